//! Ballots taken by phone or on paper: entered by one, confirmed by another, overridden by the voter's own.

use crate::ballots::{Hub, hub};
use folkmoot_tests::{Answer, Mailbox, Person, moment};
use serde_json::{Value, json};
use time::Duration;

const HERE: &str = "query($id: ID!) { poll(id: $id) {
    takenBallots { id person { handle } takenAs takenBy { handle } stance reason { markdown } viewerCan { confirm drop } }
    unconfirmedBallots viewerCan { takeBallot } turnout { cast }
    myBallot { stance castAs castBy { handle } confirmedBy { handle } }
    result { castAs { castAs count } }
    ballots { nodes { person { handle } castAs castBy { handle } confirmedBy { handle } stance } } } }";

async fn here(person: &Person, poll: &str) -> Answer {
    person.ask(HERE, json!({ "id": poll })).await
}

async fn takes(taker: &Person, voter: &Person, poll: &str, stance: &str) -> Answer {
    let input = json!({"pollId": poll, "personId": voter.id(), "takenAs": "PHONE", "stance": stance, "reason": "It is dear."});
    taker.does("takeBallot", input, "poll { turnout { cast } }").await
}

async fn confirms(person: &Person, taken: &str, checked: &str) -> Answer {
    let input = json!({"takenBallotId": taken, "checked": checked});
    let ballot = "ballot { stance castAs castBy { handle } confirmedBy { handle } revision }";
    person.does("confirmTakenBallot", input, ballot).await
}

async fn waiting(person: &Person, poll: &str) -> Vec<Value> {
    here(person, poll)
        .await
        .at("poll.takenBallots")
        .as_array()
        .unwrap()
        .clone()
}

