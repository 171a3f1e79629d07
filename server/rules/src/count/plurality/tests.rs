//! Single choice, by hand.

use super::*;
use crate::count::Paper;

/// So many votes for each option in turn, and so many blank ballots.
fn counted(votes: &[u64], blank: u64, needed: Option<u128>) -> Counted {
    let paper = |(marks, weight)| Paper { marks, weight };
    let mut papers: Vec<_> = votes.iter().copied().enumerate().map(paper).collect();
    papers.push(Paper {
        marks: usize::MAX,
        weight: blank,
    });
    count(&Choices::new(votes.len(), &papers), needed)
}

fn majority_of_votes(votes: &[u64]) -> u128 {
    majority(votes.iter().map(|votes| u128::from(*votes)).sum())
}

#[test]
fn the_option_with_the_most_votes_wins_however_few_they_are() {
    let counted = counted(&[4, 3, 2], 5, None);
    assert_eq!(counted.totals, [4, 3, 2].map(Exact::from));
    assert_eq!(counted.winners, [0]);
    assert_eq!(counted.order, [[0], [1], [2]]);
    assert!(counted.rounds.is_empty() && counted.ties.is_empty());
    // One ahead, and a voter who changes makes it three to four.
    assert_eq!(counted.margin, Some(least(1)));
}

#[test]
fn a_tie_for_the_most_votes_is_left_to_the_poll() {
    let counted = counted(&[2, 3, 3, 0, 0], 0, None);
    assert!(counted.winners.is_empty());
    assert_eq!((counted.tied.as_slice(), counted.places), (&[1, 2][..], 1));
    // That two have no vote is no tie worth a word.
    assert!(counted.ties.is_empty());
}

#[test]
fn nobody_wins_without_a_vote() {
    for counted in [
        counted(&[0, 0], 3, None),
        counted(&[0, 0], 0, None),
        counted(&[], 3, None),
        counted(&[0], 1, Some(0)),
    ] {
        assert!(
            counted.winners.is_empty() && counted.tied.is_empty(),
            "{counted:?}"
        );
    }
    assert_eq!(counted(&[0, 0], 3, None).margin, Some(least(1)));
    assert_eq!(counted(&[0, 0], 0, None).margin, None);
}

#[test]
fn more_than_half_is_a_majority_and_half_is_not() {
    assert_eq!([0, 1, 2, 3, 4].map(majority), [1, 1, 2, 2, 3]);
    // Of six votes four are needed.
    let won = counted(&[4, 2], 1, Some(majority_of_votes(&[4, 2])));
    assert_eq!(won.winners, [0]);
    assert_eq!(won.rounds[0].needed, Some(4_u32.into()));
    assert_eq!(won.rounds[0].exhausted, 1_u32.into());
    assert_eq!(won.rounds[0].acts, [Act::Elected { option: 0 }]);
    // One vote less, and it falls short.
    assert_eq!(won.margin, Some(least(1)));
    let not = counted(&[3, 2, 1], 0, Some(majority_of_votes(&[3, 2, 1])));
    assert!(not.winners.is_empty());
}

#[test]
fn without_a_majority_the_two_best_go_into_a_run_off_and_nobody_has_won() {
    let votes = [40, 35, 20, 5];
    let counted = counted(&votes, 0, Some(majority_of_votes(&votes)));
    assert_eq!(finalists(&counted), [0, 1]);
    assert!(counted.winners.is_empty());
    // No policy for ties may choose between 40 and 35 votes.
    assert!(counted.tied.is_empty() && counted.places == 0);
    // 8 of the second's voters bring the third level with it (27 and 28 votes); the first lacks 11 for its 51.
    assert_eq!(counted.margin, Some(least(8)));
}

#[test]
fn nobody_is_left_out_of_the_run_off_by_chance() {
    let votes = [5, 3, 3, 1, 1];
    let counted = counted(&votes, 0, Some(majority_of_votes(&votes)));
    assert_eq!(finalists(&counted), [0, 1, 2]);
    assert_eq!(
        counted.ties,
        [
            Tie {
                round: Some(0),
                between: vec![1, 2],
                rule: TieRule::RunOff,
                chosen: vec![1, 2]
            },
            Tie {
                round: Some(0),
                between: vec![3, 4],
                rule: TieRule::Harmless,
                chosen: vec![]
            },
        ]
    );
    assert_eq!(counted.margin, Some(least(1)));
}

#[test]
fn two_tied_at_the_top_are_the_run_off() {
    let votes = [2, 4, 4];
    let counted = counted(&votes, 0, Some(majority_of_votes(&votes)));
    assert_eq!(finalists(&counted), [1, 2]);
    let tie = Tie {
        round: Some(0),
        between: vec![1, 2],
        rule: TieRule::Harmless,
        chosen: vec![1, 2],
    };
    assert_eq!(counted.ties, [tie]);
}

#[test]
fn one_option_alone_has_no_run_off() {
    // Three of ten eligible; six are needed.
    let counted = counted(&[3, 0], 0, Some(majority(10)));
    assert!(counted.winners.is_empty());
    assert!(finalists(&counted).is_empty());
}

#[test]
fn an_option_that_more_than_half_name_wins() {
    let votes = [3, 7, 2, 1];
    assert_eq!(counted(&votes, 0, None).winners, [1]);
    assert_eq!(counted(&votes, 0, Some(majority_of_votes(&votes))).winners, [1]);
}

/// Named counter-example: Tennessee chooses a capital. Of 100 voters 42 live in Memphis, 26 in Nashville, 15 in Chattanooga and 17 in
/// Knoxville, and everybody likes the nearer city better. Nashville would beat each other city one to one (58:42 Memphis, 68:32
/// Chattanooga, 68:32 Knoxville), and Memphis, last of all for 58, wins.
#[test]
fn it_lacks_the_condorcet_criterion() {
    assert_eq!(counted(&[42, 26, 15, 17], 0, None).winners, [0]);
}
