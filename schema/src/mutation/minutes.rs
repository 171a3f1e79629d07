//! The minutes of meetings: writing them, who was there, handing over, closing.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{uuid, uuids};
use crate::object::{AgendaItem, AgendaItemSettled, Meeting};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::meeting::{CloseMeeting, HandOverMinutes, RecordAttendance, WriteMinutes};

/// The minutes of meetings: writing them, who was there, handing over, closing.
#[derive(Default)]
pub struct MinutesMutation;

#[Object]
impl MinutesMutation {
    /// Writes the minutes of an item, from the beginning of the meeting on. Once the minutes are closed it is a correction, and shown as one.
    async fn write_minutes(
        &self,
        ctx: &Context<'_>,
        input: WriteMinutesInput,
    ) -> Result<WriteMinutesPayload> {
        let command = WriteMinutes {
            item_id: uuid(Kind::MeetingItem, &input.item_id)?,
            notes: input.notes,
            decided: input.decided,
            settled: input.settled.into(),
            revision: input.revision,
        };
        let item = AgendaItem(ctx.request().perform(command).await?);
        Ok(WriteMinutesPayload { item })
    }
    /// Notes who is at a meeting: these, and nobody else.
    async fn record_attendance(
        &self,
        ctx: &Context<'_>,
        input: RecordAttendanceInput,
    ) -> Result<RecordAttendancePayload> {
        let command = RecordAttendance {
            meeting_id: uuid(Kind::Meeting, &input.meeting_id)?,
            person_ids: uuids(Kind::Person, &input.person_ids)?,
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(RecordAttendancePayload { meeting })
    }
    /// Hands the minutes of a meeting to somebody else to write.
    async fn hand_over_minutes(
        &self,
        ctx: &Context<'_>,
        input: HandOverMinutesInput,
    ) -> Result<HandOverMinutesPayload> {
        let command = HandOverMinutes {
            meeting_id: uuid(Kind::Meeting, &input.meeting_id)?,
            person_id: uuid(Kind::Person, &input.person_id)?,
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(HandOverMinutesPayload { meeting })
    }
    /// Closes a meeting and its minutes: those who were asked are told, and what was not dealt with is left over for the next one.
    async fn close_meeting(
        &self,
        ctx: &Context<'_>,
        input: CloseMeetingInput,
    ) -> Result<CloseMeetingPayload> {
        let command = CloseMeeting {
            meeting_id: uuid(Kind::Meeting, &input.meeting_id)?,
        };
        let meeting = Meeting(ctx.request().perform(command).await?);
        Ok(CloseMeetingPayload { meeting })
    }
}

/// What `writeMinutes` needs.
#[derive(InputObject)]
pub struct WriteMinutesInput {
    /// The item.
    item_id: ID,
    /// What was said, as Markdown; may be empty.
    notes: String,
    /// What was decided, and who does what by when, as Markdown; may be empty.
    decided: String,
    /// What became of the item.
    settled: AgendaItemSettled,
    /// The revision of the item that the writer has seen.
    revision: i32,
}

/// What `writeMinutes` made.
#[derive(SimpleObject)]
pub struct WriteMinutesPayload {
    /// The item.
    item: AgendaItem,
}

/// What `recordAttendance` needs.
#[derive(InputObject)]
pub struct RecordAttendanceInput {
    /// The meeting.
    meeting_id: ID,
    /// Who is there.
    person_ids: Vec<ID>,
}

/// What `recordAttendance` made.
#[derive(SimpleObject)]
pub struct RecordAttendancePayload {
    /// The meeting.
    meeting: Meeting,
}

/// What `handOverMinutes` needs.
#[derive(InputObject)]
pub struct HandOverMinutesInput {
    /// The meeting.
    meeting_id: ID,
    /// To whom: somebody who may read the group.
    person_id: ID,
}

/// What `handOverMinutes` made.
#[derive(SimpleObject)]
pub struct HandOverMinutesPayload {
    /// The meeting.
    meeting: Meeting,
}

/// What `closeMeeting` needs.
#[derive(InputObject)]
pub struct CloseMeetingInput {
    /// The meeting.
    meeting_id: ID,
}

/// What `closeMeeting` made.
#[derive(SimpleObject)]
pub struct CloseMeetingPayload {
    /// The meeting.
    meeting: Meeting,
}
