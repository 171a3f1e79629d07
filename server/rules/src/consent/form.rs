//! The forms that people fill in, and their words: what a process begins with, a version, an objection, an answer, a review.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::compare::paragraphs;
use super::digest::Digest;
use super::policy::Policy;
use super::version::REVIEW_MAX;
use super::working_time::{Zone, working_end, working_end_by};

words! {
    /// Which process runs on the machine.
    pub enum Kind {
        /// Consent: it is adopted when nobody on the panel objects and enough took part.
        Consent = "consent",
        /// Lazy consensus: silence consents, where enough of the panel have seen it.
        Lazy = "lazy",
        /// Advice process: whoever decides asks those affected and those who know, and says how the advice was used.
        Advice = "advice",
        /// Role selection: nominations with reasons, a round of changes, consent on the proposed person.
        Role = "role",
    }
}

words! {
    /// How thorough the process is.
    pub enum Mode {
        /// Questions, reactions, consent; every window holds a weekend.
        Full = "full",
        /// Consent at once; only for what has little impact and can be undone.
        Fast = "fast",
    }
}

words! {
    /// What a new version changes.
    pub enum Change {
        /// Wording only: answers stay.
        Editorial = "editorial",
        /// What would be done: everybody is asked again.
        Material = "material",
    }
}

words! {
    /// What the end of the term brings.
    pub enum AtEnd {
        /// The agreement ends.
        Lapse = "lapse",
        /// It holds on until it is reviewed.
        Continue = "continue",
    }
}

words! {
    /// The four questions of an objection that need an argument.
    pub enum Criterion {
        /// What harm, and to which aim, goal, agreement or role?
        Harm = "harm",
        /// How does this proposal cause it?
        Cause = "cause",
        /// How likely, how soon, and can it be undone?
        Likelihood = "likelihood",
        /// What is known, and what is guessed?
        Knowledge = "knowledge",
    }
}

words! {
    /// How an objection was, or would be, resolved.
    pub enum Resolution {
        /// The text says something else.
        TextChange = "text_change",
        /// It covers less.
        NarrowerScope = "narrower_scope",
        /// It holds for a shorter time.
        ShorterTerm = "shorter_term",
        /// A measure or criterion watches for the harm.
        AddedMeasure = "added_measure",
        /// Somebody finds out first.
        Research = "research",
        /// The matter is split.
        Split = "split",
        /// It is put off, with an owner and a date.
        Deferred = "deferred",
        /// It is kept and watched, and the objector agrees.
        KeepAndMonitor = "keep_and_monitor",
    }
}

words! {
    /// What a review leads to; each is decided by consent.
    pub enum Next {
        /// The same text for another term.
        Renew = "renew",
        /// A changed text.
        Amend = "amend",
        /// An end.
        Retire = "retire",
    }
}

words! {
    /// How people meet.
    pub enum Meet {
        /// By video or telephone.
        Call = "call",
        /// In one place.
        InPerson = "in_person",
    }
}

/// What a process begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// Its id.
    pub process: Uuid,
    /// Which process.
    pub kind: Kind,
    /// How thorough.
    pub mode: Mode,
    /// Who proposes; in an advice process, who decides.
    pub proposer: Uuid,
    /// The organisation's time zone.
    pub zone: Zone,
}

/// A goal that a proposal should move, and by which of its measures one will see that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AimedGoal {
    /// Which goal.
    pub goal: Uuid,
    /// Which of its measures; none where the goal as a whole is meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Uuid>,
}

/// Who takes up what is put off, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deferral {
    /// Who.
    pub owner: Uuid,
    /// Until when.
    #[serde(with = "time::serde::rfc3339")]
    pub until: OffsetDateTime,
}

/// What an objection says would be harmed. A rule or a law that would be broken is a tick of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "harmed", rename_all = "snake_case")]
pub enum Harmed {
    /// The need that the process itself answers.
    Need,
    /// A goal.
    Goal {
        /// Which.
        goal: Uuid,
    },
    /// An agreement in force.
    Agreement {
        /// The process that it came from.
        process: Uuid,
    },
    /// A role.
    Role {
        /// Which, in words.
        role: Digest,
    },
}

/// What is chosen before the process opens, all at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The need, or driver, that the proposal answers.
    pub need: Option<Digest>,
    /// Who facilitates; not the proposer.
    pub facilitator: Option<Uuid>,
    /// Whose objection stops; in an advice process, whom to ask: those affected and those who know.
    pub panel: Vec<Uuid>,
    /// The rules.
    pub policy: Policy,
    /// Has it little impact, and can it be undone? Fast mode asks for both.
    pub small_and_reversible: bool,
    /// The terms of a draft that has no text yet; a version brings its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// The goals that it should move.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<AimedGoal>,
    /// The digest of the first secret that lots are drawn with; each draw reveals a secret that the next one commits to.
    pub lots: String,
}

