//! The clock's step of the work loop: polls that are due are opened, their change round is begun, their end is warned of once, and they are closed with their result
//! frozen. Nothing depends on it for being right: whether a poll takes ballots is judged when a ballot comes.

use super::settle::{self, settle};
use crate::actor::Actor;
use crate::engine::{Command, Engine};
use crate::error::Result;
use crate::model::{Decision, Discussion, Poll};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use std::collections::HashMap;
use uuid::Uuid;

/// The most polls that one step looks after: the loop comes back for the rest.
const BATCH: usize = 100;

/// Opens, begins the change round of, warns of and closes what is due, each poll in a transaction of its own, and says how many changed. Several servers may do it at
/// once: whoever comes second finds nothing left to do.
pub async fn due(engine: &Engine) -> Result<u32> {
    let clock = Actor::system("the clock");
    let due = query::poll::due(&engine.view(clock).await?, BATCH).await?;
    let mut changed = 0;
    for poll_id in due {
        match engine.perform(clock, Tick { poll_id }).await {
            Ok(did) => changed += u32::from(did),
            // One poll that cannot be closed must not keep the others open.
            Err(error) => {
                tracing::error!(%error, poll = %poll_id, "a poll that is due could not be looked after");
            }
        }
    }
    Ok(changed)
}

/// The decision records of polls, by poll, as far as the viewer may read them. Where a reader comes between a poll's end and the work
/// loop's step, the step is taken for them, through the same door: a record that was only computed would have no id, and might
/// not be the one that is frozen a moment later.
pub async fn decided(engine: &Engine, view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Decision>> {
    let mut found = query::decision::of_polls(view, ids).await?;
    let missing: Vec<Uuid> = ids.iter().copied().filter(|id| !found.contains_key(id)).collect();
    if missing.is_empty() {
        return Ok(found);
    }
    let polls = query::poll::by_ids(view, &missing).await?;
    let over: Vec<Uuid> = polls
        .values()
        .filter(|poll| query::poll::state(view, poll).is_over())
        .map(|poll| poll.id)
        .collect();
    for poll_id in &over {
        let tick = Tick { poll_id: *poll_id };
        engine.perform(Actor::system("the clock"), tick).await?;
    }
    if !over.is_empty() {
        found.extend(query::decision::of_polls(view, &over).await?);
    }
    Ok(found)
}

/// Lets the clock do to one poll what it asks for now.
struct Tick {
    poll_id: Uuid,
}

#[async_trait::async_trait]
impl Command for Tick {
    /// Never asked: only the clock ticks.
    const ACTION: Action = Action::ClosePoll;
    type Subject = (Poll, Discussion);
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let poll = query::poll::one(view, self.poll_id).await?;
        let discussion = query::discussion::one(view, poll.discussion_id).await?;
        Ok(((poll, discussion), Standing::default()))
    }

    async fn run(&self, (before, discussion): Self::Subject, tx: &Tx) -> Result<bool> {
        let poll = settle(tx, before.clone(), &discussion).await?;
        let poll = settle::begin_change_round(tx, poll, &discussion).await?;
        let poll = settle::warn(tx, poll, &discussion).await?;
        Ok(poll != before)
    }
}
