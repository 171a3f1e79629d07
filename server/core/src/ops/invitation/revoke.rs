//! Taking an invitation back.

use crate::engine::Command;
use crate::entity::invitation::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Invitation;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Takes an invitation back that was not accepted: its link opens nothing any more.
#[derive(Clone, Copy, Debug)]
pub struct RevokeInvitation {
    /// Which one.
    pub invitation_id: Uuid,
}

#[async_trait::async_trait]
impl Command for RevokeInvitation {
    const ACTION: Action = Action::RevokeInvitation;
    type Subject = Invitation;
    type Output = Invitation;

    async fn load(&self, view: &View) -> Result<(Invitation, Standing)> {
        query::invitation::with_standing(view, self.invitation_id).await
    }

    async fn run(&self, invitation: Invitation, tx: &Tx) -> Result<Invitation> {
        if invitation.accepted_at.is_some() {
            return Err(Refusal::new(Code::Conflict, "This invitation was accepted already.").into());
        }
        if invitation.revoked_at.is_some() {
            return Ok(invitation);
        }
        let mut event = Event::new(EventKind::InvitationRevoked, invitation.id);
        event.group_id = invitation.group_id;
        let mut invitation: ActiveModel = invitation.into_active_model();
        invitation.revoked_at = Set(Some(tx.stamp()));
        let invitation = invitation.update(tx.db()).await?;
        tx.record(event).await?;
        Ok(invitation)
    }
}
