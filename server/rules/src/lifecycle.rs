//! A poll's life follows from the clock.
//!
//! The state is never stored: it is computed from the schedule and the moment, so a poll past its
//! end takes no ballot even when nothing has run since. That an outcome was published is a moment
//! of the schedule too. `now` is always an argument, and is the moment of the transaction that asks.

use time::{Duration, OffsetDateTime};

use crate::ballot::says_something;
use crate::refusal::{Code, Refusal};

/// The shortest time that a poll is open, or open again, for.
pub const LENGTH_MIN: Duration = Duration::HOUR;
/// The longest time that a poll is open for, and the farthest ahead that one opens: a year.
pub const LENGTH_MAX: Duration = Duration::days(365);
/// How long before its end a poll is closing soon, where it is long enough.
pub const WARNING: Duration = Duration::DAY;
/// The longest reason for a change of schedule, in characters.
pub const REASON_MAX: usize = 2_000;

/// When a poll opens and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// The first moment at which a ballot is taken.
    pub opens_at: OffsetDateTime,
    /// The planned end: the first moment at which none is taken any more.
    pub closes_at: OffsetDateTime,
    /// The moment at which somebody closed it early; empty again after a reopening. Where it holds
    /// the moment at which an end by the clock was noticed, that changes nothing.
    pub closed_at: Option<OffsetDateTime>,
    /// The moment at which somebody called it off before it opened; final.
    pub cancelled_at: Option<OffsetDateTime>,
    /// The moment at which its outcome was published; final.
    pub decided_at: Option<OffsetDateTime>,
}

words! {
    /// Where a poll is in its life. Never stored: it follows from the clock.
    pub enum State {
        /// It has not opened yet.
        Scheduled = "scheduled",
        /// It takes ballots.
        Open = "open",
        /// It is over, and waits for its outcome.
        Closed = "closed",
        /// It is over, and its outcome is published.
        Decided = "decided",
        /// It was called off before it opened: nothing was counted.
        Cancelled = "cancelled",
    }
}

impl State {
    /// Whether it takes ballots, or will.
    pub fn is_under_way(self) -> bool {
        matches!(self, Self::Scheduled | Self::Open)
    }

    /// Whether it took ballots and takes none any more.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Decided)
    }

    /// Whether it has come to its opening, so that its electorate is fixed.
    pub const fn has_opened(self) -> bool {
        matches!(self, Self::Open | Self::Closed | Self::Decided)
    }
}

/// What of a poll may still be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Editable {
    /// All of its plan: it has not opened.
    Plan,
    /// Its question and its options: it is open, and nobody has voted.
    Question,
}

impl Schedule {
    /// The moment at which it ends or ended: the planned end, or an earlier close.
    pub fn ends_at(&self) -> OffsetDateTime {
        match self.closed_at {
            Some(closed_at) => closed_at.min(self.closes_at),
            None => self.closes_at,
        }
    }
}

/// The state at a moment: open from `opens_at` up to, and not including, the end.
pub fn state(schedule: &Schedule, now: OffsetDateTime) -> State {
    if schedule.cancelled_at.is_some() {
        State::Cancelled
    } else if now >= schedule.ends_at() {
        if schedule.decided_at.is_some() {
            State::Decided
        } else {
            State::Closed
        }
    } else if now < schedule.opens_at {
        State::Scheduled
    } else {
        State::Open
    }
}

