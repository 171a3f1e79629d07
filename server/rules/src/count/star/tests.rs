//! STAR, by hand: the two rounds, each step of the tie-breaks, Bloc STAR.

use super::*;
use crate::count::Paper;

fn by_lot(options: usize, places: usize, lot: &[Opt], papers: &[(u64, &[u32])]) -> Counted {
    let paper = |(weight, marks): &(u64, &[u32])| Paper {
        marks: marks.iter().copied().map(Some).collect(),
        weight: *weight,
    };
    let papers: Vec<_> = papers.iter().map(paper).collect();
    count(
        &Sheet::scores(options, HIGHEST, &papers),
        places,
        &Lot::new(lot, options),
    )
}

fn counted(options: usize, papers: &[(u64, &[u32])]) -> Counted {
    by_lot(options, 1, &[], papers)
}

fn tie(round: usize, between: &[Opt], rule: TieRule, chosen: &[Opt]) -> Tie {
    Tie {
        round: Some(round),
        between: between.to_vec(),
        rule,
        chosen: chosen.to_vec(),
    }
}

#[test]
fn the_two_with_the_highest_sums_meet_and_more_ballots_decide() {
    // Sums: 0 has 3·5 + 2·0 = 15, 1 has 3·4 + 2·5 = 22, 2 has 3·1 = 3. In the run-off three prefer 0 and two 1.
    let counted = counted(3, &[(3, &[5, 4, 1]), (2, &[0, 5, 0])]);
    assert_eq!(counted.totals, [15, 22, 3].map(Exact::from));
    assert_eq!(
        counted.rounds[0].acts,
        [Act::Finalist { option: 1 }, Act::Finalist { option: 0 }]
    );
    assert_eq!(
        counted.rounds[1].totals,
        [Some(3_u8.into()), Some(2_u8.into()), None]
    );
    assert_eq!(counted.rounds[1].acts, [Act::Elected { option: 0 }]);
    assert_eq!(counted.winners, [0]);
    assert!(counted.ties.is_empty());
    // One voter turned round from 0 to 1 makes it two to three.
    assert_eq!(
        counted.margin,
        Some(Margin {
            ballots: 1,
            least: false
        })
    );
    assert_eq!(counted.pairs, [[0, 3, 3], [2, 0, 5], [0, 0, 0]]);
}

#[test]
fn ballots_that_score_both_alike_take_no_side() {
    let counted = counted(2, &[(1, &[5, 4]), (3, &[2, 2])]);
    assert_eq!(counted.rounds[1].exhausted, 3_u8.into());
    assert_eq!(counted.winners, [0]);
}

#[test]
fn two_alike_at_the_top_are_the_finalists() {
    let counted = counted(
        3,
        &[
            (1, &[5, 3, 0]),
            (1, &[3, 5, 1]),
            (1, &[4, 4, 1]),
            (1, &[5, 4, 0]),
            (1, &[3, 4, 0]),
        ],
    );
    // 20 each. In the run-off two ballots each, 5:3 and 5:4 against 3:5 and 3:4: level, with level sums, and fives two to one.
    assert_eq!(
        counted.ties,
        [
            tie(0, &[0, 1], TieRule::Harmless, &[0, 1]),
            tie(1, &[0, 1], TieRule::TopScores, &[0])
        ]
    );
    assert_eq!(counted.winners, [0]);
}

/// 0 beats 1, 1 beats 2, 2 beats 0, each two to one.
const CIRCLE: [(u64, &[u32]); 3] = [(1, &[5, 3, 2]), (1, &[2, 5, 3]), (1, &[3, 2, 5])];

#[test]
fn whoever_lost_most_comparisons_is_out_even_with_the_most_fives() {
    // Ten each. 3 loses to each of the others three to two, and has two fives to their one.
    let papers: Vec<(u64, &[u32])> = CIRCLE.into_iter().chain([(2, &[0, 0, 0, 5][..])]).collect();
    let counted = by_lot(4, 1, &[3, 2, 0, 1], &papers);
    assert_eq!(counted.totals, [10; 4].map(Exact::from));
    assert_eq!(
        counted.ties,
        [
            tie(0, &[0, 1, 2, 3], TieRule::HeadToHead, &[0, 1, 2]),
            // Round in circles, one five each.
            tie(0, &[0, 1, 2], TieRule::Lot, &[2, 0]),
        ]
    );
    // 2 beats 0.
    assert_eq!(counted.winners, [2]);
}

#[test]
fn where_comparisons_go_round_in_circles_the_fives_decide_and_then_it_begins_again() {
    // The last two ballots give each five more and change no comparison; 0 has two fives, the others one.
    let papers: Vec<(u64, &[u32])> = CIRCLE
        .into_iter()
        .chain([(1, &[5, 4, 4][..]), (1, &[0, 1, 1][..])])
        .collect();
    let counted = counted(3, &papers);
    assert_eq!(counted.totals, [15; 3].map(Exact::from));
    assert_eq!(
        counted.ties,
        [
            tie(0, &[0, 1, 2], TieRule::TopScores, &[0]),
            tie(0, &[1, 2], TieRule::HeadToHead, &[1])
        ]
    );
    assert_eq!(counted.winners, [0]);
}

