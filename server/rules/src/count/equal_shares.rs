//! Equal Shares: every voter gets an equal share of the budget, and a project is paid for by those who support it.
//!
//! **The rule.** Each of the *n* voters gets an *n*-th of the budget. A voter has from a project a use: the points that they give it
//! (approval is one point) times its cost, or, by the other usual choice, the points alone. A project can be paid for at the rate
//! *r* if its supporters pay exactly its cost, where each pays *r* for each unit of use, or all that they have left if that is less.
//! Of all projects that can be paid for, the one with the least rate is bought and its supporters pay; this is repeated until nothing
//! more can be paid for. Where rates are equal: the project with more supporters, then the cheaper, then the one that comes first in
//! the lot.
//!
//! **Completion.** The money that is left belongs to voters who cannot pay for anything any more. With *Add1*, every endowment is
//! raised by one unit of the currency and all is counted anew, again and again, until the projects bought would cost more than the
//! budget; the last count before that stands. It need not spend all that could be spent: with *Add1, then by votes* the rest goes to
//! the projects that still fit, those with the most points first.
//!
//! **At the edges.** A project that nobody supports is never bought. One that costs nothing is bought first, if anybody supports it.
//! One that costs more than the whole budget takes no part, and so cannot end the raising for the others. Every paper counts as a
//! voter, an empty one too; one with twice the weight of a voter gets twice a share, and is raised by two. Where the budget is enough for all supported projects, all are bought with Add1.
//!
//! **Source.** Dominik Peters, Grzegorz Pierczyński, Piotr Skowron: Proportional Participatory Budgeting with Additive Utilities,
//! Advances in Neural Information Processing Systems 34, 2021; the completion, and the cost as the use, as counted in Assen, Świecie
//! and Wieliczka (equalshares.net).
//!
//! **In the result** a round is a purchase. Its totals are what the supporters of each project hold before it, in whole units rounded
//! down: costs are whole, so a project is out of reach exactly where this is less than its cost. The last round has what stayed out of
//! reach, and what was bought by votes from the rest.

mod add_one;
mod bounds;
mod field;
mod ledger;
mod race;

use std::cmp::Reverse;

use super::budget::{Budget, Points, Support};
use super::greedy::Unaffordable;
use super::{Act, Counted, Lot, Opt, Paper, Round, Tie, TieRule};
use crate::exact::Exact;
use crate::terms::Utility;
use field::Field;
use race::Race;

words! {
    /// What is done about the money that is left.
    #[derive(Default)]
    pub enum Completion {
        /// Nothing: it stays.
        Nothing = "none",
        /// Every endowment is raised for as long as the budget bears it.
        #[default]
        Add1 = "add1",
        /// The same; then the projects that still fit are bought, those with the most points first.
        Add1ThenVotes = "add1_then_votes",
    }
}

/// The id of the rule with its version, for each of its forms; the usual one has the plain name.
pub const fn rule(utility: Utility, completion: Completion) -> &'static str {
    match (utility, completion) {
        (Utility::Cost, Completion::Add1) => "equal-shares/1",
        (Utility::Cost, Completion::Add1ThenVotes) => "equal-shares-votes/1",
        (Utility::Cost, Completion::Nothing) => "equal-shares-uncompleted/1",
        (Utility::One, Completion::Add1) => "equal-shares-unit/1",
        (Utility::One, Completion::Add1ThenVotes) => "equal-shares-unit-votes/1",
        (Utility::One, Completion::Nothing) => "equal-shares-unit-uncompleted/1",
    }
}

