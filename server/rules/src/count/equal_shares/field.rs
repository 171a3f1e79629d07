//! The projects that can be bought at all, with their supporters: what stays the same in every run.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use num_bigint::BigInt;

use super::bounds::{Bounds, Scale};
use super::race::{Backers, FULL};
use crate::count::budget::{Budget, Points, Support};
use crate::count::{Lot, Opt, Paper};
use crate::exact::Exact;
use crate::terms::Utility;

/// A project that somebody supports, that costs something, and not more than there is.
#[derive(Debug)]
pub(super) struct Contender {
    /// Which.
    pub option: Opt,
    /// What it costs.
    pub cost: u64,
    /// The same in tiny units.
    pub bounds: Bounds,
    /// The use that one point stands for.
    pub utility: u64,
    /// Its supporters, by how many points they give: like voters by number, and how many they are.
    pub supporters: Vec<(u32, Vec<(usize, u64)>)>,
    /// The same before anybody has paid anything.
    pub opening: Vec<Backers>,
}

/// All contenders and voters.
#[derive(Debug)]
pub(super) struct Field {
    /// The contenders in the order that decides between equal rates: more supporters, cheaper, lot.
    pub contenders: Vec<Contender>,
    /// Papers that differ.
    pub voters: usize,
    /// The weight of all papers.
    pub number: u128,
    /// The scale on which money is reckoned.
    pub scale: Scale,
    amount: u64,
    /// The weight of a paper that counts as one voter.
    pub voter: u64,
}

impl Field {
    /// Sorts papers and projects. Like papers become one, so the order of the papers is forgotten here.
    pub fn new<M: Points>(
        budget: &Budget<'_>,
        papers: &[Paper<M>],
        support: &Support,
        utility: Utility,
        lot: &Lot,
    ) -> Self {
        let number = papers.iter().map(|paper| u128::from(paper.weight)).sum();
        let mut contenders: Vec<_> = (0..)
            .zip(budget.costs)
            .filter(|(option, cost)| (1..=budget.amount).contains(*cost) && support.supporters(*option) > 0)
            .map(|(option, cost)| Contender {
                option,
                cost: *cost,
                bounds: Bounds::default(),
                utility: match utility {
                    Utility::Cost => *cost,
                    Utility::One => 1,
                },
                supporters: Vec::new(),
                opening: Vec::new(),
            })
            .collect();
        contenders.sort_by_key(|contender| {
            (
                Reverse(support.supporters(contender.option)),
                contender.cost,
                lot.place(contender.option),
            )
        });
        let mut field = Self {
            voters: 0,
            number,
            scale: Scale::up_to(&0.into()),
            amount: budget.amount,
            voter: budget.voter.max(1),
            contenders,
        };
        let (all_money, part) = field.all_money(field.last_raise());
        field.scale = Scale::up_to(&(all_money / part + 1));
        field.add(papers, budget.costs.len());
        field
    }

    fn add<M: Points>(&mut self, papers: &[Paper<M>], options: usize) {
        let mut contender_of = vec![None; options];
        for (at, contender) in self.contenders.iter_mut().enumerate() {
            contender.bounds = self.scale.of(&contender.cost.into(), &1.into());
            if let Some(place) = contender_of.get_mut(contender.option) {
                *place = Some(at);
            }
        }
        let mut voters: Vec<(Vec<(usize, u32)>, u64)> = papers
            .iter()
            .filter(|paper| paper.weight > 0)
            .map(|paper| {
                let mut marks: Vec<_> = paper
                    .marks
                    .points()
                    .into_iter()
                    .filter_map(|(option, points)| Some(((*contender_of.get(option)?)?, points)))
                    .collect();
                marks.sort_unstable();
                (marks, paper.weight)
            })
            .filter(|(marks, _)| !marks.is_empty())
            .collect();
        voters.sort_unstable();
        voters.dedup_by(|later, kept| {
            // More than fit into one number stay apart.
            let both = (later.0 == kept.0).then(|| kept.1.checked_add(later.1)).flatten();
            both.is_some_and(|both| {
                kept.1 = both;
                true
            })
        });
        self.voters = voters.len();
        let mut supporters: Vec<BTreeMap<u32, Vec<(usize, u64)>>> =
            self.contenders.iter().map(|_| BTreeMap::new()).collect();
        for (voter, (marks, weight)) in voters.into_iter().enumerate() {
            for (at, points) in marks {
                if let Some(by_points) = supporters.get_mut(at) {
                    by_points.entry(points).or_default().push((voter, weight));
                }
            }
        }
        for (contender, by_points) in self.contenders.iter_mut().zip(supporters) {
            contender.supporters = by_points.into_iter().collect();
            contender.opening = contender
                .supporters
                .iter()
                .map(|(points, voters)| {
                    let weight = voters.iter().map(|(_, weight)| u128::from(*weight)).sum();
                    Backers::new(FULL, *points, weight)
                })
                .collect();
        }
    }

    /// How much there is.
    pub fn amount(&self) -> u128 {
        self.amount.into()
    }

    /// What all voters hold together at the start after so many raises, as a fraction.
    pub fn all_money(&self, raises: u128) -> (BigInt, BigInt) {
        let budget = BigInt::from(self.amount) * self.voter;
        (budget + BigInt::from(self.number) * raises, self.voter.into())
    }

    /// What one voter holds at the start after so many raises.
    pub fn endowment(&self, raises: u128) -> Exact {
        Exact::ratio(self.all_money(raises).0, self.number).unwrap_or_default()
    }

    /// So often raised, every voter alone could pay for all contenders, with the least weight too: no further raise changes anything.
    pub fn last_raise(&self) -> u128 {
        let costs = self.contenders.iter().map(|contender| u128::from(contender.cost));
        costs.sum::<u128>().saturating_mul(self.voter.into())
    }
}
