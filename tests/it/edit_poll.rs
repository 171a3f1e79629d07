//! Changing a poll until somebody has voted in it.

use folkmoot_tests::{Answer, Mailbox, Person, World};
use serde_json::{Value, json};
use time::Duration;

async fn edits(person: &Person, input: Value) -> Answer {
    let fields =
        "poll { state method question opensAt closesAt options { id title } history { kind by { handle } }
        settings { noneOfThese } viewerCan { edit editPlan } }";
    person.does("editPoll", input, fields).await
}

struct Scene {
    /// Dropped, it takes its database with it: it is kept for as long as people act in it.
    world: World,
    lead: Person,
    mira: Person,
    poll: String,
    options: Vec<String>,
}

/// A poll between here and there, which a lead and a member may vote in; it opens after this time.
async fn scene(opens: Duration) -> Scene {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let discussion = lead.opens_discussion(research, "Where to meet").await;
    let opens_at = (opens > Duration::ZERO).then(|| world.after(opens));
    let input = json!({"discussionId": discussion, "title": "Where?", "body": "Here or there?", "method": "SINGLE_CHOICE",
        "opensAt": opens_at, "closesAt": world.after(opens + Duration::days(3)), "options": [{"title": "Here"}, {"title": "There"}]});
    let made = lead.does("startPoll", input, "poll { id options { id } }").await;
    Scene {
        poll: made.text("startPoll.poll.id"),
        options: made.list("startPoll.poll.options", "id"),
        world,
        lead,
        mira,
    }
}

async fn votes(person: &Person, poll: &str, option: &str) -> Answer {
    let input = json!({"pollId": poll, "ballot": {"choices": [option]}});
    person.does("castBallot", input, "ballot { id }").await
}

#[tokio::test]
async fn question_and_options_are_changed_until_the_first_ballot_and_stay_from_then_on() {
    let Scene {
        world,
        lead,
        mira,
        poll,
        options,
    } = scene(Duration::ZERO).await;
    world.mailed().await;
    world.pass(Duration::MINUTE);
    let asked = edits(&lead, json!({"pollId": poll, "question": "Where do we meet?"})).await;
    assert_eq!(asked.at("editPoll.poll.question"), "Where do we meet?");
    assert_eq!(
        world.mailed().await,
        [""; 0],
        "of a question alone nobody needs to hear"
    );

    world.pass(Duration::MINUTE);
    let changed = json!([{"title": "Elsewhere"}, {"id": options[1], "title": "Over there"}]);
    let edited = edits(&lead, json!({"pollId": poll, "options": changed})).await;
    assert_eq!(
        edited.list("editPoll.poll.options", "title"),
        ["Elsewhere", "Over there"]
    );
    assert_eq!(
        edited.at("editPoll.poll.options.1.id"),
        options[1].as_str(),
        "what stays is the same option"
    );
    assert_eq!(
        edited.list("editPoll.poll.history", "kind"),
        ["OPENED", "EDITED", "EDITED"]
    );
    assert_eq!(edited.at("editPoll.poll.history.2.by.handle"), "lena");
    assert_eq!(
        world.mailed().await,
        ["mira"],
        "those who were asked to choose hear of other options"
    );
    let again = edits(
        &lead,
        json!({"pollId": poll, "options": [{"id": edited.at("editPoll.poll.options.0.id"), "title": "Elsewhere"},
        {"id": options[1], "title": "Over there"}]}),
    )
    .await;
    assert_eq!(
        again.list("editPoll.poll.history", "kind").len(),
        3,
        "nothing changed"
    );

    assert_eq!(votes(&mira, &poll, &options[0]).await.refusal(), "UNKNOWN_OPTION");
    votes(&mira, &poll, &options[1]).await.data();
    for input in [
        json!({"pollId": poll, "question": "Or not?"}),
        json!({"pollId": poll, "options": changed}),
    ] {
        assert_eq!(edits(&lead, input).await.refusal(), "BALLOTS_CAST");
    }
    let read = lead.poll(&poll).await;
    assert_eq!(read.at("poll.viewerCan.edit"), false);
    assert_eq!(votes(&lead, &poll, &options[0]).await.refusal(), "UNKNOWN_OPTION");
    world.pass(Duration::days(4));
    assert_eq!(
        edits(&lead, json!({"pollId": poll, "question": "Late?"}))
            .await
            .refusal(),
        "POLL_CLOSED"
    );
}

