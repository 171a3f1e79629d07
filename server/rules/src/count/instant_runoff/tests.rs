//! Instant run-off: textbook elections, ties, equal ranks, what the rule holds, and what it does not.

use proptest::prelude::*;

use super::*;
use crate::count::pairs::Pairs;
use crate::count::rankings::{
    CIRCLE, Election, NOT_MONOTONE, SCHULZE_30, SCHULZE_45, TENNESSEE, best, elections, lot, nonsense,
    options, papers, strict_elections,
};

fn of(election: &Election) -> Counted {
    count(election.options, &election.papers, &election.lot)
}

/// The rounds as text: votes by option (`-` for those that are out), what is exhausted, and who goes.
fn rounds(counted: &Counted) -> Vec<String> {
    counted
        .rounds
        .iter()
        .map(|round| {
            let totals: Vec<_> = round
                .totals
                .iter()
                .map(|total| total.as_ref().map_or("-".to_owned(), ToString::to_string))
                .collect();
            let acts: Vec<_> = round
                .acts
                .iter()
                .map(|act| {
                    if let Act::Excluded { option } = act {
                        format!("out {option}")
                    } else {
                        assert!(matches!(act, Act::Elected { .. }), "{act:?}");
                        format!("wins {}", counted.winners[0])
                    }
                })
                .collect();
            format!(
                "{} exhausted {}: {}",
                totals.join(" "),
                round.exhausted,
                acts.join(", ")
            )
        })
        .collect()
}

fn tie(round: usize, between: &str, rule: TieRule, chosen: &str) -> Tie {
    Tie {
        round: Some(round),
        between: options(between),
        rule,
        chosen: options(chosen),
    }
}

#[test]
fn in_tennessee_knoxville_wins_and_so_lacks_condorcet() {
    let counted = count(4, &papers(TENNESSEE), &lot("ABCD"));
    assert_eq!(
        rounds(&counted),
        [
            "42 26 15 17 exhausted 0: out 2",
            "42 26 - 32 exhausted 0: out 1",
            "42 - - 58 exhausted 0: wins 3",
        ]
    );
    assert_eq!(counted.winners, options("D"));
    assert_eq!(counted.order, [[3], [0], [1], [2]]);
    assert_eq!(counted.rounds[0].needed, Some(51_u64.into()));
    // Nashville would have beaten Knoxville 68 to 32, and both others too.
    let pairs = Pairs::count(4, &papers(TENNESSEE));
    assert_eq!(pairs.condorcet_winner(), Some(1));
}

#[test]
fn the_textbook_elections_come_out_as_published() {
    for (election, n, winner) in [(SCHULZE_30, 4, "D"), (CIRCLE, 3, "A"), (NOT_MONOTONE, 3, "A")] {
        assert_eq!(
            count(n, &papers(election), &lot("ABCD")).winners,
            options(winner),
            "{election}"
        );
    }
}

#[test]
fn lacks_monotonicity_two_more_first_ranks_may_cost_the_win() {
    // A wins 11 to 6 once C is out. When the last two put A first, B goes out instead, and C beats A 9 to 8.
    let raised = NOT_MONOTONE.replace("2 B>A>C", "2 A>B>C");
    assert_eq!(count(3, &papers(&raised), &lot("ABC")).winners, options("C"));
}

#[test]
fn one_goes_out_at_a_time_even_when_several_are_lowest() {
    // After D is out, B and E have 8 each. Whoever of the two goes, the other gets more, and C wins in the end; if both went at
    // once, all 16 of them would come to A, and A would win.
    let by_lot = |order| count(5, &papers(SCHULZE_45), &lot(order));
    let b_goes = by_lot("AECDB");
    assert_eq!(
        rounds(&b_goes),
        [
            "10 8 12 7 8 exhausted 0: out 3",
            "10 8 19 - 8 exhausted 0: out 1",
            "10 - 19 - 16 exhausted 0: out 0",
            "- - 24 - 21 exhausted 0: wins 2",
        ]
    );
    assert_eq!(b_goes.ties, [tie(1, "BE", TieRule::Lot, "E")]);
    let e_goes = by_lot("ABCDE");
    assert_eq!(e_goes.rounds[1].acts, [Act::Excluded { option: 4 }]);
    assert_eq!(e_goes.winners, options("C"));
    for counted in [b_goes, e_goes] {
        for round in counted.rounds {
            assert_eq!(round.acts.len(), 1);
        }
    }
}

