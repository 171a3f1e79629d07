//! Sending an email again that failed for good.

use crate::db::Word;
use crate::engine::Command;
use crate::entity::delivery::ActiveModel;
use crate::error::Result;
use crate::model::{Delivery, DeliveryState};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Owes a failed email anew, as if for the first time.
#[derive(Clone, Copy, Debug)]
pub struct RetryDelivery {
    /// Which one.
    pub delivery_id: Uuid,
}

#[async_trait::async_trait]
impl Command for RetryDelivery {
    const ACTION: Action = Action::RetryDelivery;
    type Subject = Option<Delivery>;
    type Output = Uuid;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        Ok((
            query::delivery::maybe(view, self.delivery_id).await?,
            view.standing(),
        ))
    }

    async fn run(&self, delivery: Option<Delivery>, tx: &Tx) -> Result<Uuid> {
        let delivery = delivery.ok_or_else(crate::error::not_found)?;
        if delivery.state.0 != DeliveryState::Failed {
            return Err(Refusal::new(Code::Conflict, "This email has not failed for good.").into());
        }
        let mut delivery: ActiveModel = delivery.into_active_model();
        delivery.state = Set(Word(DeliveryState::Pending));
        delivery.attempts = Set(0);
        delivery.due_at = Set(Some(tx.stamp()));
        delivery.lease_id = Set(None);
        delivery.finished_at = Set(None);
        Ok(delivery.update(tx.db()).await?.id)
    }
}
