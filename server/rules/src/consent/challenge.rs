//! The test of an objection's form. It is valid as raised; two panel members can say that an argument is missing, the facilitator rules on
//! whether one was given, and two panel members drawn by lot hear an appeal.
//!
//! As in Holacracy (5.0, 5.3.2) nobody judges whether an argument is true or weighs much, only whether it was given. In doubt the
//! objection stands: no single person silences one, and both judges must agree to disqualify it.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::digest::Digest;
use super::effect::{Effect, Notice, Purpose, Task};
use super::form::Criterion;
use super::objection::{Concern, Objection, Stage};
use super::reason::{Reason, conflict, forbidden, invalid};
use super::state::{Phase, State};
use super::step::Step;
use crate::lot;
use crate::refusal::Refusal;

/// How long after a ruling whoever lost it can appeal.
pub const APPEAL: Duration = Duration::hours(48);
/// How many judges hear an appeal.
pub const JUDGES: u8 = 2;

/// An appeal against a ruling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appeal {
    /// Who appealed.
    pub by: Uuid,
    /// Who judges; empty until the lot is drawn.
    pub judges: Vec<Uuid>,
    /// Who said what: is it disqualified?
    pub votes: Vec<(Uuid, bool)>,
}

/// The test of an objection's form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// Who challenged it.
    pub by: Uuid,
    /// When.
    pub at: OffsetDateTime,
    /// The criterion without an argument.
    pub criterion: Criterion,
    /// Why.
    pub reason: Digest,
    /// Who seconded: only then is it live.
    pub seconded_by: Option<Uuid>,
    /// What the facilitator ruled: was an argument given?
    pub ruling: Option<bool>,
    /// Until when whoever lost can appeal.
    pub appeal_until: Option<OffsetDateTime>,
    /// The appeal.
    pub appeal: Option<Appeal>,
}

/// A lot that was drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draw {
    /// What for.
    pub purpose: Purpose,
    /// Among whom.
    pub among: Vec<Uuid>,
    /// How many.
    pub count: u8,
    /// The secret that was revealed.
    pub secret: Option<String>,
    /// Whom the lot fell on.
    pub drawn: Vec<Uuid>,
}

/// What lots are drawn with: a chain of secrets, each the digest of the next one. The end of the chain is published at the start, and
/// each draw reveals one more, so that nobody can foresee a draw and nobody choose it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Lots {
    /// The digest of the secret that is revealed next.
    pub commitment: String,
    /// Every draw; the last ones may be owed.
    pub draws: Vec<Draw>,
}

impl Lots {
    /// The draw that is owed.
    pub fn owed(&self) -> Option<&Draw> {
        self.draws.iter().find(|draw| draw.secret.is_none())
    }
}

impl Challenge {
    /// Is it part of this person's own quarrel?
    fn involves(&self, person: Uuid) -> bool {
        self.by == person || self.seconded_by == Some(person)
    }
}

impl State {
    /// Who has no part in a challenge of this objection: on the panel, neither proposer nor facilitator, and neither raised nor carries it.
    fn stands_apart(&self, person: Uuid, objection: &Objection) -> bool {
        self.seat(person).is_some()
            && person != self.proposer
            && self.facilitator != Some(person)
            && objection.raised_by != person
            && !objection.has_carried(person)
    }

