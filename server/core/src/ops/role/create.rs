//! Giving a group a role.

use super::{about, open_from_now};
use crate::engine::Command;
use crate::entity::role;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Group, Role};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::role::{Plan, may_create};
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _};
use sea_orm::{QueryFilter as _, Set};
use uuid::Uuid;

/// Gives a group a role. It is open until somebody holds it.
#[derive(Clone, Debug)]
pub struct CreateRole {
    /// Which group.
    pub group_id: Uuid,
    /// What is written down of it.
    pub plan: Plan,
}

#[async_trait::async_trait]
impl Command for CreateRole {
    const ACTION: Action = Action::CreateRole;
    type Subject = Group;
    type Output = Role;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        let group = view.group(self.group_id)?.clone();
        Ok((group, view.standing_in(&[self.group_id])))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<Role> {
        let roles = role::Entity::find()
            .filter(role::Column::GroupId.eq(group.id))
            .filter(role::Column::RetiredAt.is_null())
            .count(tx.db())
            .await?;
        may_create(usize::try_from(roles).unwrap_or(usize::MAX))?;
        let plan = self.plan.clone().checked()?;
        let row = role::ActiveModel {
            id: Set(tx.id()),
            group_id: Set(group.id),
            name: Set(plan.name),
            purpose: Set(plan.purpose),
            domain: Set(plan.domain),
            term_months: Set(plan.term_months),
            created_by_id: Set(tx.signed_in()?.id),
            created_at: Set(tx.stamp()),
            retired_at: Set(None),
            retired_by_id: Set(None),
            retire_reason: Set(None),
            open_notice_at: Set(Some(open_from_now(tx.stamp()))),
        };
        let role = row.insert(tx.db()).await?;
        tx.record(about(EventKind::RoleCreated, &role)).await?;
        Ok(role)
    }
}
