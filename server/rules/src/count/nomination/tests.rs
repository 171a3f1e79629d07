//! Nominations: what is counted, and that nothing is decided.

use proptest::prelude::*;

use super::*;

fn paper(first: Option<Opt>, last: Option<Opt>) -> Paper<Nomination> {
    Paper {
        marks: Nomination { first, last },
        weight: 1,
    }
}

#[test]
fn both_rounds_are_shown_with_what_was_changed_between_them() {
    // At first two for 0, one for 1, one for nobody. One of the two is moved to 1, and so is the one for nobody.
    let papers = [
        paper(Some(0), Some(0)),
        paper(Some(0), Some(1)),
        paper(Some(1), Some(1)),
        paper(None, Some(1)),
    ];
    let counted = count(2, &papers);
    let [before, after] = counted.rounds.as_slice() else {
        panic!("two rounds");
    };
    assert_eq!(
        (&before.totals, &before.exhausted),
        (&vec![Some(2.into()), Some(1.into())], &1.into())
    );
    assert_eq!(
        (&after.totals, &after.exhausted),
        (&vec![Some(1.into()), Some(3.into())], &0.into())
    );
    assert_eq!(
        before.acts,
        [
            Act::Changed {
                from: None,
                to: Some(1),
                by: 1
            },
            Act::Changed {
                from: Some(0),
                to: Some(1),
                by: 1
            },
        ]
    );
    assert_eq!(counted.totals, [Exact::from(1), 3.into()]);
    assert_eq!(counted.figures[0].values, [[Exact::from(2)], [1.into()]]);
}

#[test]
fn a_majority_of_nominations_selects_nobody() {
    let counted = count(2, &[paper(Some(0), Some(0)), paper(Some(0), Some(0))]);
    assert_eq!(
        (counted.winners, counted.tied, counted.order),
        (vec![], vec![], Vec::<Vec<Opt>>::new())
    );
}

proptest! {
    #[test]
    fn every_nomination_is_counted_once_in_each_round(
        candidates in 0_usize..5,
        marks in prop::collection::vec((prop::option::of(0_usize..7), prop::option::of(0_usize..7), 0_u64..4), 0..8),
    ) {
        let mut papers: Vec<_> = marks.iter()
            .map(|(first, last, weight)| Paper { marks: Nomination { first: *first, last: *last }, weight: *weight })
            .collect();
        let counted = count(candidates, &papers);
        let all = Exact::from(marks.iter().map(|(.., weight)| weight).sum::<u64>());
        for round in &counted.rounds {
            let nominated: Exact = round.totals.iter().flatten().cloned().sum();
            prop_assert_eq!(nominated + round.exhausted.clone(), all.clone());
        }
        prop_assert!(counted.winners.is_empty() && counted.tied.is_empty() && counted.order.is_empty());
        papers.reverse();
        prop_assert_eq!(counted, count(candidates, &papers));
    }
}
