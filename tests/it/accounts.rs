//! Signing in and out, passwords and sessions.

use folkmoot_core::Error;
use folkmoot_core::actor::Actor;
use folkmoot_core::auth::mailed::{request_password_reset, request_sign_in_mail, reset_password};
use folkmoot_core::auth::password::Hashing;
use folkmoot_core::auth::session::{find, forget_expired, sign_out, sign_out_everywhere};
use folkmoot_core::auth::sign_in::{sign_in_with_code, sign_in_with_password, sign_in_with_token};
use folkmoot_core::auth::{SessionToken, SignedIn};
use folkmoot_core::ops::account::change_password;
use folkmoot_rules::refusal::Code;
use folkmoot_tests::{Person, World};
use futures_util::future::join_all;
use sea_orm::{ConnectionTrait as _, FromQueryResult as _, JsonValue, Statement};
use serde_json::json;
use std::time::Instant;
use time::Duration;
use uuid::Uuid;

const PASSWORD: &str = "one hub, many hands";

/// The ids of the keys that were made, in order.
async fn keys(world: &World, purpose: &str) -> Vec<Uuid> {
    let sql = format!("SELECT id FROM mail_tokens WHERE purpose = '{purpose}' ORDER BY id");
    let rows = world
        .db
        .query_all_raw(Statement::from_string(world.db.get_database_backend(), sql))
        .await
        .unwrap();
    rows.iter().map(|row| row.try_get("", "id").unwrap()).collect()
}

/// How many emails of a kind are owed.
async fn owed(world: &World, kind: &str) -> usize {
    let sql = format!("SELECT recipient FROM deliveries WHERE kind = '{kind}'");
    let statement = Statement::from_string(world.db.get_database_backend(), sql);
    JsonValue::find_by_statement(statement)
        .all(&world.db)
        .await
        .unwrap()
        .len()
}

async fn has_password(world: &World, person: &Person) {
    let who = SignedIn {
        actor: Actor::Person(person.uuid()),
        session_id: Uuid::nil(),
    };
    change_password(&world.engine, who, None, PASSWORD.into())
        .await
        .unwrap();
}

async fn enter(world: &World, person: &Person) -> SessionToken {
    sign_in_with_password(&world.engine, &person.email, PASSWORD.into(), "a browser")
        .await
        .unwrap()
}

async fn who(world: &World, token: &SessionToken) -> Option<Actor> {
    find(&world.engine, token.expose())
        .await
        .unwrap()
        .map(|signed_in| signed_in.actor)
}

fn code<T>(refused: Result<T, Error>) -> Code {
    match refused {
        Ok(_) => panic!("not refused"),
        Err(error) => error.code(),
    }
}

#[tokio::test]
async fn a_password_signs_in_whatever_the_capitals_of_the_address() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    has_password(&world, &ada).await;
    let token = sign_in_with_password(
        &world.engine,
        " Ada@FOLKMOOT.test",
        PASSWORD.into(),
        "Firefox\r\nX",
    )
    .await
    .unwrap();
    assert_eq!(who(&world, &token).await, Some(Actor::Person(ada.uuid())));
    assert_eq!(find(&world.engine, "no such token").await.unwrap(), None);
}

#[tokio::test]
async fn a_wrong_password_an_unknown_address_and_a_closed_account_are_refused_alike() {
    let world = World::new().await;
    let (admin, ada, bo) = (
        world.administrator("admin").await,
        world.person("ada").await,
        world.person("bo").await,
    );
    has_password(&world, &ada).await;
    has_password(&world, &bo).await;
    admin.ask(DEACTIVATE, json!({"id": bo.id()})).await.data();
    let mut refusals = Vec::new();
    for (email, password) in [
        (&*ada.email, "wrong password"),
        ("nobody@folkmoot.test", PASSWORD),
        (&bo.email, PASSWORD),
        (&admin.email, ""),
    ] {
        let refused = sign_in_with_password(&world.engine, email, password.into(), "")
            .await
            .unwrap_err();
        refusals.push(refused.to_string());
    }
    assert!(
        refusals
            .iter()
            .all(|refusal| *refusal == refusals[0] && refusal.starts_with("UNAUTHENTICATED")),
        "{refusals:?}"
    );
}

const DEACTIVATE: &str =
    "mutation($id: ID!) { deactivatePerson(input: {personId: $id}) { person { active } } }";

