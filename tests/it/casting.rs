//! Ties that somebody named beforehand decides: who is asked, who may, what is kept, and what nobody is told.

use crate::methods::{Room, Started, cast, room};
use folkmoot_core::work;
use folkmoot_rules::evidence::Bundle;
use folkmoot_tests::{Answer, Letter, Mailbox, Person};
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

const POLL: &str = "state viewerCan { giveCastingVote publishOutcome reopen } outcome { id }
  awaitedCastingVote { holder { handle } between { title } places } settings { casting { handle } }
  result { verdict sentence count { winners tied ties { rule chosen } } }
  decision { id result { verdict } } history { kind by { handle } reason }";

impl Room {
    async fn shows(&self, person: &Person, poll: &str) -> Value {
        let document = format!("query($id: ID!) {{ poll(id: $id) {{ {POLL} }} }}");
        person.ask(&document, json!({ "id": poll })).await.data()["poll"].clone()
    }

    /// A poll of four members and the lead that the first member's casting vote decides at a tie.
    async fn named(&self, method: &str, titles: &[&str], more: &Value) -> Started {
        let mut input = json!({"settings": {"tie": "CASTING_VOTE", "castingId": self.members[0].id()}});
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        self.start(method, titles, input).await
    }

    /// The same, ended by the clock with two for each.
    async fn tied(&self) -> Started {
        let started = self.named("SINGLE_CHOICE", &["A", "B", "C"], &json!({})).await;
        for (person, option) in self.members.iter().zip([0, 0, 1, 1]) {
            let ballot = json!({"choices": [started.options[option]]});
            cast(person, &started.poll, ballot).await.data();
        }
        self.world.pass(Duration::days(4));
        started
    }
}

async fn gives(person: &Person, poll: &str, options: &[&String], reason: &str) -> Answer {
    let input = json!({"pollId": poll, "optionIds": options, "reason": reason});
    let asked = format!("poll {{ {POLL} }}");
    person.does("giveCastingVote", input, &asked).await
}

/// How many polls wait for somebody's casting vote, and how many for their outcome in words.
async fn needed(person: &Person) -> (usize, usize) {
    let document =
        "{ viewer { needsMe { count castingVotes { nodes { id } } outcomesToWrite { nodes { id } } } } }";
    let answer = person.ask(document, json!({})).await;
    let waiting = |list: &str| answer.list(&format!("viewer.needsMe.{list}.nodes"), "id").len();
    let (ties, outcomes) = (waiting("castingVotes"), waiting("outcomesToWrite"));
    let count = answer.at("viewer.needsMe.count").as_u64().unwrap();
    assert!(count >= (ties + outcomes) as u64, "they are counted");
    (ties, outcomes)
}

async fn works(room: &Room, server: &Mailbox) -> Vec<Letter> {
    let before = server.letters().len();
    work::due(&room.world.engine).await.unwrap();
    room.world.sends(&server.mailer()).await;
    server.letters().split_off(before)
}

fn to<'a>(letters: &'a [Letter], person: &Person) -> Vec<&'a Letter> {
    let mine = |letter: &&Letter| letter.header("To").contains(&person.email);
    letters.iter().filter(mine).collect()
}

