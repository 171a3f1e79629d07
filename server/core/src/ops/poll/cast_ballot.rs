//! Casting a ballot, or changing one's own.

use super::settle;
use crate::db::Json;
use crate::engine::Command;
use crate::entity::ballot;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{BallotRow, Poll};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::ballot::{self as rules, Ballot, REASON_MAX};
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::{privacy, text};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Casts a ballot. A ballot is never changed: the next one takes the next revision, and the one before it stays as history.
#[derive(Clone, Debug)]
pub struct CastBallot {
    /// In which poll.
    pub poll_id: Uuid,
    /// What is put on it.
    pub ballot: Ballot,
    /// Why, as Markdown; may be empty where the ballot stops nothing.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for CastBallot {
    const ACTION: Action = Action::CastBallot;
    type Subject = Matter;
    type Output = (BallotRow, Poll);

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<(BallotRow, Poll)> {
        lifecycle::may_cast(&query::poll::schedule(&matter.poll), tx.now())?;
        let poll = settle(tx, matter.poll, &matter.discussion).await?;
        let reason = text::body_or_empty(&self.reason, "reason", REASON_MAX)?;
        rules::validate(&query::poll::terms(&poll), &self.ballot, &reason)?;
        privacy::takes_reason(poll.privacy.0, &reason)?;
        nominee(tx, &self.ballot).await?;

        let voter = tx.signed_in()?.id;
        let before = query::ballot::mine(tx, &[poll.id]).await?.remove(&poll.id);
        let revision = match before {
            // The same ballot once more, as a phone sends it that got no answer: it stands already.
            Some(before) if before.choice.0 == self.ballot && before.reason == reason => {
                return Ok((before, poll));
            }
            Some(before) => {
                let revision = before.revision;
                let mut row = before.into_active_model();
                row.superseded_at = Set(Some(tx.stamp()));
                row.update(tx.db()).await?;
                revision + 1
            }
            None => 1,
        };
        let row = ballot::ActiveModel {
            id: Set(tx.id()),
            poll_id: Set(poll.id),
            person_id: Set(voter),
            revision: Set(revision),
            choice: Set(Json(self.ballot.clone())),
            reason: Set(reason),
            cast_at: Set(tx.stamp()),
            superseded_at: Set(None),
        };
        let ballot = row.insert(tx.db()).await?;
        // The event says that a ballot was cast, never how.
        tx.record(Event::new(EventKind::BallotCast, poll.id).in_discussion(&matter.discussion))
            .await?;
        Ok((ballot, poll))
    }
}

/// Whoever is nominated is somebody whom the voter knows of, in an account that is in use.
async fn nominee(tx: &Tx, ballot: &Ballot) -> Result<()> {
    if let Ballot::Nomination { person } = ballot {
        let found = query::person::by_ids(tx, &[*person]).await?;
        if found
            .get(person)
            .is_none_or(|person| person.deactivated_at.is_some())
        {
            return Err(
                Refusal::new(Code::UnknownOption, "There is nobody here with this name.")
                    .on("ballot")
                    .into(),
            );
        }
    }
    Ok(())
}
