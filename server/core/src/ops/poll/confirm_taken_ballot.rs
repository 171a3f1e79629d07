//! Confirming a ballot that another person took by phone or on paper: with that it is cast.

use super::settle;
use super::stand::{Cast, stand};
use super::take_ballot::confirmed;
use crate::engine::Command;
use crate::error::Result;
use crate::model::{BallotRow, Poll, TakenBallot};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::taken::{self as rules, CHECKED_MAX, Witness};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Confirms a ballot that another person took.
#[derive(Clone, Debug)]
pub struct ConfirmTakenBallot {
    /// Which.
    pub taken_id: Uuid,
    /// Where it was checked, in a sentence.
    pub checked: String,
}

#[async_trait::async_trait]
impl Command for ConfirmTakenBallot {
    const ACTION: Action = Action::ConfirmTakenBallot;
    type Subject = (TakenBallot, Matter, Witness);
    type Output = (BallotRow, Poll);

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let found = query::taken::matter(view, self.taken_id).await?;
        let standing = found.1.standing;
        Ok((found, standing))
    }

    async fn run(&self, (taken, matter, witness): Self::Subject, tx: &Tx) -> Result<(BallotRow, Poll)> {
        lifecycle::may_cast(&query::poll::schedule(&matter.poll), tx.now())?;
        rules::may_confirm(witness)?;
        let poll = settle(tx, matter.poll, &matter.discussion).await?;
        if taken.confirmed_at.is_some() {
            return Err(confirmed().into());
        }
        if taken.dropped_at.is_some() {
            return Err(Refusal::new(Code::Conflict, "This ballot was dropped, and counts no more.").into());
        }
        let checked = text::line(&self.checked, "checked", CHECKED_MAX)?;
        let me = tx.signed_in()?.id;
        let cast = Cast {
            poll_id: poll.id,
            voter: taken.person_id,
            choice: taken.choice.0.clone(),
            reason: taken.reason.clone(),
            how: taken.taken_as.0.into(),
            by: Some(taken.taken_by_id),
            confirmed_by: Some(me),
        };
        let ballot = stand(tx, &matter.discussion, cast).await?;
        let mut row = taken.into_active_model();
        row.confirmed_by_id = Set(Some(me));
        row.confirmed_at = Set(Some(tx.stamp()));
        row.checked = Set(Some(checked));
        row.ballot_id = Set(Some(ballot.id));
        row.update(tx.db()).await?;
        Ok((ballot, poll))
    }
}
