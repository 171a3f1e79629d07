//! Resolving objections: both sides confirm on one version, or it is said to stand.

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::effect::{Notice, Task};
use super::form::{Deferral, Resolution};
use super::objection::{Resolving, Stage};
use super::reason::{Reason, conflict, forbidden, invalid, over};
use super::state::{Phase, State};
use super::step::Step;
use super::version::REVIEW_MAX;
use crate::refusal::Refusal;

impl State {
    pub(super) fn in_integration_phases(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::Consent(_) | Phase::Integrate { .. } | Phase::Fallback(_) | Phase::Advise { .. } => Ok(()),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. } => Err(conflict(Reason::NotResolvedNow)),
            Phase::Live | Phase::ReviewDue { .. } => Err(conflict(Reason::ResolveInReview)),
            Phase::Ended { .. } => Err(over()),
        }
    }

    pub(super) fn may_confirm(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        let carrier = objection.carriers.contains(&who);
        let author = self.author() == Some(who);
        if !carrier && !author {
            return Err(forbidden(Reason::SidesConfirm));
        }
        if !objection.is_live() {
            return Err(conflict(Reason::NothingToConfirm));
        }
        self.in_integration_phases()?;
        let resolving = objection
            .resolving
            .as_ref()
            .filter(|resolving| resolving.version == self.version_number());
        let done = resolving.is_some_and(|resolving| {
            (!carrier || resolving.confirmed_by.contains(&who)) && (!author || resolving.meets_need)
        });
        if done {
            return Err(conflict(Reason::ConfirmedAlready));
        }
        Ok(())
    }

    pub(super) fn may_maintain(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        if !objection.carriers.contains(&who) {
            return Err(forbidden(Reason::CarrierMaintains));
        }
        // An offer on this version can be turned down as well as taken.
        let offered = self.is_offered(objection, who);
        if offered {
            self.in_integration_phases()?;
        } else {
            self.in_consent()?;
        }
        if !(offered || self.owes_word(objection, who)) || !objection.is_live() {
            return Err(conflict(Reason::SpokenAlready));
        }
        Ok(())
    }
}

/// The longest that something is put off: a year and a day, as a review.
const DEFERRAL_MAX: Duration = REVIEW_MAX;

/// Is it said who takes it up where it is put off, and only there? Entries from before that was asked do not say it; who writes one now
/// is asked by [`State::check_resolution`].
pub(super) fn check_deferral(
    how: Resolution,
    deferral: Option<Deferral>,
    now: OffsetDateTime,
) -> Result<(), Refusal> {
    let Some(deferral) = deferral else {
        return Ok(());
    };
    if how != Resolution::Deferred {
        return Err(invalid("how", Reason::DeferralOnlyThere));
    }
    if deferral.until <= now || deferral.until > now.saturating_add(DEFERRAL_MAX) {
        return Err(invalid("deferUntil", Reason::DeferralRange));
    }
    Ok(())
}

impl State {
    /// May an objection be resolved in this way: does whoever puts it off say who takes it up, and until when? Whoever confirms what was
    /// offered on this version need not say it again.
    pub fn check_resolution(
        &self,
        objection: u32,
        version: u32,
        how: Resolution,
        deferral: Option<Deferral>,
    ) -> Result<(), Refusal> {
        let offered = self.objection(objection)?.resolving.as_ref();
        let offered = offered.is_some_and(|resolving| resolving.version == version);
        if how == Resolution::Deferred && deferral.is_none() && !offered {
            return Err(invalid("deferOwner", Reason::DeferralMissing));
        }
        Ok(())
    }
}

impl Step {
    pub(super) fn confirm(
        &mut self,
        who: Uuid,
        number: u32,
        version: u32,
        how: Resolution,
        deferral: Option<Deferral>,
    ) -> Result<(), Refusal> {
        self.s.check_version(version, None)?;
        check_deferral(how, deferral, self.now)?;
        let (author, at) = (self.s.author(), self.now);
        let Some(objection) = self.objection_mut(number) else {
            return Ok(());
        };
        if objection
            .resolving
            .as_ref()
            .is_none_or(|resolving| resolving.version != version)
        {
            // Resolved without another text: put off, watched, found out first.
            objection.resolving = Some(Resolving {
                version,
                how,
                paragraphs: Vec::new(),
                confirmed_by: Vec::new(),
                meets_need: false,
                deferral,
            });
        }
        if objection.carriers.contains(&who) {
            objection.speaks(who, version);
        }
        let carrier = objection.carriers.contains(&who);
        objection.turn(Stage::InIntegration, at);
        if let Some(resolving) = &mut objection.resolving {
            if carrier && !resolving.confirmed_by.contains(&who) {
                resolving.confirmed_by.push(who);
            }
            resolving.meets_need |= author == Some(who);
        }
        self.try_resolve(number);
        self.ask_other_side(who, number);
        Ok(())
    }

    /// Whoever has yet to agree is asked.
    fn ask_other_side(&mut self, who: Uuid, number: u32) {
        let Ok(objection) = self.s.objection(number) else {
            return;
        };
        let resolving = objection.resolving.as_ref();
        let Some(resolving) = resolving.filter(|_| objection.stage == Stage::InIntegration) else {
            return;
        };
        let author = self.s.author();
        let meets_need = resolving.meets_need;
        let mut carriers = objection.carriers.clone();
        carriers.retain(|carrier| !resolving.confirmed_by.contains(carrier));
        if author == Some(who) {
            for carrier in carriers {
                self.owe(carrier, Task::AnswerObjection(number));
            }
        } else if let Some(author) = author.filter(|_| !meets_need) {
            self.owe(author, Task::ConfirmNeed(number));
        }
    }

    /// Resolved is what every carrier and the author confirmed on one version.
    pub(super) fn try_resolve(&mut self, number: u32) {
        let resolved = self.s.objection(number).is_ok_and(|objection| {
            objection.stage == Stage::InIntegration
                && objection.resolving.as_ref().is_some_and(|resolving| {
                    resolving.meets_need
                        && objection
                            .carriers
                            .iter()
                            .all(|carrier| resolving.confirmed_by.contains(carrier))
                })
        });
        if resolved {
            self.end_objection(number, Stage::Resolved);
        }
    }

    pub(super) fn maintain(
        &mut self,
        who: Uuid,
        entered_by: Option<Uuid>,
        number: u32,
        version: u32,
    ) -> Result<(), Refusal> {
        self.s.check_version(version, None)?;
        let at = self.now;
        if let Some(objection) = self.objection_mut(number) {
            objection.speaks(who, version);
            objection.resolving = None;
            if objection.stage == Stage::InIntegration {
                objection.turn(objection.standing_stage(), at);
            }
        }
        self.objects(who, entered_by);
        self.tell(Notice::ObjectionChanged(number));
        Ok(())
    }
}
