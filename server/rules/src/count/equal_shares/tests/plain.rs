//! The rule word by word in fractions, slow and simple, to be compared with.

use super::*;

/// What a count of single papers gives: purchases with their rates, what each had, what is bought from the rest.
pub(super) type Plain = (Vec<(Opt, Exact)>, Exact, Vec<Opt>);

/// An election whose papers are single voters.
#[derive(Debug, Clone)]
pub(super) struct Election {
    pub amount: u64,
    pub costs: Vec<u64>,
    pub papers: Vec<Scores>,
    pub lot: Vec<Opt>,
}

impl Election {
    fn given(&self, voter: usize, option: Opt) -> u64 {
        self.papers[voter]
            .get(option)
            .copied()
            .flatten()
            .unwrap_or(0)
            .into()
    }

    fn supporters(&self, option: Opt) -> Vec<usize> {
        (0..self.papers.len())
            .filter(|voter| self.given(*voter, option) > 0)
            .collect()
    }

    fn precedence(&self, option: Opt) -> (Reverse<usize>, u64, Option<usize>) {
        let lot = self.lot.iter().position(|first| *first == option);
        (Reverse(self.supporters(option).len()), self.costs[option], lot)
    }

    /// The least rate at which the supporters pay exactly the cost.
    fn rate(&self, option: Opt, money: &[Exact], utility: Utility) -> Option<Exact> {
        let cost = Exact::from(self.costs[option]);
        let each = match utility {
            Utility::Cost => self.costs[option],
            Utility::One => 1,
        };
        let mut supporters: Vec<(Exact, usize)> = self
            .supporters(option)
            .into_iter()
            .map(|voter| (Exact::from(each * self.given(voter, option)), voter))
            .map(|(use_of, voter)| (money[voter].checked_div(&use_of).unwrap(), voter))
            .collect();
        supporters.sort();
        let mut open = cost;
        let mut uses: Exact = self
            .supporters(option)
            .iter()
            .map(|voter| Exact::from(each * self.given(*voter, option)))
            .sum();
        for (reach, voter) in supporters {
            let rate = open.checked_div(&uses).unwrap();
            if rate <= reach {
                return Some(rate);
            }
            open -= &money[voter];
            uses -= &Exact::from(each * self.given(voter, option));
        }
        None
    }

    fn run(&self, raises: u64, utility: Utility) -> Vec<(Opt, Exact)> {
        let mut money = vec![self.endowment(raises); self.papers.len()];
        let mut bought: Vec<(Opt, Exact)> = Vec::new();
        loop {
            let next = (0..self.costs.len())
                .filter(|option| (1..=self.amount).contains(&self.costs[*option]))
                .filter(|option| bought.iter().all(|(other, _)| other != option))
                .filter_map(|option| {
                    Some((
                        self.rate(option, &money, utility)?,
                        self.precedence(option),
                        option,
                    ))
                })
                .min();
            let Some((rate, _, option)) = next else {
                return bought;
            };
            for voter in self.supporters(option) {
                let each = match utility {
                    Utility::Cost => self.costs[option],
                    Utility::One => 1,
                };
                let price = &rate * &Exact::from(each * self.given(voter, option));
                let pays = price.min(money[voter].clone());
                money[voter] -= &pays;
            }
            bought.push((option, rate));
        }
    }

    fn endowment(&self, raises: u64) -> Exact {
        Exact::ratio(self.amount, self.papers.len()).unwrap() + raises.into()
    }

    pub fn cost(&self, options: impl IntoIterator<Item = Opt>) -> u64 {
        options.into_iter().map(|option| self.costs[option]).sum()
    }

    /// Raise by raise; at the latest where everybody could pay for everything.
    pub fn plain(&self, utility: Utility, completion: Completion) -> Plain {
        let options = |bought: &[(Opt, Exact)]| bought.iter().map(|(option, _)| *option).collect::<Vec<_>>();
        let all = (0..self.costs.len()).filter(|option| {
            (1..=self.amount).contains(&self.costs[*option]) && !self.supporters(*option).is_empty()
        });
        let all = all.count();
        let mut raises = 0;
        let mut bought = self.run(raises, utility);
        while completion != Completion::Nothing && bought.len() < all {
            let next = self.run(raises + 1, utility);
            if self.cost(options(&next)) > self.amount {
                break;
            }
            (raises, bought) = (raises + 1, next);
        }
        let mut filled = Vec::new();
        if completion == Completion::Add1ThenVotes {
            let mut rest: Vec<_> = (0..self.costs.len())
                .filter(|option| self.costs[*option] > 0 && !self.supporters(*option).is_empty())
                .filter(|option| !options(&bought).contains(option))
                .collect();
            rest.sort_by_key(|option| {
                let points: u64 = (0..self.papers.len())
                    .map(|voter| self.given(voter, *option))
                    .sum();
                (Reverse(points), self.precedence(*option))
            });
            let mut left = self.amount - self.cost(options(&bought));
            for option in rest {
                if self.costs[option] <= left {
                    left -= self.costs[option];
                    filled.push(option);
                }
            }
        }
        (bought, self.endowment(raises), filled)
    }
}
