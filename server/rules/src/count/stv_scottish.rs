//! The single transferable vote by the Scottish rules, the weighted inclusive Gregory method.
//!
//! Source: The Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1, rules 45 to 52.
//!
//! 1. Each valid paper lies with its first preference. The quota is the papers over one more than the seats, rounded down, and one.
//! 2. Whoever has the quota at the end of a stage is elected. Once as many options are left as places, all of them are elected, and
//!    nothing more is moved.
//! 3. Otherwise the largest surplus is moved: *all* papers of that option go to their next preference among those neither elected
//!    nor out, each at `surplus × its value when it came / the option's votes`, cut off after five decimals. One stage.
//! 4. Where there is no surplus, the option with the fewest votes is out, and its papers go on at the value at which they came. One
//!    stage.
//! 5. Of equal surpluses the one goes first, and of equally few votes the one is out, that had more, or fewer, at the most recent
//!    earlier stage at which they differed; else the lot decides.
//!
//! Two things the rules leave to the poll. Where several were equal and some of them differ earlier, those who are still equal there
//! are compared further back. Where no valid paper was cast and there are more options than seats, the count chooses nobody.

use std::cmp::Reverse;

use super::stv::{Preferences, Standing, figure, first_choices, parts, standing, valid};
use super::{Act, Counted, FigureKind, Lot, Margin, Opt, Paper, Ranking, Round, Tie, TieRule};

#[cfg(test)]
mod tests;

/// The rule that counts, with its version.
pub const RULE: &str = "stv-scottish/1";

/// A whole vote, in the hundred-thousandths in which the rules reckon.
const VOTE: u128 = 100_000;

/// Counts by the Scottish rules.
pub fn count(options: usize, papers: &[Paper<Ranking>], seats: usize, lot: &Lot) -> Counted {
    let papers = valid(papers, options);
    let first = first_choices(&papers, options);
    let mut count = Count::new(&papers, &first, seats, lot);
    if papers.is_empty() && options > seats && seats > 0 {
        count.end_of_stage();
        return Counted {
            tied: (0..options).collect(),
            places: seats,
            ..count.finish(first)
        };
    }
    while let Some(next) = count.end_of_stage() {
        match next {
            Next::Surplus(option) => count.pass_surplus(option),
            Next::Out(option) => count.exclude(option),
        }
    }
    let margin = count.margin(&first);
    Counted {
        margin,
        ..count.finish(first)
    }
}

/// A paper as it lies with an option.
struct Held {
    /// Which paper.
    paper: usize,
    /// At which of its preferences.
    at: usize,
    /// Its value when it came, in hundred-thousandths.
    value: u128,
}

/// What the next stage does.
enum Next {
    Surplus(Opt),
    Out(Opt),
}

/// Which of several equals is looked for.
#[derive(Clone, Copy)]
enum Wanted {
    Most,
    Fewest,
}

/// How things stood at the end of a stage, before anybody was elected.
struct Stage {
    votes: Vec<u128>,
    continuing: Vec<Opt>,
    /// Who is out next, if somebody is.
    out: Option<Opt>,
}

struct Count<'a> {
    papers: &'a [Preferences],
    lot: &'a Lot,
    seats: usize,
    /// The sum of all papers. This and all votes below are in hundred-thousandths, and 128 bits hold them: 64 for a weight, 17 for
    /// the vote, 17 for the value in a product, and 30 for the number of papers.
    cast: u128,
    quota: u128,
    votes: Vec<u128>,
    held: Vec<Vec<Held>>,
    standing: Vec<Standing>,
    non_transferable: u128,
    stages: Vec<Stage>,
    rounds: Vec<Round>,
    ties: Vec<Tie>,
}

impl<'a> Count<'a> {
    fn new(papers: &'a [Preferences], first: &[u128], seats: usize, lot: &'a Lot) -> Self {
        let options = first.len();
        let mut held: Vec<Vec<Held>> = Vec::new();
        held.resize_with(options, Vec::new);
        for (number, paper) in papers.iter().enumerate() {
            if let Some(pile) = paper.order.first().and_then(|option| held.get_mut(*option)) {
                pile.push(Held {
                    paper: number,
                    at: 0,
                    value: VOTE,
                });
            }
        }
        let cast: u128 = first.iter().sum();
        Self {
            papers,
            lot,
            seats,
            cast: cast * VOTE,
            quota: (cast / (seats as u128 + 1) + 1) * VOTE,
            votes: first.iter().map(|votes| votes * VOTE).collect(),
            held,
            standing: vec![Standing::Continuing; options],
            non_transferable: 0,
            stages: Vec::new(),
            rounds: Vec::new(),
            ties: Vec::new(),
        }
    }

