//! After the agreement: its term, its review, its owner, the criteria it is judged by. Anybody may object to it at any time; one panel
//! member who carries that opens the review early. Every change of it, and its end, is decided by the same machine.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::digest::Digest;
use super::effect::{Effect, Notice, Task};
use super::floor::Turnout;
use super::form::{AtEnd, Change, Kind, Next, PlannedAction, Reviewing, Terms};
use super::objection::{Concern, Stage};
use super::panel::{check_panel, seats};
use super::reason::{Reason, conflict, forbidden, invalid, over};
use super::state::{End, Phase, State};
use super::step::Step;
use super::version::Version;
use crate::refusal::Refusal;

/// How long an outcome waits for its announcement, before it is in force without one.
pub const ANNOUNCE: Duration = Duration::hours(48);
/// How often the owner is reminded of a review that is due.
pub const REVIEW_REMINDER: Duration = Duration::days(30);

words! {
    /// What the register shows about an agreement.
    pub enum Standing {
        /// In force.
        Active = "active",
        /// In force, and to be looked at.
        DueForReview = "due_for_review",
        /// Agreed again, for another term.
        Renewed = "renewed",
        /// Changed: a later version holds.
        Amended = "amended",
        /// Not in force for the time of a trial, and in force again after it.
        Suspended = "suspended",
        /// Replaced by an agreement from another process.
        Superseded = "superseded",
        /// Ended by consent.
        Retired = "retired",
        /// Ended with its term.
        Lapsed = "lapsed",
    }
}

/// On what it was adopted. Only the first is called consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "basis", rename_all = "snake_case")]
pub enum Basis {
    /// Nobody objected, and enough took part.
    Consent,
    /// Nobody objected, and enough had read it.
    LazyConsensus,
    /// Somebody decided after taking advice.
    Advice {
        /// How the advice was used.
        used: Digest,
    },
    /// Two thirds of the panel want to try it.
    Trial {
        /// When it ends.
        ends_at: OffsetDateTime,
        /// How one will know whether it worked.
        measure: Digest,
    },
    /// A vote of the fallback.
    Vote,
    /// The decider of the fallback.
    Decider {
        /// Who.
        person: Uuid,
        /// How the advice was used.
        used: Digest,
    },
}

impl Basis {
    /// How the advice was used, where somebody decided after taking it.
    pub fn advice_used(self) -> Option<Digest> {
        match self {
            Self::Advice { used } | Self::Decider { used, .. } => Some(used),
            Self::Consent | Self::LazyConsensus | Self::Trial { .. } | Self::Vote => None,
        }
    }
}

/// Something that was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The number of the version.
    pub version: u32,
    /// Its text, byte for byte what everybody was asked about last.
    pub text: Digest,
    /// On what it was adopted.
    pub basis: Basis,
    /// Objections that were overruled.
    pub standing_objections: u32,
    /// Who took part.
    pub turnout: Turnout,
    /// Who looks after it.
    pub owner: Uuid,
    /// When it was adopted.
    pub at: OffsetDateTime,
    /// Until when, and when it is reviewed. Concerns have joined the criteria.
    pub terms: Terms,
    /// What the register shows.
    pub standing: Standing,
    /// The process whose agreement replaced it.
    pub superseded_by: Option<Uuid>,
    /// How many voted for it and against it, where the fallback took a vote.
    #[serde(default)]
    pub votes: Option<Votes>,
    /// The words that it was announced with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announcement: Option<Digest>,
}

/// The votes on a trial or a proposal of the fallback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    /// For it.
    pub yes: usize,
    /// Against it.
    pub no: usize,
}

impl Agreement {
    /// Does it hold?
    pub fn is_in_force(&self) -> bool {
        match self.standing {
            Standing::Active | Standing::DueForReview => true,
            Standing::Renewed
            | Standing::Amended
            | Standing::Suspended
            | Standing::Superseded
            | Standing::Retired
            | Standing::Lapsed => false,
        }
    }

    /// Is it a trial?
    pub fn is_trial(&self) -> bool {
        match self.basis {
            Basis::Trial { .. } => true,
            Basis::Consent
            | Basis::LazyConsensus
            | Basis::Advice { .. }
            | Basis::Vote
            | Basis::Decider { .. } => false,
        }
    }
}

impl State {
    pub(super) fn is_owner(&self, who: Uuid) -> bool {
        self.in_force().is_some_and(|agreement| agreement.owner == who)
    }

    fn in_force_now(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::Live | Phase::ReviewDue { .. } => Ok(()),
            Phase::Ended { .. } => Err(over()),
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
            | Phase::Agreed { .. } => Err(conflict(Reason::NotInForce)),
        }
    }

    pub(super) fn may_review(&self, who: Uuid) -> Result<(), Refusal> {
        if !self.is_owner(who) && self.facilitator != Some(who) && !self.carries_live(who) {
            return Err(forbidden(Reason::ReviewIsOthers));
        }
        self.in_force_now()
    }

    pub(super) fn may_hand_over(&self, who: Uuid) -> Result<(), Refusal> {
        if !self.is_owner(who) && self.facilitator != Some(who) {
            return Err(forbidden(Reason::OwnerHandsOver));
        }
        self.in_force_now()
    }
}

