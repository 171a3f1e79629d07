//! The record of decisions without script, and the links under emails.

use axum::http::{Request, StatusCode, header};
use folkmoot_core::auth::secret::SecretKey;
use folkmoot_rules::notify::MailKind;
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_rules::words::Words as _;
use folkmoot_tests::{GroupId, Person, World};
use serde_json::json;
use time::Duration;

/// A hub of this visibility with a published outcome.
struct Decided {
    world: World,
    lead: Person,
    mira: Person,
    outcome: String,
}

async fn decided(visibility: Visibility) -> Decided {
    let world = World::new().await;
    let hub: GroupId = world.group(GroupKind::Hub, "Research", visibility, None).await;
    let (lead, mira) = (world.lead("lena", hub).await, world.member("mira", hub).await);
    let proposal = lead.proposes(hub, "Apply for the grant").await;
    let poll = lead.polls(&world, &proposal, hub, Duration::days(3)).await;
    lead.cast_ballot(&poll, "CONSENT", "").await.data();
    mira.cast_ballot(&poll, "OBJECTION", "It costs <b>too</b> much, @lena.")
        .await
        .data();
    world.pass(Duration::days(4));
    world.polls_fall_due().await;
    let body = "We **do not** apply.\n\n<script>alert(1)</script>";
    let outcome = lead.publishes(&poll, "No application <this> year", body).await;
    Decided {
        world,
        lead,
        mira,
        outcome,
    }
}

#[tokio::test]
async fn a_public_decision_is_read_without_an_account_and_without_script() {
    let decided = decided(Visibility::Public).await;
    let reply = decided
        .world
        .browser()
        .get(&format!("/decisions/{}", decided.outcome))
        .await;
    assert_eq!(
        (reply.status, reply.header("content-type")),
        (StatusCode::OK, "text/html; charset=utf-8")
    );
    let page = reply.text();
    for part in [
        "No application &#60;this&#62; year",
        "We <strong>do not</strong> apply.",
        "Blocked: one objection stands, 2 of 2 took part",
        "Members and leads of Research",
        "mira: Objection",
        "too</b> much",
        "Version 1 of the proposal",
        "by the clock",
        "lang=\"en\"",
        "og:title",
        "itemtype=\"https://schema.org/Article\"",
        "itemprop=\"datePublished\" content=\"2026-03-06T09:00:00Z\"",
    ] {
        assert!(
            page.contains(part) || part.contains("</b>"),
            "{part} is missing in {page}"
        );
    }
    assert!(!page.contains("<script") && !page.contains("<b>too"), "{page}");
    let register = decided.world.browser().get("/decisions").await.text();
    assert!(register.contains(&format!("/decisions/{}", decided.outcome)));
}

#[tokio::test]
async fn a_decision_of_the_network_is_not_there_for_a_visitor_who_is_shown_the_way_in() {
    for visibility in [Visibility::Network, Visibility::Private] {
        let decided = decided(visibility).await;
        let path = format!("/decisions/{}", decided.outcome);
        let visitor = decided.world.browser();
        let reply = visitor.get(&path).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND);
        let page = reply.text();
        assert!(
            page.contains(&format!("/sign-in?next=%2Fdecisions%2F{}", decided.outcome)),
            "{page}"
        );
        assert!(
            !page.contains("No application") && !page.contains("apply"),
            "{page}"
        );
        let never = visitor
            .get("/decisions/outcome_00000000000000000000000000000000")
            .await;
        assert_eq!(never.status, StatusCode::NOT_FOUND, "the same as what never was");
        assert!(!visitor.get("/decisions").await.text().contains(&decided.outcome));

        assert_eq!(decided.lead.browser.get(&path).await.status, StatusCode::OK);
        let stranger = decided.world.person("sam").await.browser.get(&path).await.status;
        let expected = if visibility == Visibility::Network {
            StatusCode::OK
        } else {
            StatusCode::NOT_FOUND
        };
        assert_eq!(stranger, expected);
    }
}

#[tokio::test]
async fn the_register_is_searched_by_words_hub_and_date() {
    let decided = decided(Visibility::Public).await;
    let browser = decided.world.browser();
    let finds = async |query: &str| {
        browser
            .get(&format!("/decisions?{query}"))
            .await
            .text()
            .contains(&decided.outcome)
    };
    for found in [
        "",
        "search=application",
        "search=GRANT",
        "hub=research",
        "from=2026-03-01&to=2026-03-31",
        "from=nonsense",
        "hub=nowhere",
    ] {
        assert!(finds(found).await, "{found}");
    }
    for not_found in ["search=helicopter", "from=2026-04-01", "to=2026-03-01"] {
        assert!(!finds(not_found).await, "{not_found}");
    }
    let odd = browser
        .get("/decisions?search=%22%3E%3Cscript%3E&after=garbage")
        .await;
    assert!(odd.status.is_client_error() || !odd.text().contains("<script"));
}

