//! Changing a member's role or title.

use super::title;
use crate::db::Word;
use crate::engine::Command;
use crate::entity::membership::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::Membership;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::visibility::MembershipRole;
use folkmoot_rules::words::Words as _;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes what is given of a membership.
#[derive(Clone, Debug)]
pub struct ChangeMembership {
    /// Which one.
    pub membership_id: Uuid,
    /// The new role.
    pub role: Option<MembershipRole>,
    /// The new title; an empty one takes the title away.
    pub title: Option<String>,
}

#[async_trait::async_trait]
impl Command for ChangeMembership {
    const ACTION: Action = Action::ChangeMembership;
    type Subject = Membership;
    type Output = Membership;

    async fn load(&self, view: &View) -> Result<(Membership, Standing)> {
        let membership = query::membership::one(view, self.membership_id).await?;
        let standing = query::membership::standing(view, &membership);
        Ok((membership, standing))
    }

    async fn run(&self, membership: Membership, tx: &Tx) -> Result<Membership> {
        let mut event =
            Event::new(EventKind::MembershipChanged, membership.person_id).in_group(membership.group_id);
        let mut membership: ActiveModel = membership.into_active_model();
        if let Some(role) = self.role {
            membership.role = Set(Word(role));
            event = event.with(Fact::Role, role.word());
        }
        if let Some(text) = &self.title {
            membership.title = Set(title(Some(text))?);
        }
        let membership = membership.update(tx.db()).await?;
        tx.record(event).await?;
        Ok(membership)
    }
}
