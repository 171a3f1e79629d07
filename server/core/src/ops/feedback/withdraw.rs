//! Taking back feedback that one gave, until it is answered.

use super::about;
use crate::engine::Command;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Feedback;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::feedback;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Takes feedback back: nobody is shown it any more, and nobody has to answer it.
#[derive(Clone, Copy, Debug)]
pub struct WithdrawFeedback {
    /// Which.
    pub feedback_id: Uuid,
}

#[async_trait::async_trait]
impl Command for WithdrawFeedback {
    const ACTION: Action = Action::WithdrawFeedback;
    type Subject = Feedback;
    type Output = Feedback;

    async fn load(&self, view: &View) -> Result<(Feedback, Standing)> {
        query::feedback::with_standing(view, self.feedback_id).await
    }

    async fn run(&self, feedback: Feedback, tx: &Tx) -> Result<Feedback> {
        feedback::may_change(query::feedback::state(&feedback))?;
        let mut row = feedback.into_active_model();
        row.withdrawn_at = Set(Some(tx.stamp()));
        row.next_reminder_at = Set(None);
        let feedback = row.update(tx.db()).await?;
        tx.record(about(tx, EventKind::FeedbackWithdrawn, &feedback).await?)
            .await?;
        Ok(feedback)
    }
}
