//! Systemic consensing: each ballot says how much its voter resists every option, from nought to ten, and the option with the least
//! resistance in sum wins.
//!
//! The rule is that of E. Visotschnig and S. Schrotta, "Das SK-Prinzip" (2005). "None of these" stands among the options like any
//! other (whoever makes the poll puts it there): a group that resists everything else more keeps things as they are, because then
//! that option wins. What a ballot leaves blank it does not resist; the result says how many left an option blank.
//!
//! Several places go to those with the least resistance. A tie for the last place is the poll's to decide. Without a ballot nothing
//! is decided.
//!
//! It lacks the majority criterion, and means to: an option that more than half like best loses to one that nobody minds.

use super::order::all_by_figure;
use super::places::Sums;
use super::score::{Marks, exact};
use super::sheet::Sheet;
use super::{Counted, Opt};

/// The id of this rule and its version.
pub const RULE: &str = "resistance/1";

/// The highest resistance.
pub const HIGHEST: u16 = 10;

/// Counts a sheet of [`Sheet::scores`] up to [`HIGHEST`] for so many places.
pub fn count(sheet: &Sheet, places: usize) -> Counted {
    let marks = Marks::of(sheet);
    let resisted = Resisted {
        sheet,
        sums: marks.sums(),
    };
    Counted {
        totals: exact(&resisted.sums),
        figures: vec![marks.means(), marks.blank(), marks.histograms()],
        order: all_by_figure(sheet.options(), |option| {
            resisted.sums.get(option).map(std::cmp::Reverse)
        }),
        ..Counted::default()
    }
    .with_places(places, |_| sheet.cast() > 0)
    .with_margin(places, &resisted)
}

struct Resisted<'a> {
    sheet: &'a Sheet,
    sums: Vec<u128>,
}

impl Sums for Resisted<'_> {
    fn cast(&self) -> u128 {
        self.sheet.cast()
    }

    fn gap(&self, winner: Opt, loser: Opt) -> u128 {
        let of = |option: Opt| self.sums.get(option).copied().unwrap_or_default();
        of(loser).saturating_sub(of(winner))
    }

    fn most(&self) -> u128 {
        2 * u128::from(self.sheet.highest())
    }

    fn gains(&self, winner: Opt, loser: Opt) -> Vec<(u128, u128)> {
        (0..).zip(self.sheet.gains(winner, loser)).collect()
    }

    /// It would win without anybody's mark.
    fn support(&self, _: Opt) -> Option<u128> {
        None
    }
}

#[cfg(test)]
mod tests;
