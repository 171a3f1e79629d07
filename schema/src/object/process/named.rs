//! What people name in a process beside their words: what an objection would harm, who takes up what is put off, the goals that it should
//! move; and what there is to be named.

use super::{Agreement, Held, Process};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::loads::{GoalAt, GoalById};
use crate::object::{Goal, GoalMeasure, Person, RenderedText};
use async_graphql::{Context, Enum, Object};
use folkmoot_core::query;
use folkmoot_rules::consent::form::{self, Deferral, Harmed};
use time::OffsetDateTime;
use uuid::Uuid;

/// What kind of thing an objection says would be harmed.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum HarmedKind {
    /// The need that the process itself answers.
    Need,
    /// A goal.
    Goal,
    /// An agreement in force.
    Agreement,
    /// A role.
    Role,
}

/// What an objection says would be harmed, as it was picked.
pub struct HarmedThing {
    pub held: Held,
    pub harmed: Harmed,
}

/// What an objection says would be harmed, as it was picked.
#[Object]
impl HarmedThing {
    /// What kind of thing it is.
    async fn kind(&self) -> HarmedKind {
        match self.harmed {
            Harmed::Need => HarmedKind::Need,
            Harmed::Goal { .. } => HarmedKind::Goal,
            Harmed::Agreement { .. } => HarmedKind::Agreement,
            Harmed::Role { .. } => HarmedKind::Role,
        }
    }
    /// The goal, where it is one that the viewer may read.
    async fn goal(&self, ctx: &Context<'_>) -> Nullable<Goal> {
        let Harmed::Goal { goal } = self.harmed else {
            return None;
        };
        match ctx.loads().load_one(GoalById(goal)).await {
            Ok(found) => found.map(|row| Ok(Goal(row))),
            Err(failure) => Some(Err(failure)),
        }
    }
    /// The process that the agreement came from, where it is one that the viewer may read.
    async fn agreement_of(&self, ctx: &Context<'_>) -> Nullable<Process> {
        let Harmed::Agreement { process } = self.harmed else {
            return None;
        };
        Process::maybe(ctx, process).await
    }
    /// The role, in words.
    async fn role(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        let Harmed::Role { role } = self.harmed else {
            return None;
        };
        Some(self.held.text(ctx, role).await)
    }
}

/// Who takes up what is put off, and until when.
pub struct ObjectionDeferral(pub Deferral);

/// Who takes up what is put off, and until when.
#[Object]
impl ObjectionDeferral {
    /// Who.
    async fn owner(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.owner).await
    }
    /// Until when.
    async fn until(&self) -> OffsetDateTime {
        self.0.until
    }
}

/// A goal that a proposal should move, and by which of its measures one will see that.
pub struct AimedGoal {
    row: folkmoot_core::model::Goal,
    measures: Vec<Uuid>,
}

impl AimedGoal {
    /// Goals that are aimed at, of those that the viewer may read, in the order in which they were named.
    pub async fn of(ctx: &Context<'_>, aimed: &[form::AimedGoal]) -> Result<Vec<Self>> {
        let ids = aimed.iter().map(|aimed| GoalById(aimed.goal));
        let mut found = ctx.loads().load_many(ids).await?;
        let goals = aimed.iter().filter_map(|aimed| {
            Some(Self {
                row: found.remove(&GoalById(aimed.goal))?,
                measures: aimed.measures.clone(),
            })
        });
        Ok(goals.collect())
    }
}

/// A goal that a proposal should move, and by which of its measures one will see that.
#[Object]
impl AimedGoal {
    /// The goal.
    async fn goal(&self) -> Goal {
        Goal(self.row.clone())
    }
    /// Which of its measures, of those that it has now; none where the goal as a whole is meant.
    async fn measures(&self, ctx: &Context<'_>) -> Result<Vec<GoalMeasure>> {
        if self.measures.is_empty() {
            return Ok(Vec::new());
        }
        let at = ctx.loads().load_one(GoalAt(self.row.id)).await?;
        let mut measures = at.as_ref().map(GoalMeasure::standing).unwrap_or_default();
        measures.retain(|measure| self.measures.contains(&measure.uuid()));
        Ok(measures)
    }
}

/// What a group can name in its processes, because all of its people may read it: of the group itself, and wherever it is not private.
pub struct WithinReach(pub Uuid);

/// What a group can name in its processes, because all of its people may read it: of the group itself, and wherever it is not private.
#[Object]
impl WithinReach {
    /// Goals that are set, the group's own first; a hundred at most.
    async fn goals(&self, ctx: &Context<'_>) -> Result<Vec<Goal>> {
        let found = query::reach::goals(&ctx.view(), self.0).await?;
        Ok(found.into_iter().map(Goal).collect())
    }
    /// Agreements in force, the group's own first; a hundred at most.
    async fn agreements(&self, ctx: &Context<'_>) -> Result<Vec<Agreement>> {
        let found = query::reach::agreements(&ctx.view(), self.0).await?;
        Ok(found
            .into_iter()
            .map(|found| Agreement::registered(ctx, found))
            .collect())
    }
}
