//! A hostile request costs little.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use folkmoot_tests::{Client, Reply, World};
use futures_util::stream;
use serde_json::json;
use std::convert::Infallible;
use std::fmt::Write as _;

/// 1 KB of fragments that each spread the next twice: four million fields.
fn bomb() -> String {
    let mut text = "{...f0}".to_owned();
    for level in 0..22 {
        let _ = write!(
            text,
            "fragment f{level} on Query{{...f{next} ...f{next}}}",
            next = level + 1
        );
    }
    text + "fragment f22 on Query{__typename}"
}

#[tokio::test]
async fn fragments_that_double_each_other_are_refused_before_they_cost_anything() {
    let world = World::new().await;
    assert!(bomb().len() < 1200);
    let before = world.engine.statements();
    let reply = world
        .browser()
        .post("/graphql", &json!({ "query": bomb() }))
        .await;
    let told = reply.json();
    assert_eq!(
        told["errors"][0]["extensions"]["code"], "QUERY_TOO_COSTLY",
        "{told}"
    );
    assert_eq!(told.get("data"), None);
    assert_eq!(world.engine.statements(), before, "nothing was looked up for it");
}

#[tokio::test]
async fn pages_inside_pages_inside_pages_are_refused_by_the_sizes_that_they_ask_for() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let nested = "query($n: Int) { groups(first: $n) { nodes { discussions(first: $n) { nodes { comments(first: $n) { nodes { id } } } } } } }";
    assert_eq!(
        ada.ask(nested, json!({"n": 100})).await.refusal(),
        "QUERY_TOO_COSTLY"
    );
    ada.ask(nested, json!({"n": 5})).await.data();
}

#[tokio::test]
async fn introspection_as_tools_send_it_is_answered() {
    let world = World::new().await;
    let query = "{ __schema { types { name fields { name type { name kind ofType { name kind ofType { name } } } } } } }";
    let reply = world
        .browser()
        .post("/graphql", &json!({ "query": query }))
        .await
        .json();
    assert!(reply["data"]["__schema"]["types"].as_array().unwrap().len() > 50);
}

/// A body without a length, in pieces, as a client sends it that does not say how much will come.
async fn in_pieces(browser: &Client, path: &str, content_type: &str, pieces: usize) -> Reply {
    let pieces = (0..pieces).map(|_| Ok::<_, Infallible>(vec![b' '; 64 * 1024]));
    let request = Request::builder()
        .method(if path == "/me/picture" { "PUT" } else { "POST" })
        .uri(path);
    let request = request
        .header(header::CONTENT_TYPE, content_type)
        .header(header::ORIGIN, &browser.origin);
    browser
        .send_with(request, Body::from_stream(stream::iter(pieces)))
        .await
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_even_when_its_length_is_not_said() {
    let world = World::new().await;
    let browser = world.person("ada").await.browser;
    for path in ["/graphql", "/session", "/password/forgot", "/setup"] {
        let reply = in_pieces(&browser, path, "application/json", 20).await;
        assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        let within = in_pieces(&browser, path, "application/json", 2).await;
        assert_eq!(
            within.status,
            StatusCode::BAD_REQUEST,
            "{path}: spaces are no JSON"
        );
    }
    let picture = in_pieces(&browser, "/me/picture", "image/png", 9).await;
    assert_eq!(
        picture.status,
        StatusCode::PAYLOAD_TOO_LARGE,
        "a picture has a smaller limit"
    );
    let said = Request::post("/graphql").header(header::CONTENT_LENGTH, "99999999");
    let said = said
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::ORIGIN, &browser.origin);
    assert_eq!(browser.send(said).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}
