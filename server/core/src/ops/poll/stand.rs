//! Putting a ballot in the place of the one before it: the one way in which a ballot comes to stand, whoever casts it.

use crate::db::{Json, Word};
use crate::entity::ballot;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{BallotRow, Discussion};
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::ballot::Ballot;
use folkmoot_rules::cast_as::{self, CastAs};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A ballot that is about to stand.
pub(super) struct Cast {
    pub poll_id: Uuid,
    /// Whose it is.
    pub voter: Uuid,
    pub choice: Ballot,
    pub reason: String,
    pub how: CastAs,
    /// Who cast it, where it was not the voter.
    pub by: Option<Uuid>,
    /// Who confirmed it, where that took somebody.
    pub confirmed_by: Option<Uuid>,
}

/// Lets a ballot stand as the next revision; the one before it stays as history. The same ballot once more changes nothing.
///
/// # Errors
/// `VOTED_THEMSELVES` where it is cast for somebody who has said more directly how they vote.
pub(super) async fn stand(tx: &Tx, discussion: &Discussion, cast: Cast) -> Result<BallotRow> {
    let revisions = query::ballot::revisions(tx, &[cast.poll_id], &BTreeSet::from([cast.voter])).await?;
    let mut revisions = revisions.into_values().next().unwrap_or_default();
    let ways: Vec<CastAs> = revisions.iter().map(|row| row.cast_as.0).collect();
    cast_as::may_cast(&ways, cast.how)?;
    let revision = match revisions.pop() {
        // As a phone sends it that got no answer: it stands already.
        Some(before)
            if before.choice.0 == cast.choice
                && before.reason == cast.reason
                && before.cast_as.0 == cast.how
                && before.cast_by_id == cast.by =>
        {
            return Ok(before);
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
        poll_id: Set(cast.poll_id),
        person_id: Set(cast.voter),
        revision: Set(revision),
        choice: Set(Json(cast.choice)),
        reason: Set(cast.reason),
        cast_at: Set(tx.stamp()),
        superseded_at: Set(None),
        cast_as: Set(Word(cast.how)),
        cast_by_id: Set(cast.by),
        confirmed_by_id: Set(cast.confirmed_by),
    };
    let ballot = row.insert(tx.db()).await?;
    // The event says that a ballot was cast, and for whom where somebody else did; never how.
    let event = Event::new(EventKind::BallotCast, ballot.poll_id).in_discussion(discussion);
    let event = match cast.how {
        CastAs::Own => event,
        CastAs::Proxy | CastAs::Phone | CastAs::Paper => event.with(Fact::Person, cast.voter.to_string()),
    };
    tx.record(event).await?;
    Ok(ballot)
}
