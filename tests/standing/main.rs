//! The real server on a clock that stands still until somebody moves it, for the browser tests: the router, the work loop and the mail of
//! the product, on a database of the caller's.
//!
//! `standing PAGE CONTROL DATABASE SMTP NAME…` serves the page at the address PAGE. There is a hub with one member for each name, who
//! signs in with `name@folkmoot.test` and [`PASSWORD`]; the first is an administrator and leads it. At the address CONTROL, `GET /now`
//! tells the time, and `POST /forward/SECONDS` moves the clock, does all that is due by then, and tells the time again.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use folkmoot::http::{App, Site, router};
use folkmoot_core::auth::password::Hashing;
use folkmoot_core::auth::secret::SecretKey;
use folkmoot_core::clock::Clock as _;
use folkmoot_core::engine::Engine;
use folkmoot_core::mail::Mailer;
use folkmoot_core::seed::{Seed, Seeded, plant};
use folkmoot_core::{db, work};
use folkmoot_rules::visibility::{GroupKind, MembershipRole, OrganisationStanding, Visibility};
use folkmoot_tests::{StandingClock, mailer_to, moment};
use std::net::SocketAddr;
use std::sync::Arc;
use time::Duration;
use tokio::net::TcpListener;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Everybody's password.
const PASSWORD: &str = "a few words are good";
/// How many emails one round sends at most.
const ROUND: u64 = 1000;
const REASON: &str = "a browser test";

#[tokio::main]
async fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [page, control, database, smtp, names @ ..] = &words[..] else {
        return Err("standing PAGE CONTROL DATABASE SMTP NAME…".into());
    };
    let clock = StandingClock::default();
    let engine = Engine::new(
        db::connect(database, 4).await?,
        Arc::new(clock.clone()),
        format!("http://{page}").parse()?,
        SecretKey::random(),
        Hashing::with(64, 1),
    );
    engine.migrate().await?;
    people(&engine, names).await?;

    let hands = Hands {
        engine: engine.clone(),
        clock,
        mailer: Arc::new(mailer_to(smtp)),
    };
    let control = TcpListener::bind(control).await?;
    tokio::spawn(axum::serve(control, controls(hands)).into_future());
    tokio::spawn(work::run(engine.clone(), mailer_to(smtp), std::future::pending()));
    tokio::spawn(work::listen(engine.clone(), std::future::pending()));
    let app = App::new(engine.clone(), Site::at(engine.address().clone()))?;
    let pages = router(app).into_make_service_with_connect_info::<SocketAddr>();
    Ok(axum::serve(TcpListener::bind(page).await?, pages).await?)
}

/// An organisation with one hub, and these people in it.
async fn people(engine: &Engine, names: &[String]) -> Outcome<()> {
    let organisation = Seed::Organisation {
        name: "Commons".into(),
        description: String::new(),
        time_zone: "Europe/Brussels".into(),
        demonstration: false,
    };
    let hub = Seed::Group {
        kind: GroupKind::Hub,
        name: "Library".into(),
        slug: "library".into(),
        purpose: String::new(),
        visibility: Visibility::Network,
        parent_id: None,
        position: 0,
    };
    let hash = Hashing::with(64, 1).hash(PASSWORD.into()).await?;
    let person = |(place, name): (usize, &String)| Seed::Person {
        name: name.clone(),
        handle: name.to_lowercase(),
        email: format!("{}@folkmoot.test", name.to_lowercase()),
        standing: OrganisationStanding::Member,
        administrator: place == 0,
        languages: vec!["en".into()],
        time_zone: "Europe/Brussels".into(),
        password_hash: Some(hash.clone()),
    };
    let mut seeds = vec![organisation, hub];
    seeds.extend(names.iter().enumerate().map(person));
    let mut group_id = None;
    let mut memberships = Vec::new();
    for seeded in plant(engine, REASON, seeds).await? {
        match (seeded, group_id) {
            (Seeded::Group(group), _) => group_id = Some(group.id),
            (Seeded::Person(person), Some(group_id)) => memberships.push(Seed::Membership {
                group_id,
                person_id: person.id,
                role: if memberships.is_empty() {
                    MembershipRole::Lead
                } else {
                    MembershipRole::Member
                },
                title: None,
            }),
            _ => {}
        }
    }
    plant(engine, REASON, memberships).await?;
    Ok(())
}

/// What moves the clock.
#[derive(Clone)]
struct Hands {
    engine: Engine,
    clock: StandingClock,
    mailer: Arc<Mailer>,
}

fn controls(hands: Hands) -> Router {
    Router::new()
        .route(
            "/now",
            get(async |State(hands): State<Hands>| moment(hands.clock.now())),
        )
        .route("/forward/{seconds}", post(forward))
        .with_state(hands)
}

async fn forward(
    State(hands): State<Hands>,
    Path(seconds): Path<u32>,
) -> Result<String, (StatusCode, String)> {
    hands.clock.forward(Duration::seconds(seconds.into()));
    let done = hands.catch_up().await;
    done.map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    Ok(moment(hands.clock.now()))
}

impl Hands {
    /// Does all that is due; what the work loop has taken already is its own.
    async fn catch_up(&self) -> Outcome<()> {
        let Self { engine, mailer, .. } = self;
        while work::next_due(engine)
            .await?
            .is_some_and(|next| next <= engine.now())
        {
            work::due(engine).await?;
            work::send(engine, mailer, ROUND).await?;
        }
        Ok(())
    }
}
