//! Consent processes: begin, change the draft, move.

mod forms;
mod input;
mod step;

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::object::{Process, ProcessKind, ProcessMode};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::process::{BeginProcess, EditProcess, MoveProcess};
use input::ProcessPlanInput;
use step::ProcessStepInput;

/// Consent processes: begin, change the draft, move.
#[derive(Default)]
pub struct ProcessMutation;

#[Object]
impl ProcessMutation {
    /// Begins a process in a discussion: a draft that its proposer alone sees, or at once published.
    async fn begin_process(
        &self,
        ctx: &Context<'_>,
        input: BeginProcessInput,
    ) -> Result<BeginProcessPayload> {
        let command = BeginProcess {
            discussion_id: uuid(Kind::Discussion, &input.discussion_id)?,
            kind: input.kind.into(),
            mode: input.mode.into(),
            plan: input.plan.plan(input.mode.into())?,
            publish: input.publish,
        };
        let row = ctx.request().perform(command).await?;
        Ok(BeginProcessPayload {
            process: Process::new(ctx, row),
        })
    }
    /// Changes the draft of a process. Once it is published, its people and rules stay as they are.
    async fn edit_process(&self, ctx: &Context<'_>, input: EditProcessInput) -> Result<EditProcessPayload> {
        let command = EditProcess {
            process_id: uuid(Kind::Process, &input.process_id)?,
            plan: input.plan.plan(input.mode.into())?,
        };
        let row = ctx.request().perform(command).await?;
        Ok(EditProcessPayload {
            process: Process::new(ctx, row),
        })
    }
    /// Takes one step in a process. `viewerMoves` says which are possible now.
    async fn move_process(&self, ctx: &Context<'_>, input: MoveProcessInput) -> Result<MoveProcessPayload> {
        let command = MoveProcess {
            process_id: uuid(Kind::Process, &input.process_id)?,
            on_behalf_id: maybe_uuid(Kind::Person, input.on_behalf_of_id.as_ref())?,
            step: input.step.step()?,
        };
        let row = ctx.request().perform(command).await?;
        Ok(MoveProcessPayload {
            process: Process::new(ctx, row),
        })
    }
}

/// What `beginProcess` needs.
#[derive(InputObject)]
pub struct BeginProcessInput {
    /// The discussion.
    discussion_id: ID,
    /// Which process.
    #[graphql(default_with = "ProcessKind::Consent")]
    kind: ProcessKind,
    /// How thorough.
    #[graphql(default_with = "ProcessMode::Full")]
    mode: ProcessMode,
    /// What is chosen.
    plan: ProcessPlanInput,
    /// Whether it is published at once.
    #[graphql(default)]
    publish: bool,
}

/// What `beginProcess` made.
#[derive(SimpleObject)]
pub struct BeginProcessPayload {
    /// The process.
    process: Process,
}

/// What `editProcess` needs.
#[derive(InputObject)]
pub struct EditProcessInput {
    /// The process.
    process_id: ID,
    /// How thorough it is, as it was begun: the usual rules follow from it.
    #[graphql(default_with = "ProcessMode::Full")]
    mode: ProcessMode,
    /// What is chosen, in place of what was.
    plan: ProcessPlanInput,
}

/// What `editProcess` did.
#[derive(SimpleObject)]
pub struct EditProcessPayload {
    /// The process.
    process: Process,
}

/// What `moveProcess` needs.
#[derive(InputObject)]
pub struct MoveProcessInput {
    /// The process.
    process_id: ID,
    /// For whom the facilitator enters it, in a meeting.
    on_behalf_of_id: Option<ID>,
    /// What.
    step: ProcessStepInput,
}

/// What `moveProcess` did.
#[derive(SimpleObject)]
pub struct MoveProcessPayload {
    /// The process.
    process: Process,
}
