//! The closed vocabularies of goals.

use crate::word::word;

word! {
    /// Whose goal it is.
    GoalScope = "folkmoot_rules::goal::Scope" {
        /// That of the group in which it stands.
        Group,
        /// That of the whole organisation. It stands in a group that spans the organisation.
        Organisation,
    }
}

word! {
    /// How often the owner of a goal reports, and is reminded to.
    GoalRhythm = "folkmoot_rules::goal::Rhythm" {
        /// Every week.
        Weekly,
        /// Every month.
        Monthly,
        /// Every three months.
        Quarterly,
        /// When there is something to report; nobody is reminded.
        None,
    }
}

word! {
    /// Where a goal stands.
    GoalState = "folkmoot_rules::goal::State" {
        /// Proposed, and not set yet.
        Proposed,
        /// Set by a decision of its group.
        Adopted,
        /// Given up by a decision of its group.
        Dropped,
        /// Never set: its only revision was declined or withdrawn.
        Closed,
    }
}

word! {
    /// Where a revision of a goal's terms stands.
    GoalRevisionState = "folkmoot_rules::goal::RevisionState" {
        /// It waits for a decision.
        Proposed,
        /// A decision made it hold, until a later one takes its place.
        Adopted,
        /// It was not taken up.
        Declined,
        /// Whoever proposed it took it back.
        Withdrawn,
    }
}

word! {
    /// How a goal, or a measure of it, stands today.
    GoalHealth = "folkmoot_rules::goal::health::Health" {
        /// Not behind its line by more than a tenth of the way.
        OnTrack,
        /// Behind its line, silent for two rhythms, or said to be at risk.
        AtRisk,
        /// The target is reached.
        Met,
        /// Its end has passed without.
        Missed,
        /// Given up by a decision.
        Dropped,
    }
}

word! {
    /// Why a goal is at risk.
    GoalRisk = "folkmoot_rules::goal::health::Risk" {
        /// A measure is behind its line by more than a tenth of the way.
        Behind,
        /// Nothing was reported for two rhythms.
        Silent,
        /// The last report says so.
        Said,
    }
}

word! {
    /// Which way the number of a measure has to go.
    GoalDirection = "folkmoot_rules::goal::health::Direction" {
        /// Up to the target.
        Rise,
        /// Down to the target.
        Fall,
        /// It must not fall below the target.
        Hold,
    }
}
