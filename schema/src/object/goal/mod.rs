//! A goal, as the API shows it: its terms and their revisions, how it stands, what was told of it.

mod measure;
mod progress;
mod revision;
mod words;

pub use measure::GoalMeasure;
pub use progress::{ImportProblem, ImportedProgress, ProgressEntry};
pub use revision::{GoalDecision, GoalRevision};
pub use words::{GoalHealth, GoalRhythm, GoalScope, GoalState};

use super::{Agreement, Group, Person, RenderedText, Review, Theme};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{AgreementsAimingAt, GoalAt, GoalRevisionsOf, GoalThemesOf, ReviewById};
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::goal;
use folkmoot_rules::policy::Action;
use revision::decision;
use std::sync::Arc;
use time::{Date, OffsetDateTime};
use words::GoalRisk;

/// What a group, or the whole organisation, aims for, by which measures, until when.
pub struct Goal(pub model::Goal);

/// What the viewer may do with a goal now.
#[derive(SimpleObject)]
pub struct GoalPermissions {
    /// Propose other terms.
    propose_change: bool,
    /// Drop it, by a decision of its group.
    drop: bool,
    /// Tell its progress.
    report: bool,
}

/// Why and by what decision a goal was dropped.
pub struct GoalDrop(model::Goal);

/// Why and by what decision a goal was dropped.
#[Object]
impl GoalDrop {
    /// Why.
    async fn reason(&self) -> RenderedText {
        RenderedText(self.0.drop_reason.clone().unwrap_or_default())
    }
    /// When.
    async fn at(&self) -> Option<OffsetDateTime> {
        self.0.dropped_at.map(Into::into)
    }
    /// Who put it on record.
    async fn by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.dropped_by_id).await
    }
    /// The decision, where the viewer may read it.
    async fn decision(&self, ctx: &Context<'_>) -> Nullable<GoalDecision> {
        let goal = &self.0;
        decision(ctx, goal.drop_outcome_id, goal.drop_process_id, goal.drop_place).await
    }
}

impl Goal {
    /// How it stands now; nothing, where it was never set.
    async fn at(&self, ctx: &Context<'_>) -> Result<Option<Arc<query::goal::At>>> {
        if self.0.set_at.is_none() {
            return Ok(None);
        }
        ctx.loads().load_one(GoalAt(self.0.id)).await
    }
    async fn all_revisions(&self, ctx: &Context<'_>) -> Result<Vec<model::GoalRevision>> {
        let found = ctx.loads().load_one(GoalRevisionsOf(self.0.id)).await?;
        Ok(found.unwrap_or_default())
    }
    async fn waiting(&self, ctx: &Context<'_>) -> Result<Option<model::GoalRevision>> {
        Ok(query::goal::waiting(&self.all_revisions(ctx).await?).cloned())
    }
}

