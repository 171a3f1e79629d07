//! Greedy sharing: examples, edges and properties.

use proptest::prelude::*;

use super::*;

fn votes(votes: &[u64]) -> Vec<Paper<Vec<Opt>>> {
    (0..)
        .zip(votes)
        .map(|(option, weight)| Paper {
            marks: vec![option],
            weight: *weight,
        })
        .collect()
}

fn counted(amount: u64, costs: &[u64], papers: &[Paper<Vec<Opt>>], unaffordable: Unaffordable) -> Counted {
    counted_with(amount, costs, papers, unaffordable, None)
}

fn counted_with(
    amount: u64,
    costs: &[u64],
    papers: &[Paper<Vec<Opt>>],
    unaffordable: Unaffordable,
    lot: Option<&Lot>,
) -> Counted {
    let budget = Budget {
        amount,
        voter: 1,
        costs,
    };
    count(&budget, papers, unaffordable, lot)
}

#[test]
fn to_skip_and_to_stop_are_two_rules() {
    // 100: 0 for 60 leaves 40; 1 for 50 does not fit; 2 for 30 does.
    let papers = votes(&[9, 8, 7]);
    let skip = counted(100, &[60, 50, 30], &papers, Unaffordable::Skip);
    assert_eq!(skip.winners, [0, 2]);
    let acts: Vec<_> = skip.rounds.iter().flat_map(|round| round.acts.clone()).collect();
    assert_eq!(
        acts,
        [
            Act::Funded {
                option: 0,
                cost: 60.into(),
                left: 40.into()
            },
            Act::Unaffordable { option: 1 },
            Act::Funded {
                option: 2,
                cost: 30.into(),
                left: 10.into()
            },
        ]
    );
    assert_eq!(
        counted(100, &[60, 50, 30], &papers, Unaffordable::Stop).winners,
        [0]
    );
    assert_eq!(
        (rule(Unaffordable::Skip), rule(Unaffordable::Stop)),
        ("budget-greedy/1", "budget-greedy-stop/1")
    );
}

#[test]
fn a_tie_that_decides_who_gets_the_money_is_left_to_the_policy() {
    // 100: 0 for 40; then 1, 2 and 3, equal, for 50, 30 and 70, of 60 that are left: 1 or 2. What becomes of 4 depends on it.
    let papers = votes(&[9, 5, 5, 5, 1]);
    let costs = [40, 50, 30, 70, 10];
    for unaffordable in [Unaffordable::Skip, Unaffordable::Stop] {
        let open = counted(100, &costs, &papers, unaffordable);
        assert_eq!((open.winners, open.tied, open.places), (vec![0], vec![1, 2], 1));
    }
    let decided = |order: &[Opt], unaffordable| {
        let lot = Lot::new(order, 5);
        counted_with(100, &costs, &papers, unaffordable, Some(&lot))
    };
    let second = decided(&[2, 1, 3], Unaffordable::Skip);
    assert_eq!(second.winners, [0, 2, 4]);
    assert_eq!(
        (second.ties[0].rule, second.ties[0].chosen.as_slice()),
        (TieRule::Lot, &[2][..])
    );
    assert_eq!(decided(&[1, 2, 3], Unaffordable::Skip).winners, [0, 1, 4]);
    assert_eq!(decided(&[3, 2, 1], Unaffordable::Stop).winners, [0]);
}

#[test]
fn a_tie_in_which_all_fit_or_none_is_harmless() {
    let papers = votes(&[5, 5, 4, 4, 3]);
    let harmless = counted(100, &[30, 40, 60, 50, 20], &papers, Unaffordable::Skip);
    assert_eq!(harmless.winners, [0, 1, 4]);
    let ties: Vec<_> = harmless
        .ties
        .iter()
        .map(|tie| (tie.rule, tie.chosen.len()))
        .collect();
    assert_eq!(ties, [(TieRule::Harmless, 2), (TieRule::Harmless, 0)]);
}

#[test]
fn the_edges_are_defined() {
    let papers = votes(&[3, 0, 2, 1]);
    // Nobody votes for 1; 2 is dearer than the budget; 3 costs nothing.
    assert_eq!(
        counted(10, &[10, 0, 11, 0], &papers, Unaffordable::Skip).winners,
        [0, 3]
    );
    assert_eq!(
        counted(10, &[10, 0, 11, 0], &papers, Unaffordable::Stop).winners,
        [0]
    );
    assert_eq!(
        counted(0, &[1, 0, 1, 0], &papers, Unaffordable::Skip).winners,
        [3]
    );
    assert_eq!(counted(10, &[], &papers, Unaffordable::Skip).winners, [0; 0]);
}

proptest! {
    #[test]
    fn it_spends_what_there_is_and_never_more(
        amount in 0_u64..50,
        costs in prop::collection::vec(0_u64..20, 1..7),
        numbers in prop::collection::vec(0_u64..4, 7),
        lot in Just((0..7).collect::<Vec<Opt>>()).prop_shuffle(),
        order in Just((0..7).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let papers = votes(&numbers);
        let lot = Lot::new(&lot, costs.len());
        let result = counted_with(amount, &costs, &papers, Unaffordable::Skip, Some(&lot));
        let left = amount.checked_sub(result.winners.iter().map(|option| costs[*option]).sum());
        prop_assert!(left.is_some());
        for option in (0..costs.len()).filter(|option| numbers[*option] > 0 && !result.winners.contains(option)) {
            prop_assert!(Some(costs[option]) > left, "{} would still fit", option);
        }
        let shuffled: Vec<_> = order.iter().map(|at| papers[*at].clone()).collect();
        prop_assert_eq!(&result, &counted_with(amount, &costs, &shuffled, Unaffordable::Skip, Some(&lot)));
        // What is certain without the lot is so with it.
        for unaffordable in [Unaffordable::Skip, Unaffordable::Stop] {
            let open = counted(amount, &costs, &papers, unaffordable);
            let drawn = counted_with(amount, &costs, &papers, unaffordable, Some(&lot));
            prop_assert!(open.winners.iter().all(|option| drawn.winners.contains(option)));
            prop_assert!(!open.tied.is_empty() || open.winners == drawn.winners);
            prop_assert!(open.tied.is_empty() || (1..open.tied.len()).contains(&open.places) || unaffordable == Unaffordable::Stop);
        }
    }

    #[test]
    fn renaming_the_projects_renames_the_result(
        amount in 0_u64..50,
        costs in prop::collection::vec(0_u64..20, 5),
        numbers in prop::collection::vec(0_u64..4, 5),
        names in Just((0..5).collect::<Vec<Opt>>()).prop_shuffle(),
    ) {
        let renamed_costs: Vec<_> = names.iter().map(|old| costs[*old]).collect();
        let renamed: Vec<_> = names.iter().map(|old| numbers[*old]).collect();
        for unaffordable in [Unaffordable::Skip, Unaffordable::Stop] {
            let old = counted(amount, &costs, &votes(&numbers), unaffordable);
            let new = counted(amount, &renamed_costs, &votes(&renamed), unaffordable);
            let back = |options: Vec<Opt>| {
                let mut back: Vec<_> = options.into_iter().map(|option| names[option]).collect();
                back.sort_unstable();
                back
            };
            prop_assert_eq!(
                (back(new.winners), back(new.tied), new.places),
                (old.winners, back(old.tied.iter().map(|option| names.iter().position(|name| name == option).unwrap()).collect()), old.places)
            );
        }
    }
}
