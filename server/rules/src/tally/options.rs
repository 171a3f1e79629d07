//! Polls among options: ballots become papers, a way of counting counts them, and the poll's terms judge what came of it.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{Cast, Chance, Electors, FORM, Judged, Step, Tally, verdict};
use crate::ballot::{Ballot, valid_marks};
use crate::count::{Counted, Lot, Opt, Tie, TieRule, plurality};
use crate::exact::Exact;
use crate::method::Method;
use crate::share::Bases;
use crate::terms::{Terms, TiePolicy};

mod methods;

/// The ballots of a poll, sorted into those that choose, those that abstain, and those that cannot be read.
#[derive(Default)]
struct Sorted<'a> {
    choosing: Vec<Cast<'a>>,
    abstained: u32,
    spoiled: u32,
    /// What all that took part count for.
    cast: u64,
    /// What those that choose count for.
    valid: u64,
}

impl<'a> Sorted<'a> {
    fn of(terms: &Terms, ballots: impl IntoIterator<Item = Cast<'a>>) -> Self {
        let mut sorted = Self::default();
        for cast in ballots {
            if *cast.ballot == Ballot::Abstention {
                sorted.abstained = sorted.abstained.saturating_add(cast.times);
                sorted.cast = sorted.cast.saturating_add(cast.weight);
            } else if cast.ballot.kind() == Some(terms.method.ballot()) && valid_marks(terms, cast.ballot) {
                sorted.cast = sorted.cast.saturating_add(cast.weight);
                sorted.valid = sorted.valid.saturating_add(cast.weight);
                sorted.choosing.push(cast);
            } else {
                sorted.spoiled = sorted.spoiled.saturating_add(cast.times);
            }
        }
        sorted
    }

    fn choosing(&self) -> u32 {
        self.choosing
            .iter()
            .fold(0, |sum, cast| sum.saturating_add(cast.times))
    }
}

pub(super) fn count<'a>(
    terms: &Terms,
    electors: Electors,
    ballots: impl IntoIterator<Item = Cast<'a>>,
    chance: &Chance,
) -> Tally {
    let sorted = Sorted::of(terms, ballots);
    let cast = sorted.choosing().saturating_add(sorted.abstained);
    let bases = Bases {
        eligible: electors.weight,
        active: electors.active,
        cast: sorted.cast,
        valid: sorted.valid,
        yes_no: sorted.valid,
    };
    let options = named(terms, &sorted.choosing);
    let mut counted = methods::run(
        terms,
        electors.eligible,
        &options,
        &sorted.choosing,
        &lot(&options, chance),
    );
    // Once the poll is over: while it runs, it would only invite to vote by the other rule.
    let others = match &chance.lot {
        Some(_) => methods::others(
            terms,
            &options,
            &sorted.choosing,
            &lot(&options, chance),
            &counted,
        ),
        None => Vec::new(),
    };
    let resolved = resolve(terms, &options, &mut counted, chance);
    // What has least of those that won; of the finalists where nothing has a majority, what has most.
    let finalists = plurality::finalists(&counted);
    let leading = counted
        .winners
        .iter()
        .min_by_key(|winner| counted.totals.get(**winner));
    let least = leading
        .or_else(|| finalists.iter().max_by_key(|option| counted.totals.get(**option)))
        .into_iter()
        .filter_map(|winner| counted.totals.get(*winner))
        .filter_map(Exact::whole)
        .min();
    let threshold = terms
        .threshold()
        .map(|share| Judged::of(share, bases, least.unwrap_or_default()));
    let approval_quorum = terms
        .settings
        .approval_quorum
        .map(|share| Judged::of(share, bases, least.unwrap_or_default()));

    let quorum_needed = u32::try_from(terms.quorum.needed(electors.eligible.into())).unwrap_or(u32::MAX);
    let mut steps = vec![
        Step::quorum(cast, quorum_needed),
        chosen(terms, &sorted, &options, &counted, resolved),
    ];
    if let Some(judged) = threshold.filter(|_| !counted.winners.is_empty()) {
        steps.push(Step::threshold(judged));
    }
    steps.extend(
        approval_quorum
            .filter(|_| !counted.winners.is_empty())
            .map(Step::approval_quorum),
    );
    Tally {
        form: FORM,
        rule: terms.rule().to_owned(),
        eligible: electors.eligible,
        cast,
        spoiled: sorted.spoiled,
        quorum: terms.quorum,
        quorum_needed,
        counts: Vec::new(),
        verdict: verdict(&steps),
        steps,
        abstained: sorted.abstained,
        unit: terms.unit(),
        threshold,
        approval_quorum,
        counted: (terms.method != Method::QuestionRound).then_some(counted),
        options,
        others,
    }
}

