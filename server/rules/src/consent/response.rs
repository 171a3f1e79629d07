//! Answers. Each is bound to the version that was read; none is ever changed or deleted, the last one counts.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::digest::Digest;
use super::effect::Task;
use super::event::What;
use super::form::Answer;
use super::guard::Said;
use super::objection::{Concern, check_cites};
use super::reason::{Reason, conflict, forbidden, refuse};
use super::state::{Phase, State};
use super::step::Step;
use crate::refusal::{Code, Refusal};

words! {
    /// What somebody answers. There is no abstaining for want of an opinion: who has a concern says so (Sociocracy For All).
    pub enum Stance {
        /// No objection.
        Consent = "consent",
        /// No objection, but a concern.
        Concern = "concern",
        /// An objection.
        Object = "object",
        /// A declared conflict of interest.
        Abstain = "abstain",
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Whose.
    pub person: Uuid,
    /// The number of the version.
    pub version: u32,
    /// Its text.
    pub text: Digest,
    /// What.
    pub stance: Stance,
    /// When.
    pub at: OffsetDateTime,
    /// Who entered it, where it was the facilitator in a meeting.
    pub entered_by: Option<Uuid>,
    /// Which interest, where it is declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Digest>,
}

/// A quick reaction. Nobody answers it, and all are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reaction {
    /// Whose.
    pub person: Uuid,
    /// What it says.
    pub text: Digest,
    /// When.
    pub at: OffsetDateTime,
    /// The number of the version that was read.
    pub version: u32,
}

/// What a person's last answer is worth for the newest version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// It is about this version.
    Active(Stance),
    /// It is about an earlier version.
    Stale(Stance),
    /// There is none, or the objection behind it has ended.
    Silent,
}

impl State {
    /// The last answer of a person that still says something.
    pub fn response(&self, person: Uuid) -> Option<&Response> {
        let void_before = self.seat(person).map_or(0, |seat| seat.void_before);
        self.responses
            .iter()
            .skip(void_before)
            .rev()
            .find(|response| response.person == person)
    }

    /// What it is worth for the newest version.
    pub fn worth(&self, person: Uuid) -> Worth {
        match self.response(person) {
            None => Worth::Silent,
            Some(response) if self.base(response.version) == self.base(self.version_number()) => {
                Worth::Active(response.stance)
            }
            Some(response) => Worth::Stale(response.stance),
        }
    }

    /// Is the round of consent open?
    pub(super) fn in_consent(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::Consent(_) => Ok(()),
            Phase::Draft | Phase::Clarify { .. } | Phase::Shape { .. } => {
                Err(conflict(Reason::NotReadyForAnswers))
            }
            Phase::Integrate { .. } => Err(conflict(Reason::BeingIntegrated)),
            Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. } => Err(conflict(Reason::NothingAsked)),
            Phase::Agreed { .. } | Phase::Live | Phase::ReviewDue { .. } | Phase::Ended { .. } => {
                Err(refuse(Code::AlreadyDecided, Reason::DecidedObject))
            }
        }
    }

    pub(super) fn may_respond(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        self.in_consent()?;
        if self.carries_live(who) {
            return Err(conflict(Reason::CarriesOpen));
        }
        Ok(())
    }

    /// Is this the version that everybody is asked about?
    pub(super) fn check_version(&self, version: u32, text: Option<Digest>) -> Result<(), Refusal> {
        let current = self.version();
        let right = current
            .is_some_and(|current| current.number == version && text.is_none_or(|text| text == current.text));
        if right {
            return Ok(());
        }
        Err(refuse(Code::VersionStale, Reason::VersionChanged).on("version"))
    }

    pub(super) fn may_see(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        self.in_consent()?;
        if self.has_seen(who) {
            return Err(conflict(Reason::ReadAlready));
        }
        Ok(())
    }

    pub(super) fn may_voice(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::Shape { .. } | Phase::Consent(_) | Phase::Integrate { .. } | Phase::Advise { .. } => {
                Ok(())
            }
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Fallback(_)
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Err(conflict(Reason::NoConcernsNow)),
        }
    }

    pub(super) fn may_react(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::Shape { .. } => Ok(()),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Err(conflict(Reason::NoReactionsNow)),
        }
    }

    /// "Please wait", once a person.
    pub(super) fn may_wait(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        self.in_consent()?;
        if self.waits.contains(&who) {
            return Err(conflict(Reason::WaitedOnce));
        }
        Ok(())
    }
}

impl Step {
    pub(super) fn respond(
        &mut self,
        who: Uuid,
        entered_by: Option<Uuid>,
        what: &What,
    ) -> Result<(), Refusal> {
        let What::Respond {
            version,
            text,
            answer,
        } = what
        else {
            return Ok(());
        };
        self.s.check_version(*version, Some(*text))?;
        let (stance, reason) = match answer {
            Answer::Consent => (Stance::Consent, None),
            Answer::Concern { text, cites } => {
                self.s.has_room(who, Said::Concern)?;
                self.voice(who, *text, cites, true)?;
                (Stance::Concern, None)
            }
            Answer::Abstain { reason } => (Stance::Abstain, Some(*reason)),
        };
        self.answer(who, entered_by, stance, reason);
        Ok(())
    }

    /// An answer joins the others, and whoever was away is back.
    pub(super) fn answer(
        &mut self,
        who: Uuid,
        entered_by: Option<Uuid>,
        stance: Stance,
        reason: Option<Digest>,
    ) {
        let Some(version) = self.s.version() else {
            return;
        };
        let response = Response {
            person: who,
            version: version.number,
            text: version.text,
            stance,
            at: self.now,
            entered_by,
            reason,
        };
        self.s.responses.push(response);
        self.come_back(who);
    }

    pub(super) fn react(&mut self, who: Uuid, text: Digest) {
        let version = self.s.version_number();
        self.s.reactions.push(Reaction {
            person: who,
            text,
            at: self.now,
            version,
        });
        if !self.s.reacted.contains(&who) {
            self.s.reacted.push(who);
            self.come_back(who);
            let early = matches!(self.s.phase, Phase::Shape { over: false, .. });
            // Whoever was missing: the proposer need not wait longer.
            if early && self.s.seat(who).is_some() && self.s.all_reacted(self.now) {
                self.owe(self.s.proposer, Task::MakeReady);
            }
        }
        self.come_back(who);
    }

    pub(super) fn voice(
        &mut self,
        who: Uuid,
        text: Digest,
        cites: &[Digest],
        with_answer: bool,
    ) -> Result<(), Refusal> {
        check_cites(cites)?;
        let version = self.s.version_number();
        self.s.concerns.push(Concern {
            voiced_by: who,
            version,
            text: Some(text),
            cites: cites.to_vec(),
            objection: None,
            with_answer,
        });
        Ok(())
    }
}

/// Only the panel does this.
pub(super) fn panel_only() -> Refusal {
    forbidden(Reason::PanelOnly)
}
