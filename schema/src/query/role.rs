//! Reading roles.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{maybe_uuid, uuid};
use crate::object::Role;
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;

/// Reading roles.
#[derive(Default)]
pub struct RoleQuery;

#[Object]
impl RoleQuery {
    /// One role.
    async fn role(&self, ctx: &Context<'_>, id: ID) -> Nullable<Role> {
        Some(one(ctx, &id).await)
    }
    /// Roles of all groups that the viewer may read, in the order in which they were made.
    async fn roles(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this group.")] group_id: Option<ID>,
        #[graphql(default, desc = "Only those that nobody holds today.")] open: bool,
        #[graphql(default, desc = "Those that were retired, instead of those that groups have.")]
        retired: bool,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Role>> {
        let filter = query::role::Filter {
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            open,
            retired,
        };
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::role::page(&ctx.view(), filter, &page).await?,
            Role,
        ))
    }
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<Role> {
    let id = uuid(Kind::Role, id)?;
    Ok(Role(query::role::one(&ctx.view(), id).await?))
}
