//! Taking a comment out of view.

use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Comment, Discussion};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Takes a comment's text out of view: its place, number and replies stay. One that was deleted stays as it is. Possible in a closed
/// discussion, too: what should not be read should not have to wait.
#[derive(Clone, Copy, Debug)]
pub struct DeleteComment {
    /// Which.
    pub comment_id: Uuid,
}

#[async_trait::async_trait]
impl Command for DeleteComment {
    const ACTION: Action = Action::DeleteComment;
    type Subject = (Comment, Discussion);
    type Output = Comment;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (comment, discussion, standing) = query::comment::with_standing(view, self.comment_id).await?;
        Ok(((comment, discussion), standing))
    }

    async fn run(&self, (comment, discussion): Self::Subject, tx: &Tx) -> Result<Comment> {
        if comment.deleted_at.is_some() {
            return Ok(comment);
        }
        let mut row = comment.into_active_model();
        row.deleted_at = Set(Some(tx.stamp()));
        let comment = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::CommentDeleted, comment.id).in_discussion(&discussion))
            .await?;
        Ok(comment)
    }
}
