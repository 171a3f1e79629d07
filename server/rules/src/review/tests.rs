//! What the rules of reviews promise, as examples and as laws.

use proptest::prelude::*;
use time::Date;
use time::macros::date;
use uuid::Uuid;

use super::pack::{Aim, Decided, Due, FallsDue, Funded, Pack, Rows, Spent, Spoken, Told, Turnout, compile};
use super::{Period, State, may_freeze, may_write, next};
use crate::exact::Exact;
use crate::goal::Scope;
use crate::goal::health::Health;
use crate::tally::Verdict;
use crate::visibility::GroupKind;

const HALF: Period = Period {
    from: date!(2026 - 01 - 01),
    to: date!(2026 - 06 - 30),
};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn decided(number: u128, on: Date) -> Decided {
    Decided {
        outcome_id: id(number),
        poll_id: id(number + 1_000),
        title: "We do it".to_owned(),
        on,
        verdict: Verdict::Passed,
    }
}

fn turnout(number: u128, confidential: bool, did: u32) -> Turnout {
    Turnout {
        id: id(number),
        confidential,
        could: 9,
        did,
    }
}

fn spent(number: u128, currency: &str, costs: &[u64]) -> Spent {
    let funded = costs.iter().zip(1..).map(|(cost, option)| Funded {
        option_id: id(option),
        title: "A press".to_owned(),
        cost: Exact::from(*cost),
    });
    Spent {
        poll_id: id(number),
        title: "What do we pay for?".to_owned(),
        currency: currency.to_owned(),
        funded: funded.collect(),
    }
}

#[test]
fn the_next_review_follows_the_last_one_and_is_as_long_as_the_rhythm_says() {
    let today = date!(2026 - 07 - 11);
    let second = next(Some(HALF), 6, today).unwrap();
    assert_eq!(
        (second.from, second.to),
        (date!(2026 - 07 - 01), date!(2026 - 12 - 31))
    );
    let first = next(None, 6, today).unwrap();
    assert_eq!((first.from, first.to), (HALF.from, HALF.to));
    let yearly = next(None, 12, date!(2027 - 01 - 02)).unwrap();
    assert_eq!(
        (yearly.from, yearly.to),
        (date!(2026 - 01 - 01), date!(2026 - 12 - 31))
    );
}

#[test]
fn a_review_is_frozen_once_its_last_day_has_passed() {
    assert!(may_freeze(State::Open, HALF.to, HALF.to).is_err());
    assert!(may_freeze(State::Open, HALF.to, date!(2026 - 07 - 01)).is_ok());
    assert!(may_freeze(State::Frozen, HALF.to, date!(2026 - 07 - 01)).is_err());
    assert!(may_write(State::Open).is_ok() && may_write(State::Frozen).is_err());
    assert!(Period::checked(HALF.to, HALF.from).is_err());
    assert!(Period::checked(HALF.from, date!(2028 - 06 - 30)).is_err());
}

#[test]
fn a_chapter_holds_what_was_in_the_period_and_what_falls_due_until_the_next_one_ends() {
    let due = |number, on| FallsDue {
        what: Due::AgreementReview,
        id: id(number),
        title: "How we meet".to_owned(),
        on,
    };
    let rows = Rows {
        outcomes: vec![
            (id(1), decided(1, date!(2025 - 12 - 31))),
            (id(1), decided(3, date!(2026 - 06 - 30))),
            (id(1), decided(2, date!(2026 - 01 - 01))),
            (id(1), decided(4, date!(2026 - 07 - 01))),
        ],
        due: vec![
            // 181 days, and 181 more.
            (id(1), due(1, date!(2026 - 12 - 28))),
            (id(1), due(2, date!(2026 - 12 - 29))),
            // What is overdue is looked at, too.
            (id(1), due(3, date!(2025 - 11 - 01))),
        ],
        ..Rows::default()
    };
    let pack = compile(HALF, &[(id(1), GroupKind::Hub)], rows);
    let chapter = &pack.chapters[0];
    let outcomes: Vec<Uuid> = chapter.outcomes.iter().map(|row| row.outcome_id).collect();
    assert_eq!(outcomes, [id(2), id(3)]);
    let due: Vec<Uuid> = chapter.due.iter().map(|row| row.id).collect();
    assert_eq!(due, [id(3), id(1)]);
}

#[test]
fn a_hub_has_a_chapter_though_nothing_happened_and_another_group_has_none() {
    let groups = [(id(1), GroupKind::Hub), (id(2), GroupKind::WorkingGroup)];
    let pack = compile(HALF, &groups, Rows::default());
    assert_eq!(pack.chapters.len(), 1);
    assert!(pack.chapters[0].is_empty());
}

#[test]
fn of_a_confidential_matter_with_few_people_nothing_is_told() {
    let rows = Rows {
        polls: vec![
            (id(1), turnout(1, true, 4)),
            (id(1), turnout(2, true, 5)),
            (id(1), turnout(3, false, 2)),
        ],
        ..Rows::default()
    };
    let pack = compile(HALF, &[(id(1), GroupKind::Hub)], rows);
    let polls = &pack.chapters[0].participation.polls;
    assert_eq!(
        (polls.ids.as_slice(), polls.could, polls.did),
        (&[id(2), id(3)][..], 18, 7)
    );
}