#[tokio::test]
async fn a_password_hashed_with_older_parameters_is_hashed_again_at_sign_in() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let old = Hashing::with(128, 2).hash(PASSWORD.into()).await.unwrap();
    let sql = format!("UPDATE people SET password_hash = '{old}'");
    world.db.execute_unprepared(&sql).await.unwrap();
    enter(&world, &ada).await;
    let view = world.engine.view(Actor::Person(ada.uuid())).await.unwrap();
    let new = view.person().unwrap().password_hash.clone().unwrap();
    assert!(new.contains("m=64,t=1") && new != old, "{new}");
    enter(&world, &ada).await;
}

#[tokio::test]
async fn a_mailed_link_signs_in_once_within_fifteen_minutes() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    request_sign_in_mail(&world.engine, &ada.email).await.unwrap();
    assert_eq!(owed(&world, "sign_in").await, 1);
    let link = world.secret.token("sign_in", keys(&world, "sign_in").await[0]);
    assert_eq!(
        code(reset_password(&world.engine, &link, PASSWORD.into(), "").await),
        Code::NotFound,
        "another purpose"
    );
    let token = sign_in_with_token(&world.engine, &link, "").await.unwrap();
    assert_eq!(who(&world, &token).await, Some(Actor::Person(ada.uuid())));
    assert_eq!(
        code(sign_in_with_token(&world.engine, &link, "").await),
        Code::NotFound
    );

    request_sign_in_mail(&world.engine, &ada.email).await.unwrap();
    let late = world.secret.token("sign_in", keys(&world, "sign_in").await[1]);
    world.pass(Duration::minutes(15));
    assert_eq!(
        code(sign_in_with_token(&world.engine, &late, "").await),
        Code::NotFound
    );
}

#[tokio::test]
async fn asking_for_an_email_says_and_takes_the_same_for_an_unknown_address() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    for email in [&*ada.email, "nobody@folkmoot.test", "not an address"] {
        let asked = Instant::now();
        request_password_reset(&world.engine, email).await.unwrap();
        assert!(asked.elapsed().as_millis() >= 250, "{email} was answered early");
    }
    assert_eq!(owed(&world, "password_reset").await, 1);
}

#[tokio::test]
async fn at_most_three_emails_can_be_asked_for_in_a_keys_lifetime() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let asks = (0..6).map(|_| request_sign_in_mail(&world.engine, &ada.email));
    for asked in join_all(asks).await {
        asked.unwrap();
    }
    assert_eq!(owed(&world, "sign_in").await, 3);
    world.pass(Duration::minutes(16));
    request_sign_in_mail(&world.engine, &ada.email).await.unwrap();
    assert_eq!(owed(&world, "sign_in").await, 4);
}

#[tokio::test]
async fn a_code_signs_in_one_browser() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    request_sign_in_mail(&world.engine, &ada.email).await.unwrap();
    let right = world.secret.code("sign_in", keys(&world, "sign_in").await[0]);
    assert_eq!(
        code(sign_in_with_code(&world.engine, "nobody@folkmoot.test", &right, "").await),
        Code::Unauthenticated
    );
    let both = join_all((0..2).map(|_| sign_in_with_code(&world.engine, &ada.email, &right, ""))).await;
    assert_eq!(both.iter().filter(|entered| entered.is_ok()).count(), 1);
}

