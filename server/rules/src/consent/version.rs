//! Versions: what is proposed, in what words and for how long; and the questions of understanding about it.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::digest::Digest;
use super::effect::{Effect, Notice, Task};
use super::form::{Change, Integration, Kind, Next, Terms, Writing};
use super::objection::{Stage, check_cites};
use super::reason::{Reason, conflict, forbidden, invalid, over};
use super::resolve::check_deferral;
use super::state::{Phase, State};
use super::step::Step;
use crate::refusal::Refusal;

/// The longest time until an agreement is reviewed: a year and a day.
pub const REVIEW_MAX: Duration = Duration::days(366);
/// How long a panel member can say that a change of wording is more than that.
pub const RECLASS: Duration = Duration::DAY;
/// The most paragraphs of a text.
pub const PARAGRAPHS_MAX: usize = 2_000;
/// The most evaluation criteria.
pub const CRITERIA_MAX: usize = 50;
/// The most actions.
pub const ACTIONS_MAX: usize = 50;

/// A version of the proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Its number; the first is one.
    pub number: u32,
    /// All of its text.
    pub text: Digest,
    /// The text's paragraphs.
    pub paragraphs: Vec<Digest>,
    /// For how long, and how one will know whether it works.
    pub terms: Terms,
    /// Who takes the role, in a role selection.
    pub candidate: Option<Uuid>,
    /// Wording only, or more?
    pub change: Change,
    /// Which objections it takes up.
    pub integrates: Vec<Integration>,
    /// What a review wants with it; empty before the first agreement.
    pub next: Option<Next>,
    /// Who wrote it.
    pub author: Uuid,
    /// When.
    pub at: OffsetDateTime,
}

/// A question of understanding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Who asked.
    pub asked_by: Uuid,
    /// What.
    pub text: Digest,
    /// The paragraphs that it is about.
    pub cites: Vec<Digest>,
    /// When.
    pub at: OffsetDateTime,
    /// What the proposer answered.
    pub answer: Option<QuestionAnswer>,
}

/// The proposer's answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionAnswer {
    /// What it says.
    pub text: Digest,
    /// When.
    pub at: OffsetDateTime,
}

impl Version {
    /// Does it differ from the version before in its wording alone? Whatever else a version says has to be the same.
    fn says_the_same_as(&self, before: &Self) -> bool {
        let reworded = Self {
            number: self.number,
            text: self.text,
            paragraphs: self.paragraphs.clone(),
            change: self.change,
            integrates: Vec::new(),
            author: self.author,
            at: self.at,
            ..before.clone()
        };
        *self == reworded
    }
}

impl State {
    /// The last version up to this one that changed more than wording: answers to it are answers to its wordings too.
    pub fn base(&self, version: u32) -> u32 {
        self.versions
            .iter()
            .take(version as usize)
            .rev()
            .find(|earlier| earlier.change == Change::Material)
            .map_or(0, |earlier| earlier.number)
    }

    /// Who says that a change is wording only: never whoever writes it. A selection's facilitator writes, so its proposer says so there.
    pub(super) fn confirms_edits(&self) -> Option<Uuid> {
        match self.kind {
            Kind::Consent | Kind::Lazy | Kind::Advice => self.facilitator,
            Kind::Role => Some(self.proposer),
        }
    }

    /// What a version changes that is written now: wording alone while the panel answers, everything else otherwise.
    pub fn kind_of_change(&self) -> Change {
        match self.phase {
            Phase::Consent(_) => Change::Editorial,
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Change::Material,
        }
    }

    /// May somebody write a version now?
    pub(super) fn may_write(&self, who: Uuid, now: OffsetDateTime) -> Result<(), Refusal> {
        let author = || {
            if self.author() == Some(who) {
                Ok(())
            } else {
                Err(forbidden(match self.kind {
                    Kind::Consent | Kind::Lazy | Kind::Advice => Reason::ProposerWrites,
                    Kind::Role => Reason::FacilitatorProposes,
                }))
            }
        };
        match &self.phase {
            Phase::Draft | Phase::Shape { .. } | Phase::Advise { .. } => self.is_proposer(who),
            Phase::Integrate { .. } | Phase::Choose { .. } => author(),
            Phase::Consent(round) => {
                author()?;
                if self.pending_edit.is_some() {
                    return Err(conflict(Reason::EditWaits));
                }
                match self.version() {
                    // It keeps terms and person, which have to be right still.
                    Some(version) if version.change == Change::Material && round.reclass_until.is_none() => {
                        self.check_to_ask(version, now)
                    }
                    Some(_) | None => Err(conflict(Reason::EditedOnce)),
                }
            }
            Phase::Fallback(fall) => self.may_write_in_fallback(fall, who),
            Phase::Clarify { .. } | Phase::Nominate { .. } | Phase::Change { .. } => {
                Err(conflict(Reason::TextStandsInPhase))
            }
            Phase::Agreed { .. } | Phase::Live | Phase::ReviewDue { .. } => {
                Err(conflict(Reason::AgreedReview))
            }
            Phase::Ended { .. } => Err(over()),
        }
    }

