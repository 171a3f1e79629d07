//! Electorates: rules that a person can read, fixed when the poll opens.

use crate::polls::{Hub, hub};
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{GroupId, Mailbox, Person};
use serde_json::json;
use time::Duration;

#[tokio::test]
async fn a_lead_opens_a_poll_and_its_electorate_is_fixed() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let opened = lead
        .open_poll(world.consent(&proposal, research, Duration::days(3)))
        .await;
    let poll = opened.at("openPoll.poll").clone();
    assert_eq!(poll["state"], "OPEN");
    assert_eq!(poll["rule"], "consent/1");
    assert_eq!(
        poll["stances"],
        json!(["CONSENT", "CONCERN", "OBJECTION", "ABSTAIN"])
    );
    assert_eq!(poll["reasonRequiredFor"], json!(["OBJECTION"]));
    assert_eq!(poll["electorate"]["sentence"], "Members and leads of Research");
    assert_eq!(poll["electorate"]["size"], 3);
    assert_eq!(poll["electorate"]["fixed"], true);
    assert_eq!(poll["turnout"], json!({"eligible": 3, "cast": 0, "needed": 2}));
    assert_eq!(poll["history"][0]["kind"], "OPENED");
    assert_eq!(poll["history"][0]["by"]["handle"], "lena");
    assert_eq!(
        poll["viewerCan"],
        json!({"vote": true, "edit": true, "editPlan": false, "cancel": false, "close": true, "extend": true, "reopen": false, "publishOutcome": false})
    );

    // Whoever joins now has no vote; whoever leaves keeps theirs.
    let id = poll["id"].as_str().unwrap().to_owned();
    let joiner = world.member("june", research).await;
    assert_eq!(
        joiner.cast_ballot(&id, "CONSENT", "").await.refusal(),
        "NOT_IN_ELECTORATE"
    );
    assert_eq!(joiner.poll(&id).await.at("poll.viewerCan.vote"), false);
    leaves(&mira).await;
    assert_eq!(
        mira.cast_ballot(&id, "CONSENT", "")
            .await
            .at("castBallot.ballot.revision"),
        1
    );
    let read = joiner.poll(&id).await;
    assert_eq!(
        read.list("poll.electorate.people.nodes", "handle"),
        ["lena", "milo", "mira"]
    );
}

/// Ends a person's only membership.
pub async fn leaves(person: &Person) {
    let mine = person.ask("{ viewer { memberships { id } } }", json!({})).await;
    let document = "mutation($input: EndMembershipInput!) { endMembership(input: $input) { group { id } } }";
    let input = json!({"membershipId": mine.text("viewer.memberships.0.id")});
    person.ask(document, json!({ "input": input })).await.data();
}

/// A lead takes somebody in.
pub async fn takes_in(lead: &Person, group: GroupId, person: &Person) {
    let input = json!({"groupId": group.id(), "personId": person.id()});
    lead.does("addMember", input, "membership { id }").await.data();
}

