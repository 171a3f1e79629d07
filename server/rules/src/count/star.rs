//! STAR (score, then automatic run-off): the two options with the highest sums of scores meet in a run-off on the same ballots, and
//! the one that more ballots score higher wins. Several places are filled one after the other, each by a count without those who have
//! won already (Bloc STAR).
//!
//! The rule is the Equal Vote Coalition's "STAR Voting" with its "Official Tiebreaker Protocol" (starvoting.org/ties):
//!
//! - Two alike at the top are the two finalists. Where more are alike than can go on, each two of them are compared head to head, and
//!   whoever has lost the most of these comparisons is out, as often as that tells them apart. Then those with the most top scores go
//!   on. Whatever sets some of them apart, it begins again with the rest. When nothing does any more, the lot decides.
//! - A run-off that ends level goes to the one with the higher sum, then to the one with more top scores. What is still level then is
//!   for the last place the poll's to decide (`tied`), whose policy may well be the lot. For an earlier place it is the lot's, because
//!   the count could not go on without.
//! - Whoever is like these two in everything, and only by the lot not one of them, is tied with them.
//!
//! Some programs add up over all ballots who is preferred, instead of counting comparisons lost; between three and more that are alike
//! they can choose other finalists. The protocol speaks of comparisons.
//!
//! Two rounds are told for each place: the sums with the finalists, and the run-off, where what lies with no option are the ballots
//! that score both alike. Blank is a nought.
//!
//! It lacks the majority and the Condorcet criterion: who would win every run-off may not come into it. Bloc STAR is not proportional.

use super::order::by_figure;
use super::score::{Marks, exact, figure};
use super::sheet::Sheet;
use super::{Act, Counted, FigureKind, Lot, Margin, Opt, Round, Tie, TieRule};
use crate::exact::Exact;

/// The id of this rule and its version.
pub const RULE: &str = "star/1";

/// The highest score.
pub const HIGHEST: u16 = 5;

/// Counts a sheet of [`Sheet::scores`] up to [`HIGHEST`] for so many places.
pub fn count(sheet: &Sheet, places: usize, lot: &Lot) -> Counted {
    let mut count = Count::of(sheet, lot);
    if sheet.cast() > 0 {
        while count.counted.winners.len() < places && count.counted.tied.is_empty() && !count.left.is_empty()
        {
            count.fill_place(places);
        }
        if places == 1 {
            count.counted.margin = count.margin();
        }
    }
    count.counted
}

struct Count<'a> {
    lot: &'a Lot,
    cast: u128,
    sums: Vec<u128>,
    top_scores: Vec<u128>,
    /// How much scores the one (row) above the other (column).
    above: Vec<Vec<u128>>,
    /// Options that have not won yet.
    left: Vec<Opt>,
    counted: Counted,
}

impl<'a> Count<'a> {
    fn of(sheet: &Sheet, lot: &'a Lot) -> Self {
        let all: Vec<Opt> = (0..sheet.options()).collect();
        let marks = Marks::of(sheet);
        let sums = marks.sums();
        let above: Vec<Vec<u128>> = all
            .iter()
            .map(|one| all.iter().map(|other| sheet.preferring(*one, *other)).collect())
            .collect();
        let shown = |row: &Vec<u128>| {
            row.iter()
                .map(|weight| u64::try_from(*weight).unwrap_or(u64::MAX))
                .collect()
        };
        let counted = Counted {
            totals: exact(&sums),
            figures: vec![
                marks.means(),
                figure(FigureKind::Supporters, &marks.supporters()),
                marks.blank(),
                marks.histograms(),
            ],
            pairs: above.iter().map(shown).collect(),
            ..Counted::default()
        };
        let top = |histogram: &super::sheet::Histogram| histogram.marks.last().copied().unwrap_or_default();
        Self {
            lot,
            cast: sheet.cast(),
            sums,
            top_scores: marks.by_option().iter().map(top).collect(),
            above,
            left: all,
            counted,
        }
    }

    fn fill_place(&mut self, places: usize) {
        let finalists = self.finalists();
        let totals = self.totals(&self.left, |option| self.sum(option));
        let round = |totals, exhausted: u128, acts| Round {
            totals,
            exhausted: exhausted.into(),
            needed: None,
            acts,
        };
        let [one, other] = finalists[..] else {
            // Nobody is left to meet.
            let acts = finalists
                .iter()
                .map(|option| Act::Elected { option: *option })
                .collect();
            self.counted.rounds.push(round(totals, 0, acts));
            self.elect(&finalists);
            return;
        };
        let acts = finalists
            .iter()
            .map(|option| Act::Finalist { option: *option })
            .collect();
        self.counted.rounds.push(round(totals, 0, acts));
        let (for_one, for_other) = (self.above(one, other), self.above(other, one));
        let in_run_off = |option| if option == one { for_one } else { for_other };
        let totals = self.totals(&finalists, in_run_off);
        let last_place = self.counted.winners.len() + 1 == places;
        let winner = match for_one.cmp(&for_other) {
            std::cmp::Ordering::Greater => Some(one),
            std::cmp::Ordering::Less => Some(other),
            std::cmp::Ordering::Equal => self.level(&finalists, last_place),
        };
        let acts = winner
            .iter()
            .map(|option| Act::Elected { option: *option })
            .collect();
        let exhausted = self.cast.saturating_sub(for_one).saturating_sub(for_other);
        self.counted.rounds.push(round(totals, exhausted, acts));
        if let Some(winner) = winner {
            self.elect(&[winner]);
        } else {
            self.counted.tied = self.alike(finalists);
            self.counted.places = 1;
        }
    }

