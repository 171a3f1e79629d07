//! Feedback: giving, changing, taking back, handing on, answering it.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::object::{Feedback, FeedbackAnswerKind, FeedbackKind};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::ops::feedback::{
    AnswerFeedback, EditFeedback, GiveFeedback, HandFeedback, WithdrawFeedback,
};
use folkmoot_rules::feedback::On;
use time::Date;

/// Feedback: giving, changing, taking back, handing on, answering it.
#[derive(Default)]
pub struct FeedbackMutation;

#[Object]
impl FeedbackMutation {
    /// Gives feedback on a published review or an outcome. Somebody is named at once who answers it, and a day until which. For the
    /// advisory board.
    async fn give_feedback(
        &self,
        ctx: &Context<'_>,
        input: GiveFeedbackInput,
    ) -> Result<GiveFeedbackPayload> {
        let (on, on_id) = match ids::read(&input.on_id) {
            Some((Kind::Review, id)) => (On::Review, id),
            Some((Kind::Outcome, id)) => (On::Outcome, id),
            _ => return Err(not_found().into()),
        };
        let command = GiveFeedback {
            on,
            on_id,
            group_id: maybe_uuid(Kind::Group, input.group_id.as_ref())?,
            paragraph: input.paragraph,
            kind: input.kind.into(),
            body: input.body,
        };
        let feedback = Feedback(ctx.request().perform(command).await?);
        Ok(GiveFeedbackPayload { feedback })
    }
    /// Changes feedback that the viewer gave, until it is answered. What is not given stays.
    async fn edit_feedback(
        &self,
        ctx: &Context<'_>,
        input: EditFeedbackInput,
    ) -> Result<EditFeedbackPayload> {
        let command = EditFeedback {
            feedback_id: uuid(Kind::Feedback, &input.feedback_id)?,
            kind: input.kind.map(Into::into),
            body: input.body,
        };
        let feedback = Feedback(ctx.request().perform(command).await?);
        Ok(EditFeedbackPayload { feedback })
    }
    /// Takes back feedback that the viewer gave, until it is answered.
    async fn withdraw_feedback(
        &self,
        ctx: &Context<'_>,
        input: WithdrawFeedbackInput,
    ) -> Result<WithdrawFeedbackPayload> {
        let command = WithdrawFeedback {
            feedback_id: uuid(Kind::Feedback, &input.feedback_id)?,
        };
        let feedback = Feedback(ctx.request().perform(command).await?);
        Ok(WithdrawFeedbackPayload { feedback })
    }
    /// Names who answers feedback, and until when. What is not given stays.
    async fn hand_feedback(
        &self,
        ctx: &Context<'_>,
        input: HandFeedbackInput,
    ) -> Result<HandFeedbackPayload> {
        let command = HandFeedback {
            feedback_id: uuid(Kind::Feedback, &input.feedback_id)?,
            answerer_id: maybe_uuid(Kind::Person, input.answerer_id.as_ref())?,
            due_on: input.due_on,
        };
        let feedback = Feedback(ctx.request().perform(command).await?);
        Ok(HandFeedbackPayload { feedback })
    }
    /// Answers feedback in the open. Where it is answered already, the answer is corrected, and what it said before is kept.
    async fn answer_feedback(
        &self,
        ctx: &Context<'_>,
        input: AnswerFeedbackInput,
    ) -> Result<AnswerFeedbackPayload> {
        let command = AnswerFeedback {
            feedback_id: uuid(Kind::Feedback, &input.feedback_id)?,
            kind: input.kind.into(),
            body: input.body,
        };
        let feedback = Feedback(ctx.request().perform(command).await?);
        Ok(AnswerFeedbackPayload { feedback })
    }
}

/// What `giveFeedback` needs.
#[derive(InputObject)]
pub struct GiveFeedbackInput {
    /// The review or the outcome.
    on_id: ID,
    /// The group of the review's chapter that it is on.
    group_id: Option<ID>,
    /// The key of the paragraph that it is on: one of the outcome, or of what the group's leads tell.
    paragraph: Option<String>,
    /// What sort of feedback it is.
    kind: FeedbackKind,
    /// What is said, as Markdown, in 5,000 characters at most.
    body: String,
}

/// What `giveFeedback` made.
#[derive(SimpleObject)]
pub struct GiveFeedbackPayload {
    /// The feedback.
    feedback: Feedback,
}

/// What `editFeedback` needs.
#[derive(InputObject)]
pub struct EditFeedbackInput {
    /// The feedback.
    feedback_id: ID,
    /// What sort of feedback it is.
    kind: Option<FeedbackKind>,
    /// What is said, as Markdown.
    body: Option<String>,
}

/// What `editFeedback` changed.
#[derive(SimpleObject)]
pub struct EditFeedbackPayload {
    /// The feedback.
    feedback: Feedback,
}

/// What `withdrawFeedback` needs.
#[derive(InputObject)]
pub struct WithdrawFeedbackInput {
    /// The feedback.
    feedback_id: ID,
}

/// What `withdrawFeedback` took back.
#[derive(SimpleObject)]
pub struct WithdrawFeedbackPayload {
    /// The feedback.
    feedback: Feedback,
}

/// What `handFeedback` needs.
#[derive(InputObject)]
pub struct HandFeedbackInput {
    /// The feedback.
    feedback_id: ID,
    /// Who answers it: somebody who may read what it is on.
    answerer_id: Option<ID>,
    /// Until when.
    due_on: Option<Date>,
}

/// What `handFeedback` changed.
#[derive(SimpleObject)]
pub struct HandFeedbackPayload {
    /// The feedback.
    feedback: Feedback,
}

/// What `answerFeedback` needs.
#[derive(InputObject)]
pub struct AnswerFeedbackInput {
    /// The feedback.
    feedback_id: ID,
    /// What comes of it.
    kind: FeedbackAnswerKind,
    /// What is done, or why not, as Markdown, in 5,000 characters at most.
    body: String,
}

/// What `answerFeedback` did.
#[derive(SimpleObject)]
pub struct AnswerFeedbackPayload {
    /// The feedback, with its answer.
    feedback: Feedback,
}
