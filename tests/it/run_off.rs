//! Run-offs: when a result calls for one, who opens it, on what it is held, and what waits for it.

use crate::methods::{Room, Started, cast, room};
use folkmoot_core::work;
use folkmoot_rules::evidence::Bundle;
use folkmoot_rules::visibility::MembershipRole;
use folkmoot_tests::{Answer, Mailbox, Person};
use serde_json::{Value, json};
use time::Duration;

const POLL: &str =
    "id state question version { title } electorate { size } privacy resultsShown options { id title }
  settings { majority tie } result { verdict count { winners } } runOffBetween { title }
  runOffOf { id } runOff { id state } viewerCan { openRunOff publishOutcome reopen }";

impl Room {
    async fn reads(&self, person: &Person, poll: &str) -> Value {
        let document = format!("query($id: ID!) {{ poll(id: $id) {{ {POLL} }} }}");
        person.ask(&document, json!({ "id": poll })).await.data()["poll"].clone()
    }

    async fn opens_run_off(&self, person: &Person, poll: &str) -> Answer {
        let input = json!({"pollId": poll, "closesAt": self.world.after(Duration::days(2))});
        person
            .does("openRunOff", input, &format!("poll {{ {POLL} }}"))
            .await
    }

    /// A poll among three in which the members marked these, one after the other.
    async fn marked(&self, marks: &[usize], more: Value) -> Started {
        let started = self.start("SINGLE_CHOICE", &["A", "B", "C"], more).await;
        for (person, option) in self.members.iter().zip(marks) {
            let ballot = json!({"choices": [started.options[*option]]});
            cast(person, &started.poll, ballot).await.data();
        }
        started
    }
}

fn majority() -> Value {
    json!({"settings": {"majority": true}})
}

#[tokio::test]
async fn without_a_majority_the_first_two_are_voted_on_again() {
    let room = room(5).await;
    let started = room.marked(&[0, 0, 1, 1, 2], majority()).await;
    let first = started.poll.as_str();
    let [a, b] = [&started.options[0], &started.options[1]];
    assert_eq!(room.opens_run_off(&room.lead, first).await.refusal(), "POLL_OPEN");
    room.world.pass(Duration::days(4));
    let shown = room.reads(&room.lead, first).await;
    assert_eq!(shown["result"]["verdict"], "NOT_PASSED");
    assert_eq!(shown["runOffBetween"], json!([{"title": "A"}, {"title": "B"}]));
    assert_eq!(shown["viewerCan"]["openRunOff"], true);
    assert_eq!(shown["runOff"], Value::Null);
    let member = &room.members[0];
    assert_eq!(room.reads(member, first).await["viewerCan"]["openRunOff"], false);
    assert_eq!(room.opens_run_off(member, first).await.refusal(), "FORBIDDEN");
    let soon = json!({"pollId": first, "closesAt": room.world.after(Duration::minutes(5))});
    let refused = room.lead.does("openRunOff", soon, "__typename").await;
    assert_eq!(refused.field().1, "closesAt");

    // Who joined in the meantime votes: the rule is the same, the list is not.
    let late = room.world.person("late").await;
    room.world.joins(&late, room.hub, MembershipRole::Member).await;
    let opened = room.opens_run_off(&room.lead, first).await;
    let off = opened.at("openRunOff.poll").clone();
    let second = off["id"].as_str().unwrap();
    assert_eq!(
        off["options"],
        json!([{"id": a, "title": "A"}, {"id": b, "title": "B"}])
    );
    assert_eq!(
        (&off["state"], &off["electorate"]["size"]),
        (&json!("OPEN"), &json!(7))
    );
    assert_eq!(off["settings"]["majority"], false, "of two the better one wins");
    assert_eq!(off["version"], shown["version"]);
    assert_eq!(off["runOffOf"]["id"], first);

    let before = room.reads(&room.lead, first).await;
    assert_eq!(before["runOff"], json!({"id": second, "state": "OPEN"}));
    assert_eq!(
        before["viewerCan"],
        json!({"openRunOff": false, "publishOutcome": false, "reopen": false})
    );
    assert_eq!(room.opens_run_off(&room.lead, first).await.refusal(), "CONFLICT");
    let words = json!({"pollId": first, "title": "Nothing", "body": "Yet."});
    assert_eq!(
        room.lead.publish_outcome(words.clone()).await.refusal(),
        "CONFLICT"
    );
    let later = room.world.now() + Duration::days(9);
    let reopened = room.lead.reopen_poll(first, later, "Once more.").await;
    assert_eq!(reopened.refusal(), "CONFLICT");

    for (person, option) in room.members.iter().zip([a, a, b, a]) {
        cast(person, second, json!({"choices": [option]})).await.data();
    }
    room.world.pass(Duration::days(3));
    let over = room.reads(&room.lead, second).await;
    assert_eq!(over["result"]["verdict"], "PASSED");
    assert_eq!(over["result"]["count"]["winners"], json!([a]));
    assert_eq!(over["runOffBetween"], json!([]));
    room.lead.sign_in().await;
    let path = format!("/polls/{second}/evidence.json");
    Bundle::verify(&room.lead.browser.get(&path).await.text()).unwrap();
    let reopened = room.lead.reopen_poll(first, later, "Once more.").await;
    assert_eq!(reopened.refusal(), "CONFLICT", "the run-off is built on it");
    room.lead.publishes(second, "A it is", "By four votes.").await;
    room.lead.publish_outcome(words).await.data();
}

