//! Everything that a process is at a moment. It can be stored as a snapshot, and follows from the log at any time.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::advice::Advice;
use super::agreement::Agreement;
use super::challenge::Lots;
use super::digest::Digest;
use super::fallback::Fall;
use super::form::{AimedGoal, Kind, Mode, Setup, Terms};
use super::meeting::Meeting;
use super::objection::{Concern, Objection};
use super::policy::Policy;
use super::response::{Reaction, Response};
use super::role::Nomination;
use super::step::Step;
use super::succession::Superseding;
use super::version::{Question, Version};
use super::working_time::Zone;

/// One person on the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Who.
    pub person: Uuid,
    /// Away until then, so not in the denominator.
    pub away_until: Option<OffsetDateTime>,
    /// Left after the panel was frozen. The seat stays on the record, but not in the denominator.
    pub left: bool,
    /// Answers before this place in the list of responses say nothing any more: the objection behind them ended, and whoever carried
    /// it answers again.
    pub void_before: usize,
    /// The version that they were asked about last; zero before the first, and in old snapshots.
    #[serde(default)]
    pub asked: u32,
}

/// A round of consent on one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// The planned length, in hours.
    pub hours: u16,
    /// When it ends.
    pub ends_at: OffsetDateTime,
    /// When those who have not answered are reminded; empty once they were.
    pub remind_at: Option<OffsetDateTime>,
    /// Has it been extended because too few took part?
    pub extended: bool,
    /// Until when a panel member can say that a change of wording is more than that.
    pub reclass_until: Option<OffsetDateTime>,
}

/// Why it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
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

/// Where a process is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "phase", rename_all = "snake_case")]
pub enum Phase {
    /// It is being written.
    Draft,
    /// Questions of understanding are asked and answered.
    Clarify {
        /// When that ends.
        ends_at: OffsetDateTime,
    },
    /// Reactions are gathered, the proposer writes.
    Shape {
        /// When the time for reactions ends; once it is over, when the process falls asleep.
        ends_at: OffsetDateTime,
        /// Is the time for reactions over?
        over: bool,
    },
    /// The panel answers.
    Consent(Round),
    /// Objections are integrated.
    Integrate {
        /// When the ladder begins.
        ends_at: OffsetDateTime,
    },
    /// Consent was not reached: the chosen ladder.
    Fallback(Fall),
    /// Advice is taken.
    Advise {
        /// When the time for advice ends; once it is over, when the process falls asleep.
        ends_at: OffsetDateTime,
        /// Is the time for advice over?
        over: bool,
    },
    /// People are nominated for the role.
    Nominate {
        /// When that ends.
        ends_at: OffsetDateTime,
    },
    /// Nominations are changed or kept, now that the reasons are known.
    Change {
        /// When that ends.
        ends_at: OffsetDateTime,
    },
    /// The facilitator proposes a person.
    Choose {
        /// When the process falls asleep.
        ends_at: OffsetDateTime,
    },
    /// It is adopted, and about to be announced.
    Agreed {
        /// When it is in force without an announcement too.
        ends_at: OffsetDateTime,
    },
    /// What was agreed is in force.
    Live,
    /// What was agreed is in force, and due for review.
    ReviewDue {
        /// When the owner is reminded next.
        remind_at: OffsetDateTime,
    },
    /// It is over.
    Ended {
        /// Why.
        why: End,
    },
}

/// The clock stands still.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Since when.
    pub since: OffsetDateTime,
    /// Until when at the latest.
    pub until: OffsetDateTime,
    /// Why.
    pub reason: Digest,
}

/// The version that everybody was asked about last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its number.
    pub version: u32,
    /// Its text.
    pub text: Digest,
    /// When they were asked.
    pub at: OffsetDateTime,
}

/// Somebody joined, left, went away or came back after the panel was frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelEntry {
    /// When.
    pub at: OffsetDateTime,
    /// Who.
    pub person: Uuid,
    /// What.
    pub change: PanelChange,
}

words! {
    /// What changed about a person of the panel.
    pub enum PanelChange {
        /// Joined the group: not on the panel of a running process.
        Joined = "joined",
        /// Left.
        Left = "left",
        /// Went away for a time.
        Away = "away",
        /// Came back.
        Back = "back",
    }
}

