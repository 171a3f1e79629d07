//! Empty, huge and senseless input: everything has a defined result, soon.

use super::*;

#[test]
fn a_budget_of_nothing_buys_only_what_costs_nothing() {
    let papers = approving(&[&[0, 1], &[1]]);
    for completion in [Completion::Nothing, Completion::Add1, Completion::Add1ThenVotes] {
        let counted = counted(0, &[5, 0, 0], &papers, completion);
        assert_eq!(counted.winners, [1], "2 costs nothing, and nobody wants it");
        assert_eq!(endowment(&counted), Exact::zero());
    }
}

#[test]
fn without_voters_or_projects_nothing_is_bought() {
    let nobody = counted(10, &[5, 0], &approving(&[]), Completion::Add1);
    assert_eq!((nobody.winners.len(), nobody.rounds.len()), (0, 0));
    let nothing = counted(10, &[], &approving(&[&[0], &[7]]), Completion::Add1);
    assert_eq!(nothing.winners, [0; 0]);
    assert_eq!(endowment(&nothing), 5.into());
}

#[test]
fn an_empty_paper_counts_as_a_voter() {
    // 10 among 2: the one who wants the project of 6 holds 5.
    let counted = counted(10, &[6], &approving(&[&[0], &[]]), Completion::Nothing);
    assert_eq!(counted.winners, [0; 0]);
}

#[test]
fn a_project_dearer_than_the_budget_does_not_end_the_raising_for_the_others() {
    // 10 among 3. All want 0, which costs 11; at a raise of one they would hold 13. One wants 1, which costs 9: at 17/3 more he has it.
    let counted = counted(10, &[11, 9], &approving(&[&[0, 1], &[0], &[0]]), Completion::Add1);
    assert_eq!(counted.winners, [1]);
    let last = counted.rounds.last().unwrap();
    assert_eq!(last.acts, [Act::Unaffordable { option: 0 }]);
}

#[test]
fn what_nobody_supports_is_never_bought() {
    for completion in [Completion::Nothing, Completion::Add1, Completion::Add1ThenVotes] {
        let papers: [Paper<Scores>; 1] = [Paper {
            marks: vec![Some(0), None, Some(1)],
            weight: 1,
        }];
        assert_eq!(counted(100, &[1, 1, 1, 1], &papers, completion).winners, [2]);
    }
}

#[test]
fn naming_a_project_twice_gives_it_no_more() {
    let once = counted(10, &[5, 5], &approving(&[&[0, 1], &[1]]), Completion::Add1);
    let twice = counted(
        10,
        &[5, 5],
        &approving(&[&[1, 0, 1], &[1, 1, 9]]),
        Completion::Add1,
    );
    assert_eq!(once, twice);
}

#[test]
fn a_few_people_with_very_much_money_need_not_wait() {
    // A raise at a time these would be a million million runs. 3 x 10^12 among 3; each wants one project of 1.9 x 10^12 alone, and
    // two of them one of 5 x 10^11. That one is bought first: 2.5 x 10^11 from both. Raised by 9 x 10^11 the third has 1.9 x 10^12
    // (2.4 x 10^12 together); raised by 1.15 x 10^12 the other two have theirs as well, which is more than there is.
    let e11 = 100_000_000_000;
    let costs = [19, 19, 19, 5].map(|cost| cost * e11);
    let counted = counted(
        30 * e11,
        &costs,
        &approving(&[&[0, 3], &[1, 3], &[2]]),
        Completion::Add1,
    );
    assert_eq!(counted.winners, [2, 3]);
    assert_eq!(endowment(&counted), (10 * e11 + 115 * e11 / 10 - 1).into());
}

#[test]
fn half_a_vote_gets_half_a_share_and_is_raised_by_half() {
    // 30 among two and a half: 12, 12 and 6. The half wants a project of 8, which it has at a raise of four for a whole voter: 16,
    // 16 and 8. The others want one of 20 together, which both could pay for at once: 10 each.
    let papers = [(vec![0], 10), (vec![0], 10), (vec![1], 5)].map(|(marks, weight)| Paper { marks, weight });
    let budget = Budget {
        amount: 30,
        voter: 10,
        costs: &[20, 8],
    };
    let lot = Lot::new(&[], 2);
    let plain = count(&budget, &papers, Utility::Cost, Completion::Nothing, &lot);
    assert_eq!(
        (plain.winners.as_slice(), endowment(&plain)),
        (&[0][..], 12.into())
    );
    let raised = count(&budget, &papers, Utility::Cost, Completion::Add1, &lot);
    assert_eq!(
        (raised.winners.as_slice(), endowment(&raised)),
        (&[0, 1][..], 16.into())
    );
}

#[test]
fn the_greatest_numbers_do_no_harm() {
    let most = u64::MAX;
    let costs = [most, most, most - 1, 1, 0];
    let papers = [vec![0, 1, 2, 3, 4], vec![2, 3], vec![1, 4]].map(|marks| Paper { marks, weight: most });
    for voter in [0, 1, most] {
        for completion in [Completion::Nothing, Completion::Add1, Completion::Add1ThenVotes] {
            let budget = Budget {
                amount: most,
                voter,
                costs: &costs,
            };
            let lot = Lot::new(&[9, 9], 2);
            let counted = count(&budget, &papers, Utility::Cost, completion, &lot);
            assert!(counted.winners.contains(&4));
            let cost: u128 = counted
                .winners
                .iter()
                .map(|option| u128::from(costs[*option]))
                .sum();
            assert!(cost <= most.into());
        }
    }
    let points: [Paper<Scores>; 2] = [
        Paper {
            marks: vec![Some(u32::MAX), Some(1)],
            weight: most,
        },
        Paper {
            marks: vec![Some(1), Some(u32::MAX)],
            weight: most,
        },
    ];
    let counted = counted(most, &[most / 2, most / 2], &points, Completion::Add1);
    assert_eq!(counted.winners, [0, 1]);
}
