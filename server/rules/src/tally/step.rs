//! The checks and notes of a count, and the verdicts that they force.

use serde::{Deserialize, Serialize};

use super::Judged;
use crate::exact::Exact;

words! {
    /// What a count comes to.
    pub enum Verdict {
        /// The proposal stands; a choice is made.
        Passed = "passed",
        /// Enough took part and nobody stopped it, but too few were in favour, or nothing was chosen.
        NotPassed = "not_passed",
        /// Too few took part.
        NoQuorum = "no_quorum",
        /// An objection, a block or a veto stands.
        Blocked = "blocked",
        /// Options are level, and nothing that was agreed on beforehand decides between them.
        Tied = "tied",
    }
}

/// One check or note of a count, with its numbers. Numbers of votes are in the tally's units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Nobody objected.
    NoneObjected,
    /// Objections stand.
    ObjectionsStand {
        /// How many, at least one.
        count: u32,
    },
    /// Nobody blocked.
    NoneBlocked,
    /// Blocks stand.
    BlocksStand {
        /// How many, at least one.
        count: u32,
    },
    /// Nobody vetoed.
    NoneVetoed,
    /// Vetoes stand.
    VetoesStand {
        /// How many, at least one.
        count: u32,
    },
    /// Enough people took part.
    QuorumMet {
        /// Ballots cast.
        cast: u32,
        /// Ballots needed.
        needed: u32,
    },
    /// Too few people took part.
    QuorumMissed {
        /// Ballots cast.
        cast: u32,
        /// Ballots needed.
        needed: u32,
    },
    /// Fewer took part in a confidential poll than it takes to give nobody away: nothing is told.
    TooFewToTell {
        /// Ballots cast.
        cast: u32,
        /// Ballots that it takes.
        needed: u32,
    },
    /// Somebody spoke for the proposal.
    SomeInFavour {
        /// How many, at least one.
        count: u32,
    },
    /// Nobody spoke for the proposal.
    NobodyInFavour,
    /// Concerns to be heard and looked at in the review. Decides nothing.
    ConcernsNoted {
        /// How many, at least one.
        count: u32,
    },
    /// People who stood aside, for the record. Decides nothing.
    StandAsidesNoted {
        /// How many, at least one.
        count: u32,
    },
    /// Enough votes were in favour.
    ThresholdMet {
        /// Votes in favour.
        has: u64,
        /// Votes needed.
        needed: u64,
        /// Votes that the needed ones are a part of.
        base: u64,
    },
    /// Too few votes were in favour.
    ThresholdMissed {
        /// Votes in favour.
        has: u64,
        /// Votes needed.
        needed: u64,
        /// Votes that the needed ones are a part of.
        base: u64,
    },
    /// Enough of all who may vote were in favour.
    ApprovalQuorumMet {
        /// Votes in favour.
        has: u64,
        /// Votes needed.
        needed: u64,
    },
    /// Too few of all who may vote were in favour.
    ApprovalQuorumMissed {
        /// Votes in favour.
        has: u64,
        /// Votes needed.
        needed: u64,
    },
    /// As many joined in as are needed.
    TargetMet {
        /// How many joined in.
        has: u32,
        /// How many are needed.
        needed: u32,
    },
    /// Too few joined in.
    TargetMissed {
        /// How many joined in.
        has: u32,
        /// How many are needed.
        needed: u32,
    },
    /// No ballot marks anything.
    NothingMarked,
    /// Options were chosen.
    Chosen {
        /// How many, at least one.
        count: u32,
    },
    /// No option was chosen.
    NothingChosen,
    /// The group would rather have none of the options.
    NoneOfThese,
    /// No option has a majority: a run-off of the first two has to decide.
    RunOffNeeded,
    /// Options are level.
    TieStands {
        /// How many are level.
        between: u32,
        /// For how many places.
        places: u32,
    },
    /// Options are level, and so things stay as they are.
    StatusQuoKept {
        /// How many are level.
        between: u32,
    },
    /// As many were for it as against it, and whoever has the casting vote said yes.
    CastingVoteFor,
    /// As many were for it as against it, and whoever has the casting vote said no.
    CastingVoteAgainst,
    /// Answers in words were given.
    Answered {
        /// How many, at least one.
        count: u32,
    },
    /// Nobody answered.
    NobodyAnswered,
}

