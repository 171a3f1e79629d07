//! People: who sees whom, and what administrators do with accounts.

use folkmoot_core::actor::Actor;
use folkmoot_core::seed::{Seed, plant};
use folkmoot_rules::refusal::Code;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, OrganisationStanding, Visibility};
use folkmoot_tests::{Answer, World};
use serde_json::json;

const PEOPLE: &str = "query($search: String, $id: ID, $first: Int, $after: String) { people(search: $search, groupId: $id, first: $first, after: $after) { nodes { handle } pageInfo { hasNextPage endCursor } } }";
const ADMINISTRATOR: &str = "mutation($id: ID!, $is: Boolean!) { setAdministrator(input: {personId: $id, administrator: $is}) { person { administrator viewerCan { setAdministrator deactivate } } } }";
const DEACTIVATE: &str = "mutation($id: ID!) { deactivatePerson(input: {personId: $id}) { person { active administrator memberships { id } } } }";
const STANDING: &str =
    "mutation($id: ID!) { setStanding(input: {personId: $id, standing: SUPPORTER}) { person { standing } } }";

fn handles(answer: &Answer) -> Vec<String> {
    let nodes = answer.at("people.nodes").as_array().unwrap();
    nodes
        .iter()
        .map(|node| node["handle"].as_str().unwrap().to_owned())
        .collect()
}

async fn named(world: &World, name: &str, handle: &str) {
    let seed = Seed::Person {
        name: name.into(),
        handle: handle.into(),
        email: format!("{handle}@folkmoot.test"),
        standing: OrganisationStanding::Member,
        administrator: false,
        languages: vec!["en".into()],
        time_zone: "UTC".into(),
        password_hash: None,
    };
    plant(&world.engine, "a test", vec![seed]).await.unwrap();
}

#[tokio::test]
async fn people_are_found_by_any_part_of_their_name_without_accents_or_capitals() {
    let world = World::new().await;
    let me = world.person("zz").await;
    for (name, handle) in [
        ("Zoë Łukasz", "zoe"),
        ("Μαρία Παππά", "maria-p"),
        ("José 100%", "jose"),
    ] {
        named(&world, name, handle).await;
    }
    for (search, found) in [
        ("ZOE", vec!["zoe"]),
        ("lukasz", vec!["zoe"]),
        ("Łuk", vec!["zoe"]),
        ("μαρια", vec!["maria-p"]),
        ("jos", vec!["jose"]),
        ("%", vec!["jose", "maria-p", "zoe", "zz"]),
        ("_", vec!["jose", "maria-p", "zoe", "zz"]),
        ("' OR 1=1 --", vec![]),
    ] {
        assert_eq!(
            handles(&me.ask(PEOPLE, json!({"search": search})).await),
            found,
            "{search}"
        );
    }
}

#[tokio::test]
async fn people_come_in_pages_in_the_order_of_their_names() {
    let world = World::new().await;
    let me = world.person("mia").await;
    for name in ["Bo", "Ánna", "Bo", "Cy"] {
        named(
            &world,
            name,
            &format!("h{}", handles(&me.ask(PEOPLE, json!({})).await).len()),
        )
        .await;
    }
    let first = me.ask(PEOPLE, json!({"first": 3})).await;
    assert_eq!(handles(&first), ["h2", "h1", "h3"]);
    let next = me
        .ask(
            PEOPLE,
            json!({"first": 3, "after": first.text("people.pageInfo.endCursor")}),
        )
        .await;
    assert_eq!(
        (handles(&next), next.at("people.pageInfo.hasNextPage")),
        (vec!["h4".into(), "mia".into()], &json!(false))
    );
}

#[tokio::test]
async fn a_supporter_sees_the_people_of_their_groups_and_the_leads_of_public_ones() {
    let world = World::new().await;
    let open = world
        .group(GroupKind::Hub, "Advocacy", Visibility::Public, None)
        .await;
    let (shared, closed) = (world.hub("Research").await, world.hub("Vision").await);
    world.lead("olga", open).await;
    world.member("otto", open).await;
    world.member("mira", shared).await;
    world.lead("vera", closed).await;
    let supporter = world.supporter("sam").await;
    world.joins(&supporter, shared, MembershipRole::Member).await;

    assert_eq!(
        handles(&supporter.ask(PEOPLE, json!({})).await),
        ["mira", "olga", "sam"]
    );
    let who = "query($handle: String!) { person(handle: $handle) { name } }";
    assert_eq!(
        supporter.ask(who, json!({"handle": "vera"})).await.refusal(),
        "NOT_FOUND"
    );
    assert_eq!(
        supporter
            .ask(who, json!({"handle": "@Olga"}))
            .await
            .text("person.name"),
        "olga"
    );
    assert_eq!(
        supporter.ask(PEOPLE, json!({"id": closed.id()})).await.refusal(),
        "NOT_FOUND"
    );
    for document in [PEOPLE, "{ person(handle: \"olga\") { name } }"] {
        assert_eq!(
            world.visitor().ask(document, json!({})).await.refusal(),
            "UNAUTHENTICATED"
        );
    }
    let colleague = world.person("cleo").await;
    assert_eq!(
        handles(&colleague.ask(PEOPLE, json!({"id": open.id()})).await),
        ["olga", "otto"]
    );
}

