//! A revision of a goal's terms, and the decision that it was adopted by.

use super::Goal;
use super::measure::GoalMeasure;
use super::words::{GoalRevisionState, GoalRhythm};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{DiscussionById, GoalById, OutcomeById, ProcessById, ThemeById};
use crate::object::{Agreement, Discussion, Outcome, Person, RenderedText, Theme};
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::goal::may_settle;
use folkmoot_rules::policy::Action;
use std::sync::Arc;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// A decision of a group by which a goal is set, changed or dropped: an outcome or an agreement.
#[derive(SimpleObject)]
pub struct GoalDecision {
    /// The outcome of a poll, where it is one.
    outcome: Option<Outcome>,
    /// The agreement that came from a process, where it is one.
    agreement: Option<Agreement>,
}

impl GoalDecision {
    /// A decision that was found.
    pub fn new(ctx: &Context<'_>, found: query::goal::Decision) -> Self {
        match found {
            query::goal::Decision::Outcome(outcome) => Self {
                outcome: Some(Outcome(*outcome)),
                agreement: None,
            },
            query::goal::Decision::Agreement(registered) => Self {
                outcome: None,
                agreement: Some(Agreement::registered(ctx, *registered)),
            },
        }
    }
}

/// The decision of this outcome or agreement, where the viewer may read it.
pub async fn decision(
    ctx: &Context<'_>,
    outcome_id: Option<Uuid>,
    process_id: Option<Uuid>,
    place: Option<i32>,
) -> Nullable<GoalDecision> {
    if let Some(id) = outcome_id {
        let found = ctx.loads().load_one(OutcomeById(id)).await.transpose()?;
        return Some(found.map(|outcome| GoalDecision {
            outcome: Some(Outcome(outcome)),
            agreement: None,
        }));
    }
    let place = usize::try_from(place?).ok()?;
    let found = ctx.loads().load_one(ProcessById(process_id?)).await.transpose()?;
    match found {
        Ok(process) => {
            let registered = query::agreement::registered(&ctx.view(), process, place)?;
            Some(Ok(GoalDecision {
                outcome: None,
                agreement: Some(Agreement::registered(ctx, registered)),
            }))
        }
        Err(failure) => Some(Err(failure)),
    }
}

/// The terms of a goal.
pub struct GoalTerms(Arc<model::GoalRevision>);

/// The terms of a goal.
#[Object]
impl GoalTerms {
    /// What is aimed for, one line.
    async fn title(&self) -> &str {
        &self.0.terms.0.title
    }
    /// What for.
    async fn purpose(&self) -> RenderedText {
        RenderedText(self.0.terms.0.purpose.clone())
    }
    /// The themes that it carries.
    async fn themes(&self, ctx: &Context<'_>) -> Result<Vec<Theme>> {
        let ids = &self.0.terms.0.theme_ids;
        let found = ctx.loads().load_many(ids.iter().copied().map(ThemeById)).await?;
        let mut themes: Vec<_> = found.into_values().collect();
        themes.sort_by_key(|theme| (theme.position, theme.id));
        Ok(themes.into_iter().map(Theme).collect())
    }
    /// Who answers for it.
    async fn owner(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.terms.0.owner_id).await
    }
    /// Its first day.
    async fn starts_on(&self) -> Date {
        self.0.terms.0.starts_on
    }
    /// Its last day.
    async fn ends_on(&self) -> Date {
        self.0.terms.0.ends_on
    }
    /// How often the owner reports.
    async fn rhythm(&self) -> GoalRhythm {
        self.0.terms.0.rhythm.into()
    }
    /// By what it is measured.
    async fn measures(&self) -> Vec<GoalMeasure> {
        GoalMeasure::proposed(&self.0.terms.0)
    }
}

/// What the viewer may do with a revision now.
#[derive(SimpleObject)]
pub struct GoalRevisionPermissions {
    /// Adopt it, by a decision of the goal's group.
    adopt: bool,
    /// Decline it.
    decline: bool,
    /// Take it back.
    withdraw: bool,
}

/// The terms of a goal as somebody proposed them. They are never changed: a change is another revision.
pub struct GoalRevision(pub model::GoalRevision);

impl GoalRevision {
    async fn of(&self, ctx: &Context<'_>) -> Result<model::Goal> {
        let found = ctx.loads().load_one(GoalById(self.0.goal_id)).await?;
        Ok(found.ok_or_else(not_found)?)
    }
}

/// The terms of a goal as somebody proposed them. They are never changed: a change is another revision.
#[Object]
impl GoalRevision {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::GoalRevision, self.0.id)
    }
    /// Its number; the first is one.
    async fn number(&self) -> i32 {
        self.0.number
    }
    /// The goal.
    async fn goal(&self, ctx: &Context<'_>) -> Result<Goal> {
        Ok(Goal(self.of(ctx).await?))
    }
    /// The terms.
    async fn terms(&self) -> GoalTerms {
        GoalTerms(Arc::new(self.0.clone()))
    }
    /// Where it stands.
    async fn state(&self) -> GoalRevisionState {
        self.0.state.0.into()
    }
    /// Who proposed it.
    async fn proposed_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.proposed_by_id).await
    }
    /// When.
    async fn proposed_at(&self) -> OffsetDateTime {
        self.0.proposed_at.into()
    }
    /// The discussion that it belongs to, where the viewer may read it.
    async fn discussion(&self, ctx: &Context<'_>) -> Nullable<Discussion> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id?)).await;
        Some(found.transpose()?.map(Discussion))
    }
    /// Who adopted, declined or withdrew it.
    async fn settled_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.settled_by_id).await
    }
    /// When it was adopted, declined or withdrawn.
    async fn settled_at(&self) -> Option<OffsetDateTime> {
        self.0.settled_at.map(Into::into)
    }
    /// Why it was declined.
    async fn reason(&self) -> Option<RenderedText> {
        self.0.reason.clone().map(RenderedText)
    }
    /// The decision that adopted it, where the viewer may read it.
    async fn decision(&self, ctx: &Context<'_>) -> Nullable<GoalDecision> {
        decision(ctx, self.0.outcome_id, self.0.process_id, self.0.place).await
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<GoalRevisionPermissions> {
        let goal = self.of(ctx).await?;
        let view = ctx.view();
        let standing = query::goal::standing_to(&view, &goal, &self.0);
        let possible = may_settle(goal.state.0, self.0.state.0).is_ok();
        let may = |action| possible && view.may(action, &standing);
        Ok(GoalRevisionPermissions {
            adopt: may(Action::AdoptGoal),
            decline: may(Action::DeclineGoal),
            withdraw: may(Action::WithdrawGoal),
        })
    }
}