#[test]
fn a_tie_for_the_fewest_goes_by_the_most_recent_earlier_round_in_which_they_differed() {
    // D is out first and gives B one vote: B 4, C 4. In the round before B had 3 and C 4, so B goes; the lot is not asked.
    let ballots = "6 A; 3 B>A; 4 C>B; 1 D>B";
    for order in ["ABCD", "DCBA"] {
        let counted = count(4, &papers(ballots), &lot(order));
        assert_eq!(
            rounds(&counted),
            [
                "6 3 4 1 exhausted 0: out 3",
                "6 4 4 - exhausted 0: out 1",
                "9 - 4 - exhausted 1: wins 0",
            ]
        );
        assert_eq!(counted.ties, [tie(1, "BC", TieRule::EarlierRound, "C")]);
    }
}

#[test]
fn a_tie_of_three_is_narrowed_by_an_earlier_round_and_then_by_lot() {
    // E goes and gives one vote each to B and C: now B, C and D have 4. In the round before B and C had 3, so D stays; between B
    // and C, alike in all rounds, it takes the lot.
    let ballots = "9 A; 3 B; 3 C; 4 D; 1 E>B; 1 E>C";
    let counted = count(5, &papers(ballots), &lot("DCABE"));
    assert_eq!(
        rounds(&counted)[..2],
        ["9 3 3 4 2 exhausted 0: out 4", "9 4 4 4 - exhausted 0: out 1"]
    );
    assert_eq!(
        counted.ties,
        [
            tie(1, "BCD", TieRule::EarlierRound, "D"),
            tie(1, "BC", TieRule::Lot, "C"),
        ]
    );
}

#[test]
fn options_without_a_vote_go_out_one_by_one_and_their_tie_is_harmless() {
    let counted = count(5, &papers("3 A; 3 B; 1 C>B"), &lot("ABCDE"));
    assert_eq!(
        rounds(&counted),
        [
            "3 3 1 0 0 exhausted 0: out 4",
            "3 3 1 0 - exhausted 0: out 3",
            "3 3 1 - - exhausted 0: out 2",
            "3 4 - - - exhausted 0: wins 1",
        ]
    );
    assert_eq!(counted.ties, [tie(0, "DE", TieRule::Harmless, "D")]);
}

#[test]
fn more_than_half_is_of_the_votes_that_still_count() {
    // Five of eleven have C, less than half; when two have nobody any more, it is five of nine.
    let counted = count(3, &papers("4 A; 2 B; 5 C"), &lot("ABC"));
    assert_eq!(
        rounds(&counted),
        ["4 2 5 exhausted 0: out 1", "4 - 5 exhausted 2: wins 2"]
    );
    assert_eq!(counted.rounds[1].needed, Some(5_u64.into()));
    // Exactly half is not more than half.
    let counted = count(3, &papers("3 A; 2 B; 1 C>B"), &lot("BAC"));
    assert_eq!(
        rounds(&counted),
        [
            "3 2 1 exhausted 0: out 2",
            "3 3 - exhausted 0: out 1",
            "3 - - exhausted 3: wins 0",
        ]
    );
    assert_eq!(counted.ties, [tie(1, "AB", TieRule::EarlierRound, "A")]);
}

#[test]
fn a_ballot_that_comes_to_equal_ranks_is_exhausted_for_good_unless_only_one_is_still_in() {
    // C is out first. The ballot on C>A=B comes to A and B, both in: it is exhausted, and stays so when B goes out too.
    let counted = count(4, &papers("4 A; 3 B; 3 D; 1 C>A=B"), &lot("ADCB"));
    assert_eq!(
        rounds(&counted),
        [
            "4 3 1 3 exhausted 0: out 2",
            "4 3 - 3 exhausted 1: out 1",
            "4 - - 3 exhausted 4: wins 0",
        ]
    );
    // C and D are equal after A; when A goes out, D has gone before: the ballots count for C.
    let counted = count(4, &papers("3 B; 3 C; 2 A>C=D; 1 D>B"), &lot("ABCD"));
    assert_eq!(
        rounds(&counted),
        [
            "2 3 3 1 exhausted 0: out 3",
            "2 4 3 - exhausted 0: out 0",
            "- 4 5 - exhausted 0: wins 2",
        ]
    );
}

#[test]
fn where_no_vote_counts_all_still_in_are_tied() {
    let none = count(3, &[], &lot("ABC"));
    assert_eq!((none.tied, none.places), (options("ABC"), 1));
    let equal = count(2, &papers("7 A=B"), &lot("AB"));
    assert_eq!((equal.tied, equal.places), (options("AB"), 1));
}

#[test]
fn the_margin_is_enough_to_change_the_winner() {
    let margin = |n, text: &str| count(n, &papers(text), &lot("ABCD")).margin.unwrap();
    // Knoxville has 17 and Chattanooga 15 in the first round: two of the 17 more for Chattanooga, and Knoxville goes out.
    // In the second it has 32 and Nashville 26, Memphis 42: that would take four.
    assert_eq!(
        margin(4, TENNESSEE),
        Margin {
            ballots: 2,
            least: false
        }
    );
    assert_eq!(
        margin(3, "4 A; 3 B"),
        Margin {
            ballots: 1,
            least: true
        }
    );
}

