//! The phases by name alone: what lists ask for, and what the database keeps beside a process.

use super::state::{Phase, State};

words! {
    /// Where a process is.
    pub enum PhaseName {
        /// It is being written, and seen by its proposer alone.
        Draft = "draft",
        /// Questions of understanding are asked and answered.
        Clarify = "clarify",
        /// Reactions are gathered, the proposer writes.
        Shape = "shape",
        /// The panel answers.
        Consent = "consent",
        /// Objections are integrated.
        Integrate = "integrate",
        /// Consent was not reached: the chosen ladder.
        Fallback = "fallback",
        /// Advice is taken.
        Advise = "advise",
        /// People are nominated for the role.
        Nominate = "nominate",
        /// Nominations are changed or kept.
        Change = "change",
        /// The facilitator proposes a person.
        Choose = "choose",
        /// It is adopted, and about to be announced.
        Agreed = "agreed",
        /// What was agreed is in force.
        Live = "live",
        /// What was agreed is in force, and due for review.
        ReviewDue = "review_due",
        /// It is over.
        Ended = "ended",
    }
}

impl Phase {
    /// What it is called.
    pub fn name(&self) -> PhaseName {
        match self {
            Self::Draft => PhaseName::Draft,
            Self::Clarify { .. } => PhaseName::Clarify,
            Self::Shape { .. } => PhaseName::Shape,
            Self::Consent(_) => PhaseName::Consent,
            Self::Integrate { .. } => PhaseName::Integrate,
            Self::Fallback(_) => PhaseName::Fallback,
            Self::Advise { .. } => PhaseName::Advise,
            Self::Nominate { .. } => PhaseName::Nominate,
            Self::Change { .. } => PhaseName::Change,
            Self::Choose { .. } => PhaseName::Choose,
            Self::Agreed { .. } => PhaseName::Agreed,
            Self::Live => PhaseName::Live,
            Self::ReviewDue { .. } => PhaseName::ReviewDue,
            Self::Ended { .. } => PhaseName::Ended,
        }
    }
}

impl PhaseName {
    /// The phases between publication and a decision.
    pub const DELIBERATING: [Self; 9] = [
        Self::Clarify,
        Self::Shape,
        Self::Consent,
        Self::Integrate,
        Self::Fallback,
        Self::Advise,
        Self::Nominate,
        Self::Change,
        Self::Choose,
    ];
}

impl State {
    /// When the present phase ends by itself, if it does.
    pub fn ends_at(&self) -> Option<time::OffsetDateTime> {
        match &self.phase {
            Phase::Clarify { ends_at }
            | Phase::Shape { ends_at, .. }
            | Phase::Integrate { ends_at }
            | Phase::Advise { ends_at, .. }
            | Phase::Nominate { ends_at }
            | Phase::Change { ends_at }
            | Phase::Choose { ends_at }
            | Phase::Agreed { ends_at } => Some(*ends_at),
            Phase::Consent(round) => Some(round.ends_at),
            Phase::Fallback(fall) => Some(fall.ends_at),
            Phase::Draft | Phase::Live | Phase::ReviewDue { .. } | Phase::Ended { .. } => None,
        }
    }
}
