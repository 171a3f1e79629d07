//! People who walk: whoever comes up does something that is likely in the phase, at any hour, in any kind of process.

use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::super::table::{ANA, BEN, CHI, DORA, EMRE, FAY, ZOE, replacing, secrets};
use super::laws::{self, Laws};
use crate::consent::form::*;
use crate::consent::moves::{Move, possible, possible_for, why_not};
use crate::consent::objection::{Objection, Stage};
use crate::consent::state::{End, Phase, State};
use crate::consent::working_time::{Change as Offset, Zone};
use crate::consent::{Actor, Event, What, apply, begin};
use crate::words::Words;

pub(super) const EVERYBODY: [Uuid; 7] = [ANA, BEN, CHI, DORA, EMRE, FAY, ZOE];
const STEPS: usize = 45;
/// At one step in so many, everything that is and is not possible is tried.
const LOOK: u64 = 64;

type Place = (&'static str, fn(&State) -> bool);

/// Where walks should get to, so that they prove something.
pub const PLACES: [Place; 12] = [
    ("adopted", |state| !state.agreements.is_empty()),
    ("adopted twice", |state| state.agreements.len() > 1),
    ("adopted after a second version", |state| {
        state.agreements.iter().any(|agreement| agreement.version > 1)
    }),
    ("adopted in spite", |state| {
        state
            .agreements
            .iter()
            .any(|agreement| agreement.standing_objections > 0)
    }),
    ("an objection resolved", |state| reached(state, Stage::Resolved)),
    ("an objection upheld", |state| reached(state, Stage::Upheld)),
    ("an objection reduced", |state| {
        reached(state, Stage::ReducedToConcern)
    }),
    ("an objection merged", |state| reached(state, Stage::Merged)),
    ("an objection lapsed", |state| reached(state, Stage::Lapsed)),
    ("a lot drawn", |state| {
        state.lots.draws.iter().any(|draw| draw.secret.is_some())
    }),
    ("a meeting held", |state| !state.meetings.is_empty()),
    ("not adopted", |state| {
        matches!(state.phase, Phase::Ended { why: End::NotAdopted })
    }),
];

fn reached(state: &State, wanted: Stage) -> bool {
    let mut stories = state.objections.iter().flat_map(|objection| &objection.story);
    stories.any(|(_, stage)| *stage == wanted)
}

/// A source of chance that a seed repeats (`SplitMix64`).
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }

    pub(super) fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
}

pub struct Walk {
    pub state: State,
    pub log: Vec<Event>,
    /// The law that it breaks.
    pub failed: Option<String>,
    laws: Laws,
    pub(super) chance: Chance,
    pub(super) now: OffsetDateTime,
}

impl Walk {
    pub fn run(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let hours = i64::try_from(chance.below(24 * 365)).unwrap();
        let now = datetime!(2026-01-01 00:00 UTC) + Duration::hours(hours);
        let setup = Setup {
            process: Uuid::from_u128(u128::from(seed)),
            kind: chance.one(&[
                Kind::Consent,
                Kind::Consent,
                Kind::Consent,
                Kind::Lazy,
                Kind::Advice,
                Kind::Role,
            ]),
            mode: chance.one(Mode::ALL),
            proposer: ANA,
            zone: zone(&mut chance),
        };
        let event = Event {
            at: now,
            by: Actor::Person(ANA),
            on_behalf: None,
            what: What::Begin(setup),
        };
        let (state, _) = begin(&event).unwrap();
        let mut walk = Self {
            state,
            log: vec![event],
            failed: None,
            laws: Laws::default(),
            chance,
            now,
        };
        let settings = walk.settings();
        walk.tries(Actor::Person(ANA), None, What::Configure(Box::new(settings)));
        let writing = walk.writing();
        walk.tries(Actor::Person(ANA), None, What::Write(writing));
        walk.tries(Actor::Person(ANA), None, What::Open);
        for _ in 0..STEPS {
            walk.step();
            if walk.failed.is_some() {
                return walk;
            }
        }
        walk.failed = laws::at_the_end(&walk.log, &walk.state).err();
        walk
    }