#[tokio::test]
async fn what_joining_and_leaving_does_is_chosen_with_the_rule_and_always_on_record() {
    let Hub {
        world,
        research,
        lead,
        mira,
        milo,
        proposal,
    } = hub().await;
    let june = world.person("june").await;
    let server = Mailbox::start().await;
    let who = "electorate { changes size people { nodes { handle } } } turnout { cast eligible }
      history { kind by { handle } elector { handle } }";
    for (changes, voters, cast) in [
        ("FROZEN", json!(["lena", "milo", "mira"]), 2),
        ("WITHOUT_LEAVERS", json!(["lena", "milo"]), 1),
        ("FOLLOWS_RULE", json!(["june", "lena", "milo"]), 1),
    ] {
        let mut input = world.consent(&proposal, research, Duration::days(3));
        input["electorate"]["changes"] = json!(changes);
        let poll = lead.open_poll(input).await.text("openPoll.poll.id");
        mira.cast_ballot(&poll, "OBJECTION", "No.").await.data();
        milo.cast_ballot(&poll, "CONSENT", "").await.data();
        world.pass(Duration::minutes(1));
        takes_in(&lead, research, &june).await;
        world.pass(Duration::minutes(1));
        world.sends(&server.mailer()).await;
        leaves(&mira).await;

        let document = format!("query($id: ID!) {{ poll(id: $id) {{ {who} }} }}");
        let read = lead.ask(&document, json!({ "id": poll })).await;
        let names = read.list("poll.electorate.people.nodes", "handle");
        assert_eq!(json!(names), voters, "{changes}");
        assert_eq!(read.at("poll.turnout.cast"), cast, "{changes}");
        assert_eq!(read.text("poll.electorate.changes"), changes);
        assert_eq!(
            read.at("poll.history"),
            &json!([
                {"kind": "OPENED", "by": {"handle": "lena"}, "elector": null},
                {"kind": "JOINED", "by": {"handle": "lena"}, "elector": {"handle": "june"}},
                {"kind": "LEFT", "by": {"handle": "mira"}, "elector": {"handle": "mira"}},
            ])
        );
        let follows = changes == "FOLLOWS_RULE";
        assert_eq!(
            june.poll(&poll).await.at("poll.viewerCan.vote"),
            follows,
            "{changes}"
        );
        let again = mira.cast_ballot(&poll, "CONSENT", "").await;
        if changes == "FROZEN" {
            again.data();
        } else {
            assert_eq!(again.refusal(), "NOT_IN_ELECTORATE");
            world.pass(Duration::minutes(1));
            // What was cast stays history, and counts again for whoever comes back where the rule is followed.
            takes_in(&lead, research, &mira).await;
            let read = lead.ask(&document, json!({ "id": poll })).await;
            assert_eq!(read.at("poll.turnout.cast"), 1 + u64::from(follows), "{changes}");
            world.pass(Duration::minutes(1));
            leaves(&mira).await;
        }
        lead.close_poll(&poll, "Next.").await.data();
        takes_in(&lead, research, &mira).await;
        leaves(&june).await;
    }
    let letters = server.letters();
    let asked = letters
        .iter()
        .filter(|letter| letter.header("To").contains(&june.email));
    assert_eq!(asked.count(), 1, "asked once, where joining gives a vote");
}

#[tokio::test]
async fn a_poll_whose_voters_changed_is_edited_for_as_long_as_nobody_ever_voted() {
    let Hub {
        world,
        research,
        lead,
        mira,
        milo,
        proposal,
    } = hub().await;
    let mut input = world.consent(&proposal, research, Duration::days(3));
    input["electorate"]["changes"] = json!("FOLLOWS_RULE");
    let poll = lead.open_poll(input).await.text("openPoll.poll.id");
    let shown = async || lead.poll(&poll).await.at("poll.viewerCan.edit").clone();
    let edits = async |question: &str| {
        let input = json!({"pollId": poll, "question": question});
        lead.does("editPoll", input, "poll { question }").await
    };
    leaves(&milo).await;
    assert_eq!(shown().await, true, "nobody voted, whoever has left");
    edits("As it is?").await.data();

    world.pass(Duration::minutes(1));
    mira.cast_ballot(&poll, "CONSENT", "").await.data();
    leaves(&mira).await;
    assert_eq!(lead.poll(&poll).await.at("poll.turnout.cast"), 0);
    assert_eq!(
        shown().await,
        false,
        "her ballot no longer stands, and was on what she read"
    );
    assert_eq!(edits("Or not?").await.refusal(), "BALLOTS_CAST");
}

#[tokio::test]
async fn weights_need_a_list_that_stays() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let mut input = world.consent(&proposal, research, Duration::days(3));
    input["method"] = json!("YES_NO");
    input["settings"] = json!({"weights": [{"personId": mira.id(), "weight": "2"}]});
    input["electorate"]["changes"] = json!("FOLLOWS_RULE");
    let refused = lead.open_poll(input).await;
    assert_eq!(refused.field(), ("INVALID".into(), "electorate.changes".into()));
}