#[tokio::test]
async fn the_run_off_is_announced_as_one_and_asked_of_whoever_facilitates() {
    let room = room(5).await;
    let started = room.marked(&[0, 0, 1, 1, 2], majority()).await;
    room.world.pass(Duration::days(4));
    let server = Mailbox::start().await;
    let works = async || {
        let before = server.letters().len();
        work::due(&room.world.engine).await.unwrap();
        room.world.sends(&server.mailer()).await;
        server.letters().split_off(before)
    };
    let closed = works().await;
    for letter in &closed {
        assert!(letter.text().contains("a run-off decides"), "{}", letter.text());
        let facilitates = letter.header("To").contains(&room.lead.email);
        assert_eq!(
            letter.text().contains("start the run-off"),
            facilitates,
            "{}",
            letter.text()
        );
    }
    room.opens_run_off(&room.lead, &started.poll).await.data();
    let opened = works().await;
    assert_eq!(opened.len(), 6);
    for letter in &opened {
        assert!(
            letter.header("Subject").starts_with("Run-off, vote by"),
            "{letter:?}"
        );
        assert!(letter.text().contains("Between: A, B"), "{}", letter.text());
    }
}

#[tokio::test]
async fn a_tie_goes_into_a_run_off_only_where_that_was_agreed_on() {
    let room = room(4).await;
    for (tie, marks, called) in [
        ("RUN_OFF", [0, 0, 2, 2], json!([{"title": "A"}, {"title": "C"}])),
        ("RUN_OFF", [0, 0, 0, 2], json!([])),
        ("REPORT", [0, 0, 2, 2], json!([])),
    ] {
        let started = room.marked(&marks, json!({"settings": {"tie": tie}})).await;
        let poll = started.poll.as_str();
        room.lead.close_poll(poll, "Enough was said.").await.data();
        let shown = room.reads(&room.lead, poll).await;
        assert_eq!(shown["runOffBetween"], called, "{tie} {marks:?}");
        if called == json!([]) {
            assert_eq!(room.opens_run_off(&room.lead, poll).await.refusal(), "CONFLICT");
            continue;
        }
        let opened = room.opens_run_off(&room.lead, poll).await;
        let off = opened.text("openRunOff.poll.id");
        assert_eq!(opened.at("openRunOff.poll.settings.tie"), tie);
        room.lead.close_poll(&off, "Enough was said.").await.data();
    }
}

#[tokio::test]
async fn once_its_outcome_is_published_a_poll_has_no_run_off_any_more() {
    let room = room(4).await;
    let started = room.marked(&[0, 0, 1, 1], majority()).await;
    room.world.pass(Duration::days(4));
    room.lead.publishes(&started.poll, "Neither", "We wait.").await;
    let refused = room.opens_run_off(&room.lead, &started.poll).await;
    assert_eq!(refused.refusal(), "ALREADY_DECIDED");
}

#[tokio::test]
async fn a_confidential_poll_of_few_ballots_calls_for_no_run_off() {
    let room = room(4).await;
    let hidden =
        json!({"settings": {"majority": true}, "privacy": "CONFIDENTIAL", "resultsShown": "AFTER_CLOSE"});
    let few = room.marked(&[0, 0, 1, 1], hidden.clone()).await;
    room.lead.close_poll(&few.poll, "Enough was said.").await.data();
    assert_eq!(
        room.reads(&room.lead, &few.poll).await["runOffBetween"],
        json!([])
    );
    assert_eq!(
        room.opens_run_off(&room.lead, &few.poll).await.refusal(),
        "CONFLICT"
    );

    let enough = room.marked(&[0, 0, 1, 1], hidden).await;
    cast(&room.lead, &enough.poll, json!({"choices": [enough.options[2]]}))
        .await
        .data();
    room.lead
        .close_poll(&enough.poll, "Enough was said.")
        .await
        .data();
    let off = room.opens_run_off(&room.lead, &enough.poll).await;
    assert_eq!(off.at("openRunOff.poll.privacy"), "CONFIDENTIAL");
    assert_eq!(off.at("openRunOff.poll.resultsShown"), "AFTER_CLOSE");
}
