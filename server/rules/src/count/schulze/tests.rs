//! Schulze: his own examples, what the rule holds, and what it does not.

use proptest::prelude::*;

use super::*;
use crate::count::Margin;
use crate::count::rankings::{
    CIRCLE, Election, SCHULZE_30, SCHULZE_45, TENNESSEE, best, elections, nonsense, options, papers,
};

fn of(election: &Election) -> Counted {
    count(election.options, &election.papers)
}

#[test]
fn schulzes_example_with_45_ballots_is_won_by_e_with_the_published_strengths() {
    let counted = count(5, &papers(SCHULZE_45));
    assert_eq!(counted.winners, options("E"));
    assert_eq!(
        counted.order,
        [
            options("E"),
            options("A"),
            options("C"),
            options("B"),
            options("D")
        ]
    );
    // Published: from A to B 28 (A–D 30, D–C 28, C–B 29), from E to A 25 (E–B 27, B–A 25), and so on.
    assert_eq!(
        counted.paths,
        [
            [0, 28, 28, 30, 24],
            [25, 0, 28, 33, 24],
            [25, 29, 0, 29, 24],
            [25, 28, 28, 0, 24],
            [25, 28, 28, 31, 0],
        ]
    );
}

#[test]
fn the_textbook_elections_come_out_as_published() {
    for (election, n, winner) in [(SCHULZE_30, 4, "D"), (TENNESSEE, 4, "B"), (CIRCLE, 3, "A")] {
        assert_eq!(count(n, &papers(election)).winners, options(winner), "{election}");
    }
}

#[test]
fn strengths_are_winning_votes_and_not_margins() {
    // A beats B 10:9, B beats C 8:6, C beats A 7:5 (equal ranks make the sums differ). By votes the weakest link of the
    // circle is C–A with 7, so A wins; by margins it is A–B with 1, and B would.
    let ballots = "5 A>B>C; 3 B>C=A; 5 C=A>B; 6 C=B>A; 1 C>A=B";
    let pairs = Pairs::count(3, &papers(ballots));
    assert_eq!(
        [(0, 1), (1, 0), (1, 2), (2, 1), (2, 0), (0, 2)].map(|(a, b)| pairs.over(a, b)),
        [10, 9, 8, 6, 7, 5]
    );
    assert_eq!(count(3, &papers(ballots)).winners, options("A"));
}

#[test]
fn several_may_win_and_the_poll_decides_between_them() {
    // A and C beat nobody and are beaten by nobody but each other's equal: A–C 2:2, both over B.
    let counted = count(3, &papers("2 A>C>B; 2 C>A>B"));
    assert_eq!(counted.winners, [0; 0]);
    assert_eq!((counted.tied, counted.places), (options("AC"), 1));
    assert_eq!(counted.order, [options("AC"), options("B")]);
}

#[test]
fn without_ballots_all_are_tied() {
    let counted = count(3, &[]);
    assert_eq!((counted.tied, counted.places), (options("ABC"), 1));
    assert_eq!(counted.margin, None);
}

#[test]
fn the_margin_is_exact_between_two_and_the_closest_contest_among_more() {
    let margin = |n, text: &str| count(n, &papers(text)).margin.unwrap();
    // 6 to 3: two ballots cast otherwise make it 4 to 5, one makes it 5 to 4.
    assert_eq!(
        margin(2, "6 A>B; 3 B>A"),
        Margin {
            ballots: 2,
            least: true
        }
    );
    // Nashville's closest contest is that with Memphis, 58 to 42.
    assert_eq!(
        margin(4, TENNESSEE),
        Margin {
            ballots: 8,
            least: false
        }
    );
    // In the circle the closest contest is C against A, 14 to 9.
    assert_eq!(margin(3, CIRCLE).ballots, 3);
}

#[test]
fn lacks_participation_two_more_ballots_may_harm_those_who_cast_them() {
    // B wins with 7 ballots. Two more voters who like B better than C make C win.
    let seven = "3 B>D>C>A; 2 C>A>B>D; 2 D>C>A>B";
    assert_eq!(count(4, &papers(seven)).winners, options("B"));
    let nine = format!("{seven}; 2 A>B>C>D");
    assert_eq!(count(4, &papers(&nine)).winners, options("C"));
}

proptest! {
    #[test]
    fn holds_what_all_rules_hold(election in elections()) {
        election.holds_what_all_rules_hold(of)?;
        election.holds_unanimity(&of(&election))?;
    }

    #[test]
    fn whoever_beats_all_others_wins_and_nobody_outside_the_smith_set(election in elections()) {
        let pairs = Pairs::count(election.options, &election.papers);
        let counted = of(&election);
        if let Some(winner) = pairs.condorcet_winner() {
            prop_assert_eq!(&counted.winners, &vec![winner]);
        }
        if let Some(winner) = election.majority() {
            prop_assert_eq!(&counted.winners, &vec![winner]);
        }
        let smith = pairs.smith_set();
        prop_assert!(best(&counted).iter().all(|option| smith.contains(option)));
    }

    #[test]
    fn being_ranked_higher_never_harms(election in elections(), position in 0_usize..9) {
        for option in best(&of(&election)) {
            prop_assert!(best(&of(&election.raised(position, option))).contains(&option));
        }
    }

    #[test]
    fn the_winner_of_all_ballots_turned_round_is_not_the_same(election in elections()) {
        let mut turned = election.clone();
        for paper in &mut turned.papers {
            let named = paper.marks.concat();
            paper.marks.push((0..election.options).filter(|option| !named.contains(option)).collect());
            paper.marks.reverse();
        }
        if let ([winner], true) = (of(&election).winners.as_slice(), election.options > 1) {
            prop_assert!(!of(&turned).winners.contains(winner));
        }
    }

    #[test]
    fn above_never_goes_round_in_circles_so_the_order_keeps_to_it(election in elections()) {
        let counted = of(&election);
        let tier = |option| counted.order.iter().position(|tier| tier.contains(&option)).unwrap();
        for one in 0..election.options {
            for other in 0..election.options {
                let above = counted.paths[one][other] > counted.paths[other][one];
                prop_assert!(!above || tier(one) < tier(other));
            }
        }
    }

    #[test]
    fn no_papers_make_it_panic(election in nonsense()) {
        of(&election);
    }
}