    /// The two finalists, who are level, and whoever is like them in everything and was kept from the run-off by the lot alone.
    fn alike(&self, finalists: Vec<Opt>) -> Vec<Opt> {
        let round = self.counted.rounds.len().checked_sub(2);
        let by_lot = self.counted.ties.iter().find(|tie| {
            tie.round == round
                && tie.rule == TieRule::Lot
                && finalists.iter().all(|option| tie.between.contains(option))
        });
        by_lot.map_or(finalists, |tie| tie.between.clone())
    }

    fn elect(&mut self, won: &[Opt]) {
        self.left.retain(|option| !won.contains(option));
        self.counted.winners.extend(won);
    }

    /// The one or two that go into the run-off for this place.
    fn finalists(&mut self) -> Vec<Opt> {
        let mut finalists = Vec::new();
        for tier in by_figure(&self.left, |option| self.sum(option)) {
            let free = 2_usize.saturating_sub(finalists.len());
            if free == 0 {
                break;
            }
            finalists.extend(self.go_on(tier, free));
        }
        finalists
    }

    /// So many of these, whose sums are alike.
    fn go_on(&mut self, mut tied: Vec<Opt>, mut free: usize) -> Vec<Opt> {
        let mut through = Vec::new();
        if tied.len() > 1 && tied.len() <= free {
            self.tie(&tied, TieRule::Harmless, &tied);
        }
        while tied.len() > free {
            let mut told_apart = by_figure(&tied, |option| std::cmp::Reverse(self.lost(option, &tied)));
            let mut rule = TieRule::HeadToHead;
            if told_apart.len() > 1 {
                // One step of it: whoever has lost the most is out, and the others are compared anew.
                let out = told_apart.pop().unwrap_or_default();
                told_apart = vec![told_apart.concat(), out];
            } else {
                told_apart = by_figure(&tied, |option| self.top_score(option));
                rule = TieRule::TopScores;
            }
            if told_apart.len() < 2 {
                // By position only where the lot does not know an option.
                told_apart = by_figure(&tied, |option| {
                    std::cmp::Reverse((self.lot.place(option), option))
                });
                rule = TieRule::Lot;
            }
            let before = tied.clone();
            let through_before = through.len();
            tied.clear();
            for tier in told_apart {
                if tier.len() <= free {
                    free -= tier.len();
                    through.extend(tier);
                } else if free > 0 {
                    tied = tier;
                    break;
                }
            }
            let mut chosen: Vec<Opt> = through.iter().skip(through_before).copied().collect();
            if chosen.len() + tied.len() < before.len() {
                // Somebody is out, and all others are not.
                chosen.extend(&tied);
            }
            self.tie(&before, rule, &chosen);
        }
        through.extend(tied);
        through
    }

    /// Who wins a run-off that ends level, if anything tells the two apart.
    fn level(&mut self, finalists: &[Opt], last_place: bool) -> Option<Opt> {
        let by_sum = by_figure(finalists, |option| self.sum(option));
        let by_top_scores = by_figure(finalists, |option| self.top_score(option));
        let (rule, winner) = if by_sum.len() > 1 {
            (TieRule::TotalScore, by_sum.first()?.first().copied()?)
        } else if by_top_scores.len() > 1 {
            (TieRule::TopScores, by_top_scores.first()?.first().copied()?)
        } else if last_place {
            return None;
        } else {
            (TieRule::Lot, self.lot.first(finalists)?)
        };
        self.tie_in(self.counted.rounds.len(), finalists, rule, &[winner]);
        Some(winner)
    }

    fn tie(&mut self, between: &[Opt], rule: TieRule, chosen: &[Opt]) {
        self.tie_in(self.counted.rounds.len(), between, rule, chosen);
    }

    fn tie_in(&mut self, round: usize, between: &[Opt], rule: TieRule, chosen: &[Opt]) {
        self.counted.ties.push(Tie {
            round: Some(round),
            between: between.to_vec(),
            rule,
            chosen: chosen.to_vec(),
        });
    }

    /// How many of the others beat it head to head.
    fn lost(&self, option: Opt, among: &[Opt]) -> usize {
        let beats = |other: &&Opt| self.above(**other, option) > self.above(option, **other);
        among.iter().filter(beats).count()
    }

    fn totals(&self, of: &[Opt], figure: impl Fn(Opt) -> u128) -> Vec<Option<Exact>> {
        (0..self.sums.len())
            .map(|option| of.contains(&option).then(|| figure(option).into()))
            .collect()
    }

    fn sum(&self, option: Opt) -> u128 {
        self.sums.get(option).copied().unwrap_or_default()
    }

    fn top_score(&self, option: Opt) -> u128 {
        self.top_scores.get(option).copied().unwrap_or_default()
    }

    fn above(&self, one: Opt, other: Opt) -> u128 {
        let row = self.above.get(one).and_then(|row| row.get(other));
        row.copied().unwrap_or_default()
    }

    /// With so many ballots turned round from the winner to the other finalist, somebody else would have won: the other, or, if that
    /// costs the winner the run-off, one of those in it. A few that bring another into the run-off may do too.
    fn margin(&self) -> Option<Margin> {
        if !self.counted.tied.is_empty() {
            return Some(super::places::least(1));
        }
        let run_off = self.counted.rounds.get(1)?;
        let [one, other] = finalists_of(run_off)[..] else {
            return None;
        };
        let lead = self.above(one, other).abs_diff(self.above(other, one));
        Some(Margin {
            least: false,
            ..super::places::least(lead / 2 + 1)
        })
    }
}

fn finalists_of(run_off: &Round) -> Vec<Opt> {
    let met = run_off
        .totals
        .iter()
        .enumerate()
        .filter(|(_, total)| total.is_some());
    met.map(|(option, _)| option).collect()
}

#[cfg(test)]
mod tests;