    /// May everybody be asked about this version?
    pub(super) fn check_to_ask(&self, version: &Version, now: OffsetDateTime) -> Result<(), Refusal> {
        if version.next == Some(Next::Retire) {
            return Ok(());
        }
        let terms = &version.terms;
        let Some(review_at) = terms.review_at else {
            return Err(invalid("reviewAt", Reason::ReviewMissing));
        };
        if review_at <= now || review_at > now.saturating_add(REVIEW_MAX) {
            return Err(invalid("reviewAt", Reason::ReviewRange));
        }
        if terms.ends_at.is_some_and(|ends_at| ends_at < review_at) {
            return Err(invalid("endsAt", Reason::TermBeforeReview));
        }
        if terms.criteria.is_empty() {
            return Err(invalid("criteria", Reason::CriterionMissing));
        }
        if self.kind == Kind::Role {
            let willing =
                |person: Uuid| self.nominee(person).is_some() && self.is_willing(person) == Some(true);
            if !version.candidate.is_some_and(willing) {
                return Err(invalid("candidate", Reason::WillingCandidate));
            }
        }
        Ok(())
    }

    fn check_writing(&self, writing: &Writing, now: OffsetDateTime) -> Result<(), Refusal> {
        if writing.paragraphs.is_empty() || writing.paragraphs.len() > PARAGRAPHS_MAX {
            return Err(invalid("text", Reason::ParagraphsRange));
        }
        check_terms(&writing.terms)?;
        if writing.candidate.is_some() != (self.kind == Kind::Role && !matches!(self.phase, Phase::Draft)) {
            return Err(invalid("candidate", Reason::CandidateOnlyThere));
        }
        let same = |version: &Version| {
            version.text == writing.text
                && version.terms == writing.terms
                && version.candidate == writing.candidate
        };
        if !matches!(self.phase, Phase::Draft) && self.version().is_some_and(same) {
            return Err(invalid("text", Reason::NothingNew));
        }
        for integration in &writing.integrates {
            check_deferral(integration.how, integration.deferral, now)?;
            let objection = self.objection(integration.objection)?;
            if !objection.is_live() {
                return Err(invalid("integrates", Reason::IntegrateOpenOnly));
            }
            if !integration
                .paragraphs
                .iter()
                .all(|paragraph| writing.paragraphs.contains(paragraph))
            {
                return Err(invalid("integrates", Reason::ParagraphsOfNewText));
            }
        }
        Ok(())
    }
}

