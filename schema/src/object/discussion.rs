//! A discussion, as the API shows it.

use super::{
    Comment, GoalRevision, Group, Meeting, Person, Poll, PollDraft, Process, Proposal, ReactionCount,
    RenderedText, Review, TextVersion, Theme, WithinReach,
};
use crate::connection::{Connection, connection};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{id, uuid};
use crate::loads::{
    AskedTo, CommentAt, DraftsIn, GoalRevisionsIn, MeetingsIn, OpenPollIn, PersonById, ProcessesIn,
    ProposalsIn, ReadingOf, ReviewIn, ThemesOf, VersionsOf,
};
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::page::Page;
use folkmoot_core::{model, query};
use folkmoot_rules::discussion::possible;
use folkmoot_rules::policy::Action;
use time::OffsetDateTime;

/// Whether a discussion takes comments.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiscussionState {
    /// It takes comments.
    Open,
    /// It can be read, and takes no more words or reactions.
    Closed,
}

/// A discussion in a group.
#[derive(Clone)]
pub struct Discussion(pub model::Discussion);

/// What the viewer may do with a discussion now.
#[derive(SimpleObject)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
pub struct DiscussionPermissions {
    /// Edit its title, text or themes.
    edit: bool,
    /// Comment on it.
    comment: bool,
    /// React to it and to its comments.
    react: bool,
    /// Close it.
    close: bool,
    /// Open it again.
    reopen: bool,
    /// Pin it to the top of its group, or take it down.
    pin: bool,
    /// Move it to another group.
    r#move: bool,
    /// Ask the advisory board for feedback in it.
    ask_feedback: bool,
    /// Make a proposal in it.
    propose: bool,
    /// Ask people to it by name.
    notify: bool,
    /// Follow it, or stop following it.
    follow: bool,
}

impl Discussion {
    async fn reading(&self, ctx: &Context<'_>) -> Result<Option<model::Reading>> {
        ctx.loads().load_one(ReadingOf(self.0.id)).await
    }

    /// The number of the last comment that the viewer has read.
    async fn read_to(&self, ctx: &Context<'_>) -> Result<i32> {
        let reading = self.reading(ctx).await?;
        Ok(query::reading::read_to(&ctx.view(), &self.0, reading.as_ref()))
    }

    async fn thread(&self, ctx: &Context<'_>, comment_id: &ID) -> Result<Option<Comment>> {
        let id = uuid(Kind::Comment, comment_id)?;
        let found = query::comment::thread_of(&ctx.view(), self.0.id, id).await?;
        Ok(found.map(Comment))
    }
}

