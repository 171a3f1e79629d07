//! People, groups and memberships put in place by Folkmoot itself: first-run set-up, the demonstration, the administrator's
//! command line, and the worlds that tests make. Everything else goes through invitations.

use crate::actor::Actor;
use crate::auth::SessionToken;
use crate::auth::sign_in::Begin;
use crate::db::{Json, Word};
use crate::engine::{Command, Engine};
use crate::entity::{group, membership, organisation, person, theme};
use crate::error::Result;
use crate::model::{Group, Membership, Organisation, Person, Theme};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::notify::WholeRhythm;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, OrganisationStanding, Visibility};
use sea_orm::{ActiveModelTrait as _, Set};
use uuid::Uuid;

/// Something that Folkmoot itself puts in place.
#[derive(Clone, Debug)]
pub enum Seed {
    /// The organisation: once an installation.
    Organisation {
        name: String,
        description: String,
        time_zone: String,
        demonstration: bool,
    },
    /// A person, with a password's hash if they have a password.
    Person {
        name: String,
        handle: String,
        email: String,
        standing: OrganisationStanding,
        administrator: bool,
        languages: Vec<String>,
        time_zone: String,
        password_hash: Option<String>,
    },
    /// A hub, working group or body.
    Group {
        kind: GroupKind,
        name: String,
        slug: String,
        purpose: String,
        visibility: Visibility,
        parent_id: Option<Uuid>,
        position: i32,
    },
    /// A person in a group.
    Membership {
        group_id: Uuid,
        person_id: Uuid,
        role: MembershipRole,
        title: Option<String>,
    },
    /// A theme across hubs.
    Theme {
        name: String,
        slug: String,
        description: String,
        position: i32,
    },
}

/// What was put in place.
#[derive(Clone, Debug)]
pub enum Seeded {
    /// The organisation.
    Organisation(Organisation),
    /// A person.
    Person(Person),
    /// A group.
    Group(Group),
    /// A membership.
    Membership(Membership),
    /// A theme.
    Theme(Theme),
}

/// Puts things in place, in one transaction.
pub async fn plant(engine: &Engine, reason: &'static str, seeds: Vec<Seed>) -> Result<Vec<Seeded>> {
    engine.perform(Actor::system(reason), Plant(seeds)).await
}

/// Signs somebody in without a secret: for the worlds that tests make.
pub async fn session(engine: &Engine, reason: &'static str, person_id: Uuid) -> Result<SessionToken> {
    let begin = Begin {
        person_id,
        device: reason.to_owned(),
        rehashed: None,
    };
    engine.perform(Actor::system(reason), begin).await
}

struct Plant(Vec<Seed>);

#[async_trait::async_trait]
impl Command for Plant {
    /// Never asked: only Folkmoot itself plants.
    const ACTION: Action = Action::EditOrganisation;
    type Subject = ();
    type Output = Vec<Seeded>;

    async fn load(&self, _view: &View) -> Result<((), Standing)> {
        Ok(((), Standing::default()))
    }

    async fn run(&self, (): (), tx: &Tx) -> Result<Vec<Seeded>> {
        let mut planted = Vec::with_capacity(self.0.len());
        for seed in &self.0 {
            planted.push(put(tx, seed.clone()).await?);
        }
        Ok(planted)
    }
}

/// Puts one thing in place, within a transaction.
#[expect(
    clippy::too_many_lines,
    reason = "one arm a table, each a plain list of its columns"
)]
pub(crate) async fn put(tx: &Tx, seed: Seed) -> Result<Seeded> {
    let (id, created_at, db) = (Set(tx.id()), Set(tx.stamp()), tx.db());
    Ok(match seed {
        Seed::Organisation {
            name,
            description,
            time_zone,
            demonstration,
        } => {
            let row = organisation::ActiveModel {
                id,
                name: Set(name),
                description: Set(description),
                time_zone: Set(time_zone),
                review_months: Set(i32::from(folkmoot_rules::review::MONTHS)),
                demonstration: Set(demonstration),
                created_at,
            };
            Seeded::Organisation(row.insert(db).await?)
        }
        Seed::Person {
            name,
            handle,
            email,
            standing,
            administrator,
            languages,
            time_zone,
            password_hash,
        } => {
            let row = person::ActiveModel {
                id,
                email_key: Set(email.to_lowercase()),
                email: Set(email),
                search: Set(text::searchable(&[&name, &handle])),
                name: Set(name),
                handle: Set(handle),
                languages: Set(Json(languages)),
                time_zone: Set(time_zone),
                picture_id: Set(None),
                standing: Set(Word(standing)),
                administrator: Set(administrator),
                mail_off: Set(Json(Vec::new())),
                calendar_id: Set(None),
                whole_rhythm: Set(Word(WholeRhythm::Never)),
                whole_due_at: Set(None),
                password_hash: Set(password_hash),
                deactivated_at: Set(None),
                created_at,
            };
            Seeded::Person(row.insert(db).await?)
        }
        Seed::Group {
            kind,
            name,
            slug,
            purpose,
            visibility,
            parent_id,
            position,
        } => {
            let row = group::ActiveModel {
                id,
                kind: Set(Word(kind)),
                name: Set(name),
                slug: Set(slug),
                purpose: Set(purpose),
                visibility: Set(Word(visibility)),
                parent_id: Set(parent_id),
                position: Set(position),
                created_at,
                ends_on: Set(None),
                term_reminder_at: Set(None),
            };
            Seeded::Group(row.insert(db).await?)
        }
        Seed::Membership {
            group_id,
            person_id,
            role,
            title,
        } => {
            let row = membership::ActiveModel {
                id,
                group_id: Set(group_id),
                person_id: Set(person_id),
                role: Set(Word(role)),
                title: Set(title),
                created_at,
            };
            Seeded::Membership(row.insert(db).await?)
        }
        Seed::Theme {
            name,
            slug,
            description,
            position,
        } => {
            let row = theme::ActiveModel {
                id,
                name: Set(name),
                slug: Set(slug),
                description: Set(description),
                position: Set(position),
            };
            Seeded::Theme(row.insert(db).await?)
        }
    })
}
