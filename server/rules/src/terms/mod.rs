//! What a poll is held on, fixed at its opening: the method with its settings, the options, and what happens at a tie. A result can
//! be counted again from these terms, the ballots and the size of the electorate alone.

mod check;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::count::debian;
use crate::count::equal_shares::{self, Completion};
use crate::count::greedy::{self, Unaffordable};
use crate::exact::Exact;
use crate::method::{BallotKind, Method};
use crate::share::{Base, Share};

/// The most options that a poll has.
pub const OPTIONS_MAX: usize = 200;
/// The most points that a voter has, and the highest score.
pub const POINTS_MAX: u32 = 1_000;
/// The largest budget, in whole units of its currency.
pub const BUDGET_MAX: u64 = 1_000_000_000_000;
/// The highest quorum of an option, in halves of the square root of the electorate.
pub const OPTION_QUORUM_MAX: u32 = 1_000;
/// The finest weight of a voter: a millionth.
const WEIGHT_UNITS: u64 = 1_000_000;

words! {
    /// What happens where the method itself cannot choose.
    #[derive(Default)]
    pub enum TiePolicy {
        /// The tie is the result, and people talk again.
        #[default]
        Report = "report",
        /// Things stay as they are.
        StatusQuo = "status_quo",
        /// The lot that was fixed before the opening decides.
        Lot = "lot",
        /// Somebody named beforehand decides.
        CastingVote = "casting_vote",
        /// Another poll between the tied.
        RunOff = "run_off",
        /// All of the tied, where the poll has a budget and it is enough.
        All = "all",
    }
}

words! {
    /// What a project is worth to somebody who wants it, where a budget is shared out.
    #[derive(Default)]
    pub enum Utility {
        /// What it costs: who wants a dear project gets more out of the budget.
        #[default]
        Cost = "cost",
        /// The same for every project.
        One = "one",
    }
}

words! {
    /// Who sees nominations before their change round.
    #[derive(Default)]
    pub enum Nominations {
        /// Everybody who sees the poll, as they come.
        #[default]
        Open = "open",
        /// Nobody but whoever made them.
        Hidden = "hidden",
    }
}

/// One of the options of a poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PollOption {
    /// Its id, by which ballots name it.
    pub id: Uuid,
    /// What it is, in one line.
    pub title: String,
    /// More about it, as Markdown; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What it costs, in whole units of the budget's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<u64>,
    /// How many times as many have to rank it above the option that stands for none of these as rank it below: more than one time
    /// where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub majority: Option<Exact>,
    /// When it begins, in a time poll.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "time::serde::rfc3339::option"
    )]
    pub starts_at: Option<OffsetDateTime>,
    /// When it ends, in a time poll.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "time::serde::rfc3339::option"
    )]
    pub ends_at: Option<OffsetDateTime>,
}

/// What a method may be told. What a method has no use for, it refuses.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How much has to be in favour; the method's own where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Share>,
    /// How many of the electorate have to be in favour, beside the threshold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_quorum: Option<Share>,
    /// How many options win; one where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// The fewest options that a ballot marks; one where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marks_min: Option<u32>,
    /// The most options that a ballot marks; all where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marks_max: Option<u32>,
    /// The highest score; 5, or 10 for resistance, where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score_max: Option<u32>,
    /// How many points each voter deals out; 10 where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<u32>,
    /// The most points that one option gets from a ballot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap: Option<u32>,
    /// What there is to spend, in whole units of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<u64>,
    /// The currency, such as EUR.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// What a project is worth to somebody who wants it.
    #[serde(skip_serializing_if = "is_default")]
    pub utility: Utility,
    /// Does spending by votes stop at the first project that cannot be paid, rather than skip it?
    #[serde(skip_serializing_if = "is_default")]
    pub stop_at_unaffordable: bool,
    /// Has a single choice to have more than half of the votes?
    #[serde(skip_serializing_if = "is_default")]
    pub majority: bool,
    /// Who has to be able to come, in a time poll.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub required: BTreeSet<Uuid>,
    /// How many have to join in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<u32>,
    /// The option that stands for "none of these": where resistance is measured, and where each option has to win against it before
    /// the rest is compared ([`crate::count::debian`]).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none_of_these: Option<Uuid>,
    /// How many times half the square root of the electorate have to rank an option above "none of these", for it to stay in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_quorum: Option<u32>,
    /// What happens where the method itself cannot choose.
    #[serde(skip_serializing_if = "is_default")]
    pub tie: TiePolicy,
    /// Who has the casting vote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub casting: Option<Uuid>,
    /// How much somebody's vote counts, for whom it is not one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<Uuid, Exact>,
    /// Who sees nominations before their change round.
    #[serde(skip_serializing_if = "is_default")]
    pub nominations: Nominations,
    /// When the change round of nominations begins: from then on all are shown, and everybody is asked to think again.
    #[serde(
        skip_serializing_if = "Option::is_none",
        with = "time::serde::rfc3339::option"
    )]
    pub change_at: Option<OffsetDateTime>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Settings {
    /// How many options win.
    pub fn seats(&self) -> usize {
        usize::try_from(self.seats.unwrap_or(1)).unwrap_or(usize::MAX)
    }

    /// The lowest score.
    pub const fn score_min(&self) -> u32 {
        0
    }

    /// The highest score.
    pub fn score_max(&self, method: Method) -> u32 {
        let own = if method == Method::Resistance { 10 } else { 5 };
        self.score_max.unwrap_or(own)
    }

    /// How many points each voter has.
    pub fn points(&self) -> u32 {
        self.points.unwrap_or(10)
    }
}

