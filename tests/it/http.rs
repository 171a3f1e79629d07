//! The page and its files, health, request ids, the demonstration's door.

use axum::http::{Method, Request, StatusCode, header};
use folkmoot::http::Site;
use folkmoot_tests::World;
use serde_json::json;

#[tokio::test]
async fn every_address_of_the_page_gets_its_shell_and_nothing_else_does() {
    let world = World::new().await;
    let browser = world.browser();
    for path in [
        "/",
        "/sign-in",
        "/sign-in/abc",
        "/d/disc_1/propose",
        "/people/ada",
        "/register",
        "/admin",
    ] {
        let reply = browser.get(path).await;
        assert_eq!(
            (reply.status, reply.header("content-type")),
            (StatusCode::OK, "text/html; charset=utf-8"),
            "{path}"
        );
        assert_eq!(reply.header("cache-control"), "no-cache");
    }
    for path in [
        "/wp-login.php",
        "/d",
        "/assets/../index.html",
        "/assets/missing.js",
        "/index.html.br",
        "/demo",
        "/mailbox",
        "/graphiql",
    ] {
        let reply = browser.get(path).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(reply.json()["code"], "NOT_FOUND", "{path}");
    }
}

#[tokio::test]
async fn a_page_that_the_browser_has_is_not_sent_again() {
    let world = World::new().await;
    let browser = world.browser();
    let first = browser.get("/").await;
    let again = browser
        .send(Request::get("/").header(header::IF_NONE_MATCH, first.header("etag")))
        .await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
}

#[tokio::test]
async fn a_server_says_whether_it_is_alive_and_ready() {
    let world = World::new().await;
    let browser = world.browser();
    assert_eq!(browser.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(browser.get("/readyz").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_proxys_request_id_is_kept_and_one_that_could_spoil_the_log_is_not() {
    let world = World::new().await;
    let browser = world.browser();
    let kept = browser
        .send(Request::get("/healthz").header("x-request-id", "proxy-1234567"))
        .await;
    assert_eq!(kept.header("x-request-id"), "proxy-1234567");
    let odd = browser
        .send(Request::get("/healthz").header("x-request-id", "id=\"forged\" level=error"))
        .await;
    assert!(!odd.header("x-request-id").contains("forged"));
}

#[tokio::test]
async fn a_wrong_method_is_told_apart_from_a_wrong_address() {
    let world = World::new().await;
    let browser = world.browser();
    assert_eq!(
        browser.json(Method::DELETE, "/password", &json!({})).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
    assert_eq!(
        browser.post("/sesion", &json!({})).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn graphiql_is_served_in_development_only() {
    let world = World::new().await;
    let site = Site {
        development: true,
        ..Site::at(world.engine.address().clone())
    };
    assert!(
        world
            .browser_at(site)
            .get("/graphiql")
            .await
            .text()
            .contains("/graphql")
    );
}

#[tokio::test]
async fn the_demonstrations_door_lets_in_its_own_people_only() {
    let world = World::new().await;
    let site = Site {
        demonstration: true,
        ..Site::at(world.engine.address().clone())
    };
    let browser = world.browser_at(site);
    let offered = browser.get("/demo").await.json();
    assert_eq!(offered["personas"].as_array().unwrap().len(), 4);
    world.administrator("administrator").await;
    let ada = browser.post("/demo/enter", &json!({"persona": "ada"})).await;
    assert_eq!(ada.status, StatusCode::NOT_FOUND);
    let here = browser
        .post("/demo/enter", &json!({"persona": "administrator"}))
        .await;
    assert_eq!(
        here.status,
        StatusCode::NOT_FOUND,
        "this organisation is no demonstration, whatever the server was told"
    );
}
