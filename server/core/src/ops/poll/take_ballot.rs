//! Entering a ballot for somebody who told it by phone or handed it in on paper, and dropping one that waits.

use super::cast_ballot::{checked, nominee};
use super::settle;
use crate::db::{Json, Timestamp, Word};
use crate::engine::Command;
use crate::entity::taken_ballot;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{Poll, TakenBallot};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::ballot::Ballot;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::taken::{TakenAs, Voter, may_take, takes};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Enters a ballot for somebody else. It is none before another person confirms it.
#[derive(Clone, Debug)]
pub struct TakeBallot {
    /// In which poll.
    pub poll_id: Uuid,
    /// Whose ballot it is.
    pub person_id: Uuid,
    /// How they told it.
    pub taken_as: TakenAs,
    /// What is on it.
    pub ballot: Ballot,
    /// Why, in their words, as Markdown; may be empty where the ballot stops nothing.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for TakeBallot {
    const ACTION: Action = Action::TakeBallot;
    type Subject = Matter;
    type Output = (TakenBallot, Poll);

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<(TakenBallot, Poll)> {
        lifecycle::may_cast(&query::poll::schedule(&matter.poll), tx.now())?;
        takes(matter.poll.privacy.0)?;
        let poll = settle(tx, matter.poll, &matter.discussion).await?;
        let reason = checked(&poll, &self.ballot, &self.reason)?;
        nominee(tx, &self.ballot).await?;

        let me = tx.signed_in()?.id;
        let electors = query::electorate::of_poll(tx, &poll).await?;
        let before = query::ballot::revisions(tx, &[poll.id], &BTreeSet::from([self.person_id])).await?;
        let before: Vec<_> = before.values().flatten().map(|row| row.cast_as.0).collect();
        let voter = Voter {
            is_taker: me == self.person_id,
            elector: electors.contains(&self.person_id),
            before: &before,
            waiting: query::taken::waits_for(tx, poll.id, self.person_id).await?,
        };
        may_take(poll.privacy.0, &voter, self.taken_as)?;
        let row = taken_ballot::ActiveModel {
            id: Set(tx.id()),
            poll_id: Set(poll.id),
            person_id: Set(self.person_id),
            taken_as: Set(Word(self.taken_as)),
            choice: Set(Json(self.ballot.clone())),
            reason: Set(reason),
            taken_by_id: Set(me),
            taken_at: Set(tx.stamp()),
            confirmed_by_id: Set(None),
            confirmed_at: Set(None),
            checked: Set(None),
            ballot_id: Set(None),
            dropped_by_id: Set(None),
            dropped_at: Set(None),
        };
        let taken = row.insert(tx.db()).await?;
        let event = Event::new(EventKind::BallotTaken, poll.id).in_discussion(&matter.discussion);
        tx.record(event.with(Fact::Person, self.person_id.to_string()))
            .await?;
        Ok((taken, poll))
    }
}

/// Drops a ballot that waits to be confirmed. It stays on record as dropped. Doing it again changes nothing.
#[derive(Clone, Copy, Debug)]
pub struct DropTakenBallot {
    /// Which.
    pub taken_id: Uuid,
}

#[async_trait::async_trait]
impl Command for DropTakenBallot {
    const ACTION: Action = Action::DropTakenBallot;
    type Subject = (TakenBallot, Matter);
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (taken, matter, _) = query::taken::matter(view, self.taken_id).await?;
        let standing = matter.standing;
        Ok(((taken, matter), standing))
    }

    async fn run(&self, (taken, matter): Self::Subject, tx: &Tx) -> Result<Poll> {
        let poll = settle(tx, matter.poll, &matter.discussion).await?;
        if taken.confirmed_at.is_some() {
            return Err(confirmed().into());
        }
        if taken.dropped_at.is_none() {
            // What nobody had confirmed at the close is part of the record.
            lifecycle::may_cast(&query::poll::schedule(&poll), tx.now())?;
            let mut row = taken.into_active_model();
            row.dropped_at = Set(Some(tx.stamp()));
            row.dropped_by_id = Set(tx.person_id());
            row.update(tx.db()).await?;
            tx.record(Event::new(EventKind::TakenBallotDropped, poll.id).in_discussion(&matter.discussion))
                .await?;
        }
        Ok(poll)
    }
}

/// Why a taken ballot cannot be touched any more.
pub(super) fn confirmed() -> Refusal {
    Refusal::new(
        Code::Conflict,
        "Somebody has confirmed this ballot already: it is cast.",
    )
}

/// Drops what waits for somebody who has voted themselves.
pub(super) async fn overtaken(tx: &Tx, poll_id: Uuid, person_id: Uuid) -> Result<()> {
    taken_ballot::Entity::update_many()
        .col_expr(
            taken_ballot::Column::DroppedAt,
            Expr::value::<Option<Timestamp>>(Some(tx.stamp())),
        )
        .col_expr(taken_ballot::Column::DroppedById, Expr::value(Some(person_id)))
        .filter(taken_ballot::Column::PollId.eq(poll_id))
        .filter(taken_ballot::Column::PersonId.eq(person_id))
        .filter(taken_ballot::Column::ConfirmedAt.is_null())
        .filter(taken_ballot::Column::DroppedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}
