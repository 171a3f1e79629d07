//! What both rules for the single transferable vote start from: the papers that are valid, in strict order of preference.

use super::{Figure, FigureKind, Opt, Paper, Ranking};
use crate::exact::Exact;

#[cfg(test)]
pub(super) mod tests;

/// A paper that counts: at least one preference, each option once, none beside another.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Preferences {
    pub order: Vec<Opt>,
    pub weight: u128,
}

/// The papers that count.
///
/// A paper is read as the Scottish rules read one with the same number beside two names: it counts down to there and no further,
/// and if that is its first preference it is not valid at all. Blank papers are not valid either.
pub(super) fn valid(papers: &[Paper<Ranking>], options: usize) -> Vec<Preferences> {
    // The last paper on which each option was seen: one list for all papers, so that none has to be cleared.
    let mut seen = vec![None; options];
    papers
        .iter()
        .enumerate()
        .filter(|(_, paper)| paper.weight > 0)
        .filter_map(|(number, paper)| {
            let mut order = Vec::with_capacity(paper.marks.len());
            for tier in &paper.marks {
                let before = order.len();
                for option in tier {
                    if let Some(seen) = seen.get_mut(*option).filter(|seen| **seen != Some(number)) {
                        *seen = Some(number);
                        order.push(*option);
                    }
                }
                if order.len() > before + 1 {
                    order.truncate(before);
                    break;
                }
            }
            (!order.is_empty()).then(|| Preferences {
                order,
                weight: u128::from(paper.weight),
            })
        })
        .collect()
}

/// First preferences by option.
pub(super) fn first_choices(papers: &[Preferences], options: usize) -> Vec<u128> {
    let mut first = vec![0; options];
    for paper in papers {
        if let Some(votes) = paper.order.first().and_then(|option| first.get_mut(*option)) {
            *votes += paper.weight;
        }
    }
    first
}

/// One number an option, as a figure of the result.
pub(super) fn figure(kind: FigureKind, numbers: impl IntoIterator<Item = Exact>) -> Figure {
    Figure {
        kind,
        values: numbers.into_iter().map(|number| vec![number]).collect(),
    }
}

/// A number that is kept in whole parts of a unit: hundred-thousandths of a vote, say.
pub(super) fn parts(number: u128, unit: u128) -> Exact {
    Exact::ratio(number, unit).unwrap_or_default()
}

/// Where an option stands in the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Neither elected nor out: "continuing" in the Scottish rules, "hopeful" in Meek's.
    Continuing,
    Elected,
    Out,
}

/// The options that stand so, by position.
pub(super) fn standing(all: &[Standing], so: Standing) -> Vec<Opt> {
    (0..all.len())
        .filter(|option| all.get(*option) == Some(&so))
        .collect()
}
