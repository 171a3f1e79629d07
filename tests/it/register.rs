//! The register of decisions.

use folkmoot_core::seed::{Seed, Seeded, plant};
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{GroupId, Person, World};
use serde_json::json;
use time::Duration;

/// Decides something and publishes it, and hands back the outcome's id.
async fn decides(
    world: &World,
    lead: &Person,
    group: GroupId,
    touching: &[GroupId],
    title: &str,
    body: &str,
) -> String {
    let discussion = lead.opens_discussion(group, title).await;
    let made = lead
        .make_proposal(&discussion, "The proposal", &format!("On {title}"), touching)
        .await;
    let poll = lead
        .polls(
            world,
            &made.text("makeProposal.proposal.id"),
            group,
            Duration::DAY,
        )
        .await;
    lead.close_poll(&poll, "All agreed").await.data();
    world.pass(Duration::DAY);
    lead.publishes(&poll, title, body).await
}

#[tokio::test]
async fn the_register_is_searched_by_words_in_any_case_and_its_signs_mean_nothing() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    decides(
        &world,
        &lead,
        research,
        &[],
        "Open access",
        "All papers are **free** to read: 100%.",
    )
    .await;
    decides(
        &world,
        &lead,
        research,
        &[],
        "Die Größe der Gruppe",
        "Höchstens zwölf.",
    )
    .await;
    let found = async |search: &str| lead.register(json!({ "search": search })).await;
    assert_eq!(
        found("PAPERS access").await,
        ["Open access"],
        "words in any order, of title and text"
    );
    assert_eq!(found("papers gruppe").await, [""; 0], "all of the words");
    assert_eq!(found("hochstens GRÖSSE").await, ["Die Größe der Gruppe"]);
    assert_eq!(
        found("on die").await,
        ["Die Größe der Gruppe"],
        "the proposal's words too"
    );
    assert_eq!(found("%").await.len(), 2, "no word is no search");
    assert_eq!(found("pap%").await, ["Open access"]);
    assert_eq!(found("' OR 1=1 --").await, [""; 0]);
}

#[tokio::test]
async fn the_register_is_narrowed_by_group_theme_and_day() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let lead = world.lead("lena", research).await;
    let vera = world.lead("vera", vision).await;
    // Published on 3, 4 and 5 March 2026.
    decides(&world, &lead, research, &[], "First", "One.").await;
    let second = decides(&world, &lead, research, &[vision], "Second", "Two.").await;
    decides(&world, &vera, vision, &[], "Third", "Three.").await;
    assert_eq!(
        vera.register(json!({})).await,
        ["Third", "Second", "First"],
        "newest first"
    );
    assert_eq!(
        vera.register(json!({"groupId": research.id()})).await,
        ["Second", "First"]
    );
    assert_eq!(
        vera.register(json!({"groupId": vision.id()})).await,
        ["Third", "Second"],
        "what touches it, too"
    );
    assert_eq!(
        vera.register(json!({"from": "2026-03-04"})).await,
        ["Third", "Second"]
    );
    assert_eq!(
        vera.register(json!({"from": "2026-03-04", "to": "2026-03-04"}))
            .await,
        ["Second"]
    );
    assert_eq!(vera.register(json!({"to": "2026-03-02"})).await, [""; 0]);

    let seed = Seed::Theme {
        name: "Co-ops".into(),
        slug: "co-ops".into(),
        description: String::new(),
        position: 0,
    };
    let Seeded::Theme(theme) = plant(&world.engine, "a test", vec![seed])
        .await
        .unwrap()
        .remove(0)
    else {
        panic!()
    };
    let theme = folkmoot_core::ids::opaque(folkmoot_core::ids::Kind::Theme, theme.id);
    assert_eq!(vera.register(json!({ "themeId": theme })).await, [""; 0]);
    let discussion = "query($id: ID!) { outcome(id: $id) { discussion { id } } }";
    let discussion = lead
        .ask(discussion, json!({ "id": second }))
        .await
        .text("outcome.discussion.id");
    let edit =
        "mutation($input: EditDiscussionInput!) { editDiscussion(input: $input) { discussion { id } } }";
    lead.ask(
        edit,
        json!({"input": {"discussionId": discussion, "themeIds": [theme]}}),
    )
    .await
    .data();
    assert_eq!(vera.register(json!({ "themeId": theme })).await, ["Second"]);
}

