//! Proposing other terms for a goal.

use super::terms::{self, TermsPlan};
use super::{about, set_themes};
use crate::engine::Command;
use crate::entity::goal;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Goal;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::goal::{State, may_change};
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use std::collections::HashSet;
use uuid::Uuid;

/// Proposes another revision of a goal's terms. What holds goes on holding until it is adopted.
#[derive(Clone, Debug)]
pub struct ProposeGoalChange {
    /// Which goal.
    pub goal_id: Uuid,
    /// Its terms, whole.
    pub terms: TermsPlan,
    /// The discussion that the change belongs to.
    pub discussion_id: Option<Uuid>,
}

#[async_trait::async_trait]
impl Command for ProposeGoalChange {
    const ACTION: Action = Action::ProposeGoalChange;
    type Subject = Goal;
    type Output = Goal;

    async fn load(&self, view: &View) -> Result<(Goal, Standing)> {
        let goal = query::goal::one(view, self.goal_id).await?;
        let standing = query::goal::standing(view, &goal);
        Ok((goal, standing))
    }

    async fn run(&self, mut goal: Goal, tx: &Tx) -> Result<Goal> {
        let revisions = query::goal::revisions(tx, &[goal.id])
            .await?
            .remove(&goal.id)
            .unwrap_or_default();
        may_change(goal.state.0, query::goal::waiting(&revisions).is_some())?;
        let measures = revisions.iter().flat_map(|revision| &revision.terms.0.measures);
        let known: HashSet<Uuid> = measures.map(|measure| measure.id).collect();
        let terms = self.terms.terms(tx, goal.group_id, &known).await?;
        terms::discussion(tx, goal.group_id, self.discussion_id).await?;
        if goal.state.0 == State::Proposed {
            // Nothing holds yet, so lists show what was proposed last.
            set_themes(tx, goal.id, &terms.theme_ids).await?;
            let mut row: goal::ActiveModel = goal.into_active_model();
            row.title = Set(terms.title.clone());
            row.owner_id = Set(terms.owner_id);
            goal = row.update(tx.db()).await?;
        }
        let number = revisions.last().map_or(1, |revision| revision.number + 1);
        let revision = terms::keep(tx, &goal, number, terms, self.discussion_id).await?;
        tx.record(about(EventKind::GoalChangeProposed, &goal, &revision))
            .await?;
        Ok(goal)
    }
}
