//! Examples of a poll's life, and what holds for every schedule.

use proptest::prelude::*;
use time::macros::datetime;

use super::*;

const MONDAY: OffsetDateTime = datetime!(2017-03-06 09:00 UTC);
const FRIDAY: OffsetDateTime = datetime!(2017-03-10 17:00 UTC);

fn week() -> Schedule {
    Schedule {
        opens_at: MONDAY,
        closes_at: FRIDAY,
        closed_at: None,
        cancelled_at: None,
        decided_at: None,
    }
}

fn decided() -> Schedule {
    Schedule {
        decided_at: Some(FRIDAY + Duration::DAY),
        ..week()
    }
}

fn refused(result: Result<(), Refusal>) -> (Code, Option<String>) {
    let refusal = result.unwrap_err();
    (refusal.code, refusal.field.map(std::borrow::Cow::into_owned))
}

fn on(code: Code, field: &str) -> (Code, Option<String>) {
    (code, Some(field.to_owned()))
}

#[test]
fn a_poll_opens_at_its_first_moment_and_is_closed_at_its_last() {
    let tick = Duration::microseconds(1);
    assert_eq!(state(&week(), MONDAY - tick), State::Scheduled);
    assert_eq!(state(&week(), MONDAY), State::Open);
    assert_eq!(state(&week(), FRIDAY - tick), State::Open);
    assert_eq!(state(&week(), FRIDAY), State::Closed);
}

#[test]
fn a_ballot_is_taken_between_the_two_and_refused_with_the_right_word_outside() {
    assert!(may_cast(&week(), MONDAY).is_ok());
    assert_eq!(
        refused(may_cast(&week(), MONDAY - Duration::SECOND)).0,
        Code::PollNotOpen
    );
    assert_eq!(refused(may_cast(&week(), FRIDAY)).0, Code::PollClosed);
}

#[test]
fn the_same_moment_in_another_time_zone_is_the_same_moment() {
    let in_auckland = FRIDAY.to_offset(time::macros::offset!(+13));
    assert_eq!(state(&week(), in_auckland), State::Closed);
}

#[test]
fn closing_early_ends_a_poll_at_once_and_needs_a_reason() {
    let wednesday = MONDAY + Duration::days(2);
    assert_eq!(
        refused(may_close_early(&week(), wednesday, " ")),
        on(Code::ReasonRequired, "reason")
    );
    assert!(may_close_early(&week(), wednesday, "Everybody has voted").is_ok());
    let closed = Schedule {
        closed_at: Some(wednesday),
        ..week()
    };
    assert_eq!(state(&closed, wednesday), State::Closed);
    assert_eq!(
        refused(may_close_early(&closed, wednesday, "Again")).0,
        Code::PollClosed
    );
    assert_eq!(
        refused(may_close_early(&week(), MONDAY - Duration::HOUR, "Too early")).0,
        Code::PollNotOpen
    );
}

#[test]
fn a_close_noticed_late_does_not_lengthen_a_poll() {
    let noticed = Schedule {
        closed_at: Some(FRIDAY + Duration::HOUR),
        ..week()
    };
    assert_eq!(state(&noticed, FRIDAY), State::Closed);
}

#[test]
fn extending_moves_the_end_of_a_running_poll_and_never_wakes_a_closed_one() {
    let now = FRIDAY - Duration::MINUTE;
    let later = FRIDAY + Duration::days(3);
    assert!(may_extend(&week(), now, later, "Holidays in Greece").is_ok());
    assert!(may_extend(&week(), MONDAY - Duration::DAY, later, "Announced too short").is_ok());
    assert_eq!(
        refused(may_extend(&week(), now, FRIDAY, "Holidays")),
        on(Code::Invalid, "closesAt")
    );
    assert_eq!(
        refused(may_extend(&week(), now, later, "")),
        on(Code::ReasonRequired, "reason")
    );
    assert_eq!(
        refused(may_extend(&week(), FRIDAY, later, "We slept")).0,
        Code::PollClosed
    );
    assert_eq!(
        refused(may_extend(&week(), now, MONDAY + Duration::days(366), "No hurry")),
        on(Code::Invalid, "closesAt")
    );
}

