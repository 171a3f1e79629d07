//! Giving a goal up, by a decision of its group.

use super::REASON_MAX;
use crate::db::Word;
use crate::engine::Command;
use crate::entity::{goal, goal_revision};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Goal;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::goal::{RevisionState, State, may_drop};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Drops a goal, with a reason. Either an outcome or an agreement says that the group decided so.
#[derive(Clone, Debug)]
pub struct DropGoal {
    /// Which goal.
    pub goal_id: Uuid,
    /// Why.
    pub reason: String,
    /// The outcome that decided it.
    pub outcome_id: Option<Uuid>,
    /// The process whose agreement decided it.
    pub process_id: Option<Uuid>,
}

#[async_trait::async_trait]
impl Command for DropGoal {
    const ACTION: Action = Action::DropGoal;
    type Subject = Goal;
    type Output = Goal;

    async fn load(&self, view: &View) -> Result<(Goal, Standing)> {
        let goal = query::goal::one(view, self.goal_id).await?;
        let standing = query::goal::standing(view, &goal);
        Ok((goal, standing))
    }

    async fn run(&self, goal: Goal, tx: &Tx) -> Result<Goal> {
        may_drop(goal.state.0)?;
        let reason = text::body(&self.reason, "reason", REASON_MAX)?;
        let decided = query::goal::decided(tx, goal.group_id, self.outcome_id, self.process_id).await?;
        let (outcome_id, process_id, place) = decided.columns();
        let me = tx.signed_in()?.id;
        // A change that was still proposed has nothing to change any more.
        let revisions = query::goal::revisions(tx, &[goal.id])
            .await?
            .remove(&goal.id)
            .unwrap_or_default();
        if let Some(waiting) = query::goal::waiting(&revisions) {
            let mut row: goal_revision::ActiveModel = waiting.clone().into_active_model();
            row.state = Set(Word(RevisionState::Declined));
            row.settled_by_id = Set(Some(me));
            row.settled_at = Set(Some(tx.stamp()));
            row.reason = Set(Some(reason.clone()));
            row.update(tx.db()).await?;
        }
        let mut row: goal::ActiveModel = goal.into_active_model();
        row.state = Set(Word(State::Dropped));
        row.dropped_at = Set(Some(tx.stamp()));
        row.dropped_by_id = Set(Some(me));
        row.drop_reason = Set(Some(reason));
        row.drop_outcome_id = Set(outcome_id);
        row.drop_process_id = Set(process_id);
        row.drop_place = Set(place);
        row.report_due_at = Set(None);
        row.next_reminder_at = Set(None);
        let goal = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::GoalDropped, goal.id).in_group(goal.group_id))
            .await?;
        Ok(goal)
    }
}
