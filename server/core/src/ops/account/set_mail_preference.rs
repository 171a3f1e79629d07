//! Choosing which emails one wants.

use super::mine;
use crate::db::Json;
use crate::engine::Command;
use crate::entity::person;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Person;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::notify::MailKind;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

/// Switches one kind of email on or off.
#[derive(Clone, Copy, Debug)]
pub struct SetMailPreference {
    /// Which kind.
    pub kind: MailKind,
    /// Whether it is wanted.
    pub wanted: bool,
}

#[async_trait::async_trait]
impl Command for SetMailPreference {
    const ACTION: Action = Action::SetMailPreference;
    type Subject = Person;
    type Output = Person;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        mine(view)
    }

    async fn run(&self, me: Person, tx: &Tx) -> Result<Person> {
        if !self.kind.optional() {
            let why = "Emails of this kind are needed to get in; they cannot be switched off.";
            return Err(Refusal::invalid("kind", why).into());
        }
        let id = me.id;
        let mut off = me.mail_off.0.clone();
        off.retain(|kind| *kind != self.kind);
        if !self.wanted {
            off.push(self.kind);
        }
        let mut me: person::ActiveModel = me.into_active_model();
        me.mail_off = Set(Json(off));
        let me = me.update(tx.db()).await?;
        tx.record(Event::new(EventKind::ProfileEdited, id)).await?;
        Ok(me)
    }
}
