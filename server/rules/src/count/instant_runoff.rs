//! Instant run-off: the option with the fewest votes goes out, one at a time, until one has more than half.
//!
//! In each round a ballot counts for the option it likes most of those still in. An option with more than half of the votes that
//! count in the round wins. Otherwise exactly one goes out, the one with the fewest; never several at once, for that is another
//! rule, which elects others. The options that a ballot does not rank are never counted on it: a ballot of whose options none is
//! still in lies with nobody any more (it is *exhausted*).
//!
//! Known as the alternative vote, or ranked-choice voting; after W. R. Ware (1871), as in the fourth part of "Robert's Rules of
//! Order Newly Revised" on preferential voting and in the charter of San Francisco, section 13.102.
//!
//! **Fewest votes tied**: whoever of them had the fewest in the most recent earlier round in which they differed goes out; of those
//! that were alike in all rounds, the one that comes last in the lot. Options without any vote go out in either order to the same
//! result: that tie is logged as harmless.
//!
//! **Equal ranks** are refused when a ballot is cast. On one that holds them all the same (cast in a poll by another rule, or read
//! from a file) they count as an overvote does in the elections named above: when the ballot comes to a tier in which several
//! options are still in, nobody can say for whom it speaks, and it is exhausted for good; where only one of them is still in, it
//! counts for that one.
//!
//! Where no vote counts for anybody any more, nothing is left to decide by, and all still in are tied.

use super::{Act, Counted, Figure, FigureKind, Lot, Margin, Opt, Paper, Ranking, Round, Tie, TieRule, order};

/// The id of this rule and its version.
pub const RULE: &str = "instant-runoff/1";

/// Counts the rankings.
pub fn count(options: usize, papers: &[Paper<Ranking>], lot: &Lot) -> Counted {
    let mut piles = Piles::new(options, papers);
    let mut counted = Counted::default();
    loop {
        let standing = piles.standing();
        let votes = piles.votes();
        let top = standing.iter().copied().max_by_key(|option| piles.of(*option));
        let mut acts = Vec::new();
        if let Some(winner) = top.filter(|top| standing.len() == 1 || piles.of(*top) > votes / 2) {
            counted.winners = vec![winner];
            acts.push(Act::Elected { option: winner });
        } else if votes == 0 {
            counted.places = usize::from(!standing.is_empty());
            counted.tied.clone_from(&standing);
        }
        let decided = !counted.winners.is_empty() || votes == 0;
        let out = if decided {
            None
        } else {
            piles.lowest(lot, &mut counted.ties)
        };
        acts.extend(out.map(|option| Act::Excluded { option }));
        counted.rounds.push(piles.round(acts));
        let Some(out) = out else {
            counted.order = order::by_figure(&standing, |option| {
                (counted.winners.contains(&option), piles.of(option))
            });
            break;
        };
        piles.exclude(out);
    }
    counted
        .order
        .extend(piles.gone.iter().rev().map(|option| vec![*option]));
    counted.totals = (0..options).map(|option| piles.of(option).into()).collect();
    counted.figures = vec![piles.first_choices()];
    if let [winner] = counted.winners.as_slice() {
        counted.margin = piles.margin(*winner, lot);
    }
    counted
}

/// A paper on an option's pile.
#[derive(Clone, Copy)]
struct Held<'a> {
    /// What it ranks below the option.
    below: &'a [Vec<Opt>],
    weight: u64,
}

/// The papers, on a pile for each option that is still in.
struct Piles<'a> {
    by_option: Vec<Option<Vec<Held<'a>>>>,
    /// The votes of each option in this round; what is out has none.
    votes: Vec<u64>,
    exhausted: u64,
    /// The votes in each earlier round.
    earlier: Vec<Vec<u64>>,
    /// Who went out in each earlier round.
    gone: Vec<Opt>,
}

impl<'a> Piles<'a> {
    fn new(options: usize, papers: &'a [Paper<Ranking>]) -> Self {
        let mut piles = Self {
            by_option: vec![Some(Vec::new()); options],
            votes: vec![0; options],
            exhausted: 0,
            earlier: Vec::new(),
            gone: Vec::new(),
        };
        let mut cast = 0;
        for paper in papers {
            // No sum can overflow: what would not fit into it any more, is not counted.
            let weight = paper.weight.min(u64::MAX - cast);
            cast += weight;
            piles.place(Held {
                below: &paper.marks,
                weight,
            });
        }
        piles
    }

