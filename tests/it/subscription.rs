//! Live updates: who hears of what.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::World;
use serde_json::json;

#[tokio::test]
async fn a_listener_hears_where_something_changed_and_nothing_else() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let id = lead.opens_discussion(research, "A grant").await;
    let mut everywhere = mira.listens(None).await;
    let mut here = mira.listens(Some(&id)).await;

    let place = |kind: &str, discussion: &str| json!({"kind": kind, "groupId": research.id(), "discussionId": discussion, "pollId": null, "outcomeId": null});
    let other = lead.opens_discussion(research, "Another").await;
    let comment = lead.says(&id, "News").await;
    lead.does(
        "react",
        json!({"subjectId": comment, "reaction": "HEART"}),
        "reactions { count }",
    )
    .await
    .data();
    lead.does(
        "react",
        json!({"subjectId": id, "reaction": "HEART"}),
        "reactions { count }",
    )
    .await
    .data();
    assert_eq!(everywhere.change().await, place("DISCUSSION", &other));
    for ear in [&mut everywhere, &mut here] {
        for kind in ["COMMENT", "COMMENT", "DISCUSSION"] {
            assert_eq!(ear.change().await, place(kind, &id));
        }
    }
}

#[tokio::test]
async fn a_ballot_is_heard_of_as_a_change_of_the_poll_and_betrays_nobody() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let proposal = lead.proposes(research, "A grant").await;
    let poll = lead
        .polls(&world, &proposal, research, time::Duration::days(3))
        .await;
    let mut ear = lead.listens(None).await;
    mira.cast_ballot(&poll, "OBJECTION", "Too soon.").await.data();
    let heard = ear.change().await;
    assert_eq!(
        (heard["kind"].as_str(), &heard["pollId"]),
        (Some("POLL"), &json!(poll))
    );
    assert!(!heard.to_string().contains(&mira.uuid().simple().to_string()));
    // Casting it again tells no more than that, once more.
    mira.cast_ballot(&poll, "CONSENT", "").await.data();
    assert_eq!(ear.change().await, heard);
}

#[tokio::test]
async fn nothing_is_heard_from_behind_a_door_that_is_closed_to_the_listener() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let council = world
        .group(GroupKind::Hub, "Council", Visibility::Private, None)
        .await;
    let hugo = world.lead("hugo", council).await;
    world.joins(&hugo, research, MembershipRole::Member).await;
    let secret = hugo.opens_discussion(council, "Salaries").await;
    let open = hugo.opens_discussion(research, "A grant").await;

    let outsider = world.member("otto", research).await;
    assert_eq!(
        outsider
            .listens(Some(&secret))
            .await
            .hears()
            .await
            .unwrap()
            .refusal(),
        "NOT_FOUND"
    );
    let mut ears = [
        outsider.listens(None).await,
        world.administrator("root").await.listens(None).await,
    ];
    hugo.says(&secret, "Higher.").await;
    hugo.says(&open, "Yes.").await;
    for ear in &mut ears {
        assert_eq!(ear.change().await["discussionId"], json!(open));
    }
}

#[tokio::test]
async fn who_is_taken_out_of_a_private_group_stops_hearing_at_once_and_who_is_taken_in_begins() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let council = world
        .group(GroupKind::Hub, "Council", Visibility::Private, None)
        .await;
    let hugo = world.lead("hugo", council).await;
    world.joins(&hugo, research, MembershipRole::Member).await;
    let (leaves, joins) = (
        world.member("lea", council).await,
        world.member("joe", research).await,
    );
    let secret = hugo.opens_discussion(council, "Salaries").await;
    let open = hugo.opens_discussion(research, "A grant").await;
    let (mut leaving, mut joining) = (leaves.listens(None).await, joins.listens(None).await);

    let members = hugo
        .ask(
            "query($id: ID!) { group(id: $id) { members { nodes { id person { handle } } } } }",
            json!({"id": council.id()}),
        )
        .await;
    let nodes = members.at("group.members.nodes").as_array().unwrap();
    let membership = nodes
        .iter()
        .find(|node| node["person"]["handle"] == "lea")
        .unwrap()["id"]
        .clone();
    hugo.does(
        "endMembership",
        json!({"membershipId": membership}),
        "group { id }",
    )
    .await
    .data();
    hugo.does(
        "addMember",
        json!({"groupId": council.id(), "personId": joins.id()}),
        "membership { id }",
    )
    .await
    .data();
    hugo.says(&secret, "Higher.").await;
    hugo.says(&open, "Yes.").await;

    let mut heard = Vec::new();
    while heard.last() != Some(&json!(open)) {
        heard.push(leaving.change().await["discussionId"].clone());
    }
    assert!(!heard.contains(&json!(secret)), "{heard:?}");
    let mut heard = Vec::new();
    while heard.last() != Some(&json!(open)) {
        heard.push(joining.change().await["discussionId"].clone());
    }
    assert!(heard.contains(&json!(secret)), "{heard:?}");
}

#[tokio::test]
async fn a_listener_who_lost_their_account_hears_no_more() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let mut ear = mira.listens(None).await;
    let id = lead.opens_discussion(research, "A grant").await;
    assert_eq!(ear.change().await["discussionId"], json!(id));
    let gone = json!({"personId": mira.id()});
    world
        .administrator("root")
        .await
        .does("deactivatePerson", gone, "person { id }")
        .await
        .data();
    lead.says(&id, "News").await;
    assert!(ear.hears().await.is_none());
}

#[tokio::test]
async fn a_listener_who_was_too_slow_is_told_to_look_at_everything_again() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let id = lead.opens_discussion(research, "A grant").await;
    let mut ear = lead.listens(None).await;
    // More than a server keeps for a listener.
    for round in 0..11 {
        let emails: Vec<String> = (0..100)
            .map(|n| format!("guest-{round}-{n}@folkmoot.test"))
            .collect();
        let invited = lead
            .does(
                "invitePeople",
                json!({"emails": emails, "groupId": research.id()}),
                "invited { id } refused { email }",
            )
            .await;
        assert_eq!(invited.at("invitePeople.refused"), &json!([]));
    }
    lead.says(&id, "Still there?").await;
    let everything = json!({"kind": "DISCUSSION", "groupId": null, "discussionId": null, "pollId": null, "outcomeId": null});
    assert_eq!(ear.change().await, everything);
    assert_eq!(
        ear.change().await["discussionId"],
        json!(id),
        "what came later is heard as ever"
    );
}
