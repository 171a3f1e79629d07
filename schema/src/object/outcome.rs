//! An outcome, as the API shows it.

use super::proposal::groups;
use super::{Decision, Discussion, Feedback, Group, Person, RenderedText, TextParagraph, TextVersion, Theme};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{
    DecisionById, DiscussionById, FeedbackOn, OutcomeReading, PollById, ThemesOf, TouchedBy, VersionsOf,
};
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::{model, query};
use folkmoot_rules::policy::Action;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// The outcome of a poll in words, in the register of decisions.
pub struct Outcome(pub model::Outcome);

/// What the viewer may do with an outcome now.
#[derive(SimpleObject)]
pub struct OutcomePermissions {
    /// Edit its words, owner or review date.
    edit: bool,
    /// Give feedback on it.
    give_feedback: bool,
}

impl Outcome {
    /// The group that the matter is at home in now.
    async fn home(&self, ctx: &Context<'_>) -> Result<Uuid> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        Ok(found.ok_or_else(not_found)?.group_id)
    }
    async fn proposal_id(&self, ctx: &Context<'_>) -> Result<Uuid> {
        Ok(ctx
            .loads()
            .load_one(PollById(self.0.poll_id))
            .await?
            .ok_or_else(not_found)?
            .proposal_id)
    }
}

/// The outcome of a poll in words, in the register of decisions.
#[Object]
impl Outcome {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Outcome, self.0.id)
    }
    /// The title, one line.
    async fn title(&self) -> &str {
        &self.0.title
    }
    /// The text.
    async fn body(&self) -> RenderedText {
        RenderedText(self.0.body.clone())
    }
    /// The paragraphs of the text, each of which feedback can be on.
    async fn paragraphs(&self) -> Vec<TextParagraph> {
        TextParagraph::all(&self.0.body)
    }
    /// The feedback on it, the oldest first.
    async fn feedback(&self, ctx: &Context<'_>) -> Result<Vec<Feedback>> {
        let found = ctx.loads().load_one(FeedbackOn(self.0.id)).await?;
        Ok(found.unwrap_or_default().into_iter().map(Feedback).collect())
    }
    /// The record of the decision: version, count, objections.
    async fn decision(&self, ctx: &Context<'_>) -> Result<Decision> {
        let found = ctx.loads().load_one(DecisionById(self.0.decision_id)).await?;
        Ok(Decision(found.ok_or_else(not_found)?))
    }
    /// Where it was discussed.
    async fn discussion(&self, ctx: &Context<'_>) -> Result<Discussion> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        Ok(Discussion(found.ok_or_else(not_found)?))
    }
    /// The group that the matter is at home in.
    async fn group(&self, ctx: &Context<'_>) -> Result<Group> {
        Group::load(ctx, self.home(ctx).await?)
    }
    /// The groups that the matter touches, its home first.
    async fn groups(&self, ctx: &Context<'_>) -> Result<Vec<Group>> {
        groups(ctx, self.proposal_id(ctx).await?, self.home(ctx).await?).await
    }
    /// The themes of its discussion.
    async fn themes(&self, ctx: &Context<'_>) -> Result<Vec<Theme>> {
        let themes = ctx
            .loads()
            .load_one(ThemesOf(self.0.discussion_id))
            .await?
            .unwrap_or_default();
        Ok(themes.into_iter().map(Theme).collect())
    }
    /// Who wrote it.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.author_id).await
    }
    /// Who sees to it.
    async fn owner(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.owner_id).await
    }
    /// When it is looked at again.
    async fn review_on(&self) -> Option<Date> {
        self.0.review_on
    }
    /// When it was published.
    async fn published_at(&self) -> OffsetDateTime {
        self.0.published_at.into()
    }
    /// When it was last edited.
    async fn edited_at(&self) -> Option<OffsetDateTime> {
        self.0.edited_at.map(Into::into)
    }
    /// Its permanent address, a plain page for everybody who may read it.
    async fn permalink(&self, ctx: &Context<'_>) -> String {
        let path = format!("decisions/{}", ids::opaque(Kind::Outcome, self.0.id));
        let address = ctx.request().engine().address();
        address.join(&path).map_or(path, |address| address.to_string())
    }
    /// Whether the advisory board was asked for feedback.
    async fn feedback_asked(&self) -> bool {
        self.0.feedback_asked
    }
    /// Whether the viewer has read it; also where it was not published to them in person.
    async fn read(&self, ctx: &Context<'_>) -> Result<bool> {
        let reading = ctx.loads().load_one(OutcomeReading(self.0.id)).await?;
        Ok(reading.is_none_or(|reading| reading.read_at.is_some()))
    }
    /// All versions, oldest first; empty where it was never edited.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<TextVersion>> {
        let versions = ctx
            .loads()
            .load_one(VersionsOf(self.0.id))
            .await?
            .unwrap_or_default();
        Ok(TextVersion::list(versions))
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<OutcomePermissions> {
        let view = ctx.view();
        let touched = ctx
            .loads()
            .load_one(TouchedBy(self.proposal_id(ctx).await?))
            .await?;
        let matter = query::proposal::matter(self.home(ctx).await?, &touched.unwrap_or_default());
        let standing = query::outcome::standing(&view, &self.0, &matter);
        Ok(OutcomePermissions {
            edit: view.may(Action::EditOutcome, &standing),
            give_feedback: view.may(Action::GiveFeedback, &standing),
        })
    }
}
