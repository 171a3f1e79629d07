//! Retiring a template. It is kept, and nobody begins from it any more.

use super::record;
use crate::engine::Command;
use crate::entity::poll_template;
use crate::error::Result;
use crate::model::PollTemplate;
use crate::query::template::{change, with_standing};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Takes a template out of the lists.
#[derive(Clone, Copy, Debug)]
pub struct RetireTemplate {
    /// Which.
    pub template_id: Uuid,
}

#[async_trait::async_trait]
impl Command for RetireTemplate {
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
        row.retired_at = Set(Some(tx.stamp()));
        let template = row.update(tx.db()).await?;
        record(tx, &template).await?;
        Ok(template)
    }
}
