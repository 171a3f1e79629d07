//! What waits for whom: everything that somebody in particular should do now, from the state alone. Each task names the moves that do it,
//! and nobody is given one whose moves would all be refused.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::effect::Task;
use super::form::Kind;
use super::moves::Move;
use super::objection::{Objection, Stage};
use super::policy::Rung;
use super::response::Worth;
use super::state::{Phase, State};

/// How long the panel is asked whether somebody carries a possible objection to an agreement in force. It can be carried later too.
pub const CARRY_ASKED: Duration = Duration::days(14);

/// Something that waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Todo {
    /// For whom.
    pub person: Uuid,
    /// What.
    pub task: Task,
    /// When it is too late; empty where only the person ends it, and while a meeting holds the clock.
    pub until: Option<OffsetDateTime>,
}

/// Everything that waits for somebody now, in the order in which the page lists it.
pub fn tasks(state: &State, now: OffsetDateTime) -> Vec<Todo> {
    let now = now.max(state.at);
    state.as_of(now).todos(now)
}

/// What waits for one person.
pub fn tasks_of(state: &State, person: Uuid, now: OffsetDateTime) -> Vec<Todo> {
    let mut todos = tasks(state, now);
    todos.retain(|todo| todo.person == person);
    todos
}

impl Task {
    /// The moves that do it. Some are ways to say no, such as withdrawing an objection that the person is asked about.
    pub fn moves(self) -> Vec<Move> {
        match self {
            Self::Publish => vec![Move::Open, Move::Write, Move::Configure],
            Self::ClearOrAsk => vec![Move::Clear, Move::Question],
            Self::AnswerQuestion(number) => vec![Move::Answer(number)],
            Self::React => vec![Move::React],
            Self::MakeReady => vec![Move::Ready, Move::Write],
            Self::Answer => vec![Move::Respond, Move::Raise],
            Self::Carry(number) => vec![Move::Carry(number), Move::Respond],
            Self::AnswerObjection(number) => vec![
                Move::Confirm(number),
                Move::Maintain(number),
                Move::Refine(number),
                Move::Withdraw(number),
                // Whoever carries what was challenged, and appeals, has spoken too.
                Move::Appeal(number),
            ],
            Self::ConfirmNeed(number) => vec![Move::Confirm(number), Move::Write],
            Self::Second(number) => vec![Move::Second(number), Move::Respond],
            Self::Rule(number) => vec![Move::Rule(number), Move::HandOn],
            Self::Judge(number) => vec![Move::Judge(number)],
            Self::ConfirmEdit => vec![Move::ConfirmEdit],
            Self::Integrate | Self::WriteAsTrio | Self::Propose => vec![Move::Write],
            Self::Gather => vec![Move::Gather, Move::NoResult],
            Self::Attend => vec![Move::Attend, Move::Advance, Move::Finish, Move::Close],
            Self::OfferTrial => vec![Move::OfferTrial],
            Self::Vote => vec![Move::Ballot],
            Self::Advise => vec![Move::Advise, Move::NoAdvice],
            Self::Decide => vec![Move::Adopt, Move::Reject, Move::Write],
            Self::Nominate => vec![Move::Nominate],
            Self::KeepOrChange => vec![Move::Keep, Move::Nominate],
            Self::SayWhetherWilling => vec![Move::Willing],
            Self::Announce => vec![Move::Announce],
            Self::Review => vec![Move::Review],
        }
    }

    /// Is it asked of people as part of the panel, or as somebody in a quarrel or a selection? Then nobody is asked who is away or has
    /// left. Proposer, facilitator, decider and owner keep their tasks, since nobody else has them.
    fn spares_absent(self) -> bool {
        match self {
            Self::ClearOrAsk
            | Self::React
            | Self::Answer
            | Self::Carry(_)
            | Self::AnswerObjection(_)
            | Self::Second(_)
            | Self::Judge(_)
            | Self::WriteAsTrio
            | Self::Vote
            | Self::Advise
            | Self::Nominate
            | Self::KeepOrChange
            | Self::SayWhetherWilling => true,
            Self::Publish
            | Self::AnswerQuestion(_)
            | Self::MakeReady
            | Self::ConfirmNeed(_)
            | Self::Rule(_)
            | Self::ConfirmEdit
            | Self::Integrate
            | Self::Propose
            | Self::Gather
            | Self::Attend
            | Self::OfferTrial
            | Self::Decide
            | Self::Announce
            | Self::Review => false,
        }
    }
}

