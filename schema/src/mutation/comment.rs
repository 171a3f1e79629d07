//! Changing comments and reactions.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::loads::ReactionsTo;
use crate::object::{Comment, Reaction, ReactionCount};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::ops;
use folkmoot_core::ops::comment::Reactable;

/// Changing comments and reactions.
#[derive(Default)]
pub struct CommentMutation;

#[Object]
impl CommentMutation {
    /// Posts a comment in a discussion.
    async fn post_comment(&self, ctx: &Context<'_>, input: PostCommentInput) -> Result<PostCommentPayload> {
        let command = ops::comment::PostComment {
            discussion_id: uuid(Kind::Discussion, &input.discussion_id)?,
            in_reply_to: maybe_uuid(Kind::Comment, input.in_reply_to_id.as_ref())?,
            body: input.body,
        };
        Ok(PostCommentPayload {
            comment: Comment(ctx.request().perform(command).await?),
        })
    }
    /// Edits one's own comment. Every version is kept.
    async fn edit_comment(&self, ctx: &Context<'_>, input: EditCommentInput) -> Result<EditCommentPayload> {
        let comment_id = uuid(Kind::Comment, &input.comment_id)?;
        let command = ops::comment::EditComment {
            comment_id,
            body: input.body,
        };
        Ok(EditCommentPayload {
            comment: Comment(ctx.request().perform(command).await?),
        })
    }
    /// Takes a comment's text out of view: one's own, or, for a lead, anybody's. Its place and its answers stay.
    async fn delete_comment(
        &self,
        ctx: &Context<'_>,
        input: DeleteCommentInput,
    ) -> Result<DeleteCommentPayload> {
        let command = ops::comment::DeleteComment {
            comment_id: uuid(Kind::Comment, &input.comment_id)?,
        };
        Ok(DeleteCommentPayload {
            comment: Comment(ctx.request().perform(command).await?),
        })
    }
    /// Reacts to a discussion or a comment, or takes a reaction back.
    async fn react(&self, ctx: &Context<'_>, input: ReactInput) -> Result<ReactPayload> {
        let subject = match ids::read(&input.subject_id) {
            Some((Kind::Discussion, id)) => Reactable::Discussion(id),
            Some((Kind::Comment, id)) => Reactable::Comment(id),
            _ => return Err(not_found().into()),
        };
        let command = ops::comment::React {
            subject,
            reaction: input.reaction.into(),
            on: input.on,
        };
        ctx.request().perform(command).await?;
        let reactions = ctx
            .loads()
            .load_one(ReactionsTo(subject.id()))
            .await?
            .unwrap_or_default();
        Ok(ReactPayload {
            reactions: reactions.into_iter().map(ReactionCount).collect(),
        })
    }
}

/// What `postComment` needs.
#[derive(InputObject)]
pub struct PostCommentInput {
    /// The discussion to comment on.
    discussion_id: ID,
    /// The text, as Markdown of at most 50,000 characters.
    body: String,
    /// The comment that this one answers, if it answers one.
    in_reply_to_id: Option<ID>,
}

/// What `postComment` gives back.
#[derive(SimpleObject)]
pub struct PostCommentPayload {
    /// The new comment.
    comment: Comment,
}

/// What `editComment` needs.
#[derive(InputObject)]
pub struct EditCommentInput {
    /// The comment.
    comment_id: ID,
    /// The new text, as Markdown of at most 50,000 characters.
    body: String,
}

/// What `editComment` gives back.
#[derive(SimpleObject)]
pub struct EditCommentPayload {
    /// The comment as it is now.
    comment: Comment,
}

/// What `deleteComment` needs.
#[derive(InputObject)]
pub struct DeleteCommentInput {
    /// The comment.
    comment_id: ID,
}

/// What `deleteComment` gives back.
#[derive(SimpleObject)]
pub struct DeleteCommentPayload {
    /// The comment as it is now.
    comment: Comment,
}

/// What `react` needs.
#[derive(InputObject)]
pub struct ReactInput {
    /// The discussion or comment.
    subject_id: ID,
    /// In which way.
    reaction: Reaction,
    /// Reacts, or takes it back.
    #[graphql(default = true)]
    on: bool,
}

/// What `react` gives back.
#[derive(SimpleObject)]
pub struct ReactPayload {
    /// How the discussion or comment was reacted to, as it is now.
    reactions: Vec<ReactionCount>,
}
