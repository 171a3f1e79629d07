//! Reading people: who is here, who is invited, whose email does not arrive.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::maybe_uuid;
use crate::object::{Delivery, Invitation, Person};
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;

/// Reading people.
#[derive(Default)]
pub struct PersonQuery;

#[Object]
impl PersonQuery {
    /// Somebody, by their handle. Members of the organisation can look up everybody, a supporter the people of their own groups
    /// and the leads of public ones.
    async fn person(&self, ctx: &Context<'_>, handle: String) -> Nullable<Person> {
        let found = query::person::by_handle(&ctx.view(), &handle).await;
        Some(found.map(Person).map_err(Into::into))
    }
    /// The people whom the viewer may look up, in the order of their names.
    async fn people(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those whose name or handle holds this, whatever its capitals and accents.")]
        search: Option<String>,
        #[graphql(desc = "Only those in this group.")] group_id: Option<ID>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Person>> {
        let filter = query::person::Filter {
            search,
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
        };
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::person::page(&ctx.view(), &filter, &page).await?,
            Person,
        ))
    }
    /// The invitations that were neither accepted nor taken back, the newest first: into a group, for its leads; all of them,
    /// for administrators.
    async fn invitations(
        &self,
        ctx: &Context<'_>,
        group_id: Option<ID>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Invitation>> {
        let group_id = maybe_uuid(Kind::Group, group_id.as_ref())?;
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::invitation::under_way(&ctx.view(), group_id, &page).await?,
            Invitation,
        ))
    }
    /// The emails that failed for good, the newest first; for administrators.
    async fn failed_deliveries(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Delivery>> {
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::delivery::failed(&ctx.view(), &page).await?,
            Delivery,
        ))
    }
}
