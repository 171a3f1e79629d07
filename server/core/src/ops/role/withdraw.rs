//! Taking back one's offer for a role.

use super::about;
use crate::engine::Command;
use crate::entity::role_offer;
use crate::error::Result;
use crate::event::{EventKind, Fact};
use crate::model::{Role, RoleOffer};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::role::may_withdraw;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Takes back one's offer for a role.
#[derive(Clone, Copy, Debug)]
pub struct WithdrawOffer {
    /// Which offer.
    pub offer_id: Uuid,
}

#[async_trait::async_trait]
impl Command for WithdrawOffer {
    const ACTION: Action = Action::WithdrawOffer;
    /// The role, the offer, and whether it stands.
    type Subject = (Role, RoleOffer, bool);
    type Output = Role;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (role, offer, stands) = query::role::offer(view, self.offer_id).await?;
        let standing = Standing {
            author: view.person_id() == Some(offer.person_id),
            ..view.standing_in(&[role.group_id])
        };
        Ok(((role, offer, stands), standing))
    }

    async fn run(&self, (role, offer, stands): Self::Subject, tx: &Tx) -> Result<Role> {
        may_withdraw(stands)?;
        let person = offer.person_id;
        let mut row: role_offer::ActiveModel = offer.into_active_model();
        row.withdrawn_at = Set(Some(tx.stamp()));
        row.update(tx.db()).await?;
        let event = about(EventKind::OfferWithdrawn, &role).with(Fact::Person, person.to_string());
        tx.record(event).await?;
        Ok(role)
    }
}