    fn votes(&self, option: Opt) -> u128 {
        self.votes.get(option).copied().unwrap_or_default()
    }

    fn surplus(&self, option: Opt) -> u128 {
        self.votes(option).saturating_sub(self.quota)
    }

    fn stand(&mut self, option: Opt, so: Standing) {
        if let Some(standing) = self.standing.get_mut(option) {
            *standing = so;
        }
    }

    /// Writes the stage down, elects whoever is to be elected, and says what comes next; `None` when the count is over.
    fn end_of_stage(&mut self) -> Option<Next> {
        self.rounds.push(Round {
            totals: (self.standing.iter().zip(&self.votes))
                .map(|(standing, votes)| (*standing != Standing::Out).then(|| parts(*votes, VOTE)))
                .collect(),
            exhausted: parts(self.non_transferable, VOTE),
            needed: Some(parts(self.quota, VOTE)),
            acts: Vec::new(),
        });
        let mut continuing = standing(&self.standing, Standing::Continuing);
        self.stages.push(Stage {
            votes: self.votes.clone(),
            continuing: continuing.clone(),
            out: None,
        });
        if self.papers.is_empty() && continuing.len() > self.seats {
            return None;
        }
        // The most votes first, as a returning officer would read them out.
        continuing.sort_by_key(|option| (Reverse(self.votes(*option)), self.lot.place(*option)));
        for option in &continuing {
            if self.votes(*option) >= self.quota {
                self.elect(*option);
            }
        }
        continuing.retain(|option| self.votes(*option) < self.quota);
        let vacancies = self.vacancies();
        if continuing.len() <= vacancies {
            for option in continuing {
                self.elect(option);
            }
            return None;
        }
        if vacancies == 0 {
            return None;
        }
        let next = self.next(&continuing)?;
        self.act(match next {
            Next::Surplus(option) => Act::Surplus {
                option,
                factor: parts(self.surplus(option), self.votes(option)),
            },
            Next::Out(option) => Act::Excluded { option },
        });
        Some(next)
    }

    fn vacancies(&self) -> usize {
        let elected = standing(&self.standing, Standing::Elected).len();
        self.seats.saturating_sub(elected)
    }

    fn elect(&mut self, option: Opt) {
        self.stand(option, Standing::Elected);
        self.act(Act::Elected { option });
    }

    fn act(&mut self, act: Act) {
        if let Some(round) = self.rounds.last_mut() {
            round.acts.push(act);
        }
    }

    fn next(&mut self, continuing: &[Opt]) -> Option<Next> {
        let elected = standing(&self.standing, Standing::Elected);
        let largest = elected.iter().map(|option| self.surplus(*option)).max();
        if let Some(largest) = largest.filter(|largest| *largest > 0) {
            let equal = elected
                .into_iter()
                .filter(|option| self.surplus(*option) == largest);
            return self.one_of(equal.collect(), Wanted::Most).map(Next::Surplus);
        }
        let fewest = continuing.iter().map(|option| self.votes(*option)).min()?;
        let equal = continuing
            .iter()
            .copied()
            .filter(|option| self.votes(*option) == fewest);
        let out = self.one_of(equal.collect(), Wanted::Fewest)?;
        if let Some(stage) = self.stages.last_mut() {
            stage.out = Some(out);
        }
        Some(Next::Out(out))
    }

    /// The one of these equals that had most, or fewest, at the most recent stage at which they differed; else by lot.
    fn one_of(&mut self, mut equal: Vec<Opt>, wanted: Wanted) -> Option<Opt> {
        equal.sort_unstable();
        let round = self.rounds.len().checked_sub(1);
        for stage in self.stages.iter().rev() {
            let votes = |option: &Opt| stage.votes.get(*option).copied();
            let best = match wanted {
                Wanted::Most => equal.iter().map(votes).max()?,
                Wanted::Fewest => equal.iter().map(votes).min()?,
            };
            let (best, others): (Vec<_>, Vec<_>) = equal.iter().partition(|option| votes(option) == best);
            if !others.is_empty() {
                self.ties.push(Tie {
                    round,
                    between: equal,
                    rule: TieRule::EarlierRound,
                    chosen: match wanted {
                        Wanted::Most => best.clone(),
                        Wanted::Fewest => others,
                    },
                });
                equal = best;
            }
        }
        let one = match wanted {
            Wanted::Most => self.lot.first(&equal)?,
            Wanted::Fewest => self.lot.last(&equal)?,
        };
        if equal.len() > 1 {
            self.ties.push(Tie {
                round,
                rule: TieRule::Lot,
                chosen: match wanted {
                    Wanted::Most => vec![one],
                    Wanted::Fewest => equal.iter().copied().filter(|option| *option != one).collect(),
                },
                between: equal,
            });
        }
        Some(one)
    }