/// A process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Its id.
    pub process: Uuid,
    /// Which process.
    pub kind: Kind,
    /// How thorough.
    pub mode: Mode,
    /// The organisation's time zone.
    pub zone: Zone,
    /// Who proposes.
    pub proposer: Uuid,
    /// Who facilitates.
    pub facilitator: Option<Uuid>,
    /// The need that the proposal answers.
    pub need: Option<Digest>,
    /// The goals that it should move.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<AimedGoal>,
    /// Has it little impact, and can it be undone?
    pub small_and_reversible: bool,
    /// The rules.
    pub policy: Policy,
    /// Whose objection stops.
    pub panel: Vec<Seat>,
    /// What changed about the panel's people since it was frozen.
    pub panel_log: Vec<PanelEntry>,
    /// Where it is.
    pub phase: Phase,
    /// Every version, the first first.
    pub versions: Vec<Version>,
    /// A change of wording that the facilitator has not confirmed.
    pub pending_edit: Option<Version>,
    /// The terms of a draft that has no text yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft_terms: Option<Terms>,
    /// The version that everybody was asked about last.
    pub asked: Option<Asked>,
    /// Every answer, the first first.
    pub responses: Vec<Response>,
    /// Who has read which version.
    pub seen: Vec<(Uuid, u32)>,
    /// Questions of understanding.
    pub questions: Vec<Question>,
    /// Who has no further questions.
    pub clear: Vec<Uuid>,
    /// Who has reacted since it was published, or its review began.
    pub reacted: Vec<Uuid>,
    /// Every reaction, the first first; those before a review too.
    pub reactions: Vec<Reaction>,
    /// Every objection; the first has number one.
    pub objections: Vec<Objection>,
    /// Every concern.
    pub concerns: Vec<Concern>,
    /// The place of the first concern of this deliberation.
    #[serde(default)]
    pub concerns_from: usize,
    /// How often objections have gone into integrating.
    pub rounds: u8,
    /// The place of the next rung on the ladder.
    pub next_rung: usize,
    /// Who has asked to wait.
    pub waits: Vec<Uuid>,
    /// How often the clock was stopped.
    pub pauses: u8,
    /// How often a facilitator handed on by themselves.
    #[serde(default)]
    pub handed_on: u8,
    /// The clock stands still.
    pub paused: Option<Pause>,
    /// The meeting that has the process now.
    pub meeting: Option<Meeting>,
    /// The meetings that had it.
    pub meetings: Vec<Meeting>,
    /// Advice given.
    pub advice: Vec<Advice>,
    /// Nominations.
    pub nominations: Vec<Nomination>,
    /// Who has said whether they would take the role.
    pub willing: Vec<(Uuid, bool)>,
    /// What was agreed, the latest last.
    pub agreements: Vec<Agreement>,
    /// What was learnt from the agreement, as the last review says.
    #[serde(default)]
    pub learnt: Option<Digest>,
    /// What waits to take its place until the review is over.
    #[serde(default)]
    pub superseding: Option<Superseding>,
    /// What lots are drawn with.
    pub lots: Lots,
    /// When it was published, or its review began.
    pub opened_at: Option<OffsetDateTime>,
    /// When something happened last.
    pub at: OffsetDateTime,
    /// How many entries the log has.
    pub entries: u32,
}

impl State {
    /// An empty draft.
    pub(super) fn new(setup: &Setup, at: OffsetDateTime) -> Self {
        Self {
            process: setup.process,
            kind: setup.kind,
            mode: setup.mode,
            zone: setup.zone.clone(),
            proposer: setup.proposer,
            facilitator: None,
            need: None,
            goals: Vec::new(),
            small_and_reversible: false,
            // Until it is configured.
            policy: Policy::in_force(None, setup.mode),
            panel: Vec::new(),
            panel_log: Vec::new(),
            phase: Phase::Draft,
            versions: Vec::new(),
            pending_edit: None,
            draft_terms: None,
            asked: None,
            responses: Vec::new(),
            seen: Vec::new(),
            questions: Vec::new(),
            clear: Vec::new(),
            reacted: Vec::new(),
            reactions: Vec::new(),
            objections: Vec::new(),
            concerns: Vec::new(),
            concerns_from: 0,
            rounds: 0,
            next_rung: 0,
            waits: Vec::new(),
            pauses: 0,
            handed_on: 0,
            paused: None,
            meeting: None,
            meetings: Vec::new(),
            advice: Vec::new(),
            nominations: Vec::new(),
            willing: Vec::new(),
            agreements: Vec::new(),
            learnt: None,
            superseding: None,
            lots: Lots::default(),
            opened_at: None,
            at,
            entries: 1,
        }
    }

    /// It with everything done that was due by now: for whoever reads before the clock's next entry. That entry, or any other, finds the
    /// same; a moment before the log's last entry shows the state as it is.
    #[must_use]
    pub fn as_of(&self, now: OffsetDateTime) -> Self {
        let mut step = Step::new(self.clone(), now.max(self.at));
        step.catch_up();
        step.s
    }

    /// The seat of a person who is still on the panel.
    pub fn seat(&self, person: Uuid) -> Option<&Seat> {
        self.panel.iter().find(|seat| seat.person == person && !seat.left)
    }

    pub(super) fn seat_mut(&mut self, person: Uuid) -> Option<&mut Seat> {
        self.panel
            .iter_mut()
            .find(|seat| seat.person == person && !seat.left)
    }

    /// Who counts at a moment: on the panel, not away.
    pub fn present(&self, now: OffsetDateTime) -> impl Iterator<Item = &Seat> {
        self.panel
            .iter()
            .filter(move |seat| !seat.left && seat.away_until.is_none_or(|until| until <= now))
    }

    /// Who writes versions: the proposer, or whoever facilitates the selection for a role, as Sociocracy For All has it.
    pub fn author(&self) -> Option<Uuid> {
        match self.kind {
            Kind::Consent | Kind::Lazy | Kind::Advice => Some(self.proposer),
            Kind::Role => self.facilitator,
        }
    }

    /// The newest version.
    pub fn version(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The version that is spoken of: that of what is in force, where something is and nothing else is deliberated; otherwise the newest.
    /// After a trial it is not the newest one that holds.
    pub fn questioned(&self) -> Option<&Version> {
        let holds = self.in_force().filter(|_| !self.is_deliberating());
        let number = holds.map(|agreement| agreement.version);
        let held = self
            .versions
            .iter()
            .find(|version| Some(version.number) == number);
        held.or_else(|| self.version())
    }

    /// The number of the newest version, zero where there is none.
    pub fn version_number(&self) -> u32 {
        self.version().map_or(0, |version| version.number)
    }

    /// What is in force.
    pub fn in_force(&self) -> Option<&Agreement> {
        self.agreements.iter().rfind(|agreement| agreement.is_in_force())
    }

    /// Is it between its publication and a decision?
    pub fn is_deliberating(&self) -> bool {
        match self.phase {
            Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. } => true,
            Phase::Draft
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => false,
        }
    }
}
