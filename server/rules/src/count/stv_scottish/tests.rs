//! Examples with the arithmetic beside them, and what the margin promises.

use proptest::prelude::*;

use super::*;
use crate::count::stv::tests::{acts, figures, letters, lot, papers};
use crate::exact::Exact;

fn run(text: &str, options: usize, seats: usize) -> Counted {
    count(options, &papers(text), seats, &Lot::new(&[], options))
}

#[test]
fn a_paper_passes_on_at_its_share_of_the_value_at_which_it_came() {
    // 100 papers, 3 seats: the quota is 100 / 4 + 1 = 26.
    let counted = run("40 ABC, 20 BD, 15 C, 14 D, 11 E", 5, 3);
    assert_eq!(counted.rounds[0].needed, Some(Exact::from(26_u32)));
    assert_eq!(figures(&counted, 0), "40 20 15 14 11 / 0");
    // A's surplus is 14, so each of its 40 papers passes on at 14 / 40 = 0.35.
    assert_eq!(figures(&counted, 1), "26 34 15 14 11 / 0");
    // B's surplus is 8 of 34. The 40 papers that came at 0.35 pass on at 8 × 0.35 / 34 = 0.08235: 3.294 for C. The 20 that came at 1
    // pass on at 8 / 34 = 0.23529: 4.7058 for D. 8 - 3.294 - 4.7058 = 0.0002 is cut off.
    // Were all 60 to pass on at 0.23529, C would have 24.41 and the last seat.
    assert_eq!(figures(&counted, 2), "26 26 18.294 18.7058 11 / 0.0002");
    // E's papers have no second preference.
    assert_eq!(figures(&counted, 3), "26 26 18.294 18.7058 - / 11.0002");
    assert_eq!(figures(&counted, 4), "26 26 - 18.7058 - / 29.2942");
    assert_eq!(acts(&counted), ["+A>A", "+B>B", "-E", "-C", "+D"]);
    assert_eq!(letters(&counted.winners), "ABD");
    assert!(counted.ties.is_empty());
    assert_eq!(
        counted.rounds[1].acts[1],
        Act::Surplus {
            option: 1,
            factor: "4/17".parse().unwrap()
        }
    );
}

#[test]
fn an_excluded_options_papers_go_on_at_the_value_at_which_they_came() {
    // 78 papers, 2 seats: the quota is 27. A's surplus is 3 of 30, so each of its papers passes on at 0.1.
    let counted = run("30 ABC, 8 B, 20 C, 2 D, 18 E", 5, 2);
    assert_eq!(figures(&counted, 1), "27 11 20 2 18 / 0");
    assert_eq!(figures(&counted, 2), "27 11 20 - 18 / 2");
    // B is out: its 30 papers from A are worth 0.1 each to C, its own 8 have no second preference.
    assert_eq!(figures(&counted, 3), "27 - 23 - 18 / 10");
    assert_eq!(acts(&counted), ["+A>A", "-D", "-B", "-E", "+C"]);
}

#[test]
fn whoever_has_just_the_quota_is_elected_and_passes_nothing_on() {
    // 8 papers, 3 seats: the quota is 8 / 4 + 1 = 3.
    let counted = run("3 AB, 3 C, 1 B, 1 D", 4, 3);
    assert_eq!(acts(&counted), ["+A+C-D", "+B"]);
}

#[test]
fn the_largest_surplus_is_passed_on_first() {
    // 30 papers, 3 seats: the quota is 8, A has 2 more and B has 6. C gets 14 × 6 / 14, cut off: 14 × 0.42857 = 5.99998.
    let counted = run("10 AD, 14 BC, 3 C, 3 D", 4, 3);
    assert_eq!(acts(&counted), ["+B+A>B", "+C"]);
    assert_eq!(figures(&counted, 1), "10 8 8.99998 3 / 0.00002");
}

#[test]
fn of_equal_surpluses_the_lot_says_which_goes_first_and_the_tie_is_logged() {
    for (order, first) in [("ABCDE", 0), ("BACDE", 1)] {
        let counted = count(5, &papers("10 AC, 10 BD, 3 C, 3 D, 1 E"), 3, &lot(order));
        assert_eq!(
            counted.ties[0],
            Tie {
                round: Some(0),
                between: vec![0, 1],
                rule: TieRule::Lot,
                chosen: vec![first]
            }
        );
        assert!(matches!(counted.rounds[0].acts[2], Act::Surplus { option, .. } if option == first));
    }
}

#[test]
fn an_option_elected_at_the_same_stage_is_passed_over() {
    // 37 papers, 3 seats: the quota is 10. A's surplus is 10 of 20; its papers name B next, who has the quota already, so C gets them.
    let counted = run("20 ABC, 12 B, 2 C, 3 D", 4, 3);
    assert_eq!(figures(&counted, 1), "10 12 12 3 / 0");
}

#[test]
fn equally_few_votes_the_one_is_out_that_had_fewer_at_the_last_stage_at_which_they_differed() {
    // 25 papers, 2 seats: the quota is 9, and A's surplus of 5 has nowhere to go. D (2) is out, and one of its papers goes to C: B
    // and C have 5 each. Before, C had 4.
    let counted = run("14 A, 5 B, 4 C, 1 DC, 1 DA", 4, 2);
    assert_eq!(acts(&counted), ["+A>A", "-D", "-C", "+B"]);
    assert_eq!(
        counted.ties,
        [Tie {
            round: Some(2),
            between: vec![1, 2],
            rule: TieRule::EarlierRound,
            chosen: vec![1]
        }]
    );
}

