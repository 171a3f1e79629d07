//! Laws that every method of adding up keeps, on random ballots: who cast a ballot and what an option is called make no difference, a
//! paper that weighs three is three papers, no more is decided than can be, and nothing panics.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::sheet::{Choices, Sheet};
use super::{Counted, Lot, Opt, Paper, Scores, Tie, TieRule};
use super::{approval, dots, plurality, resistance, score, star};
use crate::exact::Exact;

/// Each method, on the same papers: an approval is any mark, a single choice the first of the highest.
const METHODS: [(&str, usize, Method); 11] = [
    ("plurality", 1, |o, p, _| plurality::count(&single(o, p), None)),
    ("plurality with a majority", 1, |o, p, _| {
        let choices = single(o, p);
        plurality::count(&choices, Some(plurality::majority(choices.cast())))
    }),
    ("approval", 1, |o, p, _| approval::count(&approvals(o, p), 1)),
    ("approval of two", 2, |o, p, _| {
        approval::count(&approvals(o, p), 2)
    }),
    ("score", 1, |o, p, _| score::count(&Sheet::scores(o, 5, p), 1)),
    ("score of two", 2, |o, p, _| {
        score::count(&Sheet::scores(o, 5, p), 2)
    }),
    ("resistance", 1, |o, p, _| {
        resistance::count(&Sheet::scores(o, 10, p), 1)
    }),
    ("dots", 1, |o, p, _| dots::count(o, DOTS, 1, p)),
    ("dots of two", 2, |o, p, _| dots::count(o, DOTS, 2, p)),
    ("star", 1, |o, p, l| star::count(&Sheet::scores(o, 5, p), 1, l)),
    ("bloc star", 2, |o, p, l| {
        star::count(&Sheet::scores(o, 5, p), 2, l)
    }),
];

const DOTS: dots::Dots = dots::Dots {
    points: 15,
    cap: Some(5),
};

type Method = fn(usize, &[Paper<Scores>], &Lot) -> Counted;

pub(super) fn approvals(options: usize, papers: &[Paper<Scores>]) -> Sheet {
    let marked = |paper: &Paper<Scores>| {
        let marks = paper.marks.iter().enumerate();
        marks
            .filter(|(_, mark)| mark.is_some_and(|mark| mark > 0))
            .map(|(option, _)| option)
            .collect()
    };
    Sheet::approvals(options, &map(papers, marked))
}

/// The highest mark that no other option on the paper has; a blank where there is none.
fn single(options: usize, papers: &[Paper<Scores>]) -> Choices {
    let best = |paper: &Paper<Scores>| {
        let best = paper.marks.iter().flatten().max();
        let mut at = (0..paper.marks.len()).filter(|at| best.is_some() && paper.marks[*at].as_ref() == best);
        match (at.next(), at.next()) {
            (Some(only), None) => only,
            _ => usize::MAX,
        }
    };
    Choices::new(options, &map(papers, best))
}

fn map<T>(papers: &[Paper<Scores>], marks: impl Fn(&Paper<Scores>) -> T) -> Vec<Paper<T>> {
    let map = |paper| Paper {
        marks: marks(paper),
        weight: paper.weight,
    };
    papers.iter().map(map).collect()
}

/// Papers of one to five options, with blanks.
fn papers(options: usize, most: usize) -> impl Strategy<Value = Vec<Paper<Scores>>> {
    let marks = prop::collection::vec(prop::option::weighted(0.9, 0..=5_u32), options);
    let paper = (marks, 1..=3_u64).prop_map(|(marks, weight)| Paper { marks, weight });
    prop::collection::vec(paper, 0..most)
}

type Tiers = Vec<BTreeSet<Opt>>;
type Ties = BTreeSet<(Option<usize>, BTreeSet<Opt>, TieRule, BTreeSet<Opt>)>;

/// A result without the order in which it happens to name what is alike, every option under another name.
#[derive(Debug, PartialEq)]
struct Seen {
    totals: Vec<Exact>,
    figures: Vec<Vec<Vec<Exact>>>,
    rounds: Vec<(Vec<Option<Exact>>, Exact)>,
    pairs: Vec<Vec<u64>>,
    order: Tiers,
    winners: BTreeSet<Opt>,
    tied: BTreeSet<Opt>,
    places: usize,
    ties: Ties,
    margin: Option<u64>,
}