/// How long something is agreed for, and how one will know whether it works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// When it is looked at again.
    #[serde(with = "time::serde::rfc3339::option")]
    pub review_at: Option<OffsetDateTime>,
    /// When its term ends.
    #[serde(with = "time::serde::rfc3339::option")]
    pub ends_at: Option<OffsetDateTime>,
    /// What the end brings.
    pub at_end: AtEnd,
    /// How one will know whether it works.
    pub criteria: Vec<Digest>,
    /// What is to be done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<PlannedAction>,
}

impl Terms {
    /// The same, with a review and an end that fall by day and on a working day, where the organisation is: like every other end. Written
    /// now, so that the review stays within its year.
    #[must_use]
    pub fn by_day(self, zone: &Zone, now: OffsetDateTime) -> Self {
        let latest = now.saturating_add(REVIEW_MAX);
        Self {
            review_at: self.review_at.map(|at| working_end_by(zone, at, latest)),
            ends_at: self.ends_at.map(|at| working_end(zone, at)),
            ..self
        }
    }
}

/// Something that is to be done once it is agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedAction {
    /// What.
    pub text: Digest,
    /// Who does it.
    pub owner: Uuid,
    /// By when.
    #[serde(with = "time::serde::rfc3339")]
    pub due_at: OffsetDateTime,
    /// The objection that was resolved by putting this off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objection: Option<u32>,
}

/// How a version takes up an objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Integration {
    /// The number of the objection.
    pub objection: u32,
    /// The kind of resolution.
    pub how: Resolution,
    /// The paragraphs of the new text that come of it.
    pub paragraphs: Vec<Digest>,
    /// Who takes it up, where it is put off; not known in old entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deferral: Option<Deferral>,
}

/// A text as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// All of it.
    pub text: Digest,
    /// Its paragraphs.
    pub paragraphs: Vec<Digest>,
    /// For how long.
    pub terms: Terms,
    /// Who takes the role, in a role selection.
    pub candidate: Option<Uuid>,
    /// Wording only, or more?
    pub change: Change,
    /// Which objections it takes up.
    pub integrates: Vec<Integration>,
}

impl Writing {
    /// The digests of a text as it was written, for the log.
    pub fn of(
        text: &str,
        terms: Terms,
        candidate: Option<Uuid>,
        change: Change,
        integrates: Vec<Integration>,
    ) -> Self {
        Self {
            text: Digest::of(text),
            paragraphs: paragraphs(text).into_iter().map(Digest::of).collect(),
            terms,
            candidate,
            change,
            integrates,
        }
    }
}

/// An objection's form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argument {
    /// What harm, and to which aim, goal, agreement or role?
    pub harm: Option<Digest>,
    /// How does this proposal cause it?
    pub cause: Option<Digest>,
    /// How likely, how soon, and can it be undone?
    pub likelihood: Option<Digest>,
    /// What is known, and what is guessed?
    pub knowledge: Option<Digest>,
    /// The smallest change that would resolve it.
    pub change: Option<Digest>,
    /// It would break a rule, an agreement or a law: valid at once (Holacracy 5.0, 5.3.2).
    pub breaks_rule: bool,
    /// What would be harmed, picked from the list; empty in old entries, and where nothing on the list is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harmed: Option<Harmed>,
}

/// What somebody answers who does not object; an objection has its own event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Answer {
    /// No objection.
    Consent,
    /// No objection, but a concern, which goes into the evaluation criteria.
    Concern {
        /// What it says.
        text: Digest,
        /// The paragraphs that it is about.
        cites: Vec<Digest>,
    },
    /// A declared conflict of interest: the person leaves the denominator.
    Abstain {
        /// Which interest.
        reason: Digest,
    },
}

/// How a review begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewing {
    /// What it should lead to.
    pub next: Next,
    /// Did it help, and what was learnt?
    pub learnt: Digest,
    /// The terms from then on; of a retirement they have no meaning.
    pub terms: Terms,
    /// Who facilitates; not whoever begins the review.
    pub facilitator: Uuid,
    /// Whose objection stops.
    pub panel: Vec<Uuid>,
    /// To whom the rule comes now by which the panel was chosen that agreed on it: they may take the place of the people of then.
    #[serde(default)]
    pub by_rule: Vec<Uuid>,
}