impl Step {
    /// The stable word of every step, in the order of the enum.
    pub const WORDS: [&'static str; 30] = [
        "none_objected",
        "objections_stand",
        "none_blocked",
        "blocks_stand",
        "none_vetoed",
        "vetoes_stand",
        "quorum_met",
        "quorum_missed",
        "too_few_to_tell",
        "some_in_favour",
        "nobody_in_favour",
        "concerns_noted",
        "stand_asides_noted",
        "threshold_met",
        "threshold_missed",
        "approval_quorum_met",
        "approval_quorum_missed",
        "target_met",
        "target_missed",
        "nothing_marked",
        "chosen",
        "nothing_chosen",
        "none_of_these",
        "run_off_needed",
        "tie_stands",
        "status_quo_kept",
        "casting_vote_for",
        "casting_vote_against",
        "answered",
        "nobody_answered",
    ];

    /// The verdict that this step alone forces; `None` for a check that held and for a note.
    pub const fn forces(self) -> Option<Verdict> {
        match self {
            Self::ObjectionsStand { .. } | Self::BlocksStand { .. } | Self::VetoesStand { .. } => {
                Some(Verdict::Blocked)
            }
            Self::QuorumMissed { .. } | Self::TooFewToTell { .. } => Some(Verdict::NoQuorum),
            Self::NobodyInFavour
            | Self::ThresholdMissed { .. }
            | Self::ApprovalQuorumMissed { .. }
            | Self::TargetMissed { .. }
            | Self::NothingMarked
            | Self::NothingChosen
            | Self::NoneOfThese
            | Self::RunOffNeeded
            | Self::StatusQuoKept { .. }
            | Self::CastingVoteAgainst
            | Self::NobodyAnswered => Some(Verdict::NotPassed),
            Self::TieStands { .. } => Some(Verdict::Tied),
            Self::NoneObjected
            | Self::NoneBlocked
            | Self::NoneVetoed
            | Self::QuorumMet { .. }
            | Self::SomeInFavour { .. }
            | Self::ConcernsNoted { .. }
            | Self::StandAsidesNoted { .. }
            | Self::ThresholdMet { .. }
            | Self::ApprovalQuorumMet { .. }
            | Self::TargetMet { .. }
            | Self::Chosen { .. }
            | Self::CastingVoteFor
            | Self::Answered { .. } => None,
        }
    }

    /// The step as facts, from which a sentence in any language can be made: its stable word, and its numbers by name. Votes, which
    /// are kept in units, become votes.
    pub fn facts(self, unit: u64) -> (String, Vec<(String, Exact)>) {
        let votes = matches!(
            self,
            Self::ThresholdMet { .. }
                | Self::ThresholdMissed { .. }
                | Self::ApprovalQuorumMet { .. }
                | Self::ApprovalQuorumMissed { .. }
        );
        let written = serde_json::to_value(self).unwrap_or_default();
        let word = written
            .get("step")
            .and_then(|word| word.as_str())
            .unwrap_or_default()
            .to_owned();
        let numbers = written
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| {
                let number = Exact::ratio(value.as_u64()?, if votes { unit } else { 1 })?;
                Some((name.clone(), number))
            });
        let numbers = numbers.collect();
        (word, numbers)
    }

    pub(super) const fn quorum(cast: u32, needed: u32) -> Self {
        if cast >= needed {
            Self::QuorumMet { cast, needed }
        } else {
            Self::QuorumMissed { cast, needed }
        }
    }

    pub(super) const fn threshold(judged: Judged) -> Self {
        let Judged {
            has, needed, base, ..
        } = judged;
        if judged.met() {
            Self::ThresholdMet { has, needed, base }
        } else {
            Self::ThresholdMissed { has, needed, base }
        }
    }

    pub(super) const fn approval_quorum(judged: Judged) -> Self {
        let Judged { has, needed, .. } = judged;
        if judged.met() {
            Self::ApprovalQuorumMet { has, needed }
        } else {
            Self::ApprovalQuorumMissed { has, needed }
        }
    }
}