#[tokio::test]
async fn a_tie_is_decided_by_whoever_was_named_for_it_from_the_same_ballots() {
    let room = room(4).await;
    let started = room.tied().await;
    let (poll, holder) = (&started.poll, &room.members[0]);
    let [a, b, c] = [&started.options[0], &started.options[1], &started.options[2]];

    let tied = room.shows(&room.lead, poll).await;
    assert_eq!(tied["result"]["verdict"], "TIED");
    assert_eq!(
        tied["awaitedCastingVote"],
        json!({"holder": {"handle": "member0"}, "between": [{"title": "A"}, {"title": "B"}], "places": 1})
    );
    assert_eq!(
        tied["viewerCan"],
        json!({"giveCastingVote": false, "publishOutcome": false, "reopen": true})
    );
    assert_eq!(
        room.shows(holder, poll).await["viewerCan"]["giveCastingVote"],
        true
    );
    let early = json!({"pollId": poll, "title": "A it is", "body": "Because."});
    let refused = room.lead.publish_outcome(early.clone()).await;
    assert_eq!(refused.refusal(), "CONFLICT", "the tie comes first");

    assert_eq!(
        gives(&room.lead, poll, &[a], "I lead.").await.refusal(),
        "FORBIDDEN"
    );
    for (options, reason, code) in [
        (vec![c], "I like it.", "UNKNOWN_OPTION"),
        (vec![], "Neither.", "TOO_FEW"),
        (vec![a, b], "Both.", "TOO_MANY"),
        (vec![b], " ", "REASON_REQUIRED"),
    ] {
        assert_eq!(gives(holder, poll, &options, reason).await.refusal(), code);
    }

    let before = tied["decision"]["id"].clone();
    let given = gives(holder, poll, &[b], "B is nearer to most.").await;
    let shown = given.at("giveCastingVote.poll").clone();
    assert_eq!(shown["result"]["verdict"], "PASSED");
    assert_eq!(shown["result"]["count"]["winners"], json!([b]));
    assert_eq!(
        shown["result"]["count"]["ties"],
        json!([{"rule": "CASTING_VOTE", "chosen": [b]}])
    );
    assert_ne!(shown["decision"]["id"], before, "a record of its own");
    assert_eq!(shown["awaitedCastingVote"], Value::Null);
    let last = shown["history"].as_array().unwrap().last().unwrap();
    assert_eq!(
        *last,
        json!({"kind": "CASTING_VOTE_GIVEN", "by": {"handle": "member0"}, "reason": "B is nearer to most."})
    );
    let again = gives(holder, poll, &[a], "On second thoughts.").await;
    assert_eq!(again.refusal(), "CONFLICT", "it is given once");

    room.lead.sign_in().await;
    let path = format!("/polls/{poll}/evidence.json");
    let text = room.lead.browser.get(&path).await.text();
    Bundle::verify(&text).unwrap();
    let bundle: Bundle = serde_json::from_str(&text).unwrap();
    assert_eq!((bundle.casting.len(), bundle.ballots.len()), (1, 4));
    let forged = Bundle {
        casting: Vec::new(),
        ..bundle
    };
    assert!(Bundle::verify(&forged.sealed().text()).is_err());

    room.lead.publish_outcome(early).await.data();
    let late = gives(holder, poll, &[a], "After all.").await;
    assert_eq!(late.refusal(), "ALREADY_DECIDED");
}

#[tokio::test]
async fn whoever_has_the_casting_vote_is_asked_and_the_others_hear_of_it() {
    let room = room(4).await;
    let started = room.tied().await;
    let holder = &room.members[0];
    let server = Mailbox::start().await;
    let letters = works(&room, &server).await;
    let [asked] = to(&letters, holder)[..] else {
        panic!("one letter: {letters:#?}")
    };
    assert_eq!(asked.header("Subject"), "Your casting vote is asked for: Which?");
    assert!(asked.text().contains("Level: A, B"), "{}", asked.text());
    let [told] = to(&letters, &room.members[1])[..] else {
        panic!("one letter: {letters:#?}")
    };
    assert_eq!(told.header("Subject"), "Tied: Which?");
    assert!(
        told.text().contains("member0 has the casting vote."),
        "{}",
        told.text()
    );
    let [lead] = to(&letters, &room.lead)[..] else {
        panic!("one letter: {letters:#?}")
    };
    assert!(
        !lead.text().contains("write the outcome"),
        "it is too early: {}",
        lead.text()
    );

    assert_eq!(needed(holder).await, (1, 0));
    assert_eq!(needed(&room.lead).await, (0, 0), "no outcome is asked for yet");

    let chosen = &started.options[1];
    gives(holder, &started.poll, &[chosen], "B is nearer.")
        .await
        .data();
    let letters = works(&room, &server).await;
    assert!(to(&letters, holder).is_empty(), "they know");
    let [lead] = to(&letters, &room.lead)[..] else {
        panic!("one letter: {letters:#?}")
    };
    assert_eq!(lead.header("Subject"), "Passed: Which?");
    assert!(
        lead.text().contains("member0 gave the casting vote") && lead.text().contains("Chosen: B"),
        "{}",
        lead.text()
    );
    assert_eq!(needed(holder).await, (0, 0));
    assert_eq!(needed(&room.lead).await, (0, 1), "now the outcome is");
}