impl Step {
    /// It is adopted: exactly the text that everybody was asked about last, or nothing.
    pub(super) fn adopt(&mut self, basis: Basis, standing_objections: u32) {
        let Some((version, asked)) = self.s.version().cloned().zip(self.s.asked) else {
            return;
        };
        if asked.version != version.number || asked.text != version.text {
            return;
        }
        self.s.pending_edit = None;
        let mut terms = version.terms.clone();
        self.concerns_heard(&mut terms.criteria);
        self.put_off(&mut terms.actions);
        let mut trial = false;
        if let Basis::Trial { ends_at, measure } = basis {
            trial = true;
            terms.ends_at = Some(ends_at);
            terms.review_at = Some(ends_at);
            terms.at_end = AtEnd::Lapse;
            terms.criteria.push(measure);
        }
        let owner = self
            .s
            .in_force()
            .map_or(self.s.proposer, |agreement| agreement.owner);
        let turnout = self.s.turnout(self.now);
        let votes = self.s.votes();
        self.close_former(&version, trial);
        self.s.superseding = None;
        let retired = version.next == Some(Next::Retire);
        self.s.agreements.push(Agreement {
            version: version.number,
            text: version.text,
            basis,
            standing_objections,
            turnout,
            owner,
            at: self.now,
            terms,
            standing: if retired {
                Standing::Retired
            } else {
                Standing::Active
            },
            superseded_by: None,
            votes,
            announcement: None,
        });
        self.register(self.s.agreements.len() - 1);
        self.end_meeting();
        if retired {
            self.s.phase = Phase::Ended { why: End::Retired };
            self.restore();
        } else {
            let ends_at = self.window(self.now, ANNOUNCE);
            self.s.phase = Phase::Agreed { ends_at };
            if let Some(facilitator) = self.s.facilitator {
                self.owe(facilitator, Task::Announce);
            }
        }
        self.tell(Notice::Adopted);
        self.freeze();
    }

    /// Concerns of this deliberation go into the evaluation criteria, each once; of what somebody answered, the last, and those of an
    /// objection only where it was reduced to one.
    fn concerns_heard(&self, criteria: &mut Vec<Digest>) {
        let concerns = || self.s.concerns.iter().skip(self.s.concerns_from);
        for (place, concern) in concerns().enumerate() {
            let corrected = |later: &Concern| later.with_answer && later.voiced_by == concern.voiced_by;
            let counts = match concern.objection {
                Some(number) => {
                    let objection = self.s.objection(number);
                    objection.is_ok_and(|objection| objection.stage == Stage::ReducedToConcern)
                }
                None => !(concern.with_answer && concerns().skip(place + 1).any(corrected)),
            };
            criteria.extend(concern.text.filter(|text| counts && !criteria.contains(text)));
        }
    }

    /// What resolved an objection by being put off is done by somebody, until a day: an action like the others, each once.
    fn put_off(&self, actions: &mut Vec<PlannedAction>) {
        for objection in &self.s.objections {
            let resolved = objection.stage == Stage::Resolved;
            // What an earlier deliberation put off stands among the actions that it agreed on, which may be taken over.
            let came_to = objection.story.last().map(|(at, _)| *at);
            let here = resolved && came_to >= self.s.opened_at;
            let deferral = objection
                .resolving
                .as_ref()
                .and_then(|resolving| resolving.deferral);
            let text = objection.argument.change.or(objection.argument.harm);
            let Some((deferral, text)) = deferral.zip(text).filter(|_| here) else {
                continue;
            };
            let same = |action: &&mut PlannedAction| {
                let free = action.objection.is_none_or(|known| known == objection.number);
                free && action.text == text && action.owner == deferral.owner
            };
            if let Some(known) = actions.iter_mut().find(same) {
                known.objection = Some(objection.number);
            } else {
                actions.push(PlannedAction {
                    text,
                    owner: deferral.owner,
                    due_at: deferral.until,
                    objection: Some(objection.number),
                });
            }
        }
    }

    /// What is in force comes to another standing.
    pub(super) fn stand(&mut self, standing: Standing) {
        let place = self.s.agreements.iter().rposition(Agreement::is_in_force);
        if let Some(place) = place {
            self.turn(place, standing);
        }
    }

    /// The agreement at this place comes to another standing.
    pub(super) fn turn(&mut self, place: usize, standing: Standing) {
        if let Some(agreement) = self.s.agreements.get_mut(place)
            && agreement.standing != standing
        {
            agreement.standing = standing;
            self.register(place);
            self.tell(Notice::Agreement(standing));
        }
    }

