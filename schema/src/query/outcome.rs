//! Reading outcomes: the register of decisions.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{maybe_uuid, uuid};
use crate::object::Outcome;
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;
use time::Date;

/// Reading outcomes: the register of decisions.
#[derive(Default)]
pub struct OutcomeQuery;

#[Object]
impl OutcomeQuery {
    /// One outcome.
    async fn outcome(&self, ctx: &Context<'_>, id: ID) -> Nullable<Outcome> {
        Some(one(ctx, &id).await)
    }
    /// The register of decisions, newest first.
    #[expect(
        clippy::too_many_arguments,
        reason = "each narrows the list in a way of its own"
    )]
    async fn register(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those with all of these words in title, text or proposal.")] search: Option<
            String,
        >,
        #[graphql(desc = "Only those on matters of this group, at home in it or touching it.")]
        group_id: Option<ID>,
        #[graphql(desc = "Only those that carry this theme.")] theme_id: Option<ID>,
        #[graphql(desc = "Only those published on this day (UTC) or later.")] from: Option<Date>,
        #[graphql(desc = "Only those published on this day (UTC) or earlier.")] to: Option<Date>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Outcome>> {
        let filter = query::outcome::Filter {
            search,
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            theme_id: maybe_uuid(Kind::Theme, theme_id.as_ref())?,
            from,
            to,
        };
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::outcome::page(&ctx.view(), &filter, &page).await?,
            Outcome,
        ))
    }
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<Outcome> {
    let id = uuid(Kind::Outcome, id)?;
    Ok(Outcome(query::outcome::one(&ctx.view(), id).await?))
}
