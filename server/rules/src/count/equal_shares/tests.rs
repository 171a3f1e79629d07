//! Equal Shares: examples with the arithmetic beside them, and properties of random elections.

mod edges;
mod plain;
mod properties;

use super::*;
use crate::count::Scores;

/// Papers with these approvals, one each.
fn approving(marks: &[&[Opt]]) -> Vec<Paper<Vec<Opt>>> {
    let paper = |marks: &&[Opt]| Paper {
        marks: marks.to_vec(),
        weight: 1,
    };
    marks.iter().map(paper).collect()
}

fn budget(amount: u64, costs: &[u64]) -> Budget<'_> {
    Budget {
        amount,
        voter: 1,
        costs,
    }
}

/// By cost, with the lot falling in the order of the options.
fn counted<M: Points>(amount: u64, costs: &[u64], papers: &[Paper<M>], completion: Completion) -> Counted {
    let lot = Lot::new(&[], costs.len());
    count(&budget(amount, costs), papers, Utility::Cost, completion, &lot)
}

fn exact(text: &str) -> Exact {
    text.parse().unwrap()
}

/// What was bought, in order, with the rates.
fn bought(counted: &Counted) -> Vec<(Opt, String)> {
    let acts = counted.rounds.iter().flat_map(|round| &round.acts);
    let bought = acts.filter_map(|act| {
        if let Act::Bought { option, rate, .. } = act {
            Some((*option, rate.to_string()))
        } else {
            None
        }
    });
    bought.collect()
}

fn endowment(counted: &Counted) -> Exact {
    let Some(Act::Endowed { each }) = counted.rounds.first().and_then(|round| round.acts.first()) else {
        panic!("nobody got anything: {counted:?}");
    };
    each.clone()
}

#[test]
fn who_has_less_than_the_price_pays_all_and_the_others_pay_the_rest() {
    // 30 among 3: 10 each. Both cost half a unit for each unit of use: 12/2/12 and 13/2/13; as many supporters, so the cheaper, 0:
    // 6 each from the first two, who have 4 left. Project 1: 4 + 10 = 14 pay for 13. At 13/2 the second voter would have to pay more
    // than 4, so gives 4, and the third pays 9: 9/13 for each unit of use.
    let counted = counted(
        30,
        &[12, 13],
        &approving(&[&[0], &[0, 1], &[1]]),
        Completion::Nothing,
    );
    assert_eq!(bought(&counted), [(0, "1/2".into()), (1, "9/13".into())]);
    assert_eq!(counted.winners, [0, 1]);
    assert_eq!(
        counted.ties,
        [Tie {
            round: Some(0),
            between: vec![0, 1],
            rule: TieRule::Cheaper,
            chosen: vec![0],
        }]
    );
    // What the supporters hold: 20 and 20; then 14 for project 1; then nothing is left to buy.
    let held: Vec<_> = counted.rounds.iter().map(|round| round.totals.clone()).collect();
    assert_eq!(
        held,
        [
            vec![Some(20.into()), Some(20.into())],
            vec![None, Some(14.into())],
            vec![None, None],
        ]
    );
}

#[test]
fn add1_raises_until_the_next_raise_would_break_the_budget() {
    // 30 among 3: 10 each. 0 (20, voters a b) and 1 (12, voters b c) have rate 1/2, 1 is cheaper: b and c pay 6 and have 4 left.
    // 0 needs 20 of 10 + 4, and 2 (10, voter c) needs 10 of 4. So 1 alone, and 18 are left.
    // Raised by 2: a 12, b and c 6: still 18 of 20 and 6 of 10. Raised by 3: 13 + 7 pay for 0, and 32 are more than 30.
    let papers = approving(&[&[0], &[0, 1], &[1, 2]]);
    let costs = [20, 12, 10];
    let plain = counted(30, &costs, &papers, Completion::Nothing);
    assert_eq!(
        (plain.winners.as_slice(), endowment(&plain)),
        (&[1][..], 10.into())
    );
    let add1 = counted(30, &costs, &papers, Completion::Add1);
    assert_eq!((add1.winners.as_slice(), endowment(&add1)), (&[1][..], 12.into()));
    let out = add1.rounds.last().unwrap();
    assert_eq!(out.totals, [Some(18.into()), None, Some(6.into())]);
    let unaffordable = [0, 2].map(|option| Act::Unaffordable { option });
    assert_eq!(out.acts, unaffordable);
    // By votes from the 18 that are left: 0 has more votes and does not fit; 2 does.
    let filled = counted(30, &costs, &papers, Completion::Add1ThenVotes);
    assert_eq!(filled.winners, [1, 2]);
    let last = filled.rounds.last().unwrap();
    let (option, cost, left) = (2, 10.into(), 8.into());
    assert_eq!(last.acts, [Act::Funded { option, cost, left }]);
}

