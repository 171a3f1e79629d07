//! The clock's step of the work loop: windows end, people are reminded, terms run out. Nothing depends on it for being right: a step or a
//! reader that comes first finds what was due done.

use super::enter::{by_itself, enter};
use super::texts::Texts;
use super::zone;
use crate::actor::Actor;
use crate::engine::{Command, Engine};
use crate::error::Result;
use crate::model::Discussion;
use crate::model::Process;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::consent::{self, What};
use folkmoot_rules::policy::{Action, Standing};
use time::Duration;
use uuid::Uuid;

/// The most processes that one step looks after: the loop comes back for the rest.
const BATCH: u64 = 100;
/// A zone is told anew when its table of changes ends within this time: no window is longer.
const REACH: Duration = Duration::days(400);

/// Does what the clock asks, each process in a transaction of its own, and says how many changed. Several servers may do it at once.
pub async fn due(engine: &Engine) -> Result<u32> {
    let clock = Actor::system("the clock");
    let due = query::process::due(&engine.view(clock).await?, BATCH).await?;
    let mut changed = 0;
    for process_id in due {
        match engine.perform(clock, Tick { process_id }).await {
            Ok(did) => changed += u32::from(did),
            // One process that cannot be looked after must not keep the others waiting.
            Err(error) => {
                tracing::error!(%error, process = %process_id, "a process that is due could not be looked after");
            }
        }
    }
    Ok(changed)
}

/// Lets the clock do to one process what it asks for now.
struct Tick {
    process_id: Uuid,
}

#[async_trait::async_trait]
impl Command for Tick {
    /// Never asked: only the clock ticks.
    const ACTION: Action = Action::MoveProcess;
    type Subject = (Process, Discussion);
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let matter = query::process::matter(view, self.process_id).await?;
        Ok(((matter.process, matter.discussion), Standing::default()))
    }

    async fn run(&self, (process, discussion): Self::Subject, tx: &Tx) -> Result<bool> {
        if process.state.0.next_due().is_none_or(|due| due > tx.now()) {
            return Ok(false);
        }
        let mut process = process;
        let told = &process.state.0.zone.changes;
        let ends_soon = told.last().is_some_and(|last| last.from < tx.now() + REACH);
        if ends_soon {
            let newer = What::Zone(zone::zone(tx).await?);
            let event = by_itself(tx, consent::Actor::System, newer);
            process = Box::pin(enter(tx, process, &discussion, event, Texts::default())).await?;
        }
        let tick = by_itself(tx, consent::Actor::Clock, What::Tick);
        Box::pin(enter(tx, process, &discussion, tick, Texts::default())).await?;
        Ok(true)
    }
}
