//! Proposals and their versions.

use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::World;
use serde_json::json;
use time::Duration;

#[tokio::test]
async fn a_member_makes_a_proposal_that_touches_several_groups() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let member = world.member("mira", research).await;
    let discussion = member.opens_discussion(research, "A grant").await;

    let made = member
        .make_proposal(
            &discussion,
            "Apply for it",
            "We apply in **May**.",
            &[vision, research],
        )
        .await;
    assert_eq!(
        made.list("makeProposal.proposal.groups", "name"),
        ["Research", "Vision"]
    );
    assert_eq!(
        made.at("makeProposal.proposal.current"),
        &json!({"number": 1, "title": "Apply for it", "body": {"markdown": "We apply in **May**."}, "note": ""})
    );
    assert_eq!(
        made.at("makeProposal.proposal.viewerCan"),
        &json!({"amend": true, "openPoll": true})
    );
}

#[tokio::test]
async fn who_is_not_in_the_matter_makes_no_proposal_and_who_may_not_see_it_finds_nothing() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let discussion = world
        .lead("lena", research)
        .await
        .opens_discussion(research, "A grant")
        .await;
    let outsider = world.member("otto", vision).await;
    assert_eq!(
        outsider
            .make_proposal(&discussion, "Mine", "Text", &[])
            .await
            .refusal(),
        "FORBIDDEN"
    );
    let stranger = world.supporter("sam").await;
    assert_eq!(
        stranger
            .make_proposal(&discussion, "Mine", "Text", &[])
            .await
            .refusal(),
        "NOT_FOUND"
    );
    assert_eq!(
        world
            .visitor()
            .make_proposal(&discussion, "Mine", "Text", &[])
            .await
            .refusal(),
        "UNAUTHENTICATED"
    );
}

#[tokio::test]
async fn a_group_that_one_does_not_know_of_cannot_be_touched() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let hidden = world
        .group(GroupKind::Hub, "Hidden", Visibility::Private, None)
        .await;
    let lead = world.lead("lena", research).await;
    let discussion = lead.opens_discussion(research, "A grant").await;
    assert_eq!(
        lead.make_proposal(&discussion, "Mine", "Text", &[hidden])
            .await
            .refusal(),
        "NOT_FOUND"
    );
}

#[tokio::test]
async fn an_amendment_is_a_new_version_that_says_what_changed() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (author, lead) = (
        world.member("mira", research).await,
        world.lead("lena", research).await,
    );
    let proposal = author.proposes(research, "A grant").await;

    let amended = lead
        .amend_proposal(&proposal, "We do it in May.", "Says when", 1)
        .await;
    assert_eq!(amended.at("amendProposal.proposal.current.number"), 2);
    assert_eq!(amended.text("amendProposal.proposal.current.note"), "Says when");
    assert_eq!(
        amended.text("amendProposal.proposal.versions.1.author.handle"),
        "lena"
    );
    assert_eq!(amended.at("amendProposal.proposal.versions.0.diff"), &json!([]));
    let diff = amended
        .at("amendProposal.proposal.versions.1.diff")
        .as_array()
        .unwrap();
    assert!(
        diff.iter()
            .any(|part| part["kind"] == "ADDED" && part["text"].as_str().unwrap().contains("May"))
    );

    let late = author
        .amend_proposal(&proposal, "We do it in June.", "Later", 1)
        .await;
    assert_eq!(late.refusal(), "VERSION_STALE");
    let silent = author
        .amend_proposal(&proposal, "We do it in June.", " ", 2)
        .await;
    assert_eq!(silent.refusal(), "INVALID");
    let member = world.member("milo", research).await;
    assert_eq!(
        member
            .amend_proposal(&proposal, "Never.", "No", 2)
            .await
            .refusal(),
        "FORBIDDEN"
    );
}

#[tokio::test]
async fn two_people_who_amend_at_once_do_not_overwrite_one_another() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (author, lead) = (
        world.member("mira", research).await,
        world.lead("lena", research).await,
    );
    let proposal = author.proposes(research, "A grant").await;
    let (one, other) = tokio::join!(
        author.amend_proposal(&proposal, "In May.", "Says when", 1),
        lead.amend_proposal(&proposal, "In June.", "Says when", 1)
    );
    let refused: Vec<_> = [one, other]
        .into_iter()
        .filter(|answer| answer.0.get("errors").is_some())
        .collect();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0].refusal(), "VERSION_STALE");
}

#[tokio::test]
async fn a_poll_stays_on_the_version_that_it_opened_with_and_a_scheduled_one_follows() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let proposal = lead.proposes(research, "A grant").await;
    let mut input = world.consent(&proposal, research, Duration::days(3));
    input["opensAt"] = json!(folkmoot_tests::moment(world.now() + Duration::DAY));
    let poll = lead.open_poll(input).await.text("openPoll.poll.id");

    lead.amend_proposal(&proposal, "In May.", "Says when", 1)
        .await
        .data();
    assert_eq!(lead.poll(&poll).await.at("poll.version.number"), 2);

    world.pass(Duration::DAY);
    lead.amend_proposal(&proposal, "In June.", "Says when", 2)
        .await
        .data();
    assert_eq!(
        lead.poll(&poll).await.at("poll.version.number"),
        2,
        "the poll has opened, though no worker has run"
    );
}

#[tokio::test]
async fn a_lead_of_a_touched_group_has_a_leads_say() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let (author, lead) = (
        world.member("mira", research).await,
        world.lead("vera", vision).await,
    );
    let discussion = author.opens_discussion(research, "A grant").await;
    let made = author
        .make_proposal(&discussion, "Apply", "Text", &[vision])
        .await;
    let proposal = made.text("makeProposal.proposal.id");
    let amended = lead
        .amend_proposal(&proposal, "Better text", "From Vision", 1)
        .await;
    assert_eq!(amended.at("amendProposal.proposal.current.number"), 2);
}
