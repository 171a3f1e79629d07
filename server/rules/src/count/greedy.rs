//! Greedy sharing of a budget: the projects with the most votes first, for as long as the money lasts.
//!
//! **The rule.** Projects are taken in the order of their points (with approval: of their votes), the most first. Each is bought if
//! what is left pays for it. At one that it does not pay for, cities differ, and so these are two rules: *skip* goes on to the next
//! project, *stop* ends the sharing there. A project without a vote is never bought.
//!
//! **Ties.** Between projects with equally many points the rule cannot choose. Often it need not: the money is enough for all of them,
//! or for none. Otherwise the count ends there and leaves it to the poll's policy, as `tied`; what comes after would depend on it. With
//! an order for such cases, drawn or said by a person, it goes on to the end.
//!
//! **Source.** The usual way of counting in the cities of Pabulib (Faliszewski and others: Participatory Budgeting: Data, Tools,
//! and Analysis, IJCAI 2023), there called `greedy` and `greedy-no-skip`. It is not proportional: most voters, be it by one vote,
//! can have all the money; [`super::equal_shares`] is.

use super::budget::{Budget, Points, Support};
use super::{Act, Counted, Lot, Opt, Paper, Round, Tie, TieRule};
use crate::exact::Exact;

words! {
    /// What is done at a project that the rest of the money does not pay for.
    pub enum Unaffordable {
        /// It is left out, and the next has its turn.
        Skip = "skip",
        /// Nothing more is bought.
        Stop = "stop",
    }
}

/// The id of the rule with its version; the usual one has the plain name.
pub const fn rule(unaffordable: Unaffordable) -> &'static str {
    match unaffordable {
        Unaffordable::Skip => "budget-greedy/1",
        Unaffordable::Stop => "budget-greedy-stop/1",
    }
}

/// Counts papers with approvals (`Vec<Opt>`) or points (`Scores`). The lot, where there is one, decides between equals.
pub fn count<M: Points>(
    budget: &Budget<'_>,
    papers: &[Paper<M>],
    unaffordable: Unaffordable,
    lot: Option<&Lot>,
) -> Counted {
    let support = Support::new(budget.costs.len(), papers);
    let mut counted = Counted {
        totals: support.totals(),
        figures: support.figures(budget.costs),
        ..Counted::default()
    };
    let options = (0..budget.costs.len()).collect();
    counted.share(budget.costs, budget.amount, options, &support, unaffordable, lot);
    counted.winners.sort_unstable();
    counted
}

impl Counted {
    /// Shares what is left among these projects: a round for each number of points.
    pub(super) fn share(
        &mut self,
        costs: &[u64],
        mut left: u64,
        mut options: Vec<Opt>,
        support: &Support,
        unaffordable: Unaffordable,
        lot: Option<&Lot>,
    ) {
        let cost = |option: Opt| costs.get(option).copied().unwrap_or(u64::MAX);
        let sum = |of: &[Opt]| of.iter().map(|option| u128::from(cost(*option))).sum::<u128>();
        options.retain(|option| support.points(*option) > 0);
        options.sort_by_key(|option| std::cmp::Reverse(support.points(*option)));
        let mut totals: Vec<Option<Exact>> = vec![None; costs.len()];
        for option in &options {
            if let Some(total) = totals.get_mut(*option) {
                *total = Some(support.points(*option).into());
            }
        }
        for equals in options.chunk_by(|one, other| support.points(*one) == support.points(*other)) {
            let mut equals = equals.to_vec();
            let fitting: Vec<_> = equals
                .iter()
                .copied()
                .filter(|option| cost(*option) <= left)
                .collect();
            let all_the_same = sum(&equals) <= left.into()
                || match unaffordable {
                    Unaffordable::Skip => sum(&fitting) <= left.into(),
                    Unaffordable::Stop => fitting.is_empty(),
                };
            let mut round = Round {
                totals: totals.clone(),
                exhausted: Exact::zero(),
                needed: None,
                acts: Vec::new(),
            };
            match lot {
                Some(lot) => equals.sort_by_key(|option| lot.place(*option)),
                None if all_the_same => {}
                None => {
                    self.places = most(fitting.iter().map(|option| cost(*option)).collect(), left);
                    self.tied = fitting;
                    self.rounds.push(round);
                    return;
                }
            }
            let mut chosen = Vec::new();
            let mut stopped = false;
            for option in equals.iter().copied() {
                if let Some(total) = totals.get_mut(option) {
                    *total = None;
                }
                let rest = left.checked_sub(cost(option)).filter(|_| !stopped);
                round.acts.push(if let Some(rest) = rest {
                    left = rest;
                    chosen.push(option);
                    Act::Funded {
                        option,
                        cost: cost(option).into(),
                        left: left.into(),
                    }
                } else {
                    stopped = unaffordable == Unaffordable::Stop;
                    Act::Unaffordable { option }
                });
            }
            self.winners.extend(&chosen);
            if equals.len() > 1 {
                equals.sort_unstable();
                chosen.sort_unstable();
                self.ties.push(Tie {
                    round: Some(self.rounds.len()),
                    between: equals,
                    rule: if all_the_same {
                        TieRule::Harmless
                    } else {
                        TieRule::Lot
                    },
                    chosen,
                });
            }
            self.rounds.push(round);
            if stopped {
                return;
            }
        }
    }
}

/// How many of these costs the money pays for at most.
fn most(mut costs: Vec<u64>, mut left: u64) -> usize {
    costs.sort_unstable();
    costs
        .into_iter()
        .take_while(|cost| {
            let rest = left.checked_sub(*cost);
            left = rest.unwrap_or(left);
            rest.is_some()
        })
        .count()
}

#[cfg(test)]
mod tests;
