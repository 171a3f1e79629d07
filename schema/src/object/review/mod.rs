//! A review, as the API shows it: its period, its pack by chapters, what leads tell, the feedback on it.

mod pack;

pub use pack::{ReviewChapter, ReviewTotals};

use super::{Discussion, Feedback, Goal, Group, Person};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{DiscussionById, FeedbackOn, GoalsWithin, PackOf};
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::{model, query};
use folkmoot_rules::feedback::{self, On};
use folkmoot_rules::policy::Action;
use folkmoot_rules::review;
use folkmoot_rules::review::pack::Pack;
use std::sync::Arc;
use time::{Date, OffsetDateTime};

word! {
    /// Where a review stands.
    ReviewState = "folkmoot_rules::review::State" {
        /// Its pack follows the record, and narratives are written.
        Open,
        /// It is published, and stays as it is.
        Frozen,
    }
}

/// The days that a review looks back on, both included.
#[derive(SimpleObject)]
pub struct ReviewPeriod {
    /// The first day.
    from: Date,
    /// The last day.
    to: Date,
}

impl From<review::Period> for ReviewPeriod {
    fn from(period: review::Period) -> Self {
        Self {
            from: period.from,
            to: period.to,
        }
    }
}

/// A review: a period that is looked back on together. Its pack is compiled from the record, and is frozen when the review is published.
#[derive(Clone)]
pub struct Review(pub model::Review);

/// What the viewer may do with a review now.
#[derive(SimpleObject)]
pub struct ReviewPermissions {
    /// Freeze it and publish it.
    freeze: bool,
    /// Give feedback on it.
    give_feedback: bool,
    /// Propose goals within it, in the groups where they may propose any.
    propose_goals: bool,
}

impl Review {
    async fn pack(&self, ctx: &Context<'_>) -> Result<Arc<Pack>> {
        let found = ctx.loads().load_one(PackOf(self.0.id)).await?;
        Ok(found.ok_or_else(not_found)?)
    }
}

/// A review: a period that is looked back on together. Its pack is compiled from the record, and is frozen when the review is published.
#[Object]
impl Review {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Review, self.0.id)
    }
    /// The title, one line.
    async fn title(&self) -> &str {
        &self.0.title
    }
    /// The days that it looks back on, where the organisation is at home.
    async fn period(&self) -> ReviewPeriod {
        query::review::period(&self.0).into()
    }
    /// The last day of the time after it that is as long: what falls due until then is part of the pack.
    async fn horizon(&self) -> Date {
        query::review::period(&self.0).horizon()
    }
    /// Where it stands.
    async fn state(&self) -> ReviewState {
        query::review::state(&self.0).into()
    }
    /// The group that holds it.
    fn group(&self, ctx: &Context<'_>) -> Result<Group> {
        Group::load(ctx, self.0.group_id)
    }
    /// Its own discussion.
    async fn discussion(&self, ctx: &Context<'_>) -> Result<Discussion> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        Ok(Discussion(found.ok_or_else(not_found)?))
    }
    /// Who began it.
    async fn begun_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.begun_by_id).await
    }
    /// When it was begun.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// When it was frozen and published, if it was.
    async fn frozen_at(&self) -> Option<OffsetDateTime> {
        self.0.frozen_at.map(Into::into)
    }
    /// Who published it.
    async fn frozen_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.frozen_by_id).await
    }
    /// The SHA-256 of the period and of the digests of the chapters that the viewer may read, once it is frozen.
    async fn digest(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        if self.0.frozen_at.is_none() {
            return Ok(None);
        }
        Ok(Some(self.pack(ctx).await?.digest().to_string()))
    }
    /// What happened in the period, a chapter for each group that the viewer may read.
    async fn chapters(&self, ctx: &Context<'_>) -> Result<Vec<ReviewChapter>> {
        let pack = self.pack(ctx).await?;
        Ok(ReviewChapter::all(&self.0, &pack))
    }
    /// The sums over those chapters.
    async fn totals(&self, ctx: &Context<'_>) -> Result<ReviewTotals> {
        Ok(self.pack(ctx).await?.totals().into())
    }
    /// The feedback that waited for its answer when the review was begun, on whatever it is, the oldest first.
    async fn unanswered(&self, ctx: &Context<'_>) -> Result<Vec<Feedback>> {
        let found = query::feedback::waited_at(&ctx.view(), &self.0).await?;
        Ok(found.into_iter().map(Feedback).collect())
    }
    /// The feedback on it, the oldest first.
    async fn feedback(&self, ctx: &Context<'_>) -> Result<Vec<Feedback>> {
        let found = ctx.loads().load_one(FeedbackOn(self.0.id)).await?;
        Ok(found.unwrap_or_default().into_iter().map(Feedback).collect())
    }
    /// The goals that were proposed within it, the first first.
    async fn goals(&self, ctx: &Context<'_>) -> Result<Vec<Goal>> {
        let found = ctx.loads().load_one(GoalsWithin(self.0.id)).await?;
        Ok(found.unwrap_or_default().into_iter().map(Goal).collect())
    }
    /// Its permanent address, a plain page for everybody who may read it.
    async fn permalink(&self, ctx: &Context<'_>) -> String {
        let path = format!("reviews/{}", ids::opaque(Kind::Review, self.0.id));
        let address = ctx.request().engine().address();
        address.join(&path).map_or(path, |address| address.to_string())
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<ReviewPermissions> {
        let view = ctx.view();
        let standing = query::review::standing(&view, &self.0);
        let state = query::review::state(&self.0);
        let frozen = state == review::State::Frozen;
        // What day it is, is asked only where it matters: a list of those that are published asks for no row.
        let freeze = !frozen
            && view.may(Action::FreezeReview, &standing)
            && query::review::may_freeze(&view, &query::organisation::the(&view).await?, &self.0);
        Ok(ReviewPermissions {
            freeze,
            give_feedback: view.may(Action::GiveFeedback, &standing)
                && feedback::may_give(On::Review, frozen).is_ok(),
            propose_goals: view.person().is_some() && review::may_write(state).is_ok(),
        })
    }
}
