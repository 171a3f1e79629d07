//! Meetings: calling them, from a poll, again; moving, calling off, answering; the agenda.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::object::{Meeting, MeetingAnswer};
use async_graphql::{Context, ID, InputObject, Object, OneofObject, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::meeting::{
    About, AddAgendaItem, AnswerMeeting, CallMeeting, CallMeetingFromPoll, CallNextMeeting, CancelMeeting,
    EditMeeting, MoveAgendaItem, Plan, RemoveAgendaItem,
};
use folkmoot_rules::meeting::agenda::Subject;
use time::OffsetDateTime;

/// Meetings: calling them, from a poll, again; moving, calling off, answering; the agenda.
#[derive(Default)]
pub struct MeetingMutation;

#[Object]
impl MeetingMutation {
    /// Calls a meeting of a group. Everybody in it is asked.
    async fn call_meeting(&self, ctx: &Context<'_>, input: CallMeetingInput) -> Result<CallMeetingPayload> {
        let command = CallMeeting {
            group_id: uuid(Kind::Group, &input.group_id)?,
            discussion_id: maybe_uuid(Kind::Discussion, input.discussion_id.as_ref())?,
            plan: input.plan.plan(),
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(CallMeetingPayload { meeting })
    }
    /// Makes a meeting of the time that a poll found. Those who said that they can come are asked; of a confidential poll, the whole group.
    async fn call_meeting_from_poll(
        &self,
        ctx: &Context<'_>,
        input: CallMeetingFromPollInput,
    ) -> Result<CallMeetingFromPollPayload> {
        let command = CallMeetingFromPoll {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            option_id: maybe_uuid(Kind::Option, input.option_id.as_ref())?,
            title: input.title,
            place: input.place,
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(CallMeetingFromPollPayload { meeting })
    }
    /// Calls the next one of meetings that come again, some weeks later at the same hour, with the same people. What was left over goes on its agenda.
    async fn call_next_meeting(
        &self,
        ctx: &Context<'_>,
        input: CallNextMeetingInput,
    ) -> Result<CallNextMeetingPayload> {
        let command = CallNextMeeting {
            meeting_id: uuid(Kind::Meeting, &input.meeting_id)?,
            weeks: input.weeks.into(),
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(CallNextMeetingPayload { meeting })
    }
    /// Changes a meeting’s title, time or place before it begins. Whoever was asked is told; where the time is another, they are asked again.
    async fn edit_meeting(&self, ctx: &Context<'_>, input: EditMeetingInput) -> Result<EditMeetingPayload> {
        let command = EditMeeting {
            meeting_id: uuid(Kind::Meeting, &input.meeting_id)?,
            plan: input.plan.plan(),
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(EditMeetingPayload { meeting })
    }
    /// Calls a meeting off before it begins. Those who were asked are told.
    async fn cancel_meeting(
        &self,
        ctx: &Context<'_>,
        input: CancelMeetingInput,
    ) -> Result<CancelMeetingPayload> {
        let command = CancelMeeting {
            meeting_id: uuid(Kind::Meeting, &input.meeting_id)?,
            reason: input.reason,
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(CancelMeetingPayload { meeting })
    }
    /// Says whether the viewer comes to a meeting. Others of the group come along without having been asked.
    async fn answer_meeting(
        &self,
        ctx: &Context<'_>,
        input: AnswerMeetingInput,
    ) -> Result<AnswerMeetingPayload> {
        let command = AnswerMeeting {
            meeting_id: uuid(Kind::Meeting, &input.meeting_id)?,
            answer: input.answer.into(),
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(AnswerMeetingPayload { meeting })
    }
    /// Puts something on a meeting’s agenda, at its end.
    async fn add_agenda_item(
        &self,
        ctx: &Context<'_>,
        input: AddAgendaItemInput,
    ) -> Result<AddAgendaItemPayload> {
        let command = AddAgendaItem {
            meeting_id: uuid(Kind::Meeting, &input.meeting_id)?,
            about: input.about.about()?,
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(AddAgendaItemPayload { meeting })
    }
    /// Moves an item of an agenda to another place.
    async fn move_agenda_item(
        &self,
        ctx: &Context<'_>,
        input: MoveAgendaItemInput,
    ) -> Result<MoveAgendaItemPayload> {
        let command = MoveAgendaItem {
            item_id: uuid(Kind::MeetingItem, &input.item_id)?,
            to: usize::try_from(input.to).unwrap_or_default(),
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(MoveAgendaItemPayload { meeting })
    }
    /// Takes an item off an agenda, as long as there are no minutes of it.
    async fn remove_agenda_item(
        &self,
        ctx: &Context<'_>,
        input: RemoveAgendaItemInput,
    ) -> Result<RemoveAgendaItemPayload> {
        let command = RemoveAgendaItem {
            item_id: uuid(Kind::MeetingItem, &input.item_id)?,
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(RemoveAgendaItemPayload { meeting })
    }
}

/// What `callMeeting` needs.
#[derive(InputObject)]
pub struct CallMeetingInput {
    /// The group that meets.
    group_id: ID,
    /// A discussion of the group that it belongs to.
    discussion_id: Option<ID>,
    /// What it is about, when and where.
    plan: MeetingPlanInput,
}

/// What `callMeeting` made.
#[derive(SimpleObject)]
pub struct CallMeetingPayload {
    /// The new meeting.
    meeting: Meeting,
}

/// What `callMeetingFromPoll` needs.
#[derive(InputObject)]
pub struct CallMeetingFromPollInput {
    /// The poll.
    poll_id: ID,
    /// Which of the times it chose, where these are several.
    option_id: Option<ID>,
    /// What it is about, one line of at most 200 characters; the title of what the poll was on, where nothing is said.
    title: Option<String>,
    /// Where: an address, or the link of a call; may be empty.
    #[graphql(default)]
    place: String,
}

/// What `callMeetingFromPoll` made.
#[derive(SimpleObject)]
pub struct CallMeetingFromPollPayload {
    /// The new meeting.
    meeting: Meeting,
}

/// What `callNextMeeting` needs.
#[derive(InputObject)]
pub struct CallNextMeetingInput {
    /// The one before.
    meeting_id: ID,
    /// How many weeks later: from 1 to 52.
    weeks: i32,
}

/// What `callNextMeeting` made.
#[derive(SimpleObject)]
pub struct CallNextMeetingPayload {
    /// The new meeting.
    meeting: Meeting,
}

/// What `editMeeting` needs.
#[derive(InputObject)]
pub struct EditMeetingInput {
    /// The meeting.
    meeting_id: ID,
    /// What it is about, when and where.
    plan: MeetingPlanInput,
}

/// What `editMeeting` made.
#[derive(SimpleObject)]
pub struct EditMeetingPayload {
    /// The meeting.
    meeting: Meeting,
}

/// What `cancelMeeting` needs.
#[derive(InputObject)]
pub struct CancelMeetingInput {
    /// The meeting.
    meeting_id: ID,
    /// Why, as Markdown; may be empty.
    #[graphql(default)]
    reason: String,
}

/// What `cancelMeeting` made.
#[derive(SimpleObject)]
pub struct CancelMeetingPayload {
    /// The meeting.
    meeting: Meeting,
}

/// What `answerMeeting` needs.
#[derive(InputObject)]
pub struct AnswerMeetingInput {
    /// The meeting.
    meeting_id: ID,
    /// Whether they come.
    answer: MeetingAnswer,
}

/// What `answerMeeting` made.
#[derive(SimpleObject)]
pub struct AnswerMeetingPayload {
    /// The meeting.
    meeting: Meeting,
}

/// What `addAgendaItem` needs.
#[derive(InputObject)]
pub struct AddAgendaItemInput {
    /// The meeting.
    meeting_id: ID,
    /// What.
    about: AgendaItemInput,
}

/// What `addAgendaItem` made.
#[derive(SimpleObject)]
pub struct AddAgendaItemPayload {
    /// The meeting.
    meeting: Meeting,
}

/// What `moveAgendaItem` needs.
#[derive(InputObject)]
pub struct MoveAgendaItemInput {
    /// The item.
    item_id: ID,
    /// Where to: the first place is 0, and one past the end is the last.
    to: i32,
}

/// What `moveAgendaItem` made.
#[derive(SimpleObject)]
pub struct MoveAgendaItemPayload {
    /// The meeting.
    meeting: Meeting,
}

/// What `removeAgendaItem` needs.
#[derive(InputObject)]
pub struct RemoveAgendaItemInput {
    /// The item.
    item_id: ID,
}

/// What `removeAgendaItem` made.
#[derive(SimpleObject)]
pub struct RemoveAgendaItemPayload {
    /// The meeting.
    meeting: Meeting,
}

/// What a meeting is about, when and where.
#[derive(InputObject)]
pub struct MeetingPlanInput {
    /// What it is about, one line of at most 200 characters.
    title: String,
    /// When it begins.
    starts_at: OffsetDateTime,
    /// When it ends: within a week.
    ends_at: OffsetDateTime,
    /// Where: an address, or the link of a call, one line of at most 500 characters; may be empty.
    #[graphql(default)]
    place: String,
}

impl MeetingPlanInput {
    fn plan(self) -> Plan {
        Plan {
            title: self.title,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            place: self.place,
        }
    }
}

/// What an item of an agenda is about: exactly one of these, of the group that meets.
#[derive(OneofObject)]
pub enum AgendaItemInput {
    /// What somebody writes, one line of at most 200 characters.
    Words(String),
    /// A discussion.
    DiscussionId(ID),
    /// A poll.
    PollId(ID),
    /// A consent process, or the agreement that it led to.
    ProcessId(ID),
    /// An objection of a consent process.
    Objection(AgendaObjectionInput),
    /// A goal.
    GoalId(ID),
}

/// An objection of a consent process.
#[derive(InputObject)]
pub struct AgendaObjectionInput {
    /// The process.
    process_id: ID,
    /// The number of the objection.
    number: u32,
}

impl AgendaItemInput {
    fn about(self) -> Result<About> {
        Ok(About::Subject(match self {
            Self::Words(words) => return Ok(About::Words(words)),
            Self::DiscussionId(id) => Subject::Discussion(uuid(Kind::Discussion, &id)?),
            Self::PollId(id) => Subject::Poll(uuid(Kind::Poll, &id)?),
            Self::ProcessId(id) => Subject::Process(uuid(Kind::Process, &id)?),
            Self::Objection(objection) => {
                Subject::Objection(uuid(Kind::Process, &objection.process_id)?, objection.number)
            }
            Self::GoalId(id) => Subject::Goal(uuid(Kind::Goal, &id)?),
        }))
    }
}
