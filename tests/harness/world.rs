//! One world: an organisation of its own, with the people and groups that a test asks for.

use crate::{Person, StandingClock, database};
use folkmoot_core::actor::Actor;
use folkmoot_core::auth::password::Hashing;
use folkmoot_core::auth::secret::SecretKey;
use folkmoot_core::db;
use folkmoot_core::engine::Engine;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::seed::{Seed, Seeded, plant};
use folkmoot_rules::visibility::{GroupKind, MembershipRole, OrganisationStanding, Visibility};
use std::sync::Arc;
use time::Duration;
use uuid::Uuid;

/// One world. Dropped, it takes its files with it.
pub struct World {
    /// The engine, for the steps of the work loop and for looking behind the API.
    pub engine: Engine,
    /// The clock, which the test moves.
    pub clock: StandingClock,
    /// The key that single-use tokens are derived from: what an email would hold, a test can make.
    pub secret: SecretKey,
    /// The database, for looking behind the API where no screen shows.
    pub db: db::DatabaseConnection,
    /// A folder that is the world's own.
    pub folder: tempfile::TempDir,
    /// The address of its database.
    pub database: String,
}

/// A group, as tests name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupId(pub Uuid);

impl GroupId {
    /// The id, as the API shows it.
    pub fn id(self) -> String {
        ids::opaque(Kind::Group, self.0)
    }
}

impl World {
    /// An empty organisation, on the standing clock's Monday morning.
    pub async fn new() -> Self {
        Self::before_set_up().await.set_up().await
    }

    /// A new installation, in which there is nothing yet.
    pub async fn before_set_up() -> Self {
        Self::at(StandingClock::default()).await
    }

    /// An empty organisation whose clock stands at the present: for tests that run the real binary beside it.
    pub async fn today() -> Self {
        Self::at(StandingClock::today()).await.set_up().await
    }

    async fn at(clock: StandingClock) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = database::fresh(folder.path()).await;
        Self::on(clock, folder, database, SecretKey::random()).await
    }

    /// The same world at another server, with a folder of its own: on PostgreSQL, which serves many.
    pub async fn at_another_server(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::on(
            self.clock.clone(),
            folder,
            self.database.clone(),
            self.secret.clone(),
        )
        .await
    }

    async fn on(
        clock: StandingClock,
        folder: tempfile::TempDir,
        database: String,
        secret: SecretKey,
    ) -> Self {
        let pool = db::connect(&database, 4).await.unwrap();
        let address = "http://folkmoot.test".parse().unwrap();
        let engine = Engine::new(
            pool.clone(),
            Arc::new(clock.clone()),
            address,
            secret.clone(),
            Hashing::with(64, 1),
        );
        Self {
            engine,
            clock,
            secret,
            db: pool,
            folder,
            database,
        }
    }

    async fn set_up(self) -> Self {
        let organisation = Seed::Organisation {
            name: "Commons".into(),
            description: String::new(),
            time_zone: "UTC".into(),
            demonstration: false,
        };
        plant(&self.engine, "a test", vec![organisation]).await.unwrap();
        self
    }

    /// A moment from now, as the API takes it.
    pub fn after(&self, by: Duration) -> String {
        crate::moment(self.engine.now() + by)
    }

    /// Lets time pass.
    pub fn pass(&self, by: Duration) {
        self.clock.forward(by);
    }

    /// A hub that every member of the organisation may read.
    pub async fn hub(&self, name: &str) -> GroupId {
        self.group(GroupKind::Hub, name, Visibility::Network, None).await
    }

    /// A group of any kind.
    pub async fn group(
        &self,
        kind: GroupKind,
        name: &str,
        visibility: Visibility,
        parent: Option<GroupId>,
    ) -> GroupId {
        let seed = Seed::Group {
            kind,
            name: name.into(),
            slug: name.to_lowercase().replace(' ', "-"),
            purpose: String::new(),
            visibility,
            parent_id: parent.map(|group| group.0),
            position: 0,
        };
        match plant(&self.engine, "a test", vec![seed]).await.unwrap().remove(0) {
            Seeded::Group(group) => GroupId(group.id),
            other => panic!("planted {other:?}"),
        }
    }

    /// A member of the organisation who is in no group yet.
    pub async fn person(&self, handle: &str) -> Person {
        self.person_of(handle, OrganisationStanding::Member, false, None)
            .await
    }

    /// A member of the organisation who signs in with a password, given as its hash.
    pub async fn person_with_password(&self, handle: &str, hash: &str) -> Person {
        self.person_of(handle, OrganisationStanding::Member, false, Some(hash.to_owned()))
            .await
    }

    /// An administrator who is in no group.
    pub async fn administrator(&self, handle: &str) -> Person {
        self.person_of(handle, OrganisationStanding::Member, true, None)
            .await
    }

    /// A supporter.
    pub async fn supporter(&self, handle: &str) -> Person {
        self.person_of(handle, OrganisationStanding::Supporter, false, None)
            .await
    }

    async fn person_of(
        &self,
        handle: &str,
        standing: OrganisationStanding,
        administrator: bool,
        password_hash: Option<String>,
    ) -> Person {
        let email = format!("{handle}@folkmoot.test");
        let seed = Seed::Person {
            name: handle.into(),
            handle: handle.into(),
            email: email.clone(),
            standing,
            administrator,
            languages: vec!["en".into()],
            time_zone: "Europe/Amsterdam".into(),
            password_hash,
        };
        match plant(&self.engine, "a test", vec![seed]).await.unwrap().remove(0) {
            Seeded::Person(person) => {
                let person = Person::new(&self.engine, Actor::Person(person.id), &email, handle);
                person.sign_in().await;
                person
            }
            other => panic!("planted {other:?}"),
        }
    }

    /// Somebody who was planted by hand.
    pub fn as_person(&self, planted: &folkmoot_core::model::Person) -> Person {
        Person::new(
            &self.engine,
            Actor::Person(planted.id),
            &planted.email,
            &planted.handle,
        )
    }

    /// Somebody of this world, at this server.
    pub fn meets(&self, person: &Person) -> Person {
        Person::new(&self.engine, person.actor, &person.email, &person.handle)
    }

    /// Somebody without an account.
    pub fn visitor(&self) -> Person {
        Person::new(&self.engine, Actor::Anonymous, "", "")
    }

    /// Takes a person into a group.
    pub async fn joins(&self, person: &Person, group: GroupId, role: MembershipRole) {
        let seed = Seed::Membership {
            group_id: group.0,
            person_id: person.uuid(),
            role,
            title: None,
        };
        plant(&self.engine, "a test", vec![seed]).await.unwrap();
    }

    /// A person who is a member of a group.
    pub async fn member(&self, handle: &str, group: GroupId) -> Person {
        let person = self.person(handle).await;
        self.joins(&person, group, MembershipRole::Member).await;
        person
    }

    /// A person who leads a group.
    pub async fn lead(&self, handle: &str, group: GroupId) -> Person {
        let person = self.person(handle).await;
        self.joins(&person, group, MembershipRole::Lead).await;
        person
    }
}
