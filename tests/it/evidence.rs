//! The evidence of a closed poll: read like a page, counted again without this server, and telling no more than the poll does.

use crate::polls::hub;
use axum::http::StatusCode;
use folkmoot_rules::evidence::Bundle;
use folkmoot_tests::{Server, moment};
use serde_json::json;
use std::process::Command;
use time::Duration;

#[tokio::test]
async fn a_closed_poll_is_counted_again_from_its_evidence_alone() {
    let hub = hub().await;
    let poll = hub
        .lead
        .polls(&hub.world, &hub.proposal, hub.research, Duration::days(3))
        .await;
    hub.mira.cast_ballot(&poll, "CONSENT", "").await.data();
    hub.milo
        .cast_ballot(&poll, "OBJECTION", "It costs too much.")
        .await
        .data();
    let path = format!("/polls/{poll}/evidence.json");
    hub.lead.sign_in().await;
    let browser = &hub.lead.browser;
    assert_eq!(
        browser.get(&path).await.status,
        StatusCode::CONFLICT,
        "it is not over yet"
    );
    hub.world.pass(Duration::days(4));
    let reply = browser.get(&path).await;
    assert_eq!(reply.status, StatusCode::OK);
    let text = reply.text();
    let bundle: Bundle = serde_json::from_str(&text).unwrap();
    assert_eq!((bundle.electors.len(), bundle.ballots.len()), (3, 2));
    assert!(!text.contains("It costs too much"), "reasons are not counted");

    let file = hub.world.folder.path().join("evidence.json");
    let verify = |text: &str| {
        std::fs::write(&file, text).unwrap();
        let done = Command::new(Server::binary())
            .arg("verify")
            .arg(&file)
            .output()
            .unwrap();
        let said = [done.stdout, done.stderr].concat();
        (done.status.success(), String::from_utf8(said).unwrap())
    };
    let (well, said) = verify(&text);
    assert!(well && said.contains("consent/1"), "{said}");
    let (well, said) = verify(&text.replace("\"objection\"", "\"consent\""));
    assert!(!well && said.contains("something was changed"), "{said}");
}

#[tokio::test]
async fn evidence_of_a_confidential_poll_names_nobody_and_of_a_private_hub_is_not_there() {
    let hub = hub().await;
    let discussion = hub.lead.opens_discussion(hub.research, "Quietly").await;
    let mut voters = vec![hub.lead.clone(), hub.mira.clone(), hub.milo.clone()];
    for name in ["nora", "omar"] {
        voters.push(hub.world.member(name, hub.research).await);
    }
    let input = json!({
        "discussionId": discussion, "title": "Well?", "body": "Quietly.", "method": "YES_NO",
        "electorate": {"kind": "GROUPS", "groupIds": [hub.research.id()]},
        "closesAt": moment(hub.world.now() + Duration::days(3)),
        "privacy": "CONFIDENTIAL", "resultsShown": "AFTER_CLOSE",
    });
    let started = hub.lead.does("startPoll", input, "poll { id }").await;
    let poll = started.text("startPoll.poll.id");
    for (voter, stance) in voters.iter().zip(["YES", "NO", "YES", "NO", "YES"]) {
        voter.cast_ballot(&poll, stance, "").await.data();
    }
    hub.world.pass(Duration::days(4));
    hub.lead.sign_in().await;
    let path = format!("/polls/{poll}/evidence.json");
    let text = hub.lead.browser.get(&path).await.text();
    Bundle::verify(&text).unwrap();
    let bundle: Bundle = serde_json::from_str(&text).unwrap();
    assert!(bundle.ballots.iter().all(|given| given.voter.is_none()));
    let lines: Vec<String> = bundle.ballots.iter().map(|given| given.counted.text()).collect();
    assert!(lines.is_sorted(), "the order of the ballots tells nothing");
    let hidden = hub.world.browser().get("/polls/poll_0/evidence.json").await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
}
