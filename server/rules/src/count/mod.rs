//! The published ways of counting, and nothing else: options by position, marks on papers, exact numbers.
//!
//! One file a method. Nothing here knows a poll, a person, a quorum or a sentence: `tally` turns ballots into papers, asks for a
//! count, and judges it by the poll's terms. Every count gives the same [`Counted`], so that a result of any method is drawn, told,
//! stored and recounted alike; what a method has no use for stays empty.
//!
//! Every function takes any input without a panic: an option that does not exist, or a mark out of its bounds, is the caller's to
//! refuse beforehand ([`crate::ballot`]), and is left out of the count here.

pub mod also_by;
pub mod approval;
pub mod borda;
pub mod budget;
pub mod debian;
pub mod dots;
pub mod equal_shares;
pub mod greedy;
pub mod instant_runoff;
#[cfg(test)]
mod laws;
pub mod nomination;
mod order;
pub mod pairs;
mod places;
pub mod plurality;
pub mod ranked_pairs;
#[cfg(test)]
mod rankings;
pub mod resistance;
pub mod schulze;
pub mod score;
pub mod sheet;
pub mod star;
mod stv;
pub mod stv_meek;
pub mod stv_scottish;
pub mod time_poll;

use serde::{Deserialize, Serialize};

use crate::exact::Exact;

/// An option by its position in the poll's list, from zero.
pub type Opt = usize;

/// What one or several voters put down in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper<T> {
    /// What is on it.
    pub marks: T,
    /// How much it counts: the number of like papers, times the voters' weight in whole units.
    pub weight: u64,
}

/// Tiers of options, the most liked first. Options in one tier are liked the same; those in no tier are liked the least, all the same.
pub type Ranking = Vec<Vec<Opt>>;

/// Scores or points by option; `None` where the voter left the option blank.
pub type Scores = Vec<Option<u32>>;

/// The order in which lots fall, drawn before the count and the same for every lot in it: the option that comes first wins a lot
/// (is elected, advances, is bought, survives), the one that comes last loses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lot {
    place: Vec<usize>,
}

impl Lot {
    /// The lot in which options come in this order. Options that are not named come after all others, by position.
    pub fn new(order: &[Opt], options: usize) -> Self {
        let mut place = vec![usize::MAX; options];
        let mut next = 0..;
        for option in order.iter().copied().chain(0..options) {
            if let Some(free) = place.get_mut(option).filter(|place| **place == usize::MAX) {
                *free = next.next().unwrap_or(usize::MAX);
            }
        }
        Self { place }
    }

    /// Where the option comes in the lot, from zero.
    pub fn place(&self, option: Opt) -> usize {
        self.place.get(option).copied().unwrap_or(usize::MAX)
    }

    /// Which of these comes first.
    pub fn first(&self, of: &[Opt]) -> Option<Opt> {
        of.iter().copied().min_by_key(|option| self.place(*option))
    }

    /// Which of these comes last.
    pub fn last(&self, of: &[Opt]) -> Option<Opt> {
        of.iter().copied().max_by_key(|option| self.place(*option))
    }
}

/// A finished count. As JSON, what a method has no use for is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Counted {
    /// The figure that the method compares, by option: votes, points, score, the votes at the end.
    pub totals: Vec<Exact>,
    /// Further figures by option, in the order in which they are shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure>,
    /// The count step by step, for methods that have steps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Round>,
    /// For each pair of options how much prefers the one (row) to the other (column); empty where the method compares no pairs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<Vec<u64>>,
    /// The strength of the strongest path from each option (row) to each other one (column); empty where the method has no paths.
    pub paths: Vec<Vec<u64>>,
    /// All options from best to worst, those alike in one tier; empty where the method gives no order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<Vec<Opt>>,
    /// Options that have won for certain, by position.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub winners: Vec<Opt>,
    /// Options of which only some can win, and between which the method itself cannot choose: the poll's tie policy does. Empty
    /// where nothing is open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tied: Vec<Opt>,
    /// How many of `tied` are to win.
    #[serde(skip_serializing_if = "none")]
    pub places: usize,
    /// Every tie on the way, the harmless ones too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<Tie>,
    /// How much would have had to be cast otherwise for another result; `None` where the method cannot say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Margin>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn none(places: &usize) -> bool {
    *places == 0
}

words! {
    /// What a further figure says.
    pub enum FigureKind {
        /// Ballots that gave the option anything at all.
        Supporters = "supporters",
        /// Mean over the valid ballots, blank counted as nothing.
        Mean = "mean",
        /// Ballots by mark, from nought up.
        Histogram = "histogram",
        /// Ballots that left the option blank.
        Blank = "blank",
        /// First choices.
        FirstChoices = "first_choices",
        /// What the option costs.
        Cost = "cost",
        /// Pairwise contests won.
        PairsWon = "pairs_won",
        /// Ballots that say yes to a time.
        Yes = "yes",
        /// Ballots that can make a time if need be.
        IfNeedBe = "if_need_be",
        /// Ballots that cannot make a time.
        No = "no",
        /// Nominations before anybody changed theirs.
        FirstNominations = "first_nominations",
        /// The final keep factor of the count by Meek.
        KeepFactor = "keep_factor",
    }
}

