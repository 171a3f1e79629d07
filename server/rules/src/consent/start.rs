//! From the draft to the first question for consent: what has to be chosen, questions of understanding, reactions.

use std::collections::BTreeSet;

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::digest::Digest;
use super::effect::{Notice, Task};
use super::form::{AimedGoal, Kind, Mode, Settings};
use super::panel::{check_panel, seats};
use super::policy::{Rung, hours, shortest};
use super::reason::{Reason, conflict, invalid, refuse};
use super::state::{Phase, State};
use super::step::Step;
use super::version::check_terms;
use crate::refusal::{Code, Refusal};

/// The most goals that one proposal names.
pub const GOALS_MAX: usize = 20;
/// How long the proposer has to make the proposal ready, once reactions are in.
pub const READY: Duration = Duration::days(14);

impl State {
    /// Is all there that has to be chosen before the start?
    pub(super) fn may_open(&self, who: Uuid, now: OffsetDateTime) -> Result<(), Refusal> {
        self.is_proposer(who)?;
        if !matches!(self.phase, Phase::Draft) {
            return Err(conflict(Reason::PublishedAlready));
        }
        if self.need.is_none() {
            return Err(refuse(Code::ReasonRequired, Reason::NeedMissing).on("need"));
        }
        let Some(version) = self.version() else {
            return Err(invalid("text", Reason::TextMissing));
        };
        if self.facilitator.is_none() {
            return Err(invalid("facilitator", Reason::FacilitatorMissing));
        }
        if self.mode == Mode::Fast && !self.small_and_reversible {
            return Err(invalid("mode", Reason::NotSmall));
        }
        if self.asks_at_once() {
            self.check_to_ask(version, now)?;
        }
        Ok(())
    }

    /// Does it come to answers without questions and reactions before?
    fn asks_at_once(&self) -> bool {
        match (self.kind, self.mode) {
            (Kind::Lazy, _) | (Kind::Consent, Mode::Fast) => true,
            (Kind::Consent, Mode::Full) | (Kind::Advice | Kind::Role, _) => false,
        }
    }

    pub(super) fn may_clear(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        self.in_clarify()?;
        if self.clear.contains(&who) {
            return Err(conflict(Reason::ClearSaid));
        }
        Ok(())
    }

    pub(super) fn in_clarify(&self) -> Result<(), Refusal> {
        if matches!(self.phase, Phase::Clarify { .. }) {
            return Ok(());
        }
        Err(conflict(Reason::NoQuestionsNow))
    }

    pub(super) fn may_answer(&self, who: Uuid, number: u32) -> Result<(), Refusal> {
        let question = (number as usize)
            .checked_sub(1)
            .and_then(|place| self.questions.get(place))
            .ok_or_else(|| refuse(Code::NotFound, Reason::NoSuchQuestion).on("question"))?;
        self.is_proposer(who)?;
        self.deliberating()?;
        if question.answer.is_some() {
            return Err(conflict(Reason::QuestionAnswered));
        }
        Ok(())
    }

    pub(super) fn may_be_ready(&self, who: Uuid, now: OffsetDateTime) -> Result<(), Refusal> {
        self.is_proposer(who)?;
        let Phase::Shape { over, .. } = self.phase else {
            return Err(conflict(Reason::NotShaped));
        };
        if !over && !self.all_reacted(now) {
            return Err(conflict(Reason::ReactorsHaveTime));
        }
        let Some(version) = self.version() else {
            return Err(invalid("text", Reason::TextMissing));
        };
        if self
            .in_force()
            .is_some_and(|agreement| agreement.text == version.text && self.last_terms_stand())
        {
            return Err(invalid("text", Reason::NothingNewAgreed));
        }
        self.check_to_ask(version, now)
    }

    /// Has an amendment changed neither text nor terms?
    fn last_terms_stand(&self) -> bool {
        let number = self.in_force().map_or(0, |agreement| agreement.version) as usize;
        let before = number.checked_sub(1).and_then(|place| self.versions.get(place));
        self.version()
            .zip(before)
            .is_some_and(|(version, before)| version.terms == before.terms)
    }

