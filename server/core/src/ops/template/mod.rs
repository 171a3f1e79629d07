//! Templates of polls: create, edit, retire.

mod create;
mod edit;
mod retire;

pub use create::CreateTemplate;
pub use edit::EditTemplate;
pub use retire::RetireTemplate;

use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::PollTemplate;
use crate::tx::Tx;
use folkmoot_rules::plan::SavedPlan;
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text;

/// The longest name of a template, in characters: it is a label.
const NAME_MAX: usize = 80;
/// The longest line on when to use a template, in characters.
const USE_WHEN_MAX: usize = 200;

fn name(given: &str) -> Result<String, Refusal> {
    text::line(given, "name", NAME_MAX)
}

fn use_when(given: &str) -> Result<String, Refusal> {
    if given.trim().is_empty() {
        return Ok(String::new());
    }
    text::line(given, "useWhen", USE_WHEN_MAX)
}

/// A plan as a template keeps it: for any time.
fn kept(plan: &SavedPlan, tx: &Tx) -> Result<SavedPlan, Refusal> {
    let mut kept = plan.clone().kept()?;
    kept.plan.anew(tx.now());
    Ok(kept)
}

async fn record(tx: &Tx, template: &PollTemplate) -> Result<()> {
    let event = Event::new(EventKind::TemplateChanged, template.id);
    let event = match template.group_id {
        Some(group_id) => event.in_group(group_id),
        None => event,
    };
    tx.record(event).await?;
    Ok(())
}
