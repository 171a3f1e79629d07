//! Changing a template. Polls that were begun from it stay as they are.

use super::{kept, name, record, use_when};
use crate::db::Json;
use crate::engine::Command;
use crate::entity::poll_template;
use crate::error::Result;
use crate::model::PollTemplate;
use crate::query::template::{change, with_standing};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::plan::SavedPlan;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes what is given of a template.
#[derive(Clone, Debug)]
pub struct EditTemplate {
    /// Which.
    pub template_id: Uuid,
    /// What it is called.
    pub name: Option<String>,
    /// When to use it.
    pub use_when: Option<String>,
    /// What a poll begins with.
    pub plan: Option<SavedPlan>,
}

#[async_trait::async_trait]
impl Command for EditTemplate {
    /// Whoever changes templates sees them; whose they are says what else it takes.
    const ACTION: Action = Action::ViewTemplates;
    type Subject = (PollTemplate, Standing);
    type Output = PollTemplate;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let (template, standing) = with_standing(view, self.template_id).await?;
        Ok(((template, standing), standing))
    }

    async fn run(&self, (template, standing): Self::Subject, tx: &Tx) -> Result<PollTemplate> {
        tx.permit(change(template.group_id), &standing)?;
        let mut row: poll_template::ActiveModel = template.into_active_model();
        if let Some(given) = &self.name {
            row.name = Set(name(given)?);
        }
        if let Some(given) = &self.use_when {
            row.use_when = Set(use_when(given)?);
        }
        if let Some(plan) = &self.plan {
            row.plan = Set(Json(kept(plan, tx)?));
        }
        row.updated_at = Set(tx.stamp());
        let template = row.update(tx.db()).await?;
        record(tx, &template).await?;
        Ok(template)
    }
}
