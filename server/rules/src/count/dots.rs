//! Dots: each ballot spreads up to so many points over the options, as it likes, and the options with the most points win.
//!
//! The rule is dot voting, or cumulative voting (C. L. Dodgson, "The Principles of Parliamentary Representation", 1884, among
//! others). The poll may cap what one ballot gives to one option. Points may stay unspent, and the result says how many did: they lie
//! with no option in its one round. It says as well how many supporters each option has, for one who is passionate is not many.
//!
//! - A ballot that gives more than it has, or more than the cap to one option, counts for nothing.
//! - A tie in points goes to the option with more supporters; what then is tied for the last place is the poll's to decide.
//! - Nobody wins without a point; places that nobody is left for stay empty.
//!
//! It lacks the majority criterion: more than half may spread their points over several options that they like, and lose to fewer who
//! put all on one.

use super::order::all_by_figure;
use super::places::Sums;
use super::score::{exact, figure};
use super::{Counted, FigureKind, Margin, Opt, Paper, Round, Scores, Tie, TieRule};
use crate::exact::Exact;

/// The id of this rule and its version.
pub const RULE: &str = "dots/1";

/// What each ballot has to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dots {
    /// So many points, at most, in all.
    pub points: u32,
    /// So many, at most, to one option.
    pub cap: Option<u32>,
}

impl Dots {
    /// The most that an option can get from one ballot.
    fn to_one(self) -> u32 {
        self.cap.map_or(self.points, |cap| cap.min(self.points))
    }

    /// What the paper spends on these options; `None` where it is more than it may.
    fn spent(self, options: usize, marks: &Scores) -> Option<u32> {
        marks
            .iter()
            .take(options)
            .flatten()
            .try_fold(0_u32, |spent, points| {
                let spent = spent.checked_add(*points)?;
                (*points <= self.to_one() && spent <= self.points).then_some(spent)
            })
    }
}

/// Counts points for so many places.
pub fn count(options: usize, dots: Dots, places: usize, papers: &[Paper<Scores>]) -> Counted {
    let given = Given::of(options, dots, papers);
    let key = |option: Opt| (given.points.get(option), given.supporters.get(option));
    let mut counted = Counted {
        totals: exact(&given.points),
        figures: vec![figure(FigureKind::Supporters, &given.supporters)],
        rounds: vec![Round {
            totals: given.points.iter().copied().map(Exact::from).map(Some).collect(),
            exhausted: given.unspent.into(),
            needed: None,
            acts: Vec::new(),
        }],
        order: all_by_figure(options, key),
        ..Counted::default()
    }
    .with_places(places, |option| {
        given.points.get(option).is_some_and(|points| *points > 0)
    });
    let by_supporters = ties_by_supporters(&counted, &given);
    counted.ties.splice(0..0, by_supporters);
    counted.margin = margin(&counted, places, &given);
    counted
}

/// The points that were given, and by how many.
struct Given<'a> {
    papers: Vec<&'a Paper<Scores>>,
    to_one: u32,
    cast: u128,
    points: Vec<u128>,
    supporters: Vec<u128>,
    unspent: u128,
}

impl<'a> Given<'a> {
    fn of(options: usize, dots: Dots, papers: &'a [Paper<Scores>]) -> Self {
        let mut given = Self {
            papers: Vec::new(),
            to_one: dots.to_one(),
            cast: 0,
            points: vec![0; options],
            supporters: vec![0; options],
            unspent: 0,
        };
        for paper in papers {
            let Some(spent) = dots.spent(options, &paper.marks) else {
                continue;
            };
            let weight = u128::from(paper.weight);
            given.papers.push(paper);
            given.cast += weight;
            given.unspent += weight * u128::from(dots.points - spent);
            let sums = given.points.iter_mut().zip(&mut given.supporters);
            for ((points, supporters), mark) in sums.zip(&paper.marks) {
                let mark = mark.unwrap_or_default();
                *points += weight * u128::from(mark);
                *supporters += if mark > 0 { weight } else { 0 };
            }
        }
        given
    }

    fn points(&self, option: Opt) -> u128 {
        self.points.get(option).copied().unwrap_or_default()
    }

    fn supporters(&self, option: Opt) -> u128 {
        self.supporters.get(option).copied().unwrap_or_default()
    }
}

/// Those with the same points and not the same supporters: did it make a difference to who won?
fn ties_by_supporters(counted: &Counted, given: &Given<'_>) -> Vec<Tie> {
    let alike = all_by_figure(given.points.len(), |option| given.points(option));
    let told_apart = alike.into_iter().filter(|tied| {
        let mut supporters = tied.iter().map(|option| given.supporters(*option));
        let first = supporters.next();
        supporters.any(|other| Some(other) != first)
    });
    told_apart
        .map(|between| {
            let stays = |option: &Opt| counted.winners.contains(option) || counted.tied.contains(option);
            let chosen: Vec<Opt> = between.iter().copied().filter(stays).collect();
            let decided = !chosen.is_empty() && chosen.len() < between.len();
            Tie {
                round: None,
                rule: if decided {
                    TieRule::MoreSupporters
                } else {
                    TieRule::Harmless
                },
                between,
                chosen,
            }
        })
        .collect()
}

/// How much another has to gain: to come level in points, where its supporters may then decide, or to be ahead for certain.
struct ToGain<'a> {
    given: &'a Given<'a>,
    beyond: u128,
}

impl Sums for ToGain<'_> {
    fn cast(&self) -> u128 {
        self.given.cast
    }

    fn gap(&self, winner: Opt, loser: Opt) -> u128 {
        self.given.points(winner).saturating_sub(self.given.points(loser)) + self.beyond
    }

    fn most(&self) -> u128 {
        2 * u128::from(self.given.to_one)
    }

    /// A ballot gains the most when it gives all that it may to the one and nothing to the other.
    fn gains(&self, winner: Opt, loser: Opt) -> Vec<(u128, u128)> {
        let of = |paper: &Paper<Scores>, option: Opt| {
            u128::from(paper.marks.get(option).copied().flatten().unwrap_or_default())
        };
        let most = u128::from(self.given.to_one);
        self.given
            .papers
            .iter()
            .map(|paper| {
                (
                    most + of(paper, winner) - of(paper, loser),
                    u128::from(paper.weight),
                )
            })
            .collect()
    }

    fn support(&self, option: Opt) -> Option<u128> {
        Some(self.given.supporters(option))
    }
}

/// Being ahead is certain to change the result; whether coming level would do depends on whose ballots change.
fn margin(counted: &Counted, places: usize, given: &Given<'_>) -> Option<Margin> {
    let certain = counted.margin_of(places, &ToGain { given, beyond: 1 })?;
    let possible = counted.margin_of(places, &ToGain { given, beyond: 0 })?;
    Some(Margin {
        least: certain.ballots <= possible.ballots.max(1),
        ..certain
    })
}

#[cfg(test)]
mod tests;
