//! Approval: each ballot names every option that its voter can accept, and the options that most ballots name win.
//!
//! The rule is that of S. J. Brams and P. C. Fishburn, "Approval Voting", American Political Science Review 72 (1978). Several
//! places go to as many of the best (bloc approval).
//!
//! - Nobody wins without an approval; places that nobody is left for stay empty.
//! - A tie for the last place is the poll's to decide.
//!
//! For several places it is not proportional: a bare majority that approves the same options fills every place. Nor has it the
//! majority criterion: an option that more than half like best may lose to one that still more can accept.

use super::order::all_by_figure;
use super::places::Sums;
use super::sheet::Sheet;
use super::{Counted, Opt};
use crate::exact::Exact;

/// The id of this rule and its version.
pub const RULE: &str = "approval/1";

/// Counts a sheet of [`Sheet::approvals`] for so many places.
pub fn count(sheet: &Sheet, places: usize) -> Counted {
    let approvals: Vec<u128> = (0..sheet.options())
        .map(|option| sheet.histogram(option).supporters())
        .collect();
    let approvals = Approvals {
        cast: sheet.cast(),
        approvals,
    };
    Counted {
        totals: approvals.approvals.iter().copied().map(Exact::from).collect(),
        order: all_by_figure(sheet.options(), |option| approvals.of(option)),
        ..Counted::default()
    }
    .with_places(places, |option| approvals.of(option) > 0)
    .with_margin(places, &approvals)
}

struct Approvals {
    cast: u128,
    approvals: Vec<u128>,
}

impl Approvals {
    fn of(&self, option: Opt) -> u128 {
        self.approvals.get(option).copied().unwrap_or_default()
    }
}

impl Sums for Approvals {
    fn cast(&self) -> u128 {
        self.cast
    }

    fn gap(&self, winner: Opt, loser: Opt) -> u128 {
        self.of(winner).saturating_sub(self.of(loser))
    }

    fn most(&self) -> u128 {
        2
    }

    /// As many ballots as the winner is ahead by, or more, approve the winner and not the loser; each of them can gain two.
    fn gains(&self, winner: Opt, loser: Opt) -> Vec<(u128, u128)> {
        vec![(2, self.gap(winner, loser))]
    }

    fn support(&self, option: Opt) -> Option<u128> {
        Some(self.of(option))
    }
}

#[cfg(test)]
mod tests;
