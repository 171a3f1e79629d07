//! The marks of many ballots in columns of bytes, one column an option: built once, counted fast.
//!
//! Everything that single choice, approval and score show comes out of one figure, how often each mark stands in a column. It is
//! counted in loops that the compiler turns into vector instructions, so that the whole result of a million ballots, histograms and
//! all, takes about as long as adding up their bytes (`benches/sums.rs`). Papers that weigh other than one take the plain way.

use std::iter::repeat;

use super::{Opt, Paper, Scores};

mod occurrences;

/// The highest mark that a sheet can hold.
pub const HIGHEST: u16 = u16::MAX - 1;

/// What stands in a column of bytes where the voter left it blank.
const BLANK: u8 = u8::MAX;
/// What stands there in a column of wider marks.
const WIDE_BLANK: u16 = u16::MAX;

/// Scores, approvals, resistances or levels: a mark by ballot and option, from nought to a highest one.
#[derive(Debug, Clone)]
pub struct Sheet {
    columns: Columns,
    highest: u16,
    weights: Weights,
}

/// A byte a mark where that is enough.
#[derive(Debug, Clone)]
enum Columns {
    Bytes(Vec<Vec<u8>>),
    Wide(Vec<Vec<u16>>),
}

/// Single choices: an option by ballot.
#[derive(Debug, Clone)]
pub struct Choices {
    options: usize,
    column: Column,
    weights: Weights,
}

/// A byte a ballot for as many options as a byte can tell apart.
#[derive(Debug, Clone)]
enum Column {
    Few(Vec<u8>),
    Many(Vec<usize>),
}

/// How much each ballot counts; nothing is kept for as long as each counts one.
#[derive(Debug, Clone, Default)]
struct Weights {
    ballots: usize,
    other_than_one: Vec<u64>,
}

/// How often each mark stands in a column, by weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Histogram {
    /// From nought to the highest mark.
    pub marks: Vec<u128>,
    /// Blank ones.
    pub blank: u128,
}

impl Histogram {
    /// The sum of all marks, blank as nothing.
    pub fn sum(&self) -> u128 {
        (0..)
            .zip(&self.marks)
            .map(|(mark, count): (u128, _)| mark * count)
            .sum()
    }

    /// How much gave anything at all.
    pub fn supporters(&self) -> u128 {
        self.marks.iter().skip(1).sum()
    }
}

impl Weights {
    fn push(&mut self, weight: u64) {
        if weight != 1 || !self.other_than_one.is_empty() {
            self.other_than_one.resize(self.ballots, 1);
            self.other_than_one.push(weight);
        }
        self.ballots += 1;
    }

    /// One by one; `None` where each counts one.
    fn each(&self) -> Option<impl Iterator<Item = u128>> {
        (!self.other_than_one.is_empty()).then(|| self.other_than_one.iter().copied().map(u128::from))
    }

    fn total(&self) -> u128 {
        self.each().map_or_else(|| self.ballots as u128, Iterator::sum)
    }

    /// How often each of the values from nought up to this one stands in the column, by weight.
    fn occurrences(&self, column: &[u8], highest: u8) -> Vec<u128> {
        if self.each().is_none() {
            return occurrences::of_each(column, highest);
        }
        self.add_up(column.iter().map(|byte| usize::from(*byte)), highest.into())
    }

    /// The same by the plain way. A value above the highest is left out.
    fn add_up(&self, values: impl Iterator<Item = usize>, highest: usize) -> Vec<u128> {
        let mut counts = vec![0; highest + 1];
        let weights = self.each().into_iter().flatten().chain(repeat(1));
        for (value, weight) in values.zip(weights) {
            if let Some(count) = counts.get_mut(value) {
                *count += weight;
            }
        }
        counts
    }
}

