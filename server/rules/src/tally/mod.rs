//! Counting a poll: one file a method, and the form in which the count is kept.
//!
//! A tally is frozen into a decision record and has to be read years later, so its JSON has a
//! version of its own ([`FORM`]) beside the version of the rule that counted:
//!
//! ```json
//! {"form":1,"rule":"consent/1","eligible":7,"cast":5,"spoiled":0,
//!  "quorum":{"of":"eligible","fraction":"1/2","strict":false},"quorum_needed":4,
//!  "counts":[{"stance":"consent","count":4},{"stance":"concern","count":1},
//!            {"stance":"objection","count":0},{"stance":"abstain","count":0}],
//!  "verdict":"passed",
//!  "steps":[{"step":"none_objected"},{"step":"quorum_met","cast":5,"needed":4},
//!           {"step":"some_in_favour","count":5},{"step":"concerns_noted","count":1}]}
//! ```
//!
//! A method that chooses among options adds `options`, the ids that positions in the count stand for, and `counted`, the count itself
//! ([`crate::count::Counted`]); a threshold adds `threshold`. What a poll has no use for is left out.
//!
//! Fields and steps may be added within a form; none changes its meaning. The steps are the checks
//! in the order in which they were made. The verdict is that of the first check which failed, or
//! "passed" where none did, so a reader can follow it by hand ([`Tally::reason`]).

pub mod after;
pub mod consensus;
pub mod consent;
pub mod count_me_in;
pub mod gradients;
mod options;
mod step;
pub mod yes_no;

pub use step::{Step, Verdict};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ballot::{Ballot, Stance};
use crate::count::Counted;
use crate::count::also_by::Other;
use crate::exact::Exact;
use crate::method::{BallotKind, Effect, Method};
use crate::share::{Bases, Share};
use crate::terms::{Terms, TiePolicy};

/// The version of the JSON form of a [`Tally`].
pub const FORM: u32 = 1;

/// How many took a stance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StanceCount {
    /// The stance.
    pub stance: Stance,
    /// Ballots that took it.
    pub count: u32,
}

/// A finished count: everything that is needed to understand the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The version of this form, [`FORM`].
    pub form: u32,
    /// The rule that counted, with its version.
    pub rule: String,
    /// People in the electorate.
    pub eligible: u32,
    /// Valid ballots; abstaining is taking part.
    pub cast: u32,
    /// Ballots that the method cannot read, counted for nothing. Zero unless stored ballots were
    /// changed from outside: a cast ballot is validated.
    pub spoiled: u32,
    /// The quorum that was asked for.
    pub quorum: Share,
    /// The same as a number of ballots.
    pub quorum_needed: u32,
    /// Ballots by stance, all of the method's stances in the method's order.
    pub counts: Vec<StanceCount>,
    /// What it comes to.
    pub verdict: Verdict,
    /// The checks in order, and the notes.
    pub steps: Vec<Step>,
    /// Ballots that took part without a choice, where ballots are no stances; `cast` counts them.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub abstained: u32,
    /// How many units one vote is, in all figures of the threshold and of `counted`: 1 unless voters have weights.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub unit: u64,
    /// The threshold, in numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Judged>,
    /// The approval quorum, in numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_quorum: Option<Judged>,
    /// The options whose positions `counted` speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Uuid>,
    /// The count among options.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<Counted>,
    /// The same ballots under other rules, before any policy for ties: of a closed poll by ranks or scores in which one option wins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Other>,
}

/// A share, in the numbers of one count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// What was asked for.
    pub share: Share,
    /// What the share is a part of.
    pub base: u64,
    /// How much was needed.
    pub needed: u64,
    /// How much there was.
    pub has: u64,
}

impl Judged {
    fn of(share: Share, bases: Bases, has: u64) -> Self {
        Self {
            share,
            base: bases.of(share.of()),
            needed: share.needed_in(bases),
            has,
        }
    }

