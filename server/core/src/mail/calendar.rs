//! The calendar file of an invitation (RFC 5545, RFC 5546): the organisation asks, and whoever gets the email is the only one asked in it.
//! Nobody learns from it who else is.

use folkmoot_rules::meeting::Answer;
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};
use uuid::Uuid;

/// What the file does to the appointment in the reader's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// It is asked for, or changed.
    Request,
    /// It is called off.
    Cancel,
}

impl Way {
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// An appointment to which an email invites its reader.
#[derive(Clone, Debug)]
pub(crate) struct Invitation {
    pub way: Way,
    pub meeting_id: Uuid,
    /// One more with each change: the newest is the one that holds.
    pub sequence: i32,
    pub title: String,
    pub place: String,
    /// Where its page is.
    pub url: String,
    pub starts_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    /// When it was written.
    pub at: OffsetDateTime,
    /// What its reader said.
    pub answer: Answer,
}

/// What a meeting is called by calendar programs, for ever: the same in an invitation and in a calendar that is subscribed to.
pub fn uid(meeting_id: Uuid, host: &str) -> String {
    let id = crate::ids::opaque(crate::ids::Kind::Meeting, meeting_id);
    format!("meets-{id}@{host}")
}

/// A moment as calendars write it.
pub fn moment(moment: OffsetDateTime) -> String {
    let utc = moment.to_offset(UtcOffset::UTC);
    let written = utc.format(format_description!("[year][month][day]T[hour][minute][second]Z"));
    written.unwrap_or_default()
}

/// The file, from the organisation's address to the reader's.
pub(crate) fn file(invitation: &Invitation, host: &str, organisation: &str, from: &str, to: &str) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Folkmoot//Folkmoot//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", invitation.way.word()),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    // A quotation mark would end the name.
    let name: String = organisation
        .chars()
        .filter(|c| *c != '"' && !c.is_control())
        .collect();
    let asked = match invitation.answer {
        Answer::Waiting => "NEEDS-ACTION",
        Answer::Coming => "ACCEPTED",
        Answer::Maybe => "TENTATIVE",
        Answer::NotComing => "DECLINED",
    };
    let mut event = Event::new();
    event
        .uid(&uid(invitation.meeting_id, host))
        .summary(&invitation.title)
        .description(&invitation.url)
        .url(&invitation.url)
        .add_property("DTSTAMP", moment(invitation.at))
        .add_property("DTSTART", moment(invitation.starts_at))
        .add_property("DTEND", moment(invitation.ends_at))
        .add_property("SEQUENCE", invitation.sequence.to_string())
        .add_property(
            "STATUS",
            match invitation.way {
                Way::Request => "CONFIRMED",
                Way::Cancel => "CANCELLED",
            },
        )
        .append_property(
            Property::new("ORGANIZER", format!("mailto:{from}"))
                .add_parameter("CN", &name)
                .done(),
        )
        .append_property(
            Property::new("ATTENDEE", format!("mailto:{to}"))
                .add_parameter("ROLE", "REQ-PARTICIPANT")
                .add_parameter("PARTSTAT", asked)
                // Answers are given on the page: nobody reads those that calendar programs send.
                .add_parameter("RSVP", "FALSE")
                .done(),
        );
    if !invitation.place.is_empty() {
        event.location(&invitation.place);
    }
    calendar.push(event.done());
    calendar.done().to_string()
}
