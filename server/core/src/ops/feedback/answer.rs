//! Answering feedback, once; what is written later is a correction, and the words before it are kept.

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
use folkmoot_rules::feedback::{self, AnswerKind, BODY_MAX};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Answers feedback in the open, or corrects the answer.
#[derive(Clone, Debug)]
pub struct AnswerFeedback {
    /// Which.
    pub feedback_id: Uuid,
    /// What comes of it.
    pub kind: AnswerKind,
    /// What is done, or why not, as Markdown.
    pub body: String,
}

#[async_trait::async_trait]
impl Command for AnswerFeedback {
    const ACTION: Action = Action::AnswerFeedback;
    type Subject = Feedback;
    type Output = Feedback;

    async fn load(&self, view: &View) -> Result<(Feedback, Standing)> {
        query::feedback::with_standing(view, self.feedback_id).await
    }

    async fn run(&self, before: Feedback, tx: &Tx) -> Result<Feedback> {
        feedback::may_answer(query::feedback::state(&before))?;
        let body = text::body(&self.body, "body", BODY_MAX)?;
        let said = (before.answer.as_deref(), before.answer_kind.map(|kind| kind.0));
        if said == (Some(body.as_str()), Some(self.kind)) {
            return Ok(before);
        }
        let me = tx.signed_in()?.id;
        let mut row = before.clone().into_active_model();
        if let (Some(id), Some(answer), Some(by), Some(at)) = (
            before.answer_id,
            &before.answer,
            before.answered_by_id,
            before.answered_at,
        ) {
            if *answer != body {
                let words = |body| Text { title: None, body };
                keep(tx, id, (words(answer.as_str()), by, at), words(&body)).await?;
            }
            row.answer_edited_at = Set(Some(tx.stamp()));
        } else {
            row.answer_id = Set(Some(tx.id()));
            row.answered_by_id = Set(Some(me));
            row.answered_at = Set(Some(tx.stamp()));
            row.next_reminder_at = Set(None);
        }
        row.answer_kind = Set(Some(Word(self.kind)));
        row.answer = Set(Some(body));
        let feedback = row.update(tx.db()).await?;
        tx.record(about(tx, EventKind::FeedbackAnswered, &feedback).await?)
            .await?;
        Ok(feedback)
    }
}
