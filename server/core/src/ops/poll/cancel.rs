//! Calling a scheduled poll off.

use super::settle::{Change, note};
use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Poll, PollChangeKind};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Calls a poll off before it opens, with a reason on the record. The poll stays to be read; it is never held.
#[derive(Clone, Debug)]
pub struct CancelPoll {
    /// Which.
    pub poll_id: Uuid,
    /// Why.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for CancelPoll {
    const ACTION: Action = Action::CancelPoll;
    type Subject = Matter;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let reason = super::reason(&self.reason)?;
        lifecycle::may_cancel(&query::poll::schedule(&matter.poll), tx.now(), &reason)?;
        let change = Change {
            elector: None,
            kind: PollChangeKind::Cancelled,
            by: tx.person_id(),
            at: tx.stamp(),
            reason: Some(reason),
            closes_at: None,
        };
        note(tx, matter.poll.id, change).await?;
        let mut row = matter.poll.into_active_model();
        row.cancelled_at = Set(Some(tx.stamp()));
        let poll = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::PollCancelled, poll.id).in_discussion(&matter.discussion))
            .await?;
        super::stir(tx, matter.discussion.id).await?;
        Ok(poll)
    }
}
