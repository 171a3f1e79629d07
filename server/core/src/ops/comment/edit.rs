//! Editing a comment. Every version of its words is kept.

use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Comment, Discussion};
use crate::ops::{mention, reading, version};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::discussion::possible;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes a comment's text.
#[derive(Clone, Debug)]
pub struct EditComment {
    /// Which.
    pub comment_id: Uuid,
    /// The new text, as Markdown.
    pub body: String,
}

#[async_trait::async_trait]
impl Command for EditComment {
    const ACTION: Action = Action::EditComment;
    type Subject = (Comment, Discussion);
    type Output = Comment;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (comment, discussion, standing) = query::comment::with_standing(view, self.comment_id).await?;
        Ok(((comment, discussion), standing))
    }

    async fn run(&self, (before, discussion): Self::Subject, tx: &Tx) -> Result<Comment> {
        possible(Self::ACTION, query::comment::state(&before, &discussion))?;
        let body = text::body(&self.body, "body", BODY_MAX)?;
        if body == before.body {
            return Ok(before);
        }
        let words = |body| version::Text { title: None, body };
        let old = (words(&before.body), before.author_id, before.created_at);
        version::keep(tx, before.id, old, words(&body)).await?;
        let mentioned = mention::newly_mentioned(tx, discussion.group_id, &before.body, &body).await?;
        reading::draw_in(tx, discussion.id, &mentioned, false).await?;
        let mut row = before.into_active_model();
        row.body = Set(body);
        row.edited_at = Set(Some(tx.stamp()));
        let comment = row.update(tx.db()).await?;
        let event = Event::new(EventKind::CommentEdited, comment.id).in_discussion(&discussion);
        tx.record(event.mentioning(mentioned)).await?;
        Ok(comment)
    }
}
