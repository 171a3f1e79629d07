//! The closed vocabularies of roles.

use crate::word::word;

word! {
    /// How a role stands today.
    RoleStanding = "folkmoot_rules::role::Standing" {
        /// Nobody holds it.
        Open,
        /// Somebody holds it.
        Held,
        /// Somebody holds it, and their term ends within three weeks.
        Ending,
        /// The group has it no more.
        Retired,
    }
}

word! {
    /// Why somebody's time in a role ended before its last day.
    HoldingEnd = "folkmoot_rules::role::End" {
        /// The holder handed the role back.
        HandedBack,
        /// Somebody else took it over.
        TakenOver,
        /// The agreement was made again, for another term.
        Renewed,
        /// A later version of the agreement holds.
        Amended,
        /// The agreement is not in force while a trial runs.
        Suspended,
        /// Another agreement took the place of this one.
        Superseded,
        /// The agreement was ended by consent.
        AgreementEnded,
        /// The agreement ended with its term.
        Lapsed,
        /// The group has the role no more.
        RoleRetired,
        /// The holder's account was closed.
        Left,
    }
}
