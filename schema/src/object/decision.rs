//! The record of a decision, as the API shows it.

use super::{Ballot, Person, Poll, ProposalVersion, Result as PollResult};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{ObjectionsTo, PollById, ProposalVersionById};
use async_graphql::{Context, ID, Object};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::model;
use folkmoot_rules::lifecycle::State;
use time::OffsetDateTime;

/// What a poll came to, frozen at its close.
pub struct Decision(pub model::Decision);

/// What a poll came to, frozen at its close.
#[Object]
impl Decision {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Decision, self.0.id)
    }
    /// The poll.
    async fn poll(&self, ctx: &Context<'_>) -> Result<Poll> {
        Ok(Poll(
            ctx.loads()
                .load_one(PollById(self.0.poll_id))
                .await?
                .ok_or_else(not_found)?,
        ))
    }
    /// The version decided on.
    async fn version(&self, ctx: &Context<'_>) -> Result<ProposalVersion> {
        let found = ctx
            .loads()
            .load_one(ProposalVersionById(self.0.version_id))
            .await?;
        Ok(ProposalVersion(found.ok_or_else(not_found)?))
    }
    /// The count and its verdict.
    async fn result(&self, ctx: &Context<'_>) -> Result<PollResult> {
        let poll = ctx.loads().load_one(PollById(self.0.poll_id)).await?;
        let options = poll.map(|poll| poll.options.0).unwrap_or_default();
        Ok(PollResult::of(
            &self.0.tally.0,
            &self.0.cast_as.0,
            State::Closed,
            &options,
        ))
    }
    /// The secret that lots were drawn by, whose digest was shown while the poll was open.
    async fn lot_secret(&self) -> Option<&str> {
        self.0.lot_secret.as_deref()
    }
    /// The digest of the ballots, which comes into the lots. Missing where too few voted in a confidential poll.
    async fn ballots_digest(&self) -> Option<&str> {
        self.0.ballots_digest.as_deref()
    }
    /// The objections and blocks that stood, each with its reason.
    async fn objections(&self, ctx: &Context<'_>) -> Result<Vec<Ballot>> {
        let objections = ctx
            .loads()
            .load_one(ObjectionsTo(self.0.id))
            .await?
            .unwrap_or_default();
        Ok(objections.into_iter().map(Ballot).collect())
    }
    /// When the poll ended, or its casting vote was given.
    async fn decided_at(&self) -> OffsetDateTime {
        self.0.decided_at.into()
    }
    /// Who closed it; nobody, where it was the clock.
    async fn closed_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.closed_by_id).await
    }
    /// Why it was closed before its time.
    async fn close_reason(&self) -> Option<&str> {
        self.0.close_reason.as_deref()
    }
}