    /// Was there enough?
    pub const fn met(self) -> bool {
        self.has >= self.needed
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

const fn one() -> u64 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn is_one(number: &u64) -> bool {
    *number == 1
}

impl Tally {
    /// How many took this stance.
    pub fn of(&self, stance: Stance) -> u32 {
        self.counts
            .iter()
            .find(|counted| counted.stance == stance)
            .map_or(0, |counted| counted.count)
    }

    /// The same with nothing but the turnout: of a confidential poll in which too few took part for any number to be told.
    #[must_use]
    pub fn withheld(self, needed: u32) -> Self {
        let steps = vec![Step::TooFewToTell {
            cast: self.cast,
            needed,
        }];
        Self {
            counts: Vec::new(),
            spoiled: 0,
            abstained: 0,
            threshold: None,
            approval_quorum: None,
            options: Vec::new(),
            counted: None,
            others: Vec::new(),
            verdict: verdict(&steps),
            steps,
            ..self
        }
    }

    /// A figure of `counted` as votes: it is kept in units.
    pub fn votes(&self, units: &Exact) -> Exact {
        units.checked_div(&self.unit.into()).unwrap_or_default()
    }

    /// The options that won, by id; nobody's and nothing's where the poll decides on a proposal, or came to no choice.
    pub fn chosen(&self) -> Vec<Uuid> {
        let winners = self.counted.iter().flat_map(|counted| &counted.winners);
        let ids = winners.filter_map(|winner| self.options.get(*winner).copied());
        if self.verdict == Verdict::Passed {
            ids.collect()
        } else {
            Vec::new()
        }
    }

    /// The step that decided: the first that failed, or, of a poll that passed, the first check,
    /// that nothing stops it.
    pub fn reason(&self) -> Option<Step> {
        self.steps
            .iter()
            .find(|step| step.forces().is_some())
            .or_else(|| self.steps.first())
            .copied()
    }
}

/// Like ballots, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cast<'a> {
    /// What is on them.
    pub ballot: &'a Ballot,
    /// How many.
    pub times: u32,
    /// What they count for together, in the terms' units.
    pub weight: u64,
    /// Are they of people who have to be able to come, in a time poll?
    pub required: bool,
    /// What was on them when the change round of nominations began, where that was something else.
    pub first: Option<&'a Ballot>,
}

impl<'a> From<&'a Ballot> for Cast<'a> {
    fn from(ballot: &'a Ballot) -> Self {
        Self {
            ballot,
            times: 1,
            weight: 1,
            required: false,
            first: None,
        }
    }
}

/// Those who may vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Electors {
    /// How many there are.
    pub eligible: u32,
    /// What their votes count for together, in the terms' units.
    pub weight: u64,
    /// What the votes of those count for whose accounts are still in use.
    pub active: u64,
}

impl From<u32> for Electors {
    /// That many people without weights, all active.
    fn from(eligible: u32) -> Self {
        Self {
            eligible,
            weight: eligible.into(),
            active: eligible.into(),
        }
    }
}

/// What decides where the method cannot.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chance {
    /// The options in the order in which lots fall, once they may be drawn ([`crate::lot`]). Before that, the count goes by the
    /// options' ids where a method cannot go on without a lot, and leaves open what only the final lot decides.
    pub lot: Option<Vec<Uuid>>,
    /// What the holder of the casting vote chose, if they have.
    pub casting: Vec<Uuid>,
    /// The same where ballots are stances.
    pub casting_stance: Option<Stance>,
}

/// Counts the ballots of a poll.
///
/// Give the standing ballot of each elector once: earlier ballots of the same person are history.
/// The order of the ballots makes no difference.
pub fn count<'a>(
    terms: &Terms,
    electors: Electors,
    ballots: impl IntoIterator<Item = Cast<'a>>,
    chance: &Chance,
) -> Tally {
    match terms.method.ballot() {
        BallotKind::Stance => stances(terms, electors, ballots, chance),
        BallotKind::Choices
        | BallotKind::Ranking
        | BallotKind::Scores
        | BallotKind::Points
        | BallotKind::Availability
        | BallotKind::Nomination
        | BallotKind::Words => options::count(terms, electors, ballots, chance),
    }
}