    /// Has everybody reacted who counts?
    pub(super) fn all_reacted(&self, now: OffsetDateTime) -> bool {
        self.present(now).all(|seat| self.reacted.contains(&seat.person))
    }
}

/// Are the goals each named once, and not too many? Whether they are there to be named is not the machine's to know.
fn check_goals(goals: &[AimedGoal]) -> Result<(), Refusal> {
    let distinct: BTreeSet<Uuid> = goals.iter().map(|aimed| aimed.goal).collect();
    let measures = goals.iter().map(|aimed| aimed.measures.len()).max();
    if goals.len() > GOALS_MAX || distinct.len() < goals.len() || measures.unwrap_or_default() > GOALS_MAX {
        return Err(invalid("goals", Reason::GoalsMost));
    }
    Ok(())
}

impl Step {
    pub(super) fn configure(&mut self, settings: &Settings) -> Result<(), Refusal> {
        check_panel(&settings.panel)?;
        if settings.facilitator == Some(self.s.proposer) {
            return Err(invalid("facilitator", Reason::ProposerFacilitates));
        }
        let alone = Rung::Decider {
            person: self.s.proposer,
        };
        if settings.policy.ladder.contains(&alone) {
            return Err(invalid("ladder", Reason::ProposerDecides));
        }
        settings.policy.check(shortest(self.s.kind, self.s.mode))?;
        Digest::try_from(settings.lots.clone()).map_err(|refusal| refusal.on("lots"))?;
        if let Some(terms) = &settings.terms {
            check_terms(terms)?;
            // The draft has no text any more.
            self.s.versions.clear();
        }
        self.s.draft_terms.clone_from(&settings.terms);
        check_goals(&settings.goals)?;
        self.s.goals.clone_from(&settings.goals);
        self.s.need = settings.need;
        self.s.facilitator = settings.facilitator;
        self.s.panel = seats(&settings.panel, 0);
        self.s.policy = settings.policy.clone();
        self.s.small_and_reversible = settings.small_and_reversible;
        self.s.lots.commitment.clone_from(&settings.lots);
        Ok(())
    }

    pub(super) fn open(&mut self) {
        self.s.opened_at = Some(self.now);
        self.tell(Notice::Opened);
        if self.s.asks_at_once() {
            self.ask(self.s.policy.window);
            return;
        }
        match self.s.kind {
            Kind::Consent | Kind::Lazy => self.clarify(),
            Kind::Advice => self.ask_for_advice(),
            Kind::Role => self.nominate_phase(),
        }
    }

    fn clarify(&mut self) {
        let ends_at = self.window(self.now, hours(self.s.policy.clarify));
        self.s.phase = Phase::Clarify { ends_at };
        self.tell(Notice::Phase);
    }

    pub(super) fn shape(&mut self) {
        let ends_at = self.window(self.now, hours(self.s.policy.shape));
        self.s.phase = Phase::Shape { ends_at, over: false };
        self.tell(Notice::Phase);
    }

    pub(super) fn reactions_over(&mut self) {
        let ends_at = self.window(self.now, READY);
        self.s.phase = Phase::Shape { ends_at, over: true };
        self.owe(self.s.proposer, Task::MakeReady);
    }

    /// "This needs discussion": the full process, from its questions on, and everybody answers anew afterwards. What was lazy is so no
    /// more: whoever wants to talk is not outvoted by silence.
    pub(super) fn discuss(&mut self) {
        self.s.mode = Mode::Full;
        if self.s.kind == Kind::Lazy {
            self.s.kind = Kind::Consent;
        }
        self.s.pending_edit = None;
        let answers = self.s.responses.len();
        let carriers: Vec<Uuid> = self
            .s
            .live()
            .flat_map(|objection| objection.carriers.clone())
            .collect();
        for seat in &mut self.s.panel {
            if !carriers.contains(&seat.person) {
                seat.void_before = answers;
            }
        }
        self.tell(Notice::MadeFull);
        self.clarify();
    }
}
