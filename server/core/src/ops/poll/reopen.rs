//! Opening a closed poll again.

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
use folkmoot_rules::privacy;
use time::OffsetDateTime;
use uuid::Uuid;

/// Lets a closed poll take ballots again, with a reason on the record. Its electorate and its ballots stay; its decision record is
/// superseded.
#[derive(Clone, Debug)]
pub struct ReopenPoll {
    /// Which.
    pub poll_id: Uuid,
    /// The new end.
    pub closes_at: OffsetDateTime,
    /// Why.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for ReopenPoll {
    const ACTION: Action = Action::ReopenPoll;
    type Subject = Matter;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let closes_at = Timestamp::from(self.closes_at);
        let reason = super::reason(&self.reason)?;
        privacy::may_reopen(matter.poll.privacy.0)?;
        lifecycle::may_reopen(
            &query::poll::schedule(&matter.poll),
            tx.now(),
            closes_at.moment(),
            &reason,
        )?;
        super::must_be_the_only_one(tx, matter.poll.proposal_id, Some(matter.poll.id)).await?;
        lifecycle::without_run_off(query::course::run_off_of(tx, &matter.poll).await?.is_some())?;
        // An end by the clock goes on record before it is undone.
        let poll = super::settle(tx, matter.poll, &matter.discussion).await?;
        settle::supersede(tx, poll.id).await?;
        settle::lengthen(
            tx,
            poll,
            &matter.discussion,
            Lengthened::Reopened,
            closes_at,
            reason,
        )
        .await
    }
}
