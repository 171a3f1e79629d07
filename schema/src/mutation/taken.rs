//! Ballots taken by phone or on paper: enter, confirm, drop.

use super::terms::{BallotInput, marks};
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::uuid;
use crate::object::{Ballot, Poll, Stance, TakenAs};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::poll::{ConfirmTakenBallot, DropTakenBallot, TakeBallot};

/// Ballots taken by phone or on paper: enter, confirm, drop.
#[derive(Default)]
pub struct TakenBallotMutation;

#[Object]
impl TakenBallotMutation {
    /// Enters a ballot for somebody who told it by phone or handed it in on paper. It counts once another person confirms it.
    async fn take_ballot(&self, ctx: &Context<'_>, input: TakeBallotInput) -> Result<TakeBallotPayload> {
        let command = TakeBallot {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            person_id: uuid(Kind::Person, &input.person_id)?,
            taken_as: input.taken_as.into(),
            ballot: marks(input.stance, input.ballot)?,
            reason: input.reason,
        };
        let (_, poll) = ctx.request().perform(command).await?;
        Ok(TakeBallotPayload { poll: Poll(poll) })
    }
    /// Confirms a ballot that another person took, and says where it was checked. With that it is cast.
    async fn confirm_taken_ballot(
        &self,
        ctx: &Context<'_>,
        input: ConfirmTakenBallotInput,
    ) -> Result<ConfirmTakenBallotPayload> {
        let command = ConfirmTakenBallot {
            taken_id: uuid(Kind::TakenBallot, &input.taken_ballot_id)?,
            checked: input.checked,
        };
        let (ballot, poll) = ctx.request().perform(command).await?;
        Ok(ConfirmTakenBallotPayload {
            ballot: Ballot(ballot),
            poll: Poll(poll),
        })
    }
    /// Drops a ballot that was taken and waits to be confirmed.
    async fn drop_taken_ballot(
        &self,
        ctx: &Context<'_>,
        input: DropTakenBallotInput,
    ) -> Result<DropTakenBallotPayload> {
        let command = DropTakenBallot {
            taken_id: uuid(Kind::TakenBallot, &input.taken_ballot_id)?,
        };
        Ok(DropTakenBallotPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
}

/// What `takeBallot` needs.
#[derive(InputObject)]
pub struct TakeBallotInput {
    /// The poll.
    poll_id: ID,
    /// Whose ballot it is.
    person_id: ID,
    /// How they told it.
    taken_as: TakenAs,
    /// The stance taken, one of the poll's method: short for a ballot that is a stance.
    stance: Option<Stance>,
    /// What is on the ballot, where it is no stance.
    ballot: Option<BallotInput>,
    /// Why, in the voter's words, as Markdown. Needed for a stance that stops the proposal.
    #[graphql(default)]
    reason: String,
}

/// What `takeBallot` made.
#[derive(SimpleObject)]
pub struct TakeBallotPayload {
    /// The poll, in which the ballot waits to be confirmed.
    poll: Poll,
}

/// What `confirmTakenBallot` needs.
#[derive(InputObject)]
pub struct ConfirmTakenBallotInput {
    /// The ballot that waits.
    taken_ballot_id: ID,
    /// Where it was checked, in a sentence: it is kept with the ballot, and read by its voter, by those who vote in the poll and by those
    /// who facilitate it.
    checked: String,
}

/// What `confirmTakenBallot` did.
#[derive(SimpleObject)]
pub struct ConfirmTakenBallotPayload {
    /// The ballot that stands.
    ballot: Ballot,
    /// The poll.
    poll: Poll,
}

/// What `dropTakenBallot` needs.
#[derive(InputObject)]
pub struct DropTakenBallotInput {
    /// The ballot that waits.
    taken_ballot_id: ID,
}

/// What `dropTakenBallot` did.
#[derive(SimpleObject)]
pub struct DropTakenBallotPayload {
    /// The poll.
    poll: Poll,
}