/// May a poll be made with this schedule? Times that are left to the server are filled in before.
///
/// # Errors
/// `INVALID` on `opensAt` when it lies before `now` or more than [`LENGTH_MAX`] after it, `INVALID`
/// on `closesAt` when the poll would be open for less than [`LENGTH_MIN`] or more than
/// [`LENGTH_MAX`].
pub fn may_schedule(
    opens_at: OffsetDateTime,
    closes_at: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<(), Refusal> {
    if opens_at < now {
        return Err(Refusal::invalid("opensAt", "A poll cannot open in the past."));
    }
    if opens_at - now > LENGTH_MAX {
        return Err(Refusal::invalid(
            "opensAt",
            "A poll opens within a year from now.",
        ));
    }
    if closes_at <= opens_at {
        return Err(Refusal::invalid("closesAt", "A poll ends after it opens."));
    }
    may_last(closes_at - opens_at)
}

/// May the change round of nominations begin then, in a poll with this schedule? There is time to nominate before it, and to think
/// again after it.
///
/// # Errors
/// `INVALID` on `changeAt` when it lies less than [`LENGTH_MIN`] after the opening or before the end.
pub fn may_begin_change_round(
    change_at: OffsetDateTime,
    opens_at: OffsetDateTime,
    closes_at: OffsetDateTime,
) -> Result<(), Refusal> {
    if change_at - opens_at < LENGTH_MIN || closes_at - change_at < LENGTH_MIN {
        return Err(Refusal::invalid(
            "changeAt",
            "The change round begins at least an hour after the opening and an hour before the end.",
        ));
    }
    Ok(())
}

/// When the change round of nominations begins in a poll that is opened again at this moment: at once, where it lay ahead still, for
/// the nominations were shown at the close.
pub fn change_at_reopened(change_at: OffsetDateTime, now: OffsetDateTime) -> OffsetDateTime {
    change_at.min(now)
}

/// May a ballot be cast, or changed, now?
///
/// # Errors
/// `POLL_NOT_OPEN` before the opening, `POLL_CLOSED` from the end on, and once it is cancelled.
pub fn may_cast(schedule: &Schedule, now: OffsetDateTime) -> Result<(), Refusal> {
    match state(schedule, now) {
        State::Scheduled => Err(not_open()),
        State::Open => Ok(()),
        State::Closed | State::Decided => Err(closed()),
        State::Cancelled => Err(cancelled()),
    }
}

/// May the poll be cancelled now? `cancelled_at` then becomes `now`.
///
/// Only before it opens: from then on there may be ballots, and it is closed early instead, which counts them.
///
/// # Errors
/// `POLL_OPEN` while it is open, `POLL_CLOSED` from the end on and where it is cancelled already, and those of a reason.
pub fn may_cancel(schedule: &Schedule, now: OffsetDateTime, reason: &str) -> Result<(), Refusal> {
    match state(schedule, now) {
        State::Scheduled => needs_reason(reason),
        State::Open => Err(Refusal::new(
            Code::PollOpen,
            "This poll is open already; close it instead.",
        )),
        State::Closed | State::Decided => Err(closed()),
        State::Cancelled => Err(cancelled()),
    }
}

/// May the poll be closed now, before its end? `closed_at` then becomes `now`.
///
/// # Errors
/// `POLL_NOT_OPEN` before the opening, `POLL_CLOSED` from the end on, and those of a reason:
/// `REASON_REQUIRED` or `INVALID` on `reason`.
pub fn may_close_early(schedule: &Schedule, now: OffsetDateTime, reason: &str) -> Result<(), Refusal> {
    may_cast(schedule, now)?;
    needs_reason(reason)
}

/// May the end of an open or scheduled poll be moved to a later moment?
///
/// Never once the poll is closed: then it is reopened, for all to see.
///
/// # Errors
/// `POLL_CLOSED` from the end on, `INVALID` on `closesAt` when the new end is not later than the
/// old or makes the poll longer than [`LENGTH_MAX`], and those of a reason.
pub fn may_extend(
    schedule: &Schedule,
    now: OffsetDateTime,
    closes_at: OffsetDateTime,
    reason: &str,
) -> Result<(), Refusal> {
    match state(schedule, now) {
        State::Scheduled | State::Open => {}
        State::Closed | State::Decided => return Err(closed()),
        State::Cancelled => return Err(cancelled()),
    }
    if closes_at <= schedule.closes_at {
        return Err(Refusal::invalid(
            "closesAt",
            "Extending a poll moves its end to a later time.",
        ));
    }
    may_last(closes_at - schedule.opens_at)?;
    needs_reason(reason)
}

/// May a closed poll take ballots again, up to a new end? `closed_at` is then emptied.
///
/// Once its outcome is published people act on it, so a new poll is the way.
///
/// # Errors
/// `POLL_NOT_OPEN` before the opening, `POLL_OPEN` while it is open, `ALREADY_DECIDED` once its
/// outcome is published, `INVALID` on `closesAt` when the new end is less than [`LENGTH_MIN`] or
/// more than [`LENGTH_MAX`] from now, and those of a reason.
pub fn may_reopen(
    schedule: &Schedule,
    now: OffsetDateTime,
    closes_at: OffsetDateTime,
    reason: &str,
) -> Result<(), Refusal> {
    awaits_outcome(
        state(schedule, now),
        "The outcome of this poll is published; open a new poll instead.",
    )?;
    if closes_at <= now {
        return Err(Refusal::invalid("closesAt", "The new end lies in the future."));
    }
    may_last(closes_at - now)?;
    needs_reason(reason)
}

/// What of the poll may be changed now? From the first ballot on, nothing: whoever voted voted on what they read.
///
/// # Errors
/// `BALLOTS_CAST` once there is a ballot, `POLL_CLOSED` from the end on and where it is cancelled.
pub fn may_edit(schedule: &Schedule, now: OffsetDateTime, ballots_cast: bool) -> Result<Editable, Refusal> {
    match state(schedule, now) {
        State::Scheduled => Ok(Editable::Plan),
        State::Open if ballots_cast => Err(Refusal::new(
            Code::BallotsCast,
            "Somebody has voted, so question and options stay as they are. Close this poll and open another, if they are wrong.",
        )),
        State::Open => Ok(Editable::Question),
        State::Closed | State::Decided => Err(closed()),
        State::Cancelled => Err(cancelled()),
    }
}

/// How long the outcome of a poll waits for its casting vote, from the close on.
pub const CASTING_PATIENCE: Duration = Duration::days(14);

/// The moment from which the outcome of a poll that ended then may be published without its casting vote: the tie then stays a tie.
pub fn casting_waits_until(ended_at: OffsetDateTime) -> OffsetDateTime {
    ended_at.saturating_add(CASTING_PATIENCE)
}

/// What a poll that ended then waits for: its run-off while it is under way, and for some time the casting vote of whoever can give it.
pub fn waits(
    run_off_under_way: bool,
    holder_can: bool,
    ended_at: OffsetDateTime,
    now: OffsetDateTime,
) -> Waits {
    if run_off_under_way {
        Waits::ForRunOff
    } else if holder_can && now < casting_waits_until(ended_at) {
        Waits::ForCastingVote
    } else {
        Waits::ForNothing
    }
}

/// What a closed poll waits for before its outcome can be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// For nothing.
    ForNothing,
    /// For the casting vote of somebody who can give it.
    ForCastingVote,
    /// For its run-off, which is under way.
    ForRunOff,
}

