//! Reading goals.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{maybe_uuid, uuid};
use crate::object::{Goal, GoalHealth, GoalState};
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;

/// Reading goals.
#[derive(Default)]
pub struct GoalQuery;

#[Object]
impl GoalQuery {
    /// One goal.
    async fn goal(&self, ctx: &Context<'_>, id: ID) -> Nullable<Goal> {
        Some(one(ctx, &id).await)
    }
    /// Goals of all groups that the viewer may read, newest first.
    #[expect(
        clippy::too_many_arguments,
        reason = "each narrows the list in a way of its own"
    )]
    async fn goals(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this group.")] group_id: Option<ID>,
        #[graphql(desc = "Only those that carry this theme.")] theme_id: Option<ID>,
        #[graphql(desc = "Only those that this person answers for.")] owner_id: Option<ID>,
        #[graphql(desc = "Only those that stand here.")] state: Option<GoalState>,
        #[graphql(desc = "Only those that are as well as this today.")] health: Option<GoalHealth>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Goal>> {
        let filter = query::goal::Filter {
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            theme_id: maybe_uuid(Kind::Theme, theme_id.as_ref())?,
            owner_id: maybe_uuid(Kind::Person, owner_id.as_ref())?,
            state: state.map(Into::into),
            health: health.map(Into::into),
        };
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::goal::page(&ctx.view(), filter, &page).await?,
            Goal,
        ))
    }
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<Goal> {
    let id = uuid(Kind::Goal, id)?;
    Ok(Goal(query::goal::one(&ctx.view(), id).await?))
}
