//! Pinning a discussion to the top of its group.

use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::Discussion;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Pins a discussion to the top of its group, or takes it down.
#[derive(Clone, Copy, Debug)]
pub struct PinDiscussion {
    /// Which.
    pub discussion_id: Uuid,
    /// Pinned from now on, or no longer.
    pub pinned: bool,
}

#[async_trait::async_trait]
impl Command for PinDiscussion {
    const ACTION: Action = Action::PinDiscussion;
    type Subject = Discussion;
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Discussion> {
        if discussion.pinned == self.pinned {
            return Ok(discussion);
        }
        let mut row = discussion.into_active_model();
        row.pinned = Set(self.pinned);
        let discussion = row.update(tx.db()).await?;
        tx.record(
            Event::new(EventKind::DiscussionPinned, discussion.id)
                .in_discussion(&discussion)
                .with(Fact::Pinned, self.pinned),
        )
        .await?;
        Ok(discussion)
    }
}
