//! What a ballot is, and what a valid one.
//!
//! A ballot is stored as JSON with a `kind`. Options stand by their ids and always in the same order (maps and sets are sorted), so
//! that like ballots have like JSON: they are counted together in the database, and hashed alike in the evidence.

mod validate;

pub use validate::validate;
pub(crate) use validate::{says_something, valid_marks};

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::BallotKind;

/// The longest reason that a ballot may carry, in characters (Unicode scalar values).
pub const REASON_MAX: usize = 10_000;

words! {
    /// Where somebody stands on a proposal.
    ///
    /// Consent, concern and objection have the sense of the Sociocracy 3.0 guide; stand aside and
    /// block that of formal consensus (Butler and Rothstein, "On Conflict and Consensus"); the others
    /// from endorse to veto are Sam Kaner's gradients of agreement ("Facilitator's Guide to
    /// Participatory Decision-Making").
    pub enum Stance {
        /// Good enough for now, safe enough to try.
        Consent = "consent",
        /// Consents, with a worry to be heard and looked at in the review. Never stops a proposal.
        Concern = "concern",
        /// Shows a harm or risk better avoided. Stops the proposal for as long as it stands.
        Objection = "objection",
        /// Agrees.
        Agree = "agree",
        /// Takes part without a stand.
        Abstain = "abstain",
        /// Does not agree, and does not stand in the way; on the record as such.
        StandAside = "stand_aside",
        /// Holds that the proposal goes against what the group stands for. Stops it.
        Block = "block",
        /// Is for it; joins in.
        Yes = "yes",
        /// Is against it; does not join in.
        No = "no",
        /// Endorses it whole-heartedly.
        Endorse = "endorse",
        /// Agrees, with a minor point of contention.
        AgreeMostly = "agree_mostly",
        /// Supports it, with reservations.
        Reservations = "reservations",
        /// Wants more discussion before it is decided.
        MoreDiscussion = "more_discussion",
        /// Does not like it, and will support it.
        SupportAnyway = "support_anyway",
        /// Disagrees seriously.
        Disagree = "disagree",
        /// Cannot go along with it. Stops it.
        Veto = "veto",
    }
}

words! {
    /// Whether somebody can make a time.
    #[derive(Default)]
    pub enum Availability {
        /// Can make it.
        Yes = "yes",
        /// Can make it if there is no better time.
        IfNeedBe = "if_need_be",
        /// Cannot make it.
        #[default]
        No = "no",
    }
}

/// What somebody put on a ballot, without the reason.
///
/// As JSON: `{"kind":"stance","stance":"consent"}`, `{"kind":"choices","options":["…"]}`,
/// `{"kind":"ranking","tiers":[["…"],["…","…"]]}`, `{"kind":"scores","scores":{"…":5}}`,
/// `{"kind":"points","points":{"…":3}}`, `{"kind":"availability","times":{"…":"if_need_be"}}`,
/// `{"kind":"nomination","person":"…"}`, `{"kind":"words"}`, `{"kind":"abstention"}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Ballot {
    /// A stance on one proposal.
    Stance {
        /// The stance taken.
        stance: Stance,
    },
    /// Options that are marked.
    Choices {
        /// Which, in no order.
        options: BTreeSet<Uuid>,
    },
    /// Options in order.
    Ranking {
        /// The most liked first; those in one tier are liked the same, those in none the least.
        tiers: Vec<BTreeSet<Uuid>>,
    },
    /// Scores, or resistances, by option. An option that is left out is blank.
    Scores {
        /// The number for each option.
        scores: BTreeMap<Uuid, u32>,
    },
    /// Points dealt out. What is left out got none.
    Points {
        /// How many each option got, more than none.
        points: BTreeMap<Uuid, u32>,
    },
    /// When somebody has time. What is left out is no.
    Availability {
        /// By time.
        times: BTreeMap<Uuid, Availability>,
    },
    /// Somebody named for a role.
    Nomination {
        /// Who.
        person: Uuid,
    },
    /// The words alone, which stand in the reason.
    Words,
    /// Takes part without a choice, in methods whose ballots are no stances.
    Abstention,
}

impl Ballot {
    /// The stance, for ballots that are one.
    pub const fn stance(&self) -> Option<Stance> {
        match self {
            Self::Stance { stance } => Some(*stance),
            Self::Choices { .. }
            | Self::Ranking { .. }
            | Self::Scores { .. }
            | Self::Points { .. }
            | Self::Availability { .. }
            | Self::Nomination { .. }
            | Self::Words
            | Self::Abstention => None,
        }
    }

    /// What it consists of; `None` for an abstention, which any ballot that is no stance may be.
    pub const fn kind(&self) -> Option<BallotKind> {
        match self {
            Self::Stance { .. } => Some(BallotKind::Stance),
            Self::Choices { .. } => Some(BallotKind::Choices),
            Self::Ranking { .. } => Some(BallotKind::Ranking),
            Self::Scores { .. } => Some(BallotKind::Scores),
            Self::Points { .. } => Some(BallotKind::Points),
            Self::Availability { .. } => Some(BallotKind::Availability),
            Self::Nomination { .. } => Some(BallotKind::Nomination),
            Self::Words => Some(BallotKind::Words),
            Self::Abstention => None,
        }
    }
}

impl From<Stance> for Ballot {
    fn from(stance: Stance) -> Self {
        Self::Stance { stance }
    }
}

#[cfg(test)]
mod tests;
