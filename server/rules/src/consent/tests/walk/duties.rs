//! Laws of what waits for whom: tasks can be done, are nobody's who is away, and last as long as what they are about.

use std::mem::{Discriminant, discriminant};

use uuid::Uuid;

use super::laws::{Held, law};
use crate::consent::effect::{Effect, Notice, Task};
use crate::consent::form::Kind;
use crate::consent::objection::Stage;
use crate::consent::state::{Phase, State};
use crate::consent::tasks::Todo;
use crate::consent::{Actor, Event, What};

/// At one entry in so many, and wherever somebody is given something to do, everything that waits is looked at.
const LOOK: u32 = 32;

/// What a task hangs on: as long as it stays, the task does.
#[derive(PartialEq)]
struct Scene {
    phase: Discriminant<Phase>,
    rung: usize,
    versions: usize,
    base: u32,
    pending_edit: bool,
    nominated: bool,
    facilitator: Option<Uuid>,
    proposer: Uuid,
    agreements: usize,
    owner: Option<Uuid>,
    objection: Option<(Stage, bool)>,
    /// Has everybody reacted or advised who counts now?
    early: (bool, bool),
}

fn scene(state: &State, person: Uuid, task: Task) -> Scene {
    let about = match task {
        Task::AnswerObjection(number)
        | Task::ConfirmNeed(number)
        | Task::Carry(number)
        | Task::Second(number)
        | Task::Rule(number)
        | Task::Judge(number) => state.objection(number).ok(),
        Task::Publish
        | Task::ClearOrAsk
        | Task::AnswerQuestion(_)
        | Task::React
        | Task::MakeReady
        | Task::Answer
        | Task::Integrate
        | Task::ConfirmEdit
        | Task::Gather
        | Task::Attend
        | Task::WriteAsTrio
        | Task::OfferTrial
        | Task::Vote
        | Task::Advise
        | Task::Decide
        | Task::Nominate
        | Task::KeepOrChange
        | Task::Propose
        | Task::SayWhetherWilling
        | Task::Announce
        | Task::Review => None,
    };
    Scene {
        phase: discriminant(&state.phase),
        rung: state.next_rung,
        versions: state.versions.len(),
        base: state.base(state.version_number()),
        pending_edit: state.pending_edit.is_some(),
        nominated: state.nominee(person).is_some(),
        facilitator: state.facilitator,
        proposer: state.proposer,
        agreements: state.agreements.len(),
        owner: state.in_force().map(|agreement| agreement.owner),
        objection: about.map(|objection| (objection.stage, objection.carriers.contains(&person))),
        early: (state.all_reacted(state.at), state.all_advised(state.at)),
    }
}

/// The tasks that effects gave, as long as nothing has changed that they hang on.
#[derive(Default)]
pub struct Duties(Vec<(Uuid, Task, Scene)>);

impl Duties {
    pub fn hold(&mut self, before: &State, event: &Event, after: &State, effects: &[Effect]) -> Held {
        let gives = |effect: &Effect| matches!(effect, Effect::Owe { .. } | Effect::Remind { .. });
        if !after.entries.is_multiple_of(LOOK) && !effects.iter().any(gives) {
            self.keep(event, after);
            return Ok(());
        }
        // Nothing is due after an entry.
        let todos = after.todos(after.at);
        for todo in &todos {
            can_be_done(after, todo)?;
        }
        answers_are_asked_for(after, &todos)?;
        law(
            !after.is_deliberating()
                || after.paused.is_some()
                || after.meeting.is_some()
                || !todos.is_empty()
                || after.next_due().is_some(),
            "nothing waits for anybody, and no time runs",
        )?;
        // What the clock gave can be done by the same entry that came too late for it.
        let ended = matches!(after.phase, Phase::Ended { .. });
        let caught_up = event.what != What::Tick && before.next_due().is_some_and(|due| due <= event.at);
        let late = ended || caught_up;
        for (place, effect) in effects.iter().enumerate() {
            match effect {
                Effect::Owe { person, task }
                    if !late && !is_overtaken(*task, &effects[place..]) && !is_absent(after, *person) =>
                {
                    self.0.push((*person, *task, scene(after, *person, *task)));
                }
                Effect::Remind { people, .. } if !late && matches!(after.phase, Phase::Consent(_)) => {
                    let spoken = |person: Uuid| after.carries_live(person);
                    let asked = |person: Uuid| todos.iter().any(|todo| todo.person == person);
                    law(
                        people
                            .iter()
                            .all(|person| asked(*person) || spoken(*person) || is_absent(after, *person)),
                        "somebody is reminded of nothing",
                    )?;
                }
                Effect::Owe { .. }
                | Effect::Remind { .. }
                | Effect::Ask { .. }
                | Effect::Tell(_)
                | Effect::TellPerson { .. }
                | Effect::Draw { .. }
                | Effect::Agenda { .. }
                | Effect::Freeze(_)
                | Effect::Register { .. } => {}
            }
        }
        self.last(event, after, &todos)
    }

