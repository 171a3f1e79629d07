//! Reading groups.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::uuid;
use crate::object::{Group, GroupKind};
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;
use folkmoot_rules::refusal::Refusal;

/// Reading groups.
#[derive(Default)]
pub struct GroupQuery;

#[Object]
impl GroupQuery {
    /// One group, by its id or by its slug.
    async fn group(&self, ctx: &Context<'_>, id: Option<ID>, slug: Option<String>) -> Nullable<Group> {
        Some(one(ctx, id, slug))
    }
    /// The groups that the viewer may know of, in their order.
    #[expect(
        clippy::unused_async,
        reason = "a view knows its groups: there is nothing to wait for"
    )]
    async fn groups(
        &self,
        ctx: &Context<'_>,
        kind: Option<GroupKind>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Group>> {
        let page = forwards(first, after.as_deref())?;
        let slice = query::group::page(&ctx.view(), kind.map(Into::into), &page);
        Ok(connection(slice, Group))
    }
}

fn one(ctx: &Context<'_>, id: Option<ID>, slug: Option<String>) -> Result<Group> {
    let view = ctx.view();
    let group = match (id, slug) {
        (Some(id), None) => view.group(uuid(Kind::Group, &id)?)?,
        (None, Some(slug)) => query::group::by_slug(&view, &slug)?,
        _ => return Err(Refusal::invalid("id", "Give either an id or a slug.").into()),
    };
    Ok(Group(group.clone()))
}