async fn the_one_that_waits(person: &Person, poll: &str) -> String {
    waiting(person, poll).await[0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_one_enters_and_another_confirms_is_a_ballot_and_not_before() {
    let Hub {
        world,
        lead,
        members,
        poll,
        ..
    } = hub(3, "ALWAYS").await;
    let [maya, tom, _] = &members[..] else {
        panic!("three members")
    };
    let outsider = world.person("otto").await;
    assert_eq!(takes(tom, maya, &poll, "CONCERN").await.refusal(), "FORBIDDEN");
    assert_eq!(here(&lead, &poll).await.at("poll.viewerCan.takeBallot"), true);
    assert_eq!(here(tom, &poll).await.at("poll.viewerCan.takeBallot"), false);
    let entered = takes(&lead, maya, &poll, "CONCERN").await;
    assert_eq!(entered.at("takeBallot.poll.turnout.cast"), 0);
    assert_eq!(takes(&lead, maya, &poll, "CONCERN").await.refusal(), "CONFLICT");
    let stranger = takes(&lead, &outsider, &poll, "CONCERN").await;
    assert_eq!(stranger.field(), ("INVALID".into(), "personId".into()));
    let oneself = takes(&lead, &lead, &poll, "CONCERN").await;
    assert_eq!(oneself.field(), ("INVALID".into(), "personId".into()));

    let seen = waiting(tom, &poll).await;
    assert_eq!(seen[0]["takenBy"]["handle"], "lena");
    assert_eq!(
        (&seen[0]["stance"], &seen[0]["reason"]["markdown"]),
        (&json!("CONCERN"), &json!("It is dear."))
    );
    assert_eq!(seen[0]["viewerCan"], json!({"confirm": true, "drop": false}));
    assert_eq!(
        waiting(&lead, &poll).await[0]["viewerCan"],
        json!({"confirm": false, "drop": true})
    );
    assert_eq!(
        waiting(maya, &poll).await[0]["viewerCan"],
        json!({"confirm": false, "drop": false})
    );
    assert!(waiting(&outsider, &poll).await.is_empty());

    let id = the_one_that_waits(tom, &poll).await;
    assert_eq!(confirms(&lead, &id, "I called her.").await.refusal(), "FORBIDDEN");
    assert_eq!(confirms(maya, &id, "It is mine.").await.refusal(), "FORBIDDEN");
    assert_eq!(confirms(&outsider, &id, "I guess.").await.refusal(), "NOT_FOUND");
    assert_eq!(
        confirms(tom, &id, "  ").await.field(),
        ("INVALID".into(), "checked".into())
    );
    let server = Mailbox::start().await;
    world.sends(&server.mailer()).await;
    let before = server.letters().len();
    let cast = confirms(tom, &id, "I called her back.").await;
    assert_eq!(
        cast.at("confirmTakenBallot.ballot"),
        &json!({"stance": "CONCERN", "castAs": "PHONE", "castBy": {"handle": "lena"}, "confirmedBy": {"handle": "mira1"}, "revision": 1})
    );
    assert_eq!(confirms(tom, &id, "Again.").await.refusal(), "CONFLICT");
    let read = here(maya, &poll).await;
    assert_eq!(read.at("poll.myBallot.confirmedBy.handle"), "mira1");
    // Where it was checked is for the poll's own people; who confirmed it, for all who see the ballots.
    for (reader, told) in [(maya, true), (tom, true), (&lead, true), (&outsider, false)] {
        let document =
            "query($id: ID!) { poll(id: $id) { ballots { nodes { confirmedBy { handle } checked } } } }";
        let read = reader.ask(document, json!({ "id": poll })).await;
        let checked = told.then_some("I called her back.");
        assert_eq!(
            read.at("poll.ballots.nodes"),
            &json!([{"confirmedBy": {"handle": "mira1"}, "checked": checked}])
        );
    }
    assert_eq!(
        read.at("poll.result.castAs"),
        &json!([{"castAs": "PHONE", "count": 1}])
    );
    assert!(waiting(tom, &poll).await.is_empty());

    // Whose it is hears of it, with both names, and never how.
    assert_eq!(world.sends(&server.mailer()).await.sent, 1);
    let letters = server.letters().split_off(before);
    let letter = &letters[0];
    assert!(letter.header("To").contains(&maya.email));
    let text = letter.text();
    assert!(
        text.contains("lena entered a ballot in your name") && text.contains("Confirmed by: mira1"),
        "{text}"
    );
    assert!(
        text.contains("Vote yourself") && !text.contains("dear") && !text.to_lowercase().contains("concern"),
        "{text}"
    );
}

#[tokio::test]
async fn voting_oneself_goes_before_everything_that_others_enter() {
    let Hub {
        lead, members, poll, ..
    } = hub(3, "ALWAYS").await;
    let [maya, tom, ursula] = &members[..] else {
        panic!("three members")
    };
    takes(&lead, maya, &poll, "CONCERN").await.data();
    let id = the_one_that_waits(tom, &poll).await;
    maya.cast_ballot(&poll, "CONSENT", "").await.data();
    assert!(
        waiting(tom, &poll).await.is_empty(),
        "there is nothing left to confirm"
    );
    assert_eq!(confirms(tom, &id, "I called her.").await.refusal(), "CONFLICT");
    assert_eq!(
        takes(&lead, maya, &poll, "CONCERN").await.refusal(),
        "VOTED_THEMSELVES"
    );

    // The other way round: a ballot that was taken goes before a holder's, and one's own before that.
    let given = json!({"pollId": poll, "holderId": ursula.id()});
    tom.does("giveProxy", given, "proxy { id }").await.data();
    let for_tom = json!({"pollId": poll, "forId": tom.id(), "stance": "CONSENT"});
    ursula
        .does("castBallot", for_tom.clone(), "ballot { id }")
        .await
        .data();
    takes(&lead, tom, &poll, "CONCERN").await.data();
    let id = the_one_that_waits(ursula, &poll).await;
    confirms(ursula, &id, "I was there.").await.data();
    let refused = ursula.does("castBallot", for_tom, "ballot { id }").await;
    assert_eq!(refused.refusal(), "VOTED_THEMSELVES");
    assert_eq!(here(tom, &poll).await.at("poll.myBallot.castAs"), "PHONE");
    tom.cast_ballot(&poll, "CONSENT", "").await.data();
    assert_eq!(here(tom, &poll).await.at("poll.myBallot.castAs"), "OWN");
}

#[tokio::test]
async fn what_nobody_confirmed_before_the_close_is_not_counted_and_the_poll_says_how_many() {
    let Hub {
        world,
        lead,
        members,
        poll,
        ..
    } = hub(3, "ALWAYS").await;
    let [maya, tom, ursula] = &members[..] else {
        panic!("three members")
    };
    takes(&lead, maya, &poll, "OBJECTION").await.data();
    takes(&lead, ursula, &poll, "OBJECTION").await.data();
    let id = the_one_that_waits(&lead, &poll).await;
    assert_eq!(
        tom.does("dropTakenBallot", json!({"takenBallotId": id}), "poll { id }")
            .await
            .refusal(),
        "FORBIDDEN"
    );
    lead.does("dropTakenBallot", json!({"takenBallotId": id}), "poll { id }")
        .await
        .data();
    assert_eq!(confirms(tom, &id, "I called her.").await.refusal(), "CONFLICT");
    assert_eq!(
        here(tom, &poll).await.at("poll.unconfirmedBallots"),
        0,
        "it is not over"
    );
    let last = the_one_that_waits(tom, &poll).await;
    world.pass(Duration::days(3));
    let read = here(tom, &poll).await;
    assert_eq!(read.at("poll.unconfirmedBallots"), 1);
    assert_eq!(read.at("poll.turnout.cast"), 0);
    assert!(waiting(&lead, &poll).await.is_empty());
    assert_eq!(confirms(tom, &last, "Late.").await.refusal(), "POLL_CLOSED");
    let dropped = lead
        .does("dropTakenBallot", json!({"takenBallotId": last}), "poll { id }")
        .await;
    assert_eq!(dropped.refusal(), "POLL_CLOSED", "the record says what was left");
}

#[tokio::test]
async fn a_poll_that_keeps_its_results_back_keeps_waiting_ballots_back_too() {
    let Hub {
        world,
        lead,
        members,
        poll,
        research,
        ..
    } = hub(2, "AFTER_CLOSE").await;
    let (maya, tom) = (&members[0], &members[1]);
    let second = world.lead("zora", research).await;
    takes(&lead, maya, &poll, "OBJECTION").await.data();
    assert!(waiting(tom, &poll).await.is_empty());
    assert_eq!(waiting(maya, &poll).await.len(), 1, "it is hers");
    let id = the_one_that_waits(&second, &poll).await;
    assert_eq!(confirms(tom, &id, "I called her.").await.refusal(), "NOT_FOUND");
    confirms(&second, &id, "I called her.").await.data();
}

#[tokio::test]
async fn no_ballot_is_taken_in_a_confidential_poll() {
    let Hub {
        world,
        lead,
        members,
        research,
        ..
    } = hub(2, "ALWAYS").await;
    let discussion = lead.opens_discussion(research, "Quietly").await;
    let input = json!({
        "discussionId": discussion, "title": "Well?", "body": "Quietly.", "method": "YES_NO",
        "electorate": {"kind": "GROUPS", "groupIds": [research.id()]},
        "closesAt": moment(world.now() + Duration::days(3)),
        "privacy": "CONFIDENTIAL", "resultsShown": "AFTER_CLOSE",
    });
    let poll = lead
        .does("startPoll", input, "poll { id }")
        .await
        .text("startPoll.poll.id");
    let input = json!({"pollId": poll, "personId": members[0].id(), "takenAs": "PAPER", "stance": "YES"});
    let refused = lead.does("takeBallot", input, "poll { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "pollId".into()));
    assert!(
        refused.0.to_string().contains("would learn how somebody voted"),
        "{}",
        refused.0
    );
    assert_eq!(here(&lead, &poll).await.at("poll.viewerCan.takeBallot"), false);
}
