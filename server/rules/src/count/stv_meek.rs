//! The single transferable vote by Meek's method, as the reference rule reckons it.
//!
//! Source: Proportional Representation Foundation, "Reference Meek Rule". All numbers have nine decimals.
//!
//! 1. Every option has a keep factor: 1 while it is hopeful, 0 once it is out. Each valid paper gives, down its list, every option
//!    that option's keep factor of what is left of the paper, rounded up, until nothing is left.
//! 2. The quota is all votes over one more than the seats, cut off after nine decimals, and 0.000000001. Whoever has it is elected.
//! 3. While nobody new is elected, each elected option's keep factor becomes `factor × quota` (rounded up) `/ votes` (rounded up), and
//!    the papers are given out again, until all surpluses together are below 0.000001 or no longer fall.
//! 4. Then the hopeful option with the fewest votes is out. Every hopeful one with at most as many and the surpluses together is
//!    tied with it, and the lot decides.
//! 5. The count is over when all seats are taken, or when no more options are left than seats: then all of those are elected.
//!
//! One round of the result is one of the rule's rounds, with the figures of its last giving out. Left to the poll: where no valid
//! paper was cast and there are more options than seats, the count chooses nobody. The method says no margin.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use num_bigint::BigUint;
use num_integer::Integer as _;

use super::stv::{Preferences, Standing, figure, first_choices, parts, standing, valid};
use super::{Act, Counted, FigureKind, Lot, Opt, Paper, Ranking, Round, Tie, TieRule};

#[cfg(test)]
mod tests;

/// The rule that counts, with its version.
pub const RULE: &str = "stv-meek/1";

/// A whole vote, in the billionths in which the rule reckons.
const VOTE: u128 = 1_000_000_000;

/// The surpluses together that are as good as none: 0.000001.
const OMEGA: u128 = 1_000;

/// Counts by Meek's method.
pub fn count(options: usize, papers: &[Paper<Ranking>], seats: usize, lot: &Lot) -> Counted {
    let papers = valid(papers, options);
    let first = first_choices(&papers, options);
    let mut count = Count {
        papers: &papers,
        lot,
        seats,
        cast: first.iter().sum::<u128>() * VOTE,
        keep: vec![VOTE; options],
        votes: first.iter().map(|votes| votes * VOTE).collect(),
        standing: vec![Standing::Continuing; options],
        rounds: Vec::new(),
        ties: Vec::new(),
    };
    let nothing_cast = papers.is_empty() && options > seats && seats > 0;
    if !nothing_cast {
        while !count.complete() {
            count.round();
        }
        count.fill();
    }
    Counted {
        totals: count.votes.iter().map(|votes| parts(*votes, VOTE)).collect(),
        figures: vec![
            figure(FigureKind::FirstChoices, first.into_iter().map(Into::into)),
            figure(
                FigureKind::KeepFactor,
                count.keep.iter().map(|keep| parts(*keep, VOTE)),
            ),
        ],
        winners: standing(&count.standing, Standing::Elected),
        tied: if nothing_cast {
            (0..options).collect()
        } else {
            Vec::new()
        },
        places: if nothing_cast { seats } else { 0 },
        rounds: count.rounds,
        ties: count.ties,
        ..Counted::default()
    }
}

struct Count<'a> {
    papers: &'a [Preferences],
    lot: &'a Lot,
    seats: usize,
    /// The sum of all papers; this and all numbers below in billionths.
    cast: u128,
    keep: Vec<u128>,
    votes: Vec<u128>,
    standing: Vec<Standing>,
    rounds: Vec<Round>,
    ties: Vec<Tie>,
}

