//! The handbook says what the policy says, and nothing that does not hold.

use super::table::ZOE;
use crate::consent::form::{Kind, Mode};
use crate::consent::handbook::{Clause, Step, handbook};
use crate::consent::policy::{Carry, Part, Policy, Rung};
use crate::words::Words;

type Change = (&'static str, fn(&mut Policy));

/// Each field of the policy, and another value for it.
const CHANGES: [Change; 10] = [
    ("clarify", |policy| policy.clarify = 30),
    ("shape", |policy| policy.shape = 31),
    ("window", |policy| policy.window = 300),
    ("integrate", |policy| policy.integrate = 100),
    ("floor", |policy| policy.floor = Part { of: 3, out_of: 4 }),
    ("active_floor", |policy| {
        policy.active_floor = Part { of: 1, out_of: 4 }
    }),
    ("carry", |policy| policy.carry = Carry::Never),
    ("rounds", |policy| policy.rounds = 7),
    ("ladder", |policy| policy.ladder = vec![Rung::Drop]),
    ("confidential", |policy| policy.confidential = true),
];

/// The fields whose change a reader notices.
fn told(kind: Kind, mode: Mode) -> Vec<&'static str> {
    let usual = Policy::usual(mode);
    let before = handbook(kind, mode, &usual);
    let changed = CHANGES.into_iter().filter(|(_, change)| {
        let mut policy = usual.clone();
        change(&mut policy);
        assert_ne!(policy, usual);
        handbook(kind, mode, &policy) != before
    });
    changed.map(|(field, _)| field).collect()
}

#[test]
fn every_field_of_the_policy_is_told() {
    let fields = CHANGES.map(|(field, _)| field);
    // A new field of the policy has no line here, and this does not compile.
    let Policy {
        clarify: _,
        shape: _,
        window: _,
        integrate: _,
        floor: _,
        active_floor: _,
        carry: _,
        rounds: _,
        ladder: _,
        confidential: _,
    } = Policy::usual(Mode::Full);
    for mode in Mode::ALL {
        assert_eq!(told(Kind::Consent, *mode), fields);
        assert_eq!(told(Kind::Role, *mode), fields);
        // Advice asks and listens; the rest of the rules is about consent.
        assert_eq!(told(Kind::Advice, *mode), ["window", "confidential"]);
    }
    assert_eq!(told(Kind::Lazy, Mode::Fast), fields);
    // Lazy consensus has no questions of its own.
    assert_eq!(told(Kind::Lazy, Mode::Full), fields[1..]);
}

#[test]
fn it_begins_with_what_it_is_and_tells_each_thing_once() {
    for kind in Kind::ALL {
        for mode in Mode::ALL {
            let clauses = handbook(*kind, *mode, &Policy::usual(*mode));
            let about = Clause::About {
                kind: *kind,
                mode: *mode,
            };
            assert_eq!(clauses.first(), Some(&about));
            for (place, clause) in clauses.iter().enumerate() {
                assert!(!clauses[..place].contains(clause), "{clause:?} twice");
            }
            let lazy = clauses.contains(&Clause::SilenceOfReaders);
            assert_eq!(lazy, *kind == Kind::Lazy);
            assert!(!(lazy && clauses.contains(&Clause::SilenceNeverAdopts)));
            let weekend = clauses.contains(&Clause::HoldsWeekend);
            assert_eq!(weekend, *mode == Mode::Full);
        }
    }
}

#[test]
fn the_usual_process_reads_from_the_need_to_the_review() {
    let clauses = handbook(Kind::Consent, Mode::Full, &Policy::usual(Mode::Full));
    let place = |wanted: &Clause| {
        let found = clauses.iter().position(|clause| clause == wanted);
        found.unwrap_or_else(|| panic!("{wanted:?} is missing"))
    };
    let order = [
        Clause::NeedFirst,
        Clause::Questions { hours: 48 },
        Clause::Reactions { hours: 72 },
        Clause::Ready { days: 14 },
        Clause::FirstAnswer { hours: 168 },
        Clause::Floor {
            part: Part { of: 2, out_of: 3 },
        },
        Clause::SilenceNeverAdopts,
        Clause::AnybodyRaises,
        Clause::Integrate { hours: 168 },
        Clause::RenewedAnswer { hours: 84 },
        Clause::CarriesOver {
            active: Part { of: 1, out_of: 2 },
        },
        Clause::Rounds { most: 3 },
        Clause::NeverAtNight {
            night: 22,
            morning: 8,
        },
        Clause::OpenAnswers,
        Clause::Reviewed { days: 366 },
        Clause::NothingIsLost,
    ];
    let places = order.map(|clause| place(&clause));
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn every_ladder_is_told_to_its_end() {
    let steps = |ladder: Vec<Rung>| {
        let policy = Policy {
            ladder,
            ..Policy::usual(Mode::Full)
        };
        let clauses = handbook(Kind::Consent, Mode::Full, &policy);
        let found = clauses.into_iter().find_map(|clause| {
            if let Clause::Ladder { steps } = clause {
                Some(steps)
            } else {
                None
            }
        });
        found.unwrap()
    };
    let threshold = Part { of: 4, out_of: 5 };
    assert_eq!(
        steps(vec![Rung::Trial, Rung::Vote { threshold }]),
        [
            Step::Trial {
                part: Part { of: 2, out_of: 3 },
                longest: 90,
                days: 5
            },
            Step::Vote { threshold, days: 5 },
            Step::Drop
        ]
    );
    let decider = steps(vec![Rung::Meeting, Rung::Trio, Rung::Decider { person: ZOE }]);
    assert_eq!(
        decider,
        [
            Step::Meeting { days: 14 },
            Step::Trio { days: 5 },
            Step::Decider {
                person: ZOE,
                days: 14
            }
        ]
    );
    assert_eq!(steps(vec![Rung::WiderCircle]), [Step::WiderCircle]);
}
