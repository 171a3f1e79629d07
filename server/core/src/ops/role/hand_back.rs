//! Handing back a role that one holds.

use super::{Matter, holding, loaded, maybe_words};
use crate::engine::Command;
use crate::error::Result;
use crate::model::Role;
use crate::query::role::{held, today};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::role::{End, may_hand_back};
use uuid::Uuid;

/// Hands a role back: it is open from now on.
#[derive(Clone, Debug)]
pub struct HandBackRole {
    /// Which role.
    pub role_id: Uuid,
    /// Why, if one wants to say.
    pub words: Option<String>,
}

#[async_trait::async_trait]
impl Command for HandBackRole {
    const ACTION: Action = Action::HandBackRole;
    type Subject = Matter;
    type Output = Role;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        loaded(view, self.role_id).await
    }

    async fn run(&self, Matter { role, holdings }: Matter, tx: &Tx) -> Result<Role> {
        may_hand_back(holdings.last().map(held), today(tx))?;
        let words = maybe_words(self.words.as_deref(), "words")?;
        holding::vacate(tx, role, holdings.last(), End::HandedBack, words).await
    }
}
