//! The change round of nominations: what is hidden before it and from whom, what it shows, and how it is announced.

use crate::methods::{Room, Started, room};
use folkmoot_core::work;
use folkmoot_rules::evidence::Bundle;
use folkmoot_tests::{Answer, Mailbox, Person};
use serde_json::{Value, json};
use time::Duration;

const POLL: &str = "state resultsVisible closesAt turnout { cast eligible } settings { nominations changeAt }
  result { verdict count { options { person { handle } total figures { kind values } } rounds { acts { act number } } } }
  ballots { nodes { person { handle } nominee { handle } reason { markdown } history { nominee { handle } } } }
  myBallot { nominee { handle } } history { kind by { handle } at } waitingFor { nodes { handle } }";

impl Room {
    async fn sees(&self, person: &Person, poll: &str) -> Value {
        let document = format!("query($id: ID!) {{ poll(id: $id) {{ {POLL} }} }}");
        person.ask(&document, json!({ "id": poll })).await.data()["poll"].clone()
    }

    /// Nominations for three days, with a change round after one.
    async fn nominations(&self, nominations: &str) -> Started {
        let change_at = self.world.after(Duration::DAY);
        let settings = json!({"nominations": nominations, "changeAt": change_at});
        self.start("NOMINATION", &[], json!({ "settings": settings }))
            .await
    }

    async fn nominates(&self, who: usize, whom: usize, poll: &str) -> Answer {
        let ballot = json!({"nominee": self.members[whom].id()});
        let input = json!({"pollId": poll, "ballot": ballot, "reason": format!("Reason {who} for {whom}.")});
        self.members[who].does("castBallot", input, "ballot { id }").await
    }
}

#[tokio::test]
async fn until_the_change_round_nobody_sees_who_was_nominated_and_then_everybody() {
    let room = room(4).await;
    let started = room.nominations("HIDDEN").await;
    let poll = started.poll.as_str();
    room.nominates(0, 1, poll).await.data();
    room.nominates(1, 2, poll).await.data();
    room.world.pass(Duration::hours(23));
    let newcomer = room.world.person("newcomer").await;
    // Who leads, who has nominated, who has not, who has no vote.
    for person in [&room.lead, &room.members[0], &room.members[3], &newcomer] {
        let seen = room.sees(person, poll).await;
        assert_eq!(seen["resultsVisible"], false, "{}", person.handle);
        assert_eq!((&seen["result"], &seen["ballots"]), (&Value::Null, &Value::Null));
        assert_eq!(seen["turnout"], json!({"cast": 2, "eligible": 5}));
        assert!(!seen.to_string().contains("Reason"), "{seen}");
    }
    let own = room.sees(&room.members[0], poll).await;
    assert_eq!(own["myBallot"]["nominee"]["handle"], "member1");
    room.lead.sign_in().await;
    let path = format!("/polls/{poll}/evidence.json");
    assert_eq!(room.lead.browser.get(&path).await.status.as_u16(), 409);

    // The moment alone makes the difference: nothing has to run.
    room.world.pass(Duration::HOUR);
    room.nominates(0, 2, poll).await.data();
    for person in [&room.lead, &room.members[3], &newcomer] {
        let seen = room.sees(person, poll).await;
        let first = seen["ballots"]["nodes"].as_array().unwrap();
        let mine = first
            .iter()
            .find(|ballot| ballot["person"]["handle"] == "member0")
            .unwrap();
        assert_eq!(mine["reason"]["markdown"], "Reason 0 for 2.");
        assert_eq!(
            mine["history"],
            json!([{"nominee": {"handle": "member1"}}, {"nominee": {"handle": "member2"}}]),
            "first member1, then member2"
        );
    }
    let options = room.sees(&room.lead, poll).await["result"]["count"]["options"].clone();
    let told: Vec<Value> = options
        .as_array()
        .unwrap()
        .iter()
        .map(|option| {
            json!([
                option["person"]["handle"],
                option["figures"][0]["values"][0],
                option["total"]
            ])
        })
        .collect();
    assert!(told.contains(&json!(["member1", "1", "0"])), "{told:?}");
    assert!(told.contains(&json!(["member2", "1", "2"])), "{told:?}");

    room.world.pass(Duration::days(3));
    let seen = room.sees(&room.lead, poll).await;
    let acts = &seen["result"]["count"]["rounds"][0]["acts"];
    assert_eq!(*acts, json!([{"act": "changed", "number": "1"}]));
    let text = room.lead.browser.get(&path).await.text();
    Bundle::verify(&text).unwrap();
    let mut bundle: Bundle = serde_json::from_str(&text).unwrap();
    assert!(bundle.ballots.iter().any(|given| given.counted.first.is_some()));
    for given in &mut bundle.ballots {
        given.counted.first = None;
    }
    assert!(Bundle::verify(&bundle.sealed().text()).is_err());
}

