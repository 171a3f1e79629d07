//! What the rules of meetings promise, as examples and as laws.

use proptest::prelude::*;
use std::collections::BTreeSet;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::agenda::{self, OF_A_KIND_MAX, Open, SUGGESTED_MAX, Settled, Subject, Why};
use super::invited::{Invited, of_poll};
use super::minutes::{self, Kept};
use super::{Schedule, State, ladder};
use crate::ballot::Availability;
use crate::policy::Standing;
use crate::privacy::Privacy;
use crate::refusal::Code;

const NOW: OffsetDateTime = datetime!(2026-03-02 09:00 UTC);

fn person(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn schedule() -> Schedule {
    Schedule {
        starts_at: NOW + Duration::hours(2),
        ends_at: NOW + Duration::hours(3),
        closed: false,
        cancelled: false,
    }
}

fn at(hours: i64) -> State {
    super::state(schedule(), NOW + Duration::hours(hours))
}

#[test]
fn a_meeting_is_planned_under_way_and_held_as_the_clock_has_it() {
    assert_eq!(
        [at(1), at(2), at(3)],
        [State::Planned, State::UnderWay, State::Held]
    );
    let closed = Schedule {
        closed: true,
        ..schedule()
    };
    assert_eq!(super::state(closed, NOW + Duration::minutes(130)), State::Held);
    let cancelled = Schedule {
        cancelled: true,
        ..schedule()
    };
    assert_eq!(
        super::state(cancelled, NOW + Duration::hours(9)),
        State::Cancelled
    );
}

#[test]
fn a_meeting_lies_ahead_ends_after_it_begins_and_takes_a_week_at_most() {
    let field = |starts: i64, ends: i64| {
        let refusal = super::check_times(NOW + Duration::hours(starts), NOW + Duration::hours(ends), NOW);
        refusal
            .err()
            .and_then(|refusal| refusal.field)
            .unwrap_or_default()
            .into_owned()
    };
    assert_eq!(field(1, 2), "");
    assert_eq!(field(0, 2), "startsAt");
    assert_eq!(field(24 * 800, 24 * 801), "startsAt");
    assert_eq!(field(2, 2), "endsAt");
    assert_eq!(field(2, 2 + 24 * 8), "endsAt");
}

#[test]
fn minutes_are_written_from_the_beginning_and_closed_once() {
    assert!(super::may_minute(State::Planned).is_err());
    assert!(super::may_minute(State::Held).is_ok());
    assert!(super::may_close(State::Held, true).is_err());
    assert!(super::may_plan(State::Held, false).is_ok() && super::may_plan(State::Held, true).is_err());
    assert!(super::may_change(State::UnderWay).is_err());
    assert!(super::may_call_next(State::Planned, false).is_err());
    assert!(super::may_call_next(State::Held, true).is_err());
}

#[test]
fn people_are_reminded_a_day_before_unless_it_is_called_later() {
    let far = NOW + Duration::days(3);
    assert_eq!(super::reminded_at(far, NOW), Some(NOW + Duration::days(2)));
    assert_eq!(super::reminded_at(NOW + Duration::hours(20), NOW), None);
}

#[test]
fn where_people_meet_is_told_to_those_who_could_come_and_not_to_the_public() {
    let supporter = Standing {
        sees: true,
        signed_in: true,
        ..Standing::default()
    };
    assert!(!super::tells_where(&supporter));
    let network = Standing {
        network: true,
        ..supporter
    };
    let asked = Standing {
        asked: true,
        ..supporter
    };
    assert!(super::tells_where(&network) && super::tells_where(&asked));
}

#[test]
fn an_objection_comes_first_then_reviews_polls_goals_and_what_has_no_end() {
    let open = |subject, why, days| Open {
        subject,
        why,
        at: NOW + Duration::days(days),
    };
    let all = vec![
        open(Subject::Discussion(person(1)), Why::NoEnd, 0),
        open(Subject::Goal(person(2)), Why::GoalOffTrack, 0),
        open(Subject::Poll(person(3)), Why::PollAfter, 9),
        open(Subject::Poll(person(4)), Why::PollBefore, 1),
        open(Subject::Process(person(5)), Why::Review, 3),
        open(Subject::Process(person(6)), Why::Review, 2),
        open(Subject::Objection(person(7), 2), Why::Objection, 5),
    ];
    let order: Vec<Subject> = agenda::suggested(all.clone(), &[])
        .into_iter()
        .map(|open| open.subject)
        .collect();
    let expected = [
        Subject::Objection(person(7), 2),
        Subject::Process(person(6)),
        Subject::Process(person(5)),
        Subject::Poll(person(4)),
        Subject::Poll(person(3)),
        Subject::Goal(person(2)),
        Subject::Discussion(person(1)),
    ];
    assert_eq!(order, expected);
    let left = agenda::suggested(all, &[Subject::Objection(person(7), 2)]);
    assert_eq!(
        left.first().map(|open| open.subject),
        Some(Subject::Process(person(6)))
    );
}

#[test]
fn those_who_can_come_are_asked_and_of_a_confidential_poll_everybody_is() {
    let said = [
        (person(1), Availability::Yes),
        (person(2), Availability::IfNeedBe),
        (person(3), Availability::No),
    ];
    let these = Invited::These(BTreeSet::from([person(1), person(2)]));
    assert_eq!(of_poll(Privacy::Open, said), these);
    assert_eq!(of_poll(Privacy::Confidential, said), Invited::Everybody);
}

#[test]
fn the_first_planned_meeting_within_the_window_takes_an_objection_on() {
    let until = NOW + Duration::days(14);
    let planned = [
        (person(1), NOW + Duration::days(20)),
        (person(2), NOW + Duration::days(9)),
        (person(3), NOW + Duration::days(4)),
    ];
    assert_eq!(ladder::takes_on(&planned, NOW, until), Some(person(3)));
    assert_eq!(ladder::takes_on(&planned[..1], NOW, until), None);
}

#[test]
fn a_proposed_meeting_is_on_a_working_day_with_two_days_notice() {
    let friday = datetime!(2026-03-06 09:00 UTC);
    let slot = ladder::slot(friday, friday + Duration::days(14));
    assert_eq!(slot, Some(datetime!(2026-03-09 14:00 UTC)));
    // A short window: half of what is left.
    let slot = ladder::slot(friday, friday + Duration::days(1));
    assert_eq!(slot, Some(friday + Duration::hours(12)));
    assert_eq!(ladder::slot(friday, friday), None);
}

#[test]
fn one_sitting_is_one_version_and_a_correction_always_is_another() {
    let kept = Kept {
        by: person(1),
        at: NOW,
    };
    let soon = NOW + Duration::minutes(5);
    assert!(minutes::goes_on(kept, person(1), soon, false));
    assert!(!minutes::goes_on(kept, person(2), soon, false));
    assert!(!minutes::goes_on(
        kept,
        person(1),
        NOW + Duration::minutes(11),
        false
    ));
    assert!(!minutes::goes_on(kept, person(1), soon, true));
    let stale = minutes::may_write(3, 2).unwrap_err();
    assert_eq!(stale.code, Code::VersionStale);
}

#[test]
fn what_nobody_dealt_with_goes_on_to_the_next_meeting() {
    assert_eq!(agenda::at_close(Settled::Open), Settled::CarriedOver);
    assert_eq!(agenda::at_close(Settled::Done), Settled::Done);
}

fn subjects() -> impl Strategy<Value = Subject> {
    let id = (0_u128..12).prop_map(Uuid::from_u128);
    prop_oneof![
        id.clone().prop_map(Subject::Discussion),
        id.clone().prop_map(Subject::Poll),
        id.clone().prop_map(Subject::Process),
        (id.clone(), 1_u32..4).prop_map(|(id, number)| Subject::Objection(id, number)),
        id.prop_map(Subject::Goal),
    ]
}

fn whys() -> impl Strategy<Value = Why> {
    use crate::words::Words as _;
    proptest::sample::select(Why::ALL)
}

proptest! {
    #[test]
    fn suggestions_are_few_in_order_and_never_twice(
        open in proptest::collection::vec((subjects(), whys(), 0_i64..50), 0..60),
        already in proptest::collection::vec(subjects(), 0..6),
    ) {
        let open: Vec<Open> = open
            .into_iter()
            .map(|(subject, why, hours)| Open { subject, why, at: NOW + Duration::hours(hours) })
            .collect();
        let chosen = agenda::suggested(open, &already);
        prop_assert!(chosen.len() <= SUGGESTED_MAX);
        prop_assert!(chosen.is_sorted_by_key(|open| open.why));
        for why in chosen.iter().map(|open| open.why) {
            prop_assert!(chosen.iter().filter(|open| open.why == why).count() <= OF_A_KIND_MAX);
        }
        let distinct: BTreeSet<Subject> = chosen.iter().map(|open| open.subject).collect();
        prop_assert_eq!(distinct.len(), chosen.len());
        prop_assert!(already.iter().all(|subject| !distinct.contains(subject)));
    }

    #[test]
    fn moving_an_item_keeps_all_the_others_in_their_order(count in 1_usize..20, item in 0_usize..20, to in 0_usize..30) {
        let order: Vec<Uuid> = (0..count).map(|n| person(n as u128)).collect();
        let item = order[item % count];
        let moved = agenda::moved(&order, item, to);
        prop_assert_eq!(moved.iter().position(|id| *id == item), Some(to.min(count - 1)));
        let others = |ids: &[Uuid]| ids.iter().copied().filter(|id| *id != item).collect::<Vec<_>>();
        prop_assert_eq!(others(&moved), others(&order));
    }

    #[test]
    fn a_meeting_never_goes_back(first in 0_i64..400, later in 0_i64..400) {
        let (first, later) = (first.min(later), first.max(later));
        let at = |minutes| super::state(schedule(), NOW + Duration::minutes(minutes));
        prop_assert!(at(first) <= at(later));
    }

    #[test]
    fn a_proposed_meeting_lies_within_the_window(hours in 1_i64..500, from in 0_i64..200) {
        let now = NOW + Duration::hours(from);
        let until = now + Duration::hours(hours);
        let slot = ladder::slot(now, until).unwrap();
        prop_assert!(slot > now && slot < until);
    }
}
