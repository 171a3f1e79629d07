//! Score: each ballot gives every option a mark from nought to a highest one, and the options with the highest sums win.
//!
//! The rule is range voting with sums, as W. D. Smith describes it ("Range voting", 2000). An option that a ballot leaves blank gets
//! nothing from it, and the result says how many left it blank: with means over those who gave a mark, one friend alone could carry
//! an option that nobody else knows.
//!
//! - Nobody wins on noughts and blanks alone; places that nobody is left for stay empty.
//! - A tie for the last place is the poll's to decide.
//!
//! It lacks the majority criterion: an option that more than half like best may lose to one that the others like much more.

use super::order::all_by_figure;
use super::places::Sums;
use super::sheet::{Histogram, Sheet};
use super::{Counted, Figure, FigureKind, Opt};
use crate::exact::Exact;

/// The id of this rule and its version.
pub const RULE: &str = "score/1";

/// Counts a sheet of [`Sheet::scores`] for so many places.
pub fn count(sheet: &Sheet, places: usize) -> Counted {
    let marks = Marks::of(sheet);
    let scores = Scored {
        sheet,
        sums: marks.sums(),
        supporters: marks.supporters(),
    };
    Counted {
        totals: exact(&scores.sums),
        figures: vec![
            marks.means(),
            figure(FigureKind::Supporters, &scores.supporters),
            marks.blank(),
            marks.histograms(),
        ],
        order: all_by_figure(sheet.options(), |option| scores.sums.get(option)),
        ..Counted::default()
    }
    .with_places(places, |option| {
        scores.sums.get(option).is_some_and(|sum| *sum > 0)
    })
    .with_margin(places, &scores)
}

/// What the sheet says of each option: what every method of marks shows.
pub(super) struct Marks {
    cast: u128,
    by_option: Vec<Histogram>,
}

impl Marks {
    pub(super) fn of(sheet: &Sheet) -> Self {
        Self {
            cast: sheet.cast(),
            by_option: (0..sheet.options())
                .map(|option| sheet.histogram(option))
                .collect(),
        }
    }

    pub(super) fn by_option(&self) -> &[Histogram] {
        &self.by_option
    }

    pub(super) fn sums(&self) -> Vec<u128> {
        self.by_option.iter().map(Histogram::sum).collect()
    }

    pub(super) fn supporters(&self) -> Vec<u128> {
        self.by_option.iter().map(Histogram::supporters).collect()
    }

    /// The mean over all ballots, blank as nothing.
    pub(super) fn means(&self) -> Figure {
        let mean = |sum| Exact::ratio(sum, self.cast).unwrap_or_default();
        Figure {
            kind: FigureKind::Mean,
            values: self.sums().into_iter().map(|sum| vec![mean(sum)]).collect(),
        }
    }

    pub(super) fn blank(&self) -> Figure {
        let blank: Vec<_> = self.by_option.iter().map(|histogram| histogram.blank).collect();
        figure(FigureKind::Blank, &blank)
    }

    pub(super) fn histograms(&self) -> Figure {
        Figure {
            kind: FigureKind::Histogram,
            values: self
                .by_option
                .iter()
                .map(|histogram| exact(&histogram.marks))
                .collect(),
        }
    }
}

pub(super) fn exact(numbers: &[u128]) -> Vec<Exact> {
    numbers.iter().copied().map(Exact::from).collect()
}

pub(super) fn figure(kind: FigureKind, numbers: &[u128]) -> Figure {
    Figure {
        kind,
        values: numbers.iter().map(|number| vec![(*number).into()]).collect(),
    }
}

struct Scored<'a> {
    sheet: &'a Sheet,
    sums: Vec<u128>,
    supporters: Vec<u128>,
}

impl Sums for Scored<'_> {
    fn cast(&self) -> u128 {
        self.sheet.cast()
    }

    fn gap(&self, winner: Opt, loser: Opt) -> u128 {
        let of = |option: Opt| self.sums.get(option).copied().unwrap_or_default();
        of(winner).saturating_sub(of(loser))
    }

    fn most(&self) -> u128 {
        2 * u128::from(self.sheet.highest())
    }

    fn gains(&self, winner: Opt, loser: Opt) -> Vec<(u128, u128)> {
        (0..).zip(self.sheet.gains(loser, winner)).collect()
    }

    fn support(&self, option: Opt) -> Option<u128> {
        self.supporters.get(option).copied()
    }
}

#[cfg(test)]
mod tests;
