//! Opening an account: by an invitation, at set-up, or from the administrator's command line.

use super::{languages, time_zone};
use crate::actor::Actor;
use crate::engine::{Command, Engine};
use crate::entity::person::{self, Column, Entity};
use crate::error::{Error, Result};
use crate::event::{Event, EventKind, Fact};
use crate::model::Person;
use crate::query;
use crate::seed::{Seed, Seeded, put};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::text;
use folkmoot_rules::visibility::OrganisationStanding;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use secrecy::SecretString;

/// A person about to have an account.
#[derive(Clone, Debug)]
pub(crate) struct NewPerson {
    pub name: String,
    pub email: String,
    pub languages: Vec<String>,
    pub time_zone: String,
    pub standing: OrganisationStanding,
    pub administrator: bool,
    pub password_hash: Option<String>,
}

/// Opens an account, with a handle made from the name. The address must have none yet.
pub(crate) async fn open(tx: &Tx, new: NewPerson) -> Result<Person> {
    let name = text::person_name(&new.name)?;
    let email = text::email(&new.email)?;
    if query::person::by_address(tx, &email).await?.is_some() {
        return Err(
            Refusal::new(Code::Conflict, "There is an account for this address already.")
                .on("email")
                .into(),
        );
    }
    let handle = free_handle(tx, &name).await?;
    let seed = Seed::Person {
        name,
        handle,
        email,
        standing: new.standing,
        administrator: new.administrator,
        languages: languages(&new.languages)?,
        time_zone: time_zone(&new.time_zone)?,
        password_hash: new.password_hash,
    };
    match put(tx, seed).await? {
        Seeded::Person(person) => Ok(person),
        other => Err(Error::internal(format!("planted a person and got {other:?}"))),
    }
}

/// The handle of a name, or the first with a number behind it that nobody has.
async fn free_handle(tx: &Tx, name: &str) -> Result<String> {
    let base = text::handle_from(name);
    // Numbers shorten a long handle; all that begin like it, are looked at once.
    let start: String = base.chars().take(text::HANDLE_MAX - 12).collect();
    let alike = Entity::find()
        .select_only()
        .column(Column::Handle)
        .filter(Column::Handle.starts_with(&start));
    let taken: Vec<String> = alike.into_tuple().all(tx.db()).await?;
    let mut handle = base.clone();
    let mut number = 2;
    while taken.contains(&handle) {
        handle = text::handle_numbered(&base, number);
        number += 1;
    }
    Ok(handle)
}

/// An administrator, as the command line gives them.
#[derive(Clone, Debug)]
pub struct NewAdministrator {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their password; without one they sign in by email.
    pub password: Option<SecretString>,
    /// The languages they read.
    pub languages: Vec<String>,
    /// Their time zone.
    pub time_zone: String,
}

/// Makes somebody an administrator from the command line, for whoever has the server in their hands. An account that exists is
/// opened again if it was closed, and keeps its name; a password given is set.
pub async fn add_administrator(engine: &Engine, new: NewAdministrator) -> Result<Person> {
    let password_hash = match &new.password {
        Some(password) => Some(engine.hashing().hash(password.clone()).await?),
        None => None,
    };
    engine
        .perform(
            Actor::system("the command line"),
            AddAdministrator { new, password_hash },
        )
        .await
}

struct AddAdministrator {
    new: NewAdministrator,
    password_hash: Option<String>,
}

#[async_trait::async_trait]
impl Command for AddAdministrator {
    /// Never asked: only Folkmoot itself does this.
    const ACTION: Action = Action::SetAdministrator;
    type Subject = Option<Person>;
    type Output = Person;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        Ok((
            query::person::by_address(view, &self.new.email).await?,
            Standing::default(),
        ))
    }

    async fn run(&self, known: Option<Person>, tx: &Tx) -> Result<Person> {
        let person = if let Some(known) = known {
            let mut person: person::ActiveModel = known.into_active_model();
            person.administrator = Set(true);
            person.deactivated_at = Set(None);
            if let Some(hash) = &self.password_hash {
                person.password_hash = Set(Some(hash.clone()));
            }
            person.update(tx.db()).await?
        } else {
            let new = NewPerson {
                name: self.new.name.clone(),
                email: self.new.email.clone(),
                languages: self.new.languages.clone(),
                time_zone: self.new.time_zone.clone(),
                standing: OrganisationStanding::Member,
                administrator: true,
                password_hash: self.password_hash.clone(),
            };
            open(tx, new).await?
        };
        tx.record(Event::new(EventKind::AdministratorSet, person.id).with(Fact::Administrator, true))
            .await?;
        Ok(person)
    }
}

/// The administrators whose accounts are open, by name, for the command line.
pub async fn administrators(engine: &Engine) -> Result<Vec<Person>> {
    let open = Entity::find()
        .filter(Column::Administrator.eq(true))
        .filter(Column::DeactivatedAt.is_null());
    Ok(open.order_by_asc(Column::Name).all(&engine.reading()).await?)
}
