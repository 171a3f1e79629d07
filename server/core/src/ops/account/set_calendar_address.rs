//! The address of one's own calendar: getting one, replacing it, doing without.

use super::mine;
use crate::engine::Command;
use crate::entity::person;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Person;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Gives one's calendar a new address, or takes it away. The one before opens nothing any more.
#[derive(Clone, Copy, Debug)]
pub struct SetCalendarAddress {
    /// Whether there is to be one.
    pub wanted: bool,
}

#[async_trait::async_trait]
impl Command for SetCalendarAddress {
    const ACTION: Action = Action::SetCalendarAddress;
    type Subject = Person;
    type Output = Person;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        mine(view)
    }

    async fn run(&self, me: Person, tx: &Tx) -> Result<Person> {
        let id = me.id;
        let mut me: person::ActiveModel = me.into_active_model();
        // Not an id that tells when it was made: it stands in the address.
        let fresh = || Uuid::from_bytes(crate::clock::random());
        me.calendar_id = Set(self.wanted.then(fresh));
        let me = me.update(tx.db()).await?;
        tx.record(Event::new(EventKind::ProfileEdited, id)).await?;
        Ok(me)
    }
}
