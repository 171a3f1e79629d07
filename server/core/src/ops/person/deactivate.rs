//! Closing an account.

use super::{account, not_the_last, open};
use crate::auth::{mailed, session};
use crate::engine::Command;
use crate::entity::membership;
use crate::entity::person::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Person;
use crate::ops::proxy;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use uuid::Uuid;

/// Closes an account: it signs in nowhere any more, is in no group and administers nothing. What the person wrote and decided
/// stays on the record under their name.
#[derive(Clone, Copy, Debug)]
pub struct DeactivatePerson {
    /// Whose.
    pub person_id: Uuid,
}

#[async_trait::async_trait]
impl Command for DeactivatePerson {
    const ACTION: Action = Action::DeactivatePerson;
    type Subject = Person;
    type Output = Person;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        account(view, self.person_id).await
    }

    async fn run(&self, person: Person, tx: &Tx) -> Result<Person> {
        open(&person)?;
        not_the_last(tx, &person).await?;
        let mut person: ActiveModel = person.into_active_model();
        person.administrator = Set(false);
        person.deactivated_at = Set(Some(tx.stamp()));
        let person = person.update(tx.db()).await?;
        session::end_all(tx, person.id, None).await?;
        mailed::spend_all(tx, person.id).await?;
        proxy::end_all(tx, person.id).await?;
        crate::ops::role::leave_all(tx, person.id).await?;
        let held = membership::Entity::find()
            .filter(membership::Column::PersonId.eq(person.id))
            .all(tx.db())
            .await?;
        for held in held {
            membership::Entity::delete_by_id(held.id).exec(tx.db()).await?;
            tx.record(Event::new(EventKind::MembershipEnded, person.id).in_group(held.group_id))
                .await?;
        }
        tx.record(Event::new(EventKind::PersonDeactivated, person.id))
            .await?;
        crate::ops::poll::follow(tx, person.id).await?;
        crate::ops::process::follow(tx, person.id).await?;
        Ok(person)
    }
}
