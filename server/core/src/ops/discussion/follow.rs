//! Following a discussion, or not.

use crate::engine::Command;
use crate::error::Result;
use crate::model::Discussion;
use crate::ops::reading::note;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use uuid::Uuid;

/// Follows a discussion, or no longer: whether what is unread in it waits for the actor at home.
#[derive(Clone, Copy, Debug)]
pub struct FollowDiscussion {
    /// Which.
    pub discussion_id: Uuid,
    /// Followed from now on, or no longer.
    pub following: bool,
}

#[async_trait::async_trait]
impl Command for FollowDiscussion {
    const ACTION: Action = Action::FollowDiscussion;
    type Subject = Discussion;
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Discussion> {
        note(tx, discussion.id, |reading| {
            reading.follows = Some(self.following);
        })
        .await?;
        Ok(discussion)
    }
}
