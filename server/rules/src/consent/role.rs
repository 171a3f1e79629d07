//! Role selection (SoFA): nominations with reasons, a round of changes once the reasons are known, then the facilitator proposes a person and
//! the panel consents to that person for a term. Nobody is proposed who has not said that they would take the role.

use serde::{Deserialize, Serialize};
use time::Duration;
use uuid::Uuid;

use super::digest::Digest;
use super::effect::{Notice, Task};
use super::policy::hours;
use super::reason::{Reason, conflict, forbidden, invalid};
use super::state::{Phase, State};
use super::step::Step;
use crate::refusal::Refusal;

/// How long the facilitator has to propose a person.
pub const CHOOSE: Duration = Duration::days(14);

/// A nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nomination {
    /// Who nominates.
    pub by: Uuid,
    /// Whom.
    pub candidate: Uuid,
    /// Why.
    pub reason: Digest,
    /// The nominations by the same person before.
    pub earlier: Vec<(Uuid, Digest)>,
    /// Was it changed or kept in the change round?
    pub settled: bool,
}

impl State {
    /// Is this person nominated?
    pub fn nominee(&self, person: Uuid) -> Option<&Nomination> {
        self.nominations
            .iter()
            .find(|nomination| nomination.candidate == person)
    }

    /// Would this person take the role? Empty where they have not said.
    pub fn is_willing(&self, person: Uuid) -> Option<bool> {
        self.willing
            .iter()
            .rev()
            .find(|(who, _)| *who == person)
            .map(|(_, yes)| *yes)
    }

    pub(super) fn nomination(&self, by: Uuid) -> Option<&Nomination> {
        self.nominations.iter().find(|nomination| nomination.by == by)
    }

    pub(super) fn may_nominate(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        match self.phase {
            Phase::Nominate { .. } => Ok(()),
            Phase::Change { .. } => self.may_keep(who),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Err(conflict(Reason::NoNominationsNow)),
        }
    }

    pub(super) fn may_keep(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        if !matches!(self.phase, Phase::Change { .. }) {
            return Err(conflict(Reason::NotChangeRound));
        }
        match self.nomination(who) {
            Some(nomination) if !nomination.settled => Ok(()),
            Some(_) => Err(conflict(Reason::NominationSettled)),
            None => Err(conflict(Reason::NominatedNobody)),
        }
    }

    pub(super) fn may_be_willing(&self, who: Uuid) -> Result<(), Refusal> {
        if self.nominee(who).is_none() {
            return Err(forbidden(Reason::NomineesOnly));
        }
        if self.is_willing(who) == Some(false) {
            return Err(conflict(Reason::DeclinedAlready));
        }
        self.deliberating()
    }
}

impl Step {
    pub(super) fn nominate_phase(&mut self) {
        let ends_at = self.window(self.now, hours(self.s.policy.shape));
        self.s.phase = Phase::Nominate { ends_at };
        self.tell(Notice::Phase);
    }

    pub(super) fn nominate(&mut self, who: Uuid, candidate: Uuid, reason: Digest) -> Result<(), Refusal> {
        if self.s.is_willing(candidate) == Some(false) {
            return Err(invalid("candidate", Reason::TheyDeclined));
        }
        let changing = matches!(self.s.phase, Phase::Change { .. });
        match self
            .s
            .nominations
            .iter_mut()
            .find(|nomination| nomination.by == who)
        {
            Some(nomination) => {
                nomination.earlier.push((nomination.candidate, nomination.reason));
                nomination.candidate = candidate;
                nomination.reason = reason;
                nomination.settled = changing;
            }
            None => self.s.nominations.push(Nomination {
                by: who,
                candidate,
                reason,
                earlier: Vec::new(),
                settled: false,
            }),
        }
        self.come_back(who);
        if self.s.is_willing(candidate).is_none() {
            self.owe(candidate, Task::SayWhetherWilling);
        }
        Ok(())
    }

    pub(super) fn keep(&mut self, who: Uuid) {
        if let Some(nomination) = self
            .s
            .nominations
            .iter_mut()
            .find(|nomination| nomination.by == who)
        {
            nomination.settled = true;
        }
        self.come_back(who);
    }

    pub(super) fn willing(&mut self, who: Uuid, yes: bool) {
        self.s.willing.push((who, yes));
        if !yes {
            self.candidate_declines(who);
        }
    }

    pub(super) fn change_round(&mut self) {
        if self.s.nominations.is_empty() {
            self.choose();
            return;
        }
        let ends_at = self.window(self.now, hours(self.s.policy.clarify));
        self.s.phase = Phase::Change { ends_at };
        self.tell(Notice::Phase);
    }

    pub(super) fn choose(&mut self) {
        let ends_at = self.window(self.now, CHOOSE);
        self.s.pending_edit = None;
        self.s.phase = Phase::Choose { ends_at };
        self.tell(Notice::Phase);
        if let Some(facilitator) = self.s.facilitator {
            self.owe(facilitator, Task::Propose);
        }
    }

    /// Everybody has nominated, or kept or changed: the next round begins.
    pub(super) fn nominations_in(&mut self) {
        let present = self.present();
        if present.is_empty() {
            return;
        }
        let nominated = |person: &Uuid| self.s.nomination(*person).is_some();
        let settled = |person: &Uuid| {
            self.s
                .nomination(*person)
                .is_none_or(|nomination| nomination.settled)
        };
        if matches!(self.s.phase, Phase::Nominate { .. }) {
            if present.iter().all(nominated) {
                self.change_round();
            }
        } else if matches!(self.s.phase, Phase::Change { .. }) && present.iter().all(settled) {
            self.choose();
        }
    }
}
