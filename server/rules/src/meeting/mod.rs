//! Meetings: when one can be called, moved, answered, minuted and closed. Where a meeting stands follows from the clock.

pub mod agenda;
pub mod invited;
pub mod ladder;
pub mod minutes;
#[cfg(test)]
mod tests;

use time::{Duration, OffsetDateTime};

use crate::policy::Standing;
use crate::refusal::{Code, Refusal};

/// The longest place, in characters: an address, or the link of a call.
pub const PLACE_MAX: usize = 500;
/// The longest reason for calling a meeting off, in characters.
pub const REASON_MAX: usize = 2_000;
/// The longest meeting: a gathering of a week.
pub const LENGTH_MAX: Duration = Duration::days(7);
/// How long a meeting takes of which only the beginning is known.
pub const USUAL_LENGTH: Duration = Duration::hours(1);
/// How far ahead a meeting is called at most.
pub const AHEAD_MAX: Duration = Duration::days(731);
/// How long before its beginning people are reminded.
pub const REMINDER: Duration = Duration::days(1);
/// The most weeks from one regular meeting to the next.
pub const WEEKS_MAX: i64 = 52;

words! {
    /// Whether somebody comes.
    pub enum Answer {
        /// They were asked and have not said.
        Waiting = "waiting",
        /// They come.
        Coming = "coming",
        /// They do not know yet.
        Maybe = "maybe",
        /// They do not come.
        NotComing = "not_coming",
    }
}

words! {
    /// Where a meeting stands.
    pub enum State {
        /// It lies ahead.
        Planned = "planned",
        /// It has begun.
        UnderWay = "under_way",
        /// It is over.
        Held = "held",
        /// It was called off before it began.
        Cancelled = "cancelled",
    }
}

/// What a meeting's state follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// When it begins.
    pub starts_at: OffsetDateTime,
    /// When it ends.
    pub ends_at: OffsetDateTime,
    /// Its minutes were closed.
    pub closed: bool,
    /// It was called off.
    pub cancelled: bool,
}

/// Where a meeting stands at a moment.
pub fn state(schedule: Schedule, now: OffsetDateTime) -> State {
    if schedule.cancelled {
        State::Cancelled
    } else if schedule.closed || now >= schedule.ends_at {
        State::Held
    } else if now >= schedule.starts_at {
        State::UnderWay
    } else {
        State::Planned
    }
}

