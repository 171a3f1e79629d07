//! What holds for both rules for the single transferable vote, over elections that nobody thought of.

use proptest::prelude::*;

use super::*;
use crate::count::{Act, Counted, Lot, stv_meek, stv_scottish};

type Rule = fn(usize, &[Paper<Ranking>], usize, &Lot) -> Counted;

const RULES: [(&str, Rule); 2] = [("Scottish", stv_scottish::count), ("Meek", stv_meek::count)];

/// Papers as `40 ABC, 20 B(CD)`: how many, the options by letter, those liked alike in brackets.
pub(in crate::count) fn papers(text: &str) -> Vec<Paper<Ranking>> {
    let option = |letter: char| usize::try_from(u32::from(letter) - u32::from('A')).unwrap();
    let ranking = |letters: &str| {
        let mut marks = Ranking::new();
        let mut together = false;
        for letter in letters.chars() {
            match letter {
                '(' => {
                    together = true;
                    marks.push(Vec::new());
                }
                ')' => together = false,
                _ if together => marks.last_mut().unwrap().push(option(letter)),
                _ => marks.push(vec![option(letter)]),
            }
        }
        marks
    };
    text.split(", ")
        .map(|kind| {
            let (weight, letters) = kind.split_once(' ').unwrap();
            Paper {
                marks: ranking(letters),
                weight: weight.parse().unwrap(),
            }
        })
        .collect()
}

/// The lot in which options come as in this text.
pub(in crate::count) fn lot(order: &str) -> Lot {
    let order: Vec<_> = order.bytes().map(|letter| usize::from(letter - b'A')).collect();
    Lot::new(&order, order.len())
}

/// Options as a text.
pub(in crate::count) fn letters(options: &[Opt]) -> String {
    options
        .iter()
        .map(|option| char::from(b'A' + u8::try_from(*option).unwrap()))
        .collect()
}

/// A round as a text: what each option has, and what has been lost.
pub(in crate::count) fn figures(counted: &Counted, round: usize) -> String {
    let round = &counted.rounds[round];
    let votes = |total: &Option<Exact>| total.as_ref().map_or("-".into(), |votes| votes.decimal(9));
    let totals: Vec<_> = round.totals.iter().map(votes).collect();
    format!("{} / {}", totals.join(" "), round.exhausted.decimal(9))
}

/// What was done, round by round: `+A` elected, `>A` surplus passed on, `-A` out.
pub(in crate::count) fn acts(counted: &Counted) -> Vec<String> {
    let act = |act: &Act| {
        if let Act::Elected { option } = act {
            format!("+{}", letters(&[*option]))
        } else if let Act::Surplus { option, .. } = act {
            format!(">{}", letters(&[*option]))
        } else if let Act::Excluded { option } = act {
            format!("-{}", letters(&[*option]))
        } else {
            format!("{act:?}")
        }
    };
    let round = |round: &crate::count::Round| round.acts.iter().map(act).collect();
    counted.rounds.iter().map(round).collect()
}

fn winners(rule: Rule, text: &str, options: usize, seats: usize) -> String {
    letters(&rule(options, &papers(text), seats, &Lot::new(&[], options)).winners)
}

#[test]
fn the_two_rules_elect_different_people_where_many_papers_run_out() {
    // 100 papers, 2 seats. Scottish: the quota stays 34. A's surplus of 16 makes B 21; D is out with 19 and nobody gets those; B has
    // 21 and C 26, so B is out and C has the last seat.
    // Meek: with D's 19 gone the quota falls to 81 / 3 = 27, A keeps 27 of 50, and B has 5 + 23 = 28.
    let text = "50 AB, 5 B, 26 C, 19 D";
    assert_eq!(winners(stv_scottish::count, text, 4, 2), "AC");
    assert_eq!(winners(stv_meek::count, text, 4, 2), "AB");
}

#[test]
fn counter_example_to_monotonicity_more_votes_for_the_winner_make_it_lose() {
    for (name, rule) in RULES {
        // C (5) is out, its papers go to A: 11 of 17.
        assert_eq!(winners(rule, "6 ABC, 5 CAB, 4 BCA, 2 BAC", 3, 1), "A", "{name}");
        // Two who had A second put A first: now B (4) is out, its papers go to C: 9 of 17.
        assert_eq!(winners(rule, "6 ABC, 5 CAB, 4 BCA, 2 ABC", 3, 1), "C", "{name}");
    }
}

#[test]
fn counter_example_to_condorcet_the_one_preferred_to_each_other_is_out_first() {
    // B is preferred to A by 62 of 100 and to C by 61, and is the first choice of only 23.
    for (name, rule) in RULES {
        assert_eq!(
            winners(rule, "39 CBA, 38 ABC, 13 BCA, 10 BAC", 3, 1),
            "C",
            "{name}"
        );
    }
}

