//! When people are told that a term ends, and that a role is open. The same for roles and for working groups.

use time::{Date, Duration};

use crate::refusal::{Code, Refusal};
use crate::visibility::GroupKind;

/// How long before a term's last day people are told.
pub const BEFORE: Duration = Duration::weeks(3);
/// How long a role is open before people are told: whoever hands one on does it within the hour, and setting many up is no news.
pub const OPEN_FOR: Duration = Duration::HOUR;
/// The most years that a working group's term may run.
const YEARS_MAX: i32 = 10;

/// Whether a term ends within the time in which people are told.
pub fn ends_soon(until: Option<Date>, day: Date) -> bool {
    until.is_some_and(|until| warned_on(until) <= day && day <= until)
}

/// The day on which people are told that a term ends.
pub fn warned_on(until: Date) -> Date {
    until.saturating_sub(BEFORE)
}

/// The day on which people have yet to be told; none, where the term is without end, or so short that whoever set it knows.
pub fn to_warn_on(until: Option<Date>, today: Date) -> Option<Date> {
    until.map(warned_on).filter(|day| *day > today)
}

/// The first day on which nobody holds what was held until then.
pub fn open_on(until: Option<Date>) -> Option<Date> {
    until.and_then(Date::next_day)
}

/// Whether a working group's term is over. Nothing is closed by it: it waits to be prolonged or wound up.
pub fn has_ended(ends_on: Option<Date>, day: Date) -> bool {
    ends_on.is_some_and(|ends_on| ends_on < day)
}

/// Whether a group may have this term.
///
/// # Errors
/// `CONFLICT` where the group is no working group; `INVALID` where the day is over, or too far away.
pub fn check_term(kind: GroupKind, ends_on: Date, today: Date) -> Result<(), Refusal> {
    match kind {
        GroupKind::WorkingGroup => {}
        GroupKind::Hub | GroupKind::CoreTeam | GroupKind::AdvisoryBoard => {
            return Err(Refusal::new(Code::Conflict, "Only a working group has a term.").on("endsOn"));
        }
    }
    if ends_on < today {
        return Err(Refusal::invalid(
            "endsOn",
            "This day is over. Choose a later one.",
        ));
    }
    if ends_on.year() - today.year() > YEARS_MAX {
        return Err(Refusal::invalid(
            "endsOn",
            format!("A term is {YEARS_MAX} years at most. Choose an earlier day."),
        ));
    }
    Ok(())
}