impl Step {
    pub(super) fn write(&mut self, who: Uuid, writing: &Writing) -> Result<(), Refusal> {
        self.s.check_writing(writing, self.now)?;
        let editorial = writing.change == Change::Editorial;
        let wanted = self.s.kind_of_change();
        if writing.change != wanted {
            return Err(invalid(
                "change",
                if wanted == Change::Editorial {
                    Reason::OnlyWordingNow
                } else {
                    Reason::CallItMaterial
                },
            ));
        }
        let before = self.s.version();
        let version = Version {
            number: if matches!(self.s.phase, Phase::Draft) {
                1
            } else {
                self.s.version_number() + 1
            },
            text: writing.text,
            paragraphs: writing.paragraphs.clone(),
            terms: writing.terms.clone(),
            candidate: writing.candidate,
            change: writing.change,
            integrates: writing.integrates.clone(),
            next: match before {
                // What a review wants is no wording.
                Some(before) if editorial => before.next,
                Some(_) | None => self.s.in_force().map(|agreement| {
                    if agreement.text == writing.text {
                        Next::Renew
                    } else {
                        Next::Amend
                    }
                }),
            },
            author: who,
            at: self.now,
        };
        if editorial && !before.is_some_and(|before| version.says_the_same_as(before)) {
            return Err(invalid("change", Reason::MoreThanWording));
        }
        match self.s.phase {
            Phase::Draft => self.s.versions = vec![version],
            Phase::Shape { .. } => self.publish(version),
            Phase::Advise { .. } => {
                self.publish(version);
                self.ask_for_advice();
            }
            Phase::Consent(_) => {
                self.s.pending_edit = Some(version);
                if let Some(other) = self.s.confirms_edits() {
                    self.owe(other, Task::ConfirmEdit);
                }
            }
            Phase::Integrate { .. } | Phase::Fallback(_) | Phase::Choose { .. } => {
                self.s.check_to_ask(&version, self.now)?;
                let first = self.s.asked.is_none();
                self.publish(version);
                let length = if first {
                    self.s.policy.window
                } else {
                    self.s.policy.renewed_hours()
                };
                self.ask(length);
            }
            Phase::Clarify { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => return Err(over()),
        }
        Ok(())
    }

    /// A version joins the others. What it takes up waits for its objectors, and what an earlier version had resolved does so again
    /// where the paragraphs that resolved it are gone.
    pub(super) fn publish(&mut self, version: Version) {
        let by_author = self.s.author() == Some(version.author);
        let at = self.now;
        if version.change == Change::Material {
            for objection in &mut self.s.objections {
                let taken_up = version
                    .integrates
                    .iter()
                    .find(|integration| integration.objection == objection.number);
                objection.meet(&version, taken_up, by_author, at);
            }
        }
        self.s.versions.push(version);
    }

    pub(super) fn confirm_edit(&mut self) {
        let Some(version) = self.s.pending_edit.take() else {
            return;
        };
        let (number, text) = (version.number, version.text);
        let before = self.s.version_number();
        self.publish(version);
        // What was being confirmed is confirmed of the same text in other words.
        for objection in &mut self.s.objections {
            if let Some(resolving) = &mut objection.resolving
                && objection.stage == Stage::InIntegration
                && resolving.version == before
            {
                resolving.version = number;
            }
        }
        let until = self.window(self.s.asked_at(self.now), RECLASS);
        if let Phase::Consent(round) = &mut self.s.phase {
            round.reclass_until = Some(until);
            round.ends_at = round.ends_at.max(until);
        }
        // Everybody sees the new wording and can answer anew, so this is the text that they were asked about.
        if let Some(asked) = &mut self.s.asked {
            asked.version = number;
            asked.text = text;
        }
        let ends_at = self.round_ends_at();
        let people = self.present();
        self.fx.push(Effect::Ask {
            version: number,
            people,
            until: ends_at,
        });
        self.tell(Notice::Edited(number));
    }

    pub(super) fn reclass(&mut self) {
        // The version is material from now on: all answers to the one before are stale, and the window is that of a renewed answer.
        if let Some(mut version) = self.s.versions.pop() {
            version.change = Change::Material;
            self.publish(version);
        }
        let earlier = self.round_ends_at();
        self.ask(self.s.policy.renewed_hours());
        if let Phase::Consent(round) = &mut self.s.phase {
            round.ends_at = round.ends_at.max(earlier);
        }
    }

    pub(super) fn question(&mut self, who: Uuid, text: Digest, cites: &[Digest]) -> Result<(), Refusal> {
        check_cites(cites)?;
        self.s.questions.push(Question {
            asked_by: who,
            text,
            cites: cites.to_vec(),
            at: self.now,
            answer: None,
        });
        self.s.clear.retain(|person| *person != who);
        let number = u32::try_from(self.s.questions.len()).unwrap_or(u32::MAX);
        self.owe(self.s.proposer, Task::AnswerQuestion(number));
        Ok(())
    }

    /// The candidate does not want the role after all: the facilitator proposes anew.
    pub(super) fn candidate_declines(&mut self, who: Uuid) {
        let proposed = self.s.version().and_then(|version| version.candidate) == Some(who);
        let under_way = match self.s.phase {
            Phase::Consent(_) | Phase::Integrate { .. } | Phase::Fallback(_) => true,
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => false,
        };
        if proposed && under_way {
            self.choose();
        }
    }
}

/// Are these terms that can be kept?
pub(super) fn check_terms(terms: &Terms) -> Result<(), Refusal> {
    if terms.criteria.len() > CRITERIA_MAX {
        return Err(invalid("criteria", Reason::CriteriaMost));
    }
    if terms.actions.len() > ACTIONS_MAX {
        return Err(invalid("actions", Reason::ActionsMost));
    }
    Ok(())
}

/// The stages in which an objection has not ended.
pub(super) fn is_open(stage: Stage) -> bool {
    match stage {
        Stage::Raised | Stage::Challenged | Stage::Upheld | Stage::InIntegration => true,
        Stage::ReducedToConcern
        | Stage::Resolved
        | Stage::Withdrawn
        | Stage::OverruledByFallback
        | Stage::Lapsed
        | Stage::Merged => false,
    }
}
