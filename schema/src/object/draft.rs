//! A draft of a poll, as the API shows it to its author.

use super::{Discussion, PollPlan, Proposal};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{DiscussionById, PlanOfDraft, ProposalById};
use async_graphql::{Context, ID, Object};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::model;
use time::OffsetDateTime;
use uuid::Uuid;

/// The plan of a poll that its author has not opened yet. Nobody else sees it.
pub struct PollDraft(pub model::PollDraft);

/// The plan of a poll that its author has not opened yet. Nobody else sees it.
#[Object]
impl PollDraft {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Draft, self.0.id)
    }
    /// Where it belongs.
    async fn discussion(&self, ctx: &Context<'_>) -> Result<Discussion> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        Ok(Discussion(found.ok_or_else(not_found)?))
    }
    /// The proposal that is to be put to the poll; nothing, where the question is still in the plan.
    async fn proposal(&self, ctx: &Context<'_>) -> Nullable<Proposal> {
        Some(proposal(ctx, self.0.proposal_id?).await)
    }
    /// What was kept.
    async fn plan(&self, ctx: &Context<'_>) -> Result<PollPlan> {
        let found = ctx.loads().load_one(PlanOfDraft(self.0.id)).await?;
        Ok(PollPlan(found.ok_or_else(not_found)?))
    }
    /// When it was last written.
    async fn updated_at(&self) -> OffsetDateTime {
        self.0.updated_at.into()
    }
}

async fn proposal(ctx: &Context<'_>, id: Uuid) -> Result<Proposal> {
    let found = ctx.loads().load_one(ProposalById(id)).await?;
    Ok(Proposal(found.ok_or_else(not_found)?))
}
