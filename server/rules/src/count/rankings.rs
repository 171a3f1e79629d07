//! For tests: rankings written as people write them, elections from the literature, and random ones.

use proptest::prelude::*;

use super::{Counted, Lot, Opt, Paper, Ranking};

/// The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville. The usual example in teaching.
pub(super) const TENNESSEE: &str = "42 A>B>C>D; 26 B>C>D>A; 15 C>D>B>A; 17 D>C>B>A";

/// Example 1 of Schulze's paper of 2011, with five options.
pub(super) const SCHULZE_45: &str = "5 A>C>B>E>D; 5 A>D>E>C>B; 8 B>E>D>A>C; 3 C>A>B>E>D; 7 C>A>E>B>D; 2 C>B>A>D>E; \
     7 D>C>E>B>A; 8 E>B>A>D>C";

/// Schulze's example with four options.
pub(super) const SCHULZE_30: &str = "5 A>C>B>D; 2 A>C>D>B; 3 A>D>C>B; 4 B>A>C>D; 3 C>B>D>A; 3 C>D>B>A; 1 D>A>C>B; \
     5 D>B>A>C; 4 D>C>B>A";

/// A circle: A beats B by 7, B beats C by 11, C beats A by 5.
pub(super) const CIRCLE: &str = "9 A>B>C; 8 B>C>A; 6 C>A>B";

/// An election in which A wins by instant run-off, and no longer when two more ballots put A first.
pub(super) const NOT_MONOTONE: &str = "6 A>B>C; 5 C>A>B; 4 B>C>A; 2 B>A>C";

/// The option that a letter stands for.
pub(super) fn option(letter: char) -> Opt {
    usize::try_from(u32::from(letter) - u32::from('A')).unwrap()
}

/// The options that letters stand for.
pub(super) fn options(letters: &str) -> Vec<Opt> {
    letters.chars().map(option).collect()
}

/// Reads `3 A>B=C; 2 C`: three papers that put A above B and C, which they like the same, and two that name C alone.
pub(super) fn papers(text: &str) -> Vec<Paper<Ranking>> {
    text.split(';')
        .map(|paper| {
            let (weight, ranking) = paper.trim().split_once(' ').unwrap();
            Paper {
                marks: ranking
                    .split('>')
                    .map(|tier| options(&tier.replace('=', "")))
                    .collect(),
                weight: weight.parse().unwrap(),
            }
        })
        .collect()
}

/// The lot in which options come in the order of the letters.
pub(super) fn lot(letters: &str) -> Lot {
    Lot::new(&options(letters), letters.len())
}

/// Everybody who may have won: the winner, or all who are tied.
pub(super) fn best(counted: &Counted) -> Vec<Opt> {
    [counted.winners.as_slice(), &counted.tied].concat()
}

/// On which place the option stands on the paper.
pub(super) fn place(paper: &Paper<Ranking>, option: Opt) -> usize {
    paper
        .marks
        .iter()
        .position(|tier| tier.contains(&option))
        .unwrap_or(usize::MAX)
}

/// An election at random.
#[derive(Debug, Clone)]
pub(super) struct Election {
    pub(super) options: usize,
    pub(super) papers: Vec<Paper<Ranking>>,
    pub(super) lot: Lot,
}

/// Weak rankings, some short, few enough for ties and circles to come up often.
pub(super) fn elections() -> impl Strategy<Value = Election> {
    with_rankings(|options| proptest::collection::vec(0..=options, options).boxed())
}

/// The same without equal ranks.
pub(super) fn strict_elections() -> impl Strategy<Value = Election> {
    with_rankings(|options| {
        let order: Vec<usize> = (0..options).collect();
        (Just(order).prop_shuffle(), 0..=options)
            .prop_map(move |(order, named)| {
                order
                    .into_iter()
                    .map(|place| if place < named { place } else { options })
                    .collect()
            })
            .boxed()
    })
}

/// Elections whose rankings are made from the place of every option; the number of options stands for no place.
fn with_rankings(places: impl Fn(usize) -> BoxedStrategy<Vec<usize>>) -> impl Strategy<Value = Election> {
    (1_usize..=5).prop_flat_map(move |options| {
        let paper = (places(options), 0_u64..4).prop_map(move |(places, weight)| Paper {
            marks: (0..options)
                .map(|tier| {
                    (0..options)
                        .filter(|option| places.get(*option) == Some(&tier))
                        .collect()
                })
                .collect(),
            weight,
        });
        let order: Vec<usize> = (0..options).collect();
        (proptest::collection::vec(paper, 0..9), Just(order).prop_shuffle()).prop_map(move |(papers, lot)| {
            Election {
                options,
                papers,
                lot: Lot::new(&lot, options),
            }
        })
    })
}

