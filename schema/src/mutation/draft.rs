//! Drafts of polls: keep one, throw it away.

use super::plan::SavedPlanInput;
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::uuid;
use crate::object::PollDraft;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::draft::{DeleteDraft, SaveDraft, Subject};
use folkmoot_rules::refusal::Refusal;

/// Drafts of polls: keep one, throw it away.
#[derive(Default)]
pub struct DraftMutation;

#[Object]
impl DraftMutation {
    /// Keeps the plan of a poll, finished or not, for the viewer alone: a new draft of a question in a discussion or of a poll on a
    /// proposal, or one that there is, written over. Say one of the three.
    async fn save_draft(&self, ctx: &Context<'_>, input: SaveDraftInput) -> Result<SaveDraftPayload> {
        let of = match (&input.draft_id, &input.discussion_id, &input.proposal_id) {
            (Some(id), None, None) => Subject::Draft(uuid(Kind::Draft, id)?),
            (None, Some(id), None) => Subject::Discussion(uuid(Kind::Discussion, id)?),
            (None, None, Some(id)) => Subject::Proposal(uuid(Kind::Proposal, id)?),
            _ => {
                let why = "Say either the draft, the discussion or the proposal.";
                return Err(Refusal::invalid("draftId", why).into());
            }
        };
        let command = SaveDraft {
            of,
            plan: input.plan.saved()?,
        };
        Ok(SaveDraftPayload {
            draft: PollDraft(ctx.request().perform(command).await?),
        })
    }
    /// Throws a draft of the viewer's away.
    async fn delete_draft(&self, ctx: &Context<'_>, input: DeleteDraftInput) -> Result<DeleteDraftPayload> {
        let command = DeleteDraft {
            draft_id: uuid(Kind::Draft, &input.draft_id)?,
        };
        ctx.request().perform(command).await?;
        Ok(DeleteDraftPayload {
            draft_id: input.draft_id,
        })
    }
}

/// What `saveDraft` needs.
#[derive(InputObject)]
pub struct SaveDraftInput {
    /// The draft that is written over.
    draft_id: Option<ID>,
    /// The discussion in which the question of a new draft is to be asked.
    discussion_id: Option<ID>,
    /// The proposal of which a new draft is.
    proposal_id: Option<ID>,
    /// What is kept.
    plan: SavedPlanInput,
}

/// What `saveDraft` made.
#[derive(SimpleObject)]
pub struct SaveDraftPayload {
    /// The draft.
    draft: PollDraft,
}

/// What `deleteDraft` needs.
#[derive(InputObject)]
pub struct DeleteDraftInput {
    /// The draft.
    draft_id: ID,
}

/// What `deleteDraft` did.
#[derive(SimpleObject)]
pub struct DeleteDraftPayload {
    /// The draft that is gone.
    draft_id: ID,
}