    fn tries(&mut self, by: Actor, on_behalf: Option<Uuid>, what: What) -> bool {
        let event = Event {
            at: self.now,
            by,
            on_behalf,
            what,
        };
        match apply(&self.state, &event) {
            Ok((state, effects)) => {
                if let Err(law) = self.laws.hold(&self.state, &event, &state, &effects) {
                    self.failed.get_or_insert(law);
                }
                self.state = state;
                self.log.push(event);
                true
            }
            Err(_) => false,
        }
    }

    fn step(&mut self) {
        if self.state.lots.owed().is_some() && self.chance.one_in(2) {
            let chain = secrets(8);
            let drawn = self.state.lots.draws.iter().filter(|draw| draw.secret.is_some());
            if let Some(secret) = chain.iter().rev().nth(drawn.count() + 1) {
                let secret = secret.clone();
                self.tries(Actor::System, None, What::Drawn { secret });
            }
        }
        if self.chance.one_in(4) {
            self.time_passes();
        }
        if self.chance.one_in(40) {
            let person = self.chance.one(&EVERYBODY);
            let by = replacing(self.chance.one_in(2));
            let fact = match self.chance.below(6) {
                0..2 => What::Left { person },
                2 => What::Joined { person },
                3 => What::Supersede(by),
                4 => What::Restore { process: by.process },
                _ => What::HandOn { facilitator: person },
            };
            self.tries(Actor::System, None, fact);
        }
        if self.chance.one_in(LOOK) {
            let person = self.chance.one(&EVERYBODY);
            self.looks(person);
        }
        // Somebody finds something to do, or nobody does.
        for _ in 0..8 {
            let wanted = self.likely();
            let who = self.whose(wanted);
            if self.state.may(who, wanted, self.now).is_err() {
                continue;
            }
            let Some(what) = self.example(who, wanted) else {
                continue;
            };
            let facilitator = self.state.facilitator;
            let enters = self.state.meeting.is_some() && self.chance.one_in(2);
            let taken = match facilitator {
                Some(facilitator) if enters && facilitator != who => {
                    let attend = What::Attend { person: who };
                    self.tries(Actor::Person(facilitator), None, attend);
                    self.tries(Actor::Person(facilitator), Some(who), what)
                }
                Some(_) | None => self.tries(Actor::Person(who), None, what),
            };
            if taken {
                return;
            }
        }
    }

    /// To the next thing that is due, or somewhere before or long after it.
    fn time_passes(&mut self) {
        let due = self.state.next_due().unwrap_or(self.now);
        let some_hours = Duration::hours(i64::try_from(self.chance.below(60)).unwrap());
        let late = Duration::minutes(i64::try_from(self.chance.below(60 * 24 * 20)).unwrap());
        self.now = match self.chance.below(8) {
            0..4 => due,
            4 => due + late,
            _ => self.now + some_hours,
        }
        .max(self.now);
        self.tries(Actor::Clock, None, What::Tick);
    }

    /// A person looks at the page: what it offers is taken, and what it does not offer is refused. So it is with what it offers to
    /// enter for somebody in a meeting.
    fn looks(&mut self, person: Uuid) {
        self.is_offered(person, None, &possible(&self.state, person, self.now));
        for other in EVERYBODY {
            let offered = possible_for(&self.state, person, other, self.now);
            self.is_offered(person, Some(other), &offered);
        }
    }

