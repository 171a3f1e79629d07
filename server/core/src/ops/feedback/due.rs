//! The clock's step for feedback: whoever answers is reminded before the day and after it.

use super::{about, reminder};
use crate::actor::Actor;
use crate::engine::{Command, Engine};
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Feedback;
use crate::tx::Tx;
use crate::view::View;
use crate::{days, query};
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// The most items that one step looks after: the loop comes back for the rest.
const BATCH: u64 = 100;

/// Reminds those whose answer is due, each in a transaction of its own, and says how many. Several servers may do it at once.
pub async fn due(engine: &Engine) -> Result<u32> {
    let clock = Actor::system("the clock");
    let due = query::feedback::due(&engine.view(clock).await?, BATCH).await?;
    let mut reminded = 0;
    for feedback_id in due {
        match engine.perform(clock, Remind { feedback_id }).await {
            Ok(did) => reminded += u32::from(did),
            // One item that cannot be looked after must not keep the others waiting.
            Err(error) => {
                tracing::error!(%error, feedback = %feedback_id, "nobody could be reminded of feedback");
            }
        }
    }
    Ok(reminded)
}

/// Reminds whoever answers one item, if that is still due.
struct Remind {
    feedback_id: Uuid,
}

#[async_trait::async_trait]
impl Command for Remind {
    /// Never asked: only the clock reminds.
    const ACTION: Action = Action::AnswerFeedback;
    type Subject = Feedback;
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(Feedback, Standing)> {
        let feedback = query::feedback::one(view, self.feedback_id).await?;
        Ok((feedback, Standing::default()))
    }

    async fn run(&self, feedback: Feedback, tx: &Tx) -> Result<bool> {
        if feedback
            .next_reminder_at
            .is_none_or(|due| due.moment() > tx.now())
        {
            return Ok(false);
        }
        let organisation = query::organisation::the(tx).await?;
        let today = days::today(&organisation.time_zone, tx.now());
        let due_on = feedback.answer_due_on;
        let mut row = feedback.into_active_model();
        row.next_reminder_at = Set(reminder(due_on, today));
        let feedback = row.update(tx.db()).await?;
        tx.record(about(tx, EventKind::FeedbackDue, &feedback).await?)
            .await?;
        Ok(true)
    }
}