#[tokio::test]
async fn as_many_yes_as_no_is_decided_by_a_yes_or_a_no() {
    let room = room(4).await;
    for (says, verdict) in [("YES", "PASSED"), ("NO", "NOT_PASSED")] {
        let started = room.named("YES_NO", &[], &json!({})).await;
        for (person, stance) in room.members.iter().zip(["YES", "YES", "NO", "NO"]) {
            person.cast_ballot(&started.poll, stance, "").await.data();
        }
        let poll = started.poll.as_str();
        room.lead.close_poll(poll, "Enough was said.").await.data();
        let tied = room.shows(&room.lead, poll).await;
        assert_eq!(tied["result"]["verdict"], "TIED");
        assert_eq!(tied["awaitedCastingVote"]["between"], json!([]));
        let give = |stance: Value| {
            let input = json!({"pollId": poll, "stance": stance, "reason": "It is time."});
            room.members[0].does("giveCastingVote", input, "poll { result { verdict sentence } }")
        };
        assert_eq!(give(json!("ABSTAIN")).await.field().1, "stance");
        assert_eq!(give(Value::Null).await.field().1, "stance");
        let given = give(json!(says)).await;
        assert_eq!(given.at("giveCastingVote.poll.result.verdict"), verdict);
        room.lead.sign_in().await;
        let path = format!("/polls/{poll}/evidence.json");
        Bundle::verify(&room.lead.browser.get(&path).await.text()).unwrap();
    }
}

#[tokio::test]
async fn where_nobody_can_give_it_any_more_the_tie_is_the_result() {
    let room = room(4).await;
    let started = room.tied().await;
    let keeper = room.world.administrator("keeper").await;
    let gone = json!({"personId": room.members[0].id()});
    keeper.does("deactivatePerson", gone, "__typename").await.data();
    let shown = room.shows(&room.lead, &started.poll).await;
    assert_eq!(shown["awaitedCastingVote"]["holder"]["handle"], "member0");
    assert_eq!(shown["viewerCan"]["publishOutcome"], true);
    work::due(&room.world.engine).await.unwrap();
    assert_eq!(needed(&room.lead).await, (0, 1), "the outcome is asked for");
    room.lead
        .publishes(&started.poll, "A tie", "We talk again.")
        .await;
    let shown = room.shows(&room.lead, &started.poll).await;
    assert_eq!(shown["decision"]["result"]["verdict"], "TIED");
}

