//! Reading discussions.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{maybe_uuid, uuid};
use crate::object::{Discussion, DiscussionState};
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;

/// Reading discussions.
#[derive(Default)]
pub struct DiscussionQuery;

#[Object]
impl DiscussionQuery {
    /// One discussion.
    async fn discussion(&self, ctx: &Context<'_>, id: ID) -> Nullable<Discussion> {
        Some(one(ctx, &id).await)
    }
    /// Discussions across all groups that the viewer may read, the most recently active first. Those of one group: the pinned ones before
    /// the others.
    #[expect(
        clippy::too_many_arguments,
        reason = "each narrows the list in a way of its own"
    )]
    async fn discussions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those in this group.")] group_id: Option<ID>,
        #[graphql(desc = "Only those that carry this theme.")] theme_id: Option<ID>,
        #[graphql(desc = "Only open or only closed ones.")] state: Option<DiscussionState>,
        #[graphql(desc = "Only those that ask the advisory board for feedback, or only those that do not.")]
        feedback_asked: Option<bool>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Discussion>> {
        let filter = query::discussion::Filter {
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            theme_id: maybe_uuid(Kind::Theme, theme_id.as_ref())?,
            closed: state.map(|state| state == DiscussionState::Closed),
            feedback_asked,
        };
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::discussion::page(&ctx.view(), filter, &page).await?,
            Discussion,
        ))
    }
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<Discussion> {
    let id = uuid(Kind::Discussion, id)?;
    Ok(Discussion(query::discussion::one(&ctx.view(), id).await?))
}