#[test]
fn a_pack_reads_back_as_it_was_kept_and_has_the_same_digest() {
    let rows = Rows {
        outcomes: vec![(id(1), decided(2, HALF.from))],
        goals: vec![(
            id(1),
            Aim {
                goal_id: id(9),
                scope: Scope::Group,
                title: "More partners".to_owned(),
                health: Health::AtRisk,
                set: true,
                reports: 2,
                measures: Vec::new(),
            },
        )],
        money: vec![(id(1), spent(5, "EUR", &[100, 250]))],
        narratives: vec![(
            id(1),
            Told {
                narrative_id: id(7),
                body: "We did well.".to_owned(),
            },
        )],
        ..Rows::default()
    };
    let pack = compile(HALF, &[(id(1), GroupKind::Hub)], rows);
    let kept = serde_json::to_value(&pack).unwrap();
    let read: Pack = serde_json::from_value(kept).unwrap();
    assert_eq!(read, pack);
    assert_eq!(read.digest(), pack.digest());
}

/// Anything that may happen in some groups, one of which is private.
fn rows() -> impl Strategy<Value = Rows> {
    let turnouts = || {
        prop::collection::vec(
            (1_u128..5, 1_u128..99, any::<bool>(), 0_u32..9).prop_map(
                |(group, number, confidential, did)| (id(group), turnout(number, confidential, did)),
            ),
            0..8,
        )
    };
    let spoken = prop::collection::vec(
        (1_u128..5, 1_u128..99, 0_u32..99, 0_u32..9).prop_map(|(group, number, comments, people)| {
            let discussion = Spoken {
                id: id(number),
                comments,
                people,
            };
            (id(group), discussion)
        }),
        0..8,
    );
    let money = prop::collection::vec(
        (
            1_u128..5,
            1_u128..99,
            prop::collection::vec(0_u64..1_000_000, 0..4),
            any::<bool>(),
        )
            .prop_map(|(group, number, costs, euro)| {
                (id(group), spent(number, if euro { "EUR" } else { "USD" }, &costs))
            }),
        0..8,
    );
    (turnouts(), turnouts(), spoken, money).prop_map(|(polls, processes, discussions, money)| Rows {
        polls,
        processes,
        discussions,
        money,
        ..Rows::default()
    })
}

const GROUPS: [u128; 4] = [1, 2, 3, 4];

fn groups() -> Vec<(Uuid, GroupKind)> {
    GROUPS.map(|group| (id(group), GroupKind::Hub)).to_vec()
}

proptest! {
    #[test]
    fn totals_are_the_sums_of_the_chapters_that_are_seen(rows in rows()) {
        let pack = compile(HALF, &groups(), rows).of_groups(|group| group != id(4));
        let totals = pack.totals();
        let did: u32 = pack.chapters.iter().map(|chapter| chapter.participation.polls.did).sum();
        prop_assert_eq!(totals.participation.polls.did, did);
        let polls: usize = pack.chapters.iter().map(|chapter| chapter.participation.polls.ids.len()).sum();
        prop_assert_eq!(totals.participation.polls.ids.len(), polls);
        let people: u32 = pack.chapters.iter().map(|chapter| chapter.participation.discussions.people).sum();
        prop_assert_eq!(totals.participation.discussions.people, people);
        for sum in &totals.money {
            let spent = pack.chapters.iter().flat_map(|chapter| &chapter.money);
            let of_currency = spent.filter(|spent| spent.currency == sum.currency);
            prop_assert_eq!(&sum.sum, &of_currency.map(Spent::sum).sum::<Exact>());
        }
    }

    #[test]
    fn what_happens_in_a_group_leaves_no_trace_for_who_may_not_read_it(rows in rows()) {
        let reads = |group| group != id(4);
        let mut public = rows.clone();
        public.polls.retain(|(group, _)| reads(*group));
        public.processes.retain(|(group, _)| reads(*group));
        public.discussions.retain(|(group, _)| reads(*group));
        public.money.retain(|(group, _)| reads(*group));
        let seen = compile(HALF, &groups(), rows).of_groups(reads);
        let without: Vec<_> = groups().into_iter().filter(|(group, _)| reads(*group)).collect();
        let never = compile(HALF, &without, public);
        prop_assert_eq!(seen.digest(), never.digest());
        prop_assert_eq!(seen.totals(), never.totals());
        prop_assert_eq!(seen, never);
    }

    #[test]
    fn the_order_of_the_rows_does_not_matter(rows in rows()) {
        let mut turned = rows.clone();
        turned.polls.reverse();
        turned.discussions.reverse();
        turned.processes.reverse();
        let (a, b) = (compile(HALF, &groups(), rows), compile(HALF, &groups(), turned));
        prop_assert_eq!(a.digest(), b.digest());
    }
}
