//! An item of an agenda with its minutes, and what is suggested for one.

use super::words::{AgendaItemKind, AgendaItemSettled, AgendaWhy};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{DiscussionById, GoalById, PollById, VersionsOf};
use crate::object::{Discussion, Goal, Person, Poll, Process, RenderedText, TextVersion};
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::model;
use folkmoot_rules::meeting::agenda::{Open, Subject};
use time::OffsetDateTime;

/// An item of a meeting's agenda, with its minutes.
pub struct AgendaItem(pub model::MeetingItem);

/// An item of a meeting's agenda, with its minutes.
#[Object]
impl AgendaItem {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::MeetingItem, self.0.id)
    }
    /// What it is about.
    async fn kind(&self) -> AgendaItemKind {
        self.0.kind.0.into()
    }
    /// What somebody wrote, where it is words.
    async fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }
    /// The discussion that it is about, where the viewer may read it.
    async fn discussion(&self, ctx: &Context<'_>) -> Nullable<Discussion> {
        discussion(ctx, self.0.subject()).await
    }
    /// The poll that it is about, where the viewer may read it.
    async fn poll(&self, ctx: &Context<'_>) -> Nullable<Poll> {
        poll(ctx, self.0.subject()).await
    }
    /// The process that it is about, or whose objection it is, where the viewer may read it.
    async fn process(&self, ctx: &Context<'_>) -> Nullable<Process> {
        process(ctx, self.0.subject()).await
    }
    /// The number of the objection that it is about.
    async fn objection(&self) -> Option<u32> {
        objection(self.0.subject())
    }
    /// The goal that it is about, where the viewer may read it.
    async fn goal(&self, ctx: &Context<'_>) -> Nullable<Goal> {
        goal(ctx, self.0.subject()).await
    }
    /// Who put it there; nobody, where the ladder of a process did.
    async fn added_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.added_by_id).await
    }
    /// Whether it was left over from the meeting before.
    async fn left_over(&self) -> bool {
        self.0.carried_from_id.is_some()
    }
    /// What became of it.
    async fn settled(&self) -> AgendaItemSettled {
        self.0.settled.0.into()
    }
    /// What was said; may be empty.
    async fn notes(&self) -> RenderedText {
        RenderedText(self.0.notes.clone())
    }
    /// What was decided, and who does what by when; may be empty.
    async fn decided(&self) -> RenderedText {
        RenderedText(self.0.decided.clone())
    }
    /// How often its minutes were written: hand it back with what you write.
    async fn revision(&self) -> i32 {
        self.0.revision
    }
    /// Who wrote its minutes last.
    async fn minuted_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.minuted_by_id).await
    }
    /// When.
    async fn minuted_at(&self) -> Option<OffsetDateTime> {
        self.0.minuted_at.map(Into::into)
    }
    /// When it was last corrected, after the minutes had been closed.
    async fn corrected_at(&self) -> Option<OffsetDateTime> {
        self.0.corrected_at.map(Into::into)
    }
    /// When its minutes were last rewritten, where they have versions.
    async fn edited_at(&self, ctx: &Context<'_>) -> Result<Option<OffsetDateTime>> {
        let versions = ctx.loads().load_one(VersionsOf(self.0.id)).await?;
        let last = versions.and_then(|versions| Some(versions.last()?.created_at));
        Ok(last.map(Into::into))
    }
    /// The versions of its minutes, oldest first, the newest fifty; none where they were written in one go.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<TextVersion>> {
        let versions = ctx.loads().load_one(VersionsOf(self.0.id)).await?;
        Ok(TextVersion::list(versions.unwrap_or_default()))
    }
}

/// Something open that a meeting could talk about.
pub struct AgendaSuggestion(pub Open);

/// Something open that a meeting could talk about.
#[Object]
impl AgendaSuggestion {
    /// What it is.
    async fn kind(&self) -> AgendaItemKind {
        self.0.subject.kind().into()
    }
    /// Why it is suggested now.
    async fn why(&self) -> AgendaWhy {
        self.0.why.into()
    }
    /// The discussion.
    async fn discussion(&self, ctx: &Context<'_>) -> Nullable<Discussion> {
        discussion(ctx, Some(self.0.subject)).await
    }
    /// The poll.
    async fn poll(&self, ctx: &Context<'_>) -> Nullable<Poll> {
        poll(ctx, Some(self.0.subject)).await
    }
    /// The process, or that of the objection.
    async fn process(&self, ctx: &Context<'_>) -> Nullable<Process> {
        process(ctx, Some(self.0.subject)).await
    }
    /// The number of the objection.
    async fn objection(&self) -> Option<u32> {
        objection(Some(self.0.subject))
    }
    /// The goal.
    async fn goal(&self, ctx: &Context<'_>) -> Nullable<Goal> {
        goal(ctx, Some(self.0.subject)).await
    }
}

async fn discussion(ctx: &Context<'_>, subject: Option<Subject>) -> Nullable<Discussion> {
    let Some(Subject::Discussion(id)) = subject else {
        return None;
    };
    let found = ctx.loads().load_one(DiscussionById(id)).await;
    found.transpose().map(|row| row.map(Discussion))
}

async fn poll(ctx: &Context<'_>, subject: Option<Subject>) -> Nullable<Poll> {
    let Some(Subject::Poll(id)) = subject else {
        return None;
    };
    let found = ctx.loads().load_one(PollById(id)).await;
    found.transpose().map(|row| row.map(Poll))
}

async fn process(ctx: &Context<'_>, subject: Option<Subject>) -> Nullable<Process> {
    let Some(Subject::Process(id) | Subject::Objection(id, _)) = subject else {
        return None;
    };
    Process::maybe(ctx, id).await
}

fn objection(subject: Option<Subject>) -> Option<u32> {
    if let Some(Subject::Objection(_, number)) = subject {
        Some(number)
    } else {
        None
    }
}

async fn goal(ctx: &Context<'_>, subject: Option<Subject>) -> Nullable<Goal> {
    let Some(Subject::Goal(id)) = subject else {
        return None;
    };
    let found = ctx.loads().load_one(GoalById(id)).await;
    found.transpose().map(|row| row.map(Goal))
}
