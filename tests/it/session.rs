//! Signing in over HTTP: the cookie, set-up, passwords, invitations, pictures.

use axum::http::{Method, Request, StatusCode, header};
use folkmoot::http::{App, Site, router};
use folkmoot_core::seed::{Seed, plant};
use folkmoot_rules::visibility::OrganisationStanding;
use folkmoot_tests::{Client, Reply, World};
use serde_json::json;

const PASSWORD: &str = "a few words together";

/// Ada, who has a password.
async fn ada(world: &World) -> String {
    let hashing = folkmoot_core::auth::password::Hashing::with(64, 1);
    let email = "ada@folkmoot.test".to_owned();
    let seed = Seed::Person {
        name: "Ada".into(),
        handle: "ada".into(),
        email: email.clone(),
        standing: OrganisationStanding::Member,
        administrator: false,
        languages: vec!["en".into()],
        time_zone: "Europe/Athens".into(),
        password_hash: Some(hashing.hash(PASSWORD.into()).await.unwrap()),
    };
    plant(&world.engine, "a test", vec![seed]).await.unwrap();
    email
}

async fn sign_in(browser: &Client, email: &str, password: &str) -> Reply {
    browser
        .post("/session", &json!({"email": email, "password": password}))
        .await
}

async fn who(browser: &Client) -> serde_json::Value {
    let told = browser
        .post("/graphql", &json!({"query": "{ viewer { email } }"}))
        .await
        .json();
    told["data"]["viewer"]["email"].clone()
}

#[tokio::test]
async fn a_password_opens_a_session_and_signing_out_ends_it() {
    let world = World::new().await;
    let email = ada(&world).await;
    let browser = world.browser();
    let wrong = sign_in(&browser, &email, "not this one, no").await;
    assert_eq!(
        (wrong.status, wrong.json()["code"].clone()),
        (StatusCode::UNAUTHORIZED, json!("UNAUTHENTICATED"))
    );
    let reply = sign_in(&browser, &email, PASSWORD).await;
    assert_eq!((reply.status, reply.body.len()), (StatusCode::NO_CONTENT, 0));
    let cookie = reply.header("set-cookie");
    for part in ["folkmoot=", "Path=/", "HttpOnly", "SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Secure"), "not without https: {cookie}");
    assert_eq!(who(&browser).await, email);

    let kept = browser.cookie();
    assert_eq!(
        browser.json(Method::DELETE, "/session", &json!({})).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(browser.cookie(), None);
    browser.keep(kept);
    assert!(
        who(&browser).await.is_null(),
        "a stolen copy of the cookie opens nothing any more"
    );
}

#[tokio::test]
async fn behind_https_the_cookie_is_the_hosts_alone() {
    let world = World::new().await;
    let email = ada(&world).await;
    let browser = world.browser_at(Site::at("https://folkmoot.test".parse().unwrap()));
    let cookie = sign_in(&browser, &email, PASSWORD)
        .await
        .header("set-cookie")
        .to_owned();
    assert!(
        cookie.starts_with("__Host-folkmoot=") && cookie.ends_with("; Secure"),
        "{cookie}"
    );
    assert_eq!(who(&browser).await, email);
}

