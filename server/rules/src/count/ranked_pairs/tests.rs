//! Ranked Pairs: textbook elections, its lots, what the rule holds, and what it does not.

use proptest::prelude::*;

use super::*;
use crate::count::rankings::{
    CIRCLE, Election, SCHULZE_30, SCHULZE_45, TENNESSEE, best, elections, lot, nonsense, options, papers,
};
use crate::count::schulze;

fn of(election: &Election) -> Counted {
    count(election.options, &election.papers, &election.lot)
}

fn locked(counted: &Counted) -> Vec<(Opt, Opt)> {
    counted
        .rounds
        .iter()
        .flat_map(|round| &round.acts)
        .filter_map(|act| {
            if let Act::Locked { over, under, .. } = act {
                Some((*over, *under))
            } else {
                None
            }
        })
        .collect()
}

#[test]
fn in_a_circle_the_closest_majority_is_set_aside() {
    let counted = count(3, &papers(CIRCLE), &lot("ABC"));
    // B over C 17:6, A over B 15:8, and C over A 14:9 would close the circle.
    let acts: Vec<_> = counted
        .rounds
        .iter()
        .flat_map(|round| round.acts.clone())
        .collect();
    assert_eq!(
        acts,
        [
            Act::Locked {
                over: 1,
                under: 2,
                by: 17
            },
            Act::Locked {
                over: 0,
                under: 1,
                by: 15
            },
            Act::SetAside {
                over: 2,
                under: 0,
                by: 14
            },
        ]
    );
    assert_eq!(counted.order, [[0], [1], [2]]);
    assert_eq!(counted.winners, [0]);
    assert_eq!(counted.ties, []);
}

#[test]
fn the_textbook_elections_come_out_as_published() {
    for (election, n, winner) in [(TENNESSEE, 4, "B"), (SCHULZE_30, 4, "A")] {
        for order in ["ABCD", "DCBA"] {
            let counted = count(n, &papers(election), &lot(order));
            assert_eq!(counted.winners, options(winner), "{election}");
        }
    }
}

#[test]
fn schulzes_example_with_45_ballots_is_won_by_a_and_not_by_e() {
    let counted = count(5, &papers(SCHULZE_45), &lot("ABCDE"));
    // B–D 33:12, E–D 31:14, A–D 30:15, C–B 29:16 stand; then with 28:17 D–C would close C–B–D; with 27:18 E–B stands; with 26:19
    // A–C stands; with 25:20 B–A would close A–C–B; with 24:21 C–E stands; with 23:22 E–A would close A–C–E.
    assert_eq!(
        locked(&counted),
        [(1, 3), (4, 3), (0, 3), (2, 1), (4, 1), (0, 2), (2, 4)]
    );
    assert_eq!(counted.winners, options("A"));
    assert_eq!(schulze::count(5, &papers(SCHULZE_45)).winners, options("E"));
}

#[test]
fn among_equal_margins_more_votes_go_first() {
    // A over B 5:4, B over C 4:3, C over A 3:2: all by one. The one with the fewest votes closes the circle.
    let ballots = "1 A>B>C; 1 B>C>A; 1 C>A>B; 2 C=A>B; 2 B>C=A; 1 B=C>A; 1 A>B=C";
    let pairs = Pairs::count(3, &papers(ballots));
    assert_eq!(
        [(0, 1), (1, 0), (1, 2), (2, 1), (2, 0), (0, 2)].map(|(a, b)| pairs.over(a, b)),
        [5, 4, 4, 3, 3, 2]
    );
    for order in ["ABC", "CBA"] {
        let counted = count(3, &papers(ballots), &lot(order));
        assert_eq!(counted.winners, options("A"));
        assert_eq!(counted.ties, []);
    }
}

#[test]
fn the_lot_decides_between_majorities_that_are_alike_and_the_log_says_so() {
    // A perfect circle: A beats B, B beats C and C beats A, each 2:1. By the lot A, C, B the order is A–B, C–A, B–C.
    let circle = papers("1 A>B>C; 1 B>C>A; 1 C>A>B");
    for (order, winner) in [("ABC", "A"), ("BCA", "B"), ("CAB", "C"), ("ACB", "C")] {
        let counted = count(3, &circle, &lot(order));
        assert_eq!(
            counted.ties,
            [Tie {
                round: Some(0),
                between: vec![0, 1, 2],
                rule: TieRule::Lot,
                chosen: vec![]
            }]
        );
        assert_eq!(counted.winners, options(winner), "{order}");
    }
}

#[test]
fn a_tie_between_majorities_that_all_stand_is_harmless() {
    let counted = count(3, &papers("1 A>B>C"), &lot("CBA"));
    assert_eq!(counted.ties.len(), 1);
    assert_eq!(counted.ties[0].rule, TieRule::Harmless);
    assert_eq!(counted.order, [[0], [1], [2]]);
}

#[test]
fn without_a_majority_between_them_several_are_left_to_the_poll() {
    let counted = count(3, &papers("2 A>C>B; 2 C>A>B"), &lot("ABC"));
    assert_eq!((counted.tied, counted.places), (options("AC"), 1));
}

#[test]
fn lacks_participation_two_more_ballots_may_harm_those_who_cast_them() {
    let before = "3 B>D>C>A; 2 C>A>B>D; 2 D>C>A>B";
    let after = format!("{before}; 2 A>B>C>D");
    assert_eq!(count(4, &papers(before), &lot("ABCD")).winners, options("B"));
    assert_eq!(count(4, &papers(&after), &lot("ABCD")).winners, options("C"));
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
    fn every_majority_stands_or_contradicts_those_that_stand(election in elections()) {
        let counted = of(&election);
        let pairs = Pairs::count(election.options, &election.papers);
        let acts: Vec<_> = counted.rounds.iter().flat_map(|round| &round.acts).collect();
        let majorities = (0..election.options).map(|option| pairs.won(option)).sum::<usize>();
        prop_assert_eq!(acts.len(), majorities);
        let tier = |option| counted.order.iter().position(|tier| tier.contains(&option)).unwrap();
        for act in acts {
            if let Act::Locked { over, under, by } = act {
                prop_assert!(tier(*over) < tier(*under));
                prop_assert_eq!(*by, pairs.over(*over, *under));
            } else {
                let set_aside = matches!(act, Act::SetAside { over, under, .. } if tier(*over) > tier(*under));
                prop_assert!(set_aside);
            }
        }
    }

    #[test]
    fn a_tie_that_is_called_harmless_comes_to_the_same_by_any_lot(election in elections()) {
        let counted = of(&election);
        if counted.ties.iter().all(|tie| tie.rule == TieRule::Harmless) {
            let turned: Vec<_> = {
                let mut by_lot: Vec<Opt> = (0..election.options).collect();
                by_lot.sort_by_key(|option| std::cmp::Reverse(election.lot.place(*option)));
                by_lot
            };
            let other = count(election.options, &election.papers, &Lot::new(&turned, election.options));
            prop_assert_eq!((&counted.order, &counted.winners), (&other.order, &other.winners));
        }
    }

    #[test]
    fn no_papers_make_it_panic(election in nonsense()) {
        of(&election);
    }
}
