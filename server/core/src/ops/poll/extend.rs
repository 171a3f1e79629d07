//! Giving a poll more time.

use super::settle::{Change, note};
use crate::db::Timestamp;
use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Poll, PollChangeKind};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle::{self, REASON_MAX};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
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
        let matter = query::poll::matter(view, self.poll_id).await?;
        let standing = matter.standing;
        Ok((matter, standing))
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let closes_at = Timestamp::from(self.closes_at);
        let reason = text::body_or_empty(&self.reason, "reason", REASON_MAX)?;
        lifecycle::may_extend(
            &query::poll::schedule(&matter.poll),
            tx.now(),
            closes_at.moment(),
            &reason,
        )?;
        let poll = super::settle(tx, matter.poll, &matter.discussion).await?;
        let change = Change {
            kind: PollChangeKind::Extended,
            by: tx.person_id(),
            at: tx.stamp(),
            reason: Some(reason),
            closes_at: Some(closes_at),
        };
        note(tx, poll.id, change).await?;
        let mut row = poll.into_active_model();
        row.closes_at = Set(closes_at);
        // Whoever still has not voted is reminded again, before the new end.
        row.warned_at = Set(None);
        let poll = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::PollExtended, poll.id).in_discussion(&matter.discussion))
            .await?;
        super::stir(tx, matter.discussion.id).await?;
        Ok(poll)
    }
}
