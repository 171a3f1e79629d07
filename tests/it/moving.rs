//! Moving a discussion to another group, with what was decided in it.

use crate::discussion::IT;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::World;
use serde_json::json;

#[tokio::test]
async fn a_discussion_is_moved_with_its_decisions_and_out_of_a_private_room_only_by_who_leads_both() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let council = world
        .group(GroupKind::Hub, "Council", Visibility::Private, None)
        .await;
    let lead = world.lead("lena", research).await;
    let id = lead.opens_discussion(research, "A grant").await;
    let to = |id: &str, group: folkmoot_tests::GroupId| json!({"discussionId": id, "groupId": group.id()});

    let refused = lead.does("moveDiscussion", to(&id, vision), IT).await;
    assert_eq!(
        refused.field(),
        ("FORBIDDEN".into(), "groupId".into()),
        "who may not open one there may not move one there"
    );
    assert_eq!(
        lead.does("moveDiscussion", to(&id, council), IT).await.refusal(),
        "NOT_FOUND"
    );
    world.joins(&lead, vision, MembershipRole::Member).await;
    let moved = lead.does("moveDiscussion", to(&id, vision), IT).await;
    assert_eq!(moved.text("moveDiscussion.discussion.group.name"), "Vision");
    assert_eq!(
        lead.does("moveDiscussion", to(&id, research), IT).await.refusal(),
        "FORBIDDEN",
        "the lead leads only the other group"
    );

    let head = world.lead("hugo", council).await;
    world.joins(&head, research, MembershipRole::Member).await;
    let secret = head.opens_discussion(council, "Salaries").await;
    let refused = head.does("moveDiscussion", to(&secret, research), IT).await;
    assert_eq!(refused.field(), ("FORBIDDEN".into(), "groupId".into()));
    world.joins(&head, vision, MembershipRole::Lead).await;
    let moved = head.does("moveDiscussion", to(&secret, vision), IT).await;
    assert_eq!(moved.text("moveDiscussion.discussion.group.name"), "Vision");
}

#[tokio::test]
async fn outcomes_follow_the_discussion_that_they_came_from() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let lead = world.lead("lena", research).await;
    world.joins(&lead, vision, MembershipRole::Lead).await;
    let proposal = lead.proposes(research, "A grant").await;
    let poll = lead
        .polls(&world, &proposal, research, time::Duration::days(3))
        .await;
    lead.cast_ballot(&poll, "CONSENT", "").await.data();
    lead.close_poll(&poll, "All are agreed.").await.data();
    let outcome = lead.publishes(&poll, "We apply", "In May.").await;

    let id = lead.outcome(&outcome).await;
    assert_eq!(id.text("outcome.group.name"), "Research");
    let discussion = lead
        .ask(
            "query($id: ID!) { outcome(id: $id) { discussion { id } } }",
            json!({ "id": outcome }),
        )
        .await;
    let input = json!({"discussionId": discussion.text("outcome.discussion.id"), "groupId": vision.id()});
    lead.does("moveDiscussion", input, IT).await.data();
    assert_eq!(lead.outcome(&outcome).await.text("outcome.group.name"), "Vision");
}
