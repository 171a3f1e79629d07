//! Debian's rule: the quorum in whole numbers, the bars, and what Schulze makes of the rest.

use proptest::prelude::*;

use super::*;
use crate::count::rankings::{elections, nonsense, options, papers};

fn needed(times: u64, eligible: u64) -> u64 {
    u64::try_from(Quorum { times, eligible }.needed()).unwrap()
}

fn terms(default: Opt) -> Terms {
    Terms {
        default,
        quorum: None,
        majorities: Vec::new(),
    }
}

#[test]
fn the_quorum_is_the_least_whole_number_that_reaches_it() {
    // 3 · ½ · √1000 = 47.43…, as printed in 2006; 3 · ½ · √1075 = 49.18… in 2008.
    assert_eq!(needed(3, 1000), 48);
    assert_eq!(needed(3, 1075), 50);
    // 3 · ½ · √16 = 6 exactly: six are enough.
    assert_eq!(needed(3, 16), 6);
    assert_eq!(needed(3, 17), 7);
    assert_eq!(needed(1, 1), 1);
    assert_eq!((needed(0, 50), needed(5, 0)), (0, 0));
}

#[test]
fn an_option_below_its_quorum_is_dropped_however_much_it_is_ahead() {
    // B has 5 over the default option C, and needs 6 of 16.
    let mut terms = terms(2);
    terms.quorum = Some(Quorum {
        times: 3,
        eligible: 16,
    });
    let counted = count(3, &papers("5 B>A>C; 1 A>C>B"), &terms);
    assert_eq!(
        counted.rounds[0].acts,
        [Act::BelowQuorum {
            option: 1,
            has: 5,
            needs: 6_u64.into()
        }]
    );
    assert_eq!(counted.winners, options("A"));
    assert_eq!(counted.order, [options("A"), options("C"), options("B")]);
}

#[test]
fn an_exact_ratio_does_not_suffice() {
    let three = Exact::from(3_u64);
    let of = |ballots: &str| {
        let mut terms = terms(1);
        terms.majorities = vec![three.clone()];
        count(2, &papers(ballots), &terms)
    };
    // 6 to 2 is three to one; 7 to 2 is more.
    let exact = of("6 A>B; 2 B>A");
    assert_eq!(
        exact.rounds[0].acts,
        [Act::BelowMajority {
            option: 0,
            has: 6,
            needs: 6_u64.into()
        }]
    );
    assert_eq!(exact.winners, options("B"));
    assert_eq!(of("7 A>B; 2 B>A").winners, options("A"));
}

#[test]
fn an_option_level_with_the_default_option_is_dropped_without_any_greater_majority() {
    assert_eq!(
        count(2, &papers("4 A>B; 4 B>A; 3 A=B"), &terms(1)).winners,
        options("B")
    );
    assert_eq!(count(2, &[], &terms(1)).winners, options("B"));
}

#[test]
fn what_is_dropped_is_no_link_in_a_path_any_more() {
    // A over B 15:8, B over C 17:6, C over A 14:9: by Schulze among all three A wins. The default option is above B and below
    // both others, so B is dropped, and of A and C it is C that beats the other.
    let ballots = "9 A>C=D>B; 8 B>C>A>D; 6 C>A>D>B";
    let counted = count(4, &papers(ballots), &terms(3));
    assert_eq!(
        counted.rounds[0].acts,
        [Act::BelowMajority {
            option: 1,
            has: 8,
            needs: 15_u64.into()
        }]
    );
    assert_eq!(counted.winners, options("C"));
    assert_eq!(counted.paths[0], [0, 0, 0, 23]);
}

proptest! {
    #[test]
    fn the_quorum_is_exact_at_any_size(times in 0_u64..=1 << 40, eligible: u64) {
        let needed = Quorum { times, eligible }.needed();
        let enough = |votes: &BigInt| votes * votes * 4_u32 >= BigInt::from(times) * times * eligible;
        prop_assert!(enough(&needed));
        prop_assert!(needed == BigInt::ZERO || !enough(&(needed - 1)));
    }

    #[test]
    fn without_bars_nobody_wins_whom_the_default_option_beats(election in elections()) {
        let counted = count(election.options, &election.papers, &terms(0));
        let pairs = Pairs::count(election.options, &election.papers);
        for option in counted.winners.iter().chain(&counted.tied) {
            prop_assert!(*option == 0 || pairs.beats(*option, 0));
        }
        prop_assert_eq!(counted.order.concat().len(), election.options);
    }

    #[test]
    fn the_order_of_papers_makes_no_difference(election in elections()) {
        let of = |election: &crate::count::rankings::Election| count(election.options, &election.papers, &terms(0));
        prop_assert_eq!(of(&election), of(&election.reordered()));
    }

    #[test]
    fn no_papers_make_it_panic(election in nonsense(), default in 0_usize..9, times: u64, eligible: u64) {
        let terms = Terms {
            default,
            quorum: Some(Quorum { times, eligible }),
            majorities: vec![Exact::from(times), Exact::from(eligible)],
        };
        count(election.options, &election.papers, &terms);
    }
}