#[tokio::test]
async fn the_change_round_is_announced_once_to_all_who_vote() {
    let room = room(4).await;
    let (hidden, open) = (room.nominations("HIDDEN").await, room.nominations("OPEN").await);
    for started in [&hidden, &open] {
        room.nominates(0, 1, &started.poll).await.data();
        room.nominates(2, 1, &started.poll).await.data();
        room.nominates(3, 0, &started.poll).await.data();
    }
    let server = Mailbox::start().await;
    let works = async || {
        let before = server.letters().len();
        work::due(&room.world.engine).await.unwrap();
        room.world.sends(&server.mailer()).await;
        server.letters().split_off(before)
    };
    for letter in works().await {
        assert!(
            !letter.text().contains("member1 ("),
            "too early: {}",
            letter.text()
        );
    }
    assert!(
        room.sees(&room.lead, &open.poll).await["resultsVisible"]
            .as_bool()
            .unwrap()
    );
    room.world.pass(Duration::DAY);
    let letters = works().await;
    assert_eq!(letters.len(), 10, "five who vote, in two polls");
    for letter in &letters {
        assert!(
            letter.header("Subject").starts_with("What others said"),
            "{letter:?}"
        );
        assert!(
            letter.text().contains("Nominated: member0 (1), member1 (2)"),
            "{}",
            letter.text()
        );
    }
    room.world.pass(Duration::HOUR);
    assert!(works().await.is_empty(), "once is enough");
    let history = room.sees(&room.lead, &hidden.poll).await["history"].clone();
    let kinds: Vec<&str> = history
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|change| change["kind"].as_str())
        .collect();
    assert_eq!(kinds, ["OPENED", "CHANGE_ROUND_BEGUN"]);
    assert_eq!(history[1]["by"], Value::Null);
}

#[tokio::test]
async fn a_change_round_has_its_place_in_the_poll_and_hides_nothing_afterwards() {
    let room = room(2).await;
    let at = |hours| room.world.after(Duration::hours(hours));
    for (method, settings, shown, field) in [
        (
            "NOMINATION",
            json!({"nominations": "HIDDEN"}),
            "ALWAYS",
            "changeAt",
        ),
        (
            "NOMINATION",
            json!({"nominations": "HIDDEN", "changeAt": at(0)}),
            "ALWAYS",
            "changeAt",
        ),
        ("NOMINATION", json!({"changeAt": at(72)}), "ALWAYS", "changeAt"),
        (
            "NOMINATION",
            json!({"changeAt": at(24)}),
            "AFTER_VOTING",
            "resultsShown",
        ),
        (
            "NOMINATION",
            json!({"changeAt": at(24)}),
            "AFTER_CLOSE",
            "resultsShown",
        ),
        ("CONSENT", json!({"changeAt": at(24)}), "ALWAYS", "changeAt"),
        (
            "CONSENT",
            json!({"nominations": "HIDDEN"}),
            "ALWAYS",
            "nominations",
        ),
    ] {
        let more = json!({"settings": settings, "resultsShown": shown});
        let input = room.input(method, &json!([]), &more);
        let refused = room.lead.does("startPoll", input, "__typename").await;
        assert_eq!(
            refused.field(),
            ("INVALID".to_owned(), field.to_owned()),
            "{more}"
        );
    }
}

#[tokio::test]
async fn more_time_leaves_the_change_round_where_it_is() {
    let room = room(2).await;
    let started = room.nominations("HIDDEN").await;
    let before = room.sees(&room.lead, &started.poll).await["settings"].clone();
    let later = room.world.now() + Duration::days(9);
    room.lead
        .extend_poll(&started.poll, later, "More time.")
        .await
        .data();
    assert_eq!(room.sees(&room.lead, &started.poll).await["settings"], before);
}

#[tokio::test]
async fn what_was_shown_at_a_close_is_not_hidden_again_by_a_reopening() {
    let room = room(3).await;
    let started = room.nominations("HIDDEN").await;
    let poll = started.poll.as_str();
    room.nominates(0, 1, poll).await.data();
    assert_eq!(room.sees(&room.lead, poll).await["resultsVisible"], false);
    room.lead.close_poll(poll, "All have spoken.").await.data();
    assert_eq!(room.sees(&room.lead, poll).await["resultsVisible"], true);
    let later = room.world.now() + Duration::days(2);
    room.lead.reopen_poll(poll, later, "One was ill.").await.data();
    assert_eq!(room.sees(&room.lead, poll).await["resultsVisible"], true);
    room.world.polls_fall_due().await;
    let history = room.sees(&room.lead, poll).await["history"].clone();
    let begun = |change: &Value| change["kind"] == "CHANGE_ROUND_BEGUN";
    assert_eq!(
        history
            .as_array()
            .unwrap()
            .iter()
            .filter(|change| begun(change))
            .count(),
        1
    );
}
