//! GraphQL over HTTP: methods, media types and statuses. (The audits in tests/audit ask more of the real server.)

use axum::http::{Method, Request, StatusCode, header};
use folkmoot_core::ids::{self, Kind};
use folkmoot_tests::{Client, Reply, World};
use serde_json::json;

const RESPONSE: &str = "application/graphql-response+json";

async fn ask(browser: &Client, accept: &str, body: &str) -> Reply {
    let request = Request::post("/graphql").header(header::CONTENT_TYPE, "application/json");
    let request = request
        .header(header::ACCEPT, accept)
        .header(header::ORIGIN, &browser.origin);
    browser.send_with(request, body.to_owned()).await
}

#[tokio::test]
async fn a_malformed_query_is_a_400_in_the_newer_media_type_and_a_200_in_the_older() {
    let world = World::new().await;
    let browser = world.browser();
    for query in [
        "{",
        "{ nothingLikeThis }",
        "query($id: ID!) { discussion(id: $id) { title } }",
    ] {
        let body = json!({ "query": query }).to_string();
        let reply = ask(&browser, RESPONSE, &body).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(reply.header("content-type").starts_with(RESPONSE));
        let told = reply.json();
        assert!(told.get("data").is_none(), "{told}");
        assert_eq!(told["errors"][0]["extensions"]["code"], "BAD_REQUEST");
        assert_eq!(
            told["errors"][0]["extensions"]["requestId"],
            reply.header("x-request-id")
        );
        let older = ask(&browser, "application/json", &body).await;
        assert_eq!(older.status, StatusCode::OK, "{query}");
        assert!(older.header("content-type").starts_with("application/json"));
    }
}

#[tokio::test]
async fn a_body_that_is_no_query_is_a_400_with_a_code() {
    let world = World::new().await;
    let browser = world.browser();
    for body in [
        "",
        "{",
        "7",
        r#"[{"query":"{__typename}"}]"#,
        r#"{"query":7}"#,
        r#"{"query":"{__typename}","variables":[]}"#,
    ] {
        let reply = ask(&browser, "application/json", body).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(
            reply.json()["errors"][0]["extensions"]["code"],
            "BAD_REQUEST",
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_link_can_ask_and_never_change() {
    let world = World::new().await;
    let browser = world.browser();
    let read = browser.get("/graphql?query=%7Borganisation%7Bname%7D%7D").await;
    assert_eq!(read.json()["data"]["organisation"]["name"], "Commons");
    let change = browser.get("/graphql?query=mutation%7B__typename%7D").await;
    assert_eq!(change.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(change.header("allow"), "POST");
}

#[tokio::test]
async fn other_methods_and_media_types_are_refused() {
    let world = World::new().await;
    let browser = world.browser();
    let put = browser
        .json(Method::PUT, "/graphql", &json!({"query": "{__typename}"}))
        .await;
    assert_eq!(
        (put.status, put.header("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "GET, POST")
    );
    let html = ask(&browser, "text/html", r#"{"query":"{__typename}"}"#).await;
    assert_eq!(html.status, StatusCode::NOT_ACCEPTABLE);
    let form = Request::post("/graphql").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let form = browser
        .send_with(form.header(header::ORIGIN, &browser.origin), "query={__typename}")
        .await;
    assert_eq!(form.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn a_refusal_while_it_runs_is_a_200_with_a_path_and_a_code() {
    let world = World::new().await;
    let body = json!({"query": "{ discussion(id: \"disc_0\") { title } }"}).to_string();
    let reply = ask(&world.browser(), RESPONSE, &body).await;
    assert_eq!(reply.status, StatusCode::OK, "something was run");
    let told = reply.json();
    assert!(told.get("data").is_some(), "{told}");
    assert_eq!(told["errors"][0]["extensions"]["code"], "NOT_FOUND");
    assert_eq!(told["errors"][0]["path"][0], "discussion");
}

/// A field of Query that may be null, asked for something that is not there.
fn in_vain(field: &str) -> String {
    let by = match field {
        "group" => "slug: \"nothing\"".to_owned(),
        "person" => "handle: \"nobody\"".to_owned(),
        "discussion" => "id: \"disc_0\"".to_owned(),
        "pollTemplates" => "groupId: \"group_0\"".to_owned(),
        // Well-formed, and of nothing that there is.
        other => {
            let kind = match other {
                "proposal" => Kind::Proposal,
                "poll" => Kind::Poll,
                "outcome" => Kind::Outcome,
                _ => Kind::Comment,
            };
            format!("id: \"{}\"", ids::opaque(kind, uuid::Uuid::nil()))
        }
    };
    format!("{field}({by}) {{ __typename }}")
}

#[tokio::test]
async fn a_field_that_is_refused_takes_no_other_with_it() {
    let world = World::new().await;
    let mira = world.person("mira").await;
    let sdl = folkmoot_schema::sdl();
    let (_, query) = sdl.split_once("\ntype Query {\n").unwrap();
    let (query, _) = query.split_once("\n}").unwrap();
    let may_be_null = |line: &&str| {
        let field = line
            .strip_prefix('\t')
            .is_some_and(|line| line.starts_with(char::is_lowercase));
        field && line.contains('(') && line.contains("): ") && !line.ends_with('!')
    };
    let fields: Vec<&str> = query
        .lines()
        .filter(may_be_null)
        .map(|line| line.trim().split('(').next().unwrap())
        .collect();
    assert!(fields.len() >= 7, "{fields:?}");
    for field in fields {
        let document = format!(
            "{{ organisation {{ name }} {} viewer {{ email }} }}",
            in_vain(field)
        );
        let answer = mira.ask(&document, json!({})).await.0;
        assert_eq!(answer["data"]["organisation"]["name"], "Commons", "{answer}");
        assert_eq!(answer["data"]["viewer"]["email"], mira.email, "{answer}");
        assert!(answer["data"][field].is_null(), "{answer}");
        assert_eq!(answer["errors"][0]["path"], json!([field]), "{answer}");
        assert_eq!(answer["errors"][0]["extensions"]["code"], "NOT_FOUND", "{answer}");
    }
}

#[tokio::test]
async fn a_part_that_is_refused_leaves_the_rest_of_its_object() {
    let world = World::new().await;
    let hub = world.hub("Research").await;
    let lead = world.lead("lead", hub).await;
    let discussion = lead.opens_discussion(hub, "A matter").await;
    let document =
        "query($id: ID!) { discussion(id: $id) { title commentThread(commentId: \"comm_0\") { id } } }";
    let answer = lead.ask(document, json!({ "id": discussion })).await.0;
    assert_eq!(answer["data"]["discussion"]["title"], "A matter", "{answer}");
    assert_eq!(
        answer["errors"][0]["path"],
        json!(["discussion", "commentThread"]),
        "{answer}"
    );
}
