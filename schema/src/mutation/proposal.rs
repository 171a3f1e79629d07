//! Making and amending proposals.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{uuid, uuids};
use crate::object::Proposal;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::proposal::{AmendProposal, MakeProposal};

/// Making and amending proposals.
#[derive(Default)]
pub struct ProposalMutation;

#[Object]
impl ProposalMutation {
    /// Makes a proposal in a discussion: its version 1.
    async fn make_proposal(
        &self,
        ctx: &Context<'_>,
        input: MakeProposalInput,
    ) -> Result<MakeProposalPayload> {
        let command = MakeProposal {
            discussion_id: uuid(Kind::Discussion, &input.discussion_id)?,
            title: input.title,
            body: input.body,
            group_ids: uuids(Kind::Group, &input.group_ids)?,
        };
        Ok(MakeProposalPayload {
            proposal: Proposal(ctx.request().perform(command).await?),
        })
    }
    /// Publishes a new version of a proposal. Polls that have opened stay on the version that they opened with.
    async fn amend_proposal(
        &self,
        ctx: &Context<'_>,
        input: AmendProposalInput,
    ) -> Result<AmendProposalPayload> {
        let command = AmendProposal {
            proposal_id: uuid(Kind::Proposal, &input.proposal_id)?,
            title: input.title,
            body: input.body,
            note: input.note,
            based_on: input.based_on,
        };
        Ok(AmendProposalPayload {
            proposal: Proposal(ctx.request().perform(command).await?),
        })
    }
}

/// What `makeProposal` needs.
#[derive(InputObject)]
pub struct MakeProposalInput {
    /// The discussion to make it in.
    discussion_id: ID,
    /// The title, one line of at most 200 characters.
    title: String,
    /// The text, as Markdown.
    body: String,
    /// Groups that it touches beside the discussion's own.
    #[graphql(default)]
    group_ids: Vec<ID>,
}

/// What `makeProposal` made.
#[derive(SimpleObject)]
pub struct MakeProposalPayload {
    /// The new proposal.
    proposal: Proposal,
}

/// What `amendProposal` needs.
#[derive(InputObject)]
pub struct AmendProposalInput {
    /// The proposal.
    proposal_id: ID,
    /// The new title, one line of at most 200 characters.
    title: String,
    /// The new text, as Markdown.
    body: String,
    /// What changed, and why.
    note: String,
    /// The number of the version that the new one was made from. Refused where there is a newer one.
    based_on: i32,
}

/// What `amendProposal` made.
#[derive(SimpleObject)]
pub struct AmendProposalPayload {
    /// The proposal, with its new version.
    proposal: Proposal,
}
