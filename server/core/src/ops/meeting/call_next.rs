//! Calling the next one of meetings that come again.

use super::plan::{Origin, call};
use super::{Plan, agenda, carry, load, state};
use crate::engine::Command;
use crate::error::Result;
use crate::model::{Meeting, MeetingItem};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::agenda::Settled;
use folkmoot_rules::meeting::{State, check_weeks, may_call_next};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use time::OffsetDateTime;
use uuid::Uuid;

/// Calls the next meeting, some weeks after this one, with the same people. What was left over goes on its agenda.
#[derive(Clone, Copy, Debug)]
pub struct CallNextMeeting {
    /// After which one.
    pub meeting_id: Uuid,
    /// How many weeks later.
    pub weeks: i64,
}

#[async_trait::async_trait]
impl Command for CallNextMeeting {
    const ACTION: Action = Action::CallNextMeeting;
    type Subject = Meeting;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        load(view, self.meeting_id).await
    }

    async fn run(&self, last: Meeting, tx: &Tx) -> Result<Meeting> {
        check_weeks(self.weeks)?;
        let called = query::meeting::following(tx, &[last.id]).await?;
        may_call_next(state(tx, &last), !called.is_empty())?;
        let zone = query::organisation::the(tx).await?.time_zone;
        let starts_at = self.after(&zone, last.starts_at.moment(), tx.now())?;
        let plan = Plan {
            title: last.title.clone(),
            starts_at,
            ends_at: starts_at + (last.ends_at.moment() - last.starts_at.moment()),
            place: last.place.clone(),
        };
        let people = query::meeting::people_of(tx, last.id).await?;
        let mut people: Vec<Uuid> = people.into_iter().map(|person| person.person_id).collect();
        people.push(tx.signed_in()?.id);
        let origin = Origin {
            discussion: last.discussion_id,
            follows: Some(last.id),
            poll: None,
        };
        let next = call(tx, last.group_id, origin, &plan, &people).await?;
        // While minutes are still written it is not known what is left over: then it follows at their close.
        if last.closed_at.is_some() || state(tx, &last) == State::Cancelled {
            let mut left = agenda(tx, last.id).await?;
            left.retain(|item: &MeetingItem| item.settled.0 != Settled::Done);
            carry(tx, &left, &next).await?;
        }
        Ok(next)
    }
}

impl CallNextMeeting {
    /// So many weeks later at the same hour where the organisation is at home, and again until it lies ahead.
    fn after(&self, zone: &str, from: OffsetDateTime, now: OffsetDateTime) -> Result<OffsetDateTime> {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let late = || {
            Refusal::invalid(
                "weeks",
                "This time cannot be reckoned. Call a meeting with a date.",
            )
        };
        let start = Timestamp::from_second(from.unix_timestamp()).map_err(|_| late())?;
        let start = start.to_zoned(zone);
        let gone = (now - from).whole_weeks().max(0) / self.weeks.max(1);
        for times in [gone + 1, gone + 2] {
            let later = Span::new().try_weeks(self.weeks * times).map_err(|_| late())?;
            let later = start.checked_add(later).map_err(|_| late())?;
            let later =
                OffsetDateTime::from_unix_timestamp(later.timestamp().as_second()).map_err(|_| late())?;
            if later > now {
                return Ok(later);
            }
        }
        Err(late().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn the_next_meeting_is_at_the_same_hour_when_the_clocks_change() {
        let call = CallNextMeeting {
            meeting_id: Uuid::nil(),
            weeks: 2,
        };
        let (held, now) = (datetime!(2026-03-17 16:00 UTC), datetime!(2026-03-17 17:00 UTC));
        let next = call.after("Europe/Athens", held, now).unwrap();
        assert_eq!(next, datetime!(2026-03-31 15:00 UTC));
        // Long after the last one the rhythm stays.
        let next = call.after("UTC", held, datetime!(2026-05-01 00:00 UTC)).unwrap();
        assert_eq!(next, datetime!(2026-05-12 16:00 UTC));
    }
}