#[test]
fn where_they_never_differed_the_last_in_the_lot_is_out_and_only_one_at_a_time() {
    // 16 papers, 1 seat: B and C have 3 each. Whoever of them stays has 6, more than A and D. Were both out at once, neither would win.
    let text = "5 A, 5 D, 3 BC, 3 CB";
    for (order, winner, acted) in [
        ("ABCD", "B", ["-C", "-D", "-A", "+B"]),
        ("ACBD", "C", ["-B", "-D", "-A", "+C"]),
    ] {
        let counted = count(4, &papers(text), 1, &lot(order));
        assert_eq!(letters(&counted.winners), winner);
        assert_eq!(acts(&counted), acted);
        let lots: Vec<_> = counted
            .ties
            .iter()
            .map(|tie| (tie.rule, letters(&tie.between)))
            .collect();
        assert_eq!(lots, [(TieRule::Lot, "BC".into()), (TieRule::Lot, "AD".into())]);
        assert_eq!(
            counted.margin,
            Some(Margin {
                ballots: 1,
                least: false
            })
        );
    }
}

#[test]
fn of_three_equals_two_are_set_apart_earlier_and_the_lot_decides_between_them() {
    // 29 papers, 1 seat. E (2) is out: B and C have 5 each, like A. Before, A had 5, B and C 4 each: so it is between B and C, and B
    // is last in the lot. Then A and C have 5 each, and before E was out C had 4.
    let counted = count(5, &papers("5 A, 4 B, 4 C, 14 D, 1 EB, 1 EC"), 1, &lot("ACBDE"));
    assert_eq!(
        counted.ties,
        [
            Tie {
                round: Some(1),
                between: vec![0, 1, 2],
                rule: TieRule::EarlierRound,
                chosen: vec![0]
            },
            Tie {
                round: Some(1),
                between: vec![1, 2],
                rule: TieRule::Lot,
                chosen: vec![2]
            },
            Tie {
                round: Some(2),
                between: vec![0, 2],
                rule: TieRule::EarlierRound,
                chosen: vec![0]
            }
        ]
    );
}

#[test]
fn nothing_is_passed_on_once_as_many_are_left_as_seats() {
    // 20 papers, 3 seats: the quota is 6, and the lot puts D out. Now A has 10; B and C are left for two seats, and A's surplus of 4
    // stays where it is.
    let counted = run("5 AB, 5 B, 5 C, 5 DA", 4, 3);
    assert_eq!(acts(&counted), ["-D", "+A+B+C"]);
    assert_eq!(figures(&counted, 1), "10 5 5 - / 0");
}

#[test]
fn the_margin_of_a_plain_majority_is_half_the_lead_and_one() {
    // A 60, B 40: the quota is 51, B lacks 11.
    assert_eq!(
        run("60 A, 40 B", 2, 1).margin,
        Some(Margin {
            ballots: 11,
            least: false
        })
    );
    assert_eq!(run("60 A", 1, 1).margin, None, "nobody else could win");
}

proptest! {
    /// Moves the margin's ballots from each winner to each loser: one of the pairs changes who wins.
    #[test]
    fn the_ballots_of_the_margin_change_the_result(
        kinds in prop::collection::vec((Just(vec![0, 1, 2, 3, 4]).prop_shuffle(), 1..=5_usize, 1..40_u64), 1..14),
        seats in 1..4_usize,
        order in Just(vec![0, 1, 2, 3, 4]).prop_shuffle(),
    ) {
        let papers: Vec<_> = kinds.into_iter().map(|(order, length, weight)| Paper {
            marks: order.into_iter().take(length).map(|option| vec![option]).collect::<Ranking>(),
            weight,
        }).collect();
        let lot = Lot::new(&order, 5);
        let counted = count(5, &papers, seats, &lot);
        if let Some(margin) = &counted.margin {
            let losers = (0..5).filter(|option| !counted.winners.contains(option));
            let changes = losers.flat_map(|loser| counted.winners.iter().map(move |winner| (*winner, loser)))
                .filter_map(|(winner, loser)| moved(&papers, winner, loser, margin.ballots))
                .any(|papers| count(5, &papers, seats, &lot).winners != counted.winners);
            prop_assert!(changes, "{:?}", counted);
        }
    }
}

/// The papers with so many first choices for the one given to the other alone; `None` where there are not so many.
fn moved(papers: &[Paper<Ranking>], from: Opt, to: Opt, ballots: u64) -> Option<Vec<Paper<Ranking>>> {
    let mut left = ballots;
    let mut papers = papers.to_vec();
    for paper in papers
        .iter_mut()
        .filter(|paper| paper.marks.first() == Some(&vec![from]))
    {
        let taken = left.min(paper.weight);
        paper.weight -= taken;
        left -= taken;
    }
    papers.push(Paper {
        marks: vec![vec![to]],
        weight: ballots,
    });
    (left == 0).then_some(papers)
}