#[test]
fn a_project_may_need_a_raise_though_the_budget_was_enough_for_it() {
    // 10 among 3, two of whom want a project of 10: they hold 20/3. Raised by 2 they hold 32/3.
    let papers = approving(&[&[0], &[0], &[]]);
    let without = counted(10, &[10], &papers, Completion::Nothing);
    assert_eq!(
        without.winners, [0; 0],
        "money is left: the plain rule does not exhaust the budget"
    );
    let with = counted(10, &[10], &papers, Completion::Add1);
    assert_eq!(
        (with.winners.as_slice(), endowment(&with)),
        (&[0][..], exact("16/3"))
    );
}

#[test]
fn points_are_paid_in_proportion() {
    // 12 among 2: 6 each. Project 0 costs 8; three points and one: 2 a point, that is 6 and 2, a quarter for each unit of use.
    // Project 1 costs 4 and has one point of the second voter: 4 a point, a rate of one; just what is left.
    let papers: Vec<Paper<Scores>> = [vec![Some(3), None], vec![Some(1), Some(1)]]
        .map(|marks| Paper { marks, weight: 1 })
        .into();
    let counted = counted(12, &[8, 4], &papers, Completion::Nothing);
    assert_eq!(bought(&counted), [(0, "1/4".into()), (1, "1".into())]);
    assert_eq!(counted.totals, [Exact::from(4), 1.into()]);
}

#[test]
fn with_every_project_of_one_use_the_cheap_ones_come_first() {
    // 40 among 2. By cost: 0 (30, both) at 1/2, then nobody has 10 for 1 (10, first) or 2 (10, second): 5 each.
    // By one: 1 and 2 at 10 a project, 0 at 15.
    let papers = approving(&[&[0, 1], &[0, 2]]);
    let costs = [30, 10, 10];
    let lot = Lot::new(&[], 3);
    let by = |utility| count(&budget(40, &costs), &papers, utility, Completion::Nothing, &lot).winners;
    assert_eq!(by(Utility::Cost), [0]);
    assert_eq!(by(Utility::One), [1, 2]);
}

#[test]
fn greedy_gives_six_of_ten_everything_and_equal_shares_gives_each_part_its_share() {
    // 100 among 10; six want the first five projects, four the other five, each of 20. Equal Shares: six hold 60, that is three
    // projects; four hold 40, that is two. Greedy: five projects with six votes each.
    let (six, four): (Vec<_>, Vec<_>) = ((0..5).collect(), (5..10).collect());
    let papers = [(six, 6), (four, 4)].map(|(marks, weight)| Paper { marks, weight });
    let shared = counted(100, &[20; 10], &papers, Completion::Add1);
    assert_eq!(shared.winners, [0, 1, 2, 5, 6]);
    let greedy = crate::count::greedy::count(&budget(100, &[20; 10]), &papers, Unaffordable::Skip, None);
    assert_eq!(greedy.winners, [0, 1, 2, 3, 4]);
}

#[test]
fn equal_rates_are_decided_by_supporters_then_cost_then_lot() {
    let decided = |costs: &[u64], papers: &[Paper<Scores>], order: &[Opt]| {
        let lot = Lot::new(order, costs.len());
        let counted = count(
            &budget(20, costs),
            papers,
            Utility::Cost,
            Completion::Nothing,
            &lot,
        );
        let first = bought(&counted).first().map(|(option, _)| *option);
        (first, counted.ties.first().map(|tie| tie.rule))
    };
    let paper = |marks: &[u32]| Paper {
        marks: marks.iter().map(|points| Some(*points)).collect(),
        weight: 1,
    };
    // Project 0 has two points of one voter, project 1 one point of two: both at half a unit.
    let more = [paper(&[2, 1]), paper(&[0, 1])];
    assert_eq!(
        decided(&[10, 10], &more, &[0]),
        (Some(1), Some(TieRule::MoreSupporters))
    );
    let same = [paper(&[1, 1]), paper(&[1, 1])];
    assert_eq!(decided(&[10, 8], &same, &[0]), (Some(1), Some(TieRule::Cheaper)));
    assert_eq!(decided(&[10, 10], &same, &[1]), (Some(1), Some(TieRule::Lot)));
    assert_eq!(decided(&[10, 10], &same, &[0]), (Some(0), Some(TieRule::Lot)));
}

#[test]
fn the_names_of_the_rules_never_change() {
    use crate::words::Words as _;
    let forms = Utility::ALL.iter().flat_map(|utility| {
        Completion::ALL
            .iter()
            .map(|completion| rule(*utility, *completion))
    });
    assert_eq!(
        forms.collect::<Vec<_>>(),
        [
            "equal-shares-uncompleted/1",
            "equal-shares/1",
            "equal-shares-votes/1",
            "equal-shares-unit-uncompleted/1",
            "equal-shares-unit/1",
            "equal-shares-unit-votes/1",
        ]
    );
    assert_eq!(rule(Utility::default(), Completion::default()), "equal-shares/1");
}