/// A further figure, by option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// What it says.
    pub kind: FigureKind,
    /// By option. A histogram has one number a mark; every other kind has one number.
    pub values: Vec<Vec<Exact>>,
}

/// One step of a count: what stood before it was taken, and what was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// What each option has in this round; `None` for an option that is out of it. Empty where a round is about pairs.
    pub totals: Vec<Option<Exact>>,
    /// What lies with no option any more.
    pub exhausted: Exact,
    /// What has to be reached, where there is such a number: a quota, a majority.
    pub needed: Option<Exact>,
    /// What was done on these figures.
    pub acts: Vec<Act>,
}

/// What is done in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum Act {
    /// The option has won a place.
    Elected {
        /// Which.
        option: Opt,
    },
    /// The option is out.
    Excluded {
        /// Which.
        option: Opt,
    },
    /// What an elected option has above the quota passes on.
    Surplus {
        /// Of which.
        option: Opt,
        /// The value at which each of its papers passes on, of the value at which it came.
        factor: Exact,
    },
    /// The option goes on into the run-off.
    Finalist {
        /// Which.
        option: Opt,
    },
    /// Every voter gets an equal share of the money.
    Endowed {
        /// So much.
        each: Exact,
    },
    /// The project is paid for by its supporters.
    Bought {
        /// Which.
        option: Opt,
        /// What it costs.
        cost: Exact,
        /// What its supporters pay at most for each unit of use they have of it.
        rate: Exact,
    },
    /// The project is paid for out of what is left.
    Funded {
        /// Which.
        option: Opt,
        /// What it costs.
        cost: Exact,
        /// What is left then.
        left: Exact,
    },
    /// The project cannot be paid for.
    Unaffordable {
        /// Which.
        option: Opt,
    },
    /// Nominations that were changed.
    Changed {
        /// Whom they were for; `None` for nobody.
        from: Option<Opt>,
        /// Whom they are for now.
        to: Option<Opt>,
        /// How many.
        by: u64,
    },
    /// The majority of one option over another stands.
    Locked {
        /// The one preferred.
        over: Opt,
        /// The other.
        under: Opt,
        /// How much prefers it.
        by: u64,
    },
    /// The majority is set aside, because it contradicts stronger ones.
    SetAside {
        /// The one preferred.
        over: Opt,
        /// The other.
        under: Opt,
        /// How much prefers it.
        by: u64,
    },
    /// The option falls short of its own quorum against the default option.
    BelowQuorum {
        /// Which.
        option: Opt,
        /// How much prefers it to the default option.
        has: u64,
        /// How much it needs.
        needs: Exact,
    },
    /// The option falls short of its own majority over the default option.
    BelowMajority {
        /// Which.
        option: Opt,
        /// How much prefers it to the default option.
        has: u64,
        /// More than this it needs.
        needs: Exact,
    },
}

words! {
    /// What decided a tie.
    pub enum TieRule {
        /// The most recent earlier round in which they differed.
        EarlierRound = "earlier_round",
        /// The contests among the tied alone.
        HeadToHead = "head_to_head",
        /// The higher total score.
        TotalScore = "total_score",
        /// The more top scores.
        TopScores = "top_scores",
        /// The more supporters.
        MoreSupporters = "more_supporters",
        /// The cheaper project.
        Cheaper = "cheaper",
        /// The earlier time.
        Earlier = "earlier",
        /// The lot that was fixed before the poll opened.
        Lot = "lot",
        /// Nothing, for either way it comes to the same.
        Harmless = "harmless",
        /// The poll's policy: things stay as they are.
        StatusQuo = "status_quo",
        /// The poll's policy: somebody named beforehand chose.
        CastingVote = "casting_vote",
        /// The poll's policy: another poll between the tied.
        RunOff = "run_off",
        /// The poll's policy: the tie is the result.
        Report = "report",
        /// The poll's policy: all of the tied, where there is money for all.
        All = "all",
    }
}

/// A tie, and what decided it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// In which round, from zero; `None` where it is about the result itself.
    pub round: Option<usize>,
    /// Who was tied, by position.
    pub between: Vec<Opt>,
    /// What decided.
    pub rule: TieRule,
    /// Who came out of it: elected, going on, bought; where one of them had to go, those who stayed.
    pub chosen: Vec<Opt>,
}

/// How far another result was away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Margin {
    /// So many ballots, cast otherwise, would have changed the result.
    pub ballots: u64,
    /// Is it the least such number? Otherwise it is the nearest decision on the way, and fewer may do.
    pub least: bool,
}