#[tokio::test]
async fn only_administrators_change_what_people_are_to_the_organisation() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let core = world
        .group(GroupKind::CoreTeam, "Core team", Visibility::Network, None)
        .await;
    let (admin, ada) = (world.administrator("admin").await, world.person("ada").await);
    for person in [
        world.lead("lena", research).await,
        world.member("cora", core).await,
        ada.clone(),
    ] {
        for document in [ADMINISTRATOR, DEACTIVATE, STANDING] {
            assert_eq!(
                person
                    .ask(document, json!({"id": ada.id(), "is": true}))
                    .await
                    .refusal(),
                "FORBIDDEN"
            );
        }
        for document in [
            "mutation { editOrganisation(input: {name: \"X\"}) { organisation { name } } }",
            "mutation { createTheme(input: {name: \"X\"}) { theme { name } } }",
            "{ failedDeliveries { nodes { id } } }",
        ] {
            assert_eq!(person.ask(document, json!({})).await.refusal(), "FORBIDDEN");
        }
    }
    assert_eq!(
        world
            .supporter("sam")
            .await
            .ask(STANDING, json!({"id": ada.id()}))
            .await
            .refusal(),
        "NOT_FOUND"
    );
    assert_eq!(
        admin
            .ask(STANDING, json!({"id": ada.id()}))
            .await
            .text("setStanding.person.standing"),
        "SUPPORTER"
    );
    assert_eq!(
        ada.ask("{ organisation { viewerCan { seePeople } } }", json!({}))
            .await
            .at("organisation.viewerCan.seePeople"),
        false
    );
}

#[tokio::test]
async fn the_organisation_always_has_an_administrator() {
    let world = World::new().await;
    let (admin, ada) = (world.administrator("admin").await, world.person("ada").await);
    assert_eq!(
        admin
            .ask(ADMINISTRATOR, json!({"id": admin.id(), "is": false}))
            .await
            .refusal(),
        "LAST_ADMINISTRATOR"
    );
    assert_eq!(
        admin.ask(DEACTIVATE, json!({"id": admin.id()})).await.refusal(),
        "LAST_ADMINISTRATOR"
    );
    let mine = "{ viewer { person { viewerCan { setAdministrator deactivate edit } } } }";
    let alone = json!({"setAdministrator": false, "deactivate": false, "edit": true});
    assert_eq!(
        admin.ask(mine, json!({})).await.at("viewer.person.viewerCan"),
        &alone
    );

    let named = admin
        .ask(ADMINISTRATOR, json!({"id": ada.id(), "is": true}))
        .await;
    assert_eq!(named.at("setAdministrator.person.administrator"), true);
    let both = json!({"setAdministrator": true, "deactivate": true, "edit": true});
    assert_eq!(
        admin.ask(mine, json!({})).await.at("viewer.person.viewerCan"),
        &both
    );
    admin.ask(DEACTIVATE, json!({"id": admin.id()})).await.data();
    assert_eq!(
        ada.ask(ADMINISTRATOR, json!({"id": ada.id(), "is": false}))
            .await
            .refusal(),
        "LAST_ADMINISTRATOR"
    );
}

#[tokio::test]
async fn administrators_who_all_step_down_at_once_leave_one() {
    let world = World::new().await;
    let (one, two) = (world.administrator("one").await, world.administrator("two").await);
    let (three, four) = (
        world.administrator("three").await,
        world.administrator("four").await,
    );
    let down = |id: String| json!({"id": id, "is": false});
    let answers = tokio::join!(
        one.ask(ADMINISTRATOR, down(one.id())),
        two.ask(ADMINISTRATOR, down(two.id())),
        three.ask(ADMINISTRATOR, down(three.id())),
        four.ask(DEACTIVATE, down(four.id())),
    );
    let answers = [answers.0, answers.1, answers.2, answers.3];
    let refused: Vec<String> = answers
        .iter()
        .filter(|answer| answer.0.get("errors").is_some())
        .map(Answer::refusal)
        .collect();
    assert_eq!(refused, ["LAST_ADMINISTRATOR"]);
}

#[tokio::test]
async fn closing_an_account_ends_its_sessions_and_seats_and_keeps_what_was_written() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (admin, bo) = (
        world.administrator("admin").await,
        world.member("bo", research).await,
    );
    let open = "mutation($id: ID!) { openDiscussion(input: {groupId: $id, title: \"A grant\", body: \"Shall we?\"}) { discussion { id } } }";
    let discussion = bo
        .ask(open, json!({"id": research.id()}))
        .await
        .text("openDiscussion.discussion.id");
    let closed = admin.ask(DEACTIVATE, json!({"id": bo.id()})).await;
    assert_eq!(
        closed.at("deactivatePerson.person"),
        &json!({"active": false, "administrator": false, "memberships": []})
    );

    assert_eq!(handles(&admin.ask(PEOPLE, json!({})).await), ["admin"]);
    let view = world.engine.view(Actor::Person(bo.uuid())).await;
    assert_eq!(view.err().unwrap().code(), Code::Unauthenticated);
    let kept = admin
        .ask(
            "query($id: ID!) { discussion(id: $id) { title } person(handle: \"bo\") { active } }",
            json!({"id": discussion}),
        )
        .await;
    assert_eq!(
        (kept.text("discussion.title").as_str(), kept.at("person.active")),
        ("A grant", &json!(false))
    );
    assert_eq!(
        admin.ask(DEACTIVATE, json!({"id": bo.id()})).await.refusal(),
        "CONFLICT"
    );
}