fn stances<'a>(
    terms: &Terms,
    electors: Electors,
    ballots: impl IntoIterator<Item = Cast<'a>>,
    chance: &Chance,
) -> Tally {
    let method = terms.method;
    let counted = Stances::of(method, ballots);
    let quorum_needed = u32::try_from(terms.quorum.needed(electors.eligible.into())).unwrap_or(u32::MAX);
    let bases = counted.bases(electors);
    let threshold = terms
        .threshold()
        .map(|share| Judged::of(share, bases, counted.weight_of(Effect::InFavour)));
    let approval_quorum = terms
        .settings
        .approval_quorum
        .map(|share| Judged::of(share, bases, counted.weight_of(Effect::InFavour)));
    let mut steps = match method {
        Method::Consent => consent::steps(&counted, quorum_needed),
        Method::Consensus => consensus::steps(&counted, quorum_needed),
        Method::YesNo => {
            let tie = terms.settings.tie == TiePolicy::CastingVote && yes_no::tied(&counted);
            let decides = if tie {
                yes_no::Decides::CastingVote(chance.casting_stance)
            } else {
                yes_no::Decides::Threshold(threshold)
            };
            yes_no::steps(&counted, quorum_needed, &decides)
        }
        Method::Gradients => gradients::steps(&counted, quorum_needed, threshold),
        Method::CountMeIn => count_me_in::steps(&counted, quorum_needed, terms.settings.target),
        // Not of stances: nothing below comes here.
        Method::SingleChoice
        | Method::Approval
        | Method::Score
        | Method::Resistance
        | Method::Dots
        | Method::Star
        | Method::Borda
        | Method::InstantRunoff
        | Method::Schulze
        | Method::RankedPairs
        | Method::StvScottish
        | Method::StvMeek
        | Method::EqualShares
        | Method::BudgetGreedy
        | Method::TimePoll
        | Method::QuestionRound
        | Method::Nomination => Vec::new(),
    };
    if let Some(judged) = approval_quorum {
        steps.push(Step::approval_quorum(judged));
    }
    Tally {
        form: FORM,
        rule: terms.rule().to_owned(),
        eligible: electors.eligible,
        cast: counted.cast(),
        spoiled: counted.spoiled,
        quorum: terms.quorum,
        quorum_needed,
        verdict: verdict(&steps),
        counts: counted.counts,
        steps,
        abstained: 0,
        unit: terms.unit(),
        threshold,
        approval_quorum,
        options: Vec::new(),
        counted: None,
        others: Vec::new(),
    }
}

/// The verdict of the first check that failed.
fn verdict(steps: &[Step]) -> Verdict {
    steps
        .iter()
        .find_map(|step| step.forces())
        .unwrap_or(Verdict::Passed)
}

/// Ballots sorted by stance, which every method of stances starts from.
pub(crate) struct Stances {
    method: Method,
    counts: Vec<StanceCount>,
    weights: Vec<u64>,
    spoiled: u32,
}

impl Stances {
    fn of<'a>(method: Method, ballots: impl IntoIterator<Item = Cast<'a>>) -> Self {
        let mut counts: Vec<_> = method
            .stances()
            .map(|stance| StanceCount { stance, count: 0 })
            .collect();
        let mut weights = vec![0_u64; counts.len()];
        let mut spoiled = 0_u32;
        for cast in ballots {
            let stance = cast.ballot.stance();
            let place = counts.iter().position(|counted| Some(counted.stance) == stance);
            match place.and_then(|place| counts.get_mut(place).zip(weights.get_mut(place))) {
                Some((counted, weight)) => {
                    counted.count = counted.count.saturating_add(cast.times);
                    *weight = weight.saturating_add(cast.weight);
                }
                None => spoiled = spoiled.saturating_add(cast.times),
            }
        }
        Self {
            method,
            counts,
            weights,
            spoiled,
        }
    }

    /// Ballots that took this stance.
    fn count(&self, stance: Stance) -> u32 {
        self.counts
            .iter()
            .filter(|counted| counted.stance == stance)
            .map(|counted| counted.count)
            .fold(0, u32::saturating_add)
    }

    /// Valid ballots.
    fn cast(&self) -> u32 {
        self.counts
            .iter()
            .map(|counted| counted.count)
            .fold(0, u32::saturating_add)
    }

    /// What the ballots with this effect count for.
    fn weight_of(&self, effect: Effect) -> u64 {
        self.counts
            .iter()
            .zip(&self.weights)
            .filter(|(counted, _)| self.method.effect(counted.stance) == Some(effect))
            .map(|(_, weight)| *weight)
            .fold(0, u64::saturating_add)
    }

    fn bases(&self, electors: Electors) -> Bases {
        let cast = self.weights.iter().copied().fold(0, u64::saturating_add);
        let noted = self.weight_of(Effect::Noted);
        Bases {
            eligible: electors.weight,
            active: electors.active,
            cast,
            valid: cast - noted,
            yes_no: cast - noted,
        }
    }

    /// The check that enough people took part.
    fn quorum_step(&self, needed: u32) -> Step {
        Step::quorum(self.cast(), needed)
    }

    /// The check that somebody speaks for the proposal: silence and abstentions alone never adopt.
    fn favour_step(&self) -> Step {
        let count = self
            .counts
            .iter()
            .filter(|counted| self.method.effect(counted.stance) == Some(Effect::InFavour))
            .map(|counted| counted.count)
            .fold(0, u32::saturating_add);
        if count == 0 {
            Step::NobodyInFavour
        } else {
            Step::SomeInFavour { count }
        }
    }
}

#[cfg(test)]
mod tests;