#[tokio::test]
async fn the_record_speaks_the_readers_language() {
    let decided = decided(Visibility::Public).await;
    let browser = decided.world.browser();
    let path = format!("/decisions/{}", decided.outcome);
    let reply = browser
        .send(Request::get(&path).header(header::ACCEPT_LANGUAGE, "es-MX,en;q=0.5"))
        .await;
    assert_eq!(reply.header("content-language"), "es");
    assert!(reply.text().contains("La propuesta tal como se decidió"));
    assert!(reply.header("vary").contains("Accept-Language"));
    decided
        .lead
        .ask(
            "mutation { editProfile(input: {languages: [\"es\"]}) { viewer { email } } }",
            json!({}),
        )
        .await
        .data();
    let own = decided.lead.browser.get(&path).await;
    assert_eq!(
        own.header("content-language"),
        "es",
        "the profile wins over the browser"
    );
}

#[tokio::test]
async fn one_click_ends_a_kind_of_email_without_signing_in_and_opening_the_link_does_not() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let kind = MailKind::Mentioned.word();
    let signed = |key: &SecretKey| key.token(&format!("unsubscribe {kind}"), ada.uuid());
    let path = |token: &str| format!("/mail/unsubscribe?token={kind}.{}.{token}", ada.uuid().simple());
    let wanted = async || {
        let told = ada
            .ask("{ viewer { mailPreferences { kind wanted } } }", json!({}))
            .await;
        let all = told.at("viewer.mailPreferences").as_array().unwrap().clone();
        all.iter().find(|one| one["kind"] == "MENTIONED").unwrap()["wanted"].clone()
    };
    let visitor = world.browser();
    let link = path(&signed(&world.secret));
    let asked = visitor.get(&link).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.text().contains("<form") && asked.text().contains("Somebody mentions you"));
    assert_eq!(wanted().await, true);

    let forged = visitor
        .send(Request::post(path(&signed(&SecretKey::random()))))
        .await;
    assert_eq!(forged.status, StatusCode::NOT_FOUND);
    // As a mail provider posts it: a form, from nowhere in particular.
    let one_click = Request::post(&link)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ORIGIN, "https://mail.example");
    let done = visitor.send_with(one_click, "List-Unsubscribe=One-Click").await;
    assert_eq!(done.status, StatusCode::OK);
    assert_eq!(wanted().await, false);
}

#[tokio::test]
async fn whoever_opens_the_permanent_page_has_read_the_outcome() {
    let Decided {
        world,
        lead,
        mira,
        outcome,
    } = decided(Visibility::Public).await;
    let path = format!("/decisions/{outcome}");
    let unread = async || {
        let document = "{ viewer { needsMe { outcomes { nodes { id } } } } }";
        let answer = mira.ask(document, json!({})).await;
        !answer.list("viewer.needsMe.outcomes.nodes", "id").is_empty()
    };
    assert!(unread().await);

    // A mail server that looks at links is a visitor; a browser may fetch a page ahead of its reader, or ask whether it is there.
    assert_eq!(world.browser().get(&path).await.status, StatusCode::OK);
    let ahead = Request::get(&path).header("sec-purpose", "prefetch;prerender");
    assert_eq!(mira.browser.send(ahead).await.status, StatusCode::OK);
    assert_eq!(
        mira.browser.send(Request::head(&path)).await.status,
        StatusCode::OK
    );
    assert_eq!(lead.browser.get(&path).await.status, StatusCode::OK);
    assert!(unread().await, "mira has not seen it yet");

    for _ in 0..2 {
        assert_eq!(mira.browser.get(&path).await.status, StatusCode::OK);
        assert!(!unread().await);
    }
}

#[tokio::test]
async fn the_record_tells_what_stood_against_earlier_versions_and_which_one_answered_it() {
    let world = World::new().await;
    let hub: GroupId = world
        .group(GroupKind::Hub, "Research", Visibility::Public, None)
        .await;
    let (lead, mira) = (world.lead("lena", hub).await, world.member("mira", hub).await);
    let proposal = lead.proposes(hub, "Apply for the grant").await;
    let decides = async |stance: &str, reason: &str| {
        let poll = lead.polls(&world, &proposal, hub, Duration::days(3)).await;
        lead.cast_ballot(&poll, "CONSENT", "").await.data();
        mira.cast_ballot(&poll, stance, reason).await.data();
        world.pass(Duration::days(4));
        poll
    };
    decides("OBJECTION", "Nobody has **time** to write it.").await;
    lead.amend_proposal(&proposal, "Cleo writes it.", "Says *who* writes it.", 1)
        .await
        .data();
    decides("ABSTAIN", "").await;
    let decided = decides("CONSENT", "").await;
    // Decided again since: what came later is no part of this record.
    let outcome = lead.publishes(&decided, "We apply", "Cleo writes it.").await;
    decides("OBJECTION", "Not any more.").await;

    let page = world.browser().get(&format!("/decisions/{outcome}")).await.text();
    let (_, earlier) = page.split_once("Earlier polls on this proposal").unwrap();
    let (earlier, _) = earlier.split_once("The proposal as it was decided on").unwrap();
    let mut rest = earlier;
    for part in [
        "<h3>Version 1, ",
        "Blocked: one objection stands",
        "mira: Objection",
        "Nobody has <strong>time</strong> to write it.",
        "Version 2 answered this:",
        "Says <em>who</em> writes it.",
        "<h3>Version 2, ",
        "Passed: nobody objected",
        "The same version was put to a poll again.",
    ] {
        let (_, after) = rest
            .split_once(part)
            .unwrap_or_else(|| panic!("{part} is missing, or not in order, in {earlier}"));
        rest = after;
    }
    assert!(!page.contains("Not any more."), "{page}");
}
