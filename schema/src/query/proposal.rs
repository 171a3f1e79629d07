//! Reading proposals.

use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::uuid;
use crate::object::Proposal;
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;

/// Reading proposals.
#[derive(Default)]
pub struct ProposalQuery;

#[Object]
impl ProposalQuery {
    /// One proposal.
    async fn proposal(&self, ctx: &Context<'_>, id: ID) -> Nullable<Proposal> {
        Some(one(ctx, &id).await)
    }
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<Proposal> {
    let id = uuid(Kind::Proposal, id)?;
    Ok(Proposal(query::proposal::one(&ctx.view(), id).await?))
}
