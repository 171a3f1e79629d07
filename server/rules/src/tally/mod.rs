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
//! Fields and steps may be added within a form; none changes its meaning. The steps are the checks
//! in the order in which they were made. The verdict is that of the first check which failed, or
//! "passed" where none did, so a reader can follow it by hand ([`Tally::reason`]).

pub mod consensus;
pub mod consent;

use serde::{Deserialize, Serialize};

use crate::ballot::{Ballot, Stance};
use crate::method::{Effect, Method};
use crate::quorum::Quorum;

/// The version of the JSON form of a [`Tally`].
pub const FORM: u32 = 1;

words! {
    /// What a count comes to.
    pub enum Verdict {
        /// The proposal stands.
        Passed = "passed",
        /// Enough took part and nobody stopped it, but nobody was in favour.
        NotPassed = "not_passed",
        /// Too few took part.
        NoQuorum = "no_quorum",
        /// An objection or a block stands.
        Blocked = "blocked",
    }
}

/// One check or note of a count, with its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Nobody objected.
    NoneObjected,
    /// Objections stand.
    ObjectionsStand {
        /// How many, at least one.
        count: u32,
    },
    /// Nobody blocked.
    NoneBlocked,
    /// Blocks stand.
    BlocksStand {
        /// How many, at least one.
        count: u32,
    },
    /// Enough people took part.
    QuorumMet {
        /// Ballots cast.
        cast: u32,
        /// Ballots needed.
        needed: u32,
    },
    /// Too few people took part.
    QuorumMissed {
        /// Ballots cast.
        cast: u32,
        /// Ballots needed.
        needed: u32,
    },
    /// Somebody spoke for the proposal.
    SomeInFavour {
        /// How many, at least one.
        count: u32,
    },
    /// Nobody spoke for the proposal.
    NobodyInFavour,
    /// Concerns to be heard and looked at in the review. Decides nothing.
    ConcernsNoted {
        /// How many, at least one.
        count: u32,
    },
    /// People who stood aside, for the record. Decides nothing.
    StandAsidesNoted {
        /// How many, at least one.
        count: u32,
    },
}

impl Step {
    /// The verdict that this step alone forces; `None` for a check that held and for a note.
    pub const fn forces(self) -> Option<Verdict> {
        match self {
            Self::ObjectionsStand { .. } | Self::BlocksStand { .. } => Some(Verdict::Blocked),
            Self::QuorumMissed { .. } => Some(Verdict::NoQuorum),
            Self::NobodyInFavour => Some(Verdict::NotPassed),
            Self::NoneObjected
            | Self::NoneBlocked
            | Self::QuorumMet { .. }
            | Self::SomeInFavour { .. }
            | Self::ConcernsNoted { .. }
            | Self::StandAsidesNoted { .. } => None,
        }
    }
}

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
    pub quorum: Quorum,
    /// The same as a number of ballots.
    pub quorum_needed: u32,
    /// Ballots by stance, all of the method's stances in the method's order.
    pub counts: Vec<StanceCount>,
    /// What it comes to.
    pub verdict: Verdict,
    /// The checks in order, and the notes.
    pub steps: Vec<Step>,
}

impl Tally {
    /// How many took this stance.
    pub fn of(&self, stance: Stance) -> u32 {
        self.counts
            .iter()
            .find(|counted| counted.stance == stance)
            .map_or(0, |counted| counted.count)
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

/// Counts the ballots of a poll.
///
/// Give the standing ballot of each elector once: earlier ballots of the same person are history.
/// The order of the ballots makes no difference.
pub fn count<'a>(
    method: Method,
    eligible: u32,
    ballots: impl IntoIterator<Item = &'a Ballot>,
    quorum: &Quorum,
) -> Tally {
    let counted = Counted::from_ballots(method, ballots);
    let quorum_needed = quorum.needed(eligible);
    let steps = match method {
        Method::Consent => consent::steps(&counted, quorum_needed),
        Method::Consensus => consensus::steps(&counted, quorum_needed),
    };
    Tally {
        form: FORM,
        rule: method.rule().to_owned(),
        eligible,
        cast: counted.cast(),
        spoiled: counted.spoiled,
        quorum: *quorum,
        quorum_needed,
        verdict: steps
            .iter()
            .find_map(|step| step.forces())
            .unwrap_or(Verdict::Passed),
        counts: counted.counts,
        steps,
    }
}

/// Ballots sorted by stance, which every method of stances starts from.
pub(crate) struct Counted {
    method: Method,
    counts: Vec<StanceCount>,
    spoiled: u32,
}

impl Counted {
    fn from_ballots<'a>(method: Method, ballots: impl IntoIterator<Item = &'a Ballot>) -> Self {
        let mut counts: Vec<_> = method
            .stances()
            .iter()
            .map(|stance| StanceCount {
                stance: *stance,
                count: 0,
            })
            .collect();
        let mut spoiled = 0;
        for ballot in ballots {
            match ballot {
                Ballot::Stance { stance } => {
                    match counts.iter_mut().find(|counted| counted.stance == *stance) {
                        Some(counted) => counted.count += 1,
                        None => spoiled += 1,
                    }
                }
            }
        }
        Self {
            method,
            counts,
            spoiled,
        }
    }

    /// Ballots that took this stance.
    fn of(&self, stance: Stance) -> u32 {
        self.counts
            .iter()
            .filter(|counted| counted.stance == stance)
            .map(|counted| counted.count)
            .sum()
    }

    /// Valid ballots.
    fn cast(&self) -> u32 {
        self.counts.iter().map(|counted| counted.count).sum()
    }

    /// The check that enough people took part.
    fn quorum_step(&self, needed: u32) -> Step {
        let cast = self.cast();
        if cast >= needed {
            Step::QuorumMet { cast, needed }
        } else {
            Step::QuorumMissed { cast, needed }
        }
    }

    /// The check that somebody speaks for the proposal: silence and abstentions alone never adopt.
    fn favour_step(&self) -> Step {
        let count = self
            .counts
            .iter()
            .filter(|counted| self.method.effect(counted.stance) == Some(Effect::InFavour))
            .map(|counted| counted.count)
            .sum();
        if count == 0 {
            Step::NobodyInFavour
        } else {
            Step::SomeInFavour { count }
        }
    }
}

#[cfg(test)]
mod tests;
