//! Who hears of an event of a process by email, and in what way. Whoever is asked for something is told what, once; the panel hears of the
//! turns that the process takes, and all who took part hear of its outcome.

use uuid::Uuid;

use super::effect::{Effect, Notice, Task};
use super::form::Kind;
use super::phase_name::PhaseName;
use super::state::{Phase, State};
use super::tasks::{Todo, tasks};
use crate::notify::MailKind;

/// Everybody whom an event concerns, each in every way that it does: [`crate::notify::choose`] picks one. The state is the one that the
/// event came to.
pub fn concerned(state: &State, effects: &[Effect], actor: Option<Uuid>) -> Vec<(Uuid, MailKind)> {
    if effects.is_empty() {
        return Vec::new();
    }
    let phase = state.phase.name();
    let mut told: Vec<(Uuid, MailKind)> = tasks(state, state.at)
        .into_iter()
        .filter_map(|todo| Some((todo.person, asks(state, effects, phase, &todo)?)))
        .collect();
    let decided = effects.contains(&Effect::Tell(Notice::Adopted));
    for effect in effects {
        match effect {
            // What gives way to an agreement is a part of its adoption.
            Effect::Tell(Notice::Agreement(_)) if decided => {}
            Effect::Tell(notice) => told.extend(hears(state, *notice, actor)),
            Effect::TellPerson { person, notice } => told.push((*person, personally(*notice))),
            Effect::Ask { .. }
            | Effect::Remind { .. }
            | Effect::Owe { .. }
            | Effect::Draw { .. }
            | Effect::Agenda { .. }
            | Effect::Freeze(_)
            | Effect::Register { .. } => {}
        }
    }
    told
}

/// How an event asks for this task, if it does. `phase` is the one that the event came to: what it asked for with the phase is not asked
/// for any more in another.
pub fn asks(state: &State, effects: &[Effect], phase: PhaseName, todo: &Todo) -> Option<MailKind> {
    let here = state.phase.name() == phase;
    let answers = here && answers(todo.task);
    let by = |effect: &Effect| match effect {
        Effect::Ask { version, people, .. } => {
            let asked = *version == state.version_number() && people.contains(&todo.person);
            (answers && asked).then_some(MailKind::ConsentAsked)
        }
        Effect::Remind { people, .. } => {
            (answers && people.contains(&todo.person)).then_some(MailKind::ConsentReminder)
        }
        Effect::Owe { person, task } => {
            (*person == todo.person && *task == todo.task).then_some(MailKind::ProcessTask)
        }
        Effect::Tell(Notice::Phase) => (here && with_phase(todo.task)).then_some(MailKind::ProcessTask),
        Effect::Tell(Notice::Objection(number)) => {
            (todo.task == Task::Carry(*number)).then_some(MailKind::ProcessTask)
        }
        Effect::Tell(Notice::ObjectionChanged(number))
        | Effect::TellPerson {
            notice: Notice::ObjectionChanged(number),
            ..
        } => after_objection(state, *number, todo).then_some(MailKind::ProcessTask),
        Effect::Tell(_)
        | Effect::TellPerson { .. }
        | Effect::Draw { .. }
        | Effect::Agenda { .. }
        | Effect::Freeze(_)
        | Effect::Register { .. } => None,
    };
    effects.iter().filter_map(by).min_by_key(|kind| kind.rank())
}

/// Is it an answer that the whole panel is asked for, and reminded of?
fn answers(task: Task) -> bool {
    match task {
        Task::Answer | Task::AnswerObjection(_) | Task::Vote | Task::Advise => true,
        Task::Publish
        | Task::ClearOrAsk
        | Task::AnswerQuestion(_)
        | Task::React
        | Task::MakeReady
        | Task::Carry(_)
        | Task::Second(_)
        | Task::Integrate
        | Task::ConfirmEdit
        | Task::ConfirmNeed(_)
        | Task::Rule(_)
        | Task::Judge(_)
        | Task::Gather
        | Task::Attend
        | Task::WriteAsTrio
        | Task::OfferTrial
        | Task::Decide
        | Task::Nominate
        | Task::KeepOrChange
        | Task::Propose
        | Task::SayWhetherWilling
        | Task::Announce
        | Task::Review => false,
    }
}

/// Does it come with its phase, to everybody of whom it holds? An answer does where a round goes on because all objections have ended:
/// whoever carried one answers again.
fn with_phase(task: Task) -> bool {
    match task {
        Task::ClearOrAsk
        | Task::React
        | Task::Nominate
        | Task::KeepOrChange
        | Task::Gather
        | Task::Answer => true,
        Task::Publish
        | Task::AnswerQuestion(_)
        | Task::MakeReady
        | Task::AnswerObjection(_)
        | Task::Vote
        | Task::Advise
        | Task::Carry(_)
        | Task::Second(_)
        | Task::Integrate
        | Task::ConfirmEdit
        | Task::ConfirmNeed(_)
        | Task::Rule(_)
        | Task::Judge(_)
        | Task::Attend
        | Task::WriteAsTrio
        | Task::OfferTrial
        | Task::Decide
        | Task::Propose
        | Task::SayWhetherWilling
        | Task::Announce
        | Task::Review => false,
    }
}

/// Does what became of this objection ask for it: a challenge for somebody to second it, an end for its carriers to answer again?
fn after_objection(state: &State, number: u32, todo: &Todo) -> bool {
    let ended = || {
        let objection = state.objection(number);
        objection.is_ok_and(|objection| !objection.is_live() && objection.has_carried(todo.person))
    };
    todo.task == Task::Second(number) || todo.task == Task::Answer && ended()
}

