//! Where requests come from, how often, and what the answers tell the browser.

use axum::http::{Method, Request, StatusCode, header};
use folkmoot::http::Site;
use folkmoot_tests::World;
use serde_json::json;

#[tokio::test]
async fn a_request_from_another_site_changes_nothing_whatever_its_cookie() {
    let world = World::new().await;
    let mut browser = world.person("ada").await.browser;
    let change =
        json!({"query": "mutation { editProfile(input: {name: \"Mallory\"}) { viewer { email } } }"});
    for elsewhere in [
        "http://folkmoot.test:8081",
        "https://folkmoot.test",
        "http://evil.test",
        "null",
    ] {
        elsewhere.clone_into(&mut browser.origin);
        for (method, path) in [
            (Method::POST, "/graphql"),
            (Method::DELETE, "/session"),
            (Method::POST, "/session"),
            (Method::PUT, "/me/picture"),
        ] {
            let reply = browser.json(method, path, &change).await;
            assert_eq!(reply.status, StatusCode::FORBIDDEN, "{path} from {elsewhere}");
            assert_eq!(reply.json()["code"], "FORBIDDEN");
        }
    }
    let silent = Request::post("/graphql").header(header::CONTENT_TYPE, "application/json");
    let silent = browser.send_with(silent, change.to_string()).await;
    assert_eq!(silent.status, StatusCode::FORBIDDEN, "a cookie without an origin");
    assert!(browser.cookie().is_some(), "still signed in");
}

#[tokio::test]
async fn a_program_without_a_cookie_needs_no_origin() {
    let world = World::new().await;
    let request = Request::post("/graphql").header(header::CONTENT_TYPE, "application/json");
    let reply = world
        .browser()
        .send_with(request, json!({"query": "{ organisation { name } }"}).to_string())
        .await;
    assert_eq!(reply.json()["data"]["organisation"]["name"], "Commons");
}

#[tokio::test]
async fn every_answer_tells_the_browser_to_be_careful() {
    let world = World::new().await;
    let browser = world.browser_at(Site::at("https://folkmoot.test".parse().unwrap()));
    for path in [
        "/",
        "/graphql?query=%7B__typename%7D",
        "/decisions",
        "/nothing/here",
        "/setup",
        "/healthz",
    ] {
        let reply = browser.get(path).await;
        let policy = reply.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "wss://folkmoot.test",
        ] {
            assert!(policy.contains(part), "{path}: {part} is missing in {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("referrer-policy"), "same-origin", "{path}");
        assert!(
            reply
                .header("strict-transport-security")
                .starts_with("max-age=31536000"),
            "{path}"
        );
        assert!(!reply.header("x-request-id").is_empty(), "{path}");
    }
    let plain = world.browser().get("/").await;
    assert_eq!(plain.header("strict-transport-security"), "", "not without https");
}

#[tokio::test]
async fn one_account_is_tried_a_few_times_and_a_whole_meeting_signs_in_from_one_address() {
    let world = World::new().await;
    let browser = world.browser();
    let tries = async |email: String| {
        browser
            .post(
                "/session",
                &json!({"email": email, "password": "a wrong password"}),
            )
            .await
    };
    let mut one = Vec::new();
    for _ in 0..12 {
        one.push(tries("Ada@folkmoot.test ".into()).await);
    }
    assert_eq!(one[0].status, StatusCode::UNAUTHORIZED);
    let refused = one.last().unwrap();
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.json()["code"], "TOO_MANY_REQUESTS");
    assert!(refused.header("retry-after").parse::<u32>().unwrap() > 0);
    for number in 0..30 {
        assert_eq!(
            tries(format!("member{number}@folkmoot.test")).await.status,
            StatusCode::UNAUTHORIZED,
            "{number}"
        );
    }
}

#[tokio::test]
async fn the_address_of_a_client_is_believed_from_a_trusted_proxy_only() {
    let world = World::new().await;
    let forgets = async |trusted: &str| {
        let proxies = vec![folkmoot::config::Network::read(trusted).unwrap()];
        let site = Site {
            trusted_proxies: proxies,
            ..Site::at(world.engine.address().clone())
        };
        let browser = world.browser_at(site);
        let mut refused = 0;
        for number in 0..110 {
            let request = Request::post("/password/forgot").header(header::CONTENT_TYPE, "application/json");
            let request = request.header("x-forwarded-for", format!("203.0.113.{number}, 127.0.0.1"));
            let body = json!({"email": format!("{number}@folkmoot.test")}).to_string();
            refused +=
                u32::from(browser.send_with(request, body).await.status == StatusCode::TOO_MANY_REQUESTS);
        }
        refused
    };
    assert_eq!(
        forgets("127.0.0.0/8").await,
        0,
        "each client is counted for itself"
    );
    assert!(
        forgets("10.0.0.0/8").await > 0,
        "a header that anybody can send counts for nothing"
    );
}

#[tokio::test]
async fn invitations_are_limited_by_person() {
    let world = World::new().await;
    let admin = world.administrator("admin").await;
    let invite = "mutation($input: InvitePeopleInput!) { invitePeople(input: $input) { invited { email } } }";
    let mut last = String::new();
    for number in 0..21 {
        let answer = admin
            .ask(
                invite,
                json!({"input": {"emails": [format!("{number}@elsewhere.test")]}}),
            )
            .await;
        last = answer.0["errors"][0]["extensions"]["code"]
            .as_str()
            .unwrap_or("invited")
            .to_owned();
    }
    assert_eq!(last, "TOO_MANY_REQUESTS");
    assert_eq!(
        admin
            .ask("{ viewer { email } }", json!({}))
            .await
            .text("viewer.email"),
        admin.email,
        "everything else goes on"
    );
}
