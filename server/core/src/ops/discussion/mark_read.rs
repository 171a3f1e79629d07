//! Noting how far one has read.

use crate::engine::Command;
use crate::error::Result;
use crate::model::Discussion;
use crate::ops::reading::note;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use uuid::Uuid;

/// Notes that the actor has read a discussion up to a comment's number. Never takes back what was read.
#[derive(Clone, Copy, Debug)]
pub struct MarkDiscussionRead {
    /// Which.
    pub discussion_id: Uuid,
    /// The number of the last comment read; 0 for the opening text alone.
    pub up_to: i32,
}

#[async_trait::async_trait]
impl Command for MarkDiscussionRead {
    const ACTION: Action = Action::MarkDiscussionRead;
    type Subject = Discussion;
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Discussion> {
        if self.up_to < 0 {
            return Err(Refusal::invalid("upTo", "Give the number of a comment, or 0.").into());
        }
        let (number, now) = (self.up_to.min(discussion.last_comment_number), tx.stamp());
        note(tx, discussion.id, |reading| {
            if reading.read_at.is_none() || reading.read_number < number {
                reading.read_number = reading.read_number.max(number);
                reading.read_at = Some(now);
            }
        })
        .await?;
        Ok(discussion)
    }
}
