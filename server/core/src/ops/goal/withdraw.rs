//! Taking back what one proposed of a goal.

use super::about;
use super::decline::not_taken_up;
use crate::engine::Command;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Goal, GoalRevision};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::goal::{RevisionState, may_settle};
use folkmoot_rules::policy::{Action, Standing};
use uuid::Uuid;

/// Takes back a revision that one proposed. A goal that was set stays as it is.
#[derive(Clone, Copy, Debug)]
pub struct WithdrawGoal {
    /// Which revision.
    pub revision_id: Uuid,
}

#[async_trait::async_trait]
impl Command for WithdrawGoal {
    const ACTION: Action = Action::WithdrawGoal;
    type Subject = (Goal, GoalRevision);
    type Output = Goal;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (goal, revision) = query::goal::revision(view, self.revision_id).await?;
        let standing = query::goal::standing_to(view, &goal, &revision);
        Ok(((goal, revision), standing))
    }

    async fn run(&self, (goal, revision): Self::Subject, tx: &Tx) -> Result<Goal> {
        may_settle(goal.state.0, revision.state.0)?;
        let (goal, revision) = not_taken_up(tx, goal, revision, RevisionState::Withdrawn, None).await?;
        tx.record(about(EventKind::GoalWithdrawn, &goal, &revision))
            .await?;
        Ok(goal)
    }
}
