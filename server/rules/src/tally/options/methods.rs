//! Which way of counting counts which method, and how ballots become its papers.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::ballot::Ballot;
use crate::count::{self, Counted, Lot, Opt, Paper, Ranking};
use crate::method::Method;
use crate::tally::Cast;
use crate::terms::Terms;

pub(super) fn run(terms: &Terms, options: &[Uuid], ballots: &[Cast<'_>], lot: &Lot) -> Counted {
    let all = options.len();
    let papers = Papers::of(options, ballots);
    let ranked = || papers.rankings();
    match terms.method {
        Method::Borda => count::borda::count(all, &ranked()),
        Method::InstantRunoff => count::instant_runoff::count(all, &ranked(), lot),
        Method::Schulze => count::schulze::count(all, &ranked()),
        Method::RankedPairs => count::ranked_pairs::count(all, &ranked(), lot),
        Method::SingleChoice
        | Method::Approval
        | Method::Score
        | Method::Resistance
        | Method::Dots
        | Method::Star
        | Method::StvScottish
        | Method::StvMeek
        | Method::EqualShares
        | Method::BudgetGreedy
        | Method::TimePoll
        | Method::Nomination => Counted::default(),
        // Counted by stance, or in words.
        Method::Consent
        | Method::Consensus
        | Method::YesNo
        | Method::Gradients
        | Method::CountMeIn
        | Method::QuestionRound => Counted::default(),
    }
}

/// Ballots, as counts take them: options by position.
struct Papers<'a> {
    place: BTreeMap<Uuid, Opt>,
    ballots: &'a [Cast<'a>],
}

impl<'a> Papers<'a> {
    fn of(options: &[Uuid], ballots: &'a [Cast<'a>]) -> Self {
        Self {
            place: options.iter().copied().zip(0..).collect(),
            ballots,
        }
    }

    fn rankings(&self) -> Vec<Paper<Ranking>> {
        self.map(|ballot| {
            let Ballot::Ranking { tiers } = ballot else {
                return None;
            };
            Some(tiers.iter().map(|tier| self.places(tier)).collect())
        })
    }

    fn map<T>(&self, marks: impl Fn(&Ballot) -> Option<T>) -> Vec<Paper<T>> {
        let paper = |cast: &Cast<'_>| {
            Some(Paper {
                marks: marks(cast.ballot)?,
                weight: cast.weight,
            })
        };
        self.ballots.iter().filter_map(paper).collect()
    }

    fn places<'o>(&self, options: impl IntoIterator<Item = &'o Uuid>) -> Vec<Opt> {
        options
            .into_iter()
            .filter_map(|option| self.place.get(option).copied())
            .collect()
    }
}
