//! Borda: examples by hand, what it holds, and what it does not.

use proptest::prelude::*;

use super::*;
use crate::count::rankings::{
    CIRCLE, Election, SCHULZE_30, SCHULZE_45, TENNESSEE, best, elections, nonsense, options, papers,
    strict_elections,
};

fn of(election: &Election) -> Counted {
    count(election.options, &election.papers)
}

fn totals(counted: &Counted) -> Vec<String> {
    counted.totals.iter().map(ToString::to_string).collect()
}

#[test]
fn nashville_wins_in_tennessee() {
    let counted = count(4, &papers(TENNESSEE));
    // Nashville: 58−42 + 68−32 + 68−32 = 88. Chattanooga: 58−42 + 32−68 + 83−17 = 46. Knoxville: 16 − 36 − 66 = −86.
    // Memphis: 3 · (42−58) = −48. Together nought.
    assert_eq!(totals(&counted), ["-48", "88", "46", "-86"]);
    assert_eq!(counted.winners, [1]);
    assert_eq!(counted.order, [[1], [2], [0], [3]]);
}

#[test]
fn the_textbook_elections_come_out_as_published() {
    for (election, n, winner) in [(SCHULZE_45, 5, "E"), (SCHULZE_30, 4, "C"), (CIRCLE, 3, "B")] {
        assert_eq!(count(n, &papers(election)).winners, options(winner), "{election}");
    }
}

#[test]
fn equal_ranks_and_short_ballots_give_and_take_nothing_among_themselves() {
    // A has +1 against C and +1 against D; so has B; C and D have −1 against each.
    assert_eq!(totals(&count(4, &papers("1 A=B"))), ["2", "2", "-2", "-2"]);
}

#[test]
fn a_tie_is_left_to_the_poll() {
    let counted = count(3, &papers("1 A>B>C; 1 B>A>C"));
    assert_eq!((counted.winners.as_slice(), counted.tied), (&[][..], vec![0, 1]));
    assert_eq!(counted.places, 1);
}

#[test]
fn the_margin_counts_the_ballots_that_help_a_rival_most() {
    // A leads B 3 to 2: 1 point to −1. One ballot changed from A to B makes it −1 to 1.
    assert_eq!(
        count(2, &papers("3 A>B; 2 B>A")).margin,
        Some(Margin {
            ballots: 1,
            least: true
        })
    );
    // 9 A>B: A 9, B −9. A changed ballot gains B four points between the two: 18 − 5·4 < 0, and four are not enough.
    assert_eq!(count(2, &papers("9 A>B")).margin.unwrap().ballots, 5);
}

#[test]
fn lacks_majority_the_first_of_more_than_half_may_lose() {
    // A is first for 3 of 5 and has 3·2 − 2·2 = 2 points; B has 3·0 + 2·2 = 4.
    assert_eq!(count(3, &papers("3 A>B>C; 2 B>C>A")).winners, [1]);
}

proptest! {
    #[test]
    fn holds_what_all_rules_hold(election in elections()) {
        election.holds_what_all_rules_hold(of)?;
        election.holds_unanimity(&of(&election))?;
    }

    #[test]
    fn full_ballots_are_ordered_as_by_the_points_of_1781(election in strict_elections()) {
        let n = election.options;
        let full = Election {
            papers: election.papers.iter().filter(|paper| paper.marks.concat().len() == n).cloned().collect(),
            ..election.clone()
        };
        let points = |option| full
            .papers
            .iter()
            .map(|paper| paper.weight * u64::try_from(n - 1 - paper.marks.concat().iter().position(|o| *o == option).unwrap()).unwrap())
            .sum::<u64>();
        let all: Vec<_> = (0..n).collect();
        prop_assert_eq!(of(&full).order, crate::count::order::by_figure(&all, points));
    }

    #[test]
    fn the_margin_is_enough_and_one_less_is_not(election in elections()) {
        let counted = of(&election);
        let unit = election.reordered();
        if let ([winner], Some(margin)) = (counted.winners.as_slice(), counted.margin) {
            let changed = |ballots: u64| (0..election.options).filter(|rival| rival != winner).any(|rival| {
                let mut changed = unit.clone();
                let rest: Vec<_> = (0..election.options).filter(|o| o != winner && *o != rival).collect();
                // Those that put the winner farthest ahead of the rival are changed first.
                changed.papers.sort_by_key(|paper| count_lead(&election, paper, *winner, rival));
                for paper in changed.papers.iter_mut().rev().take(usize::try_from(ballots).unwrap()) {
                    paper.marks = vec![vec![rival], rest.clone(), vec![*winner]];
                }
                best(&of(&changed)) != [*winner]
            });
            prop_assert!(changed(margin.ballots) && !changed(margin.ballots - 1));
        }
    }

    #[test]
    fn no_papers_make_it_panic(election in nonsense()) {
        of(&election);
    }
}

/// By how many points the paper puts the one ahead of the other.
fn count_lead(election: &Election, paper: &Paper<Ranking>, one: Opt, other: Opt) -> i128 {
    let points = of_pairs(&Pairs::count(election.options, std::slice::from_ref(paper))).totals;
    let of = |option: Opt| i128::try_from(points.get(option).unwrap().floor()).unwrap();
    of(one) - of(other)
}
