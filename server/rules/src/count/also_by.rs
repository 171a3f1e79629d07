//! The same rankings under the other rules: who would have won, and where that is somebody else.
//!
//! For the page's "the same ballots under other rules". Rankings that hold equal ranks are counted by every rule as it says itself;
//! see [`instant_runoff`] for what becomes of them there.

use serde::{Deserialize, Serialize};

use super::pairs::Pairs;
use super::{Counted, Lot, Opt, Paper, Ranking, borda, instant_runoff, ranked_pairs, schulze};

/// What another rule makes of the same rankings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// The id of the rule and its version.
    pub rule: String,
    /// Who wins by it.
    pub winners: Vec<Opt>,
    /// Between whom it cannot choose.
    pub tied: Vec<Opt>,
    /// Is that another result than the poll's own?
    pub differs: bool,
}

/// The results of all rules for rankings but the poll's own, beside the poll's own as the rule left it, before its policy for ties.
pub fn also_by(
    options: usize,
    papers: &[Paper<Ranking>],
    lot: &Lot,
    own_rule: &str,
    own: &Counted,
) -> Vec<Other> {
    let pairs = Pairs::count(options, papers);
    let all: Vec<Opt> = (0..options).collect();
    [
        (schulze::RULE, schulze::of_pairs(&pairs, &all)),
        (ranked_pairs::RULE, ranked_pairs::of_pairs(&pairs, lot)),
        (instant_runoff::RULE, instant_runoff::count(options, papers, lot)),
        (borda::RULE, borda::of_pairs(&pairs)),
    ]
    .into_iter()
    .filter(|(rule, _)| *rule != own_rule)
    .map(|(rule, counted)| Other {
        rule: rule.to_owned(),
        differs: (&counted.winners, &counted.tied) != (&own.winners, &own.tied),
        winners: counted.winners,
        tied: counted.tied,
    })
    .collect()
}

#[cfg(test)]
mod tests;
