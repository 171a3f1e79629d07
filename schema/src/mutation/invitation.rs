//! Inviting people, and taking invitations back.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::object::{Invitation, MembershipRole, RefusedInvitation, Standing};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::invitation::{InvitePeople, RevokeInvitation};

/// Inviting people, and taking invitations back.
#[derive(Default)]
pub struct InvitationMutation;

#[Object]
impl InvitationMutation {
    /// Invites people by email, one or many: into a group, for its leads; anywhere, for administrators. What is wrong with one
    /// address does not hold up the others.
    async fn invite_people(
        &self,
        ctx: &Context<'_>,
        input: InvitePeopleInput,
    ) -> Result<InvitePeoplePayload> {
        let command = InvitePeople {
            emails: input.emails,
            group_id: maybe_uuid(Kind::Group, input.group_id.as_ref())?,
            role: input.role.into(),
            title: input.title,
            standing: input.standing.into(),
        };
        let done = ctx.request().perform(command).await?;
        let refused = done.refused.into_iter().map(|(email, reason)| RefusedInvitation {
            email,
            reason: reason.into(),
        });
        Ok(InvitePeoplePayload {
            invited: done.invited.into_iter().map(Invitation).collect(),
            refused: refused.collect(),
        })
    }
    /// Takes an invitation back: its link opens nothing any more.
    async fn revoke_invitation(
        &self,
        ctx: &Context<'_>,
        input: RevokeInvitationInput,
    ) -> Result<RevokeInvitationPayload> {
        let command = RevokeInvitation {
            invitation_id: uuid(Kind::Invitation, &input.invitation_id)?,
        };
        Ok(RevokeInvitationPayload {
            invitation: Invitation(ctx.request().perform(command).await?),
        })
    }
}

/// What `invitePeople` needs.
#[derive(InputObject)]
pub struct InvitePeopleInput {
    /// The addresses, at most 200.
    emails: Vec<String>,
    /// Into which group; without one into the organisation alone.
    group_id: Option<ID>,
    /// In which role in that group.
    #[graphql(default_with = "MembershipRole::Member")]
    role: MembershipRole,
    /// Under which title in that group.
    title: Option<String>,
    /// What those without an account will be to the organisation.
    #[graphql(default_with = "Standing::Member")]
    standing: Standing,
}

/// What `invitePeople` did.
#[derive(SimpleObject)]
pub struct InvitePeoplePayload {
    /// The invitations that are now under way.
    invited: Vec<Invitation>,
    /// The addresses that got none, and why.
    refused: Vec<RefusedInvitation>,
}

/// What `revokeInvitation` needs.
#[derive(InputObject)]
pub struct RevokeInvitationInput {
    /// The invitation.
    invitation_id: ID,
}

/// What `revokeInvitation` took back.
#[derive(SimpleObject)]
pub struct RevokeInvitationPayload {
    /// The invitation.
    invitation: Invitation,
}