#[test]
fn a_closed_poll_is_reopened_until_its_outcome_is_published() {
    let now = FRIDAY + Duration::days(2);
    let end = now + Duration::days(3);
    assert!(may_reopen(&week(), now, end, "Two were ill").is_ok());
    assert_eq!(
        refused(may_reopen(&decided(), now, end, "Two were ill")).0,
        Code::AlreadyDecided
    );
    assert_eq!(
        refused(may_reopen(&week(), now, end, "")),
        on(Code::ReasonRequired, "reason")
    );
    for wrong in [now, FRIDAY, now + Duration::MINUTE, now + Duration::days(366)] {
        assert_eq!(
            refused(may_reopen(&week(), now, wrong, "Two were ill")),
            on(Code::Invalid, "closesAt")
        );
    }
    assert_eq!(
        refused(may_reopen(&week(), MONDAY, end, "Two were ill")).0,
        Code::PollOpen
    );
    assert_eq!(
        refused(may_reopen(&week(), MONDAY - Duration::HOUR, end, "x")).0,
        Code::PollNotOpen
    );
}

#[test]
fn a_poll_is_edited_until_its_first_ballot() {
    let before = MONDAY - Duration::HOUR;
    assert_eq!(may_edit(&week(), before, false), Ok(Editable::Plan));
    assert_eq!(may_edit(&week(), MONDAY, false), Ok(Editable::Question));
    assert_eq!(
        may_edit(&week(), MONDAY, true).unwrap_err().code,
        Code::BallotsCast
    );
    assert_eq!(
        may_edit(&week(), FRIDAY, false).unwrap_err().code,
        Code::PollClosed
    );
    assert_eq!(
        may_edit(&decided(), FRIDAY, false).unwrap_err().code,
        Code::PollClosed
    );
}

#[test]
fn an_outcome_makes_a_closed_poll_a_decided_one_once() {
    let now = FRIDAY + Duration::days(2);
    let may_publish = |schedule: &Schedule, now| super::may_publish(state(schedule, now), Waits::ForNothing);
    assert!(may_publish(&week(), now).is_ok());
    assert_eq!(state(&decided(), now), State::Decided);
    assert!(State::Decided.is_over() && !State::Decided.is_under_way());
    assert_eq!(refused(may_publish(&decided(), now)).0, Code::AlreadyDecided);
    assert_eq!(refused(may_publish(&week(), MONDAY)).0, Code::PollOpen);
    assert_eq!(
        refused(may_publish(&week(), MONDAY - Duration::HOUR)).0,
        Code::NotDecided
    );
    assert_eq!(refused(may_cast(&decided(), now)).0, Code::PollClosed);
}

#[test]
fn an_outcome_waits_two_weeks_for_a_casting_vote_and_as_long_as_it_takes_for_a_run_off() {
    let after = |run_off, holder_can, time| waits(run_off, holder_can, FRIDAY, FRIDAY + time);
    let last = CASTING_PATIENCE - Duration::SECOND;
    assert_eq!(CASTING_PATIENCE, Duration::days(14));
    assert_eq!(after(false, true, Duration::ZERO), Waits::ForCastingVote);
    assert_eq!(after(false, true, last), Waits::ForCastingVote);
    assert_eq!(after(false, true, CASTING_PATIENCE), Waits::ForNothing);
    assert_eq!(after(false, false, Duration::ZERO), Waits::ForNothing);
    for holder_can in [false, true] {
        for time in [Duration::ZERO, CASTING_PATIENCE] {
            assert_eq!(after(true, holder_can, time), Waits::ForRunOff);
        }
    }
    assert_eq!(casting_waits_until(FRIDAY), FRIDAY + CASTING_PATIENCE);
}

#[test]
fn a_poll_lasts_from_an_hour_to_a_year() {
    let lasting = |length| may_schedule(MONDAY, MONDAY + length, MONDAY);
    assert!(lasting(Duration::HOUR).is_ok());
    assert!(lasting(Duration::days(365)).is_ok());
    for length in [
        Duration::MINUTE * 59,
        Duration::ZERO,
        Duration::days(-1),
        Duration::days(366),
    ] {
        assert_eq!(refused(lasting(length)), on(Code::Invalid, "closesAt"));
    }
}

#[test]
fn a_poll_cannot_open_in_the_past_nor_after_more_than_a_year() {
    let opening = |at| may_schedule(at, at + Duration::WEEK, MONDAY);
    assert!(opening(MONDAY).is_ok());
    assert!(opening(MONDAY + Duration::days(365)).is_ok());
    for at in [MONDAY - Duration::SECOND, MONDAY + Duration::days(366)] {
        assert_eq!(refused(opening(at)), on(Code::Invalid, "opensAt"));
    }
}