    fn register(&mut self, place: usize) {
        if let Some(agreement) = self.s.agreements.get(place) {
            self.fx.push(Effect::Register {
                agreement: u32::try_from(place).unwrap_or(u32::MAX),
                standing: agreement.standing,
            });
        }
    }

    /// The deliberation ends without an agreement. What was in force stays in force, and is still to be looked at.
    pub(super) fn finish_without(&mut self, why: End) {
        self.end_meeting();
        self.s.pending_edit = None;
        self.s.paused = None;
        self.s.phase = Phase::Ended { why };
        let notice = match why {
            End::Abandoned => Notice::Abandoned,
            End::Escalated => Notice::Escalated,
            End::NotAdopted | End::Dormant | End::Retired | End::Lapsed | End::Superseded => {
                Notice::NotAdopted
            }
        };
        self.tell(notice);
        self.freeze();
        if let Some(replacing) = self.s.superseding.take() {
            self.supersede(replacing);
        } else if self.s.in_force().is_some() {
            self.due_for_review();
        }
    }

    pub(super) fn in_force_from_now(&mut self) {
        self.s.phase = Phase::Live;
        self.tell(Notice::Phase);
        // It may have been objected to before it was announced.
        self.review_early();
    }

    pub(super) fn due_for_review(&mut self) {
        self.s.phase = Phase::ReviewDue {
            remind_at: self.now.saturating_add(REVIEW_REMINDER),
        };
        self.stand(Standing::DueForReview);
        let owner = self.s.in_force().map(|agreement| agreement.owner);
        if let Some(owner) = owner {
            self.owe(owner, Task::Review);
        }
    }

    /// One panel member who carries an objection to what is in force opens the review.
    pub(super) fn review_early(&mut self) {
        if matches!(self.s.phase, Phase::Live) && self.s.live().next().is_some() {
            self.due_for_review();
        }
    }

    /// Its term is over. A review that is under way goes on, and may agree on something new.
    pub(super) fn ends_with_its_term(&mut self) {
        self.stand(Standing::Lapsed);
        let deliberates = self.s.is_deliberating();
        if !self.restore() {
            self.s.superseding = None;
            if !deliberates {
                self.s.phase = Phase::Ended { why: End::Lapsed };
            }
        }
    }

    pub(super) fn hand_over(&mut self, owner: Uuid) {
        let mut agreements = self.s.agreements.iter_mut();
        if let Some(agreement) = agreements.rfind(|agreement| agreement.is_in_force()) {
            agreement.owner = owner;
        }
        if matches!(self.s.phase, Phase::ReviewDue { .. }) {
            self.owe(owner, Task::Review);
        } else if let Some(agreement) = self.s.in_force() {
            self.tell_person(owner, Notice::Agreement(agreement.standing));
        }
    }

    /// A review begins: a new panel is frozen, nobody's earlier answer counts, and consent is sought for what comes next.
    pub(super) fn review(&mut self, who: Uuid, reviewing: &Reviewing) -> Result<(), Refusal> {
        check_panel(&reviewing.panel)?;
        if !self.s.is_heard_by(&reviewing.panel, &reviewing.by_rule) {
            return Err(invalid("panel", Reason::ReviewWithPanel));
        }
        if reviewing.facilitator == who {
            return Err(invalid("facilitator", Reason::ProposerNamesFacilitator));
        }
        let Some(agreement) = self.s.in_force() else {
            return Err(over());
        };
        let Some(before) = self
            .s
            .versions
            .get((agreement.version as usize).saturating_sub(1))
        else {
            return Err(over());
        };
        let version = Version {
            number: self.s.version_number() + 1,
            terms: reviewing.terms.clone(),
            change: Change::Material,
            integrates: Vec::new(),
            next: Some(reviewing.next),
            author: who,
            at: self.now,
            ..before.clone()
        };
        let asks = match reviewing.next {
            Next::Renew | Next::Retire => self.s.kind != Kind::Advice,
            Next::Amend => false,
        };
        if asks {
            self.s.check_to_ask(&version, self.now)?;
        }
        let answers = self.s.responses.len();
        self.s.concerns_from = self.s.concerns.len();
        self.s.learnt = Some(reviewing.learnt);
        self.s.panel = seats(&reviewing.panel, answers);
        self.s.proposer = who;
        self.s.facilitator = Some(reviewing.facilitator);
        self.s.rounds = 0;
        self.s.next_rung = 0;
        self.s.pauses = 0;
        self.s.waits.clear();
        self.s.clear.clear();
        self.s.reacted.clear();
        if reviewing.next == Next::Amend {
            self.s.nominations.clear();
        }
        self.s.advice.clear();
        self.s.opened_at = Some(self.now);
        self.publish(version);
        self.tell(Notice::Review);
        if asks {
            self.ask(self.s.policy.window);
            return Ok(());
        }
        match self.s.kind {
            Kind::Consent | Kind::Lazy => self.shape(),
            Kind::Advice => self.ask_for_advice(),
            Kind::Role => self.nominate_phase(),
        }
        Ok(())
    }
}
