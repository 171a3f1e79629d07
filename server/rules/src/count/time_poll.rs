//! Finding a time: which of several times most people can make.
//!
//! **The rule.** For each time everybody says yes, if need be, or no; a time left blank is a no. A time is possible where at least one
//! person can make it and nobody whose presence is required says no to it. Among the possible times the one that most people can make
//! (yes and if need be together) wins; among equals the one with the most yes; among these the earlier. Times that begin at the same
//! moment and are equal in all of this (two rooms, say) are left to the poll's policy.
//!
//! Somebody whose presence is required and who has not answered stops no time: who reads the result sees who is missing.
//!
//! **Source.** The convention of time polls, written down as Folkmoot's own rule.

use std::cmp::Reverse;

use super::{Act, Counted, Figure, FigureKind, Opt, Paper, Round, Tie, TieRule};
use crate::ballot::Availability;
use crate::exact::Exact;

/// The id of the rule with its version.
pub const RULE: &str = "time-poll/1";

/// What one person answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// By time; one that is missing is a no.
    pub times: Vec<Availability>,
    /// Is this person's presence required?
    pub required: bool,
}

/// How many said what of a time.
#[derive(Debug, Clone, Copy, Default)]
struct Answers {
    yes: u128,
    if_need_be: u128,
    no: u128,
    /// Somebody required cannot come.
    stopped: bool,
}

impl Answers {
    const fn able(self) -> u128 {
        self.yes.saturating_add(self.if_need_be)
    }

    const fn possible(self) -> bool {
        !self.stopped && self.able() > 0
    }
}

/// Counts the answers. `begins` says of each time when it begins, in any unit that orders them.
pub fn count(begins: &[i64], papers: &[Paper<Times>]) -> Counted {
    let mut answers = vec![Answers::default(); begins.len()];
    for paper in papers.iter().filter(|paper| paper.weight > 0) {
        for (option, answers) in answers.iter_mut().enumerate() {
            let said = paper.marks.times.get(option).copied();
            let number = match said.unwrap_or_default() {
                Availability::Yes => &mut answers.yes,
                Availability::IfNeedBe => &mut answers.if_need_be,
                Availability::No => {
                    answers.stopped |= paper.marks.required;
                    &mut answers.no
                }
            };
            *number = number.saturating_add(paper.weight.into());
        }
    }
    let mut times: Vec<(Opt, Answers, i64)> = answers
        .iter()
        .zip(begins)
        .enumerate()
        .map(|(option, (answers, begins))| (option, *answers, *begins))
        .collect();
    times.sort_by_key(|(_, answers, begins)| {
        (
            !answers.possible(),
            Reverse(answers.able()),
            Reverse(answers.yes),
            *begins,
        )
    });
    let same = |one: &(Opt, Answers, i64), other: &(Opt, Answers, i64)| {
        one.1.possible() == other.1.possible()
            && (one.1.able(), one.1.yes, one.2) == (other.1.able(), other.1.yes, other.2)
    };
    let mut counted = Counted {
        totals: answers.iter().map(|answers| answers.able().into()).collect(),
        figures: vec![
            figure(FigureKind::Yes, answers.iter().map(|answers| answers.yes)),
            figure(
                FigureKind::IfNeedBe,
                answers.iter().map(|answers| answers.if_need_be),
            ),
            figure(FigureKind::No, answers.iter().map(|answers| answers.no)),
        ],
        rounds: vec![round(&answers)],
        order: times
            .chunk_by(same)
            .map(|tier| tier.iter().map(|(option, ..)| *option).collect())
            .collect(),
        ..Counted::default()
    };
    let possible = times.partition_point(|(_, answers, _)| answers.possible());
    let possible = times.get(..possible).unwrap_or_default();
    let Some(best) = possible.first() else {
        return counted;
    };
    let first: Vec<Opt> = options(possible.iter().take_while(|time| same(time, best)));
    let equal: Vec<Opt> = options(
        possible
            .iter()
            .take_while(|(_, answers, _)| (answers.able(), answers.yes) == (best.1.able(), best.1.yes)),
    );
    if equal.len() > first.len() {
        counted.ties.push(Tie {
            round: None,
            between: equal,
            rule: TieRule::Earlier,
            chosen: first.clone(),
        });
    }
    if first.len() > 1 {
        counted.tied = first;
        counted.places = 1;
    } else {
        counted.winners = first;
    }
    counted
}

/// Sorted by position.
fn options<'a>(times: impl Iterator<Item = &'a (Opt, Answers, i64)>) -> Vec<Opt> {
    let mut options: Vec<Opt> = times.map(|(option, ..)| *option).collect();
    options.sort_unstable();
    options
}

fn figure(kind: FigureKind, numbers: impl Iterator<Item = u128>) -> Figure {
    Figure {
        kind,
        values: numbers.map(|number| vec![Exact::from(number)]).collect(),
    }
}

/// Which times are possible at all.
fn round(answers: &[Answers]) -> Round {
    let excluded = answers
        .iter()
        .enumerate()
        .filter(|(_, answers)| !answers.possible());
    Round {
        totals: answers
            .iter()
            .map(|answers| Some(answers.able().into()))
            .collect(),
        exhausted: Exact::zero(),
        needed: None,
        acts: excluded.map(|(option, _)| Act::Excluded { option }).collect(),
    }
}

#[cfg(test)]
mod tests;
