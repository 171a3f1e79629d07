//! Consent processes: begin, change the draft, move; the rules of all.

mod forms;
mod input;
mod step;

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::object::{DecisionGuide, Process, ProcessKind, ProcessMode, guide};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::process::{BeginProcess, EditProcess, MoveProcess, SetProcessPolicy};
use folkmoot_core::query;
use input::ProcessPlanInput;
pub use input::ProcessPolicyInput;
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
            plan: input.plan.plan()?,
            role_id: maybe_uuid(Kind::Role, input.role_id.as_ref())?,
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
            plan: input.plan.plan()?,
        };
        let row = ctx.request().perform(command).await?;
        Ok(EditProcessPayload {
            process: Process::new(ctx, row),
        })
    }
    /// Sets the rules of processes that are begun from now on, or restores the usual ones. None that runs changes. For administrators.
    async fn set_process_policy(
        &self,
        ctx: &Context<'_>,
        input: SetProcessPolicyInput,
    ) -> Result<SetProcessPolicyPayload> {
        let (kind, mode) = (input.kind.into(), input.mode.into());
        let policy = input.policy.map(ProcessPolicyInput::choices).transpose()?;
        let command = SetProcessPolicy { kind, mode, policy };
        ctx.request().perform(command).await?;
        let rules = query::house_rules::all(&ctx.view()).await?;
        Ok(SetProcessPolicyPayload {
            guide: guide(ctx, &rules, (kind, mode)),
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
    /// The role of the discussion's group that it selects somebody for: its agreement gives them the role.
    role_id: Option<ID>,
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
    /// What is chosen, in place of what was.
    plan: ProcessPlanInput,
}

/// What `editProcess` did.
#[derive(SimpleObject)]
pub struct EditProcessPayload {
    /// The process.
    process: Process,
}

/// What `setProcessPolicy` needs.
#[derive(InputObject)]
pub struct SetProcessPolicyInput {
    /// Which process.
    kind: ProcessKind,
    /// How thorough.
    mode: ProcessMode,
    /// What differs from the usual rules; nothing restores these.
    policy: Option<ProcessPolicyInput>,
}

/// What `setProcessPolicy` did.
#[derive(SimpleObject)]
pub struct SetProcessPolicyPayload {
    /// How it goes here from now on.
    guide: DecisionGuide,
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
