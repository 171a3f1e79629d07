//! A meeting, as the API shows it: when, where, who comes, the agenda with its minutes.

mod item;
mod origin;
mod words;

pub use item::{AgendaItem, AgendaSuggestion};
pub use origin::{PollMeeting, ProcessMeetingPlan};
pub use words::{AgendaItemSettled, MeetingAnswer};

use words::MeetingState;

use super::{Discussion, Group, Person, Poll, RenderedText};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{
    DiscussionById, MeetingAfter, MeetingById, MeetingItemsOf, MeetingPeopleOf, MyMeetingAnswer, PollById,
};
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::meeting::{self, Answer, State};
use folkmoot_rules::policy::{Action, Standing};
use time::OffsetDateTime;

/// A meeting of a group.
pub struct Meeting(pub model::Meeting);

/// What the viewer may do with a meeting now.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(SimpleObject)]
pub struct MeetingPermissions {
    /// Say whether they come.
    answer: bool,
    /// Change its title, time or place.
    edit: bool,
    /// Call it off.
    cancel: bool,
    /// Put items on its agenda, move them, take them off.
    plan_agenda: bool,
    /// Write its minutes; once they are closed, a correction.
    write_minutes: bool,
    /// Note who is there.
    record_attendance: bool,
    /// Hand the minutes to somebody else to write.
    hand_over_minutes: bool,
    /// Close it and its minutes.
    close: bool,
    /// Call the next one.
    call_next: bool,
}

/// How many people said what.
#[derive(SimpleObject)]
pub struct MeetingCounts {
    /// Were asked and have not said.
    waiting: i32,
    /// Come.
    coming: i32,
    /// Do not know yet.
    maybe: i32,
    /// Do not come.
    not_coming: i32,
}

/// Why and by whom a meeting was called off.
pub struct MeetingCancellation(model::Meeting);

/// Why and by whom a meeting was called off.
#[Object]
impl MeetingCancellation {
    /// When.
    async fn at(&self) -> Option<OffsetDateTime> {
        self.0.cancelled_at.map(Into::into)
    }
    /// Who called it off.
    async fn by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.cancelled_by_id).await
    }
    /// Why, where they said so.
    async fn reason(&self) -> Option<RenderedText> {
        self.0.cancel_reason.clone().map(RenderedText)
    }
}

/// Somebody who is asked to a meeting, or comes along.
pub struct MeetingPerson(model::MeetingPerson);

/// Somebody who is asked to a meeting, or comes along.
#[Object]
impl MeetingPerson {
    /// Who.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.person_id).await
    }
    /// Whether they come.
    async fn answer(&self) -> MeetingAnswer {
        self.0.answer.0.into()
    }
    /// When they said so.
    async fn answered_at(&self) -> Option<OffsetDateTime> {
        self.0.answered_at.map(Into::into)
    }
    /// Whether the minutes say that they were there.
    async fn attended(&self) -> bool {
        self.0.attended
    }
}

impl Meeting {
    /// A meeting by its id, where the viewer may read it.
    pub async fn maybe(ctx: &Context<'_>, id: Option<uuid::Uuid>) -> Nullable<Self> {
        let found = ctx.loads().load_one(MeetingById(id?)).await;
        found.transpose().map(|row| row.map(Self))
    }

    async fn mine(&self, ctx: &Context<'_>) -> Result<Option<model::MeetingPerson>> {
        ctx.loads().load_one(MyMeetingAnswer(self.0.id)).await
    }

    async fn standing(&self, ctx: &Context<'_>) -> Result<Standing> {
        let asked = self.mine(ctx).await?.is_some();
        Ok(query::meeting::standing(&ctx.view(), &self.0, asked))
    }

    fn at(&self, ctx: &Context<'_>) -> State {
        query::meeting::state(&ctx.view(), &self.0)
    }

    async fn all_people(&self, ctx: &Context<'_>) -> Result<Vec<model::MeetingPerson>> {
        let people = ctx.loads().load_one(MeetingPeopleOf(self.0.id)).await?;
        Ok(people.unwrap_or_default())
    }
}

