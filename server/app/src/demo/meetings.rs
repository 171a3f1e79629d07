//! The words in which meetings of the story are called, planned, minuted and closed.

use super::story::{Meeting, MeetingItem, Moment};
use super::teller::{Teller, Thread};
use serde_json::{Value, json};

/// What somebody does about a meeting.
#[derive(Clone, Copy, Debug)]
pub enum Turn<'a> {
    /// Calls it.
    Call,
    /// Says that they come.
    Come,
    /// Puts something on its agenda.
    Add(&'a MeetingItem),
    /// Notes who is there.
    Attend,
    /// Writes the minutes of an item, by its place.
    Minute(usize, &'a MeetingItem),
    /// Closes it.
    Close,
}

/// What is done about a meeting, when and by whom.
pub(super) fn turns(meeting: &Meeting) -> Vec<(Moment, &str, Turn<'_>)> {
    let mut turns = vec![(meeting.at, meeting.by.as_str(), Turn::Call)];
    turns.extend(
        meeting
            .coming
            .iter()
            .map(|person| (meeting.at, person.as_str(), Turn::Come)),
    );
    turns.extend(
        meeting
            .items
            .iter()
            .map(|item| (meeting.at, item.by.as_str(), Turn::Add(item))),
    );
    if let Some(minuted) = meeting.minuted {
        turns.push((minuted, &meeting.by, Turn::Attend));
        let minutes = meeting.items.iter().enumerate();
        turns.extend(minutes.map(|(place, item)| (minuted, meeting.by.as_str(), Turn::Minute(place, item))));
    }
    if let Some(closed) = meeting.closed {
        turns.push((closed, &meeting.by, Turn::Close));
    }
    turns
}

impl Teller {
    /// What a turn is called, the mutation that does it, and its input.
    pub(super) fn meet(
        &self,
        thread: &Thread,
        meeting: &Meeting,
        turn: Turn<'_>,
    ) -> (&'static str, &'static str, Value) {
        let id = &thread.meeting;
        match turn {
            Turn::Call if meeting.from_poll => (
                "make a meeting of a poll",
                "mutation($input: CallMeetingFromPollInput!) { callMeetingFromPoll(input: $input) { meeting { id } } }",
                json!({ "pollId": thread.last_poll(), "title": meeting.title, "place": meeting.place }),
            ),
            Turn::Call => (
                "call a meeting",
                "mutation($input: CallMeetingInput!) { callMeeting(input: $input) { meeting { id } } }",
                json!({
                    "groupId": self.group(&thread.group),
                    "discussionId": thread.discussion,
                    "plan": {
                        "title": meeting.title,
                        "place": meeting.place,
                        "startsAt": self.moment(meeting.starts),
                        "endsAt": self.moment(Moment(meeting.starts.0 + time::Duration::minutes(meeting.minutes))),
                    },
                }),
            ),
            Turn::Come => (
                "come to a meeting",
                "mutation($input: AnswerMeetingInput!) { answerMeeting(input: $input) { meeting { id } } }",
                json!({ "meetingId": id, "answer": "COMING" }),
            ),
            Turn::Add(item) => (
                "put something on an agenda",
                "mutation($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { meeting { items { id } } } }",
                json!({ "meetingId": id, "about": { "words": item.words } }),
            ),
            Turn::Attend => (
                "note who is there",
                "mutation($input: RecordAttendanceInput!) { recordAttendance(input: $input) { meeting { id } } }",
                json!({
                    "meetingId": id,
                    "personIds": meeting.attended.iter().map(|handle| self.person(handle)).collect::<Vec<_>>(),
                }),
            ),
            Turn::Minute(place, item) => (
                "write minutes",
                "mutation($input: WriteMinutesInput!) { writeMinutes(input: $input) { item { id } } }",
                json!({
                    "itemId": thread.items.get(place),
                    "notes": item.notes,
                    "decided": item.decided,
                    "settled": item.settled.to_uppercase(),
                    "revision": 0,
                }),
            ),
            Turn::Close => (
                "close a meeting",
                "mutation($input: CloseMeetingInput!) { closeMeeting(input: $input) { meeting { id } } }",
                json!({ "meetingId": id }),
            ),
        }
    }
}
