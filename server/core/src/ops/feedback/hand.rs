//! Naming somebody else to answer feedback, or another day until which.

use super::answerer::who_may;
use super::{about, reminder};
use crate::engine::Command;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Feedback;
use crate::tx::Tx;
use crate::view::View;
use crate::{days, query};
use folkmoot_rules::feedback;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use time::Date;
use uuid::Uuid;

/// Names who answers feedback, and until when. What is not given stays.
#[derive(Clone, Copy, Debug)]
pub struct HandFeedback {
    /// Which.
    pub feedback_id: Uuid,
    /// Who answers it from now on.
    pub answerer_id: Option<Uuid>,
    /// Until when.
    pub due_on: Option<Date>,
}

#[async_trait::async_trait]
impl Command for HandFeedback {
    const ACTION: Action = Action::HandFeedback;
    type Subject = Feedback;
    type Output = Feedback;

    async fn load(&self, view: &View) -> Result<(Feedback, Standing)> {
        query::feedback::with_standing(view, self.feedback_id).await
    }

    async fn run(&self, before: Feedback, tx: &Tx) -> Result<Feedback> {
        feedback::may_hand(query::feedback::state(&before))?;
        let answerer_id = self.answerer_id.unwrap_or(before.answerer_id);
        let due_on = self.due_on.unwrap_or(before.answer_due_on);
        if (answerer_id, due_on) == (before.answerer_id, before.answer_due_on) {
            return Ok(before);
        }
        let home = query::discussion::one(tx, before.discussion_id).await?.group_id;
        let groups: Vec<Uuid> = std::iter::once(home).chain(before.group_id).collect();
        if answerer_id != before.answerer_id && who_may(tx, [answerer_id], &groups).await?.is_none() {
            return Err(Refusal::invalid(
                "answererId",
                "This person may not read what the feedback is on. Choose somebody who may.",
            )
            .into());
        }
        let organisation = query::organisation::the(tx).await?;
        let today = days::today(&organisation.time_zone, tx.now());
        if due_on != before.answer_due_on {
            feedback::check_due(due_on, today)?;
        }
        let mut row = before.into_active_model();
        row.answerer_id = Set(answerer_id);
        row.answer_due_on = Set(due_on);
        row.next_reminder_at = Set(reminder(due_on, today));
        let feedback = row.update(tx.db()).await?;
        tx.record(about(tx, EventKind::FeedbackHanded, &feedback).await?)
            .await?;
        Ok(feedback)
    }
}
