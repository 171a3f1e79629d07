//! Raising and carrying objections, saying them better, and taking them back.

use uuid::Uuid;

use super::digest::Digest;
use super::effect::Notice;
use super::form::Argument;
use super::objection::{Objection, Stage, check_cites};
use super::reason::{Reason, conflict, forbidden, invalid, over, refuse};
use super::response::Stance;
use super::state::{Phase, State};
use super::step::Step;
use super::version::is_open;
use crate::refusal::{Code, Refusal};

impl State {
    fn may_be_raised(&self, who: Uuid) -> Result<(), Refusal> {
        match self.phase {
            Phase::Agreed { .. } | Phase::Live | Phase::ReviewDue { .. } => Ok(()),
            Phase::Consent(_) if who == self.proposer => Err(forbidden(Reason::OwnProposal)),
            Phase::Consent(_)
            | Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Ended { .. } => self.in_consent(),
        }
    }

    pub(super) fn may_raise(&self, who: Uuid) -> Result<(), Refusal> {
        self.may_be_raised(who)
    }

    pub(super) fn may_carry(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        let facilitates = self.facilitator == Some(who) && self.author() != Some(who);
        if self.seat(who).is_none() && !facilitates {
            return Err(forbidden(Reason::PanelCarries));
        }
        let integrating = matches!(self.phase, Phase::Integrate { .. });
        if !integrating || who == self.proposer {
            self.may_be_raised(who)?;
        }
        match objection.stage {
            Stage::Raised | Stage::Upheld if objection.carriers.contains(&who) => {
                Err(conflict(Reason::CarriedAlready))
            }
            Stage::Raised | Stage::Upheld | Stage::Lapsed => Ok(()),
            Stage::Challenged
            | Stage::InIntegration
            | Stage::ReducedToConcern
            | Stage::Resolved
            | Stage::Withdrawn
            | Stage::OverruledByFallback
            | Stage::Merged => Err(conflict(Reason::PastCarrying)),
        }
    }

    pub(super) fn may_refine(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        if objection.raised_by != who && !objection.carriers.contains(&who) {
            return Err(forbidden(Reason::RefinedByOwners));
        }
        let ruled = objection
            .challenge
            .as_ref()
            .is_some_and(|challenge| challenge.ruling.is_some());
        match objection.stage {
            Stage::Raised | Stage::Challenged if !ruled => self.in_integration_phases(),
            Stage::Raised
            | Stage::Challenged
            | Stage::Upheld
            | Stage::InIntegration
            | Stage::ReducedToConcern
            | Stage::Resolved
            | Stage::Withdrawn
            | Stage::OverruledByFallback
            | Stage::Lapsed
            | Stage::Merged => Err(conflict(Reason::SaidStays)),
        }
    }

    pub(super) fn may_withdraw(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        let own = if objection.carriers.is_empty() {
            objection.raised_by == who
        } else {
            objection.carriers.contains(&who)
        };
        if !own {
            return Err(forbidden(Reason::CarrierWithdraws));
        }
        if !is_open(objection.stage) {
            return Err(conflict(Reason::ObjectionEnded));
        }
        match self.phase {
            Phase::Draft | Phase::Ended { .. } => Err(over()),
            Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. } => Ok(()),
        }
    }
}

impl Step {
    pub(super) fn raise(
        &mut self,
        who: Uuid,
        entered_by: Option<Uuid>,
        version: u32,
        cites: &[Digest],
        argument: &Argument,
    ) -> Result<(), Refusal> {
        argument.check()?;
        let in_force = self.s.in_force().map(|agreement| agreement.version);
        let about = match self.s.phase {
            Phase::Agreed { .. } | Phase::Live | Phase::ReviewDue { .. } => {
                let about = in_force.unwrap_or_default();
                // A version that came to nothing may be newer.
                if about != version {
                    return Err(refuse(Code::VersionStale, Reason::ObjectToInForce).on("version"));
                }
                about
            }
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Ended { .. } => {
                self.s.check_version(version, None)?;
                version
            }
        };
        let paragraphs = self
            .s
            .versions
            .get((about as usize).saturating_sub(1))
            .map(|version| version.paragraphs.as_slice())
            .unwrap_or_default();
        check_cites(cites)?;
        if !cites.iter().all(|cite| paragraphs.contains(cite)) {
            return Err(invalid("cites", Reason::CiteItsVersion));
        }
        let number = u32::try_from(self.s.objections.len() + 1).unwrap_or(u32::MAX);
        self.s.objections.push(Objection {
            number,
            raised_by: who,
            carriers: Vec::new(),
            former: Vec::new(),
            version,
            cites: cites.to_vec(),
            argument: argument.clone(),
            earlier: Vec::new(),
            stage: Stage::Raised,
            challenge: None,
            resolving: None,
            credits: Vec::new(),
            spoke: Vec::new(),
            missed: 0,
            reminded: 0,
            merge: None,
            story: vec![(self.now, Stage::Raised)],
        });
        self.tell(Notice::Objection(number));
        if self.s.seat(who).is_some() {
            self.carry(who, entered_by, number);
        }
        Ok(())
    }

    pub(super) fn carry(&mut self, who: Uuid, entered_by: Option<Uuid>, number: u32) {
        let (version, at) = (self.s.version_number(), self.now);
        let Some(objection) = self.objection_mut(number) else {
            return;
        };
        if objection.stage == Stage::Lapsed {
            let carriers = std::mem::take(&mut objection.carriers);
            objection.former.extend(carriers);
            objection.resolving = None;
            objection.turn(objection.standing_stage(), at);
        }
        objection.carriers.push(who);
        objection.speaks(who, version);
        let raised_by = objection.raised_by;
        if raised_by != who {
            self.tell_person(raised_by, Notice::ObjectionChanged(number));
            self.tell(Notice::ObjectionChanged(number));
        }
        self.objects(who, entered_by);
        self.review_early();
    }

    /// A panel member's answer is the objection that they carry.
    pub(super) fn objects(&mut self, who: Uuid, entered_by: Option<Uuid>) {
        if matches!(self.s.phase, Phase::Consent(_)) && self.s.seat(who).is_some() {
            self.answer(who, entered_by, Stance::Object, None);
        }
    }

    pub(super) fn refine(&mut self, who: Uuid, number: u32, argument: &Argument) -> Result<(), Refusal> {
        argument.check()?;
        let version = self.s.version_number();
        if let Some(objection) = self.objection_mut(number) {
            let earlier = std::mem::replace(&mut objection.argument, argument.clone());
            objection.earlier.push(earlier);
            if objection.carriers.contains(&who) && objection.stage != Stage::InIntegration {
                objection.speaks(who, version);
            }
        }
        self.tell(Notice::ObjectionChanged(number));
        Ok(())
    }

    pub(super) fn withdraw(&mut self, who: Uuid, number: u32) {
        let Some(objection) = self.objection_mut(number) else {
            return;
        };
        if objection.carriers.len() > 1 {
            objection.carriers.retain(|carrier| *carrier != who);
            objection.former.push(who);
            self.reopen(who);
            self.try_resolve(number);
        } else {
            self.end_objection(number, Stage::Withdrawn);
        }
        self.tell(Notice::ObjectionChanged(number));
    }
}
