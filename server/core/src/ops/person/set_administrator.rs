//! Making somebody an administrator, or no longer one.

use super::{account, not_the_last, open};
use crate::engine::Command;
use crate::entity::person::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::Person;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Makes somebody an administrator, or no longer one. One always stays.
#[derive(Clone, Copy, Debug)]
pub struct SetAdministrator {
    /// Whom.
    pub person_id: Uuid,
    /// Whether they are one.
    pub administrator: bool,
}

#[async_trait::async_trait]
impl Command for SetAdministrator {
    const ACTION: Action = Action::SetAdministrator;
    type Subject = Person;
    type Output = Person;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        account(view, self.person_id).await
    }

    async fn run(&self, person: Person, tx: &Tx) -> Result<Person> {
        open(&person)?;
        if !self.administrator {
            not_the_last(tx, &person).await?;
        }
        let mut person: ActiveModel = person.into_active_model();
        person.administrator = Set(self.administrator);
        let person = person.update(tx.db()).await?;
        let event =
            Event::new(EventKind::AdministratorSet, person.id).with(Fact::Administrator, self.administrator);
        tx.record(event).await?;
        Ok(person)
    }
}
