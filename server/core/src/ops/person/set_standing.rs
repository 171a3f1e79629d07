//! Making somebody a member of the organisation or a supporter.

use super::{account, open};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::person::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::Person;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::visibility::OrganisationStanding;
use folkmoot_rules::words::Words as _;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Makes somebody a member of the organisation or a supporter. Their memberships of groups stay.
#[derive(Clone, Copy, Debug)]
pub struct SetStanding {
    /// Whom.
    pub person_id: Uuid,
    /// What they are to the organisation.
    pub standing: OrganisationStanding,
}

#[async_trait::async_trait]
impl Command for SetStanding {
    const ACTION: Action = Action::SetStanding;
    type Subject = Person;
    type Output = Person;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        account(view, self.person_id).await
    }

    async fn run(&self, person: Person, tx: &Tx) -> Result<Person> {
        open(&person)?;
        let mut person: ActiveModel = person.into_active_model();
        person.standing = Set(Word(self.standing));
        let person = person.update(tx.db()).await?;
        tx.record(Event::new(EventKind::StandingSet, person.id).with(Fact::Standing, self.standing.word()))
            .await?;
        crate::ops::poll::follow(tx, person.id).await?;
        crate::ops::process::follow(tx, person.id).await?;
        Ok(person)
    }
}
