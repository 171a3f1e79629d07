//! Opening a closed poll again.

use super::settle::{self, Change, note};
use crate::db::{Json, Timestamp};
use crate::engine::Command;
use crate::entity::decision;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Poll, PollChangeKind};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle::{self, REASON_MAX};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::privacy;
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
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
        let matter = query::poll::matter(view, self.poll_id).await?;
        let standing = matter.standing;
        Ok((matter, standing))
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let closes_at = Timestamp::from(self.closes_at);
        let reason = text::body_or_empty(&self.reason, "reason", REASON_MAX)?;
        privacy::may_reopen(matter.poll.privacy.0)?;
        let published = query::outcome::of_polls(tx, &[matter.poll.id])
            .await?
            .contains_key(&matter.poll.id);
        lifecycle::may_reopen(
            &query::poll::schedule(&matter.poll),
            tx.now(),
            closes_at.moment(),
            &reason,
            published,
        )?;
        if query::poll::another_under_way(tx, matter.poll.proposal_id, Some(matter.poll.id)).await? {
            return Err(Refusal::new(
                Code::Conflict,
                "This proposal is being decided in another poll already.",
            )
            .into());
        }
        // An end by the clock goes on record before it is undone.
        let poll = super::settle(tx, matter.poll, &matter.discussion).await?;
        if let Some(record) = query::decision::of_polls(tx, &[poll.id]).await?.remove(&poll.id) {
            let mut record: decision::ActiveModel = record.into_active_model();
            record.superseded_at = Set(Some(tx.stamp()));
            record.update(tx.db()).await?;
        }
        let change = Change {
            kind: PollChangeKind::Reopened,
            by: tx.person_id(),
            at: tx.stamp(),
            reason: Some(reason),
            closes_at: Some(closes_at),
        };
        note(tx, poll.id, change).await?;
        let mut row = poll.into_active_model();
        row.closes_at = Set(closes_at);
        row.closed_at = Set(None);
        row.closed_by_id = Set(None);
        row.warned_at = Set(None);
        // The old secret is revealed.
        row.lot_secret = Set(Some(settle::new_lot()));
        row.casting = Set(Json(Vec::new()));
        let poll = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::PollReopened, poll.id).in_discussion(&matter.discussion))
            .await?;
        super::stir(tx, matter.discussion.id).await?;
        Ok(poll)
    }
}
