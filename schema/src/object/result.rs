//! What a poll comes to, as the API shows it.

use super::{CastAsCount, Count, Share, Stance};
use crate::exact::{Exact, votes};
use crate::id::id;
use crate::sentence;
use crate::word::word;
use async_graphql::{ID, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::query::decision;
use folkmoot_rules::cast_as::Ways;
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::tally::Tally;
use folkmoot_rules::terms::PollOption;

word! {
    /// What a count comes to.
    Verdict = "folkmoot_rules::tally::Verdict" {
        /// The proposal stands.
        Passed,
        /// Enough took part and nobody stopped it, but nobody was in favour.
        NotPassed,
        /// Too few took part.
        NoQuorum,
        /// An objection, a block or a veto stands.
        Blocked,
        /// Options are level, and nothing that was agreed on beforehand decides between them.
        Tied,
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
    /// How many of the ballots were cast in each way. Empty where too few voted in a confidential poll.
    cast_as: Vec<CastAsCount>,
    /// Ballots needed for the poll to pass.
    quorum_needed: u32,
    /// Ballots by stance: all stances of the method, in its order.
    counts: Vec<StanceCount>,
    /// Ballots that took part without a choice, where ballots are no stances.
    abstained: u32,
    /// The checks in order, and the notes: the verdict is that of the first check that failed.
    steps: Vec<ResultStep>,
    /// The threshold, in numbers.
    threshold: Option<Judged>,
    /// The approval quorum, in numbers.
    approval_quorum: Option<Judged>,
    /// The count among options; missing where the poll decides on the proposal itself.
    count: Option<Count>,
    /// The same ballots under other rules: of a closed poll by ranks or scores in which one option wins.
    others: Vec<OtherResult>,
}

/// What another rule makes of the same ballots, before any policy for ties.
#[derive(SimpleObject)]
pub struct OtherResult {
    /// The id of the rule and its version.
    rule: String,
    /// The options that win by it.
    winners: Vec<ID>,
    /// Those between which it cannot choose.
    tied: Vec<ID>,
    /// Whether that is another result than the poll's own.
    differs: bool,
}

/// A check or note of a count.
#[derive(SimpleObject)]
pub struct ResultStep {
    /// Which, as a stable word, such as `quorum_met` or `tie_stands`. New methods may bring new words.
    step: String,
    /// The numbers that belong to it.
    numbers: Vec<StepNumber>,
}

/// A number of a step.
#[derive(SimpleObject)]
pub struct StepNumber {
    /// What it is, such as cast, needed, has, base or count.
    name: String,
    /// How much.
    value: Exact,
}

/// A share, in the numbers of one count.
#[derive(SimpleObject)]
pub struct Judged {
    /// What was asked for.
    share: Share,
    /// The votes that the share is a part of.
    base: Exact,
    /// How many votes were needed.
    needed: Exact,
    /// How many there were.
    has: Exact,
}

impl Result {
    /// A count, of a poll in this state.
    pub fn of(tally: &Tally, ways: &Ways, state: State, options: &[PollOption]) -> Self {
        let judged = |judged: folkmoot_rules::tally::Judged| Judged {
            share: judged.share.into(),
            base: votes(judged.base, tally.unit),
            needed: votes(judged.needed, tally.unit),
            has: votes(judged.has, tally.unit),
        };
        let count = |counted: &folkmoot_rules::tally::StanceCount| StanceCount {
            stance: counted.stance.into(),
            count: counted.count,
        };
        Self {
            verdict: tally.verdict.into(),
            sentence: sentence::result(tally, state),
            eligible: tally.eligible,
            cast: tally.cast,
            cast_as: CastAsCount::list(ways),
            quorum_needed: tally.quorum_needed,
            counts: tally.counts.iter().map(count).collect(),
            abstained: tally.abstained,
            steps: tally
                .steps
                .iter()
                .map(|step| {
                    let (word, numbers) = step.facts(tally.unit);
                    let number = |(name, value)| StepNumber {
                        name,
                        value: Exact(value),
                    };
                    ResultStep {
                        step: word,
                        numbers: numbers.into_iter().map(number).collect(),
                    }
                })
                .collect(),
            threshold: tally.threshold.map(judged),
            approval_quorum: tally.approval_quorum.map(judged),
            others: tally
                .others
                .iter()
                .map(|other| {
                    let ids = |options: &[usize]| {
                        let named = options.iter().filter_map(|option| tally.options.get(*option));
                        named.map(|option| id(Kind::Option, *option)).collect()
                    };
                    OtherResult {
                        rule: other.rule.clone(),
                        winners: ids(&other.winners),
                        tied: ids(&other.tied),
                        differs: other.differs,
                    }
                })
                .collect(),
            count: tally
                .counted
                .clone()
                .map(|counted| Count::new(counted, tally.unit, tally.options.clone(), options.to_vec())),
        }
    }
}
