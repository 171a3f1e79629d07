//! Finding anything by its id alone.

use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::object::{
    AgendaItem, Comment, Discussion, Feedback, Goal, Group, Meeting, NodeObject, Outcome, Person, Poll,
    Process, Proposal, Review, Role,
};
use async_graphql::{Context, ID, Object};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::query;

/// Finding anything by its id alone.
#[derive(Default)]
pub struct NodeQuery;

#[Object]
impl NodeQuery {
    /// Anything that has an id of its own and that the viewer may see.
    async fn node(&self, ctx: &Context<'_>, id: ID) -> Nullable<NodeObject> {
        Some(one(ctx, &id).await)
    }
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<NodeObject> {
    let view = ctx.view();
    let (kind, uuid) = ids::read(id).ok_or_else(not_found)?;
    Ok(match kind {
        Kind::Person => Person(query::person::one(&view, uuid).await?).into(),
        Kind::Group => Group(view.group(uuid)?.clone()).into(),
        Kind::Discussion => Discussion(query::discussion::one(&view, uuid).await?).into(),
        Kind::Comment => Comment(query::comment::one(&view, uuid).await?).into(),
        Kind::Proposal => Proposal(query::proposal::one(&view, uuid).await?).into(),
        Kind::Poll => Poll(query::poll::one(&view, uuid).await?).into(),
        Kind::Process => Process::new(ctx, query::process::one(&view, uuid).await?).into(),
        Kind::Meeting => Meeting(query::meeting::one(&view, uuid).await?).into(),
        Kind::MeetingItem => AgendaItem(query::meeting::item(&view, uuid).await?.1).into(),
        Kind::Goal => Goal(query::goal::one(&view, uuid).await?).into(),
        Kind::Role => Role(query::role::one(&view, uuid).await?).into(),
        Kind::Review => Review(query::review::one(&view, uuid).await?).into(),
        Kind::Feedback => Feedback::one(ctx, uuid).await?.into(),
        Kind::Outcome => Outcome(query::outcome::one(&view, uuid).await?).into(),
        _ => return Err(not_found().into()),
    })
}