/// Gathers tasks for a moment.
struct Gathering<'a> {
    s: &'a State,
    now: OffsetDateTime,
    todos: Vec<Todo>,
}

impl State {
    /// Everything that waits, of a state in which nothing is due.
    pub(super) fn todos(&self, now: OffsetDateTime) -> Vec<Todo> {
        if self.paused.is_some() {
            return Vec::new();
        }
        let mut gathering = Gathering {
            s: self,
            now,
            todos: Vec::new(),
        };
        gathering.by_phase();
        gathering.questions();
        gathering.objections();
        gathering.willing();
        gathering.meeting();
        let mut todos = gathering.todos;
        todos.retain(|todo| {
            let absent = self.is_absent(todo.person, now) && todo.task.spares_absent();
            let mut moves = todo.task.moves().into_iter();
            !absent && moves.any(|each| self.may(todo.person, each, now).is_ok())
        });
        todos
    }

    /// Is somebody of the panel away, or gone?
    fn is_absent(&self, person: Uuid, now: OffsetDateTime) -> bool {
        let of_panel = self.panel.iter().any(|seat| seat.person == person);
        of_panel && !self.present(now).any(|seat| seat.person == person)
    }

    /// Does the round wait for an answer of this person? In lazy consensus it does not wait for those who have read the version: their
    /// silence is an answer.
    pub(super) fn owes_answer(&self, person: Uuid) -> bool {
        let answered = match self.worth(person) {
            Worth::Active(_) => true,
            Worth::Stale(_) | Worth::Silent => false,
        };
        let reads = match self.kind {
            Kind::Lazy => self.has_seen(person) && !self.must_answer(person),
            Kind::Consent | Kind::Advice | Kind::Role => false,
        };
        !answered && !reads
    }

    /// Has this person answered the newest version at this moment or later?
    fn answered_since(&self, person: Uuid, moment: OffsetDateTime) -> bool {
        match self.worth(person) {
            Worth::Active(_) => self
                .response(person)
                .is_some_and(|response| response.at >= moment),
            Worth::Stale(_) | Worth::Silent => false,
        }
    }

    /// Does the author offer a carrier that the newest version resolves the objection, and the carrier has yet to agree?
    pub(super) fn is_offered(&self, objection: &Objection, carrier: Uuid) -> bool {
        objection.stage == Stage::InIntegration
            && objection.carriers.contains(&carrier)
            && objection.resolving.as_ref().is_some_and(|resolving| {
                resolving.version == self.version_number()
                    && resolving.meets_need
                    && !resolving.confirmed_by.contains(&carrier)
            })
    }
}

