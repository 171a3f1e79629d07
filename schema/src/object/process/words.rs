//! The closed vocabularies of the consent process.

use crate::word::word;

word! {
    /// Which process it is.
    ProcessKind = "folkmoot_rules::consent::form::Kind" {
        /// Consent: adopted when nobody on the panel objects and enough took part.
        Consent,
        /// Lazy consensus: silence consents, where enough of the panel have seen it.
        Lazy,
        /// Advice process: whoever decides asks those affected and those who know, and says how the advice was used.
        Advice,
        /// Role selection: nominations with reasons, a round of changes, consent on the proposed person.
        Role,
    }
}

word! {
    /// How thorough a process is.
    ProcessMode = "folkmoot_rules::consent::form::Mode" {
        /// Questions, reactions, consent; every window holds a weekend.
        Full,
        /// Consent at once; only for what has little impact and can be undone.
        Fast,
    }
}

word! {
    /// Where a process is.
    ProcessPhase = "folkmoot_rules::consent::PhaseName" {
        /// It is being written, and seen by its proposer alone.
        Draft,
        /// Questions of understanding are asked and answered.
        Clarify,
        /// Reactions are gathered, the proposer writes.
        Shape,
        /// The panel answers.
        Consent,
        /// Objections are integrated.
        Integrate,
        /// Consent was not reached: the chosen ladder.
        Fallback,
        /// Advice is taken.
        Advise,
        /// People are nominated for the role.
        Nominate,
        /// Nominations are changed or kept.
        Change,
        /// The facilitator proposes a person.
        Choose,
        /// It is adopted, and about to be announced.
        Agreed,
        /// What was agreed is in force.
        Live,
        /// What was agreed is in force, and due for review.
        ReviewDue,
        /// It is over.
        Ended,
    }
}

word! {
    /// Why a process ended.
    ProcessEnd = "folkmoot_rules::consent::state::End" {
        /// The proposer took it back.
        Abandoned,
        /// It was not adopted: everything stays as it is.
        NotAdopted,
        /// A wider circle has it now.
        Escalated,
        /// Nobody went on with it.
        Dormant,
        /// What it had agreed was retired.
        Retired,
        /// What it had agreed ended with its term.
        Lapsed,
        /// Another agreement took its place.
        Superseded,
    }
}

word! {
    /// What a version changes.
    VersionChange = "folkmoot_rules::consent::form::Change" {
        /// Wording only: answers stay.
        Editorial,
        /// What would be done: everybody is asked again.
        Material,
    }
}

word! {
    /// What the end of an agreement's term brings.
    TermEnd = "folkmoot_rules::consent::form::AtEnd" {
        /// The agreement ends.
        Lapse,
        /// It holds on until it is reviewed.
        Continue,
    }
}

word! {
    /// The four questions of an objection that need an argument.
    ObjectionCriterion = "folkmoot_rules::consent::form::Criterion" {
        /// What harm, and to which aim, goal, agreement or role?
        Harm,
        /// How does this proposal cause it?
        Cause,
        /// How likely, how soon, and can it be undone?
        Likelihood,
        /// What is known, and what is guessed?
        Knowledge,
    }
}

word! {
    /// How an objection was, or would be, resolved.
    ResolutionKind = "folkmoot_rules::consent::form::Resolution" {
        /// The text says something else.
        TextChange,
        /// It covers less.
        NarrowerScope,
        /// It holds for a shorter time.
        ShorterTerm,
        /// A measure or criterion watches for the harm.
        AddedMeasure,
        /// Somebody finds out first.
        Research,
        /// The matter is split.
        Split,
        /// It is put off, with an owner and a date.
        Deferred,
        /// It is kept and watched, and the objector agrees.
        KeepAndMonitor,
    }
}

word! {
    /// What a review leads to; each is decided by consent.
    ReviewNext = "folkmoot_rules::consent::form::Next" {
        /// The same text for another term.
        Renew,
        /// A changed text.
        Amend,
        /// An end.
        Retire,
    }
}

word! {
    /// How people meet.
    MeetingKind = "folkmoot_rules::consent::form::Meet" {
        /// By video or telephone.
        Call,
        /// In one place.
        InPerson,
    }
}

word! {
    /// What somebody on the panel answers.
    ConsentStance = "folkmoot_rules::consent::response::Stance" {
        /// No objection.
        Consent,
        /// No objection, but a concern.
        Concern,
        /// An objection.
        Object,
        /// A declared conflict of interest.
        Abstain,
    }
}

word! {
    /// Where an objection is.
    ObjectionStage = "folkmoot_rules::consent::objection::Stage" {
        /// It was raised, and stands.
        Raised,
        /// Two panel members say that an argument is missing.
        Challenged,
        /// It was challenged, and stands.
        Upheld,
        /// A version takes it up; both sides have yet to confirm.
        InIntegration,
        /// It was challenged, and is a concern now.
        ReducedToConcern,
        /// Both sides confirmed.
        Resolved,
        /// Every carrier took it back.
        Withdrawn,
        /// The fallback decided in spite of it.
        OverruledByFallback,
        /// Its carriers did not answer any more.
        Lapsed,
        /// Its owner made it part of another one.
        Merged,
    }
}

word! {
    /// Where an agreement stands.
    AgreementStanding = "folkmoot_rules::consent::agreement::Standing" {
        /// In force.
        Active,
        /// In force, and to be looked at.
        DueForReview,
        /// Agreed again, for another term.
        Renewed,
        /// Changed: a later version holds.
        Amended,
        /// Not in force for the time of a trial, and in force again after it.
        Suspended,
        /// Replaced by an agreement from another process.
        Superseded,
        /// Ended by consent.
        Retired,
        /// Ended with its term.
        Lapsed,
    }
}

word! {
    /// What changed about a person of the panel.
    PanelChangeKind = "folkmoot_rules::consent::state::PanelChange" {
        /// Joined the group: not on the panel of a running process.
        Joined,
        /// Left.
        Left,
        /// Went away for a time.
        Away,
        /// Came back.
        Back,
    }
}

word! {
    /// Whether earlier consents count for a changed text.
    CarryOver = "folkmoot_rules::consent::policy::Carry" {
        /// At the close, where enough people answered anew.
        AtFloor,
        /// Never: everybody answers every version.
        Never,
    }
}

word! {
    /// Why consent was not reached.
    FallbackCause = "folkmoot_rules::consent::fallback::Why" {
        /// Too few took part, twice.
        TooFew,
        /// Objections stood after the last round of integrating.
        Rounds,
        /// The time for integrating ran out.
        Time,
    }
}

word! {
    /// What a proposal would do to an agreement that is in force.
    HowChanged = "folkmoot_core::model::HowChanged" {
        /// It changes a part; the agreement stays in force.
        Touches,
        /// It takes its place.
        Replaces,
    }
}
