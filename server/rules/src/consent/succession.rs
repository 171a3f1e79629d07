//! How one agreement gives way to another: for good, or for the time of a trial, after which what was in force before is in force again.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::agreement::Standing;
use super::effect::Notice;
use super::form::Next;
use super::reason::{Reason, conflict};
use super::state::{End, Phase, State};
use super::step::Step;
use super::version::Version;
use crate::refusal::Refusal;

/// An agreement of another process that takes the place of the one in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Superseding {
    /// The process it came from.
    pub process: Uuid,
    /// Who looks after it, and is told where it has to wait; not known in old entries.
    #[serde(default)]
    pub owner: Option<Uuid>,
    /// Is it a trial? Then what it takes the place of is in force again afterwards.
    #[serde(default)]
    pub trial: bool,
    /// Did it leave out somebody of the panel that agreed? Then that panel decides, and both are in force until it has.
    #[serde(default)]
    pub unheard: bool,
}

impl State {
    /// Is what was agreed here out of force because of this process?
    fn gave_way_to(&self, process: Uuid) -> bool {
        self.agreements.iter().any(|agreement| {
            agreement.standing == Standing::Suspended && agreement.superseded_by == Some(process)
        })
    }

    pub(super) fn may_supersede(&self, by: Superseding) -> Result<(), Refusal> {
        if self.in_force().is_some() || self.gave_way_to(by.process) {
            return Ok(());
        }
        Err(conflict(Reason::NothingToReplace))
    }

    pub(super) fn may_restore(&self, process: Uuid) -> Result<(), Refusal> {
        let waits = self.superseding.is_some_and(|by| by.process == process);
        if waits || self.gave_way_to(process) {
            return Ok(());
        }
        Err(conflict(Reason::NothingGaveWay))
    }
}

impl Step {
    /// What was in force before gives way: for good, or as long as a trial lasts. What an earlier trial stood in for goes with it, unless
    /// that trial is ended and nothing takes its place.
    pub(super) fn close_former(&mut self, version: &Version, trial: bool) {
        let standing = match version.next {
            Some(_) | None if trial => Standing::Suspended,
            Some(Next::Renew) => Standing::Renewed,
            Some(Next::Amend) | None => Standing::Amended,
            Some(Next::Retire) => Standing::Retired,
        };
        self.stand(standing);
        let goes_on = match standing {
            Standing::Renewed | Standing::Amended => true,
            Standing::Active
            | Standing::DueForReview
            | Standing::Suspended
            | Standing::Superseded
            | Standing::Retired
            | Standing::Lapsed => false,
        };
        if goes_on {
            self.end_suspended(Standing::Amended);
        }
    }

    fn end_suspended(&mut self, standing: Standing) {
        for place in 0..self.s.agreements.len() {
            if self.s.agreements.get(place).map(|agreement| agreement.standing) == Some(Standing::Suspended) {
                self.turn(place, standing);
            }
        }
    }

    /// A trial is over: what it stood in for is in force again. Is there such a thing?
    pub(super) fn restore(&mut self) -> bool {
        let mut agreements = self.s.agreements.iter();
        let Some(place) = agreements.rposition(|agreement| agreement.standing == Standing::Suspended) else {
            return false;
        };
        if let Some(agreement) = self.s.agreements.get_mut(place) {
            agreement.superseded_by = None;
        }
        self.turn(place, Standing::Active);
        if !self.s.is_deliberating() {
            self.s.phase = Phase::Live;
        }
        true
    }

    /// An agreement of another process takes its place: at once, unless a review is under way, which it waits for, or somebody of the
    /// panel was not asked.
    pub(super) fn supersede(&mut self, by: Superseding) {
        if by.unheard {
            self.tell_owners(by);
            if matches!(self.s.phase, Phase::Live) {
                self.due_for_review();
            }
            return;
        }
        if self.s.is_deliberating() {
            self.tell_owners(by);
            self.s.superseding = Some(by);
            return;
        }
        let standing = if by.trial {
            Standing::Suspended
        } else {
            Standing::Superseded
        };
        let replaced = |agreement: &super::agreement::Agreement| {
            agreement.is_in_force() || agreement.superseded_by == Some(by.process)
        };
        if let Some(place) = self.s.agreements.iter().rposition(replaced) {
            if let Some(agreement) = self.s.agreements.get_mut(place) {
                agreement.superseded_by = Some(by.process);
            }
            self.turn(place, standing);
        }
        if !by.trial {
            self.end_suspended(standing);
        }
        self.s.phase = Phase::Ended { why: End::Superseded };
    }

    /// Both who look after agreements that exclude each other hear of it.
    fn tell_owners(&mut self, by: Superseding) {
        let own = self.s.in_force().map(|agreement| agreement.owner);
        for owner in own.into_iter().chain(by.owner) {
            self.tell_person(owner, Notice::ReplacementWaits);
        }
    }

    /// The trial that took its place is over.
    pub(super) fn trial_elsewhere_over(&mut self, process: Uuid) {
        if self.s.superseding.is_some_and(|by| by.process == process) {
            self.s.superseding = None;
        } else {
            self.restore();
        }
    }
}