    fn in_testing_phases(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::Consent(_) | Phase::Integrate { .. } => Ok(()),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Err(conflict(Reason::NotTestedNow)),
        }
    }

    fn may_test(&self, who: Uuid, objection: &Objection) -> Result<(), Refusal> {
        self.on_panel(who)?;
        if !self.stands_apart(who, objection) {
            return Err(forbidden(Reason::ChallengeIsOthers));
        }
        self.in_testing_phases()
    }

    pub(super) fn may_challenge(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        self.may_test(who, objection)?;
        if objection.argument.breaks_rule {
            return Err(conflict(Reason::BreaksRule));
        }
        if objection.stage != Stage::Raised || !objection.is_live() || objection.challenge.is_some() {
            return Err(conflict(Reason::ChallengedOnce));
        }
        Ok(())
    }

    pub(super) fn may_second(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        self.may_test(who, objection)?;
        let open = objection
            .challenge
            .as_ref()
            .filter(|challenge| challenge.seconded_by.is_none() && objection.stage == Stage::Raised);
        match open {
            Some(challenge) if challenge.by == who => Err(forbidden(Reason::SecondByAnother)),
            Some(_) => Ok(()),
            None => Err(conflict(Reason::NothingToSecond)),
        }
    }

    pub(super) fn may_rule(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        self.is_facilitator(who)?;
        if objection.has_carried(who) || objection.raised_by == who {
            return Err(forbidden(Reason::OwnObjection));
        }
        let involved = |challenge: &Challenge| challenge.involves(who);
        if objection.challenge.as_ref().is_some_and(involved) {
            return Err(forbidden(Reason::OwnChallenge));
        }
        self.in_integration_phases()?;
        let unruled = objection
            .challenge
            .as_ref()
            .is_some_and(|challenge| challenge.ruling.is_none());
        if objection.stage == Stage::Challenged && unruled {
            return Ok(());
        }
        Err(conflict(Reason::NothingToRule))
    }

    pub(super) fn may_appeal(&self, who: Uuid, number: u32, now: OffsetDateTime) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        let Some((challenge, argued)) = objection
            .challenge
            .as_ref()
            .and_then(|challenge| challenge.ruling.map(|argued| (challenge, argued)))
        else {
            return Err(conflict(Reason::NotRuled));
        };
        let lost = if argued {
            challenge.by == who
        } else {
            objection.carriers.contains(&who)
        };
        if !lost {
            return Err(forbidden(Reason::AppealIsLosers));
        }
        self.in_testing_phases()?;
        let stage = if argued {
            Stage::Upheld
        } else {
            Stage::ReducedToConcern
        };
        let in_time = challenge.appeal_until.is_some_and(|until| now < until);
        if challenge.appeal.is_some() || objection.stage != stage || !in_time {
            return Err(conflict(Reason::AppealedOnce));
        }
        Ok(())
    }

    /// Can whoever lost the ruling on an objection that was disqualified still appeal?
    pub(super) fn may_be_appealed(&self, now: OffsetDateTime) -> bool {
        self.objections.iter().any(|objection| {
            let open = |challenge: &Challenge| {
                let in_time = challenge.appeal_until.is_some_and(|until| now < until);
                in_time && challenge.appeal.is_none()
            };
            objection.stage == Stage::ReducedToConcern && objection.challenge.as_ref().is_some_and(open)
        })
    }

    pub(super) fn may_judge(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let objection = self.objection(number)?;
        let appeal = objection
            .challenge
            .as_ref()
            .and_then(|challenge| challenge.appeal.as_ref());
        if !appeal.is_some_and(|appeal| appeal.judges.contains(&who)) {
            return Err(forbidden(Reason::DrawnJudge));
        }
        self.in_integration_phases()?;
        let voted = appeal.is_some_and(|appeal| appeal.votes.iter().any(|(judge, _)| *judge == who));
        if voted || objection.stage != Stage::Challenged {
            return Err(conflict(Reason::Judged));
        }
        Ok(())
    }
}

impl Step {
    pub(super) fn challenge(&mut self, who: Uuid, number: u32, criterion: Criterion, reason: Digest) {
        let at = self.now;
        if let Some(objection) = self.objection_mut(number) {
            objection.challenge = Some(Challenge {
                by: who,
                at,
                criterion,
                reason,
                seconded_by: None,
                ruling: None,
                appeal_until: None,
                appeal: None,
            });
            for carrier in objection.carriers.clone() {
                self.tell_person(carrier, Notice::ObjectionChanged(number));
            }
        }
    }

    pub(super) fn second(&mut self, who: Uuid, number: u32) {
        let at = self.now;
        if let Some(objection) = self.objection_mut(number) {
            if let Some(challenge) = &mut objection.challenge {
                challenge.seconded_by = Some(who);
            }
            objection.turn(Stage::Challenged, at);
        }
        self.tell(Notice::ObjectionChanged(number));
        if let Some(facilitator) = self.s.facilitator {
            self.owe(facilitator, Task::Rule(number));
        }
    }

    pub(super) fn rule(&mut self, number: u32, argued: bool) {
        let (at, until) = (self.now, self.window(self.s.asked_at(self.now), APPEAL));
        if let Some(challenge) = self
            .objection_mut(number)
            .and_then(|objection| objection.challenge.as_mut())
        {
            challenge.ruling = Some(argued);
            challenge.appeal_until = Some(until);
        }
        if argued {
            if let Some(objection) = self.objection_mut(number) {
                objection.turn(Stage::Upheld, at);
            }
            self.tell(Notice::ObjectionChanged(number));
        } else {
            self.reduce(number);
            // Nothing is adopted while the objector can still appeal.
            if let Phase::Consent(round) = &mut self.s.phase {
                round.ends_at = round.ends_at.max(until);
            }
        }
    }