/// A discussion in a group.
#[Object]
impl Discussion {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Discussion, self.0.id)
    }
    /// The title, one line.
    async fn title(&self) -> &str {
        &self.0.title
    }
    /// The opening text.
    async fn body(&self) -> RenderedText {
        RenderedText(self.0.body.clone())
    }
    /// The group that it is in.
    fn group(&self, ctx: &Context<'_>) -> Result<Group> {
        Group::load(ctx, self.0.group_id)
    }
    /// What can be named in its processes: the goals that they should move.
    async fn within_reach(&self) -> WithinReach {
        WithinReach(self.0.group_id)
    }
    /// Who opened it.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.author_id).await
    }
    /// The themes that it carries.
    async fn themes(&self, ctx: &Context<'_>) -> Result<Vec<Theme>> {
        let themes = ctx.loads().load_one(ThemesOf(self.0.id)).await?;
        Ok(themes.unwrap_or_default().into_iter().map(Theme).collect())
    }
    /// When it was opened.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// When something was last said or decided in it.
    async fn last_activity_at(&self) -> OffsetDateTime {
        self.0.last_activity_at.into()
    }
    /// When its title or text was last edited.
    async fn edited_at(&self) -> Option<OffsetDateTime> {
        self.0.edited_at.map(Into::into)
    }
    /// Whether it takes comments.
    async fn state(&self) -> DiscussionState {
        if self.0.closed_at.is_some() {
            DiscussionState::Closed
        } else {
            DiscussionState::Open
        }
    }
    /// When it was closed, if it is.
    async fn closed_at(&self) -> Option<OffsetDateTime> {
        self.0.closed_at.map(Into::into)
    }
    /// Whether it stands at the top of its group.
    async fn pinned(&self) -> bool {
        self.0.pinned
    }
    /// Whether the advisory board was asked for feedback in it.
    async fn feedback_asked(&self) -> bool {
        self.0.feedback_asked
    }
    /// How many comments were posted in it, those that were deleted since included.
    async fn comment_count(&self) -> i32 {
        self.0.last_comment_number
    }
    /// How many comments are new to the viewer. Nothing is new to a visitor.
    async fn unread_count(&self, ctx: &Context<'_>) -> Result<i32> {
        let read = self.read_to(ctx).await?;
        Ok((self.0.last_comment_number - read).max(0))
    }
    /// The first comment that is new to the viewer.
    async fn first_unread(&self, ctx: &Context<'_>) -> Nullable<Comment> {
        let read = match self.read_to(ctx).await {
            Ok(read) if read < self.0.last_comment_number => read,
            Ok(_) => return None,
            Err(failure) => return Some(Err(failure)),
        };
        let found = ctx.loads().load_one(CommentAt(self.0.id, read + 1)).await;
        Some(found.transpose()?.map(Comment))
    }
    /// Whether what is new in it waits for the viewer at home: they chose so, took part, were asked, or are in its group.
    async fn following(&self, ctx: &Context<'_>) -> Result<bool> {
        let reading = self.reading(ctx).await?;
        Ok(query::reading::follows(&ctx.view(), &self.0, reading.as_ref()))
    }
    /// The comments that begin a thread, oldest first.
    async fn comments(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Connection<Comment>> {
        let page = Page::read(first, after.as_deref(), last, before.as_deref())?;
        Ok(connection(
            query::comment::threads(&ctx.view(), &self.0, &page).await?,
            Comment,
        ))
    }
    /// The comment that begins the thread which holds a comment of this discussion: where a link to a comment leads.
    async fn comment_thread(&self, ctx: &Context<'_>, comment_id: ID) -> Nullable<Comment> {
        self.thread(ctx, &comment_id).await.transpose()
    }
    /// The consent processes in it, oldest first; drafts are the proposer's alone.
    async fn processes(&self, ctx: &Context<'_>) -> Result<Vec<Process>> {
        let found = ctx.loads().load_one(ProcessesIn(self.0.id)).await?;
        let rows = found.unwrap_or_default().into_iter();
        Ok(rows.map(|row| Process::new(ctx, row)).collect())
    }
    /// The revisions of goals that belong to it, oldest first.
    async fn goal_revisions(&self, ctx: &Context<'_>) -> Result<Vec<GoalRevision>> {
        let found = ctx.loads().load_one(GoalRevisionsIn(self.0.id)).await?;
        Ok(found.unwrap_or_default().into_iter().map(GoalRevision).collect())
    }
    /// The review whose own discussion it is, where it is one's.
    async fn review(&self, ctx: &Context<'_>) -> Nullable<Review> {
        let found = ctx.loads().load_one(ReviewIn(self.0.id)).await.transpose()?;
        Some(found.map(Review))
    }
    /// The meetings that belong to it, the first first.
    async fn meetings(&self, ctx: &Context<'_>) -> Result<Vec<Meeting>> {
        let found = ctx.loads().load_one(MeetingsIn(self.0.id)).await?;
        Ok(found.unwrap_or_default().into_iter().map(Meeting).collect())
    }
    /// The proposals made in it, oldest first.
    async fn proposals(&self, ctx: &Context<'_>) -> Result<Vec<Proposal>> {
        let proposals = ctx.loads().load_one(ProposalsIn(self.0.id)).await?;
        Ok(proposals.unwrap_or_default().into_iter().map(Proposal).collect())
    }
    /// The viewer's own drafts of polls in it, the last written first. Nobody else sees them.
    async fn my_drafts(&self, ctx: &Context<'_>) -> Result<Vec<PollDraft>> {
        let drafts = ctx.loads().load_one(DraftsIn(self.0.id)).await?;
        Ok(drafts.unwrap_or_default().into_iter().map(PollDraft).collect())
    }
    /// The poll that is open in it, the one that closes first.
    async fn open_poll(&self, ctx: &Context<'_>) -> Nullable<Poll> {
        let found = ctx.loads().load_one(OpenPollIn(self.0.id)).await;
        Some(found.transpose()?.map(Poll))
    }
    /// Its versions, oldest first, the newest fifty; none where it was never edited.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<TextVersion>> {
        let versions = ctx.loads().load_one(VersionsOf(self.0.id)).await?;
        Ok(TextVersion::list(versions.unwrap_or_default()))
    }
    /// The people who were asked to it, the first hundred.
    async fn asked(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        let asked = ctx
            .loads()
            .load_one(AskedTo(self.0.id))
            .await?
            .unwrap_or_default();
        let mut people = ctx
            .loads()
            .load_many(asked.iter().copied().map(PersonById))
            .await?;
        Ok(asked
            .into_iter()
            .filter_map(|id| people.remove(&PersonById(id)))
            .map(Person)
            .collect())
    }
    /// How it was reacted to.
    async fn reactions(&self, ctx: &Context<'_>) -> Result<Vec<ReactionCount>> {
        ReactionCount::of(ctx, self.0.id).await
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<DiscussionPermissions> {
        let view = ctx.view();
        let reading = self.reading(ctx).await?;
        let standing = query::discussion::standing(&view, &self.0, reading.as_ref());
        let state = query::discussion::state(&self.0);
        let can = |action| view.may(action, &standing) && possible(action, state).is_ok();
        Ok(DiscussionPermissions {
            edit: can(Action::EditDiscussion),
            comment: can(Action::PostComment),
            react: can(Action::React),
            close: can(Action::CloseDiscussion),
            reopen: can(Action::ReopenDiscussion),
            pin: can(Action::PinDiscussion),
            r#move: can(Action::MoveDiscussion),
            ask_feedback: can(Action::AskFeedback),
            propose: can(Action::MakeProposal),
            notify: can(Action::NotifyPeople),
            follow: can(Action::FollowDiscussion),
        })
    }
}
