//! Schulze, by winning votes: the option that no other one has a stronger path to.
//!
//! There is a link from one option to another where more rank it above than below, and its strength is how many rank it above
//! (*winning votes*; equal ranks count for neither). A path is as strong as its weakest link. One option is above another if the
//! strongest path to the other is stronger than the strongest path back; this never goes round in circles. An option that no other
//! one is above, wins. Where one option beats every other one in a direct contest, it wins.
//!
//! M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method",
//! Social Choice and Welfare 36 (2011). The strengths are found as there (section 2.3), in the cube of the number of options.
//!
//! Several may win: the tie is the poll's to decide. Options of which neither is above the other stand in the same tier of the
//! order, or in tiers that follow from third options.

use super::borda::pairs_won;
use super::pairs::Pairs;
use super::{Counted, Opt, Paper, Ranking, order};

/// The id of this rule and its version.
pub const RULE: &str = "schulze/1";

/// Counts the rankings.
pub fn count(options: usize, papers: &[Paper<Ranking>]) -> Counted {
    let pairs = Pairs::count(options, papers);
    let all: Vec<Opt> = (0..options).collect();
    of_pairs(&pairs, &all)
}

/// Counts among these options alone.
pub(super) fn of_pairs(pairs: &Pairs, among: &[Opt]) -> Counted {
    let strengths = strengths(pairs, among);
    let above = |one: Opt, other: Opt| strength(&strengths, one, other) > strength(&strengths, other, one);
    Counted {
        totals: (0..pairs.options())
            .map(|option| among.iter().filter(|other| above(option, **other)).count().into())
            .collect(),
        figures: vec![pairs_won(pairs)],
        pairs: pairs.rows(),
        order: order::tiers(among, above),
        paths: strengths,
        margin: pairs.margin(),
        ..Counted::default()
    }
    .first_wins()
}

fn strength(strengths: &[Vec<u64>], from: Opt, to: Opt) -> u64 {
    strengths
        .get(from)
        .and_then(|row| row.get(to))
        .copied()
        .unwrap_or_default()
}

/// The strength of the strongest path from each option (row) to each other one (column), through these options alone.
fn strengths(pairs: &Pairs, among: &[Opt]) -> Vec<Vec<u64>> {
    let mut strengths = vec![vec![0; pairs.options()]; pairs.options()];
    for from in among {
        for to in among.iter().filter(|to| pairs.beats(*from, **to)) {
            if let Some(link) = strengths.get_mut(*from).and_then(|row| row.get_mut(*to)) {
                *link = pairs.over(*from, *to);
            }
        }
    }
    for through in among {
        let onwards = strengths.get(*through).cloned().unwrap_or_default();
        for (from, row) in strengths.iter_mut().enumerate() {
            let first = row.get(*through).copied().unwrap_or_default();
            for (to, (found, second)) in row.iter_mut().zip(&onwards).enumerate() {
                if to != from {
                    *found = first.min(*second).max(*found);
                }
            }
        }
    }
    strengths
}

#[cfg(test)]
mod tests;