/// Whether a meeting may be called for these times.
///
/// # Errors
/// `INVALID` on `startsAt` or `endsAt`.
pub fn check_times(
    starts_at: OffsetDateTime,
    ends_at: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<(), Refusal> {
    if starts_at <= now {
        return Err(Refusal::invalid(
            "startsAt",
            "This time has passed. Choose a later one.",
        ));
    }
    if starts_at - now > AHEAD_MAX {
        return Err(Refusal::invalid(
            "startsAt",
            "A meeting is called two years ahead at most. Choose an earlier time.",
        ));
    }
    if ends_at <= starts_at {
        return Err(Refusal::invalid(
            "endsAt",
            "A meeting ends after it begins. Choose a later end.",
        ));
    }
    if ends_at - starts_at > LENGTH_MAX {
        return Err(Refusal::invalid(
            "endsAt",
            "A meeting takes a week at most. Choose an earlier end.",
        ));
    }
    Ok(())
}

/// Whether its time, place and title may be changed, or the meeting called off.
///
/// # Errors
/// `CONFLICT` once it has begun.
pub fn may_change(state: State) -> Result<(), Refusal> {
    match state {
        State::Planned => Ok(()),
        State::UnderWay => Err(conflict(
            "This meeting has begun. Write what happens in its minutes.",
        )),
        State::Held => Err(conflict("This meeting is over. Call the next one.")),
        State::Cancelled => Err(conflict("This meeting was called off. Call another one.")),
    }
}

/// Whether people may still say that they come.
///
/// # Errors
/// `CONFLICT` where it is over or was called off.
pub fn may_answer(state: State) -> Result<(), Refusal> {
    match state {
        State::Planned | State::UnderWay => Ok(()),
        State::Held => Err(conflict("This meeting is over: nobody is asked any more.")),
        State::Cancelled => Err(conflict("This meeting was called off: nobody is asked any more.")),
    }
}

/// Whether its agenda may be changed. What came up unplanned is added until the minutes are closed.
///
/// # Errors
/// `CONFLICT` where it was called off or its minutes are closed.
pub fn may_plan(state: State, closed: bool) -> Result<(), Refusal> {
    match state {
        State::Cancelled => Err(conflict(
            "This meeting was called off: its agenda stays as it is.",
        )),
        State::Planned | State::UnderWay | State::Held if !closed => Ok(()),
        State::Planned | State::UnderWay | State::Held => {
            Err(conflict("Its minutes are closed: the agenda stays as it is."))
        }
    }
}

/// Whether minutes may be written: from the beginning on. Once they are closed, what is written is a correction and shown as one.
///
/// # Errors
/// `CONFLICT` before the meeting begins, or where it was called off.
pub fn may_minute(state: State) -> Result<(), Refusal> {
    match state {
        State::UnderWay | State::Held => Ok(()),
        State::Planned => Err(conflict("Minutes are written once the meeting has begun.")),
        State::Cancelled => Err(conflict("This meeting was called off: it has no minutes.")),
    }
}

/// Whether its minutes may be closed, or handed to somebody else to write.
///
/// # Errors
/// `CONFLICT` where they are closed, or there are none.
pub fn may_close(state: State, closed: bool) -> Result<(), Refusal> {
    may_minute(state)?;
    not_closed(closed)
}

/// Whether somebody else may be made to take the minutes.
///
/// # Errors
/// `CONFLICT` where they are closed, or the meeting was called off.
pub fn may_hand_over(state: State, closed: bool) -> Result<(), Refusal> {
    match state {
        State::Planned | State::UnderWay | State::Held => not_closed(closed),
        State::Cancelled => Err(conflict("This meeting was called off: it has no minutes.")),
    }
}

fn not_closed(closed: bool) -> Result<(), Refusal> {
    if closed {
        return Err(conflict("The minutes are closed already. Write a correction."));
    }
    Ok(())
}

/// Whether the next one may be called: once this one has begun, or was called off, and once only.
///
/// # Errors
/// `CONFLICT` where this one lies ahead, or the next one is called already.
pub fn may_call_next(state: State, called: bool) -> Result<(), Refusal> {
    if called {
        return Err(conflict("The next meeting is called already. Look there."));
    }
    match state {
        State::UnderWay | State::Held | State::Cancelled => Ok(()),
        State::Planned => Err(conflict(
            "Call the next meeting once this one has begun: then it is known what is left over.",
        )),
    }
}

/// How many weeks later the next one may be.
///
/// # Errors
/// `INVALID` on `weeks`.
pub fn check_weeks(weeks: i64) -> Result<(), Refusal> {
    if (1..=WEEKS_MAX).contains(&weeks) {
        return Ok(());
    }
    Err(Refusal::invalid(
        "weeks",
        format!("Choose between 1 and {WEEKS_MAX} weeks."),
    ))
}

/// When people are reminded of a meeting; never, where it is called later than that.
pub fn reminded_at(starts_at: OffsetDateTime, now: OffsetDateTime) -> Option<OffsetDateTime> {
    starts_at.checked_sub(REMINDER).filter(|at| *at > now)
}

/// Who is told where people meet, and who comes: those who could come. Where the group is public, anybody reads the rest.
pub const fn tells_where(who: &Standing) -> bool {
    who.signed_in && (who.member || who.core_team || who.network || who.asked)
}

fn conflict(message: &'static str) -> Refusal {
    Refusal::new(Code::Conflict, message)
}