#[tokio::test]
async fn five_wrong_guesses_spend_a_code_even_when_they_come_at_once_and_leave_the_link() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    request_sign_in_mail(&world.engine, &ada.email).await.unwrap();
    let key = keys(&world, "sign_in").await[0];
    let right = world.secret.code("sign_in", key);
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for refused in join_all((0..5).map(|_| sign_in_with_code(&world.engine, &ada.email, wrong, ""))).await {
        assert_eq!(code(refused), Code::Unauthenticated);
    }
    assert_eq!(
        code(sign_in_with_code(&world.engine, &ada.email, &right, "").await),
        Code::Unauthenticated
    );
    sign_in_with_token(&world.engine, &world.secret.token("sign_in", key), "")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_new_password_by_email_ends_every_session_and_every_other_way_in() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    has_password(&world, &ada).await;
    let elsewhere = enter(&world, &ada).await;
    request_password_reset(&world.engine, &ada.email).await.unwrap();
    request_sign_in_mail(&world.engine, &ada.email).await.unwrap();
    let link = world
        .secret
        .token("reset_password", keys(&world, "reset_password").await[0]);
    assert_eq!(
        code(reset_password(&world.engine, &link, "short".into(), "").await),
        Code::Invalid
    );

    let here = reset_password(&world.engine, &link, "a newer, longer one".into(), "")
        .await
        .unwrap();
    assert_eq!(who(&world, &here).await, Some(Actor::Person(ada.uuid())));
    assert_eq!(who(&world, &elsewhere).await, None);
    assert_eq!(
        code(reset_password(&world.engine, &link, "another long one".into(), "").await),
        Code::NotFound
    );
    let mailed = world.secret.token("sign_in", keys(&world, "sign_in").await[0]);
    assert_eq!(
        code(sign_in_with_token(&world.engine, &mailed, "").await),
        Code::NotFound
    );
    assert_eq!(
        code(sign_in_with_password(&world.engine, &ada.email, PASSWORD.into(), "").await),
        Code::Unauthenticated
    );
}

#[tokio::test]
async fn a_link_to_a_new_password_holds_for_an_hour() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    request_password_reset(&world.engine, &ada.email).await.unwrap();
    let link = world
        .secret
        .token("reset_password", keys(&world, "reset_password").await[0]);
    world.pass(Duration::hours(1));
    assert_eq!(
        code(reset_password(&world.engine, &link, PASSWORD.into(), "").await),
        Code::NotFound
    );
}

#[tokio::test]
async fn a_session_lasts_thirty_days_from_its_last_use_and_reading_seldom_writes() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    has_password(&world, &ada).await;
    let token = enter(&world, &ada).await;
    let before = world.engine.statements();
    assert!(who(&world, &token).await.is_some());
    assert_eq!(world.engine.statements() - before, 1);
    for _ in 0..3 {
        world.pass(Duration::days(29));
        assert!(who(&world, &token).await.is_some());
    }
    world.pass(Duration::days(30));
    assert_eq!(who(&world, &token).await, None);
    assert_eq!(
        forget_expired(&world.engine).await.unwrap(),
        0,
        "what ends now is gone from the next moment on"
    );
    world.pass(Duration::SECOND);
    assert_eq!(forget_expired(&world.engine).await.unwrap(), 1);
}

#[tokio::test]
async fn signing_out_ends_one_session_and_everywhere_ends_all() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    has_password(&world, &ada).await;
    let (phone, laptop, library) = (
        enter(&world, &ada).await,
        enter(&world, &ada).await,
        enter(&world, &ada).await,
    );
    sign_out(&world.engine, phone.expose()).await.unwrap();
    assert_eq!(
        (
            who(&world, &phone).await.is_some(),
            who(&world, &laptop).await.is_some()
        ),
        (false, true)
    );
    ada.keep(&laptop);
    let listed = ada
        .ask(
            "{ viewer { hasPassword sessions { device current } } }",
            json!({}),
        )
        .await;
    assert_eq!(listed.at("viewer.sessions").as_array().unwrap().len(), 2);
    assert_eq!(listed.at("viewer.hasPassword"), true);
    sign_out_everywhere(&world.engine, Actor::Person(ada.uuid()))
        .await
        .unwrap();
    assert_eq!(
        (who(&world, &laptop).await, who(&world, &library).await),
        (None, None)
    );
}

#[tokio::test]
async fn changing_the_password_asks_for_the_old_one_and_keeps_only_this_session() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    has_password(&world, &ada).await;
    let (here, elsewhere) = (enter(&world, &ada).await, enter(&world, &ada).await);
    let me = find(&world.engine, here.expose()).await.unwrap().unwrap();
    for wrong in [None, Some("not this one".into())] {
        let refused = change_password(&world.engine, me, wrong, "a newer, longer one".into())
            .await
            .unwrap_err();
        assert!(refused.to_string().contains("(current)"), "{refused}");
    }
    change_password(
        &world.engine,
        me,
        Some(PASSWORD.into()),
        "a newer, longer one".into(),
    )
    .await
    .unwrap();
    assert_eq!(
        (
            who(&world, &here).await.is_some(),
            who(&world, &elsewhere).await.is_some()
        ),
        (true, false)
    );
    sign_in_with_password(&world.engine, &ada.email, "a newer, longer one".into(), "")
        .await
        .unwrap();
}