    /// Lays a paper on the pile of the next option on it that is still in.
    fn place(&mut self, paper: Held<'a>) {
        let mut tiers = paper.below.iter();
        while let Some(tier) = tiers.next() {
            let mut still_in = tier.iter().filter(|option| self.is_in(**option));
            let Some(option) = still_in.next() else {
                continue;
            };
            if still_in.any(|other| other != option) {
                break;
            }
            if let (Some(Some(pile)), Some(votes)) =
                (self.by_option.get_mut(*option), self.votes.get_mut(*option))
            {
                pile.push(Held {
                    below: tiers.as_slice(),
                    weight: paper.weight,
                });
                *votes += paper.weight;
            }
            return;
        }
        self.exhausted += paper.weight;
    }

    fn is_in(&self, option: Opt) -> bool {
        self.by_option.get(option).is_some_and(Option::is_some)
    }

    fn standing(&self) -> Vec<Opt> {
        (0..self.by_option.len())
            .filter(|option| self.is_in(*option))
            .collect()
    }

    fn of(&self, option: Opt) -> u64 {
        self.votes.get(option).copied().unwrap_or_default()
    }

    fn votes(&self) -> u64 {
        self.votes.iter().sum()
    }

    fn exclude(&mut self, option: Opt) {
        self.earlier.push(self.votes.clone());
        self.gone.push(option);
        let pile = self.by_option.get_mut(option).and_then(Option::take);
        if let Some(votes) = self.votes.get_mut(option) {
            *votes = 0;
        }
        for paper in pile.into_iter().flatten() {
            self.place(paper);
        }
    }

    fn round(&self, acts: Vec<Act>) -> Round {
        Round {
            totals: (0..self.by_option.len())
                .map(|option| self.is_in(option).then(|| self.of(option).into()))
                .collect(),
            exhausted: self.exhausted.into(),
            needed: Some((u128::from(self.votes() / 2) + 1).into()),
            acts,
        }
    }

    fn first_choices(&self) -> Figure {
        let first = self.earlier.first().unwrap_or(&self.votes);
        Figure {
            kind: FigureKind::FirstChoices,
            values: first.iter().map(|votes| vec![(*votes).into()]).collect(),
        }
    }

    /// Who goes out; adds to the log what ties there were.
    fn lowest(&self, lot: &Lot, ties: &mut Vec<Tie>) -> Option<Opt> {
        let round = Some(self.earlier.len());
        let lowest = fewest(self.standing(), &self.votes);
        let mut alike = lowest.clone();
        for votes in self.earlier.iter().rev() {
            alike = fewest(alike, votes);
        }
        let out = lot.last(&alike)?;
        let mut log = |between: Vec<Opt>, going: &[Opt], rule| {
            let chosen: Vec<_> = between
                .iter()
                .copied()
                .filter(|option| !going.contains(option))
                .collect();
            if !chosen.is_empty() {
                ties.push(Tie {
                    round,
                    between,
                    rule,
                    chosen,
                });
            }
        };
        if self.of(out) == 0 {
            log(lowest, &[out], TieRule::Harmless);
        } else {
            log(lowest, &alike, TieRule::EarlierRound);
            log(alike, &[out], TieRule::Lot);
        }
        Some(out)
    }

    /// So many ballots would have been enough for another winner; fewer may be.
    ///
    /// The count goes on until only the winner is left. In any round the winner would have gone out, had so many of its votes ranked
    /// the one that goes out right above it that it had the fewest itself: up to this round, that changes nobody else's votes.
    /// (After T. R. Magrino and others, "Computing the margin of victory in IRV elections", 2011, who show how hard the least such
    /// number is to find.)
    fn margin(&mut self, winner: Opt, lot: &Lot) -> Option<Margin> {
        while self.standing().len() > 1 {
            let out = self.lowest(lot, &mut Vec::new())?;
            self.exclude(out);
        }
        let enough = |(round, out): (usize, &Opt)| {
            let votes = self.earlier.get(round)?;
            let has = *votes.get(winner)?;
            let below_the_one = has.saturating_sub(*votes.get(*out)?) / 2 + 1;
            // Who goes out later is still in, and has to be left with more as well.
            let later = self
                .gone
                .iter()
                .skip(round + 1)
                .filter_map(|other| votes.get(*other));
            let below_others = later
                .min()
                .map_or(0, |fewest| has.saturating_add(1).saturating_sub(*fewest));
            Some(below_the_one.max(below_others)).filter(|ballots| *ballots <= has)
        };
        let ballots = self.gone.iter().enumerate().filter_map(enough).min()?;
        Some(Margin {
            ballots,
            least: ballots == 1,
        })
    }
}

/// Those of the options that have the fewest votes.
fn fewest(of: Vec<Opt>, votes: &[u64]) -> Vec<Opt> {
    let fewest = of.iter().filter_map(|option| votes.get(*option)).min().copied();
    of.into_iter()
        .filter(|option| votes.get(*option).copied() == fewest)
        .collect()
}

#[cfg(test)]
mod tests;
