//! Deciding a tie by the casting vote.

use super::settle::{self, Change, note};
use crate::db::{Json, Word};
use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Decision, Poll, PollChangeKind};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::tally::after::CastingVote;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Decides the tie of a closed poll, by whoever was named for it at the opening, with a reason on the record. The same ballots and lots
/// are counted again with it; the record of the tie is superseded.
#[derive(Clone, Debug)]
pub struct GiveCastingVote {
    /// In which poll.
    pub poll_id: Uuid,
    /// For what.
    pub vote: CastingVote,
    /// Why.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for GiveCastingVote {
    const ACTION: Action = Action::GiveCastingVote;
    type Subject = Matter;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let reason = super::reason(&self.reason)?;
        let state = query::poll::state(tx, &matter.poll);
        // An end by the clock goes on record before its tie is decided.
        let poll = super::settle(tx, matter.poll, &matter.discussion).await?;
        let record = query::decision::of_polls(tx, &[poll.id]).await?.remove(&poll.id);
        let level = record
            .as_ref()
            .and_then(|record| query::course::level(tx, &poll, &record.tally.0));
        lifecycle::may_give_casting_vote(state, level.is_some(), &reason)?;
        let (Some(record), Some(level)) = (record, level) else {
            return Err(Refusal::new(Code::NotDecided, "This poll has no result yet.").into());
        };
        self.vote.check(&level)?;

        let mut row = poll.into_active_model();
        row.casting = Set(Json(self.vote.options.iter().copied().collect()));
        row.casting_stance = Set(self.vote.stance.map(Word));
        row.casting_asked_id = Set(None);
        let poll = row.update(tx.db()).await?;
        let tally = query::decision::count_again(tx, &poll, &record).await?;
        let record = Decision {
            id: tx.id(),
            tally: Json(tally),
            decided_at: tx.stamp(),
            ..record
        };
        settle::keep(tx, record).await?;
        let change = Change {
            elector: None,
            kind: PollChangeKind::CastingVoteGiven,
            by: tx.person_id(),
            at: tx.stamp(),
            reason: Some(reason),
            closes_at: None,
        };
        note(tx, poll.id, change).await?;
        tx.record(Event::new(EventKind::CastingVoteGiven, poll.id).in_discussion(&matter.discussion))
            .await?;
        super::stir(tx, matter.discussion.id).await?;
        Ok(poll)
    }
}
