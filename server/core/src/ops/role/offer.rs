//! Offering oneself for a role.

use super::{Matter, about, loaded};
use crate::engine::Command;
use crate::entity::role_offer;
use crate::error::Result;
use crate::event::{EventKind, Fact};
use crate::model::Role;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::role::{WORDS_MAX, may_offer};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, Set};
use uuid::Uuid;

/// Offers oneself for a role, in a sentence or more.
#[derive(Clone, Debug)]
pub struct OfferForRole {
    /// Which role.
    pub role_id: Uuid,
    /// Why, or how; may be empty.
    pub words: String,
}

#[async_trait::async_trait]
impl Command for OfferForRole {
    const ACTION: Action = Action::OfferForRole;
    type Subject = Matter;
    type Output = Role;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        loaded(view, self.role_id).await
    }

    async fn run(&self, Matter { role, .. }: Matter, tx: &Tx) -> Result<Role> {
        let me = tx.signed_in()?.id;
        let offers = query::role::offers(tx, &[role.id]).await?.remove(&role.id);
        let offered = offers.unwrap_or_default().iter().any(|row| row.person_id == me);
        may_offer(role.retired_at.is_some(), offered)?;
        let row = role_offer::ActiveModel {
            id: Set(tx.id()),
            role_id: Set(role.id),
            person_id: Set(me),
            words: Set(text::body_or_empty(&self.words, "words", WORDS_MAX)?),
            created_at: Set(tx.stamp()),
            withdrawn_at: Set(None),
        };
        row.insert(tx.db()).await?;
        let event = about(EventKind::RoleOffered, &role).with(Fact::Person, me.to_string());
        tx.record(event).await?;
        Ok(role)
    }
}