#[test]
fn a_poll_of_a_week_is_closing_soon_on_its_last_day() {
    assert_eq!(closing_soon_at(&week()), FRIDAY - Duration::DAY);
    assert!(!closing_soon(&week(), FRIDAY - Duration::DAY - Duration::SECOND));
    assert!(closing_soon(&week(), FRIDAY - Duration::DAY));
    assert!(!closing_soon(&week(), FRIDAY));
}

#[test]
fn a_short_poll_is_closing_soon_when_a_quarter_is_left() {
    let lasting = |length| {
        let closes_at = MONDAY + length;
        let schedule = Schedule { closes_at, ..week() };
        closes_at - closing_soon_at(&schedule)
    };
    assert_eq!(lasting(Duration::HOUR), Duration::MINUTE * 15);
    assert_eq!(lasting(Duration::DAY), Duration::HOUR * 6);
    assert_eq!(lasting(Duration::HOUR * 48), Duration::DAY);
}

#[test]
fn a_reason_of_a_change_is_readable_and_bounded() {
    let close = |reason: &str| may_close_early(&week(), MONDAY, reason);
    assert!(close(&"é".repeat(REASON_MAX)).is_ok());
    assert_eq!(
        refused(close(&"é".repeat(REASON_MAX + 1))),
        on(Code::Invalid, "reason")
    );
    assert_eq!(refused(close("a\0")), on(Code::Invalid, "reason"));
    assert_eq!(refused(close("...")), on(Code::ReasonRequired, "reason"));
}

#[test]
fn the_farthest_dates_are_weighed_without_harm() {
    let first = time::Date::MIN.midnight().assume_utc();
    let last = time::Date::MAX.with_hms(23, 59, 59).unwrap().assume_utc();
    assert!(may_schedule(first, last, MONDAY).is_err());
    assert_eq!(waits(false, true, last, first), Waits::ForCastingVote);
    assert!(may_schedule(last, first, MONDAY).is_err());
    assert!(may_reopen(&week(), FRIDAY, last, "x").is_err());
    for (opens_at, closes_at) in [(first, last), (last, first), (first, first), (last, last)] {
        let schedule = Schedule {
            opens_at,
            closes_at,
            closed_at: None,
            cancelled_at: None,
            decided_at: None,
        };
        closing_soon(&schedule, MONDAY);
        assert!(may_extend(&schedule, MONDAY, last, "x").is_err());
    }
}

fn moment() -> impl Strategy<Value = OffsetDateTime> {
    (0i64..40_000_000).prop_map(|seconds| MONDAY + Duration::seconds(seconds))
}

prop_compose! {
    fn schedule()(
        opens_at in moment(), closes_at in moment(), closed_at in prop::option::of(moment()),
    ) -> Schedule {
        Schedule { opens_at, closes_at, closed_at, cancelled_at: None, decided_at: None }
    }
}

proptest! {
    #[test]
    fn without_edits_a_state_never_goes_back(
        schedule in schedule(), earlier in moment(), later in moment(),
    ) {
        let (earlier, later) = (earlier.min(later), earlier.max(later));
        prop_assert!(state(&schedule, earlier) <= state(&schedule, later));
    }

    #[test]
    fn a_poll_past_its_end_never_takes_a_ballot(schedule in schedule(), now in moment()) {
        let past = now >= schedule.closes_at || schedule.closed_at.is_some_and(|at| now >= at);
        if past {
            prop_assert_eq!(refused(may_cast(&schedule, now)).0, Code::PollClosed);
        }
        prop_assert_eq!(may_cast(&schedule, now).is_ok(), state(&schedule, now) == State::Open);
    }

    #[test]
    fn a_poll_that_may_be_extended_was_not_closed_and_ends_later(
        schedule in schedule(), now in moment(), end in moment(),
    ) {
        if may_extend(&schedule, now, end, "Reason").is_ok() {
            prop_assert!(state(&schedule, now) != State::Closed);
            let after = Schedule { closes_at: end, ..schedule };
            prop_assert!(after.ends_at() >= schedule.ends_at());
            prop_assert_eq!(state(&after, now), state(&schedule, now));
        }
    }

    #[test]
    fn a_poll_that_may_be_reopened_is_open_afterwards(
        schedule in schedule(), now in moment(), end in moment(),
    ) {
        // A poll that was closed before it ever opened cannot come about: closing early wants it open.
        let opened = schedule.opens_at <= now;
        if opened && may_reopen(&schedule, now, end, "Reason").is_ok() {
            let after = Schedule { closes_at: end, closed_at: None, ..schedule };
            prop_assert_eq!(state(&after, now), State::Open);
        }
    }

    #[test]
    fn a_poll_that_may_be_scheduled_takes_ballots_from_its_opening_for_an_hour(
        opens_at in moment(), closes_at in moment(), now in moment(),
    ) {
        if may_schedule(opens_at, closes_at, now).is_ok() {
            let schedule = Schedule { opens_at, closes_at, closed_at: None, cancelled_at: None, decided_at: None };
            prop_assert!(may_cast(&schedule, opens_at).is_ok());
            prop_assert!(may_cast(&schedule, opens_at + Duration::MINUTE * 59).is_ok());
            let warned = closing_soon_at(&schedule);
            prop_assert!(opens_at < warned && warned < closes_at);
        }
    }
}

