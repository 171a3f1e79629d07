//! Adopting what was proposed of a goal, by a decision of its group.

use super::terms::owner;
use super::{about, schedule, set_themes};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::{goal, goal_revision};
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Goal, GoalRevision};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::goal::{RevisionState, State, may_settle};
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Sets a goal, or changes it, to the terms of a revision. Either an outcome or an agreement says that the group decided so.
#[derive(Clone, Copy, Debug)]
pub struct AdoptGoal {
    /// Which revision.
    pub revision_id: Uuid,
    /// The outcome that decided it.
    pub outcome_id: Option<Uuid>,
    /// The process whose agreement decided it.
    pub process_id: Option<Uuid>,
}

#[async_trait::async_trait]
impl Command for AdoptGoal {
    const ACTION: Action = Action::AdoptGoal;
    type Subject = (Goal, GoalRevision);
    type Output = Goal;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (goal, revision) = query::goal::revision(view, self.revision_id).await?;
        let standing = query::goal::standing(view, &goal);
        Ok(((goal, revision), standing))
    }

    async fn run(&self, (goal, revision): Self::Subject, tx: &Tx) -> Result<Goal> {
        may_settle(goal.state.0, revision.state.0)?;
        let decided = query::goal::decided(tx, goal.group_id, self.outcome_id, self.process_id).await?;
        // They may have left since it was proposed.
        owner(tx, goal.group_id, revision.terms.0.owner_id).await?;
        let mut row: goal_revision::ActiveModel = revision.into_active_model();
        let (outcome_id, process_id, place) = decided.columns();
        row.state = Set(Word(RevisionState::Adopted));
        row.settled_by_id = Set(Some(tx.signed_in()?.id));
        row.settled_at = Set(Some(tx.stamp()));
        row.outcome_id = Set(outcome_id);
        row.process_id = Set(process_id);
        row.place = Set(place);
        let revision = row.update(tx.db()).await?;
        let set_at = goal.set_at.unwrap_or_else(|| tx.stamp());
        let mut row: goal::ActiveModel = goal.into_active_model();
        row.state = Set(Word(State::Adopted));
        row.title = Set(revision.terms.0.title.clone());
        row.owner_id = Set(revision.terms.0.owner_id);
        row.set_at = Set(Some(set_at));
        let goal = row.update(tx.db()).await?;
        set_themes(tx, goal.id, &revision.terms.0.theme_ids).await?;
        let goal = schedule(tx, goal).await?;
        tx.record(about(EventKind::GoalAdopted, &goal, &revision)).await?;
        Ok(goal)
    }
}
