//! Reading reviews.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{maybe_uuid, uuid};
use crate::object::{Feedback, Review, ReviewState};
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;

/// Reading reviews.
#[derive(Default)]
pub struct ReviewQuery;

#[Object]
impl ReviewQuery {
    /// One review.
    async fn review(&self, ctx: &Context<'_>, id: ID) -> Nullable<Review> {
        Some(review(ctx, &id).await)
    }
    /// Reviews of all groups that the viewer may read, newest first.
    async fn reviews(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those that this group holds.")] group_id: Option<ID>,
        #[graphql(desc = "Only those that stand here.")] state: Option<ReviewState>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Review>> {
        let filter = query::review::Filter {
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            state: state.map(Into::into),
        };
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::review::page(&ctx.view(), filter, &page).await?,
            Review,
        ))
    }
    /// One item of feedback.
    async fn feedback(&self, ctx: &Context<'_>, id: ID) -> Nullable<Feedback> {
        Some(feedback(ctx, &id).await)
    }
}

async fn review(ctx: &Context<'_>, id: &ID) -> Result<Review> {
    let id = uuid(Kind::Review, id)?;
    Ok(Review(query::review::one(&ctx.view(), id).await?))
}

async fn feedback(ctx: &Context<'_>, id: &ID) -> Result<Feedback> {
    Feedback::one(ctx, uuid(Kind::Feedback, id)?).await
}
