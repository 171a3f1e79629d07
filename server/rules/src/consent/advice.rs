//! The advice process (Laloux, Bakke): whoever decides asks everybody who is affected and whoever knows, and says how the advice was used.
//! Advice is considered, not obeyed; that it was asked for, and what became of it, is on the record.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::agreement::Basis;
use super::digest::Digest;
use super::effect::{Effect, Notice, Task};
use super::policy::{Rung, hours};
use super::reason::{Reason, conflict};
use super::state::{Asked, End, Phase, State};
use super::step::Step;
use crate::refusal::Refusal;

/// How long after the time for advice a decision is waited for.
pub const DECIDE: Duration = Duration::days(14);

/// Advice that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// Whose.
    pub person: Uuid,
    /// What it says; empty where an asked person has none.
    pub text: Option<Digest>,
    /// About which version.
    pub version: u32,
    /// When.
    pub at: OffsetDateTime,
}

impl State {
    fn in_advice(&self) -> Result<bool, Refusal> {
        match self.phase {
            Phase::Advise { over, .. } => Ok(over),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Err(conflict(Reason::NoAdviceNow)),
        }
    }

    /// Has this person said anything about the newest text?
    pub(super) fn has_advised(&self, person: Uuid) -> bool {
        let version = self.version_number();
        self.advice
            .iter()
            .any(|advice| advice.person == person && advice.version == version)
    }

    /// Has everybody advised who counts?
    pub(super) fn all_advised(&self, now: OffsetDateTime) -> bool {
        self.present(now).all(|seat| self.has_advised(seat.person))
    }

    /// In the fallback too, where a named person decides after taking advice.
    pub(super) fn may_advise(&self) -> Result<(), Refusal> {
        if let Phase::Fallback(fall) = &self.phase
            && matches!(fall.rung, Rung::Decider { .. })
        {
            return Ok(());
        }
        self.in_advice().map(|_| ())
    }

    pub(super) fn may_have_no_advice(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        self.in_advice()?;
        if self.has_advised(who) {
            return Err(conflict(Reason::AdviceGiven));
        }
        Ok(())
    }

    pub(super) fn may_decide(&self, who: Uuid, now: OffsetDateTime) -> Result<(), Refusal> {
        if matches!(self.phase, Phase::Fallback(_)) {
            return self.may_decide_in_fallback(who);
        }
        self.is_proposer(who)?;
        let over = self.in_advice()?;
        if !over && !self.all_advised(now) {
            return Err(conflict(Reason::AdvisersHaveTime));
        }
        if self.live().next().is_some() {
            return Err(conflict(Reason::AgreementObjectedTo));
        }
        Ok(())
    }
}

impl State {
    /// Deciding for it asks for a review and a criterion as well, like every agreement.
    pub(super) fn may_adopt(&self, who: Uuid, now: OffsetDateTime) -> Result<(), Refusal> {
        self.may_decide(who, now)?;
        match self.version() {
            Some(version) if !matches!(self.phase, Phase::Fallback(_)) => self.check_to_ask(version, now),
            Some(_) | None => Ok(()),
        }
    }
}

impl Step {
    /// Everybody who is affected and whoever knows is asked about the newest text.
    pub(super) fn ask_for_advice(&mut self) {
        let Some(version) = self.s.version() else {
            return;
        };
        let (number, text) = (version.number, version.text);
        let length = if self.s.asked.is_none() {
            hours(self.s.policy.window)
        } else {
            hours(self.s.policy.renewed_hours())
        };
        let planned = self.window(self.now, length);
        // A changed text takes no time away.
        let ends_at = match self.s.phase {
            Phase::Advise { ends_at, over: false } => ends_at.max(planned),
            Phase::Advise { .. }
            | Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => planned,
        };
        self.s.phase = Phase::Advise { ends_at, over: false };
        self.s.asked = Some(Asked {
            version: number,
            text,
            at: self.now,
        });
        let people = self.present();
        self.fx.push(Effect::Ask {
            version: number,
            people,
            until: ends_at,
        });
    }

    pub(super) fn advise(&mut self, who: Uuid, text: Option<Digest>) {
        let version = self.s.version_number();
        let first = self.s.seat(who).is_some() && !self.s.has_advised(who);
        self.s.advice.push(Advice {
            person: who,
            text,
            version,
            at: self.now,
        });
        self.come_back(who);
        // Whoever was missing: the decision need not wait longer.
        let early = matches!(self.s.phase, Phase::Advise { over: false, .. });
        if first && early && self.s.all_advised(self.now) {
            self.owe(self.s.proposer, Task::Decide);
        }
    }

    pub(super) fn advice_over(&mut self) {
        let ends_at = self.window(self.now, DECIDE);
        self.s.phase = Phase::Advise { ends_at, over: true };
        self.tell(Notice::Phase);
        self.owe(self.s.proposer, Task::Decide);
    }

    pub(super) fn decide(&mut self, who: Uuid, adopt: bool, used: Digest) {
        if matches!(self.s.phase, Phase::Fallback(_)) {
            self.decide_in_fallback(who, adopt, used);
        } else if adopt {
            self.adopt(Basis::Advice { used }, 0);
        } else {
            self.finish_without(End::NotAdopted);
        }
    }
}
