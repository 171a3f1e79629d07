//! A comment, as the API shows it.

use super::{Discussion, Person, ReactionCount, RenderedText, TextVersion};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{CommentById, DiscussionById, ReadingOf, RepliesTo, ReplyCountOf, VersionsOf};
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::query::comment::Replies;
use folkmoot_core::{model, query};
use folkmoot_rules::discussion::possible;
use folkmoot_rules::policy::Action;
use time::OffsetDateTime;

/// A comment in a discussion.
pub struct Comment(pub model::Comment);

/// What the viewer may do with a comment now.
#[derive(SimpleObject)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
pub struct CommentPermissions {
    /// Edit it.
    edit: bool,
    /// Take its text out of view.
    delete: bool,
    /// React to it.
    react: bool,
    /// Answer it.
    reply: bool,
}

impl Comment {
    async fn home(&self, ctx: &Context<'_>) -> Result<model::Discussion> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        Ok(found.ok_or_else(not_found)?)
    }
}

/// A comment in a discussion.
#[Object]
impl Comment {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Comment, self.0.id)
    }
    /// Its number in the discussion: 1, 2, 3 and so on, never given twice.
    async fn number(&self) -> i32 {
        self.0.number
    }
    /// Where it was posted.
    async fn discussion(&self, ctx: &Context<'_>) -> Result<Discussion> {
        Ok(Discussion(self.home(ctx).await?))
    }
    /// Who wrote it.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.author_id).await
    }
    /// The comment that it answers, if it answers one.
    async fn in_reply_to(&self, ctx: &Context<'_>) -> Nullable<Comment> {
        let found = ctx.loads().load_one(CommentById(self.0.parent_id?)).await;
        Some(found.transpose()?.map(Comment))
    }
    /// The text; missing when it was deleted.
    async fn body(&self) -> Option<RenderedText> {
        self.0
            .deleted_at
            .is_none()
            .then(|| RenderedText(self.0.body.clone()))
    }
    /// Whether its text was taken out of view.
    async fn deleted(&self) -> bool {
        self.0.deleted_at.is_some()
    }
    /// When it was posted.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// When it was last edited.
    async fn edited_at(&self) -> Option<OffsetDateTime> {
        self.0.edited_at.map(Into::into)
    }
    /// Whether it is new to the viewer.
    async fn unread(&self, ctx: &Context<'_>) -> Result<bool> {
        let view = ctx.view();
        if view.person_id().is_none_or(|me| me == self.0.author_id) {
            return Ok(false);
        }
        let reading = ctx.loads().load_one(ReadingOf(self.0.discussion_id)).await?;
        Ok(reading.is_none_or(|reading| self.0.number > reading.read_number))
    }
    /// All answers in the thread that it begins, oldest first. A comment that is itself an answer begins none.
    async fn replies(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Comment>> {
        let page = forwards(first, after.as_deref())?;
        let after = page
            .after
            .map_or(0, |cursor| i32::try_from(cursor.key).unwrap_or(i32::MAX));
        let replies = Replies {
            root_id: self.0.id,
            limit: page.limit,
            after,
        };
        let slice = ctx.loads().load_one(RepliesTo(replies)).await?;
        Ok(connection(slice.unwrap_or_default(), Comment))
    }
    /// How many answers the thread has that it begins, those that were deleted since included.
    async fn reply_count(&self, ctx: &Context<'_>) -> Result<i32> {
        Ok(ctx
            .loads()
            .load_one(ReplyCountOf(self.0.id))
            .await?
            .unwrap_or_default())
    }
    /// How it was reacted to.
    async fn reactions(&self, ctx: &Context<'_>) -> Result<Vec<ReactionCount>> {
        if self.0.deleted_at.is_some() {
            return Ok(Vec::new());
        }
        ReactionCount::of(ctx, self.0.id).await
    }
    /// Its versions, oldest first, the newest fifty; none where it was never edited, or deleted.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<TextVersion>> {
        if self.0.deleted_at.is_some() {
            return Ok(Vec::new());
        }
        let versions = ctx.loads().load_one(VersionsOf(self.0.id)).await?;
        Ok(TextVersion::list(versions.unwrap_or_default()))
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<CommentPermissions> {
        let view = ctx.view();
        let (home, reading) = (
            self.home(ctx).await?,
            ctx.loads().load_one(ReadingOf(self.0.discussion_id)).await?,
        );
        let standing = query::comment::standing(&view, &self.0, &home, reading.as_ref());
        let state = query::comment::state(&self.0, &home);
        let can = |action| view.may(action, &standing) && possible(action, state).is_ok();
        Ok(CommentPermissions {
            edit: can(Action::EditComment),
            delete: can(Action::DeleteComment),
            react: can(Action::React),
            reply: can(Action::PostComment),
        })
    }
}
