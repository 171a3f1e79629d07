//! The whole at a glance: the page without script, the email of it, and what both cost.

use axum::http::StatusCode;
use folkmoot_core::work;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{Letter, Mailbox, Person, World};
use serde_json::{Value, json};
use time::Duration;

/// A public hub and a private one, in each of which something is discussed and voted on.
async fn world() -> (World, Person, Person) {
    let world = World::new().await;
    let research = world
        .group(GroupKind::Hub, "Research", Visibility::Public, None)
        .await;
    let cellar = world
        .group(GroupKind::Hub, "Cellar", Visibility::Private, None)
        .await;
    let lena = world.lead("lena", research).await;
    let mira = world.member("mira", research).await;
    world.joins(&lena, cellar, MembershipRole::Lead).await;
    for (hub, title) in [(research, "Apply for the grant"), (cellar, "Buy the cellar")] {
        let proposal = lena.proposes(hub, title).await;
        lena.polls(&world, &proposal, hub, Duration::days(3)).await;
    }
    (world, lena, mira)
}

async fn works(world: &World, server: &Mailbox) -> Vec<Letter> {
    let before = server.letters().len();
    work::due(&world.engine).await.unwrap();
    world.sends(&server.mailer()).await;
    let letters = server.letters().split_off(before);
    let whole = |letter: &Letter| letter.header("Subject").contains("at a glance");
    letters.into_iter().filter(whole).collect()
}

async fn sends(person: &Person, rhythm: Value) {
    let fields = "viewer { wholeRhythm }";
    person
        .does("sendWhole", json!({"rhythm": rhythm}), fields)
        .await
        .data();
}

#[tokio::test]
async fn anybody_reads_without_script_what_public_hubs_do_and_nothing_of_the_others() {
    let (world, lena, _) = world().await;
    let reply = world.browser().get("/whole").await;
    assert_eq!(reply.status, StatusCode::OK);
    let page = reply.text();
    assert!(
        page.contains("Research") && page.contains("Apply for the grant"),
        "{page}"
    );
    assert!(page.contains("Deciding now") && page.contains("until "), "{page}");
    assert!(!page.contains("ellar"), "{page}");
    let hers = lena.browser.get("/whole").await.text();
    assert!(hers.contains("Buy the cellar"), "{hers}");
}

#[tokio::test]
async fn the_whole_comes_by_email_at_once_and_as_often_as_one_likes() {
    let (world, lena, mira) = world().await;
    let server = Mailbox::start().await;
    works(&world, &server).await;

    sends(&mira, Value::Null).await;
    let letters = works(&world, &server).await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].header("To").contains("mira"));
    let text = letters[0].text();
    assert!(text.contains("Research: Deciding now"), "{text}");
    assert!(!letters[0].raw.contains("ellar"), "{text}");
    assert!(
        letters[0]
            .link("/polls/")
            .starts_with("http://folkmoot.test/polls/"),
        "{text}"
    );
    world.pass(Duration::weeks(8));
    assert!(works(&world, &server).await.is_empty(), "she asked for it once");

    sends(&lena, json!("WEEKLY")).await;
    let first = works(&world, &server).await;
    assert!(
        first[0].raw.contains("cellar"),
        "her own hub is part of the whole"
    );
    world.pass(Duration::days(6));
    assert!(works(&world, &server).await.is_empty(), "a week is not over");
    world.pass(Duration::days(1));
    assert_eq!(works(&world, &server).await.len(), 1);
    assert!(works(&world, &server).await.is_empty(), "once a week is enough");

    sends(&lena, json!("NEVER")).await;
    world.pass(Duration::weeks(2));
    assert!(works(&world, &server).await.is_empty(), "she wants no more");
}

#[tokio::test]
async fn who_switches_the_email_off_gets_none_until_they_ask_again() {
    let (world, lena, _) = world().await;
    let server = Mailbox::start().await;
    sends(&lena, json!("WEEKLY")).await;
    works(&world, &server).await;
    let off = json!({"kind": "WHOLE", "wanted": false});
    let answer = lena
        .does("setMailPreference", off, "viewer { wholeRhythm }")
        .await;
    answer.data();
    world.pass(Duration::weeks(2));
    assert!(works(&world, &server).await.is_empty());
    let kept = lena.ask("{ viewer { wholeRhythm } }", json!({})).await;
    assert_eq!(kept.text("viewer.wholeRhythm"), "NEVER");
    sends(&lena, json!("MONTHLY")).await;
    assert_eq!(works(&world, &server).await.len(), 1);
    world.pass(Duration::weeks(4));
    assert_eq!(works(&world, &server).await.len(), 1);
}

#[tokio::test]
async fn the_page_costs_the_same_for_four_hubs_as_for_forty() {
    let mut costs = Vec::new();
    for hubs in [4, 40] {
        let world = World::new().await;
        let first = world.hub("Hub 0").await;
        let lena = world.lead("lena", first).await;
        let decision = crate::goals::decides(&world, &lena, first, "CONSENT").await;
        for number in 0..hubs {
            let hub = if number == 0 {
                first
            } else {
                world.hub(&format!("Hub {number}")).await
            };
            if number > 0 {
                world.joins(&lena, hub, MembershipRole::Lead).await;
            }
            let proposal = lena.proposes(hub, "A way").await;
            lena.polls(&world, &proposal, hub, Duration::days(3)).await;
            let goal = json!({"groupId": hub.id(), "terms": crate::goals::terms(&lena)});
            let made = lena.does("proposeGoal", goal, "goal { proposed { id } }").await;
            if number == 0 {
                let revision = made.text("proposeGoal.goal.proposed.id");
                let input = json!({"revisionId": revision, "outcomeId": decision});
                lena.does("adoptGoal", input, "goal { id }").await.data();
            }
        }
        let before = world.engine.statements();
        let page = lena.browser.get("/whole").await.text();
        costs.push(world.engine.statements() - before);
        assert!(page.matches("A way").count() >= hubs, "each hub is told of");
    }
    assert_eq!(costs[0], costs[1]);
}
