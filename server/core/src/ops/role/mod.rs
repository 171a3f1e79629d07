//! Roles: create, edit, retire; offer and take an offer back; record a holder, hand back; what an agreement brings, and what the clock asks.

mod agreed;
mod create;
mod due;
mod edit;
mod hand_back;
mod holding;
mod offer;
mod record;
mod retire;
mod withdraw;

pub(crate) use agreed::{agreed, may_select};
pub use create::CreateRole;
pub use due::due;
pub use edit::EditRole;
pub use folkmoot_rules::role::Plan;
pub use hand_back::HandBackRole;
pub(crate) use holding::leave_all;
pub use offer::OfferForRole;
pub use record::RecordHolder;
pub use retire::RetireRole;
pub use withdraw::WithdrawOffer;

use crate::db::Timestamp;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Role, RoleHolding};
use crate::query;
use crate::view::View;
use folkmoot_rules::policy::Standing;
use folkmoot_rules::role::{TEXT_MAX, WORDS_MAX};
use folkmoot_rules::{refusal::Refusal, text};
use uuid::Uuid;

/// A role with its holdings, the first first.
#[derive(Debug)]
pub struct Matter {
    pub(super) role: Role,
    pub(super) holdings: Vec<RoleHolding>,
}

/// A role that the viewer may read, with what they are to it.
async fn loaded(view: &View, id: Uuid) -> Result<(Matter, Standing)> {
    let role = query::role::one(view, id).await?;
    let holdings = query::role::holdings(view, &[id]).await?.remove(&id);
    let holdings = holdings.unwrap_or_default();
    let holder = query::role::current(view, &holdings).map(|held| held.person_id);
    let standing = query::role::standing(view, &role, holder);
    Ok((Matter { role, holdings }, standing))
}

/// An event about a role.
fn about(kind: EventKind, role: &Role) -> Event {
    Event::new(kind, role.id).in_group(role.group_id)
}

/// When a group is told of a role that is open from now on, if it still is.
fn open_from_now(now: Timestamp) -> Timestamp {
    (now.moment() + folkmoot_rules::role::notice::OPEN_FOR).into()
}

/// The words that somebody adds, or nothing.
fn maybe_words(text: Option<&str>, field: &'static str) -> Result<Option<String>, Refusal> {
    let words = text
        .map(|text| text::body_or_empty(text, field, WORDS_MAX))
        .transpose()?;
    Ok(words.filter(|words| !words.is_empty()))
}

/// A reason that has to be given.
fn reason(text: &str) -> Result<String, Refusal> {
    text::body(text, "reason", TEXT_MAX)
}
