//! Changing what is written down of a role.

use super::{Matter, about, loaded};
use crate::engine::Command;
use crate::entity::role;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Role;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::role::{Plan, may_change};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes a role's name, purpose, domain and usual term. Who holds it goes on as they did.
#[derive(Clone, Debug)]
pub struct EditRole {
    /// Which one.
    pub role_id: Uuid,
    /// What is written down of it, whole.
    pub plan: Plan,
}

#[async_trait::async_trait]
impl Command for EditRole {
    const ACTION: Action = Action::EditRole;
    type Subject = Matter;
    type Output = Role;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        loaded(view, self.role_id).await
    }

    async fn run(&self, Matter { role, .. }: Matter, tx: &Tx) -> Result<Role> {
        may_change(role.retired_at.is_some())?;
        let plan = self.plan.clone().checked()?;
        let mut row: role::ActiveModel = role.into_active_model();
        row.name = Set(plan.name);
        row.purpose = Set(plan.purpose);
        row.domain = Set(plan.domain);
        row.term_months = Set(plan.term_months);
        let role = row.update(tx.db()).await?;
        tx.record(about(EventKind::RoleEdited, &role)).await?;
        Ok(role)
    }
}
