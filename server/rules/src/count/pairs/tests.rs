//! Does the comparison of pairs say what the papers say?

use proptest::prelude::*;

use super::*;
use crate::count::rankings::{
    CIRCLE, Election, SCHULZE_45, TENNESSEE, elections, nonsense, options, papers, place,
};

#[test]
fn tennessee_is_compared_as_in_the_textbook() {
    let pairs = Pairs::count(4, &papers(TENNESSEE));
    // Memphis over Nashville: the 42 who live near Memphis. Nashville over Memphis: 26 + 15 + 17 = 58, and so on.
    assert_eq!(
        pairs.rows(),
        [[0, 42, 42, 42], [58, 0, 68, 68], [58, 32, 0, 83], [58, 32, 17, 0]]
    );
    assert_eq!(pairs.condorcet_winner(), Some(1));
    assert_eq!(pairs.smith_set(), [1]);
    assert_eq!(pairs.lead(0, 1), -16);
}

#[test]
fn equal_ranks_prefer_neither_and_unranked_options_come_last_alike() {
    let pairs = Pairs::count(4, &papers("5 A=B>C"));
    assert_eq!(
        pairs.rows(),
        [[0, 0, 5, 5], [0, 0, 5, 5], [0, 0, 0, 5], [0, 0, 0, 0]]
    );
}

#[test]
fn equal_ranks_put_into_an_order_by_number_make_another_winner() {
    // A reads as "one above the other" wherever both were ranked alike, and wins 6 to 5; truly B beats A 5 to 4.
    let true_papers = "4 A>B; 5 B>A; 2 A=B";
    assert_eq!(Pairs::count(2, &papers(true_papers)).condorcet_winner(), Some(1));
    assert_eq!(
        Pairs::count(2, &papers(&true_papers.replace("A=B", "A>B"))).condorcet_winner(),
        Some(0)
    );
}

#[test]
fn in_a_circle_everybody_is_in_the_smith_set_and_nobody_else() {
    assert_eq!(Pairs::count(3, &papers(CIRCLE)).smith_set(), [0, 1, 2]);
    assert_eq!(Pairs::count(5, &papers(SCHULZE_45)).smith_set(), options("ABCDE"));
    // D is below all three on every paper; E is not named at all.
    let outside = "9 A>B>C>D; 8 B>C>A>D; 6 C>A>B>D";
    assert_eq!(Pairs::count(5, &papers(outside)).smith_set(), options("ABC"));
}

#[test]
fn an_option_named_twice_stands_where_it_was_named_first_and_one_that_does_not_exist_nowhere() {
    assert_eq!(
        Pairs::count(3, &papers("1 A>B>A>Z>C")),
        Pairs::count(3, &papers("1 A>B>C"))
    );
}

#[test]
fn large_weights_are_summed_exactly_and_what_no_number_holds_is_left_out() {
    let narrow = u64::from(u32::MAX);
    let of = |weights: &[u64]| {
        let papers: Vec<_> = weights
            .iter()
            .map(|weight| Paper {
                marks: vec![vec![1]],
                weight: *weight,
            })
            .collect();
        Pairs::count(2, &papers).over(1, 0)
    };
    assert_eq!(of(&[narrow, narrow, 1, narrow + 1, 7]), 3 * narrow + 9);
    assert_eq!(of(&[u64::MAX, 5, 5]), u64::MAX);
}

/// The definition, without any speed.
fn slowly(election: &Election) -> Vec<Vec<u64>> {
    let over = |one, other| {
        election
            .papers
            .iter()
            .filter(|paper| place(paper, one) < place(paper, other))
            .map(|paper| paper.weight)
            .sum()
    };
    (0..election.options)
        .map(|one| (0..election.options).map(|other| over(one, other)).collect())
        .collect()
}

proptest! {
    #[test]
    fn the_quick_comparison_is_the_plain_one(election in elections()) {
        let pairs = Pairs::count(election.options, &election.papers);
        prop_assert_eq!(pairs.rows(), slowly(&election));
        prop_assert_eq!(pairs.cast(), election.cast());
    }

    #[test]
    fn every_option_of_the_smith_set_beats_every_option_outside_and_no_smaller_set_does(election in elections()) {
        let pairs = Pairs::count(election.options, &election.papers);
        let dominates = |set: &[Opt]| {
            (0..election.options)
                .filter(|other| !set.contains(other))
                .all(|other| set.iter().all(|one| pairs.beats(*one, other)))
        };
        let smith = pairs.smith_set();
        prop_assert!(!smith.is_empty() && dominates(&smith));
        for subset in 1_u32..1 << election.options {
            let subset: Vec<_> = (0..election.options).filter(|option| subset >> option & 1 == 1).collect();
            prop_assert!(!dominates(&subset) || smith.len() <= subset.len());
        }
    }

    #[test]
    fn no_papers_make_it_panic(election in nonsense()) {
        let pairs = Pairs::count(election.options, &election.papers);
        prop_assert_eq!(pairs.over(election.options, 0), 0);
        pairs.smith_set();
        pairs.margin();
    }
}