#[test]
fn counter_example_to_participation_two_who_stay_at_home_fare_better() {
    // Without the two: B (4) is out, C has 9 of 15 against A's 6. With them, who like A least, C has 5, B 6, A 6: C is out, A wins.
    for (name, rule) in RULES {
        assert_eq!(winners(rule, "6 ABC, 5 CAB, 4 BCA", 3, 1), "C", "{name}");
        assert_eq!(winners(rule, "6 ABC, 5 CAB, 4 BCA, 2 BCA", 3, 1), "A", "{name}");
    }
}

#[test]
fn a_paper_counts_down_to_the_first_rank_given_twice_and_not_at_all_where_that_is_the_first() {
    let read = |text| {
        let orders = valid(&papers(text), 3).into_iter();
        orders.map(|paper| letters(&paper.order)).collect::<Vec<_>>()
    };
    assert_eq!(read("1 AB(CD)"), ["ABC"], "D does not stand, so C is alone");
    assert_eq!(read("1 A(BC)"), ["A"]);
    assert_eq!(read("1 (AB)C, 0 A, 1 C"), ["C"]);
    assert_eq!(read("1 ABA"), ["AB"]);
    assert_eq!(read("1 A(AB)C"), ["ABC"], "A is known already, so B is alone");
    assert_eq!(read("1 ZA"), ["A"]);
    assert_eq!(read("1 "), [""; 0]);
}

#[test]
fn as_many_options_as_seats_or_fewer_are_all_elected() {
    for (name, rule) in RULES {
        for text in ["7 A", "7 AB, 1 B", "1 "] {
            assert_eq!(winners(rule, text, 2, 2), "AB", "{name}, {text}");
            assert_eq!(winners(rule, text, 2, 5), "AB", "{name}, {text}");
        }
        assert_eq!(winners(rule, "3 A", 1, 1), "A", "{name}");
        assert_eq!(winners(rule, "3 A", 0, 1), "", "{name}");
        assert_eq!(winners(rule, "3 A", 1, 0), "", "{name}");
    }
}

#[test]
fn without_a_valid_paper_nobody_is_chosen() {
    for (name, rule) in RULES {
        for text in ["3 ", "0 A", "2 (ABC)"] {
            let counted = rule(3, &papers(text), 2, &lot("ABC"));
            assert_eq!(counted.winners, [0; 0], "{name}, {text}");
            assert_eq!(
                (letters(&counted.tied), counted.places),
                ("ABC".into(), 2),
                "{name}"
            );
        }
    }
}

#[test]
fn the_largest_weights_are_counted_to_the_last_vote() {
    let most = u64::MAX;
    for (name, rule) in RULES {
        let text = format!("{most} ABC, {most} ABC, {most} BAC, {most} C, 1 CB");
        let counted = rule(4, &papers(&text), 2, &lot("ABCD"));
        assert_eq!(letters(&counted.winners), "AB", "{name}");
        let cast = Exact::from(u128::from(most) * 4 + 1);
        for round in &counted.rounds {
            let total: Exact = round.totals.iter().flatten().cloned().sum();
            assert_eq!(total + round.exhausted.clone(), cast, "{name}");
        }
    }
}

fn ranking(options: usize) -> impl Strategy<Value = Vec<Opt>> {
    (Just((0..options).collect::<Vec<_>>()).prop_shuffle(), 0..=options).prop_map(|(mut order, length)| {
        order.truncate(length);
        order
    })
}

fn strict(order: Vec<Opt>, weight: u64) -> Paper<Ranking> {
    Paper {
        marks: order.into_iter().map(|option| vec![option]).collect(),
        weight,
    }
}

#[derive(Debug, Clone)]
struct Election {
    options: usize,
    seats: usize,
    papers: Vec<Paper<Ranking>>,
    lot: Vec<Opt>,
}

impl Election {
    fn count(&self, rule: Rule) -> Counted {
        rule(
            self.options,
            &self.papers,
            self.seats,
            &Lot::new(&self.lot, self.options),
        )
    }
}

/// Small elections, so that ties are common.
fn elections() -> impl Strategy<Value = Election> {
    (1..7_usize, 1..5_usize).prop_flat_map(|(options, seats)| {
        let paper = (ranking(options), 1..6_u64).prop_map(|(order, weight)| strict(order, weight));
        let lot = Just((0..options).collect::<Vec<_>>()).prop_shuffle();
        (prop::collection::vec(paper, 0..16), lot).prop_map(move |(papers, lot)| Election {
            options,
            seats,
            papers,
            lot,
        })
    })
}

