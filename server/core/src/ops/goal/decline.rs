//! Declining what was proposed of a goal.

use super::{REASON_MAX, about};
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
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Declines a revision, with a reason. A goal that was set stays as it is.
#[derive(Clone, Debug)]
pub struct DeclineGoal {
    /// Which revision.
    pub revision_id: Uuid,
    /// Why.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for DeclineGoal {
    const ACTION: Action = Action::DeclineGoal;
    type Subject = (Goal, GoalRevision);
    type Output = Goal;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (goal, revision) = query::goal::revision(view, self.revision_id).await?;
        let standing = query::goal::standing(view, &goal);
        Ok(((goal, revision), standing))
    }

    async fn run(&self, (goal, revision): Self::Subject, tx: &Tx) -> Result<Goal> {
        may_settle(goal.state.0, revision.state.0)?;
        let reason = text::body(&self.reason, "reason", REASON_MAX)?;
        let (goal, revision) =
            not_taken_up(tx, goal, revision, RevisionState::Declined, Some(reason)).await?;
        tx.record(about(EventKind::GoalDeclined, &goal, &revision))
            .await?;
        Ok(goal)
    }
}

/// Notes that a revision is not taken up. A goal that was never set is over with it.
pub(super) async fn not_taken_up(
    tx: &Tx,
    mut goal: Goal,
    revision: GoalRevision,
    state: RevisionState,
    reason: Option<String>,
) -> Result<(Goal, GoalRevision)> {
    let mut row: goal_revision::ActiveModel = revision.into_active_model();
    row.state = Set(Word(state));
    row.settled_by_id = Set(Some(tx.signed_in()?.id));
    row.settled_at = Set(Some(tx.stamp()));
    row.reason = Set(reason);
    let revision = row.update(tx.db()).await?;
    if goal.state.0 == State::Proposed {
        let mut row: goal::ActiveModel = goal.into_active_model();
        row.state = Set(Word(State::Closed));
        goal = row.update(tx.db()).await?;
    }
    Ok((goal, revision))
}