/// `names[option]` is what the option is called now.
fn seen(counted: &Counted, names: &[Opt]) -> Seen {
    fn moved<T: Clone>(row: &[T], names: &[Opt]) -> Vec<T> {
        let mut moved = row.to_vec();
        for (value, name) in row.iter().zip(names) {
            moved[*name] = value.clone();
        }
        moved
    }
    let set = |options: &[Opt]| {
        options
            .iter()
            .map(|option| names[*option])
            .collect::<BTreeSet<_>>()
    };
    let tie = |tie: &Tie| (tie.round, set(&tie.between), tie.rule, set(&tie.chosen));
    let rows: Vec<_> = counted.pairs.iter().map(|row| moved(row, names)).collect();
    Seen {
        totals: moved(&counted.totals, names),
        figures: counted
            .figures
            .iter()
            .map(|figure| moved(&figure.values, names))
            .collect(),
        rounds: counted
            .rounds
            .iter()
            .map(|round| (moved(&round.totals, names), round.exhausted.clone()))
            .collect(),
        pairs: moved(&rows, names),
        order: counted.order.iter().map(|tier| set(tier)).collect(),
        winners: set(&counted.winners),
        tied: set(&counted.tied),
        places: counted.places,
        ties: counted.ties.iter().map(tie).collect(),
        margin: counted.margin.as_ref().map(|margin| margin.ballots),
    }
}

const OPTIONS: usize = 4;

proptest! {
    #[test]
    fn who_cast_a_ballot_makes_no_difference(
        (cast, shuffled) in papers(OPTIONS, 12).prop_flat_map(|papers| (Just(papers.clone()), Just(papers).prop_shuffle())),
    ) {
        let lot = Lot::new(&[2, 0, 3, 1], OPTIONS);
        for (name, _, count) in METHODS {
            prop_assert_eq!(count(OPTIONS, &cast, &lot), count(OPTIONS, &shuffled, &lot), "{}", name);
        }
    }

    #[test]
    fn a_paper_of_weight_three_is_three_papers(cast in papers(OPTIONS, 8)) {
        let lot = Lot::new(&[2, 0, 3, 1], OPTIONS);
        let one_by_one: Vec<_> = cast
            .iter()
            .flat_map(|paper| {
                let one = Paper { weight: 1, marks: paper.marks.clone() };
                std::iter::repeat_n(one, usize::try_from(paper.weight).unwrap())
            })
            .collect();
        for (name, _, count) in METHODS {
            prop_assert_eq!(count(OPTIONS, &cast, &lot), count(OPTIONS, &one_by_one, &lot), "{}", name);
        }
    }

    #[test]
    fn what_an_option_is_called_makes_no_difference(
        cast in papers(OPTIONS, 10),
        names in Just((0..OPTIONS).collect::<Vec<Opt>>()).prop_shuffle(),
        lot in Just((0..OPTIONS).collect::<Vec<Opt>>()).prop_shuffle(),
    ) {
        let renamed: Vec<_> = map(&cast, |paper| {
            let mut marks = paper.marks.clone();
            for (mark, name) in paper.marks.iter().zip(&names) {
                marks[*name] = *mark;
            }
            marks
        });
        let as_they_were: Vec<Opt> = (0..OPTIONS).collect();
        let renamed_lot: Vec<Opt> = lot.iter().map(|option| names[*option]).collect();
        let (lot, renamed_lot) = (Lot::new(&lot, OPTIONS), Lot::new(&renamed_lot, OPTIONS));
        for (name, _, count) in METHODS {
            let before = seen(&count(OPTIONS, &cast, &lot), &names);
            let after = seen(&count(OPTIONS, &renamed, &renamed_lot), &as_they_were);
            prop_assert_eq!(before, after, "{}", name);
        }
    }

    #[test]
    fn no_more_is_decided_than_there_are_places(options in 0..6_usize, cast in papers(5, 8)) {
        let lot = Lot::new(&[], options);
        for (name, places, count) in METHODS {
            let counted = count(options, &cast, &lot);
            let winners: BTreeSet<_> = counted.winners.iter().collect();
            let tied: BTreeSet<_> = counted.tied.iter().collect();
            prop_assert_eq!(winners.len(), counted.winners.len(), "{}: somebody wins twice", name);
            prop_assert!(winners.is_disjoint(&tied), "{}", name);
            prop_assert!(winners.len() + counted.places <= places, "{}", name);
            prop_assert!(tied.is_empty() == (counted.places == 0), "{}", name);
            prop_assert!(tied.is_empty() || tied.len() > counted.places, "{}", name);
            prop_assert_eq!(counted.totals.len(), options, "{}", name);
        }
    }

    #[test]
    fn what_everybody_likes_best_wins(cast in papers(OPTIONS, 10), best in 0..OPTIONS) {
        prop_assume!(!cast.is_empty());
        let lot = Lot::new(&[], OPTIONS);
        let of_one_mind = map(&cast, |paper| {
            let mut marks: Scores = paper.marks.iter().map(|mark| mark.map(|mark| mark.min(2))).collect();
            marks[best] = Some(5);
            marks
        });
        for (name, _, count) in METHODS {
            if name == "resistance" || name.contains("dots") || name.contains("approval") {
                continue;
            }
            prop_assert!(count(OPTIONS, &of_one_mind, &lot).winners.contains(&best), "{}", name);
        }
        let nobody_else = map(&of_one_mind, |paper| {
            paper.marks.iter().map(|mark| mark.filter(|mark| *mark == 5)).collect()
        });
        for (name, _, count) in METHODS.iter().filter(|(name, ..)| name.contains("approval") || name.contains("dots")) {
            let winners = count(OPTIONS, &nobody_else, &lot).winners;
            prop_assert_eq!(winners, [best], "{}", name);
        }
    }

    #[test]
    fn whatever_is_on_the_papers_nothing_panics(
        (options, highest) in prop_oneof![
            (0..6_usize, prop_oneof![0..12_u16, 127..129_u16, 254..256_u16, Just(1000)]),
            (Just(300), Just(5)),
        ],
        places in prop_oneof![0..4_usize, Just(usize::MAX)],
        points in any::<u32>(),
        needed in any::<u128>(),
        lot in prop::collection::vec(any::<usize>(), 0..4),
        marks in prop::collection::vec(
            (prop::collection::vec(any::<Option<u32>>(), 0..10), prop_oneof![0..3_u64, Just(u64::MAX)]),
            0..6,
        ),
    ) {
        let papers: Vec<_> = marks.into_iter().map(|(marks, weight)| Paper { marks, weight }).collect();
        let lots = [Lot::new(&lot, options), Lot::new(&lot, 1)];
        let sheet = Sheet::scores(options, highest, &papers);
        let small = Sheet::scores(options, 5, &map(&papers, |paper| {
            paper.marks.iter().map(|mark| mark.map(|mark| mark % 7)).collect()
        }));
        let named = map(&papers, |paper| paper.marks.iter().flatten().map(|mark| *mark as usize % 400).collect::<Vec<_>>());
        let first = map(&papers, |paper| paper.marks.len() * 40);
        for sheet in [&sheet, &small, &Sheet::approvals(options, &named)] {
            score::count(sheet, places);
            resistance::count(sheet, places);
            approval::count(sheet, places);
            for lot in &lots {
                if options < 10 {
                    star::count(sheet, places, lot);
                }
            }
        }
        plurality::count(&Choices::new(options, &first), None);
        plurality::count(&Choices::new(options, &first), Some(needed));
        dots::count(options, dots::Dots { points, cap: None }, places, &papers);
        dots::count(options, dots::Dots { points, cap: Some(3) }, places, &papers);
    }
}