/// Any input at all: options that do not exist, named twice, weights that overflow.
pub(super) fn nonsense() -> impl Strategy<Value = Election> {
    let weight = prop_oneof![Just(u64::MAX), Just(u64::from(u32::MAX)), 0_u64..5, any::<u64>()];
    let tier = proptest::collection::vec(prop_oneof![0_usize..6, Just(usize::MAX)], 0..4);
    let paper =
        (proptest::collection::vec(tier, 0..5), weight).prop_map(|(marks, weight)| Paper { marks, weight });
    (
        0_usize..5,
        proptest::collection::vec(paper, 0..6),
        proptest::collection::vec(0_usize..7, 0..4),
    )
        .prop_map(|(options, papers, lot)| Election {
            options,
            papers,
            lot: Lot::new(&lot, 3),
        })
}

impl Election {
    /// The same papers the other way round, each taken apart into papers of weight one.
    pub(super) fn reordered(&self) -> Self {
        let papers = self
            .papers
            .iter()
            .rev()
            .flat_map(|paper| {
                (0..paper.weight).map(|_| Paper {
                    marks: paper.marks.clone(),
                    weight: 1,
                })
            })
            .collect();
        Self {
            papers,
            ..self.clone()
        }
    }

    /// The same with every option renamed to the one that comes after it, the last to the first, in the lot as well.
    pub(super) fn renamed(&self) -> Self {
        let mut by_lot: Vec<Opt> = (0..self.options).collect();
        by_lot.sort_by_key(|option| self.lot.place(*option));
        let rename = |options: &[Opt]| options.iter().map(|option| self.rename(*option)).collect();
        Self {
            options: self.options,
            papers: self
                .papers
                .iter()
                .map(|paper| Paper {
                    marks: paper.marks.iter().map(|tier| rename(tier)).collect(),
                    weight: paper.weight,
                })
                .collect(),
            lot: Lot::new(
                &by_lot
                    .into_iter()
                    .map(|option| self.rename(option))
                    .collect::<Vec<_>>(),
                self.options,
            ),
        }
    }

    fn rename(&self, option: Opt) -> Opt {
        (option + 1) % self.options
    }

    /// The weight of all papers.
    pub(super) fn cast(&self) -> u64 {
        self.papers.iter().map(|paper| paper.weight).sum()
    }

    /// What all methods for rankings have in common: they do not care about the order of papers, nor about names; whoever wins is
    /// told once, and comes first in the order; the margin is not more than everybody.
    pub(super) fn holds_what_all_rules_hold(
        &self,
        count: impl Fn(&Self) -> Counted,
    ) -> Result<(), TestCaseError> {
        let counted = count(self);
        prop_assert_eq!(&counted, &count(&self.reordered()));

        let renamed = count(&self.renamed());
        let mut expected: Vec<_> = best(&counted).into_iter().map(|o| self.rename(o)).collect();
        expected.sort_unstable();
        prop_assert_eq!(best(&renamed), expected);
        prop_assert_eq!(&renamed.margin, &counted.margin);

        match counted.winners.as_slice() {
            [] => prop_assert!(counted.tied.len() > 1 && counted.places == 1),
            [_] => prop_assert!(counted.tied.is_empty() && counted.places == 0),
            _ => prop_assert!(false, "more than one has won"),
        }
        prop_assert_eq!(counted.order.first(), Some(&best(&counted)));
        let mut ordered = counted.order.concat();
        ordered.sort_unstable();
        prop_assert_eq!(ordered, (0..self.options).collect::<Vec<_>>());
        let enough = counted
            .margin
            .is_none_or(|margin| (1..=self.cast()).contains(&margin.ballots));
        prop_assert!(enough);
        Ok(())
    }

    /// An option that everybody ranks below another never wins.
    pub(super) fn holds_unanimity(&self, counted: &Counted) -> Result<(), TestCaseError> {
        for (one, other) in (0..self.options).flat_map(|one| (0..self.options).map(move |other| (one, other)))
        {
            let mut told = self.papers.iter().filter(|paper| paper.weight > 0).peekable();
            let unanimous =
                told.peek().is_some() && told.all(|paper| place(paper, one) < place(paper, other));
            prop_assert!(!unanimous || !best(counted).contains(&other));
        }
        Ok(())
    }

    /// The option that more than half of all papers rank above every other one.
    pub(super) fn majority(&self) -> Option<Opt> {
        (0..self.options).find(|option| {
            let first: u64 = self
                .papers
                .iter()
                .filter(|paper| {
                    (0..self.options)
                        .all(|other| other == *option || place(paper, *option) < place(paper, other))
                })
                .map(|paper| paper.weight)
                .sum();
            self.options > 1 && 2 * first > self.cast()
        })
    }

    /// The same with the option moved to the top of the paper at this position, alone.
    pub(super) fn raised(&self, position: usize, option: Opt) -> Self {
        let mut raised = self.clone();
        if let Some(paper) = raised.papers.get_mut(position) {
            for tier in &mut paper.marks {
                tier.retain(|other| *other != option);
            }
            paper.marks.insert(0, vec![option]);
        }
        raised
    }
}
