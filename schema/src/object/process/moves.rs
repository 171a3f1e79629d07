//! What a person can do in a process now, cannot do and why, and has to do.

use super::names::{ProcessMoveName, ProcessTaskName};
use super::root::Process;
use crate::context::Ask as _;
use crate::error::{ErrorCode, Result};
use crate::object::Person;
use async_graphql::{Context, Object, SimpleObject};
use folkmoot_rules::consent::{Move, State, Todo, possible_for};
use folkmoot_rules::refusal::Refusal;
use time::OffsetDateTime;

/// Something that the viewer can do in a process now.
#[derive(SimpleObject)]
pub struct ProcessMove {
    /// What.
    name: ProcessMoveName,
    /// The number of the question or objection that it is about.
    number: Option<u32>,
    /// The number of the objection that the first would become a part of.
    into: Option<u32>,
}

impl From<Move> for ProcessMove {
    fn from(each: Move) -> Self {
        let (name, number, into) = ProcessMoveName::of(each);
        Self { name, number, into }
    }
}

/// What the viewer can enter now for somebody who is there, while a meeting has the process.
#[derive(SimpleObject)]
pub struct ProcessMovesFor {
    /// For whom.
    person: Person,
    /// What.
    moves: Vec<ProcessMove>,
}

impl ProcessMovesFor {
    /// For everybody for whom there is something to enter.
    pub async fn of(ctx: &Context<'_>, state: &State) -> Result<Vec<Self>> {
        let view = ctx.view();
        let (Some(me), Some(meeting)) = (view.person_id(), &state.meeting) else {
            return Ok(Vec::new());
        };
        let people = Person::load_all(ctx, &meeting.attended).await?;
        let entered = people.into_iter().map(|person| {
            let moves = possible_for(state, me, person.0.id, view.now());
            Self {
                person,
                moves: moves.into_iter().map(Into::into).collect(),
            }
        });
        Ok(entered.filter(|each| !each.moves.is_empty()).collect())
    }
}

/// Something that the viewer cannot do in a process now.
#[derive(SimpleObject)]
pub struct ProcessRefusal {
    /// What.
    name: ProcessMoveName,
    /// The number of the question or objection that it is about.
    number: Option<u32>,
    /// Why not, and what to do instead.
    sentence: String,
    /// The stable code of the refusal.
    code: ErrorCode,
    /// The stable word of the reason: the page has a sentence for it in the reader's language.
    reason: Option<&'static str>,
}

impl From<(Move, Refusal)> for ProcessRefusal {
    fn from((each, refusal): (Move, Refusal)) -> Self {
        let (name, number, _) = ProcessMoveName::of(each);
        Self {
            name,
            number,
            sentence: refusal.message.to_string(),
            code: refusal.code.into(),
            reason: refusal.reason,
        }
    }
}

/// Something that waits for somebody in a process.
pub struct ProcessTask {
    pub process: Process,
    pub todo: Todo,
}

/// Something that waits for somebody in a process.
#[Object]
impl ProcessTask {
    /// In which process.
    async fn process(&self) -> &Process {
        &self.process
    }
    /// For whom.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.todo.person).await
    }
    /// What.
    async fn name(&self) -> ProcessTaskName {
        ProcessTaskName::of(self.todo.task).0
    }
    /// The number of the question or objection that it is about.
    async fn number(&self) -> Option<u32> {
        ProcessTaskName::of(self.todo.task).1
    }
    /// When it is too late, if ever.
    async fn until(&self) -> Option<OffsetDateTime> {
        self.todo.until
    }
}