fn hears(state: &State, notice: Notice, actor: Option<Uuid>) -> Vec<(Uuid, MailKind)> {
    let news = |people: Vec<Uuid>| people.into_iter().map(|person| (person, MailKind::ProcessNews));
    match notice {
        Notice::Opened => news(state.facilitator.into_iter().collect()).collect(),
        // Of an agreement in force, facilitating begins with its review.
        Notice::Facilitator if state.is_deliberating() => {
            news(state.facilitator.into_iter().collect()).collect()
        }
        Notice::Review => {
            let owner = state.in_force().map(|agreement| agreement.owner);
            news(state.facilitator.into_iter().chain(owner).collect()).collect()
        }
        Notice::Phase => match state.phase {
            Phase::Fallback(_) => news(circle(state)).collect(),
            // It is announced, or in force without that. Whoever belongs to it heard when it was adopted, so that nobody gets two emails
            // about one outcome.
            Phase::Live => {
                let told = involved(state);
                let mut others = took_part(state);
                others.retain(|person| !told.contains(person));
                others
                    .into_iter()
                    .map(|person| (person, MailKind::ProcessDecided))
                    .collect()
            }
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Vec::new(),
        },
        Notice::MadeFull | Notice::Paused | Notice::Meeting | Notice::Edited(_) => {
            news(circle(state)).collect()
        }
        Notice::ObjectionChanged(number) => match state.objection(number) {
            Ok(objection) => {
                let carriers = objection.carriers.iter().chain(&objection.former).copied();
                news(std::iter::once(objection.raised_by).chain(carriers).collect()).collect()
            }
            Err(_) => Vec::new(),
        },
        Notice::Adopted | Notice::NotAdopted | Notice::Escalated | Notice::Abandoned => {
            let by_actor = |person: &Uuid| actor == Some(*person) && decides_alone(state, notice, *person);
            let mut people = involved(state);
            people.retain(|person| !by_actor(person));
            people
                .into_iter()
                .map(|person| (person, MailKind::ProcessDecided))
                .collect()
        }
        Notice::Agreement(_) => {
            let last = state.in_force().or(state.agreements.last());
            let owner = last.map(|agreement| agreement.owner);
            news(panel(state).into_iter().chain(owner).collect()).collect()
        }
        // An announcement comes with the phase after it. The rest asks nothing of anybody, and is on the page.
        Notice::Announced
        | Notice::Facilitator
        | Notice::Extended
        | Notice::Objection(_)
        | Notice::Resumed
        | Notice::MeetingOver
        | Notice::EnteredForYou
        | Notice::Drawn
        | Notice::QuestionAnswered(_)
        | Notice::ReplacementWaits
        | Notice::Panel => Vec::new(),
    }
}

fn personally(notice: Notice) -> MailKind {
    match notice {
        Notice::EnteredForYou => MailKind::EnteredForYou,
        Notice::Opened
        | Notice::Phase
        | Notice::Extended
        | Notice::MadeFull
        | Notice::Objection(_)
        | Notice::ObjectionChanged(_)
        | Notice::Edited(_)
        | Notice::Paused
        | Notice::Resumed
        | Notice::Meeting
        | Notice::MeetingOver
        | Notice::Facilitator
        | Notice::Drawn
        | Notice::Panel
        | Notice::Adopted
        | Notice::Announced
        | Notice::NotAdopted
        | Notice::Escalated
        | Notice::Abandoned
        | Notice::Review
        | Notice::QuestionAnswered(_)
        | Notice::ReplacementWaits
        | Notice::Agreement(_) => MailKind::ProcessNews,
    }
}

/// Whoever takes a proposal back, or decides after advice, knows how it ended. An answer that completed the others decides nothing alone.
fn decides_alone(state: &State, notice: Notice, person: Uuid) -> bool {
    person == state.proposer && (notice == Notice::Abandoned || state.kind == Kind::Advice)
}

fn panel(state: &State) -> Vec<Uuid> {
    let seats = state.panel.iter().filter(|seat| !seat.left);
    seats.map(|seat| seat.person).collect()
}

/// Those whose process it is.
fn circle(state: &State) -> Vec<Uuid> {
    let mut people = panel(state);
    people.push(state.proposer);
    people.extend(state.facilitator);
    people
}

/// Those whose process it is, or whose objection or concern became a part of it.
fn involved(state: &State) -> Vec<Uuid> {
    let mut people = circle(state);
    if let Some(agreement) = state.in_force() {
        people.push(agreement.owner);
        // Whoever has something to do because of it hears of it first.
        people.extend(agreement.terms.actions.iter().map(|action| action.owner));
    }
    for objection in &state.objections {
        people.push(objection.raised_by);
        people.extend(&objection.carriers);
        people.extend(&objection.former);
    }
    people.extend(state.concerns.iter().map(|concern| concern.voiced_by));
    people.sort_unstable();
    people.dedup();
    people
}

/// Everybody else who said something in it.
fn took_part(state: &State) -> Vec<Uuid> {
    let asked = state.questions.iter().map(|question| question.asked_by);
    let reacted = state.reactions.iter().map(|reaction| reaction.person);
    let advised = state.advice.iter().map(|advice| advice.person);
    let nominated = state.nominations.iter();
    let nominated = nominated.flat_map(|nomination| [nomination.by, nomination.candidate]);
    let met = state.meetings.iter().flat_map(|meeting| meeting.attended.clone());
    let all = asked.chain(reacted).chain(advised).chain(nominated).chain(met);
    let mut people: Vec<Uuid> = all.collect();
    people.sort_unstable();
    people.dedup();
    people
}