#[tokio::test]
async fn whoever_may_vote_reads_that_the_options_have_changed_and_until_when_they_vote() {
    let Scene {
        world,
        lead,
        mira,
        poll,
        options,
    } = scene(Duration::ZERO).await;
    let server = Mailbox::start().await;
    for (language, subject, lead_in) in [
        (
            "en",
            "The options have changed, vote by",
            "The options of a poll in Research were changed before anybody had voted. You may vote in it.",
        ),
        (
            "es",
            "Han cambiado las opciones, vota hasta el",
            "Las opciones de una votación en Research cambiaron antes de que alguien votara. Puedes votar en ella.",
        ),
    ] {
        let profile = json!({"languages": [language]});
        mira.does("editProfile", profile, "viewer { person { id } }")
            .await
            .data();
        world.sends(&server.mailer()).await;
        let before = server.letters().len();
        world.pass(Duration::MINUTE);
        let changed = json!([{"id": options[0], "title": format!("Here ({language})")}, {"id": options[1], "title": "There"}]);
        edits(&lead, json!({"pollId": poll, "options": changed}))
            .await
            .data();
        assert_eq!(world.sends(&server.mailer()).await.sent, 1);
        let letter = server.letters().split_off(before).remove(0);
        assert!(letter.header("To").contains(&mira.email));
        let title = letter.header("Subject");
        assert!(
            title.starts_with(subject) && title.ends_with(": Where?"),
            "{title}"
        );
        let text = letter.text();
        assert!(
            text.contains(lead_in) && text.contains(&format!("/polls/{poll}")),
            "{text}"
        );
    }
}

#[tokio::test]
async fn all_of_a_poll_that_has_not_opened_is_changed_and_nobody_is_told() {
    let Scene {
        world, lead, poll, ..
    } = scene(Duration::days(2)).await;
    world.mailed().await;
    assert_eq!(lead.poll(&poll).await.at("poll.viewerCan.editPlan"), true);
    let plan = json!({"method": "RESISTANCE", "opensAt": world.after(Duration::days(5)), "hours": 48, "noneOfThese": 2,
        "options": [{"title": "A"}, {"title": "B"}, {"title": "None"}]});
    let edited = edits(&lead, json!({"pollId": poll, "plan": plan})).await;
    let read = edited.at("editPoll.poll");
    assert_eq!(read["method"], "RESISTANCE");
    assert_eq!(read["closesAt"].as_str().unwrap(), world.after(Duration::days(7)));
    assert_eq!(read["settings"]["noneOfThese"], read["options"][2]["id"]);
    assert_eq!(world.mailed().await, [""; 0]);
    let wrong = json!({"pollId": poll, "plan": {"method": "RESISTANCE", "hours": 48, "options": []}});
    assert_eq!(edits(&lead, wrong).await.field().1, "options");

    let now = json!({"pollId": poll, "plan": {"method": "CONSENT", "hours": 48}});
    assert_eq!(edits(&lead, now.clone()).await.at("editPoll.poll.state"), "OPEN");
    assert_eq!(world.mailed().await, ["lena", "mira"]);
    assert_eq!(edits(&lead, now).await.refusal(), "POLL_OPEN");
}

#[tokio::test]
async fn an_option_of_another_poll_and_one_named_twice_are_refused() {
    let Scene {
        lead,
        mira,
        poll,
        options,
        world: _world,
    } = scene(Duration::ZERO).await;
    let other = scene(Duration::ZERO).await;
    for ids in [[&other.options[0], &options[1]], [&options[0], &options[0]]] {
        let changed: Vec<Value> = ids.iter().map(|id| json!({"id": id, "title": "Mine"})).collect();
        let refused = edits(&lead, json!({"pollId": poll, "options": changed})).await;
        assert_eq!(refused.field(), ("UNKNOWN_OPTION".into(), "options".into()));
    }
    let input = json!({"pollId": poll, "question": "Mine?"});
    assert_eq!(edits(&mira, input).await.refusal(), "FORBIDDEN");
}

#[tokio::test]
async fn of_a_ballot_and_an_edit_at_the_same_instant_one_is_refused() {
    for _ in 0..6 {
        let Scene {
            lead,
            mira,
            poll,
            options,
            world: _world,
        } = scene(Duration::ZERO).await;
        let changed = json!([{"title": "Elsewhere"}, {"id": options[1], "title": "There"}]);
        let (cast, edited) = tokio::join!(
            votes(&mira, &poll, &options[0]),
            edits(&lead, json!({"pollId": poll, "options": changed}))
        );
        let read = lead.poll(&poll).await;
        if cast.0["errors"].is_null() {
            assert_eq!(edited.refusal(), "BALLOTS_CAST");
            assert_eq!(read.at("poll.turnout.cast"), 1);
        } else {
            assert_eq!(cast.refusal(), "UNKNOWN_OPTION");
            edited.data();
            assert_eq!(read.at("poll.turnout.cast"), 0);
        }
    }
}
