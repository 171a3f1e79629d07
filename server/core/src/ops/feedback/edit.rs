//! Changing feedback that one gave, until it is answered. Every version is kept.

use super::about;
use crate::db::Word;
use crate::engine::Command;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Feedback;
use crate::ops::version::{Text, keep};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::feedback::{self, BODY_MAX, Kind};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes the words or the sort of feedback. What is not given stays.
#[derive(Clone, Debug)]
pub struct EditFeedback {
    /// Which.
    pub feedback_id: Uuid,
    /// What sort of feedback it is.
    pub kind: Option<Kind>,
    /// The text, as Markdown.
    pub body: Option<String>,
}

#[async_trait::async_trait]
impl Command for EditFeedback {
    const ACTION: Action = Action::EditFeedback;
    type Subject = Feedback;
    type Output = Feedback;

    async fn load(&self, view: &View) -> Result<(Feedback, Standing)> {
        query::feedback::with_standing(view, self.feedback_id).await
    }

    async fn run(&self, before: Feedback, tx: &Tx) -> Result<Feedback> {
        feedback::may_change(query::feedback::state(&before))?;
        let body = match &self.body {
            Some(body) => text::body(body, "body", BODY_MAX)?,
            None => before.body.clone(),
        };
        let kind = self.kind.unwrap_or(before.kind.0);
        if body == before.body && kind == before.kind.0 {
            return Ok(before);
        }
        if body != before.body {
            let words = |body| Text { title: None, body };
            let given = (words(before.body.as_str()), before.person_id, before.created_at);
            keep(tx, before.id, given, words(&body)).await?;
        }
        let mut row = before.into_active_model();
        row.kind = Set(Word(kind));
        row.body = Set(body);
        row.edited_at = Set(Some(tx.stamp()));
        let feedback = row.update(tx.db()).await?;
        tx.record(about(tx, EventKind::FeedbackEdited, &feedback).await?)
            .await?;
        Ok(feedback)
    }
}