/// What a poll is held on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The way of deciding.
    pub method: Method,
    /// How many have to take part.
    pub quorum: Share,
    /// What the method is told.
    #[serde(default)]
    pub settings: Settings,
    /// The options, in the order in which they were written down; empty for methods that decide on one proposal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<PollOption>,
}

impl Terms {
    /// The method's own terms, for a proposal.
    pub fn of(method: Method) -> Self {
        Self {
            method,
            quorum: method.default_quorum(),
            settings: Settings::default(),
            options: Vec::new(),
        }
    }

    /// The exact rule by which a poll on these terms is counted, with its version.
    pub fn rule(&self) -> &'static str {
        if self.method == Method::EqualShares {
            equal_shares::rule(self.settings.utility, Completion::Add1)
        } else if self.method == Method::BudgetGreedy {
            greedy::rule(self.unaffordable())
        } else if self.bars_options() {
            debian::RULE
        } else {
            self.method.rule()
        }
    }

    /// Has each option to win against "none of these", before the rest is compared?
    pub fn bars_options(&self) -> bool {
        self.method == Method::Schulze && self.settings.none_of_these.is_some()
    }

    /// What is done at a project that the rest of the money does not pay for.
    pub fn unaffordable(&self) -> Unaffordable {
        if self.settings.stop_at_unaffordable {
            Unaffordable::Stop
        } else {
            Unaffordable::Skip
        }
    }

    /// The fewest and the most options that a ballot marks.
    pub fn marks(&self) -> (usize, usize) {
        let whole = |number: Option<u32>| number.and_then(|number| usize::try_from(number).ok());
        let all = self.options.len();
        if self.method == Method::SingleChoice {
            return (1, 1);
        }
        let least = match self.method.ballot() {
            BallotKind::Choices | BallotKind::Ranking => 1,
            // All blank, nothing spent, no time that fits: these are answers too.
            BallotKind::Scores
            | BallotKind::Points
            | BallotKind::Availability
            | BallotKind::Stance
            | BallotKind::Nomination
            | BallotKind::Words => 0,
        };
        (
            whole(self.settings.marks_min).unwrap_or(least).min(all),
            whole(self.settings.marks_max).unwrap_or(all).min(all),
        )
    }

    /// Does any share of these terms ask who is still active?
    pub fn asks_active(&self) -> bool {
        [Some(self.quorum), self.threshold(), self.settings.approval_quorum]
            .into_iter()
            .flatten()
            .any(|share| share.of() == Base::Active)
    }

    /// The threshold by which the method judges, where it has one.
    pub fn threshold(&self) -> Option<Share> {
        let own = if matches!(self.method, Method::YesNo | Method::Gradients) {
            Some(Share::MAJORITY)
        } else if self.method == Method::SingleChoice && self.settings.majority {
            Some(Share::VALID_MAJORITY)
        } else {
            None
        };
        self.settings.threshold.or(own)
    }

    /// How many whole units one vote counts for, so that every weight is a whole number of units: 1 without weights.
    pub fn unit(&self) -> u64 {
        if self.settings.weights.is_empty() {
            1
        } else {
            WEIGHT_UNITS
        }
    }

    /// How much somebody's vote counts, in whole units.
    pub fn weight(&self, person: Uuid) -> u64 {
        let unit = self.unit();
        match self.settings.weights.get(&person) {
            None => unit,
            Some(weight) => (weight * &Exact::from(unit)).whole().unwrap_or(unit),
        }
    }
}
