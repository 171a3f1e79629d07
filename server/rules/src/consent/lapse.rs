//! How objections end otherwise: lapsed where nobody answers for them, or merged by their owners; and what follows for the answers of
//! those who carried them.

use uuid::Uuid;

use super::effect::{Effect, Notice};
use super::objection::{MISSED_MAX, Objection, Stage};
use super::reason::{Reason, conflict, forbidden};
use super::response::Stance;
use super::state::State;
use super::step::Step;
use crate::refusal::Refusal;

impl State {
    pub(super) fn may_lapse(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        self.is_facilitator(who)?;
        self.in_integration_phases()?;
        if !objection.is_live() {
            return Err(conflict(Reason::NotStopping));
        }
        if objection.missed < MISSED_MAX || objection.reminded < MISSED_MAX {
            return Err(conflict(Reason::CarriersHaveTime));
        }
        Ok(())
    }

    pub(super) fn may_merge(&self, who: Uuid, number: u32, into: u32) -> Result<(), Refusal> {
        let (goes, stays) = (self.objection(number)?, self.objection(into)?);
        if goes.owner() != who && stays.owner() != who {
            return Err(forbidden(Reason::OwnersMerge));
        }
        self.in_integration_phases()?;
        let mergeable = |objection: &Objection| match objection.stage {
            Stage::Raised | Stage::Upheld => !objection.carriers.is_empty(),
            Stage::Challenged
            | Stage::InIntegration
            | Stage::ReducedToConcern
            | Stage::Resolved
            | Stage::Withdrawn
            | Stage::OverruledByFallback
            | Stage::Lapsed
            | Stage::Merged => false,
        };
        if number == into || !mergeable(goes) || !mergeable(stays) {
            return Err(conflict(Reason::TwoStandingMerge));
        }
        if goes.merge == Some((into, who)) && goes.owner() != stays.owner() {
            return Err(conflict(Reason::MergeOffered));
        }
        Ok(())
    }
}

impl Step {
    pub(super) fn lapse(&mut self, number: u32) {
        self.end_objection(number, Stage::Lapsed);
    }

    pub(super) fn merge(&mut self, who: Uuid, number: u32, into: u32) {
        let Ok(stays_with) = self.s.objection(into).map(Objection::owner) else {
            return;
        };
        let Some(objection) = self.objection_mut(number) else {
            return;
        };
        let goes_with = objection.owner();
        let both = goes_with == stays_with
            || objection
                .merge
                .is_some_and(|(offered, by)| offered == into && by != who);
        if !both {
            objection.merge = Some((into, who));
            let other = if who == goes_with { stays_with } else { goes_with };
            self.tell_person(other, Notice::ObjectionChanged(number));
            return;
        }
        objection.merge = Some((into, who));
        let (carriers, spoke) = (objection.carriers.clone(), objection.spoke.clone());
        // They carry the other one before this one ends, so their answer stands.
        if let Some(stays) = self.objection_mut(into) {
            for carrier in carriers {
                if !stays.carriers.contains(&carrier) {
                    stays.carriers.push(carrier);
                    let said = spoke.iter().filter(|(person, _)| *person == carrier);
                    stays.spoke.extend(said.copied());
                }
            }
        }
        self.end_objection(number, Stage::Merged);
        self.tell(Notice::ObjectionChanged(number));
    }

    /// An objection ends. Whoever carried it answers again: "object" never turns into consent by itself.
    pub(super) fn end_objection(&mut self, number: u32, stage: Stage) {
        let at = self.now;
        let Some(objection) = self.objection_mut(number) else {
            return;
        };
        objection.turn(stage, at);
        let carriers = objection.carriers.clone();
        for carrier in carriers {
            self.reopen(carrier);
        }
        self.fx.push(Effect::Tell(Notice::ObjectionChanged(number)));
    }

    pub(super) fn reopen(&mut self, person: Uuid) {
        let objects = self
            .s
            .response(person)
            .is_some_and(|response| response.stance == Stance::Object);
        if objects && !self.s.carries_live(person) {
            let answers = self.s.responses.len();
            if let Some(seat) = self.s.seat_mut(person) {
                seat.void_before = answers;
            }
        }
    }
}