    /// What was done, and what has nothing to hang on any more, is not owed.
    fn keep(&mut self, event: &Event, after: &State) {
        let by = match event.by {
            Actor::Person(by) => Some(event.on_behalf.unwrap_or(by)),
            Actor::Clock | Actor::System => None,
        };
        let made = event.what.as_move();
        self.0.retain(|(person, task, was)| {
            let done = by == Some(*person) && made.is_some_and(|made| task.moves().contains(&made));
            !done && *was == scene(after, *person, *task) && !is_absent(after, *person)
        });
    }

    /// What was given is among the tasks until the person does something about it, or what it hangs on changes.
    fn last(&mut self, event: &Event, after: &State, todos: &[Todo]) -> Held {
        self.keep(event, after);
        if after.paused.is_some() {
            return Ok(());
        }
        for (person, task, _) in &self.0 {
            let there = todos
                .iter()
                .any(|todo| todo.person == *person && todo.task == *task);
            law(there, &format!("{person} owes {task:?}, and is not told so"))?;
        }
        Ok(())
    }
}

/// Did the same step come to another phase afterwards?
fn is_overtaken(task: Task, rest: &[Effect]) -> bool {
    rest.iter().any(|effect| match effect {
        Effect::Tell(Notice::Phase | Notice::NotAdopted | Notice::Escalated | Notice::Abandoned) => true,
        // Adopting tells of it last.
        Effect::Tell(Notice::Adopted) => task != Task::Announce,
        Effect::Tell(_)
        | Effect::TellPerson { .. }
        | Effect::Owe { .. }
        | Effect::Remind { .. }
        | Effect::Ask { .. }
        | Effect::Draw { .. }
        | Effect::Agenda { .. }
        | Effect::Freeze(_)
        | Effect::Register { .. } => false,
    })
}

fn is_absent(state: &State, person: Uuid) -> bool {
    let seat = state.panel.iter().find(|seat| seat.person == person);
    seat.is_some_and(|seat| seat.left || seat.away_until.is_some_and(|until| until > state.at))
}

fn can_be_done(after: &State, todo: &Todo) -> Held {
    let mut moves = todo.task.moves().into_iter();
    law(
        moves.any(|each| after.may(todo.person, each, after.at).is_ok()),
        "a task that the machine refuses",
    )?;
    law(
        todo.until.is_none_or(|until| until > after.at),
        "a task that is over",
    )?;
    let of_panel = matches!(
        todo.task,
        Task::Answer | Task::Vote | Task::Advise | Task::React | Task::ClearOrAsk | Task::Nominate
    );
    law(
        !of_panel || (after.seat(todo.person).is_some() && !is_absent(after, todo.person)),
        "somebody is asked who is away, has left or was never on the panel",
    )
}

/// In a round of consent exactly those are asked for an answer who are there, have given none on this text and carry nothing.
fn answers_are_asked_for(after: &State, todos: &[Todo]) -> Held {
    let round = matches!(after.phase, Phase::Consent(_)) && after.paused.is_none();
    let base = after.base(after.version_number());
    for seat in &after.panel {
        let asked = todos
            .iter()
            .any(|todo| todo.person == seat.person && todo.task == Task::Answer);
        let answered = after
            .responses
            .iter()
            .skip(seat.void_before)
            .rfind(|response| response.person == seat.person)
            .is_some_and(|response| after.base(response.version) == base);
        let carries = after
            .live()
            .any(|objection| objection.carriers.contains(&seat.person));
        let owes = round && !is_absent(after, seat.person) && !answered && !carries;
        let reads = after.kind == Kind::Lazy && after.has_seen(seat.person);
        law(
            asked == owes || (!asked && reads),
            "an answer is asked for wrongly, or not",
        )?;
    }
    Ok(())
}
