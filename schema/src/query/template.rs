//! Reading templates of polls.

use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::maybe_uuid;
use crate::object::PollTemplate;
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;
use folkmoot_rules::templates::BuiltIn;
use folkmoot_rules::words::Words as _;

/// Reading templates of polls.
#[derive(Default)]
pub struct TemplateQuery;

#[Object]
impl TemplateQuery {
    /// The templates from which a poll in a group is begun: its own, those of the hub that it is in, those of the organisation, by name,
    /// and then the built-in ones. Without a group, the organisation's and the built-in ones.
    async fn poll_templates(&self, ctx: &Context<'_>, group_id: Option<ID>) -> Nullable<Vec<PollTemplate>> {
        Some(list(ctx, group_id.as_ref()).await)
    }
}

async fn list(ctx: &Context<'_>, group_id: Option<&ID>) -> Result<Vec<PollTemplate>> {
    let group_id = maybe_uuid(Kind::Group, group_id)?;
    let kept = query::template::of(&ctx.view(), group_id).await?;
    let built_in = BuiltIn::ALL.iter().copied().map(PollTemplate::BuiltIn);
    let kept = kept
        .into_iter()
        .map(|template| PollTemplate::Kept(Box::new(template)));
    Ok(kept.chain(built_in).collect())
}
