//! Approval, by hand.

use super::*;
use crate::count::places::least;
use crate::count::{Paper, Tie, TieRule};

fn counted(options: usize, places: usize, papers: &[(u64, &[Opt])]) -> Counted {
    let paper = |(weight, marks): &(u64, &[Opt])| Paper {
        marks: marks.to_vec(),
        weight: *weight,
    };
    let papers: Vec<_> = papers.iter().map(paper).collect();
    count(&Sheet::approvals(options, &papers), places)
}

#[test]
fn the_options_that_most_ballots_name_win() {
    // 0: 3 + 1 = 4, 1: 3, 2: 2 + 1 = 3, 3: nothing.
    let papers: [(u64, &[Opt]); 4] = [(3, &[0, 1]), (2, &[2]), (1, &[0, 2]), (1, &[])];
    let one = counted(4, 1, &papers);
    assert_eq!(one.totals, [4, 3, 3, 0].map(Exact::from));
    assert_eq!(one.winners, [0]);
    let harmless = Tie {
        round: None,
        between: vec![1, 2],
        rule: TieRule::Harmless,
        chosen: vec![],
    };
    assert_eq!(one.ties, [harmless]);
    // One who names 0 and not 2 names 2 instead: three and four.
    assert_eq!(one.margin, Some(least(1)));

    let two = counted(4, 2, &papers);
    assert_eq!(
        (two.winners.as_slice(), two.tied.as_slice(), two.places),
        (&[0][..], &[1, 2][..], 1)
    );

    let three = counted(4, 3, &papers);
    assert_eq!(three.winners, [0, 1, 2]);
    // Three approvals are ahead of none by three: two ballots.
    assert_eq!(three.margin, Some(least(2)));
}

#[test]
fn a_place_that_nobody_is_left_for_stays_empty() {
    let counted = counted(3, 2, &[(5, &[1])]);
    assert_eq!(counted.winners, [1]);
    assert!(counted.tied.is_empty());
    // One approval would be enough for it.
    assert_eq!(counted.margin, Some(least(1)));
}

#[test]
fn without_ballots_nothing_is_decided() {
    let counted = counted(3, 1, &[]);
    assert!(counted.winners.is_empty() && counted.tied.is_empty() && counted.margin.is_none());
}

/// Named counter-example: 51 voters approve one list of three, 49 another. With three places proportion would give the larger list
/// two and the smaller one.
#[test]
fn for_several_places_it_is_not_proportional() {
    let counted = counted(6, 3, &[(51, &[0, 1, 2]), (49, &[3, 4, 5])]);
    assert_eq!(counted.winners, [0, 1, 2]);
}

/// Named counter-example: 6 of 10 like 0 best and can accept 1, 4 can accept 1 alone.
#[test]
fn it_lacks_the_majority_criterion() {
    assert_eq!(counted(2, 1, &[(6, &[0, 1]), (4, &[1])]).winners, [1]);
}