proptest! {
    #[test]
    fn the_order_of_the_papers_makes_no_difference((election, shuffled) in elections().prop_flat_map(|election| {
        let shuffled = Just(election.papers.clone()).prop_shuffle();
        (Just(election), shuffled)
    })) {
        for (_, rule) in RULES {
            let again = Election { papers: shuffled.clone(), ..election.clone() };
            prop_assert_eq!(election.count(rule), again.count(rule));
        }
    }

    #[test]
    fn a_paper_of_weight_three_is_three_papers(election in elections()) {
        let single = election.papers.iter().flat_map(|paper| {
            let one = Paper { weight: 1, ..paper.clone() };
            std::iter::repeat_n(one, usize::try_from(paper.weight).unwrap())
        });
        let singly = Election { papers: single.collect(), ..election.clone() };
        for (_, rule) in RULES {
            prop_assert_eq!(election.count(rule), singly.count(rule));
        }
    }

    #[test]
    fn renamed_options_give_the_renamed_result((election, name) in elections().prop_flat_map(|election| {
        let names = Just((0..election.options).collect::<Vec<_>>()).prop_shuffle();
        (Just(election), names)
    })) {
        let renamed = Election {
            papers: election.papers.iter().map(|paper| Paper {
                marks: paper.marks.iter().map(|tier| tier.iter().map(|option| name[*option]).collect()).collect(),
                weight: paper.weight,
            }).collect(),
            lot: election.lot.iter().map(|option| name[*option]).collect(),
            ..election.clone()
        };
        for (_, rule) in RULES {
            let (before, after) = (election.count(rule), renamed.count(rule));
            let mut winners: Vec<_> = before.winners.iter().map(|option| name[*option]).collect();
            winners.sort_unstable();
            prop_assert_eq!(winners, after.winners);
            prop_assert_eq!(before.rounds.len(), after.rounds.len());
            for (before, after) in before.rounds.iter().zip(&after.rounds) {
                prop_assert_eq!(&before.exhausted, &after.exhausted);
                for (option, total) in before.totals.iter().enumerate() {
                    prop_assert_eq!(total, &after.totals[name[option]]);
                }
            }
            prop_assert_eq!(before.margin, after.margin);
        }
    }

    #[test]
    fn every_seat_is_filled_and_every_vote_accounted_for(election in elections()) {
        let cast: u64 = election.papers.iter().filter(|paper| !paper.marks.is_empty()).map(|paper| paper.weight).sum();
        for (name, rule) in RULES {
            let counted = election.count(rule);
            let filled = counted.winners.len() + counted.places;
            prop_assert_eq!(filled, election.seats.min(election.options), "{}", name);
            for round in &counted.rounds {
                let total: Exact = round.totals.iter().flatten().cloned().sum();
                prop_assert_eq!(total + round.exhausted.clone(), Exact::from(cast), "{}", name);
            }
        }
    }

    #[test]
    fn whom_all_rank_first_is_elected(
        rest in prop::collection::vec((ranking(5), 1..9_u64), 1..12),
        first in 0..5_usize,
        seats in 1..4_usize,
    ) {
        let papers = rest.into_iter().map(|(mut order, weight)| {
            order.retain(|option| *option != first);
            order.insert(0, first);
            strict(order, weight)
        });
        let papers: Vec<_> = papers.collect();
        for (_, rule) in RULES {
            prop_assert!(rule(5, &papers, seats, &Lot::new(&[], 5)).winners.contains(&first));
        }
    }

    /// Proportionality for solid coalitions. With one seat it is the majority criterion.
    #[test]
    fn as_many_quotas_of_voters_as_stand_behind_a_list_get_that_many_of_it(
        others in prop::collection::vec((ranking(6), 1..9_u64), 0..12),
        orders in prop::collection::vec((Just(vec![0, 1, 2, 3, 4, 5]).prop_shuffle(), 1..9_u64), 1..12),
        list in 1..6_usize,
        seats in 1..5_usize,
        scale in 1..2000_u64,
        lot in Just(vec![0, 1, 2, 3, 4, 5]).prop_shuffle(),
    ) {
        // Options below `list` are the list: its voters have them first, each in an order of their own.
        let mut papers: Vec<_> = others.into_iter().map(|(order, weight)| strict(order, weight)).collect();
        let mut behind = 0;
        for (mut order, weight) in orders {
            order.sort_by_key(|option| *option >= list);
            behind += weight * scale;
            papers.push(strict(order, weight * scale));
        }
        let cast: u64 = papers.iter().filter(|paper| !paper.marks.is_empty()).map(|paper| paper.weight).sum();
        let quotas = behind / (cast / (seats as u64 + 1) + 1);
        let due = usize::try_from(quotas).unwrap().min(list);
        for (name, rule) in RULES {
            let counted = rule(6, &papers, seats, &Lot::new(&lot, 6));
            let of_list = counted.winners.iter().filter(|option| **option < list).count();
            prop_assert!(of_list >= due, "{}: {} of {}, {:?}", name, of_list, due, counted);
        }
    }

    /// Papers that no ballot would be let through with.
    #[test]
    fn no_paper_whatever_is_on_it_breaks_the_count(
        papers in prop::collection::vec((prop::collection::vec(prop::collection::vec(0..9_usize, 0..4), 0..6), any::<u64>()), 0..20),
        options in 0..8_usize,
        seats in prop_oneof![0..9_usize, Just(usize::MAX)],
        lot in prop::collection::vec(0..9_usize, 0..9),
    ) {
        let papers: Vec<_> = papers.into_iter().map(|(marks, weight)| Paper { marks, weight }).collect();
        for (_, rule) in RULES {
            let counted = rule(options, &papers, seats, &Lot::new(&lot, options));
            prop_assert_eq!(counted.totals.len(), options);
        }
    }
}
