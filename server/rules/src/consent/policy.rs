//! The policy of a process: how long its windows are, what its floors are, and what happens when consent is not reached. It is chosen
//! before the start and shown from the first minute, since a fallback chosen in the heat serves whoever shouts.

use serde::{Deserialize, Serialize};
use time::Duration;
use uuid::Uuid;

use super::form::{Kind, Mode};
use super::reason::{Reason, invalid};
use crate::refusal::Refusal;

/// The most days that a trial lasts.
pub const TRIAL_MAX_DAYS: u16 = 90;
/// The shortest window for a first or a renewed answer, in hours.
pub const WINDOW_MIN: u16 = 48;
/// The shortest window of lazy consensus, in hours: long enough for every time zone (Apache).
pub const LAZY_MIN: u16 = 72;
/// The longest window, in hours: a quarter of a year.
pub const WINDOW_MAX: u16 = 24 * 92;
/// The most rounds of integrating that a policy grants.
pub const ROUNDS_MAX: u8 = 10;

/// A part of a whole, such as two thirds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// This many
    pub of: u16,
    /// of that many.
    pub out_of: u16,
}

impl Part {
    /// The least number of `whole` that is at least this part: two thirds of seven are five.
    pub fn least(self, whole: usize) -> usize {
        (whole * usize::from(self.of)).div_ceil(usize::from(self.out_of.max(1)))
    }

    fn check(self, field: &'static str) -> Result<(), Refusal> {
        if self.of == 0 || self.of > self.out_of || self.out_of > 100 {
            return Err(invalid(field, Reason::PartForm));
        }
        Ok(())
    }
}

words! {
    /// Do earlier consents count for a changed text?
    pub enum Carry {
        /// At the close, where enough people answered anew.
        AtFloor = "at_floor",
        /// Never: everybody answers every version.
        Never = "never",
    }
}

/// One rung of the ladder that is climbed when consent is not reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rung", rename_all = "snake_case")]
pub enum Rung {
    /// The open objections go on the agenda of a meeting.
    Meeting,
    /// An objector, the proposer and a panel member drawn by lot write the next version in five days.
    Trio,
    /// A trial with a measure and an end, which two thirds of the panel want. Once in a process.
    Trial,
    /// A vote of the panel: this part of the votes cast, and more than half of the panel.
    Vote {
        /// Of the votes cast.
        threshold: Part,
    },
    /// A named person decides, after taking advice.
    Decider {
        /// Who.
        person: Uuid,
    },
    /// A wider circle takes it over: the process ends here.
    WiderCircle,
    /// It is dropped, and everything stays as it is.
    Drop,
}

/// The rules of one process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// How long questions are asked, in hours.
    pub clarify: u16,
    /// How long reactions are gathered, in hours.
    pub shape: u16,
    /// How long the panel has for its first answer, in hours.
    pub window: u16,
    /// How long objections may be integrated, in hours.
    pub integrate: u16,
    /// The part of the panel that has to take part.
    pub floor: Part,
    /// The part of the panel that has to answer a changed text itself, before earlier consents count.
    pub active_floor: Part,
    /// Whether earlier consents count for a changed text.
    pub carry: Carry,
    /// How often objections are integrated before the ladder begins.
    pub rounds: u8,
    /// What happens when consent is not reached, in this order. After the last rung it is dropped.
    pub ladder: Vec<Rung>,
    /// Is the record without names beside the answers? Objections always have theirs.
    pub confidential: bool,
}

/// The ways to decide that have rules of their own, in the order in which they are told.
pub const WAYS: [(Kind, Mode); 5] = [
    (Kind::Consent, Mode::Fast),
    (Kind::Consent, Mode::Full),
    (Kind::Lazy, Mode::Full),
    (Kind::Advice, Mode::Full),
    (Kind::Role, Mode::Full),
];

/// By whose rules a process goes: fast mode is the same for every kind.
pub fn way(kind: Kind, mode: Mode) -> (Kind, Mode) {
    match mode {
        Mode::Full => (kind, Mode::Full),
        Mode::Fast => (Kind::Consent, Mode::Fast),
    }
}

/// The shortest first window, in hours.
pub fn shortest(kind: Kind, mode: Mode) -> u16 {
    match (kind, mode) {
        (_, Mode::Fast) | (Kind::Lazy, Mode::Full) => LAZY_MIN,
        (Kind::Consent | Kind::Advice | Kind::Role, Mode::Full) => WINDOW_MIN,
    }
}

/// What somebody chooses of the rules; the rest stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// How long questions are asked, in hours.
    pub clarify: Option<u16>,
    /// How long reactions are gathered, in hours.
    pub shape: Option<u16>,
    /// How long the panel has for its first answer, in hours.
    pub window: Option<u16>,
    /// How long objections may be integrated, in hours.
    pub integrate: Option<u16>,
    /// The part of the panel that has to take part.
    pub floor: Option<Part>,
    /// The part of the panel that has to answer a changed text itself, before earlier consents count.
    pub active_floor: Option<Part>,
    /// Whether earlier consents count for a changed text.
    pub carry: Option<Carry>,
    /// How often objections are integrated before the ladder begins.
    pub rounds: Option<u8>,
    /// What happens when consent is not reached, in this order.
    pub ladder: Option<Vec<Rung>>,
    /// Is the record without names beside the answers?
    pub confidential: Option<bool>,
}