impl Sheet {
    /// A sheet of scores from nought to `highest` (at most [`HIGHEST`]). A score above it is none.
    pub fn scores<'a>(
        options: usize,
        highest: u16,
        papers: impl IntoIterator<Item = &'a Paper<Scores>>,
    ) -> Self {
        let highest = highest.min(HIGHEST);
        let mut weights = Weights::default();
        let papers = papers.into_iter().map(|paper| {
            weights.push(paper.weight);
            paper.marks.iter().copied().chain(repeat(None))
        });
        let columns = if highest < u16::from(BLANK) {
            let highest = u8::try_from(highest).unwrap_or_default();
            Columns::Bytes(columns(options, papers, |mark| {
                let mark = mark.and_then(|mark| u8::try_from(mark).ok());
                mark.filter(|mark| *mark <= highest).unwrap_or(BLANK)
            }))
        } else {
            Columns::Wide(columns(options, papers, |mark| {
                let mark = mark.and_then(|mark| u16::try_from(mark).ok());
                mark.filter(|mark| *mark <= highest).unwrap_or(WIDE_BLANK)
            }))
        };
        Self {
            columns,
            highest,
            weights,
        }
    }

    /// A sheet of approvals: one for each option that a paper names, once or more often, and nought for every other.
    pub fn approvals<'a>(options: usize, papers: impl IntoIterator<Item = &'a Paper<Vec<Opt>>>) -> Self {
        let mut columns = vec![Vec::new(); options];
        let mut weights = Weights::default();
        for paper in papers {
            for column in &mut columns {
                column.push(0);
            }
            for option in &paper.marks {
                if let Some(mark) = columns.get_mut(*option).and_then(|column| column.last_mut()) {
                    *mark = 1;
                }
            }
            weights.push(paper.weight);
        }
        Self {
            columns: Columns::Bytes(columns),
            highest: 1,
            weights,
        }
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        match &self.columns {
            Columns::Bytes(columns) => columns.len(),
            Columns::Wide(columns) => columns.len(),
        }
    }

    /// The highest mark.
    pub fn highest(&self) -> u16 {
        self.highest
    }

    /// How many ballots there are, by weight.
    pub fn cast(&self) -> u128 {
        self.weights.total()
    }

    /// How often each mark stands with this option.
    pub fn histogram(&self, option: Opt) -> Histogram {
        let marks = match self.bytes(option) {
            Some((bytes, highest)) => self.weights.occurrences(bytes, highest),
            None => self
                .weights
                .add_up(self.marks(option).map(usize::from), self.highest.into()),
        };
        let marked = marks.iter().sum();
        Histogram {
            marks,
            blank: self.cast().saturating_sub(marked),
        }
    }

    /// How much gives the one more than the other, blank as nothing.
    pub fn preferring(&self, one: Opt, other: Opt) -> u128 {
        if let (None, Some((one, _)), Some((other, _))) =
            (self.weights.each(), self.bytes(one), self.bytes(other))
        {
            return occurrences::of_more(one, other);
        }
        let pairs = self.given(one).zip(self.given(other));
        let more = self
            .weights
            .add_up(pairs.map(|(one, other)| usize::from(one > other)), 1);
        more.last().copied().unwrap_or_default()
    }

    /// How much could each gain so much for one option on another, from nought to twice the highest mark: a ballot gains the most
    /// that it can when it is changed to give the one the highest mark and the other nothing.
    pub fn gains(&self, one: Opt, other: Opt) -> Vec<u128> {
        if let (Some((one, highest)), Some((other, _))) = (self.bytes(one), self.bytes(other))
            && let Some(most) = highest.checked_mul(2)
        {
            let gain = |(one, other): (&u8, &u8)| highest - given(*one) + given(*other);
            let gains: Vec<u8> = one.iter().zip(other).map(gain).collect();
            return self.weights.occurrences(&gains, most);
        }
        let highest = usize::from(self.highest);
        let pairs = self.given(one).zip(self.given(other));
        let gains = pairs.map(|(one, other)| highest - usize::from(one) + usize::from(other));
        self.weights.add_up(gains, 2 * highest)
    }

    /// The column of an option and the highest mark in it, where a byte is enough for both.
    fn bytes(&self, option: Opt) -> Option<(&[u8], u8)> {
        match &self.columns {
            Columns::Bytes(columns) => Some((columns.get(option)?, u8::try_from(self.highest).ok()?)),
            Columns::Wide(_) => None,
        }
    }

    /// The marks of an option one by one, [`WIDE_BLANK`] for a blank.
    fn marks(&self, option: Opt) -> Box<dyn Iterator<Item = u16> + '_> {
        let widened = |byte: &u8| {
            if *byte == BLANK {
                WIDE_BLANK
            } else {
                (*byte).into()
            }
        };
        match &self.columns {
            Columns::Bytes(columns) => Box::new(columns.get(option).into_iter().flatten().map(widened)),
            Columns::Wide(columns) => Box::new(columns.get(option).into_iter().flatten().copied()),
        }
    }

    /// The same, blank as nothing.
    fn given(&self, option: Opt) -> impl Iterator<Item = u16> {
        self.marks(option)
            .map(|mark| if mark == WIDE_BLANK { 0 } else { mark })
    }
}

/// A column for each option, of what each paper has for it.
fn columns<P: Iterator<Item = Option<u32>>, M: Clone>(
    options: usize,
    papers: impl Iterator<Item = P>,
    mark: impl Fn(Option<u32>) -> M,
) -> Vec<Vec<M>> {
    let mut columns = vec![Vec::new(); options];
    for paper in papers {
        for (column, on_paper) in columns.iter_mut().zip(paper) {
            column.push(mark(on_paper));
        }
    }
    columns
}

/// A blank counts as nothing.
const fn given(byte: u8) -> u8 {
    if byte == BLANK { 0 } else { byte }
}

impl Choices {
    /// A sheet of single choices. An option that does not exist is a blank.
    pub fn new<'a>(options: usize, papers: impl IntoIterator<Item = &'a Paper<Opt>>) -> Self {
        let mut weights = Weights::default();
        let chosen = papers.into_iter().map(|paper| {
            weights.push(paper.weight);
            paper.marks
        });
        let column = if options <= usize::from(BLANK) {
            let in_a_byte = |option| u8::try_from(option).unwrap_or(BLANK);
            Column::Few(chosen.map(in_a_byte).collect())
        } else {
            Column::Many(chosen.collect())
        };
        Self {
            options,
            column,
            weights,
        }
    }

    /// How many ballots there are, by weight.
    pub fn cast(&self) -> u128 {
        self.weights.total()
    }

    /// Votes by option.
    pub fn votes(&self) -> Vec<u128> {
        let Some(last) = self.options.checked_sub(1) else {
            return Vec::new();
        };
        match &self.column {
            Column::Few(bytes) => self
                .weights
                .occurrences(bytes, u8::try_from(last).unwrap_or(BLANK - 1)),
            Column::Many(chosen) => self.weights.add_up(chosen.iter().copied(), last),
        }
    }
}

#[cfg(test)]
mod tests;