impl Gathering<'_> {
    fn add(&mut self, person: Uuid, task: Task, until: Option<OffsetDateTime>) {
        self.todos.push(Todo { person, task, until });
    }

    fn facilitator(&mut self, task: Task, until: Option<OffsetDateTime>) {
        if let Some(facilitator) = self.s.facilitator {
            self.add(facilitator, task, until);
        }
    }

    /// Of everybody on the panel who is there and of whom this holds.
    fn panel(&mut self, task: Task, until: Option<OffsetDateTime>, of: impl Fn(Uuid) -> bool) {
        let people: Vec<Uuid> = self.s.present(self.now).map(|seat| seat.person).collect();
        for person in people.into_iter().filter(|person| of(*person)) {
            self.add(person, task, until);
        }
    }

    fn by_phase(&mut self) {
        let s = self.s;
        match &s.phase {
            Phase::Draft => self.add(s.proposer, Task::Publish, None),
            Phase::Clarify { ends_at } => {
                // Whoever waits for the answer to a question of theirs is not asked meanwhile.
                let asks = |person: Uuid| {
                    s.questions
                        .iter()
                        .any(|question| question.asked_by == person && question.answer.is_none())
                };
                let open = |person: Uuid| !s.clear.contains(&person) && !asks(person);
                self.panel(Task::ClearOrAsk, Some(*ends_at), open);
            }
            Phase::Shape { ends_at, over } => {
                let reacted = |person: Uuid| s.reacted.contains(&person);
                if *over || s.all_reacted(self.now) {
                    self.add(s.proposer, Task::MakeReady, Some(*ends_at));
                } else {
                    self.panel(Task::React, Some(*ends_at), |person| !reacted(person));
                }
            }
            Phase::Consent(round) => {
                let owes = |person: Uuid| s.owes_answer(person) && !s.carries_live(person);
                self.panel(Task::Answer, Some(round.ends_at), owes);
                if let Some(other) = s.confirms_edits().filter(|_| s.pending_edit.is_some()) {
                    self.add(other, Task::ConfirmEdit, Some(round.ends_at));
                }
            }
            Phase::Integrate { ends_at } => {
                if let Some(author) = s.author() {
                    self.add(author, Task::Integrate, Some(*ends_at));
                }
            }
            Phase::Fallback(_) => self.fallback(),
            Phase::Advise { ends_at, over } => {
                if *over || s.all_advised(self.now) {
                    self.add(s.proposer, Task::Decide, Some(*ends_at));
                } else {
                    self.panel(Task::Advise, Some(*ends_at), |person| !s.has_advised(person));
                }
            }
            Phase::Nominate { ends_at } => {
                let nominated = |person: Uuid| s.nomination(person).is_some();
                self.panel(Task::Nominate, Some(*ends_at), |person| !nominated(person));
            }
            Phase::Change { ends_at } => {
                let open = |person: Uuid| s.nomination(person).is_some_and(|nomination| !nomination.settled);
                self.panel(Task::KeepOrChange, Some(*ends_at), open);
            }
            Phase::Choose { ends_at } => self.facilitator(Task::Propose, Some(*ends_at)),
            Phase::Agreed { ends_at } => self.facilitator(Task::Announce, Some(*ends_at)),
            Phase::ReviewDue { .. } => {
                if let Some(agreement) = s.in_force() {
                    self.add(agreement.owner, Task::Review, s.term_ends_at());
                }
            }
            Phase::Live | Phase::Ended { .. } => {}
        }
    }

    fn fallback(&mut self) {
        let s = self.s;
        let Phase::Fallback(fall) = &s.phase else {
            return;
        };
        let until = Some(fall.ends_at);
        let voted = |person: Uuid| fall.votes.iter().any(|(voter, _)| *voter == person);
        match fall.rung {
            // Once the meeting is under way, holding it is the task.
            Rung::Meeting if s.meeting.is_none() => self.facilitator(Task::Gather, until),
            Rung::Meeting => {}
            Rung::Trio => {
                for person in &fall.trio {
                    self.add(*person, Task::WriteAsTrio, until);
                }
            }
            Rung::Trial if fall.trial.is_none() => self.add(s.proposer, Task::OfferTrial, until),
            Rung::Trial | Rung::Vote { .. } => self.panel(Task::Vote, until, |person| !voted(person)),
            Rung::Decider { person } => self.add(person, Task::Decide, until),
            Rung::WiderCircle | Rung::Drop => {}
        }
    }

    fn meeting(&mut self) {
        if let Some(meeting) = &self.s.meeting {
            for todo in &mut self.todos {
                todo.until = None;
            }
            self.facilitator(Task::Attend, Some(meeting.until));
        }
    }

    fn questions(&mut self) {
        let s = self.s;
        // A question that was asked in time is answered later too.
        let until = match s.phase {
            Phase::Clarify { ends_at } => Some(ends_at),
            Phase::Draft
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
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => None,
        };
        for (number, question) in (1..).zip(&s.questions) {
            if question.answer.is_none() {
                self.add(s.proposer, Task::AnswerQuestion(number), until);
            }
        }
    }

    fn objections(&mut self) {
        for objection in &self.s.objections {
            self.possible_objection(objection);
            if objection.is_live() {
                self.resolving(objection);
            }
            self.testing(objection);
        }
    }

    /// When the quarrels of the phase are over; empty where it has none.
    fn quarrels_until(&self) -> Option<OffsetDateTime> {
        match &self.s.phase {
            Phase::Consent(round) => Some(round.ends_at),
            Phase::Integrate { ends_at } | Phase::Advise { ends_at, .. } => Some(*ends_at),
            Phase::Fallback(fall) => Some(fall.ends_at),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => None,
        }
    }

    /// Somebody outside the panel has raised it: it waits for a panel member to carry it. The argument counts, not the rank, so everybody
    /// on the panel is asked to look at it once. Whoever answers the version after it was raised has looked, and does not carry it; an
    /// answer from before says nothing about it. Of an agreement in force there are no answers: there it is asked for two weeks.
    fn possible_objection(&mut self, objection: &Objection) {
        if !objection.is_uncarried() {
            return;
        }
        let s = self.s;
        let raised_at = objection.story.first().map_or(s.at, |(at, _)| *at);
        let task = Task::Carry(objection.number);
        match &s.phase {
            Phase::Consent(round) => {
                let looked = |person: Uuid| s.answered_since(person, raised_at) || s.carries_live(person);
                let could = |person: Uuid| s.may_carry(person, objection.number).is_ok();
                let asked = |person: Uuid| !looked(person) && could(person);
                self.panel(task, Some(round.ends_at), asked);
            }
            Phase::Agreed { .. } | Phase::Live | Phase::ReviewDue { .. } => {
                let until = raised_at.saturating_add(CARRY_ASKED);
                if self.now < until {
                    self.panel(task, Some(until), |_| true);
                }
            }
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Ended { .. } => {}
        }
    }

    /// Both sides say whether the newest version resolves it.
    fn resolving(&mut self, objection: &Objection) {
        let Some(until) = self.quarrels_until() else {
            return;
        };
        let (s, until) = (self.s, Some(until));
        for carrier in &objection.carriers {
            if s.owes_word(objection, *carrier) || s.is_offered(objection, *carrier) {
                self.add(*carrier, Task::AnswerObjection(objection.number), until);
            }
        }
        let asked = objection.stage == Stage::InIntegration
            && objection.resolving.as_ref().is_some_and(|resolving| {
                resolving.version == s.version_number()
                    && !resolving.meets_need
                    && !resolving.confirmed_by.is_empty()
            });
        if let Some(author) = s.author().filter(|_| asked) {
            self.add(author, Task::ConfirmNeed(objection.number), until);
        }
    }

    /// The test of its form.
    fn testing(&mut self, objection: &Objection) {
        let (Some(until), Some(challenge)) = (self.quarrels_until(), &objection.challenge) else {
            return;
        };
        let (s, number, until) = (self.s, objection.number, Some(until));
        if challenge.seconded_by.is_none() {
            // Whoever answers after the challenge has looked at it, and does not second it.
            let looked = |person: Uuid| s.answered_since(person, challenge.at);
            let could = |person: Uuid| !looked(person) && s.may_second(person, number).is_ok();
            self.panel(Task::Second(number), until, could);
            return;
        }
        if objection.stage != Stage::Challenged {
            return;
        }
        if challenge.ruling.is_none() {
            self.facilitator(Task::Rule(number), until);
        }
        if let Some(appeal) = &challenge.appeal {
            for judge in &appeal.judges {
                if !appeal.votes.iter().any(|(voter, _)| voter == judge) {
                    self.add(*judge, Task::Judge(number), until);
                }
            }
        }
    }

    /// Whoever is nominated says whether they would take the role.
    fn willing(&mut self) {
        let s = self.s;
        let until = match s.phase {
            Phase::Nominate { ends_at } | Phase::Change { ends_at } | Phase::Choose { ends_at } => ends_at,
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => return,
        };
        let mut asked: Vec<Uuid> = Vec::new();
        for nomination in &s.nominations {
            let candidate = nomination.candidate;
            if s.is_willing(candidate).is_none() && !asked.contains(&candidate) {
                asked.push(candidate);
                self.add(candidate, Task::SayWhetherWilling, Some(until));
            }
        }
    }
}