/// Counts papers with approvals (`Vec<Opt>`) or points (`Scores`).
pub fn count<M: Points>(
    budget: &Budget<'_>,
    papers: &[Paper<M>],
    utility: Utility,
    completion: Completion,
    lot: &Lot,
) -> Counted {
    let support = Support::new(budget.costs.len(), papers);
    let field = Field::new(budget, papers, &support, utility, lot);
    let mut counted = Counted {
        totals: support.totals(),
        figures: support.figures(budget.costs),
        ..Counted::default()
    };
    if field.number == 0 {
        return counted;
    }
    let raises = match completion {
        Completion::Nothing => 0,
        Completion::Add1 | Completion::Add1ThenVotes => add_one::raises(&field),
    };
    let precedence = |option: &Opt| {
        let cost = budget.costs.get(*option).copied();
        (Reverse(support.supporters(*option)), cost, lot.place(*option))
    };
    let mut race = Race::new(&field, raises);
    counted.tell(&field, &mut race, budget.costs.len());
    counted.decide_ties(precedence);
    counted.begin(&field, raises, budget.costs, &support);
    counted.end(budget.costs, &support);
    if completion == Completion::Add1ThenVotes {
        let mut rest: Vec<Opt> = (0..budget.costs.len()).collect();
        rest.retain(|option| !counted.winners.contains(option));
        rest.sort_by_key(precedence);
        let order = Lot::new(&rest, budget.costs.len());
        let left = u64::try_from(field.amount().saturating_sub(race.cost())).unwrap_or_default();
        counted.share(
            budget.costs,
            left,
            rest,
            &support,
            Unaffordable::Skip,
            Some(&order),
        );
        counted.decide_ties(precedence);
    }
    counted.winners.sort_unstable();
    counted
}

impl Counted {
    /// The run that stands, a round for each purchase and one in which nothing can be bought any more.
    fn tell(&mut self, field: &Field, race: &mut Race<'_>, options: usize) {
        let mut bought = true;
        while bought {
            let mut totals = vec![None; options];
            for (contender, held) in field.contenders.iter().zip(race.held()) {
                if let Some(total) = totals.get_mut(contender.option) {
                    *total = held.map(Exact::from);
                }
            }
            self.rounds.push(Round {
                totals,
                exhausted: Exact::zero(),
                needed: None,
                acts: Vec::new(),
            });
            bought = race.buy();
        }
        let rates = race.rates();
        let told = self.rounds.iter_mut().zip(&race.purchases).zip(rates).enumerate();
        for (at, ((round, purchase), rate)) in told {
            let Some(contender) = field.contenders.get(purchase.contender) else {
                continue;
            };
            round.acts.push(Act::Bought {
                option: contender.option,
                cost: contender.cost.into(),
                rate,
            });
            self.winners.push(contender.option);
            if purchase.tied.len() > 1 {
                let tied = purchase
                    .tied
                    .iter()
                    .filter_map(|tied| field.contenders.get(*tied));
                let mut between: Vec<_> = tied.map(|contender| contender.option).collect();
                between.sort_unstable();
                self.ties.push(Tie {
                    round: Some(at),
                    between,
                    rule: TieRule::Lot,
                    chosen: vec![contender.option],
                });
            }
        }
    }

    /// Says of each tie that is put down as decided by lot how far it had to come for that.
    fn decide_ties(&mut self, precedence: impl Fn(&Opt) -> (Reverse<u128>, Option<u64>, usize)) {
        for tie in self.ties.iter_mut().filter(|tie| tie.rule == TieRule::Lot) {
            let mut order: Vec<_> = tie.between.iter().map(&precedence).collect();
            order.sort_unstable();
            if let [first, second, ..] = order.as_slice() {
                tie.rule = if first.0 != second.0 {
                    TieRule::MoreSupporters
                } else if first.1 != second.1 {
                    TieRule::Cheaper
                } else {
                    TieRule::Lot
                };
            }
        }
    }

    /// What stands before the first purchase: what everybody gets, and what costs nothing.
    fn begin(&mut self, field: &Field, raises: u128, costs: &[u64], support: &Support) {
        let free = (0..)
            .zip(costs)
            .filter(|(option, cost)| **cost == 0 && support.supporters(*option) > 0);
        let free: Vec<Opt> = free.map(|(option, _)| option).collect();
        let each = field.endowment(raises);
        let mut acts = vec![Act::Endowed { each }];
        acts.extend(free.iter().map(|option| Act::Bought {
            option: *option,
            cost: Exact::zero(),
            rate: Exact::zero(),
        }));
        self.winners.extend(free);
        if let Some(round) = self.rounds.first_mut() {
            acts.append(&mut round.acts);
            round.acts = acts;
        }
    }

    /// What supporters could not pay for.
    fn end(&mut self, costs: &[u64], support: &Support) {
        let out_of_reach = (0..costs.len())
            .filter(|option| support.supporters(*option) > 0 && !self.winners.contains(option))
            .map(|option| Act::Unaffordable { option });
        if let Some(round) = self.rounds.last_mut() {
            round.acts.extend(out_of_reach);
        }
    }
}

#[cfg(test)]
mod tests;