/// May the outcome of a poll be published now? `decided_at` then becomes now. A poll has one outcome at most.
///
/// # Errors
/// `NOT_DECIDED` before the opening and where it was cancelled, `POLL_OPEN` while it is open, `ALREADY_DECIDED` once there is an
/// outcome, `CONFLICT` while a casting vote is waited for, or a run-off is under way.
pub fn may_publish(state: State, waits: Waits) -> Result<(), Refusal> {
    match state {
        State::Scheduled => Err(Refusal::new(Code::NotDecided, "This poll has not been held yet.")),
        State::Cancelled => Err(Refusal::new(
            Code::NotDecided,
            "This poll was cancelled before it opened; nothing was decided.",
        )),
        State::Open => Err(Refusal::new(Code::PollOpen, "This poll is still open.")),
        State::Decided => Err(Refusal::new(
            Code::AlreadyDecided,
            "The outcome of this poll is published already; edit it instead.",
        )),
        State::Closed => match waits {
            Waits::ForNothing => Ok(()),
            Waits::ForCastingVote => Err(Refusal::new(
                Code::Conflict,
                "A casting vote has to decide the tie first; ask whoever has it. Two weeks after the close the outcome may be published without it.",
            )),
            Waits::ForRunOff => Err(Refusal::new(
                Code::Conflict,
                "The run-off of this poll is under way; publish what comes of that one.",
            )),
        },
    }
}

/// May the casting vote of a poll be given now? `waited_for` says whether a tie stands that it decides.
///
/// # Errors
/// `POLL_NOT_OPEN` before the opening, `POLL_OPEN` while it is open, `POLL_CLOSED` where it was cancelled, `ALREADY_DECIDED` once
/// there is an outcome, `CONFLICT` where no tie waits, and those of a reason.
pub fn may_give_casting_vote(state: State, waited_for: bool, reason: &str) -> Result<(), Refusal> {
    awaits_outcome(state, "The outcome of this poll is published; it stands.")?;
    if !waited_for {
        return Err(Refusal::new(
            Code::Conflict,
            "No tie in this poll waits for a casting vote.",
        ));
    }
    needs_reason(reason)
}