impl Count<'_> {
    fn votes(&self, option: Opt) -> u128 {
        self.votes.get(option).copied().unwrap_or_default()
    }

    fn all(&self, so: Standing) -> Vec<Opt> {
        standing(&self.standing, so)
    }

    fn stand(&mut self, option: Opt, so: Standing) {
        if let Some(standing) = self.standing.get_mut(option) {
            *standing = so;
        }
    }

    fn complete(&self) -> bool {
        let elected = self.all(Standing::Elected).len();
        elected >= self.seats || elected + self.all(Standing::Continuing).len() <= self.seats
    }

    /// Gives out until somebody is elected or out.
    fn round(&mut self) {
        let lists = self.lists();
        let mut before: Option<u128> = None;
        loop {
            let quota = self.give_out(&lists);
            let elected: Vec<_> = (self.all(Standing::Continuing).into_iter())
                .filter(|option| self.votes(*option) >= quota)
                .collect();
            if !elected.is_empty() {
                self.write_down(quota);
                self.elect(elected);
                return;
            }
            let elected = self.all(Standing::Elected);
            let surplus = (elected.iter().map(|option| self.votes(*option)))
                .sum::<u128>()
                .saturating_sub(quota.saturating_mul(elected.len() as u128));
            if surplus < OMEGA || before.is_some_and(|before| surplus >= before) {
                self.write_down(quota);
                self.exclude_lowest(surplus);
                return;
            }
            before = Some(surplus);
            for option in elected {
                let votes = self.votes(option);
                if let Some(keep) = self.keep.get_mut(option) {
                    let kept = product_over(*keep, quota, VOTE);
                    // Only rounding could take it above one, and then a paper would give more than there is of it.
                    *keep = product_over(kept, VOTE, votes).min(VOTE);
                }
            }
        }
    }

    /// What matters of the papers in this round, like ones together: the elected on the way, and the first hopeful option, which
    /// takes all that is left.
    fn lists(&self) -> Vec<(Vec<Opt>, u128)> {
        let mut lists: BTreeMap<Vec<Opt>, u128> = BTreeMap::new();
        let mut list = Vec::new();
        for paper in self.papers {
            list.clear();
            for option in &paper.order {
                match self.standing.get(*option) {
                    Some(Standing::Elected) => list.push(*option),
                    Some(Standing::Continuing) => {
                        list.push(*option);
                        break;
                    }
                    Some(Standing::Out) | None => {}
                }
            }
            if let Some(weight) = lists.get_mut(&list) {
                *weight += paper.weight;
            } else {
                lists.insert(list.clone(), paper.weight);
            }
        }
        lists.into_iter().collect()
    }

    /// Gives the papers out by the keep factors as they are, and says the quota.
    fn give_out(&mut self, lists: &[(Vec<Opt>, u128)]) -> u128 {
        self.votes.fill(0);
        for (list, weight) in lists {
            let mut left = VOTE;
            for option in list {
                let keep = self.keep.get(*option).copied().unwrap_or_default();
                let given = (left * keep).div_ceil(VOTE);
                if let Some(votes) = self.votes.get_mut(*option) {
                    *votes += given * weight;
                }
                left -= given;
                if left == 0 {
                    break;
                }
            }
        }
        self.votes.iter().sum::<u128>() / (self.seats as u128 + 1) + 1
    }

    fn write_down(&mut self, quota: u128) {
        self.rounds.push(Round {
            totals: (self.standing.iter().zip(&self.votes))
                .map(|(standing, votes)| (*standing != Standing::Out).then(|| parts(*votes, VOTE)))
                .collect(),
            exhausted: parts(self.cast.saturating_sub(self.votes.iter().sum()), VOTE),
            needed: Some(parts(quota, VOTE)),
            acts: Vec::new(),
        });
    }

    fn act(&mut self, act: Act) {
        if let Some(round) = self.rounds.last_mut() {
            round.acts.push(act);
        }
    }

    /// The most votes first, as they would be read out.
    fn elect(&mut self, mut options: Vec<Opt>) {
        options.sort_by_key(|option| (Reverse(self.votes(*option)), self.lot.place(*option)));
        for option in options {
            self.stand(option, Standing::Elected);
            self.act(Act::Elected { option });
        }
    }

    fn exclude_lowest(&mut self, surplus: u128) {
        let hopeful = self.all(Standing::Continuing);
        let fewest = (hopeful.iter().map(|option| self.votes(*option)))
            .min()
            .unwrap_or_default();
        let tied: Vec<_> = (hopeful.into_iter())
            .filter(|option| self.votes(*option) <= fewest.saturating_add(surplus))
            .collect();
        let Some(out) = self.lot.last(&tied) else { return };
        if tied.len() > 1 {
            self.ties.push(Tie {
                round: self.rounds.len().checked_sub(1),
                chosen: tied.iter().copied().filter(|option| *option != out).collect(),
                between: tied,
                rule: TieRule::Lot,
            });
        }
        self.stand(out, Standing::Out);
        if let Some(keep) = self.keep.get_mut(out) {
            *keep = 0;
        }
        self.act(Act::Excluded { option: out });
    }

    /// Elects whoever is left, where there is a seat for each.
    fn fill(&mut self) {
        if self.rounds.is_empty() {
            let lists = self.lists();
            let quota = self.give_out(&lists);
            self.write_down(quota);
        }
        if self.all(Standing::Elected).len() < self.seats {
            self.elect(self.all(Standing::Continuing));
        }
    }
}

/// `a × b / by`, rounded up; with numbers of any size in between.
fn product_over(a: u128, b: u128, by: u128) -> u128 {
    if by == 0 {
        return 0;
    }
    match a.checked_mul(b) {
        Some(product) => product.div_ceil(by),
        None => u128::try_from((BigUint::from(a) * b).div_ceil(&BigUint::from(by))).unwrap_or(u128::MAX),
    }
}
