//! An invitation, as the API shows it to those who may see it.

use super::{Group, MembershipRole, Person, Standing};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::invitation::NotInvited;
use folkmoot_core::{model, query};
use folkmoot_rules::policy::Action;
use time::OffsetDateTime;

/// An invitation by email.
pub struct Invitation(pub model::Invitation);

/// What the viewer may do with an invitation now.
#[derive(SimpleObject)]
pub struct InvitationPermissions {
    /// Take it back.
    revoke: bool,
}

/// An invitation by email.
#[Object]
impl Invitation {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Invitation, self.0.id)
    }
    /// The address that it was sent to.
    async fn email(&self) -> &str {
        &self.0.email
    }
    /// The group that it leads into; none for an invitation into the organisation alone.
    fn group(&self, ctx: &Context<'_>) -> Nullable<Group> {
        Some(Group::load(ctx, self.0.group_id?))
    }
    /// The role in that group.
    async fn role(&self) -> Option<MembershipRole> {
        self.0.group_id.map(|_| self.0.role.0.into())
    }
    /// The title in that group.
    async fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }
    /// What somebody without an account will be to the organisation.
    async fn standing(&self) -> Standing {
        self.0.standing.0.into()
    }
    /// Who invites.
    async fn invited_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.invited_by_id).await
    }
    /// Since when.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// Until when it can be accepted.
    async fn expires_at(&self) -> OffsetDateTime {
        self.0.expires_at.into()
    }
    /// When it was accepted, if it was.
    async fn accepted_at(&self) -> Option<OffsetDateTime> {
        self.0.accepted_at.map(Into::into)
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> InvitationPermissions {
        let view = ctx.view();
        let under_way = self.0.accepted_at.is_none() && self.0.revoked_at.is_none();
        let standing = query::invitation::standing(&view, self.0.group_id);
        InvitationPermissions {
            revoke: under_way && view.may(Action::RevokeInvitation, &standing),
        }
    }
}

/// Why an address got no invitation.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "NotInvited")]
pub enum InvitationRefusal {
    /// It is no email address.
    NotAnAddress,
    /// Whose it is, is in the group already; for an invitation into no group, has an account.
    AlreadyMember,
    /// It has an invitation into the same group that can still be accepted, or stands in the list twice.
    AlreadyInvited,
}

/// An address that got no invitation.
#[derive(SimpleObject)]
pub struct RefusedInvitation {
    /// The address, as it was typed.
    pub email: String,
    /// Why.
    pub reason: InvitationRefusal,
}
