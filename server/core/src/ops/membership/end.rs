//! Ending a membership: leaving, or taking somebody out.

use crate::engine::Command;
use crate::entity::membership::Entity;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Group, Membership};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::EntityTrait as _;
use uuid::Uuid;

/// Ends a membership. What the person wrote stays.
#[derive(Clone, Copy, Debug)]
pub struct EndMembership {
    /// Which one.
    pub membership_id: Uuid,
}

#[async_trait::async_trait]
impl Command for EndMembership {
    const ACTION: Action = Action::EndMembership;
    type Subject = Membership;
    /// The group, which the one who left may no longer see.
    type Output = Group;

    async fn load(&self, view: &View) -> Result<(Membership, Standing)> {
        let membership = query::membership::one(view, self.membership_id).await?;
        let standing = query::membership::standing(view, &membership);
        Ok((membership, standing))
    }

    async fn run(&self, membership: Membership, tx: &Tx) -> Result<Group> {
        let group = tx.group(membership.group_id)?.clone();
        Entity::delete_by_id(membership.id).exec(tx.db()).await?;
        tx.record(Event::new(EventKind::MembershipEnded, membership.person_id).in_group(group.id))
            .await?;
        crate::ops::poll::follow(tx, membership.person_id).await?;
        crate::ops::process::follow(tx, membership.person_id).await?;
        Ok(group)
    }
}
