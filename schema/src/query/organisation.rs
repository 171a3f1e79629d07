//! Reading the organisation and one's own account.

use crate::context::Ask as _;
use crate::error::Result;
use crate::object::{Organisation, Viewer};
use async_graphql::{Context, Object};
use folkmoot_core::query;

/// Reading the organisation and one's own account.
#[derive(Default)]
pub struct OrganisationQuery;

#[Object]
impl OrganisationQuery {
    /// The organisation that this installation serves.
    async fn organisation(&self, ctx: &Context<'_>) -> Result<Organisation> {
        Ok(Organisation(query::organisation::the(&ctx.view()).await?))
    }
    /// The one who asks, if they have signed in.
    async fn viewer(&self, ctx: &Context<'_>) -> Option<Viewer> {
        ctx.view().person().cloned().map(Viewer)
    }
}