#[tokio::test]
async fn signing_out_everywhere_ends_the_sessions_of_every_device() {
    let world = World::new().await;
    let email = ada(&world).await;
    let (phone, laptop) = (world.browser(), world.browser());
    sign_in(&phone, &email, PASSWORD).await;
    sign_in(&laptop, &email, PASSWORD).await;
    phone.json(Method::DELETE, "/sessions", &json!({})).await;
    assert!(who(&phone).await.is_null() && who(&laptop).await.is_null());
    assert_eq!(
        world
            .browser()
            .json(Method::DELETE, "/sessions", &json!({}))
            .await
            .status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_known_and_an_unknown_address_get_the_same_answer() {
    let world = World::new().await;
    let email = ada(&world).await;
    let browser = world.browser();
    for path in ["/session/mail", "/password/forgot"] {
        let known = browser.post(path, &json!({"email": email})).await;
        let unknown = browser
            .post(path, &json!({"email": "nobody@folkmoot.test"}))
            .await;
        for reply in [&known, &unknown] {
            assert_eq!(
                (reply.status, reply.body.len()),
                (StatusCode::ACCEPTED, 0),
                "{path}"
            );
        }
        let names = |reply: &Reply| reply.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names(&known), names(&unknown));
    }
}

#[tokio::test]
async fn a_password_is_changed_with_the_old_one_and_only_signed_in() {
    let world = World::new().await;
    let email = ada(&world).await;
    let browser = world.browser();
    let change = json!({"current": PASSWORD, "new": "other words together"});
    assert_eq!(
        browser.post("/password", &change).await.status,
        StatusCode::UNAUTHORIZED
    );
    sign_in(&browser, &email, PASSWORD).await;
    let wrong = browser
        .post(
            "/password",
            &json!({"current": "something else", "new": "other words together"}),
        )
        .await;
    assert_eq!(
        (wrong.status, wrong.json()["field"].clone()),
        (StatusCode::UNPROCESSABLE_ENTITY, json!("current"))
    );
    assert_eq!(
        browser.post("/password", &change).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(who(&browser).await, email, "this session goes on");
    assert_eq!(
        sign_in(&world.browser(), &email, "other words together")
            .await
            .status,
        StatusCode::NO_CONTENT
    );
}

#[tokio::test]
async fn the_console_token_sets_an_organisation_up_once() {
    let world = World::before_set_up().await;
    let site = Site::at(world.engine.address().clone());
    let app = App::new(world.engine.clone(), site).unwrap();
    let token = app.setup.open();
    let browser = Client::new(router(app), world.engine.address().as_str());
    let offered = browser
        .send(Request::get("/setup").header(header::ACCEPT, "application/json"))
        .await
        .json();
    assert_eq!(offered["needed"], true);
    assert_eq!(offered["templates"][0]["id"], "p2p-foundation");
    let shell = browser
        .send(Request::get("/setup").header(header::ACCEPT, "text/html,*/*;q=0.8"))
        .await;
    assert_eq!(shell.header("content-type"), "text/html; charset=utf-8");

    let wanted = |token: &str| {
        json!({"token": token, "name": "Ada", "email": "ada@folkmoot.test", "password": PASSWORD, "organisation": "Commons",
            "template": "p2p-foundation", "languages": ["en"], "timeZone": "Europe/Athens"})
    };
    let guessed = browser.post("/setup", &wanted("0123456789abcdef")).await;
    assert_eq!(
        (guessed.status, guessed.json()["field"].clone()),
        (StatusCode::FORBIDDEN, json!("token"))
    );
    assert_eq!(
        browser.post("/setup", &wanted(&token)).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(who(&browser).await, "ada@folkmoot.test");
    assert_eq!(
        world.browser().post("/setup", &wanted(&token)).await.status,
        StatusCode::CONFLICT
    );
    let done = browser
        .send(Request::get("/setup").header(header::ACCEPT, "application/json"))
        .await
        .json();
    assert_eq!(done, json!({"needed": false, "templates": []}));
}

#[tokio::test]
async fn whoever_holds_an_invitation_joins_and_is_signed_in() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let invite = "mutation($input: InvitePeopleInput!) { invitePeople(input: $input) { invited { id } } }";
    let input =
        json!({"input": {"emails": ["new@folkmoot.test"], "groupId": research.id(), "title": "Proofreader"}});
    let id = lead.ask(invite, input).await.text("invitePeople.invited.0.id");
    let id = folkmoot_core::ids::expect(folkmoot_core::ids::Kind::Invitation, &id).unwrap();
    let token = world.secret.token(folkmoot_core::auth::INVITATION, id);

    let browser = world.browser();
    let offered = browser.get(&format!("/invitations/{token}")).await.json();
    let expected = json!({"email": "new@folkmoot.test", "organisation": "Commons", "group": "Research", "role": "MEMBER",
        "title": "Proofreader", "invitedBy": "lena", "hasAccount": false});
    assert_eq!(offered, expected);
    let said = json!({"name": "New One", "languages": ["es"], "timeZone": "America/Lima"});
    let accept = format!("/invitations/{token}/accept");
    assert_eq!(browser.post(&accept, &said).await.status, StatusCode::NO_CONTENT);
    assert_eq!(who(&browser).await, "new@folkmoot.test");
    assert_eq!(
        world.browser().post(&accept, &said).await.status,
        StatusCode::NOT_FOUND,
        "once"
    );
    assert_eq!(
        browser.get("/invitations/made-up").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_picture_is_shown_as_an_image_and_as_nothing_else() {
    let world = World::new().await;
    let browser = world.person("ada").await.browser;
    let put = async |content_type: &str, bytes: &'static [u8]| {
        let request = Request::put("/me/picture").header(header::CONTENT_TYPE, content_type);
        browser
            .send_with(request.header(header::ORIGIN, &browser.origin), bytes)
            .await
    };
    assert_eq!(
        put("image/png", b"<script>alert(1)</script>").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        put("image/svg+xml", b"<svg/>").await.status,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
    let url = put("image/webp", b"\x89PNG\r\n\x1a\n<script>").await.json()["url"]
        .as_str()
        .unwrap()
        .to_owned();

    let shown = browser.get(&url).await;
    assert_eq!(
        shown.header("content-type"),
        "image/png",
        "what it is, not what it was called"
    );
    assert_eq!(shown.header("x-content-type-options"), "nosniff");
    assert!(shown.header("content-security-policy").contains("sandbox"));
    assert!(shown.header("cache-control").contains("private"));
    assert_eq!(
        world.browser().get(&url).await.status,
        StatusCode::NOT_FOUND,
        "a visitor sees initials"
    );
    assert_eq!(
        browser
            .json(Method::DELETE, "/me/picture", &json!({}))
            .await
            .status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(browser.get(&url).await.status, StatusCode::NOT_FOUND);
}