/// The ballots changed as the margin says: for each round in which that can be done, so many of those that count for the winner
/// in it rank right above the winner the one that goes out.
fn changed(election: &Election, winner: Opt, ballots: u64) -> Vec<Election> {
    let units = election.reordered();
    let mut piles = Piles::new(units.options, &units.papers);
    piles.margin(winner, &units.lot);
    let gone = &piles.gone;
    let in_round = |(round, rival): (usize, &Opt)| {
        let mut left = ballots;
        let mut changed = units.clone();
        for paper in &mut changed.papers {
            let place = paper.marks.iter().position(|tier| tier.contains(&winner));
            let counts = place.filter(|place| {
                left > 0
                    && paper.marks[..*place]
                        .concat()
                        .iter()
                        .all(|option| gone[..round].contains(option))
            });
            if let Some(place) = counts {
                for tier in &mut paper.marks {
                    tier.retain(|option| option != rival);
                }
                paper.marks.insert(place, vec![*rival]);
                left -= 1;
            }
        }
        (left == 0).then_some(changed)
    };
    gone.iter().enumerate().filter_map(in_round).collect()
}

proptest! {
    #[test]
    fn holds_what_all_rules_hold(election in elections()) {
        election.holds_what_all_rules_hold(of)?;
    }

    #[test]
    fn an_option_that_everybody_ranks_below_another_never_wins(election in strict_elections()) {
        election.holds_unanimity(&of(&election))?;
    }

    #[test]
    fn the_first_of_more_than_half_wins(election in elections()) {
        if let Some(winner) = election.majority() {
            prop_assert_eq!(of(&election).winners, vec![winner]);
        }
    }

    #[test]
    fn a_winner_is_never_last_against_all_others(election in strict_elections()) {
        let pairs = Pairs::count(election.options, &election.papers);
        let counted = of(&election);
        // What a lot or an earlier round decided in the last round is no contest.
        if let ([winner], true) = (counted.winners.as_slice(), counted.ties.is_empty() && election.options > 1) {
            prop_assert!((0..election.options).any(|other| pairs.beats(*winner, other)));
        }
    }

    #[test]
    fn ranking_more_options_below_never_harms_those_above(election in strict_elections(), position in 0_usize..9) {
        let mut longer = election.clone();
        if let Some(paper) = longer.papers.get_mut(position) {
            let named = paper.marks.concat();
            paper.marks.extend((0..election.options).filter(|option| !named.contains(option)).map(|option| vec![option]));
            if let [winner] = of(&election).winners.as_slice() && named.contains(winner) {
                prop_assert_eq!(of(&longer).winners, vec![*winner]);
            }
        }
    }

    #[test]
    fn in_every_round_each_paper_counts_once_or_is_exhausted(election in elections()) {
        for round in of(&election).rounds {
            let votes = round.totals.into_iter().flatten().sum::<crate::exact::Exact>();
            prop_assert_eq!(votes + round.exhausted, election.cast().into());
        }
    }

    #[test]
    fn one_option_goes_out_in_every_round_and_the_last_one_says_who_won(election in elections()) {
        let counted = of(&election);
        let (last, before) = counted.rounds.split_last().unwrap();
        for round in before {
            let one_goes = matches!(round.acts[..], [Act::Excluded { .. }]);
            prop_assert!(one_goes);
        }
        let expected: Vec<_> = counted.winners.iter().map(|option| Act::Elected { option: *option }).collect();
        prop_assert_eq!(&last.acts, &expected);
    }

    #[test]
    fn a_tie_that_is_called_harmless_comes_to_the_same_by_any_lot(election in elections()) {
        let counted = of(&election);
        if counted.ties.iter().all(|tie| tie.rule == TieRule::Harmless) {
            let mut by_lot: Vec<Opt> = (0..election.options).collect();
            by_lot.sort_by_key(|option| std::cmp::Reverse(election.lot.place(*option)));
            let other = count(election.options, &election.papers, &Lot::new(&by_lot, election.options));
            prop_assert_eq!(best(&counted), best(&other));
            prop_assert_eq!(counted.totals, other.totals);
        }
    }

    #[test]
    fn the_margin_is_enough(election in strict_elections()) {
        let counted = of(&election);
        if let ([winner], Some(margin)) = (counted.winners.as_slice(), &counted.margin) {
            let changes = changed(&election, *winner, margin.ballots)
                .iter()
                .any(|election| best(&of(election)) != [*winner]);
            prop_assert!(changes);
        }
    }

    #[test]
    fn no_papers_make_it_panic(election in nonsense()) {
        of(&election);
    }
}