#[tokio::test]
async fn visitors_and_supporters_find_the_decisions_of_public_hubs_only() {
    let world = World::new().await;
    let open = world
        .group(GroupKind::Hub, "Open", Visibility::Public, None)
        .await;
    let network = world.hub("Research").await;
    let hidden = world
        .group(GroupKind::Hub, "Hidden", Visibility::Private, None)
        .await;
    for (hub, title) in [(open, "Public"), (network, "Internal"), (hidden, "Secret")] {
        let lead = world.lead(&format!("lead-{}", title.to_lowercase()), hub).await;
        decides(&world, &lead, hub, &[], title, "Decided.").await;
    }
    let newcomer = world.person("nora").await;
    assert_eq!(world.visitor().register(json!({})).await, ["Public"]);
    assert_eq!(world.supporter("sam").await.register(json!({})).await, ["Public"]);
    assert_eq!(newcomer.register(json!({})).await, ["Internal", "Public"]);
    assert_eq!(
        newcomer
            .register(json!({"search": "decided", "groupId": hidden.id()}))
            .await,
        [""; 0]
    );
    let administrator = world.administrator("adam").await;
    assert_eq!(
        administrator.register(json!({"groupId": hidden.id()})).await,
        [""; 0],
        "administering is no reading"
    );
}

#[tokio::test]
async fn a_discussion_that_moves_into_a_private_hub_takes_its_outcomes_along() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let hidden = world
        .group(GroupKind::Hub, "Hidden", Visibility::Private, None)
        .await;
    let lead = world.lead("lena", research).await;
    world
        .joins(&lead, hidden, folkmoot_rules::visibility::MembershipRole::Lead)
        .await;
    let outcome = decides(&world, &lead, research, &[], "Decided", "We do it.").await;
    let newcomer = world.person("nora").await;
    assert_eq!(newcomer.register(json!({})).await, ["Decided"]);
    let discussion = "query($id: ID!) { outcome(id: $id) { discussion { id } } }";
    let discussion = lead
        .ask(discussion, json!({ "id": outcome }))
        .await
        .text("outcome.discussion.id");
    let document =
        "mutation($input: MoveDiscussionInput!) { moveDiscussion(input: $input) { discussion { id } } }";
    lead.ask(
        document,
        json!({"input": {"discussionId": discussion, "groupId": hidden.id()}}),
    )
    .await
    .data();
    assert_eq!(newcomer.register(json!({})).await, [""; 0]);
    assert_eq!(newcomer.outcome(&outcome).await.refusal(), "NOT_FOUND");
    assert_eq!(lead.outcome(&outcome).await.text("outcome.group.name"), "Hidden");
}

#[tokio::test]
async fn the_register_is_read_page_by_page_without_gaps_while_it_grows() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    for number in 1..=5 {
        decides(
            &world,
            &lead,
            research,
            &[],
            &format!("Number {number}"),
            "Decided.",
        )
        .await;
    }
    let document = "query($after: String) { register(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }";
    let (mut titles, mut after) = (Vec::new(), json!(null));
    loop {
        let page = lead.ask(document, json!({ "after": after })).await;
        titles.extend(page.list("register.nodes", "title"));
        if page.at("register.pageInfo.hasNextPage") == false {
            break;
        }
        after = page.at("register.pageInfo.endCursor").clone();
        if titles.len() == 2 {
            decides(&world, &lead, research, &[], "Meanwhile", "Decided.").await;
        }
    }
    assert_eq!(
        titles,
        ["Number 5", "Number 4", "Number 3", "Number 2", "Number 1"]
    );
}
