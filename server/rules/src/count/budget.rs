//! What the ways of sharing a budget have in common: a sum of money, projects with costs, and points for them on papers.

use super::{Figure, FigureKind, Opt, Paper, Scores};
use crate::exact::Exact;

/// A sum to be shared out among projects. All amounts are in whole units of the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget<'a> {
    /// How much there is.
    pub amount: u64,
    /// The weight of a paper that counts as one voter: 1 where every vote counts the same.
    pub voter: u64,
    /// What each project costs, by option.
    pub costs: &'a [u64],
}

/// What a paper gives to projects: approval is one point each.
pub trait Points {
    /// The projects with their points; a project comes at most once, and one that gets nothing is left out.
    fn points(&self) -> Vec<(Opt, u32)>;
}

impl Points for Vec<Opt> {
    fn points(&self) -> Vec<(Opt, u32)> {
        let mut approved = self.clone();
        approved.sort_unstable();
        approved.dedup();
        approved.into_iter().map(|option| (option, 1)).collect()
    }
}

impl Points for Scores {
    fn points(&self) -> Vec<(Opt, u32)> {
        self.iter()
            .enumerate()
            .filter_map(|(option, points)| points.filter(|points| *points > 0).map(|points| (option, points)))
            .collect()
    }
}

/// What the papers give to each project together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Support {
    /// Papers that give it anything, by option.
    pub supporters: Vec<u128>,
    /// Points, by option; with approval the same as the supporters.
    pub points: Vec<u128>,
}

impl Support {
    /// Adds up the papers.
    pub fn new<M: Points>(options: usize, papers: &[Paper<M>]) -> Self {
        let mut support = Self {
            supporters: vec![0; options],
            points: vec![0; options],
        };
        for paper in papers {
            for (option, points) in paper.marks.points() {
                if let (Some(supporters), Some(sum)) =
                    (support.supporters.get_mut(option), support.points.get_mut(option))
                {
                    *supporters = supporters.saturating_add(u128::from(paper.weight));
                    *sum = sum.saturating_add(u128::from(paper.weight).saturating_mul(points.into()));
                }
            }
        }
        support
    }

    /// Papers that give this project anything.
    pub fn supporters(&self, option: Opt) -> u128 {
        self.supporters.get(option).copied().unwrap_or_default()
    }

    /// All points of this project.
    pub fn points(&self, option: Opt) -> u128 {
        self.points.get(option).copied().unwrap_or_default()
    }

    /// The points, as the figure that is compared.
    pub fn totals(&self) -> Vec<Exact> {
        self.points.iter().map(|points| Exact::from(*points)).collect()
    }

    /// Supporters and cost of each project.
    pub fn figures(&self, costs: &[u64]) -> Vec<Figure> {
        let figure = |kind, values: Vec<Exact>| Figure {
            kind,
            values: values.into_iter().map(|value| vec![value]).collect(),
        };
        vec![
            figure(
                FigureKind::Supporters,
                self.supporters
                    .iter()
                    .map(|number| Exact::from(*number))
                    .collect(),
            ),
            figure(
                FigureKind::Cost,
                costs.iter().map(|cost| Exact::from(*cost)).collect(),
            ),
        ]
    }
}
