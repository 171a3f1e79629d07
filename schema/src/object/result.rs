//! What a poll comes to, as the API shows it.

use super::Stance;
use crate::sentence;
use crate::word::word;
use async_graphql::SimpleObject;
use folkmoot_core::query::decision;
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::tally::Tally;

word! {
    /// What a count comes to.
    Verdict = "folkmoot_rules::tally::Verdict" {
        /// The proposal stands.
        Passed,
        /// Enough took part and nobody stopped it, but nobody was in favour.
        NotPassed,
        /// Too few took part.
        NoQuorum,
        /// An objection or a block stands.
        Blocked,
    }
}

/// How many have voted, of how many. Never hidden.
#[derive(SimpleObject)]
pub struct Turnout {
    /// People who may vote.
    eligible: u32,
    /// People who have voted.
    cast: u32,
    /// Ballots needed for the poll to pass.
    needed: u32,
}

impl From<decision::Turnout> for Turnout {
    fn from(turnout: decision::Turnout) -> Self {
        Self {
            eligible: turnout.eligible,
            cast: turnout.cast,
            needed: turnout.needed,
        }
    }
}

/// How many took a stance.
#[derive(SimpleObject)]
pub struct StanceCount {
    /// The stance.
    stance: Stance,
    /// Ballots that took it.
    count: u32,
}

/// What a poll comes to: so far while it is open, for good once it is closed.
#[derive(SimpleObject)]
pub struct Result {
    /// What it comes to.
    verdict: Verdict,
    /// The verdict and every check behind it, in plain English.
    sentence: String,
    /// People who may vote.
    eligible: u32,
    /// Ballots cast; abstaining is taking part.
    cast: u32,
    /// Ballots needed for the poll to pass.
    quorum_needed: u32,
    /// Ballots by stance: all stances of the method, in its order.
    counts: Vec<StanceCount>,
}

impl Result {
    /// A count, of a poll in this state.
    pub fn of(tally: &Tally, state: State) -> Self {
        let count = |counted: &folkmoot_rules::tally::StanceCount| StanceCount {
            stance: counted.stance.into(),
            count: counted.count,
        };
        Self {
            verdict: tally.verdict.into(),
            sentence: sentence::result(tally, state),
            eligible: tally.eligible,
            cast: tally.cast,
            quorum_needed: tally.quorum_needed,
            counts: tally.counts.iter().map(count).collect(),
        }
    }
}
