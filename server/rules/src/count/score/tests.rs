//! Score, by hand.

use super::*;
use crate::count::places::least;
use crate::count::{Paper, Tie, TieRule};

fn counted(options: usize, places: usize, papers: &[(u64, &[i8])]) -> Counted {
    count(&Sheet::scores(options, 5, &papers_of(papers)), places)
}

/// A mark below nought is a blank.
fn papers_of(papers: &[(u64, &[i8])]) -> Vec<Paper<Vec<Option<u32>>>> {
    papers
        .iter()
        .map(|(weight, marks)| Paper {
            marks: marks.iter().map(|mark| u32::try_from(*mark).ok()).collect(),
            weight: *weight,
        })
        .collect()
}

fn values(counted: &Counted, kind: FigureKind) -> Vec<Vec<String>> {
    let figure = counted.figures.iter().find(|figure| figure.kind == kind).unwrap();
    figure
        .values
        .iter()
        .map(|row| row.iter().map(Exact::to_string).collect())
        .collect()
}

#[test]
fn a_blank_counts_as_nothing_and_is_shown_as_a_blank() {
    // 0: 5 + 3 + 0 = 8 of three ballots; 1: 5, and two blank; 2: 4 + 0 + 1 = 5.
    let counted = counted(3, 1, &[(1, &[5, -1, 4]), (1, &[3, 5, 0]), (1, &[0, -1, 1])]);
    assert_eq!(counted.totals, [8, 5, 5].map(Exact::from));
    assert_eq!(values(&counted, FigureKind::Mean), [["8/3"], ["5/3"], ["5/3"]]);
    assert_eq!(values(&counted, FigureKind::Supporters), [["2"], ["1"], ["2"]]);
    assert_eq!(values(&counted, FigureKind::Blank), [["0"], ["2"], ["0"]]);
    assert_eq!(
        values(&counted, FigureKind::Histogram),
        [
            ["1", "0", "0", "1", "0", "1"],
            ["0", "0", "0", "0", "0", "1"],
            ["1", "1", "0", "0", "1", "0"]
        ]
    );
    assert_eq!(counted.winners, [0]);
    let harmless = Tie {
        round: None,
        between: vec![1, 2],
        rule: TieRule::Harmless,
        chosen: vec![],
    };
    assert_eq!(counted.ties, [harmless]);
}

#[test]
fn the_margin_takes_the_ballots_that_can_move_most() {
    // 0 has 4·5 + 2·0 = 20, 1 has 4·3 + 2·0 = 12. A ballot that goes from 5:3 to 0:5 gains 5 + 2 = 7, one from 0:0 to 0:5 gains 5.
    // Of the 8 between them 7 come from one ballot; the second is needed.
    let counted = counted(2, 1, &[(4, &[5, 3]), (2, &[0, 0])]);
    assert_eq!(counted.margin, Some(least(2)));
}

#[test]
fn the_rival_that_is_nearest_in_ballots_need_not_be_the_second() {
    // 0 has 5 + 5 + 1 = 11, 1 has 5 + 1 + 0 = 6, 2 has 0 + 0 + 4 = 4. For 1 it takes 5: the second ballot, turned from 5:1 to 0:5,
    // gains 9. For 2 it takes 7: the first, from 5:0 to 0:5, gains 10. Each needs one ballot and no more.
    let counted = counted(3, 1, &[(1, &[5, 5, 0]), (1, &[5, 1, 0]), (1, &[1, 0, 4])]);
    assert_eq!(counted.order, [[0], [1], [2]]);
    assert_eq!(counted.margin, Some(least(1)));
    // 0 has 5·4 + 5·1 = 25, 1 has 4·4 + 5·0 = 16, 2 has 0·4 + 3·5 = 15: 9 behind, 1 gains 6 with a ballot of the first kind and 6
    // with one of the second, and needs two. 10 behind, 2 gains 10 with one of the first kind.
    let nearer = self::counted(3, 1, &[(4, &[5, 4, 0]), (5, &[1, 0, 3])]);
    assert_eq!(nearer.totals, [25, 16, 15].map(Exact::from));
    assert_eq!(nearer.margin, Some(least(1)));
}

#[test]
fn a_tie_for_the_last_place_is_left_to_the_poll() {
    let counted = counted(4, 2, &[(1, &[5, 3, 3, 1])]);
    assert_eq!(
        (
            counted.winners.as_slice(),
            counted.tied.as_slice(),
            counted.places
        ),
        (&[0][..], &[1, 2][..], 1)
    );
}

#[test]
fn nobody_wins_on_noughts_alone() {
    let counted = counted(2, 1, &[(3, &[0, -1])]);
    assert!(counted.winners.is_empty() && counted.tied.is_empty());
}

#[test]
fn one_option_alone_wins_if_anybody_gives_it_something() {
    let counted = counted(1, 1, &[(3, &[1]), (1, &[0])]);
    assert_eq!(counted.winners, [0]);
    // All three would have to take it back.
    assert_eq!(counted.margin, Some(least(3)));
}

/// Named counter-example: 3 of 5 give 5:4, 2 give 0:5. The first is the favourite of the majority and has 15 to 22.
#[test]
fn it_lacks_the_majority_criterion() {
    assert_eq!(counted(2, 1, &[(3, &[5, 4]), (2, &[0, 5])]).winners, [1]);
}
