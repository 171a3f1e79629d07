//! Adding a template.

use super::{kept, name, record, use_when};
use crate::db::Json;
use crate::engine::Command;
use crate::entity::poll_template;
use crate::error::Result;
use crate::model::PollTemplate;
use crate::query::template::{change, standing};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::plan::SavedPlan;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, Set};
use uuid::Uuid;

/// Adds a template of a group, or of the whole organisation.
#[derive(Clone, Debug)]
pub struct CreateTemplate {
    /// Of which group; of the whole organisation, where nothing is said.
    pub group_id: Option<Uuid>,
    /// What it is called.
    pub name: String,
    /// When to use it, in one line; may be empty.
    pub use_when: String,
    /// What a poll begins with.
    pub plan: SavedPlan,
}

#[async_trait::async_trait]
impl Command for CreateTemplate {
    /// Whoever changes templates sees them; whose they are says what else it takes.
    const ACTION: Action = Action::ViewTemplates;
    type Subject = Standing;
    type Output = PollTemplate;

    async fn load(&self, view: &View) -> Result<(Standing, Standing)> {
        let standing = standing(view, self.group_id)?;
        Ok((standing, standing))
    }

    async fn run(&self, standing: Standing, tx: &Tx) -> Result<PollTemplate> {
        tx.permit(change(self.group_id), &standing)?;
        let row = poll_template::ActiveModel {
            id: Set(tx.id()),
            group_id: Set(self.group_id),
            author_id: Set(tx.signed_in()?.id),
            name: Set(name(&self.name)?),
            use_when: Set(use_when(&self.use_when)?),
            plan: Set(Json(kept(&self.plan, tx)?)),
            created_at: Set(tx.stamp()),
            updated_at: Set(tx.stamp()),
            retired_at: Set(None),
        };
        let template = row.insert(tx.db()).await?;
        record(tx, &template).await?;
        Ok(template)
    }
}
