//! Asking the advisory board for feedback.

use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::Discussion;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::discussion::possible;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Asks the advisory board for feedback in a discussion, or no longer.
#[derive(Clone, Copy, Debug)]
pub struct AskFeedback {
    /// Which.
    pub discussion_id: Uuid,
    /// Asked from now on, or no longer.
    pub asked: bool,
}

#[async_trait::async_trait]
impl Command for AskFeedback {
    const ACTION: Action = Action::AskFeedback;
    type Subject = Discussion;
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Discussion> {
        possible(Self::ACTION, query::discussion::state(&discussion))?;
        if discussion.feedback_asked == self.asked {
            return Ok(discussion);
        }
        let mut row = discussion.into_active_model();
        row.feedback_asked = Set(self.asked);
        let discussion = row.update(tx.db()).await?;
        tx.record(
            Event::new(EventKind::FeedbackAsked, discussion.id)
                .in_discussion(&discussion)
                .with(Fact::Feedback, self.asked),
        )
        .await?;
        Ok(discussion)
    }
}
