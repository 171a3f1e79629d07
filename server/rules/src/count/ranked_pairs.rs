//! Ranked Pairs: the clearest majorities stand, and one that contradicts them is set aside.
//!
//! All majorities of one option over another are taken in the order of their margin (how much more ranks it above than below);
//! among equal margins of how many rank it above; among these by the lot: the majority of the option that comes first in the lot
//! goes first and, of two majorities of the same option, that over the option which comes last. Each is locked unless, with those
//! locked before, it would lead in a circle; then it is set aside. The option that no locked majority is over, wins.
//!
//! T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4 (1987); with a lot drawn
//! beforehand, as in T. M. Zavist and T. N. Tideman, "Complete independence of clones in the ranked pairs rule", ibid. 6 (1989).
//!
//! A round takes all majorities that are equal in margin and votes. A tie is logged for each round with more than one, between all
//! options that they are about: decided by the lot where not all of them could be locked, harmless otherwise; which stand is told
//! by the round's acts. Where two options have no majority over each other, several may be left that no locked majority is over:
//! that tie is the poll's to decide.

use std::cmp::Reverse;

use super::borda::pairs_won;
use super::pairs::Pairs;
use super::{Act, Counted, Lot, Opt, Paper, Ranking, Round, Tie, TieRule, order};
use crate::exact::Exact;

/// The id of this rule and its version.
pub const RULE: &str = "ranked-pairs/1";

/// Counts the rankings.
pub fn count(options: usize, papers: &[Paper<Ranking>], lot: &Lot) -> Counted {
    of_pairs(&Pairs::count(options, papers), lot)
}

/// A majority of one option over another.
#[derive(Clone, Copy)]
struct Majority {
    over: Opt,
    under: Opt,
    margin: i128,
    votes: u64,
}

/// Counts from the comparison of all pairs.
pub(super) fn of_pairs(pairs: &Pairs, lot: &Lot) -> Counted {
    let majorities = majorities(pairs, lot);
    let mut locked = Locked::new(pairs.options());
    let mut rounds = Vec::new();
    let mut ties = Vec::new();
    for (round, equal) in majorities
        .chunk_by(|one, other| (one.margin, one.votes) == (other.margin, other.votes))
        .enumerate()
    {
        let contradicts = |locked: &Locked, majority: &Majority| locked.leads(majority.under, majority.over);
        let before: Vec<bool> = equal
            .iter()
            .map(|majority| contradicts(&locked, majority))
            .collect();
        let mut among_equals = false;
        let mut acts = Vec::new();
        for (majority, before) in equal.iter().zip(before) {
            let aside = contradicts(&locked, majority);
            among_equals |= aside && !before;
            let &Majority {
                over,
                under,
                votes: by,
                ..
            } = majority;
            acts.push(if aside {
                Act::SetAside { over, under, by }
            } else {
                locked.lock(over, under);
                Act::Locked { over, under, by }
            });
        }
        if equal.len() > 1 {
            ties.push(tie(round, equal, among_equals));
        }
        rounds.push(Round {
            totals: Vec::new(),
            exhausted: Exact::zero(),
            needed: None,
            acts,
        });
    }
    let all: Vec<Opt> = (0..pairs.options()).collect();
    Counted {
        totals: all.iter().map(|option| locked.below(*option).into()).collect(),
        figures: vec![pairs_won(pairs)],
        rounds,
        pairs: pairs.rows(),
        order: order::tiers(&all, |one, other| locked.leads(one, other)),
        ties,
        margin: pairs.margin(),
        ..Counted::default()
    }
    .first_wins()
}

/// All majorities in the order in which they are taken.
fn majorities(pairs: &Pairs, lot: &Lot) -> Vec<Majority> {
    let all = 0..pairs.options();
    let mut majorities: Vec<_> = all
        .clone()
        .flat_map(|over| all.clone().map(move |under| (over, under)))
        .filter(|(over, under)| pairs.beats(*over, *under))
        .map(|(over, under)| Majority {
            over,
            under,
            margin: pairs.lead(over, under),
            votes: pairs.over(over, under),
        })
        .collect();
    majorities.sort_by_key(|majority| {
        (
            Reverse((majority.margin, majority.votes)),
            lot.place(majority.over),
            Reverse(lot.place(majority.under)),
        )
    });
    majorities
}

/// The tie between majorities that are alike: the lot decided, where some of them contradict each other.
fn tie(round: usize, equal: &[Majority], among_equals: bool) -> Tie {
    let mut between: Vec<_> = equal
        .iter()
        .flat_map(|majority| [majority.over, majority.under])
        .collect();
    between.sort_unstable();
    between.dedup();
    Tie {
        round: Some(round),
        between,
        rule: if among_equals {
            TieRule::Lot
        } else {
            TieRule::Harmless
        },
        chosen: Vec::new(),
    }
}

/// Which options the locked majorities lead to, by way of others too, from each option.
struct Locked {
    leads: Vec<Vec<bool>>,
}

impl Locked {
    fn new(options: usize) -> Self {
        Self {
            leads: vec![vec![false; options]; options],
        }
    }

    fn leads(&self, from: Opt, to: Opt) -> bool {
        self.leads
            .get(from)
            .and_then(|row| row.get(to))
            .copied()
            .unwrap_or_default()
    }

    fn below(&self, option: Opt) -> usize {
        self.leads
            .get(option)
            .map_or(0, |row| row.iter().filter(|leads| **leads).count())
    }

    fn lock(&mut self, over: Opt, under: Opt) {
        if self.leads(over, under) {
            return;
        }
        let mut onwards = self.leads.get(under).cloned().unwrap_or_default();
        if let Some(under) = onwards.get_mut(under) {
            *under = true;
        }
        for (from, row) in self.leads.iter_mut().enumerate() {
            if from == over || row.get(over).copied().unwrap_or_default() {
                for (leads, onwards) in row.iter_mut().zip(&onwards) {
                    *leads |= onwards;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
