//! Reading meetings.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{maybe_uuid, uuid};
use crate::object::Meeting;
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;

/// Reading meetings.
#[derive(Default)]
pub struct MeetingQuery;

#[Object]
impl MeetingQuery {
    /// One meeting.
    async fn meeting(&self, ctx: &Context<'_>, id: ID) -> Nullable<Meeting> {
        Some(one(ctx, &id).await)
    }
    /// Meetings of all groups that the viewer may read: those that lie ahead or are under way, the next first; or those that are over or
    /// were called off, the last first.
    async fn meetings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this group.")] group_id: Option<ID>,
        #[graphql(default, desc = "Those that are over, rather than those that lie ahead.")] past: bool,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Meeting>> {
        let filter = query::meeting::Filter {
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            past,
        };
        let page = forwards(first, after.as_deref())?;
        let found = query::meeting::page(&ctx.view(), filter, &page).await?;
        Ok(connection(found, Meeting))
    }
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<Meeting> {
    let id = uuid(Kind::Meeting, id)?;
    Ok(Meeting(query::meeting::one(&ctx.view(), id).await?))
}
