//! Dots, by hand.

use super::*;

const TEN: Dots = Dots {
    points: 10,
    cap: None,
};

fn counted(options: usize, dots: Dots, places: usize, papers: &[(u64, &[u32])]) -> Counted {
    let paper = |(weight, marks): &(u64, &[u32])| Paper {
        marks: marks.iter().copied().map(Some).collect(),
        weight: *weight,
    };
    let papers: Vec<_> = papers.iter().map(paper).collect();
    count(options, dots, places, &papers)
}

#[test]
fn points_add_up_and_what_is_not_spent_is_shown() {
    // 0: 10, 1: 2·4 = 8, 2: 2·3 = 6; two ballots keep 3 each.
    let counted = counted(3, TEN, 1, &[(1, &[10, 0, 0]), (2, &[0, 4, 3])]);
    assert_eq!(counted.totals, [10, 8, 6].map(Exact::from));
    assert_eq!(counted.winners, [0]);
    assert_eq!(counted.rounds[0].exhausted, 6_u8.into());
    let [supporters] = counted.figures.as_slice() else {
        panic!("{:?}", counted.figures)
    };
    assert_eq!(
        supporters.values,
        [[Exact::from(1_u8)], [Exact::from(2_u8)], [Exact::from(2_u8)]]
    );
}

#[test]
fn a_ballot_that_gives_more_than_it_has_counts_for_nothing() {
    let too_much = counted(
        2,
        TEN,
        1,
        &[(1, &[6, 5]), (1, &[u32::MAX, u32::MAX]), (1, &[0, 1])],
    );
    assert_eq!(too_much.totals, [0, 1].map(Exact::from));
    assert_eq!(too_much.rounds[0].exhausted, 9_u8.into());
    let capped = Dots {
        points: 10,
        cap: Some(4),
    };
    assert_eq!(
        counted(2, capped, 1, &[(1, &[5, 0]), (1, &[4, 4])]).totals,
        [4, 4].map(Exact::from)
    );
}

#[test]
fn between_the_same_points_more_supporters_win() {
    // Six each: from one, and from two.
    let counted = counted(2, TEN, 1, &[(1, &[6, 0]), (2, &[0, 3])]);
    assert_eq!(counted.winners, [1]);
    let tie = Tie {
        round: None,
        between: vec![0, 1],
        rule: TieRule::MoreSupporters,
        chosen: vec![1],
    };
    assert_eq!(counted.ties, [tie]);
    // It is ahead by no point: a ballot that moves one is enough, and nothing less.
    assert_eq!(
        counted.margin,
        Some(Margin {
            ballots: 1,
            least: true
        })
    );
}

#[test]
fn the_same_points_from_as_many_are_left_to_the_poll() {
    // 0, 1 and 2 have six points each; the third has them from one, and is out.
    let counted = counted(3, TEN, 1, &[(2, &[3, 3, 0]), (1, &[0, 0, 6])]);
    assert_eq!((counted.tied.as_slice(), counted.places), (&[0, 1][..], 1));
    let tie = Tie {
        round: None,
        between: vec![0, 1, 2],
        rule: TieRule::MoreSupporters,
        chosen: vec![0, 1],
    };
    assert_eq!(counted.ties, [tie]);
}

#[test]
fn a_tie_that_changes_nothing_is_told_as_harmless() {
    let counted = counted(3, TEN, 1, &[(1, &[10, 0, 0]), (1, &[0, 4, 2]), (1, &[0, 0, 2])]);
    let tie = Tie {
        round: None,
        between: vec![1, 2],
        rule: TieRule::Harmless,
        chosen: vec![],
    };
    assert_eq!(
        (counted.winners.as_slice(), counted.ties.as_slice()),
        (&[0][..], &[tie][..])
    );
}

#[test]
fn points_may_be_money() {
    let million = Dots {
        points: 1_000_000,
        cap: None,
    };
    let counted = counted(2, million, 1, &[(3, &[600_000, 400_000]), (1, &[0, 1_000_000])]);
    // 1,800,000 to 2,200,000: one of the first three ballots, turned round altogether, moves 600,000 + 600,000.
    assert_eq!(counted.winners, [1]);
    assert_eq!(
        counted.margin,
        Some(Margin {
            ballots: 1,
            least: true
        })
    );
}

/// Named counter-example: 6 of 10 like both 0 and 1 and split their points, 4 put all on 2. 30, 30 and 40.
#[test]
fn it_lacks_the_majority_criterion() {
    assert_eq!(
        counted(3, TEN, 1, &[(6, &[5, 5, 0]), (4, &[0, 0, 10])]).winners,
        [2]
    );
}
