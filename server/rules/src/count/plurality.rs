//! Single choice: each ballot names one option, and the option that most ballots name wins.
//!
//! The rule is as old as voting (first past the post). Where the poll asks for a majority, the best option wins only if it has as
//! many votes as are needed; otherwise the two best go into a run-off. A single choice says nothing about whom its voter would take
//! next, so the run-off cannot be counted here: it is another poll between the finalists.
//!
//! - Nobody wins without a vote.
//! - A tie for the most votes is the poll's to decide. Where a majority is needed, two tied at the top both go into the run-off,
//!   and all who are tied for the last place in it do: nobody is left out of it by chance.
//! - A run-off leaves `winners`, `tied` and `places` empty: nobody has won, and no policy for ties may choose between finalists
//!   who differ. [`finalists`] says who they are. There is none with fewer than two options that got a vote.
//!
//! It lacks the Condorcet criterion: who would beat every other option one to one may come last.

use super::order::all_by_figure;
use super::places::least;
use super::sheet::Choices;
use super::{Act, Counted, Opt, Round, Tie, TieRule};
use crate::exact::Exact;

/// The id of this rule and its version.
pub const RULE: &str = "single-choice/1";

/// Counts single choices. `needed` is the least number of votes with which an option wins outright, where the poll asks for one:
/// [`majority`] of whatever its base is.
pub fn count(choices: &Choices, needed: Option<u128>) -> Counted {
    let votes = choices.votes();
    let of = |option: Opt| votes.get(option).copied().unwrap_or_default();
    let cast = choices.cast();
    let blank = cast.saturating_sub(votes.iter().sum());
    let mut counted = Counted {
        totals: votes.iter().copied().map(Exact::from).collect(),
        order: all_by_figure(votes.len(), of),
        ..Counted::default()
    };
    let best = votes.iter().copied().max().unwrap_or_default();
    if needed.is_none_or(|needed| best >= needed) {
        counted = counted.with_places(1, |option| of(option) > 0);
    }
    if let Some(needed) = needed {
        let mut round = Round {
            totals: votes.iter().copied().map(Exact::from).map(Some).collect(),
            exhausted: blank.into(),
            needed: Some(needed.into()),
            acts: Vec::new(),
        };
        if best >= needed {
            round.acts = counted
                .winners
                .iter()
                .map(|option| Act::Elected { option: *option })
                .collect();
        } else {
            let (finalists, ties) = into_run_off(&counted.order, of);
            round.acts = finalists
                .into_iter()
                .map(|option| Act::Finalist { option })
                .collect();
            counted.ties = ties;
        }
        counted.rounds.push(round);
    }
    counted.margin = margin(&counted, &votes, cast, needed).map(least);
    counted
}

/// The least number of votes that is more than half of this many.
pub const fn majority(of: u128) -> u128 {
    of / 2 + 1
}

/// Who goes into the run-off; nobody where there is none.
pub fn finalists(counted: &Counted) -> Vec<Opt> {
    let acts = counted.rounds.iter().flat_map(|round| &round.acts);
    acts.filter_map(|act| {
        if let Act::Finalist { option } = act {
            Some(*option)
        } else {
            None
        }
    })
    .collect()
}

/// The first two of those who have a vote, and everybody tied with the second.
fn into_run_off(order: &[Vec<Opt>], votes: impl Fn(Opt) -> u128) -> (Vec<Opt>, Vec<Tie>) {
    let (mut finalists, mut ties) = (Vec::new(), Vec::new());
    for alike in order {
        let alike: Vec<Opt> = alike
            .iter()
            .copied()
            .filter(|option| votes(*option) > 0)
            .collect();
        let goes_on = finalists.len() < 2;
        if alike.len() > 1 {
            let over_two = goes_on && finalists.len() + alike.len() > 2;
            ties.push(Tie {
                round: Some(0),
                rule: if over_two {
                    TieRule::RunOff
                } else {
                    TieRule::Harmless
                },
                chosen: if goes_on { alike.clone() } else { Vec::new() },
                between: alike.clone(),
            });
        }
        if goes_on {
            finalists.extend(alike);
        }
    }
    if finalists.len() < 2 {
        finalists.clear();
    }
    (finalists, ties)
}

/// How many ballots, at the least, would have had to name another option.
fn margin(counted: &Counted, votes: &[u128], cast: u128, needed: Option<u128>) -> Option<u128> {
    let of = |option: &Opt| votes.get(*option).copied().unwrap_or_default();
    let ahead = |of_one: u128, others: &mut dyn Iterator<Item = u128>| {
        others
            .max()
            .map(|of_other| of_one.saturating_sub(of_other).div_ceil(2))
    };
    if cast == 0 || votes.is_empty() {
        return None;
    }
    if !counted.tied.is_empty() {
        return Some(1);
    }
    if let [winner] = counted.winners.as_slice() {
        let has = of(winner);
        let level = ahead(has, &mut counted.losers().map(|option| of(&option)));
        let short = needed.filter(|needed| *needed > 0).map(|needed| has - needed + 1);
        return level.into_iter().chain(short).min().or(Some(has));
    }
    let best = votes.iter().copied().max().unwrap_or_default();
    // Without a majority to reach, only the want of any vote leaves nobody.
    let outright = needed.unwrap_or(1).max(1);
    let outright = (cast >= outright).then(|| outright.saturating_sub(best));
    let finalists = finalists(counted);
    let other_run_off = match finalists.iter().map(of).min() {
        None => {
            let named = votes.iter().filter(|votes| **votes > 0).count() as u128;
            (cast > 1 && votes.len() > 1).then(|| 2_u128.saturating_sub(named))
        }
        Some(_) if finalists.len() > 2 => Some(1),
        Some(last) => {
            let mut others = counted.losers().filter(|option| !finalists.contains(option));
            ahead(last, &mut others.by_ref().map(|option| of(&option))).or(Some(last))
        }
    };
    outright
        .into_iter()
        .chain(other_run_off.filter(|_| needed.is_some()))
        .min()
}

#[cfg(test)]
mod tests;
