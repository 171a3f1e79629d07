//! Every option against every other one: how much of the vote ranks the one above the other.
//!
//! The matrix from which Borda, Schulze, Ranked Pairs and Debian's rule are counted. A ranking is weak: options in one tier are
//! preferred to nothing in that tier, and options in no tier come last, all alike. An option named twice stands where it was named
//! first.

use num_traits::{WrappingAdd, Zero};

use super::{Margin, Opt, Paper, Ranking};

/// How much prefers each option to each other one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairs {
    options: usize,
    cast: u64,
    /// Row by row: what prefers the row's option to the column's.
    over: Vec<u64>,
}

impl Pairs {
    /// Compares the options by all these rankings.
    pub fn count(options: usize, papers: &[Paper<Ranking>]) -> Self {
        // Most weights are small: they are summed in narrow cells, of which the processor adds more at once, and carried over
        // into the wide ones before a narrow one could overflow.
        let mut narrow = vec![0_u32; options * options];
        let mut in_narrow = 0_u32;
        let mut pairs = Self {
            options,
            cast: 0,
            over: vec![0; options * options],
        };
        let mut ranks = vec![0; options];
        for paper in papers {
            // No sum can overflow: what would not fit into it any more, is not counted.
            let weight = paper.weight.min(u64::MAX - pairs.cast);
            pairs.cast += weight;
            rank(&paper.marks, &mut ranks);
            let Ok(small) = u32::try_from(weight) else {
                add(&mut pairs.over, &ranks, weight);
                continue;
            };
            in_narrow = in_narrow.checked_add(small).unwrap_or_else(|| {
                pairs.carry(&mut narrow);
                small
            });
            add(&mut narrow, &ranks, small);
        }
        pairs.carry(&mut narrow);
        pairs
    }

    fn carry(&mut self, narrow: &mut [u32]) {
        for (wide, narrow) in self.over.iter_mut().zip(narrow) {
            *wide = wide.wrapping_add(u64::from(std::mem::take(narrow)));
        }
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.options
    }

    /// The weight of all papers.
    pub fn cast(&self) -> u64 {
        self.cast
    }

    /// What prefers the one option to the other.
    pub fn over(&self, one: Opt, other: Opt) -> u64 {
        if one < self.options && other < self.options {
            self.over
                .get(one * self.options + other)
                .copied()
                .unwrap_or_default()
        } else {
            0
        }
    }

    /// By how much the one option is ahead of the other; negative where it is behind.
    pub fn lead(&self, one: Opt, other: Opt) -> i128 {
        i128::from(self.over(one, other)) - i128::from(self.over(other, one))
    }

    /// Does more prefer the one option to the other than the other way round?
    pub fn beats(&self, one: Opt, other: Opt) -> bool {
        self.over(one, other) > self.over(other, one)
    }

    /// How many other options this one beats.
    pub fn won(&self, option: Opt) -> usize {
        (0..self.options)
            .filter(|other| self.beats(option, *other))
            .count()
    }

    /// The matrix, row by row.
    pub fn rows(&self) -> Vec<Vec<u64>> {
        self.over
            .chunks(self.options.max(1))
            .map(<[u64]>::to_vec)
            .collect()
    }

    /// The option that beats every other one, where there is such.
    pub fn condorcet_winner(&self) -> Option<Opt> {
        (0..self.options).find(|option| self.won(*option) + 1 == self.options)
    }

    /// The Smith set: the least set of options each of which beats every option outside it.
    pub fn smith_set(&self) -> Vec<Opt> {
        let won: Vec<_> = (0..self.options).map(|option| self.won(option)).collect();
        let most = won.iter().max().copied().unwrap_or_default();
        // Who beats the most is in it, and with anybody in it everybody whom that one does not beat.
        let mut within: Vec<_> = won.iter().map(|won| *won == most).collect();
        let mut found: Vec<Opt> = chosen(&within);
        while let Some(member) = found.pop() {
            for (option, within) in within.iter_mut().enumerate() {
                if !*within && !self.beats(member, option) {
                    *within = true;
                    found.push(option);
                }
            }
        }
        chosen(&within)
    }

    /// How many ballots would have brought the closest contest that matters level, or past level: the contests of the option that
    /// beats all others or, where there is none, those within the Smith set. Between two options that is the least that would
    /// have changed the result of any rule that counts by pairs; among more, it is the nearest decision on the way.
    pub(super) fn margin(&self) -> Option<Margin> {
        if self.cast == 0 {
            return None;
        }
        let all: Vec<Opt> = (0..self.options).collect();
        let (from, to) = match self.condorcet_winner() {
            Some(winner) => (vec![winner], all),
            None => (self.smith_set(), self.smith_set()),
        };
        from.iter()
            .flat_map(|one| to.iter().map(move |other| (*one, *other)))
            .filter(|(one, other)| one != other)
            .map(|(one, other)| self.lead(one, other).unsigned_abs().div_ceil(2).max(1))
            .min()
            .map(|ballots| Margin {
                ballots: u64::try_from(ballots).unwrap_or(u64::MAX),
                least: self.options == 2,
            })
    }
}

fn chosen(within: &[bool]) -> Vec<Opt> {
    (0..)
        .zip(within)
        .filter_map(|(option, within)| within.then_some(option))
        .collect()
}

/// Fills in on which tier each option stands; below all of them, where it stands on none.
fn rank(ranking: &Ranking, ranks: &mut [i32]) {
    ranks.fill(i32::MAX);
    for (place, tier) in (0_i32..).zip(ranking) {
        for option in tier {
            if let Some(rank) = ranks.get_mut(*option).filter(|rank| **rank == i32::MAX) {
                *rank = place;
            }
        }
    }
}

/// Adds the weight to every cell whose row ranks before its column: without a branch, so that several cells go at once.
fn add<N: Copy + WrappingAdd + Zero>(cells: &mut [N], ranks: &[i32], weight: N) {
    for (row, mine) in cells.chunks_exact_mut(ranks.len().max(1)).zip(ranks) {
        for (cell, other) in row.iter_mut().zip(ranks) {
            *cell = cell.wrapping_add(&if mine < other { weight } else { N::zero() });
        }
    }
}

#[cfg(test)]
mod tests;
