//! Posting a comment.

use crate::engine::Command;
use crate::entity::comment;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Comment, Discussion};
use crate::ops::{mention, reading};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::discussion::possible;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Posts a comment in a discussion, or in answer to another comment there.
#[derive(Clone, Debug)]
pub struct PostComment {
    /// Where.
    pub discussion_id: Uuid,
    /// The comment that this one answers.
    pub in_reply_to: Option<Uuid>,
    /// The text, as Markdown.
    pub body: String,
}

#[async_trait::async_trait]
impl Command for PostComment {
    const ACTION: Action = Action::PostComment;
    type Subject = (Discussion, Option<Comment>);
    type Output = Comment;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (discussion, standing) = query::discussion::with_standing(view, self.discussion_id).await?;
        let parent = match self.in_reply_to {
            Some(id) => Some(query::comment::one(view, id).await?),
            None => None,
        };
        Ok(((discussion, parent), standing))
    }

    async fn run(&self, (discussion, parent): Self::Subject, tx: &Tx) -> Result<Comment> {
        possible(Self::ACTION, query::discussion::state(&discussion))?;
        if parent
            .as_ref()
            .is_some_and(|parent| parent.discussion_id != discussion.id)
        {
            return Err(Refusal::invalid("inReplyToId", "That comment is in another discussion.").into());
        }
        let body = text::body(&self.body, "body", BODY_MAX)?;
        let number = discussion.last_comment_number + 1;
        let row = comment::ActiveModel {
            id: Set(tx.id()),
            discussion_id: Set(discussion.id),
            number: Set(number),
            parent_id: Set(parent.as_ref().map(|parent| parent.id)),
            root_id: Set(parent.as_ref().map(|parent| parent.root_id.unwrap_or(parent.id))),
            author_id: Set(tx.signed_in()?.id),
            body: Set(body),
            created_at: Set(tx.stamp()),
            edited_at: Set(None),
            deleted_at: Set(None),
        };
        let comment = row.insert(tx.db()).await?;
        reading::takes_part(tx, discussion.id, number).await?;
        let mentioned = mention::newly_mentioned(tx, discussion.group_id, "", &comment.body).await?;
        reading::draw_in(tx, discussion.id, &mentioned, false).await?;
        let event = Event::new(EventKind::CommentPosted, comment.id).in_discussion(&discussion);
        let mut row = discussion.into_active_model();
        row.last_comment_number = Set(number);
        row.last_activity_at = Set(tx.stamp());
        row.update(tx.db()).await?;
        tx.record(event.mentioning(mentioned)).await?;
        Ok(comment)
    }
}
