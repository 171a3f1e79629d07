//! Who of an order has won a place, who is tied for one, and how far another result was away.

use super::{Counted, Margin, Opt, Tie, TieRule};

impl Counted {
    /// Gives so many places to the first in `order`, of those who may have one. Those alike for the last of them are tied.
    pub(super) fn with_places(mut self, places: usize, may_win: impl Fn(Opt) -> bool) -> Self {
        let candidates = |tier: &Vec<Opt>| tier.iter().copied().filter(|option| may_win(*option)).collect();
        for tier in self.order.iter().map(candidates) {
            let tier: Vec<Opt> = tier;
            let free = if self.tied.is_empty() {
                places.saturating_sub(self.winners.len())
            } else {
                0
            };
            if free > 0 && tier.len() > free {
                self.tied = tier;
                self.places = free;
                continue;
            }
            let chosen = if free > 0 { tier.clone() } else { Vec::new() };
            self.winners.extend(&chosen);
            if tier.len() > 1 {
                self.ties.push(Tie {
                    round: None,
                    between: tier,
                    rule: TieRule::Harmless,
                    chosen,
                });
            }
        }
        self
    }

    /// All options that have neither won nor are tied.
    pub(super) fn losers(&self) -> impl Iterator<Item = Opt> {
        self.order
            .iter()
            .flatten()
            .copied()
            .filter(|option| !self.winners.contains(option) && !self.tied.contains(option))
    }

    /// How far another result was away, where the order is one of sums and the best have won: the fewest ballots with which some
    /// loser would have come level with some winner. A tie is broken by one.
    pub(super) fn margin_of(&self, places: usize, sums: &impl Sums) -> Option<Margin> {
        let free = self.winners.len() < places && self.losers().next().is_some();
        let ballots = if sums.cast() == 0 {
            None
        } else if free || !self.tied.is_empty() {
            Some(1)
        } else {
            self.to_come_level(sums).or_else(|| {
                self.winners
                    .iter()
                    .filter_map(|option| sums.support(*option))
                    .min()
            })
        };
        ballots.map(least)
    }

    /// The same, with its [`Counted::margin_of`].
    pub(super) fn with_margin(mut self, places: usize, sums: &impl Sums) -> Self {
        self.margin = self.margin_of(places, sums);
        self
    }

    fn to_come_level(&self, sums: &impl Sums) -> Option<u128> {
        let mut pairs: Vec<_> = self
            .losers()
            .flat_map(|loser| self.winners.iter().map(move |winner| (*winner, loser)))
            .map(|(winner, loser)| (sums.gap(winner, loser), winner, loser))
            .collect();
        pairs.sort_unstable();
        let mut fewest = None;
        for (gap, winner, loser) in pairs {
            // The pairs further on are further apart. None of them can do with less, once even the most a ballot can gain is not enough.
            let no_less_than = gap.div_ceil(sums.most().max(1));
            if fewest.is_some_and(|fewest| no_less_than >= fewest) {
                break;
            }
            let needed = to_gain(gap, sums.gains(winner, loser));
            fewest = fewest.into_iter().chain(needed).min();
        }
        fewest
    }
}

/// What the margin of a method that compares sums depends on.
pub(super) trait Sums {
    /// How many ballots there are, by weight.
    fn cast(&self) -> u128;
    /// How far the winner is ahead of the loser.
    fn gap(&self, winner: Opt, loser: Opt) -> u128;
    /// The most that a ballot can gain for the loser on the winner by being changed.
    fn most(&self) -> u128;
    /// What ballots could gain for the loser on the winner, and how many of them, in any order.
    fn gains(&self, winner: Opt, loser: Opt) -> Vec<(u128, u128)>;
    /// How much gave the option anything at all, where without that it would not win.
    fn support(&self, option: Opt) -> Option<u128>;
}

/// This many ballots, and no fewer.
pub(super) fn least(ballots: u128) -> Margin {
    Margin {
        ballots: u64::try_from(ballots).unwrap_or(u64::MAX),
        least: true,
    }
}

/// How many ballots it takes to gain so much, those first with which the most is gained.
fn to_gain(mut wanted: u128, mut gains: Vec<(u128, u128)>) -> Option<u128> {
    gains.sort_unstable();
    let mut ballots = 0;
    for (gain, available) in gains.into_iter().rev().filter(|(gain, _)| *gain > 0) {
        let enough = wanted.div_ceil(gain);
        if enough <= available {
            return Some(ballots + enough);
        }
        ballots += available;
        wanted -= gain * available;
    }
    (wanted == 0).then_some(ballots)
}
