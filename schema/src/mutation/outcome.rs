//! Publishing, editing and reading outcomes.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid, uuids};
use crate::object::Outcome;
use async_graphql::{Context, ID, InputObject, MaybeUndefined, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::outcome::{EditOutcome, Edited, MarkOutcomeRead, PublishOutcome};
use time::Date;

/// Publishing, editing and reading outcomes.
#[derive(Default)]
pub struct OutcomeMutation;

#[Object]
impl OutcomeMutation {
    /// Publishes the outcome of a closed poll in words, to all who should know it.
    async fn publish_outcome(
        &self,
        ctx: &Context<'_>,
        input: PublishOutcomeInput,
    ) -> Result<PublishOutcomePayload> {
        let command = PublishOutcome {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            title: input.title,
            body: input.body,
            owner_id: maybe_uuid(Kind::Person, input.owner_id.as_ref())?,
            review_on: input.review_on,
            ask_feedback: input.ask_feedback,
            notify_ids: uuids(Kind::Person, &input.notify_ids)?,
        };
        Ok(PublishOutcomePayload {
            outcome: Outcome(ctx.request().perform(command).await?),
        })
    }
    /// Edits an outcome's words, owner or review date. What is not given stays; an owner or date given as null is taken away.
    async fn edit_outcome(&self, ctx: &Context<'_>, input: EditOutcomeInput) -> Result<EditOutcomePayload> {
        let command = EditOutcome {
            outcome_id: uuid(Kind::Outcome, &input.outcome_id)?,
            title: input.title,
            body: input.body,
            owner_id: match input.owner_id {
                MaybeUndefined::Undefined => Edited::Unchanged,
                MaybeUndefined::Null => Edited::Removed,
                MaybeUndefined::Value(id) => Edited::To(uuid(Kind::Person, &id)?),
            },
            review_on: match input.review_on {
                MaybeUndefined::Undefined => Edited::Unchanged,
                MaybeUndefined::Null => Edited::Removed,
                MaybeUndefined::Value(day) => Edited::To(day),
            },
        };
        Ok(EditOutcomePayload {
            outcome: Outcome(ctx.request().perform(command).await?),
        })
    }
    /// Notes that the viewer has read an outcome.
    async fn mark_outcome_read(
        &self,
        ctx: &Context<'_>,
        input: MarkOutcomeReadInput,
    ) -> Result<MarkOutcomeReadPayload> {
        let command = MarkOutcomeRead {
            outcome_id: uuid(Kind::Outcome, &input.outcome_id)?,
        };
        Ok(MarkOutcomeReadPayload {
            outcome: Outcome(ctx.request().perform(command).await?),
        })
    }
}

/// What `publishOutcome` needs.
#[derive(InputObject)]
pub struct PublishOutcomeInput {
    /// The poll.
    poll_id: ID,
    /// The title, one line of at most 200 characters.
    title: String,
    /// The text, as Markdown.
    body: String,
    /// Who sees to it.
    owner_id: Option<ID>,
    /// When it is looked at again.
    review_on: Option<Date>,
    /// Ask the advisory board for feedback in the discussion.
    #[graphql(default)]
    ask_feedback: bool,
    /// More people who should know: beside the members of its groups, the advisory board, the electorate, and whoever took part in the
    /// discussion or was asked to it.
    #[graphql(default)]
    notify_ids: Vec<ID>,
}

/// What `publishOutcome` made.
#[derive(SimpleObject)]
pub struct PublishOutcomePayload {
    /// The new outcome.
    outcome: Outcome,
}

/// What `editOutcome` needs.
#[derive(InputObject)]
pub struct EditOutcomeInput {
    /// The outcome.
    outcome_id: ID,
    /// The new title, one line of at most 200 characters.
    title: Option<String>,
    /// The new text, as Markdown.
    body: Option<String>,
    /// Who sees to it from now on.
    owner_id: MaybeUndefined<ID>,
    /// When it is looked at again.
    review_on: MaybeUndefined<Date>,
}

/// What `editOutcome` did.
#[derive(SimpleObject)]
pub struct EditOutcomePayload {
    /// The outcome.
    outcome: Outcome,
}

/// What `markOutcomeRead` needs.
#[derive(InputObject)]
pub struct MarkOutcomeReadInput {
    /// The outcome.
    outcome_id: ID,
}

/// What `markOutcomeRead` did.
#[derive(SimpleObject)]
pub struct MarkOutcomeReadPayload {
    /// The outcome.
    outcome: Outcome,
}