    fn is_offered(&mut self, person: Uuid, on_behalf: Option<Uuid>, offered: &[Move]) {
        let who = on_behalf.unwrap_or(person);
        let kept_back = why_not(&self.state, who, self.now);
        let all = possible(&self.state, who, self.now)
            .into_iter()
            .chain(kept_back.into_iter().map(|(each, _)| each));
        for each in all {
            let Some(what) = self.example(who, each) else {
                continue;
            };
            let event = Event {
                at: self.now,
                by: Actor::Person(person),
                on_behalf,
                what,
            };
            let taken = apply(&self.state, &event);
            let shown = offered.contains(&each);
            if taken.is_ok() != shown {
                let why = taken.err().map(|refusal| refusal.to_string());
                let so = if shown { "offered" } else { "not offered" };
                self.failed = Some(format!(
                    "{each:?} is {so} to {person} for {who}, and then: {why:?}"
                ));
                self.log.push(event);
                return;
            }
        }
    }

    /// Whom a move is likely to be made by.
    fn whose(&mut self, wanted: Move) -> Uuid {
        let proposer = self.state.proposer;
        if let Move::Judge(number) = wanted {
            let objection = self.state.objection(number).ok();
            let appeal = objection.and_then(|objection| objection.challenge.as_ref()?.appeal.as_ref());
            let judges = appeal.map(|appeal| appeal.judges.clone()).unwrap_or_default();
            if !judges.is_empty() {
                return self.chance.one(&judges);
            }
        }
        if let Move::Confirm(number)
        | Move::Maintain(number)
        | Move::Withdraw(number)
        | Move::Appeal(number)
        | Move::Merge(number, _) = wanted
        {
            let objection = self.state.objection(number).ok();
            let carrier = objection.map(Objection::owner);
            let by_proposer = matches!(wanted, Move::Confirm(_)) && self.chance.one_in(3);
            return carrier.filter(|_| !by_proposer).unwrap_or(proposer);
        }
        if matches!(wanted, Move::Write) {
            return self.state.author().unwrap_or(proposer);
        }
        let of_proposer = matches!(
            wanted,
            Move::Ready | Move::OfferTrial | Move::Adopt | Move::Reject | Move::Abandon | Move::Answer(_)
        );
        let of_facilitator = matches!(
            wanted,
            Move::ConfirmEdit
                | Move::Rule(_)
                | Move::Lapse(_)
                | Move::NoResult
                | Move::Announce
                | Move::Gather
                | Move::Attend
                | Move::Advance
                | Move::Close
                | Move::Finish
                | Move::Pause
                | Move::Resume
        );
        match (of_proposer, of_facilitator) {
            (true, _) => proposer,
            (_, true) => self.state.facilitator.unwrap_or(FAY),
            (false, false) => self.chance.one(&EVERYBODY),
        }
    }

    /// What the test of an objection waits for.
    fn tested(&self) -> Option<Move> {
        self.state.objections.iter().find_map(|objection| {
            let number = objection.number;
            let Some(challenge) = &objection.challenge else {
                let fresh = objection.stage == Stage::Raised && objection.is_live();
                return fresh.then_some(Move::Challenge(number));
            };
            let ruled = challenge.ruling.is_some();
            match (&challenge.appeal, objection.stage == Stage::Challenged) {
                (None, false) if ruled => Some(Move::Appeal(number)),
                (None, false) => Some(Move::Second(number)),
                (None, true) => Some(Move::Rule(number)),
                (Some(_), true) => Some(Move::Judge(number)),
                (Some(_), false) => None,
            }
        })
    }

