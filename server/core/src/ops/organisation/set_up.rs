//! First-run set-up: the organisation, its structure and its first administrator, once.

use super::{name, structure};
use crate::actor::Actor;
use crate::auth::{SessionToken, session};
use crate::engine::{Command, Engine};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Organisation;
use crate::ops::account::{NewPerson, open};
use crate::ops::membership::join;
use crate::query;
use crate::seed::{Seed, Seeded, put};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::visibility::{GroupKind, MembershipRole, OrganisationStanding};
use secrecy::SecretString;

const WHY: &str = "first-run set-up";

/// What set-up is told. The token of the console is the server's to check.
#[derive(Clone, Debug)]
pub struct SetUp {
    /// The first administrator's name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: SecretString,
    /// The organisation's name.
    pub organisation: String,
    /// The structure to start from, by its id.
    pub template: String,
    /// The languages they read, best first. Names in the structure follow the first.
    pub languages: Vec<String>,
    /// Their time zone.
    pub time_zone: String,
    /// The browser they do this in.
    pub device: String,
}

/// Whether this installation still has to be set up.
pub async fn needed(engine: &Engine) -> Result<bool> {
    let view = engine.view(Actor::system(WHY)).await?;
    Ok(query::organisation::maybe(&view).await?.is_none())
}

/// Sets the installation up and signs the first administrator in. Of two at once, one is told that it is done.
pub async fn set_up(engine: &Engine, wanted: SetUp) -> Result<SessionToken> {
    if !needed(engine).await? {
        return Err(done());
    }
    let password_hash = engine.hashing().hash(wanted.password.clone()).await?;
    engine
        .perform(
            Actor::system(WHY),
            SetUpOrganisation {
                wanted,
                password_hash,
            },
        )
        .await
}

fn done() -> crate::Error {
    Refusal::new(
        Code::Conflict,
        "This organisation is set up already. Sign in instead.",
    )
    .into()
}

struct SetUpOrganisation {
    wanted: SetUp,
    password_hash: String,
}

#[async_trait::async_trait]
impl Command for SetUpOrganisation {
    /// Never asked: the token of the console is the right.
    const ACTION: Action = Action::EditOrganisation;
    /// The organisation, if there is one.
    type Subject = Option<Organisation>;
    type Output = SessionToken;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        Ok((query::organisation::maybe(view).await?, Standing::default()))
    }

    async fn run(&self, organisation: Option<Organisation>, tx: &Tx) -> Result<SessionToken> {
        if organisation.is_some() {
            return Err(done());
        }
        let wanted = &self.wanted;
        let seeds = structure(
            &wanted.template,
            wanted.languages.first().map_or("en", String::as_str),
        )?;
        let organisation = Seed::Organisation {
            name: name(&wanted.organisation, "organisation")?,
            description: String::new(),
            time_zone: crate::ops::account::time_zone(&wanted.time_zone)?,
            demonstration: false,
        };
        put(tx, organisation).await?;
        let new = NewPerson {
            name: wanted.name.clone(),
            email: wanted.email.clone(),
            languages: wanted.languages.clone(),
            time_zone: wanted.time_zone.clone(),
            standing: OrganisationStanding::Member,
            administrator: true,
            password_hash: Some(self.password_hash.clone()),
        };
        let person = open(tx, new).await?;
        for seed in seeds {
            if let Seeded::Group(group) = put(tx, seed).await? {
                // An administrator has no say in any matter. Whoever founds the place has one, as the first of the core team.
                if group.kind.0 == GroupKind::CoreTeam {
                    join(tx, group.id, person.id, MembershipRole::Lead, None).await?;
                }
            }
        }
        tx.record(Event::new(EventKind::OrganisationSetUp, person.id))
            .await?;
        session::begin(tx, person.id, &wanted.device).await
    }
}
