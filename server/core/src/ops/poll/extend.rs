//! Giving a poll more time.

use super::settle::{self, Lengthened};
use crate::db::Timestamp;
use crate::engine::Command;
use crate::error::Result;
use crate::model::Poll;
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use time::OffsetDateTime;
use uuid::Uuid;

/// Moves the end of an open or scheduled poll to a later time, with a reason on the record.
#[derive(Clone, Debug)]
pub struct ExtendPoll {
    /// Which.
    pub poll_id: Uuid,
    /// The new end.
    pub closes_at: OffsetDateTime,
    /// Why.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for ExtendPoll {
    const ACTION: Action = Action::ExtendPoll;
    type Subject = Matter;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let closes_at = Timestamp::from(self.closes_at);
        let reason = super::reason(&self.reason)?;
        lifecycle::may_extend(
            &query::poll::schedule(&matter.poll),
            tx.now(),
            closes_at.moment(),
            &reason,
        )?;
        let poll = super::settle(tx, matter.poll, &matter.discussion).await?;
        settle::lengthen(
            tx,
            poll,
            &matter.discussion,
            Lengthened::Extended,
            closes_at,
            reason,
        )
        .await
    }
}
