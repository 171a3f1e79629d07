//! Borda, symmetric: on each ballot an option has a point for every option it is ranked above, and loses one for every option it is
//! ranked below.
//!
//! Nothing is won or lost between options that are ranked alike, so a short ballot and one with equal ranks say no more than they
//! do. On ballots that rank all options without equals the points are 2p − (n − 1), where p are those of J.-C. de Borda, "Mémoire
//! sur les élections au scrutin" (1781), from n − 1 down to nought: the order is the same. The symmetric form for weak rankings is
//! that of M. Gärdenfors, "Positionalist voting functions", Theory and Decision 4 (1973).
//!
//! The option with the most points wins. A tie is the poll's to decide.

use super::pairs::Pairs;
use super::{Counted, Figure, FigureKind, Margin, Opt, Paper, Ranking, order};
use crate::exact::Exact;

/// The id of this rule and its version.
pub const RULE: &str = "borda/1";

/// Counts the rankings.
pub fn count(options: usize, papers: &[Paper<Ranking>]) -> Counted {
    let mut counted = of_pairs(&Pairs::count(options, papers));
    counted.margin = margin(options, papers, &counted);
    counted
}

/// Counts from the comparison of all pairs, which says all but the margin.
pub(super) fn of_pairs(pairs: &Pairs) -> Counted {
    let all: Vec<Opt> = (0..pairs.options()).collect();
    let points: Vec<i128> = all
        .iter()
        .map(|option| all.iter().map(|other| pairs.lead(*option, *other)).sum())
        .collect();
    Counted {
        order: order::by_figure(&all, |option| points.get(option)),
        totals: points.into_iter().map(Exact::from).collect(),
        figures: vec![pairs_won(pairs)],
        pairs: pairs.rows(),
        ..Counted::default()
    }
    .first_wins()
}

/// How many other options each one beats.
pub(super) fn pairs_won(pairs: &Pairs) -> Figure {
    Figure {
        kind: FigureKind::PairsWon,
        values: (0..pairs.options())
            .map(|option| vec![pairs.won(option).into()])
            .collect(),
    }
}

/// The least number of ballots, cast otherwise, that would have changed the result.
///
/// A ballot does the most for a rival when it is changed to put the rival alone on top and the winner alone at the bottom. So for
/// each rival the ballots are taken in the order of how much that change gains, until the rival has caught up.
fn margin(options: usize, papers: &[Paper<Ranking>], counted: &Counted) -> Option<Margin> {
    let [winner] = counted.winners.as_slice() else {
        // Among tied options some ballot can always be changed in favour of one of them.
        let cast = papers.iter().any(|paper| paper.weight > 0);
        return (cast && counted.places > 0).then_some(Margin {
            ballots: 1,
            least: true,
        });
    };
    let points = |option: Opt| i128::try_from(counted.totals.get(option)?.floor()).ok();
    let gains = gains(options, papers, *winner);
    let ballots = (0..options)
        .filter(|rival| rival != winner)
        .filter_map(|rival| {
            let behind = points(*winner)?.checked_sub(points(rival)?)?;
            to_catch_up(behind, gains.get(rival)?)
        })
        .min()?;
    Some(Margin { ballots, least: true })
}

/// How much weight would gain so many points for each rival against the winner, by rival and then by points from nought up.
fn gains(options: usize, papers: &[Paper<Ranking>], winner: Opt) -> Vec<Vec<u64>> {
    // From the one at the bottom and the other on top to the reverse.
    let most = 4 * options.saturating_sub(1);
    let mut gains = vec![vec![0_u64; most + 1]; options];
    let mut above = vec![0; options];
    for paper in papers {
        points_lost(&paper.marks, &mut above);
        let of_winner = above.get(winner).copied().unwrap_or_default();
        for (gains, of_rival) in gains.iter_mut().zip(&above) {
            // The rival's lead over the winner now is what the winner loses more than the rival.
            let gain = (most / 2 + of_rival).saturating_sub(of_winner);
            if let Some(weight) = gains.get_mut(gain) {
                *weight = weight.saturating_add(paper.weight);
            }
        }
    }
    gains
}

/// By how many points each option is short of being alone on top: twice those above it, and once those beside it.
fn points_lost(ranking: &Ranking, lost: &mut [usize]) {
    let unnamed = usize::MAX;
    lost.fill(unnamed);
    let mut named = 0;
    for tier in ranking {
        let mut beside = 0;
        for option in tier {
            if let Some(place) = lost.get_mut(*option).filter(|place| **place == unnamed) {
                *place = unnamed - 1;
                beside += 1;
            }
        }
        for option in tier {
            if let Some(place) = lost.get_mut(*option).filter(|place| **place == unnamed - 1) {
                *place = 2 * named + beside - 1;
            }
        }
        named += beside;
    }
    let bottom = (lost.len() + named).saturating_sub(1);
    for place in lost.iter_mut().filter(|place| **place == unnamed) {
        *place = bottom;
    }
}

/// How many ballots bring somebody level who is so many points behind, those first with which the most is gained.
fn to_catch_up(mut behind: i128, gains: &[u64]) -> Option<u64> {
    let mut ballots = 0_u64;
    for (gain, weight) in gains.iter().enumerate().skip(1).rev() {
        let gain = i128::try_from(gain).ok()?;
        let enough = (behind + gain - 1).div_euclid(gain);
        if enough <= i128::from(*weight) {
            return ballots.checked_add(u64::try_from(enough).ok()?);
        }
        ballots = ballots.checked_add(*weight)?;
        behind -= gain * i128::from(*weight);
    }
    None
}

#[cfg(test)]
mod tests;