/// Everything that three ballots can say with few marks, and everything else that they could have said: a margin is enough to change
/// the result, and where it says so, nothing less is.
#[test]
fn a_margin_is_as_many_ballots_as_it_takes() {
    let mut inexact = BTreeSet::new();
    for (name, _, count) in METHODS.into_iter().filter(|(name, ..)| *name != "bloc star") {
        // A change does the most with the ends of the scale.
        let (options, marks): (_, &[u32]) = match name {
            "plurality" | "plurality with a majority" | "approval" | "approval of two" => (3, &[0, 1]),
            "resistance" => (3, &[0, 10]),
            "score of two" | "dots of two" => (3, &[0, 5]),
            _ => (2, &[0, 2, 5]),
        };
        let ballots = every(marks, options);
        let profiles: Vec<[usize; 3]> =
            every(&(0..u32::try_from(ballots.len()).unwrap()).collect::<Vec<_>>(), 3)
                .into_iter()
                .map(|profile| [0, 1, 2].map(|at: usize| profile[at].unwrap() as usize))
                .collect();
        let results: Vec<_> = profiles
            .iter()
            .map(|profile| {
                let papers = profile.map(|ballot| Paper {
                    marks: ballots[ballot].clone(),
                    weight: 1,
                });
                let counted = count(options, &papers, &Lot::new(&[], options));
                let mut finalists = plurality::finalists(&counted);
                if name == "star" {
                    finalists.clear();
                }
                let sorted = |mut options: Vec<Opt>| {
                    options.sort_unstable();
                    options
                };
                (
                    [counted.winners, counted.tied, finalists].map(sorted),
                    counted.margin,
                )
            })
            .collect();
        for (cast, (result, margin)) in profiles.iter().zip(&results) {
            let others = profiles
                .iter()
                .zip(&results)
                .filter(|(_, (other, _))| other != result);
            let changed = others.map(|(other, _)| (0..3).filter(|at| other[*at] != cast[*at]).count() as u64);
            let fewest = changed.min();
            match margin {
                None => assert_eq!(fewest, None, "{name} {cast:?}"),
                Some(margin) if margin.least => assert_eq!(Some(margin.ballots), fewest, "{name} {cast:?}"),
                Some(margin) => {
                    assert!(
                        fewest.is_some_and(|fewest| fewest <= margin.ballots),
                        "{name} {cast:?}"
                    );
                    inexact.insert(name);
                }
            }
        }
    }
    assert_eq!(Vec::from_iter(inexact), ["dots", "dots of two", "star"]);
}

/// Every row of so many of these.
fn every(marks: &[u32], long: usize) -> Vec<Scores> {
    (0..long).fold(vec![Vec::new()], |so_far, _| {
        let with = |row: &Scores, mark: u32| row.iter().copied().chain([Some(mark)]).collect();
        so_far
            .iter()
            .flat_map(|row| marks.iter().map(move |mark| with(row, *mark)))
            .collect()
    })
}
