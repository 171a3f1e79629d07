//! Reading polls.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{maybe_uuid, uuid};
use crate::object::{Poll, PollState};
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;

/// Reading polls.
#[derive(Default)]
pub struct PollQuery;

#[Object]
impl PollQuery {
    /// One poll.
    async fn poll(&self, ctx: &Context<'_>, id: ID) -> Nullable<Poll> {
        Some(one(ctx, &id).await)
    }
    /// Polls across all groups that the viewer may read, or on matters of one group: open ones by their end, scheduled ones by their
    /// opening, all others newest first.
    async fn polls(
        &self,
        ctx: &Context<'_>,
        group_id: Option<ID>,
        state: Option<PollState>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Poll>> {
        let filter = query::poll::Filter {
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            state: state.map(Into::into),
        };
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::poll::page(&ctx.view(), filter, &page).await?,
            Poll,
        ))
    }
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<Poll> {
    let id = uuid(Kind::Poll, id)?;
    Ok(Poll(query::poll::one(&ctx.view(), id).await?))
}