/// May the run-off of a poll be opened now? `called_for` says whether its result calls for one, `held` whether it was opened already.
///
/// # Errors
/// `POLL_NOT_OPEN` before the opening, `POLL_OPEN` while it is open, `POLL_CLOSED` where it was cancelled, `ALREADY_DECIDED` once
/// there is an outcome, and `CONFLICT` where it has its run-off or needs none.
pub fn may_open_run_off(state: State, called_for: bool, held: bool) -> Result<(), Refusal> {
    awaits_outcome(
        state,
        "The outcome of this poll is published; open a new poll instead.",
    )?;
    without_run_off(held)?;
    if !called_for {
        return Err(Refusal::new(
            Code::Conflict,
            "The result of this poll calls for no run-off.",
        ));
    }
    Ok(())
}

/// Is the poll over, and its outcome still to be published?
fn awaits_outcome(state: State, decided: &'static str) -> Result<(), Refusal> {
    match state {
        State::Scheduled => Err(not_open()),
        State::Open => Err(Refusal::new(Code::PollOpen, "This poll is still open.")),
        State::Closed => Ok(()),
        State::Decided => Err(Refusal::new(Code::AlreadyDecided, decided)),
        State::Cancelled => Err(cancelled()),
    }
}

/// Refused where the run-off of the poll was opened: its result stands, for the run-off is built on it.
///
/// # Errors
/// `CONFLICT`.
pub fn without_run_off(held: bool) -> Result<(), Refusal> {
    if held {
        return Err(Refusal::new(
            Code::Conflict,
            "The run-off of this poll was opened already.",
        ));
    }
    Ok(())
}

/// The moment from which a poll is closing soon: a day before its planned end, or, of a poll
/// shorter than two days, when a quarter of its time is left.
///
/// Time runs from the first opening: a poll that is reopened for its last day is closing soon at once,
/// so those who missed the first end hear of the second.
pub fn closing_soon_at(schedule: &Schedule) -> OffsetDateTime {
    let length = schedule.closes_at - schedule.opens_at;
    // Neither can leave the range of dates: both lie between the opening and the end.
    if length >= WARNING * 2 {
        schedule.closes_at - WARNING
    } else {
        schedule.closes_at - length / 4
    }
}

/// Is the poll open and near its end, so that those who have not voted are reminded?
pub fn closing_soon(schedule: &Schedule, now: OffsetDateTime) -> bool {
    state(schedule, now) == State::Open && now >= closing_soon_at(schedule)
}

/// Every change of a schedule is on the record with its reason.
fn needs_reason(reason: &str) -> Result<(), Refusal> {
    if !says_something(reason) {
        return Err(Refusal::new(Code::ReasonRequired, "Please say why, for the record.").on("reason"));
    }
    if reason.chars().count() > REASON_MAX {
        return Err(Refusal::invalid(
            "reason",
            format!("The reason is longer than {REASON_MAX} characters."),
        ));
    }
    if reason.contains('\0') {
        return Err(Refusal::invalid(
            "reason",
            "The reason holds a character that cannot be stored.",
        ));
    }
    Ok(())
}

fn may_last(length: Duration) -> Result<(), Refusal> {
    if length < LENGTH_MIN {
        return Err(Refusal::invalid(
            "closesAt",
            "A poll is open for at least an hour.",
        ));
    }
    if length > LENGTH_MAX {
        return Err(Refusal::invalid("closesAt", "A poll is open for at most a year."));
    }
    Ok(())
}

fn not_open() -> Refusal {
    Refusal::new(Code::PollNotOpen, "This poll has not opened yet.")
}

fn closed() -> Refusal {
    Refusal::new(Code::PollClosed, "This poll is closed.")
}

fn cancelled() -> Refusal {
    Refusal::new(
        Code::PollClosed,
        "This poll was cancelled before it opened; open a new one instead.",
    )
}

#[cfg(test)]
mod tests;