#[tokio::test]
async fn two_weeks_after_the_close_the_outcome_waits_no_longer_and_the_tie_stays_one() {
    let room = room(4).await;
    let started = room.tied().await;
    work::due(&room.world.engine).await.unwrap();
    let document = "query($id: ID!) { poll(id: $id) { awaitedCastingVote { waitsUntil } } }";
    let asked = room.lead.ask(document, json!({"id": started.poll})).await;
    let until = asked.text("poll.awaitedCastingVote.waitsUntil");
    let until = OffsetDateTime::parse(&until, &Rfc3339).unwrap();
    let publish = json!({"pollId": started.poll, "title": "A tie", "body": "Nobody decided it."});
    room.world.pass(until - room.world.now() - Duration::SECOND);
    assert_eq!(needed(&room.lead).await, (0, 0));
    let shown = room.shows(&room.lead, &started.poll).await;
    assert_eq!(shown["viewerCan"]["publishOutcome"], false);
    assert_eq!(
        room.lead.publish_outcome(publish.clone()).await.refusal(),
        "CONFLICT"
    );

    room.world.pass(Duration::SECOND);
    assert_eq!(needed(&room.lead).await, (0, 1), "now it is the lead's turn");
    assert_eq!(needed(&room.members[0]).await, (1, 0), "and may still be decided");
    let shown = room.shows(&room.lead, &started.poll).await;
    assert_eq!(shown["viewerCan"]["publishOutcome"], true);
    let holder = room.shows(&room.members[0], &started.poll).await;
    assert_eq!(holder["viewerCan"]["giveCastingVote"], true);
    room.lead.publish_outcome(publish).await.data();
    let shown = room.shows(&room.members[0], &started.poll).await;
    assert_eq!(
        (
            &shown["decision"]["result"]["verdict"],
            &shown["awaitedCastingVote"]
        ),
        (&json!("TIED"), &Value::Null)
    );
    assert_eq!(needed(&room.members[0]).await, (0, 0));
    let late = gives(
        &room.members[0],
        &started.poll,
        &[&started.options[0]],
        "At last.",
    )
    .await;
    assert_eq!(late.refusal(), "ALREADY_DECIDED");
}

#[tokio::test]
async fn a_confidential_poll_of_few_ballots_asks_nobody_and_tells_of_no_tie() {
    let room = room(4).await;
    let hidden = json!({"privacy": "CONFIDENTIAL", "resultsShown": "AFTER_CLOSE"});
    let started = room.named("SINGLE_CHOICE", &["A", "B"], &hidden).await;
    for (person, option) in room.members.iter().zip([0, 0, 1, 1]) {
        let ballot = json!({"choices": [started.options[option]]});
        cast(person, &started.poll, ballot).await.data();
    }
    room.world.pass(Duration::days(4));
    let server = Mailbox::start().await;
    let letters = works(&room, &server).await;
    assert!(
        letters
            .iter()
            .all(|letter| !letter.text().contains("casting vote"))
    );
    let holder = &room.members[0];
    let shown = room.shows(holder, &started.poll).await;
    assert_eq!(shown["awaitedCastingVote"], Value::Null);
    assert_eq!(shown["viewerCan"]["giveCastingVote"], false);
    assert_eq!(needed(holder).await, (0, 0));
    let tried = gives(holder, &started.poll, &[&started.options[0]], "Why not.").await;
    assert_eq!(tried.refusal(), "CONFLICT");
}

#[tokio::test]
async fn the_casting_vote_is_an_electors_and_a_poll_that_is_opened_again_forgets_it() {
    let room = room(4).await;
    let stranger = room.world.person("stranger").await;
    let options = json!([{"title": "A"}, {"title": "B"}]);
    for (casting, field) in [(json!(stranger.id()), "casting"), (Value::Null, "casting")] {
        let settings = json!({"settings": {"tie": "CASTING_VOTE", "castingId": casting}});
        let input = room.input("SINGLE_CHOICE", &options, &settings);
        let refused = room.lead.does("startPoll", input, "__typename").await;
        assert_eq!(refused.field(), ("INVALID".to_owned(), field.to_owned()));
    }

    let started = room.tied().await;
    let holder = &room.members[0];
    gives(holder, &started.poll, &[&started.options[0]], "A is nearer.")
        .await
        .data();
    let later = room.world.now() + Duration::days(2);
    let reopened = room.lead.reopen_poll(&started.poll, later, "Once more.").await;
    reopened.data();
    let during = gives(holder, &started.poll, &[&started.options[0]], "Already.").await;
    assert_eq!(during.refusal(), "POLL_OPEN");
    room.world.pass(Duration::days(3));
    let shown = room.shows(holder, &started.poll).await;
    assert_eq!(shown["result"]["verdict"], "TIED", "it is asked for anew");
    assert_eq!(shown["viewerCan"]["giveCastingVote"], true);
}
