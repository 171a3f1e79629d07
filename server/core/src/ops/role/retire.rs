//! Retiring a role that the group needs no more.

use super::{Matter, about, holding, loaded, reason};
use crate::engine::Command;
use crate::entity::role;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Role;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::role::{End, may_change};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Retires a role. Who held it stays on record.
#[derive(Clone, Debug)]
pub struct RetireRole {
    /// Which one.
    pub role_id: Uuid,
    /// Why.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for RetireRole {
    const ACTION: Action = Action::RetireRole;
    type Subject = Matter;
    type Output = Role;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        loaded(view, self.role_id).await
    }

    async fn run(&self, Matter { role, holdings }: Matter, tx: &Tx) -> Result<Role> {
        may_change(role.retired_at.is_some())?;
        let mut row: role::ActiveModel = role.into_active_model();
        row.retired_at = Set(Some(tx.stamp()));
        row.retired_by_id = Set(Some(tx.signed_in()?.id));
        row.retire_reason = Set(Some(reason(&self.reason)?));
        row.open_notice_at = Set(None);
        let role = row.update(tx.db()).await?;
        holding::end_running(tx, holdings.last(), End::RoleRetired, None).await?;
        tx.record(about(EventKind::RoleRetired, &role)).await?;
        Ok(role)
    }
}