/// What a group, or the whole organisation, aims for, by which measures, until when.
#[Object]
impl Goal {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Goal, self.0.id)
    }
    /// What is aimed for, one line.
    async fn title(&self) -> &str {
        &self.0.title
    }
    /// Whose goal it is.
    async fn scope(&self) -> GoalScope {
        self.0.scope.0.into()
    }
    /// The group in which it stands: who may read the group may read it.
    fn group(&self, ctx: &Context<'_>) -> Result<Group> {
        Group::load(ctx, self.0.group_id)
    }
    /// Whether it is proposed, set, dropped, or was never set.
    async fn state(&self) -> GoalState {
        self.0.state.0.into()
    }
    /// Who answers for it.
    async fn owner(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.owner_id).await
    }
    /// The themes that it carries.
    async fn themes(&self, ctx: &Context<'_>) -> Result<Vec<Theme>> {
        let themes = ctx.loads().load_one(GoalThemesOf(self.0.id)).await?;
        Ok(themes.unwrap_or_default().into_iter().map(Theme).collect())
    }
    /// When it was proposed first.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// When it was set, if it was.
    async fn set_at(&self) -> Option<OffsetDateTime> {
        self.0.set_at.map(Into::into)
    }
    /// How it stands today; nothing, where it was never set.
    async fn health(&self, ctx: &Context<'_>) -> Result<Option<GoalHealth>> {
        Ok(self.at(ctx).await?.map(|at| at.standing.health.into()))
    }
    /// Why it is at risk, where it is.
    async fn risks(&self, ctx: &Context<'_>) -> Result<Vec<GoalRisk>> {
        let at = self.at(ctx).await?;
        let risks = at.iter().flat_map(|at| &at.standing.risks);
        Ok(risks.copied().map(Into::into).collect())
    }
    /// By what it is measured, with the numbers that were reached; where it was never set, none.
    async fn measures(&self, ctx: &Context<'_>) -> Result<Vec<GoalMeasure>> {
        Ok(self
            .at(ctx)
            .await?
            .as_ref()
            .map(GoalMeasure::standing)
            .unwrap_or_default())
    }
    /// The revision whose terms hold; nothing, where it was never set.
    async fn revision(&self, ctx: &Context<'_>) -> Nullable<GoalRevision> {
        let at = self.at(ctx).await.transpose()?;
        Some(at.map(|at| GoalRevision(at.revision.clone())))
    }
    /// The revision that waits for a decision.
    async fn proposed(&self, ctx: &Context<'_>) -> Nullable<GoalRevision> {
        let waiting = self.waiting(ctx).await.transpose()?;
        Some(waiting.map(GoalRevision))
    }
    /// All revisions of its terms, the first first.
    async fn revisions(&self, ctx: &Context<'_>) -> Result<Vec<GoalRevision>> {
        Ok(self
            .all_revisions(ctx)
            .await?
            .into_iter()
            .map(GoalRevision)
            .collect())
    }
    /// The review within which it was proposed, where the viewer may read that.
    async fn review(&self, ctx: &Context<'_>) -> Nullable<Review> {
        let id = self.0.review_id?;
        let found = ctx.loads().load_one(ReviewById(id)).await.transpose()?;
        Some(found.map(Review))
    }
    /// Why and by what decision it was dropped, if it was.
    async fn dropped(&self) -> Option<GoalDrop> {
        self.0.dropped_at.map(|_| GoalDrop(self.0.clone()))
    }
    /// The day on which was last reported.
    async fn last_report_on(&self, ctx: &Context<'_>) -> Result<Option<Date>> {
        Ok(self.at(ctx).await?.and_then(|at| at.standing.last_report))
    }
    /// The day on which the owner's next report is due, if one is.
    async fn report_due_on(&self) -> Option<Date> {
        self.0.report_due_at.map(|due| due.moment().date())
    }
    /// What was told of its progress: what was told last, first.
    async fn progress(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<ProgressEntry>> {
        let page = forwards(first, after.as_deref())?;
        let found = query::goal::entries(&ctx.view(), &self.0, &page).await?;
        Ok(connection(found, |entry| ProgressEntry {
            goal: self.0.clone(),
            entry,
        }))
    }
    /// The agreements in force that should move it, of those that the viewer may read: the newest first.
    async fn agreements(&self, ctx: &Context<'_>) -> Result<Vec<Agreement>> {
        let found = ctx.loads().load_one(AgreementsAimingAt(self.0.id)).await?;
        let agreed = found.unwrap_or_default().into_iter();
        Ok(agreed.map(|found| Agreement::registered(ctx, found)).collect())
    }
    /// The decisions by which the viewer may set, change or drop it, newest first; none, where they may not.
    async fn viewer_decisions(&self, ctx: &Context<'_>) -> Result<Vec<GoalDecision>> {
        let view = ctx.view();
        if !view.may(Action::AdoptGoal, &query::goal::standing(&view, &self.0)) {
            return Ok(Vec::new());
        }
        let found = query::goal::decisions(&view, self.0.group_id).await?;
        Ok(found
            .into_iter()
            .map(|found| GoalDecision::new(ctx, found))
            .collect())
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<GoalPermissions> {
        let view = ctx.view();
        let standing = query::goal::standing(&view, &self.0);
        let state = self.0.state.0;
        // Where it is over anyhow, nobody has to ask what waits.
        let propose = view.may(Action::ProposeGoalChange, &standing)
            && goal::may_change(state, false).is_ok()
            && self.waiting(ctx).await?.is_none();
        Ok(GoalPermissions {
            propose_change: propose,
            drop: view.may(Action::DropGoal, &standing) && goal::may_drop(state).is_ok(),
            report: view.may(Action::ReportProgress, &standing) && goal::may_report(state, 0).is_ok(),
        })
    }
}
