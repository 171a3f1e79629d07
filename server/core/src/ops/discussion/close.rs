//! Closing a discussion to further words.

use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Discussion;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Closes a discussion. One that is closed stays as it is.
#[derive(Clone, Copy, Debug)]
pub struct CloseDiscussion {
    /// Which.
    pub discussion_id: Uuid,
}

#[async_trait::async_trait]
impl Command for CloseDiscussion {
    const ACTION: Action = Action::CloseDiscussion;
    type Subject = Discussion;
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Discussion> {
        if discussion.closed_at.is_some() {
            return Ok(discussion);
        }
        let mut row = discussion.into_active_model();
        row.closed_at = Set(Some(tx.stamp()));
        let discussion = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::DiscussionClosed, discussion.id).in_discussion(&discussion))
            .await?;
        Ok(discussion)
    }
}
