//! Feedback on a review or an outcome, as the API shows it, with its answer.

use super::{Group, Outcome, Person, RenderedText, Review, TextVersion};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{DiscussionById, OutcomeById, ReviewById, VersionsOf};
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::feedback::{self, On};
use folkmoot_rules::policy::Action;
use folkmoot_rules::text;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

word! {
    /// What sort of feedback it is.
    FeedbackKind = "folkmoot_rules::feedback::Kind" {
        /// This is good; go on.
        Support,
        /// This may go wrong.
        Worry,
        /// What is meant, or why?
        Question,
        /// Somebody could help with this.
        Offer,
    }
}

word! {
    /// What came of feedback.
    FeedbackAnswerKind = "folkmoot_rules::feedback::AnswerKind" {
        /// It is done.
        Done,
        /// It will be done.
        WillDo,
        /// It is not done, and why.
        NotDone,
    }
}

/// A paragraph of a text, of which somebody can speak.
#[derive(SimpleObject)]
pub struct TextParagraph {
    /// By what it is known: the same words have the same key.
    key: String,
    /// The paragraph.
    text: RenderedText,
}

impl TextParagraph {
    /// The paragraphs of a text.
    pub fn all(text: &str) -> Vec<Self> {
        text::paragraphs(text)
            .into_iter()
            .map(|paragraph| Self {
                key: paragraph.key,
                text: RenderedText(paragraph.markdown),
            })
            .collect()
    }
}

/// What was answered to feedback.
pub struct FeedbackAnswer(model::Feedback);

/// What was answered to feedback.
#[Object]
impl FeedbackAnswer {
    /// What came of it.
    async fn kind(&self) -> Option<FeedbackAnswerKind> {
        self.0.answer_kind.map(|kind| kind.0.into())
    }
    /// What is done, or why not.
    async fn body(&self) -> RenderedText {
        RenderedText(self.0.answer.clone().unwrap_or_default())
    }
    /// Who answered.
    async fn author(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.answered_by_id).await
    }
    /// When.
    async fn at(&self) -> Option<OffsetDateTime> {
        self.0.answered_at.map(Into::into)
    }
    /// When it was last corrected.
    async fn edited_at(&self) -> Option<OffsetDateTime> {
        self.0.answer_edited_at.map(Into::into)
    }
    /// All versions, oldest first; empty where it was never corrected.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<TextVersion>> {
        let Some(id) = self.0.answer_id else {
            return Ok(Vec::new());
        };
        let versions = ctx.loads().load_one(VersionsOf(id)).await?;
        Ok(TextVersion::list(versions.unwrap_or_default()))
    }
}

/// Feedback of the advisory board, with whoever answers it, and until when.
pub struct Feedback(pub model::Feedback);

impl Feedback {
    /// One item that the viewer may read. What was taken back is there for nobody.
    pub async fn one(ctx: &Context<'_>, id: Uuid) -> Result<Self> {
        let found = query::feedback::one(&ctx.view(), id).await?;
        if found.withdrawn_at.is_some() {
            return Err(not_found().into());
        }
        Ok(Self(found))
    }
}

/// What the viewer may do with feedback now.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(SimpleObject)]
pub struct FeedbackPermissions {
    /// Change it.
    edit: bool,
    /// Take it back.
    withdraw: bool,
    /// Name somebody else to answer it, or another day.
    hand: bool,
    /// Answer it, or correct the answer.
    answer: bool,
}

/// Feedback of the advisory board, with whoever answers it, and until when.
#[Object]
impl Feedback {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Feedback, self.0.id)
    }
    /// What sort of feedback it is.
    async fn kind(&self) -> FeedbackKind {
        self.0.kind.0.into()
    }
    /// What is said.
    async fn body(&self) -> RenderedText {
        RenderedText(self.0.body.clone())
    }
    /// Who gave it.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.person_id).await
    }
    /// When it was given.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// When it was last changed.
    async fn edited_at(&self) -> Option<OffsetDateTime> {
        self.0.edited_at.map(Into::into)
    }
    /// All versions, oldest first; empty where it was never changed.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<TextVersion>> {
        let versions = ctx.loads().load_one(VersionsOf(self.0.id)).await?;
        Ok(TextVersion::list(versions.unwrap_or_default()))
    }
    /// The review that it is on, where it is on one.
    async fn review(&self, ctx: &Context<'_>) -> Nullable<Review> {
        if self.0.on_kind.0 != On::Review {
            return None;
        }
        let found = ctx.loads().load_one(ReviewById(self.0.on_id)).await.transpose()?;
        Some(found.map(Review))
    }
    /// The outcome that it is on, where it is on one.
    async fn outcome(&self, ctx: &Context<'_>) -> Nullable<Outcome> {
        if self.0.on_kind.0 != On::Outcome {
            return None;
        }
        let found = ctx
            .loads()
            .load_one(OutcomeById(self.0.on_id))
            .await
            .transpose()?;
        Some(found.map(Outcome))
    }
    /// The group of the review's chapter that it is on, where it is on one.
    fn group(&self, ctx: &Context<'_>) -> Nullable<Group> {
        Some(Group::load(ctx, self.0.group_id?))
    }
    /// The key of the paragraph that it is on, where it is on one. The paragraph may have changed since.
    async fn paragraph(&self) -> Option<&str> {
        self.0.paragraph.as_deref()
    }
    /// The words of that paragraph, as they were when the feedback was given.
    async fn quote(&self) -> Option<&str> {
        self.0.quote.as_deref()
    }
    /// Who is named to answer it.
    async fn answerer(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.answerer_id).await
    }
    /// The day until which it is answered.
    async fn answer_due_on(&self) -> Date {
        self.0.answer_due_on
    }
    /// The answer, once there is one.
    async fn answer(&self) -> Option<FeedbackAnswer> {
        self.0.answered_at.map(|_| FeedbackAnswer(self.0.clone()))
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<FeedbackPermissions> {
        let view = ctx.view();
        let home = if let Some(group_id) = self.0.group_id {
            group_id
        } else {
            let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
            found.ok_or_else(not_found)?.group_id
        };
        let standing = query::feedback::standing(&view, &self.0, home);
        let state = query::feedback::state(&self.0);
        let change = feedback::may_change(state).is_ok();
        Ok(FeedbackPermissions {
            edit: change && view.may(Action::EditFeedback, &standing),
            withdraw: change && view.may(Action::WithdrawFeedback, &standing),
            hand: feedback::may_hand(state).is_ok() && view.may(Action::HandFeedback, &standing),
            answer: feedback::may_answer(state).is_ok() && view.may(Action::AnswerFeedback, &standing),
        })
    }
}
