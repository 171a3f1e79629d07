//! Systemic consensing, by hand.

use super::*;
use crate::count::places::least;
use crate::count::{FigureKind, Paper};
use crate::exact::Exact;

fn counted(options: usize, papers: &[(u64, &[u32])]) -> Counted {
    let paper = |(weight, marks): &(u64, &[u32])| Paper {
        marks: marks.iter().copied().map(Some).collect(),
        weight: *weight,
    };
    let papers: Vec<_> = papers.iter().map(paper).collect();
    count(&Sheet::scores(options, HIGHEST, &papers), 1)
}

/// Where to eat: 0 the steak house, 1 the pizzeria, 2 "none of these" (everybody cooks at home).
#[test]
fn what_is_resisted_least_wins_and_not_what_most_like_best() {
    // 0: 3·0 + 2·10 = 20, 1: 3·2 + 2·1 = 8, 2: 5·6 = 30.
    let counted = counted(3, &[(3, &[0, 2, 6]), (2, &[10, 1, 6])]);
    assert_eq!(counted.totals, [20, 8, 30].map(Exact::from));
    assert_eq!(counted.order, [[1], [0], [2]]);
    // That the majority likes the steak house best does not help it: the method lacks that criterion, and means to.
    assert_eq!(counted.winners, [1]);
    // 12 apart. 10:1 → 0:10 gains 19, so one is enough.
    assert_eq!(counted.margin, Some(least(1)));
    let mean = counted
        .figures
        .iter()
        .find(|figure| figure.kind == FigureKind::Mean)
        .unwrap();
    assert_eq!(mean.values[1][0].to_string(), "8/5");
}

#[test]
fn a_group_that_resists_everything_more_than_none_of_these_keeps_things_as_they_are() {
    let counted = counted(3, &[(1, &[9, 3, 4]), (1, &[2, 8, 4]), (1, &[8, 8, 2])]);
    // 19, 19 and 10.
    assert_eq!(counted.winners, [2]);
}

#[test]
fn no_resistance_at_all_is_the_best_there_is_and_a_tie_is_left_to_the_poll() {
    let alone = counted(2, &[(4, &[0, 1])]);
    assert_eq!(alone.winners, [0]);
    let tied = counted(2, &[(4, &[0, 0])]);
    assert_eq!((tied.tied.as_slice(), tied.places), (&[0, 1][..], 1));
}

#[test]
fn a_blank_is_no_resistance_and_is_shown() {
    let papers = [Paper {
        marks: vec![Some(1), None],
        weight: 1,
    }];
    let counted = count(&Sheet::scores(2, HIGHEST, &papers), 1);
    assert_eq!(counted.winners, [1]);
    let blank = counted
        .figures
        .iter()
        .find(|figure| figure.kind == FigureKind::Blank)
        .unwrap();
    assert_eq!(blank.values, [[Exact::from(0_u8)], [Exact::from(1_u8)]]);
}

#[test]
fn without_ballots_nothing_is_decided() {
    let counted = counted(2, &[]);
    assert!(counted.winners.is_empty() && counted.tied.is_empty());
}
