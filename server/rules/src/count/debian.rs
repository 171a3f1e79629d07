//! Debian's rule: each option has to reach a quorum and a majority against the default option ("none of these", "discuss further");
//! among those that do, and the default option, Schulze decides.
//!
//! From the Standard Resolution Procedure of the Debian Constitution, section A.6. V(A, B) is how many rank option A above option B,
//! and D is the default option:
//!
//! 1. Option A is dropped unless V(A, D) ≥ R. The quorum R is a number of times half the square root of the number of people who
//!    are eligible (three times for a general resolution, section 4.2). It is compared in whole numbers: 4·V² ≥ times²·eligible.
//! 2. Option A is dropped unless V(A, D) > ratio · V(D, A): the ratio is one, where no greater majority is asked for. An exact
//!    ratio does not suffice, as in the wording under which the votes from 2003 were held. (A later wording lets an exact ratio
//!    above one suffice; that would be another rule.)
//! 3. What is left is counted by Schulze as if nothing else had been on the ballot. A tie is the poll's to decide; Debian gives
//!    it to a casting vote.
//!
//! Dropped options come last in the order, alike.

use num_bigint::BigInt;

use super::pairs::Pairs;
use super::{Act, Counted, Opt, Paper, Ranking, Round, schulze};
use crate::exact::Exact;

/// The id of this rule and its version.
pub const RULE: &str = "debian/1";

/// What the options have to reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The option that stands for things as they are.
    pub default: Opt,
    /// How much has to prefer an option to the default option; `None` where that is not asked.
    pub quorum: Option<Quorum>,
    /// By option, its majority over the default option: it needs more than so many times what prefers the default option. One
    /// where the list is too short.
    pub majorities: Vec<Exact>,
}

/// So many times half the square root of those eligible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quorum {
    /// How many times.
    pub times: u64,
    /// How many are eligible.
    pub eligible: u64,
}

impl Quorum {
    /// The least whole number that is enough.
    pub fn needed(self) -> BigInt {
        let times = BigInt::from(self.times);
        let square: BigInt = &times * &times * self.eligible;
        let below: BigInt = (&square / 4_u32).sqrt();
        if &below * &below * 4_u32 < square {
            below + 1_u32
        } else {
            below
        }
    }
}

/// Counts the rankings.
pub fn count(options: usize, papers: &[Paper<Ranking>], terms: &Terms) -> Counted {
    let pairs = Pairs::count(options, papers);
    let (dropped, acts): (Vec<Opt>, Vec<Act>) = (0..options)
        .filter(|option| *option != terms.default)
        .filter_map(|option| Some((option, dropped(&pairs, option, terms)?)))
        .unzip();
    let left: Vec<Opt> = (0..options).filter(|option| !dropped.contains(option)).collect();
    let mut counted = schulze::of_pairs(&pairs, &left);
    counted.rounds = vec![Round {
        totals: (0..options)
            .map(|option| (option != terms.default).then(|| pairs.over(option, terms.default).into()))
            .collect(),
        exhausted: Exact::zero(),
        needed: terms.quorum.map(|quorum| quorum.needed().into()),
        acts,
    }];
    if !dropped.is_empty() {
        counted.order.push(dropped);
    }
    // The bars are decisions of their own, which the closest contest says nothing about.
    counted.margin = None;
    counted
}

/// Why the option is dropped, where it is.
fn dropped(pairs: &Pairs, option: Opt, terms: &Terms) -> Option<Act> {
    let has = pairs.over(option, terms.default);
    if let Some(needs) = terms
        .quorum
        .map(Quorum::needed)
        .filter(|needs| *needs > has.into())
    {
        return Some(Act::BelowQuorum {
            option,
            has,
            needs: needs.into(),
        });
    }
    let against = Exact::from(pairs.over(terms.default, option));
    let needs = match terms.majorities.get(option) {
        Some(ratio) => ratio * &against,
        None => against,
    };
    (Exact::from(has) <= needs).then_some(Act::BelowMajority { option, has, needs })
}

#[cfg(test)]
mod tests;
