//! Outcomes: publish the outcome of a poll in words, edit it, note that one has read it.

mod edit;
mod mark_read;
mod publish;
pub(super) mod readers;

pub use edit::{EditOutcome, Edited};
pub use mark_read::MarkOutcomeRead;
pub use publish::PublishOutcome;

use crate::error::Result;
use crate::model::ProposalVersion;
use crate::tx::Tx;
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text::{plain, searchable};
use time::Date;
use uuid::Uuid;

/// A review lies ahead. Today counts: somewhere it is still yesterday.
fn review_on(tx: &Tx, day: Option<Date>) -> Result<Option<Date>, Refusal> {
    match day {
        Some(day) if day < tx.now().date() => {
            Err(Refusal::invalid("reviewOn", "A review lies in the future."))
        }
        day => Ok(day),
    }
}

/// Whoever owns an outcome has to be able to read it.
async fn owner(tx: &Tx, home: Uuid, owner: Option<Uuid>) -> Result<Option<Uuid>> {
    let Some(id) = owner else { return Ok(None) };
    if readers::who_read(tx, home, &[id]).await?.is_empty() {
        return Err(Refusal::invalid(
            "ownerId",
            "This person may not read this group, so they cannot own its outcome.",
        )
        .into());
    }
    Ok(Some(id))
}

/// What the register's search looks through: the outcome's words, and those of what was decided on.
fn search_text(title: &str, body: &str, version: Option<&ProposalVersion>) -> String {
    let (decided, text) = version.map_or_else(Default::default, |version| {
        (version.title.as_str(), plain(&version.body))
    });
    searchable(&[title, &plain(body), decided, &text])
}