impl Choices {
    /// These rules with what was chosen in its place.
    pub fn onto(&self, rules: Policy) -> Policy {
        Policy {
            clarify: self.clarify.unwrap_or(rules.clarify),
            shape: self.shape.unwrap_or(rules.shape),
            window: self.window.unwrap_or(rules.window),
            integrate: self.integrate.unwrap_or(rules.integrate),
            floor: self.floor.unwrap_or(rules.floor),
            active_floor: self.active_floor.unwrap_or(rules.active_floor),
            carry: self.carry.unwrap_or(rules.carry),
            rounds: self.rounds.unwrap_or(rules.rounds),
            ladder: self.ladder.clone().unwrap_or(rules.ladder),
            confidential: self.confidential.unwrap_or(rules.confidential),
        }
    }
}

impl Policy {
    /// The rules in force: what the organisation has set, and until it has, the usual ones.
    pub fn in_force(set: Option<Self>, mode: Mode) -> Self {
        set.unwrap_or_else(|| Self::usual(mode))
    }

    /// May the organisation set them for every process of this way?
    pub fn check_for_all(&self, kind: Kind, mode: Mode) -> Result<(), Refusal> {
        if !WAYS.contains(&(kind, mode)) {
            return Err(invalid("mode", Reason::FastHasOneSet));
        }
        let names_somebody = |rung: &Rung| match rung {
            Rung::Decider { .. } => true,
            Rung::Meeting | Rung::Trio | Rung::Trial | Rung::Vote { .. } | Rung::WiderCircle | Rung::Drop => {
                false
            }
        };
        if self.ladder.iter().any(names_somebody) {
            return Err(invalid("ladder", Reason::DeciderInProcess));
        }
        self.check(shortest(kind, mode))
    }

    /// The usual rules.
    pub(super) fn usual(mode: Mode) -> Self {
        Self {
            clarify: 48,
            shape: 72,
            window: match mode {
                Mode::Full => 7 * 24,
                Mode::Fast => 72,
            },
            integrate: 7 * 24,
            floor: Part { of: 2, out_of: 3 },
            active_floor: Part { of: 1, out_of: 2 },
            carry: Carry::AtFloor,
            rounds: 3,
            ladder: vec![Rung::Meeting, Rung::Trio, Rung::Trial, Rung::Drop],
            confidential: false,
        }
    }

    /// How long a renewed answer takes, in hours: half the first window, but two days at least.
    pub fn renewed_hours(&self) -> u16 {
        WINDOW_MIN.max(self.window / 2)
    }

    /// May a process be held on it?
    pub fn check(&self, shortest: u16) -> Result<(), Refusal> {
        for (field, length, least) in [
            ("clarify", self.clarify, 24),
            ("shape", self.shape, 24),
            ("window", self.window, shortest),
            ("integrate", self.integrate, WINDOW_MIN),
        ] {
            if !(least..=WINDOW_MAX).contains(&length) {
                return Err(invalid(field, Reason::LengthRange));
            }
        }
        self.floor.check("floor")?;
        self.active_floor.check("activeFloor")?;
        if !(1..=ROUNDS_MAX).contains(&self.rounds) {
            return Err(invalid("rounds", Reason::RoundsRange));
        }
        self.check_ladder()
    }

    fn check_ladder(&self) -> Result<(), Refusal> {
        let wrong = |reason| Err(invalid("ladder", reason));
        if self.ladder.is_empty() {
            return wrong(Reason::LadderEmpty);
        }
        for (place, rung) in self.ladder.iter().enumerate() {
            if self.ladder.iter().take(place).any(|earlier| earlier == rung) {
                return wrong(Reason::LadderTwice);
            }
            let last = place + 1 == self.ladder.len();
            match rung {
                Rung::Meeting | Rung::Trio | Rung::Trial => {}
                Rung::Vote { threshold } => {
                    threshold.check("ladder")?;
                    if threshold.of * 2 <= threshold.out_of {
                        return wrong(Reason::VoteMajority);
                    }
                }
                Rung::Decider { .. } | Rung::WiderCircle | Rung::Drop => {
                    if !last {
                        return wrong(Reason::LadderEnd);
                    }
                }
            }
        }
        Ok(())
    }
}

/// A length of time in hours.
pub(super) fn hours(hours: u16) -> Duration {
    Duration::hours(i64::from(hours))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_rounded_up_as_small_panels_need_it() {
        let two_thirds = Part { of: 2, out_of: 3 };
        assert_eq!([3, 4, 5, 6, 7].map(|n| two_thirds.least(n)), [2, 3, 4, 4, 5]);
        assert_eq!(Part { of: 4, out_of: 5 }.least(7), 6);
    }

    #[test]
    fn the_usual_rules_are_rules() {
        assert_eq!(Policy::usual(Mode::Full).check(WINDOW_MIN), Ok(()));
        assert_eq!(Policy::usual(Mode::Fast).check(LAZY_MIN), Ok(()));
        // Half of three days would be less than two days.
        assert_eq!(Policy::usual(Mode::Fast).renewed_hours(), 48);
        assert_eq!(Policy::usual(Mode::Full).renewed_hours(), 84);
    }

    #[test]
    fn a_ladder_ends_with_what_ends_it_and_holds_each_step_once() {
        let with = |ladder: Vec<Rung>| Policy {
            ladder,
            ..Policy::usual(Mode::Full)
        };
        let refused = |ladder| {
            let refusal = with(ladder).check(WINDOW_MIN).unwrap_err();
            refusal.field.as_deref() == Some("ladder")
        };
        assert!(refused(vec![]));
        assert!(refused(vec![Rung::Trial, Rung::Trial]));
        assert!(refused(vec![Rung::Drop, Rung::Meeting]));
        assert!(refused(vec![Rung::Vote {
            threshold: Part { of: 1, out_of: 2 }
        }]));
    }
}