#[tokio::test]
async fn an_electorate_that_comes_to_nobody_or_could_not_read_the_matter_is_refused() {
    let Hub {
        world,
        lead,
        research,
        proposal,
        ..
    } = hub().await;
    let refused = async |electorate| {
        let mut input = world.consent(&proposal, research, Duration::days(3));
        input["electorate"] = electorate;
        lead.open_poll(input).await.refusal()
    };
    let empty = world.hub("Empty").await;
    let board = world
        .group(GroupKind::AdvisoryBoard, "Board", Visibility::Network, None)
        .await;
    let adviser = world.member("ada", board).await;
    let supporter = world.supporter("sam").await;
    assert_eq!(
        refused(json!({"kind": "GROUPS", "groupIds": [empty.id()]})).await,
        "INVALID"
    );
    assert_eq!(
        refused(json!({"kind": "GROUPS", "groupIds": [board.id()]})).await,
        "INVALID"
    );
    assert_eq!(refused(json!({"kind": "GROUPS"})).await, "INVALID");
    assert_eq!(refused(json!({"kind": "CORE_TEAM"})).await, "INVALID");
    assert_eq!(
        refused(json!({"kind": "PEOPLE", "personIds": [lead.id(), adviser.id()]})).await,
        "INVALID"
    );
    assert_eq!(
        refused(json!({"kind": "PEOPLE", "personIds": [lead.id(), supporter.id()]})).await,
        "INVALID"
    );
    let hidden = world
        .group(GroupKind::Hub, "Hidden", Visibility::Private, None)
        .await;
    assert_eq!(
        refused(json!({"kind": "GROUPS", "groupIds": [hidden.id()]})).await,
        "NOT_FOUND"
    );

    // In a private hub only its own members could read what they vote on.
    let insider = world.lead("ines", hidden).await;
    let secret = insider.proposes(hidden, "A secret").await;
    let mut input = world.consent(&secret, hidden, Duration::days(3));
    input["electorate"] = json!({"kind": "PEOPLE", "personIds": [insider.id(), lead.id()]});
    assert_eq!(insider.open_poll(input).await.refusal(), "INVALID");
}

#[tokio::test]
async fn electorates_read_as_rules_that_a_person_understands() {
    let Hub {
        world,
        research,
        lead,
        mira,
        milo,
        proposal,
    } = hub().await;
    let vision = world.hub("Vision").await;
    let vera = world.member("vera", vision).await;
    let core = world
        .group(GroupKind::CoreTeam, "Core team", Visibility::Network, None)
        .await;
    world.member("cora", core).await;
    let sentence = async |electorate, sentence: &str, size: i32| {
        let mut input = world.consent(&proposal, research, Duration::days(3));
        input["electorate"] = electorate;
        let opened = lead.open_poll(input).await;
        assert_eq!(opened.text("openPoll.poll.electorate.sentence"), sentence);
        assert_eq!(opened.at("openPoll.poll.electorate.size"), size);
        lead.close_poll(&opened.text("openPoll.poll.id"), "Next.")
            .await
            .data();
    };
    let groups = json!({"kind": "GROUPS", "groupIds": [research.id(), vision.id(), research.id()]});
    sentence(groups, "Members and leads of Research and Vision", 4).await;
    sentence(json!({"kind": "CORE_TEAM"}), "The core team", 1).await;
    let three = [lead.id(), mira.id(), milo.id()];
    sentence(
        json!({"kind": "PEOPLE", "personIds": three}),
        "lena, mira and milo",
        3,
    )
    .await;
    let four = [lead.id(), mira.id(), milo.id(), vera.id()];
    sentence(
        json!({"kind": "PEOPLE", "personIds": four}),
        "lena, mira and 2 others",
        4,
    )
    .await;
}