#[test]
fn a_poll_is_cancelled_before_it_opens_with_a_reason_and_for_good() {
    let (before, later) = (MONDAY - Duration::HOUR, FRIDAY + Duration::days(3));
    assert_eq!(
        refused(may_cancel(&week(), before, "")),
        on(Code::ReasonRequired, "reason")
    );
    assert!(may_cancel(&week(), before, "Not ready").is_ok());
    assert_eq!(refused(may_cancel(&week(), MONDAY, "Late")).0, Code::PollOpen);
    assert_eq!(refused(may_cancel(&week(), FRIDAY, "Late")).0, Code::PollClosed);
    let cancelled = Schedule {
        cancelled_at: Some(before),
        ..week()
    };
    for moment in [before, MONDAY, FRIDAY, later] {
        assert_eq!(state(&cancelled, moment), State::Cancelled);
        for refusal in [
            may_cast(&cancelled, moment),
            may_cancel(&cancelled, moment, "Again"),
            may_close_early(&cancelled, moment, "Now"),
            may_extend(&cancelled, moment, later, "More"),
            may_reopen(&cancelled, moment, later + Duration::DAY, "After all"),
        ] {
            assert_eq!(refused(refusal).0, Code::PollClosed);
        }
        assert!(!closing_soon(&cancelled, moment));
    }
}

#[test]
fn there_is_time_before_and_after_a_change_round_begins() {
    let opens = OffsetDateTime::UNIX_EPOCH;
    let (hour, closes) = (Duration::HOUR, opens + Duration::HOUR * 5);
    let fits = |after: Duration| may_begin_change_round(opens + after, opens, closes).is_ok();
    assert!(fits(hour) && fits(hour * 4));
    assert!(!fits(hour - Duration::SECOND) && !fits(hour * 4 + Duration::SECOND) && !fits(hour * 9));
    assert_eq!(change_at_reopened(closes, opens), opens);
    assert_eq!(change_at_reopened(opens, closes), opens, "it began already");
}

#[test]
fn an_outcome_waits_for_a_casting_vote_and_for_a_run_off() {
    let may = |state, waits| may_publish(state, waits).map_err(|refusal| refusal.code);
    assert_eq!(may(State::Closed, Waits::ForNothing), Ok(()));
    for waits in [Waits::ForCastingVote, Waits::ForRunOff] {
        assert_eq!(may(State::Closed, waits), Err(Code::Conflict));
        assert_eq!(may(State::Decided, waits), Err(Code::AlreadyDecided));
        assert_eq!(may(State::Open, waits), Err(Code::PollOpen));
    }
}

#[test]
fn casting_votes_and_run_offs_come_after_the_close_and_before_the_outcome() {
    let code = |answer: Result<(), Refusal>| answer.map_err(|refusal| refusal.code);
    for (state, expected) in [
        (State::Scheduled, Err(Code::PollNotOpen)),
        (State::Open, Err(Code::PollOpen)),
        (State::Cancelled, Err(Code::PollClosed)),
        (State::Decided, Err(Code::AlreadyDecided)),
        (State::Closed, Ok(())),
    ] {
        assert_eq!(code(may_give_casting_vote(state, true, "Because.")), expected);
        assert_eq!(code(may_open_run_off(state, true, false)), expected);
    }
    let given = |waited_for, reason| code(may_give_casting_vote(State::Closed, waited_for, reason));
    assert_eq!(given(false, "Because."), Err(Code::Conflict));
    assert_eq!(given(true, " "), Err(Code::ReasonRequired));
    let opened = |called_for, held| code(may_open_run_off(State::Closed, called_for, held));
    assert_eq!(opened(false, false), Err(Code::Conflict));
    assert_eq!(opened(true, true), Err(Code::Conflict));
}