/// A meeting of a group.
#[Object]
impl Meeting {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Meeting, self.0.id)
    }
    /// What it is about, one line.
    async fn title(&self) -> &str {
        &self.0.title
    }
    /// The group that meets: who may read the group may read of the meeting.
    fn group(&self, ctx: &Context<'_>) -> Result<Group> {
        Group::load(ctx, self.0.group_id)
    }
    /// The discussion that it belongs to, where the viewer may read it.
    async fn discussion(&self, ctx: &Context<'_>) -> Nullable<Discussion> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id?)).await;
        found.transpose().map(|row| row.map(Discussion))
    }
    /// The poll that found its time, where the viewer may read it.
    async fn poll(&self, ctx: &Context<'_>) -> Nullable<Poll> {
        let found = ctx.loads().load_one(PollById(self.0.poll_id?)).await;
        found.transpose().map(|row| row.map(Poll))
    }
    /// When it begins.
    async fn starts_at(&self) -> OffsetDateTime {
        self.0.starts_at.into()
    }
    /// When it ends.
    async fn ends_at(&self) -> OffsetDateTime {
        self.0.ends_at.into()
    }
    /// Where: an address, or the link of a call. Told to those who could come; nothing, where nobody said.
    async fn place(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        let told = meeting::tells_where(&self.standing(ctx).await?);
        Ok(Some(self.0.place.as_str()).filter(|place| told && !place.is_empty()))
    }
    /// Where it stands.
    async fn state(&self, ctx: &Context<'_>) -> MeetingState {
        self.at(ctx).into()
    }
    /// Who called it.
    async fn called_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.called_by_id).await
    }
    /// Who takes the minutes.
    async fn minutes_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.minutes_by_id).await
    }
    /// When it was called.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// Why and by whom it was called off, if it was.
    async fn cancelled(&self) -> Option<MeetingCancellation> {
        self.0.cancelled_at.map(|_| MeetingCancellation(self.0.clone()))
    }
    /// When its minutes were closed, if they are.
    async fn closed_at(&self) -> Option<OffsetDateTime> {
        self.0.closed_at.map(Into::into)
    }
    /// The one before it, of meetings that come again.
    async fn previous(&self, ctx: &Context<'_>) -> Nullable<Meeting> {
        Box::pin(Self::maybe(ctx, self.0.follows_id)).await
    }
    /// The one after it, of meetings that come again.
    async fn next(&self, ctx: &Context<'_>) -> Nullable<Meeting> {
        let found = ctx.loads().load_one(MeetingAfter(self.0.id)).await;
        found.transpose().map(|row| row.map(Self))
    }
    /// Who is asked or comes along; nobody, where the viewer could not come themselves.
    async fn people(&self, ctx: &Context<'_>) -> Result<Vec<MeetingPerson>> {
        let people = self.all_people(ctx).await?;
        Ok(people.into_iter().map(MeetingPerson).collect())
    }
    /// How many said what; nothing, where the viewer is not told.
    async fn counts(&self, ctx: &Context<'_>) -> Result<MeetingCounts> {
        let people = self.all_people(ctx).await?;
        let count = |answer: Answer| {
            let those = people.iter().filter(|person| person.answer.0 == answer);
            i32::try_from(those.count()).unwrap_or(i32::MAX)
        };
        Ok(MeetingCounts {
            waiting: count(Answer::Waiting),
            coming: count(Answer::Coming),
            maybe: count(Answer::Maybe),
            not_coming: count(Answer::NotComing),
        })
    }
    /// What the viewer said; nothing, where they were not asked and have not said.
    async fn my_answer(&self, ctx: &Context<'_>) -> Result<Option<MeetingAnswer>> {
        Ok(self.mine(ctx).await?.map(|mine| mine.answer.0.into()))
    }
    /// The agenda in its order, with the minutes of each item.
    async fn items(&self, ctx: &Context<'_>) -> Result<Vec<AgendaItem>> {
        let items = ctx.loads().load_one(MeetingItemsOf(self.0.id)).await?;
        Ok(items.unwrap_or_default().into_iter().map(AgendaItem).collect())
    }
    /// What is open in the group and could be talked about, what is most pressing first; nothing, where the viewer cannot plan the agenda.
    async fn suggestions(&self, ctx: &Context<'_>) -> Result<Vec<AgendaSuggestion>> {
        let view = ctx.view();
        let may = view.may(Action::AddAgendaItem, &self.standing(ctx).await?);
        if !may || meeting::may_plan(self.at(ctx), self.0.closed_at.is_some()).is_err() {
            return Ok(Vec::new());
        }
        let found = query::meeting::suggestions(&view, &self.0).await?;
        Ok(found.into_iter().map(AgendaSuggestion).collect())
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<MeetingPermissions> {
        let (view, standing) = (ctx.view(), self.standing(ctx).await?);
        let (state, closed) = (self.at(ctx), self.0.closed_at.is_some());
        let may = |action| view.may(action, &standing);
        // The next one is looked for only where it could be called at all.
        let call_next = may(Action::CallNextMeeting)
            && meeting::may_call_next(state, false).is_ok()
            && ctx.loads().load_one(MeetingAfter(self.0.id)).await?.is_none();
        let change = meeting::may_change(state).is_ok();
        let minuted_now = meeting::may_close(state, closed).is_ok();
        Ok(MeetingPermissions {
            answer: may(Action::AnswerMeeting) && meeting::may_answer(state).is_ok(),
            edit: may(Action::EditMeeting) && change,
            cancel: may(Action::CancelMeeting) && change,
            plan_agenda: may(Action::AddAgendaItem) && meeting::may_plan(state, closed).is_ok(),
            write_minutes: may(Action::WriteMinutes) && meeting::may_minute(state).is_ok(),
            record_attendance: may(Action::RecordAttendance) && minuted_now,
            hand_over_minutes: may(Action::HandOverMinutes) && meeting::may_hand_over(state, closed).is_ok(),
            close: may(Action::CloseMeeting) && minuted_now,
            call_next,
        })
    }
}