    /// Moves all papers of an elected option, each at its share of the surplus.
    fn pass_surplus(&mut self, option: Opt) {
        let surplus = self.surplus(option);
        let votes = self.votes(option);
        self.pass_on(option, |value| {
            (surplus * value).checked_div(votes).unwrap_or_default()
        });
        // What the cut-off decimals come to lies with nobody.
        self.keep(option, self.quota);
    }

    fn exclude(&mut self, option: Opt) {
        self.stand(option, Standing::Out);
        self.pass_on(option, |value| value);
        self.keep(option, 0);
    }

    fn pass_on(&mut self, from: Opt, value_now: impl Fn(u128) -> u128) {
        for held in self.held.get_mut(from).map(std::mem::take).unwrap_or_default() {
            let Some(paper) = self.papers.get(held.paper) else {
                continue;
            };
            let next = paper
                .order
                .iter()
                .enumerate()
                .skip(held.at + 1)
                .find(|(_, option)| self.standing.get(**option) == Some(&Standing::Continuing));
            let Some((at, to)) = next else { continue };
            let value = value_now(held.value);
            if let (Some(votes), Some(pile)) = (self.votes.get_mut(*to), self.held.get_mut(*to)) {
                *votes += value * paper.weight;
                pile.push(Held { at, value, ..held });
            }
        }
    }

    /// Leaves the option this much; what neither it nor any other has is not transferable.
    fn keep(&mut self, option: Opt, this: u128) {
        if let Some(votes) = self.votes.get_mut(option) {
            *votes = this;
        }
        self.non_transferable = self.cast.saturating_sub(self.votes.iter().sum());
    }

    /// The fewest first choices of one winner that, given to one loser alone, surely change who wins.
    ///
    /// Up to the stage at which that shows, everything else goes as it went: the winner has less and the loser more, and neither is
    /// elected or out before it, or the result changes the sooner. Two things can then happen.
    ///
    /// - The loser reaches the quota.
    /// - The winner has less than the option that was out, and less than every other, and is out in its place.
    ///
    /// Fewer may do, given in other ways, so this is a bound and not the least number.
    fn margin(&self, first: &[u128]) -> Option<Margin> {
        let won = |option: Opt| self.standing.get(option) == Some(&Standing::Elected);
        let first = |option: &Opt| first.get(*option).copied().unwrap_or_default();
        let mut enough: Option<u128> = None;
        for stage in &self.stages {
            let votes = |option: &Opt| stage.votes.get(*option).copied().unwrap_or_default();
            let (winners, losers): (Vec<_>, Vec<_>) =
                stage.continuing.iter().partition(|option| won(**option));
            let to_quota = (losers.iter().map(votes).max())
                .map(|votes| self.quota.saturating_sub(votes).div_ceil(VOTE))
                .filter(|needed| winners.iter().any(|winner| first(winner) >= *needed));
            enough = enough.into_iter().chain(to_quota).min();
            let Some(out) = stage.out else { continue };
            for winner in winners {
                let lead_of = |option: &Opt| votes(&winner).saturating_sub(votes(option));
                let over_others = (stage.continuing.iter())
                    .filter(|other| **other != winner && **other != out)
                    .map(|other| lead_of(other) / VOTE + 1)
                    .max();
                let needed = (lead_of(&out) / (2 * VOTE) + 1).max(over_others.unwrap_or_default());
                if needed <= first(&winner) {
                    enough = enough.into_iter().chain([needed]).min();
                }
            }
        }
        Some(Margin {
            ballots: u64::try_from(enough?).ok()?,
            least: false,
        })
    }

    fn finish(self, first: Vec<u128>) -> Counted {
        Counted {
            totals: self.votes.iter().map(|votes| parts(*votes, VOTE)).collect(),
            figures: vec![figure(
                FigureKind::FirstChoices,
                first.into_iter().map(Into::into),
            )],
            winners: standing(&self.standing, Standing::Elected),
            rounds: self.rounds,
            ties: self.ties,
            ..Counted::default()
        }
    }
}
