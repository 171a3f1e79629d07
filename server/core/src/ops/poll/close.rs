//! Closing a poll before its time.

use super::settle::{self, Close};
use crate::engine::Command;
use crate::error::Result;
use crate::model::Poll;
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use uuid::Uuid;

/// Closes an open poll now, with a reason on the record.
#[derive(Clone, Debug)]
pub struct ClosePoll {
    /// Which.
    pub poll_id: Uuid,
    /// Why.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for ClosePoll {
    const ACTION: Action = Action::ClosePoll;
    type Subject = Matter;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let reason = super::reason(&self.reason)?;
        lifecycle::may_close_early(&query::poll::schedule(&matter.poll), tx.now(), &reason)?;
        let poll = super::settle(tx, matter.poll, &matter.discussion).await?;
        settle::close(tx, poll, &matter.discussion, Close::Early { reason }).await
    }
}
