//! Reviews: beginning one, writing what leads tell, freezing it.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::uuid;
use crate::object::Review;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::review::{BeginReview, FreezeReview, WriteNarrative};
use time::Date;

/// Reviews: beginning one, writing what leads tell, freezing it.
#[derive(Default)]
pub struct ReviewMutation;

#[Object]
impl ReviewMutation {
    /// Begins a review of a period. It has a discussion of its own in the group that holds it.
    async fn begin_review(&self, ctx: &Context<'_>, input: BeginReviewInput) -> Result<BeginReviewPayload> {
        let command = BeginReview {
            group_id: uuid(Kind::Group, &input.group_id)?,
            title: input.title,
            body: input.body,
            from: input.from,
            to: input.to,
        };
        let review = Review(ctx.request().perform(command).await?);
        Ok(BeginReviewPayload { review })
    }
    /// Writes what the leads of a group tell in a review, in the place of what they told so far. Every version is kept.
    async fn write_narrative(
        &self,
        ctx: &Context<'_>,
        input: WriteNarrativeInput,
    ) -> Result<WriteNarrativePayload> {
        let command = WriteNarrative {
            review_id: uuid(Kind::Review, &input.review_id)?,
            group_id: uuid(Kind::Group, &input.group_id)?,
            body: input.body,
        };
        let review = Review(ctx.request().perform(command).await?);
        Ok(WriteNarrativePayload { review })
    }
    /// Freezes a review and publishes it: its pack and its narratives stay as they are from now on.
    async fn freeze_review(
        &self,
        ctx: &Context<'_>,
        input: FreezeReviewInput,
    ) -> Result<FreezeReviewPayload> {
        let command = FreezeReview {
            review_id: uuid(Kind::Review, &input.review_id)?,
        };
        let review = Review(ctx.request().perform(command).await?);
        Ok(FreezeReviewPayload { review })
    }
}

/// What `beginReview` needs.
#[derive(InputObject)]
pub struct BeginReviewInput {
    /// The group that holds it: the core team, or whichever looks back together.
    group_id: ID,
    /// The title, one line of at most 200 characters.
    title: String,
    /// What is asked of everybody, as Markdown: it opens the discussion.
    body: String,
    /// The first day that is looked back on.
    from: Date,
    /// The last one: two years later at most.
    to: Date,
}

/// What `beginReview` made.
#[derive(SimpleObject)]
pub struct BeginReviewPayload {
    /// The new review.
    review: Review,
}

/// What `writeNarrative` needs.
#[derive(InputObject)]
pub struct WriteNarrativeInput {
    /// The review.
    review_id: ID,
    /// The group whose leads tell it.
    group_id: ID,
    /// The text, as Markdown.
    body: String,
}

/// What `writeNarrative` did.
#[derive(SimpleObject)]
pub struct WriteNarrativePayload {
    /// The review.
    review: Review,
}

/// What `freezeReview` needs.
#[derive(InputObject)]
pub struct FreezeReviewInput {
    /// The review, whose last day is over.
    review_id: ID,
}

/// What `freezeReview` did.
#[derive(SimpleObject)]
pub struct FreezeReviewPayload {
    /// The review, frozen.
    review: Review,
}