    /// What is likely to happen in the phase.
    #[expect(clippy::too_many_lines, reason = "one line a phase reads best whole")]
    fn likely(&mut self) -> Move {
        let number = u32::try_from(self.chance.below(self.state.objections.len().max(1) as u64) + 1).unwrap();
        let rare = [
            Move::Pause,
            Move::Resume,
            Move::Away,
            Move::Back,
            Move::Leave,
            Move::HandOn,
            Move::Gather,
            Move::Close,
            Move::Voice,
            Move::Abandon,
            Move::Attend,
        ];
        if self.state.paused.is_some() {
            return self.chance.one(&[Move::Resume, Move::Back, Move::HandOn]);
        }
        if self.chance.one_in(12) {
            return self.chance.one(&rare);
        }
        if self.state.meeting.is_some() && self.chance.one_in(3) {
            return self.chance.one(&[Move::Advance, Move::Finish, Move::Close]);
        }
        let about = [
            Move::Confirm(number),
            Move::Confirm(number),
            Move::Confirm(number),
            Move::Maintain(number),
            Move::Withdraw(number),
            Move::Challenge(number),
            Move::Second(number),
            Move::Second(number),
            Move::Rule(number),
            Move::Rule(number),
            Move::Appeal(number),
            Move::Judge(number),
            Move::Judge(number),
            Move::Carry(number),
            Move::Refine(number),
            Move::Lapse(number),
            Move::Lapse(number),
            Move::Merge(number, number % 2 + 1),
            Move::Merge(number % 2 + 1, number),
        ];
        if let Some(next) = self.tested()
            && self.chance.one_in(2)
        {
            return next;
        }
        let chance = &mut self.chance;
        match self.state.phase {
            Phase::Draft => Move::Open,
            Phase::Clarify { .. } => chance.one(&[Move::Clear, Move::Clear, Move::Question, Move::Answer(1)]),
            Phase::Shape { .. } => {
                chance.one(&[Move::React, Move::React, Move::Ready, Move::Ready, Move::Write])
            }
            Phase::Consent(_) => match chance.below(9) {
                0..4 => Move::Respond,
                4 => chance.one(&[
                    Move::Raise,
                    Move::Raise,
                    Move::Seen,
                    Move::Merge(1, 2),
                    Move::Merge(2, 1),
                ]),
                5 => chance.one(&[
                    Move::Wait,
                    Move::Discuss,
                    Move::Write,
                    Move::ConfirmEdit,
                    Move::Reclass,
                    Move::Seen,
                ]),
                _ => chance.one(&about),
            },
            Phase::Integrate { .. } => match chance.below(3) {
                0 => Move::Write,
                _ => chance.one(&about),
            },
            Phase::Fallback(_) => match chance.below(8) {
                0 => chance.one(&about),
                1 => chance.one(&[
                    Move::Write,
                    Move::NoResult,
                    Move::NoResult,
                    Move::Adopt,
                    Move::Reject,
                ]),
                2 => Move::OfferTrial,
                _ => Move::Ballot,
            },
            Phase::Advise { .. } => chance.one(&[
                Move::Advise,
                Move::Advise,
                Move::NoAdvice,
                Move::Write,
                Move::Adopt,
                Move::Reject,
            ]),
            Phase::Nominate { .. } | Phase::Change { .. } => {
                chance.one(&[Move::Nominate, Move::Nominate, Move::Willing, Move::Keep])
            }
            Phase::Choose { .. } => chance.one(&[Move::Willing, Move::Write]),
            Phase::Agreed { .. } => {
                chance.one(&[Move::Announce, Move::Announce, Move::Raise, Move::Carry(number)])
            }
            Phase::Live | Phase::ReviewDue { .. } | Phase::Ended { .. } => chance.one(&[
                Move::Raise,
                Move::Carry(number),
                Move::Review,
                Move::Withdraw(number),
                Move::HandOver,
            ]),
        }
    }
}

/// A zone east or west, with or without daylight saving.
fn zone(chance: &mut Chance) -> Zone {
    let hours = i32::try_from(chance.below(25)).unwrap() - 11;
    if chance.one_in(2) {
        return Zone::fixed(hours * 3600);
    }
    let from = |from, hours: i32| Offset {
        from,
        seconds: hours * 3600,
    };
    Zone {
        first: hours * 3600,
        changes: vec![
            from(datetime!(2026-03-29 01:00 UTC), hours + 1),
            from(datetime!(2026-10-25 01:00 UTC), hours),
            from(datetime!(2027-03-28 01:00 UTC), hours + 1),
        ],
    }
}