    /// Disqualified is not deleted: it stays visible, and goes into the evaluation criteria.
    fn reduce(&mut self, number: u32) {
        let Ok(objection) = self.s.objection(number) else {
            return;
        };
        let concern = Concern {
            voiced_by: objection.raised_by,
            version: objection.version,
            text: objection.argument.harm,
            cites: objection.cites.clone(),
            objection: Some(number),
            with_answer: false,
        };
        if !self
            .s
            .concerns
            .iter()
            .any(|concern| concern.objection == Some(number))
        {
            self.s.concerns.push(concern);
        }
        self.end_objection(number, Stage::ReducedToConcern);
    }

    pub(super) fn appeal(&mut self, who: Uuid, entered_by: Option<Uuid>, number: u32) {
        let (at, version) = (self.now, self.s.version_number());
        let Some(objection) = self.objection_mut(number) else {
            return;
        };
        if let Some(challenge) = &mut objection.challenge {
            challenge.appeal = Some(Appeal {
                by: who,
                judges: Vec::new(),
                votes: Vec::new(),
            });
        }
        objection.turn(Stage::Challenged, at);
        if objection.carriers.contains(&who) {
            objection.speaks(who, version);
            self.objects(who, entered_by);
        }
        self.tell(Notice::ObjectionChanged(number));
        let among = self.uninvolved(number);
        if among.len() < usize::from(JUDGES) {
            // Where two cannot be found who have no part in it, nobody may disqualify it.
            self.uphold(number);
        } else {
            self.draw(Purpose::Judges(number), among, JUDGES);
        }
    }

    fn uninvolved(&self, number: u32) -> Vec<Uuid> {
        let Ok(objection) = self.s.objection(number) else {
            return Vec::new();
        };
        let involved = |person: Uuid| {
            objection
                .challenge
                .as_ref()
                .is_some_and(|challenge| challenge.involves(person))
        };
        self.s
            .present(self.now)
            .map(|seat| seat.person)
            .filter(|person| self.s.stands_apart(*person, objection) && !involved(*person))
            .collect()
    }

    fn uphold(&mut self, number: u32) {
        let at = self.now;
        if let Some(objection) = self.objection_mut(number) {
            objection.turn(Stage::Upheld, at);
        }
        self.tell(Notice::ObjectionChanged(number));
    }

    pub(super) fn judge(&mut self, who: Uuid, number: u32, disqualify: bool) {
        let Some(appeal) = self
            .objection_mut(number)
            .and_then(|objection| objection.challenge.as_mut())
            .and_then(|challenge| challenge.appeal.as_mut())
        else {
            return;
        };
        appeal.votes.push((who, disqualify));
        let all = appeal.votes.len() == appeal.judges.len();
        let agreed = appeal.votes.iter().all(|(_, disqualify)| *disqualify);
        if !agreed {
            self.uphold(number);
        } else if all {
            self.reduce(number);
        }
    }

    pub(super) fn draw(&mut self, purpose: Purpose, among: Vec<Uuid>, count: u8) {
        self.s.lots.draws.push(Draw {
            purpose,
            among: among.clone(),
            count,
            secret: None,
            drawn: Vec::new(),
        });
        self.fx.push(Effect::Draw {
            purpose,
            among,
            count,
        });
    }

    pub(super) fn drawn(&mut self, secret: &str) -> Result<(), Refusal> {
        if lot::commitment(secret) != self.s.lots.commitment {
            return Err(invalid("secret", Reason::OtherSecret));
        }
        let process = self.s.process;
        let place = self.s.lots.draws.len().to_string();
        let Some(draw) = self.s.lots.draws.iter_mut().find(|draw| draw.secret.is_none()) else {
            return Err(conflict(Reason::NoLotOwed));
        };
        let order = lot::order(process, secret, &place, &draw.among);
        draw.drawn = order.into_iter().take(usize::from(draw.count)).collect();
        draw.secret = Some(secret.to_owned());
        let (purpose, drawn) = (draw.purpose, draw.drawn.clone());
        secret.clone_into(&mut self.s.lots.commitment);
        self.tell(Notice::Drawn);
        match purpose {
            Purpose::Judges(number) => {
                // It may have ended, been taken up or come to rest since somebody appealed.
                let tested = |objection: &Objection| objection.stage == Stage::Challenged;
                let deliberated = self.s.in_integration_phases().is_ok();
                if deliberated && self.s.objection(number).is_ok_and(tested) {
                    for judge in &drawn {
                        self.owe(*judge, Task::Judge(number));
                    }
                }
                if let Some(appeal) = self
                    .objection_mut(number)
                    .and_then(|objection| objection.challenge.as_mut())
                    .and_then(|challenge| challenge.appeal.as_mut())
                {
                    appeal.judges = drawn;
                }
            }
            Purpose::Third => self.trio_drawn(&drawn),
        }
        Ok(())
    }
}