#[test]
fn of_three_tied_for_the_second_place_the_one_that_beats_both_goes_on() {
    // 15, and three times 6. 2 beats 1 and 3 two to one; they draw.
    let counted = counted(4, &[(1, &[5, 1, 3, 2]), (1, &[5, 2, 3, 1]), (1, &[5, 3, 0, 3])]);
    assert_eq!(counted.ties, [tie(0, &[1, 2, 3], TieRule::HeadToHead, &[2])]);
    assert_eq!(
        counted.rounds[0].acts,
        [Act::Finalist { option: 0 }, Act::Finalist { option: 2 }]
    );
    assert_eq!(counted.winners, [0]);
}

#[test]
fn of_three_tied_at_the_top_one_goes_on_and_the_lot_chooses_the_other_only_where_nothing_else_does() {
    let papers: [(u64, &[u32]); 3] = [(1, &[1, 3, 2]), (1, &[2, 3, 1]), (1, &[3, 0, 3])];
    let counted = by_lot(3, 1, &[2, 0, 1], &papers);
    assert_eq!(
        counted.ties,
        [
            tie(0, &[0, 1, 2], TieRule::HeadToHead, &[1]),
            tie(0, &[0, 2], TieRule::Lot, &[2])
        ]
    );
    assert_eq!(counted.winners, [1]);
}

#[test]
fn a_run_off_that_ends_level_goes_to_the_higher_sum() {
    // 0: 5 + 1 = 6, 1: 2 + 3 = 5; one ballot each.
    let counted = counted(2, &[(1, &[5, 2]), (1, &[1, 3])]);
    assert_eq!(counted.ties, [tie(1, &[0, 1], TieRule::TotalScore, &[0])]);
    assert_eq!(counted.winners, [0]);
}

#[test]
fn what_is_level_in_everything_is_left_to_the_poll() {
    let counted = counted(2, &[(1, &[5, 3]), (1, &[3, 5])]);
    assert!(counted.winners.is_empty());
    assert_eq!((counted.tied.as_slice(), counted.places), (&[0, 1][..], 1));
    assert_eq!(counted.margin, Some(crate::count::places::least(1)));
}

#[test]
fn where_all_are_alike_the_poll_chooses_between_all_and_not_between_two_by_lot() {
    let counted = by_lot(3, 1, &[2, 0, 1], &[(5, &[3, 3, 3])]);
    assert_eq!((counted.tied.as_slice(), counted.places), (&[0, 1, 2][..], 1));
    assert!(counted.winners.is_empty());
}

#[test]
fn for_several_places_the_count_begins_again_without_those_who_have_won() {
    // Sums 10, 8, 6: 0 beats 1, then 1 beats 2.
    let counted = by_lot(3, 2, &[], &[(2, &[5, 4, 3])]);
    assert_eq!(counted.winners, [0, 1]);
    assert_eq!(counted.rounds.len(), 4);
    assert_eq!(counted.rounds[2].totals[0], None);
    assert_eq!(
        counted.rounds[2].acts,
        [Act::Finalist { option: 1 }, Act::Finalist { option: 2 }]
    );
    // As many places as options: the last one meets nobody.
    let all = by_lot(3, 5, &[], &[(2, &[5, 4, 3])]);
    assert_eq!((all.winners.as_slice(), all.rounds.len()), (&[0, 1, 2][..], 5));
}

#[test]
fn a_level_run_off_is_the_lots_for_an_earlier_place_and_the_polls_for_the_last() {
    // 0 and 1 are level in everything, and both ahead of 2.
    let papers: [(u64, &[u32]); 2] = [(1, &[5, 4, 1]), (1, &[4, 5, 1])];
    let two = by_lot(3, 2, &[1, 0, 2], &papers);
    assert_eq!(two.winners, [1, 0]);
    assert!(two.ties.contains(&tie(1, &[0, 1], TieRule::Lot, &[1])));
    let one = by_lot(3, 1, &[1, 0, 2], &papers);
    assert_eq!((one.winners.len(), one.tied.as_slice()), (0, &[0, 1][..]));
}

/// Named counter-example: 0 would beat each other option three to two, and has the lowest sum (3·2 = 6 to 3·1 + 2·5 = 13 each).
#[test]
fn it_lacks_the_condorcet_and_the_majority_criterion() {
    let counted = counted(3, &[(3, &[2, 1, 1]), (2, &[0, 5, 5])]);
    assert!(!counted.winners.contains(&0) && !counted.tied.contains(&0));
    assert!(counted.pairs[0][1] > counted.pairs[1][0] && counted.pairs[0][2] > counted.pairs[2][0]);
}

#[test]
fn without_ballots_nothing_is_decided_and_one_alone_needs_no_run_off() {
    let nobody = counted(3, &[]);
    assert!(nobody.winners.is_empty() && nobody.tied.is_empty() && nobody.rounds.is_empty());
    let alone = counted(1, &[(5, &[3])]);
    assert_eq!(
        (alone.winners.as_slice(), alone.rounds.len(), alone.margin),
        (&[0][..], 1, None)
    );
}
