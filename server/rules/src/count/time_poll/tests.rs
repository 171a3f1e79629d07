//! Finding a time: examples and properties.

use proptest::prelude::*;

use super::Availability::{IfNeedBe, No, Yes};
use super::*;

fn person(times: &[Availability]) -> Paper<Times> {
    Paper {
        marks: Times {
            times: times.to_vec(),
            required: false,
        },
        weight: 1,
    }
}

fn required(times: &[Availability]) -> Paper<Times> {
    let mut paper = person(times);
    paper.marks.required = true;
    paper
}

#[test]
fn the_time_that_most_can_make_wins_before_the_one_that_most_like() {
    // Monday: two yes. Tuesday: one yes, two if need be, so three can make it.
    let counted = count(
        &[1, 2],
        &[
            person(&[Yes, IfNeedBe]),
            person(&[Yes, IfNeedBe]),
            person(&[No, Yes]),
        ],
    );
    assert_eq!(counted.winners, [1]);
    assert_eq!(counted.order, [[1], [0]]);
    assert_eq!(counted.totals, [Exact::from(2), 3.into()]);
}

#[test]
fn among_equals_more_yes_then_the_earlier() {
    let counted = count(
        &[1, 3, 2],
        &[person(&[Yes, Yes, Yes]), person(&[IfNeedBe, Yes, Yes])],
    );
    assert_eq!(counted.winners, [2], "begins before 1, and has more yes than 0");
    assert_eq!(
        counted.ties,
        [Tie {
            round: None,
            between: vec![1, 2],
            rule: TieRule::Earlier,
            chosen: vec![2]
        }]
    );
}

#[test]
fn a_required_person_who_cannot_come_rules_a_time_out() {
    let counted = count(
        &[1, 2],
        &[person(&[Yes, No]), person(&[Yes, No]), required(&[No, IfNeedBe])],
    );
    assert_eq!(counted.winners, [1]);
    assert_eq!(counted.rounds[0].acts, [Act::Excluded { option: 0 }]);
    let nobody = count(&[1, 2], &[required(&[No, Yes]), required(&[Yes, No])]);
    assert_eq!((nobody.winners.len(), nobody.tied.len()), (0, 0));
}

#[test]
fn a_time_left_out_is_a_no_for_a_required_person_too() {
    let mut short = person(&[No, Yes]);
    short.weight = 3;
    let counted = count(&[1, 2], &[required(&[Yes]), short]);
    assert_eq!(counted.winners, [0]);
    assert_eq!(counted.figures[2].values, [[Exact::from(3)], [1.into()]]);
}

#[test]
fn two_rooms_at_the_same_time_are_left_to_the_policy() {
    let counted = count(&[5, 5, 4], &[person(&[Yes, Yes, No])]);
    assert_eq!(
        (counted.winners, counted.tied, counted.places),
        (vec![], vec![0, 1], 1)
    );
}

#[test]
fn without_answers_no_time_is_found() {
    let counted = count(&[1, 2], &[]);
    assert_eq!((counted.winners.len(), counted.tied.len()), (0, 0));
    assert_eq!(count(&[], &[person(&[Yes])]).winners, [0; 0]);
    assert_eq!(count(&[1], &[person(&[No])]).winners, [0; 0], "nobody could come");
}

fn people() -> impl Strategy<Value = Vec<Paper<Times>>> {
    let answer = prop_oneof![Just(Yes), Just(IfNeedBe), Just(No)];
    let person = (
        prop::collection::vec(answer, 0..5),
        prop::bool::weighted(0.2),
        0..3_u64,
    );
    let paper = person.prop_map(|(times, required, weight)| Paper {
        marks: Times { times, required },
        weight,
    });
    prop::collection::vec(paper, 0..6)
}

proptest! {
    #[test]
    fn the_winner_suits_the_required_and_nobody_does_better(begins in prop::collection::vec(0_i64..3, 4), papers in people()) {
        let counted = count(&begins, &papers);
        let said = |paper: &Paper<Times>, time: Opt| paper.marks.times.get(time).copied().unwrap_or(No);
        let merit = |time: Opt| {
            let number = |answers: &[Availability]| papers.iter()
                .filter(|paper| answers.contains(&said(paper, time)))
                .map(|paper| paper.weight).sum::<u64>();
            let stopped = papers.iter().any(|paper| paper.weight > 0 && paper.marks.required && said(paper, time) == No);
            let able = number(&[Yes, IfNeedBe]);
            (!stopped && able > 0).then(|| (able, number(&[Yes]), Reverse(begins[time])))
        };
        let best: Vec<Opt> = (0..4).filter(|time| merit(*time).is_some() && merit(*time) == (0..4).map(merit).max().flatten()).collect();
        if best.len() > 1 {
            prop_assert_eq!((counted.winners, counted.tied, counted.places), (vec![], best, 1));
        } else {
            prop_assert_eq!((counted.winners, counted.tied), (best, vec![]));
        }
    }

    #[test]
    fn neither_the_order_of_the_answers_nor_that_of_the_times_matters(
        begins in Just(vec![1_i64, 2, 3, 4]).prop_shuffle(),
        (papers, shuffled) in people().prop_flat_map(|papers| (Just(papers.clone()), Just(papers).prop_shuffle())),
    ) {
        let counted = count(&begins, &papers);
        prop_assert_eq!(&counted, &count(&begins, &shuffled));
        let turned: Vec<_> = papers.into_iter().map(|mut paper| {
            paper.marks.times.resize(4, No);
            paper.marks.times.reverse();
            paper
        }).collect();
        let backwards: Vec<_> = begins.iter().rev().copied().collect();
        let winners: Vec<_> = count(&backwards, &turned).winners.into_iter().map(|time| 3 - time).collect();
        prop_assert_eq!(winners, counted.winners);
    }
}
