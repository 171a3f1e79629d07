//! Noting that one has read an outcome.

use crate::engine::Command;
use crate::entity::outcome_reader;
use crate::error::Result;
use crate::model::Outcome;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Notes that the actor has read an outcome. Where it was not published to them in person there is nothing to note.
#[derive(Clone, Copy, Debug)]
pub struct MarkOutcomeRead {
    /// Which.
    pub outcome_id: Uuid,
}

#[async_trait::async_trait]
impl Command for MarkOutcomeRead {
    const ACTION: Action = Action::MarkOutcomeRead;
    type Subject = Outcome;
    type Output = Outcome;

    async fn load(&self, view: &View) -> Result<(Outcome, Standing)> {
        query::outcome::with_standing(view, self.outcome_id).await
    }

    async fn run(&self, outcome: Outcome, tx: &Tx) -> Result<Outcome> {
        let reading = query::outcome::readings(tx, &[outcome.id])
            .await?
            .remove(&outcome.id);
        if let Some(reading) = reading.filter(|reading| reading.read_at.is_none()) {
            let mut row: outcome_reader::ActiveModel = reading.into_active_model();
            row.read_at = Set(Some(tx.stamp()));
            row.update(tx.db()).await?;
        }
        Ok(outcome)
    }
}
