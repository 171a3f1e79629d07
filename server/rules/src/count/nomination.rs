//! Selecting somebody for a role: nominations with reasons, a round in which everybody may change theirs, and then a proposal.
//!
//! **The rule.** Everybody nominates one person, or nobody, and says why. All reasons are heard. Then everybody may change their
//! nomination, and says what moved them. The facilitator proposes the person for whom the reasons are strongest, and the group decides
//! on that proposal by consent. The numbers are shown and decide nothing: so a count of nominations has neither winners nor ties nor
//! an order, only who was nominated how often in both rounds, and what was changed.
//!
//! **Source.** Role Selection, in: Bernhard Bockelbrink, James Priest, Liliana David: A Practical Guide for Evolving Agile and
//! Resilient Organizations with Sociocracy 3.0.

use std::collections::BTreeMap;

use super::{Act, Counted, Figure, FigureKind, Opt, Paper, Round};
use crate::exact::Exact;

/// The id of the rule with its version.
pub const RULE: &str = "nomination/1";

/// Whom somebody nominates; `None` for nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nomination {
    /// At first.
    pub first: Option<Opt>,
    /// After the change round; the same as at first for those who change nothing.
    pub last: Option<Opt>,
}

/// Counts the nominations. Of the two rounds the first stands as it was before the changes, which are its acts.
pub fn count(candidates: usize, papers: &[Paper<Nomination>]) -> Counted {
    let known = |nominee: Option<Opt>| nominee.filter(|nominee| *nominee < candidates);
    let (mut first, mut last) = (Nominees::new(candidates), Nominees::new(candidates));
    let mut changes: BTreeMap<(Option<Opt>, Option<Opt>), u64> = BTreeMap::new();
    for paper in papers.iter().filter(|paper| paper.weight > 0) {
        let change @ (from, to) = (known(paper.marks.first), known(paper.marks.last));
        first.add(from, paper.weight);
        last.add(to, paper.weight);
        if from != to {
            let by = changes.entry(change).or_default();
            *by = by.saturating_add(paper.weight);
        }
    }
    let moved = changes
        .into_iter()
        .map(|((from, to), by)| Act::Changed { from, to, by })
        .collect();
    Counted {
        totals: last.exact(),
        figures: vec![Figure {
            kind: FigureKind::FirstNominations,
            values: first.exact().into_iter().map(|number| vec![number]).collect(),
        }],
        rounds: vec![first.round(moved), last.round(Vec::new())],
        ..Counted::default()
    }
}

/// How often each candidate is nominated, and how often nobody.
struct Nominees {
    candidates: Vec<u128>,
    nobody: u128,
}

impl Nominees {
    fn new(candidates: usize) -> Self {
        Self {
            candidates: vec![0; candidates],
            nobody: 0,
        }
    }

    fn add(&mut self, nominee: Option<Opt>, weight: u64) {
        let number = nominee.and_then(|nominee| self.candidates.get_mut(nominee));
        let number = number.unwrap_or(&mut self.nobody);
        *number = number.saturating_add(weight.into());
    }

    fn exact(&self) -> Vec<Exact> {
        self.candidates
            .iter()
            .map(|number| Exact::from(*number))
            .collect()
    }

    fn round(&self, acts: Vec<Act>) -> Round {
        Round {
            totals: self.exact().into_iter().map(Some).collect(),
            exhausted: self.nobody.into(),
            needed: None,
            acts,
        }
    }
}

#[cfg(test)]
mod tests;