/// The options, or the people, whose positions the count speaks of.
fn named(terms: &Terms, ballots: &[Cast<'_>]) -> Vec<Uuid> {
    if terms.method == Method::Nomination {
        let all = ballots.iter().flat_map(|cast| [Some(cast.ballot), cast.first]);
        let nominated = all.flatten().filter_map(|ballot| match ballot {
            Ballot::Nomination { person } => Some(*person),
            Ballot::Stance { .. }
            | Ballot::Choices { .. }
            | Ballot::Ranking { .. }
            | Ballot::Scores { .. }
            | Ballot::Points { .. }
            | Ballot::Availability { .. }
            | Ballot::Words
            | Ballot::Abstention => None,
        });
        return nominated.collect::<BTreeSet<_>>().into_iter().collect();
    }
    terms.options.iter().map(|option| option.id).collect()
}

/// The order of the lots by position. Before lots may be drawn it goes by the ids, which nobody chose.
fn lot(options: &[Uuid], chance: &Chance) -> Lot {
    let place: BTreeMap<Uuid, Opt> = options.iter().copied().zip(0..).collect();
    let order: Vec<Opt> = match &chance.lot {
        Some(drawn) => drawn.iter().filter_map(|id| place.get(id).copied()).collect(),
        None => place.values().copied().collect(),
    };
    Lot::new(&order, options.len())
}

/// What became of a tie that the method left open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Resolved {
    /// There was none.
    NoTie,
    /// The policy chose.
    Chosen,
    /// Things stay as they are.
    StatusQuo,
    /// It stands.
    Stands,
}

/// Lets the poll's policy decide what the method left open, and puts it on the tie log.
fn resolve(terms: &Terms, options: &[Uuid], counted: &mut Counted, chance: &Chance) -> Resolved {
    if counted.tied.is_empty() || counted.places == 0 {
        return Resolved::NoTie;
    }
    let (rule, chosen, resolved) = match terms.settings.tie {
        TiePolicy::Report => (TieRule::Report, Vec::new(), Resolved::Stands),
        TiePolicy::RunOff => (TieRule::RunOff, Vec::new(), Resolved::Stands),
        TiePolicy::StatusQuo => (TieRule::StatusQuo, Vec::new(), Resolved::StatusQuo),
        TiePolicy::Lot if chance.lot.is_none() => (TieRule::Lot, Vec::new(), Resolved::Stands),
        TiePolicy::Lot => {
            let lot = lot(options, chance);
            let mut drawn = counted.tied.clone();
            drawn.sort_by_key(|option| lot.place(*option));
            drawn.truncate(counted.places);
            (TieRule::Lot, drawn, Resolved::Chosen)
        }
        TiePolicy::CastingVote => {
            let named: BTreeSet<Opt> = chance
                .casting
                .iter()
                .filter_map(|id| options.iter().position(|option| option == id))
                .filter(|option| counted.tied.contains(option))
                .collect();
            if named.len() == counted.places {
                (
                    TieRule::CastingVote,
                    named.into_iter().collect(),
                    Resolved::Chosen,
                )
            } else {
                (TieRule::CastingVote, Vec::new(), Resolved::Stands)
            }
        }
        TiePolicy::All if affordable(terms, counted) => {
            (TieRule::All, counted.tied.clone(), Resolved::Chosen)
        }
        TiePolicy::All => (TieRule::Report, Vec::new(), Resolved::Stands),
    };
    counted.ties.push(Tie {
        round: None,
        between: counted.tied.clone(),
        rule,
        chosen: chosen.clone(),
    });
    if resolved == Resolved::Chosen {
        counted.winners.extend(chosen);
        counted.winners.sort_unstable();
        counted.tied.clear();
        counted.places = 0;
    }
    resolved
}

/// Is the budget enough for all that won and all that are level?
fn affordable(terms: &Terms, counted: &Counted) -> bool {
    let cost = |option: &Opt| {
        terms
            .options
            .get(*option)
            .and_then(|option| option.cost)
            .map(u128::from)
    };
    let all: Option<u128> = counted.winners.iter().chain(&counted.tied).map(cost).sum();
    all.zip(terms.settings.budget)
        .is_some_and(|(cost, budget)| cost <= u128::from(budget))
}

/// The check that something came of it.
fn chosen(
    terms: &Terms,
    sorted: &Sorted<'_>,
    options: &[Uuid],
    counted: &Counted,
    resolved: Resolved,
) -> Step {
    let size = |of: &[Opt]| u32::try_from(of.len()).unwrap_or(u32::MAX);
    let some = sorted.choosing();
    // Here people speak, and nothing is chosen by counting.
    if matches!(terms.method, Method::QuestionRound | Method::Nomination) {
        return if some == 0 {
            Step::NobodyAnswered
        } else {
            Step::Answered { count: some }
        };
    }
    if some == 0 {
        return Step::NothingMarked;
    }
    if counted.winners.is_empty() && !plurality::finalists(counted).is_empty() && terms.settings.majority {
        return Step::RunOffNeeded;
    }
    match resolved {
        Resolved::Stands => Step::TieStands {
            between: size(&counted.tied),
            places: u32::try_from(counted.places).unwrap_or(u32::MAX),
        },
        Resolved::StatusQuo => Step::StatusQuoKept {
            between: size(&counted.tied),
        },
        Resolved::NoTie | Resolved::Chosen if counted.winners.is_empty() => Step::NothingChosen,
        Resolved::NoTie | Resolved::Chosen if none_of_these(terms, options, counted) => Step::NoneOfThese,
        Resolved::NoTie | Resolved::Chosen => Step::Chosen {
            count: size(&counted.winners),
        },
    }
}

/// Would the group rather have none of the options?
fn none_of_these(terms: &Terms, options: &[Uuid], counted: &Counted) -> bool {
    terms.settings.none_of_these.is_some_and(|none| {
        counted
            .winners
            .iter()
            .any(|winner| options.get(*winner) == Some(&none))
    })
}
