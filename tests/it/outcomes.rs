//! Outcomes in words, to whom they are published, and the whole way from a discussion to one.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{GroupId, Person, World, moment};
use serde_json::{Value, json};
use time::Duration;

/// A hub with a lead and a member, and a poll on the lead's proposal that was closed with one consent.
struct Decided {
    world: World,
    research: GroupId,
    lead: Person,
    mira: Person,
    poll: String,
}

async fn decided() -> Decided {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let proposal = lead.proposes(research, "A grant").await;
    let poll = lead.polls(&world, &proposal, research, Duration::days(3)).await;
    mira.cast_ballot(&poll, "CONSENT", "").await.data();
    world.pass(Duration::days(3));
    Decided {
        world,
        research,
        lead,
        mira,
        poll,
    }
}

/// What waits for a person: the titles of outcomes to read, how many outcomes to write, the ids of polls to vote in.
async fn needs(person: &Person) -> (Vec<String>, usize, Vec<String>) {
    let document = "{ viewer { needsMe { count polls { nodes { id } } discussions { nodes { id } }
        outcomes { nodes { title } } outcomesToWrite { nodes { id } } } } }";
    let answer = person.ask(document, json!({})).await;
    let list = |of: &str, field: &str| answer.list(&format!("viewer.needsMe.{of}.nodes"), field);
    let (outcomes, write, vote) = (
        list("outcomes", "title"),
        list("outcomesToWrite", "id"),
        list("polls", "id"),
    );
    let all = outcomes.len() + write.len() + vote.len() + list("discussions", "id").len();
    assert_eq!(answer.at("viewer.needsMe.count"), all);
    (outcomes, write.len(), vote)
}

/// The outcomes that were published to a person and that they have not read.
async fn unread(person: &Person) -> Vec<String> {
    needs(person).await.0
}

/// How many polls wait for an outcome which a person may write.
async fn to_write(person: &Person) -> usize {
    needs(person).await.1
}

/// The polls that wait for a person's ballot, the first to end first.
async fn to_vote(person: &Person) -> Vec<String> {
    needs(person).await.2
}

#[tokio::test]
async fn a_discussion_becomes_a_proposal_the_proposal_a_decision_and_the_board_reads_it() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let core = world
        .group(GroupKind::CoreTeam, "Core team", Visibility::Network, None)
        .await;
    let board = world
        .group(
            GroupKind::AdvisoryBoard,
            "Advisory board",
            Visibility::Network,
            None,
        )
        .await;
    let (lead, mira, vera) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
        world.member("vera", vision).await,
    );
    let (cora, ada) = (world.member("cora", core).await, world.member("ada", board).await);

    let discussion = lead.opens_discussion(research, "The year's grant").await;
    let made = lead
        .make_proposal(
            &discussion,
            "Apply for 40,000",
            "We apply, and Cora signs.",
            &[vision],
        )
        .await;
    let proposal = made.text("makeProposal.proposal.id");
    let mut input = world.consent(&proposal, research, Duration::days(7));
    input["question"] = json!("Is this good enough for now?");
    input["electorate"] = json!({"kind": "GROUPS", "groupIds": [research.id(), vision.id(), core.id()]});
    let first = lead.open_poll(input.clone()).await.text("openPoll.poll.id");
    assert_eq!(to_vote(&vera).await, std::slice::from_ref(&first));
    assert!(to_vote(&ada).await.is_empty());

    // One objection, and the lead closes early to work it in.
    mira.cast_ballot(&first, "CONSENT", "").await.data();
    vera.cast_ballot(&first, "OBJECTION", "Half of it must go to the wiki.")
        .await
        .data();
    assert!(to_vote(&vera).await.is_empty());
    lead.close_poll(&first, "We work the objection in.").await.data();
    let blocked = cora.poll(&first).await;
    assert_eq!(blocked.at("poll.decision.result.verdict"), "BLOCKED");
    assert_eq!(
        blocked.text("poll.result.sentence"),
        "Blocked: 1 objection stands, 2 of 4 took part (2 needed), 1 in favour."
    );
    assert_eq!(to_write(&lead).await, 1);

    // Version 2, a new poll, consent.
    lead.amend_proposal(
        &proposal,
        "We apply; half goes to the wiki.",
        "Works in Vera's objection",
        1,
    )
    .await
    .data();
    world.pass(Duration::HOUR);
    input["closesAt"] = json!(moment(world.now() + Duration::days(5)));
    let second = lead.open_poll(input).await.text("openPoll.poll.id");
    assert_eq!(to_write(&lead).await, 0, "the proposal is decided elsewhere now");
    for voter in [&lead, &mira, &vera] {
        voter.cast_ballot(&second, "CONSENT", "").await.data();
    }
    cora.cast_ballot(&second, "CONCERN", "Who signs?").await.data();
    world.pass(Duration::days(5));
    assert_eq!(to_write(&lead).await, 1);
    assert_eq!(to_write(&mira).await, 0);

    let input = json!({
        "pollId": second, "title": "We apply for the grant", "body": "Half goes to the wiki.",
        "ownerId": cora.id(), "reviewOn": "2026-09-01", "askFeedback": true, "notifyIds": [],
    });
    let published = lead.publish_outcome(input).await;
    let outcome = published.at("publishOutcome.outcome").clone();
    assert_eq!(outcome["decision"]["result"]["verdict"], "PASSED");
    assert_eq!(outcome["decision"]["version"]["number"], 2);
    assert_eq!(outcome["owner"]["handle"], "cora");
    assert_eq!(outcome["reviewOn"], "2026-09-01");
    assert_eq!(
        outcome["groups"],
        json!([{"name": "Research"}, {"name": "Vision"}])
    );
    assert_eq!(outcome["read"], true, "whoever wrote it has read it");
    let id = outcome["id"].as_str().unwrap().to_owned();
    assert_eq!(
        outcome["permalink"],
        json!(format!("http://folkmoot.test/decisions/{id}"))
    );
    assert_eq!(to_write(&lead).await, 0);

    // The board member reads it, and only then is it read.
    assert_eq!(unread(&ada).await, ["We apply for the grant"]);
    assert_eq!(ada.outcome(&id).await.at("outcome.read"), false);
    let document =
        "mutation($input: MarkOutcomeReadInput!) { markOutcomeRead(input: $input) { outcome { read } } }";
    let marked = ada.ask(document, json!({"input": {"outcomeId": id}})).await;
    assert_eq!(marked.at("markOutcomeRead.outcome.read"), true);
    assert!(unread(&ada).await.is_empty());
    for concerned in [&mira, &vera, &cora] {
        assert_eq!(unread(concerned).await.len(), 1, "{}", concerned.handle);
    }
    let read = lead.poll(&second).await;
    assert_eq!(read.at("poll.viewerCan.reopen"), false);
    assert_eq!(read.text("poll.outcome.title"), "We apply for the grant");
    let again = lead
        .reopen_poll(&second, world.now() + Duration::DAY, "Sorry")
        .await;
    assert_eq!(again.refusal(), "ALREADY_DECIDED");
}

#[tokio::test]
async fn an_outcome_waits_for_the_close_and_there_is_one_a_poll() {
    let Decided {
        world,
        research,
        lead,
        mira,
        poll,
    } = decided().await;
    let words = |poll: &str| json!({"pollId": poll, "title": "Decided", "body": "We do it."});
    assert_eq!(mira.publish_outcome(words(&poll)).await.refusal(), "FORBIDDEN");
    let (one, other) = tokio::join!(
        lead.publish_outcome(words(&poll)),
        lead.publish_outcome(words(&poll))
    );
    let refused: Vec<_> = [one, other]
        .into_iter()
        .filter(|answer| answer.0.get("errors").is_some())
        .collect();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0].refusal(), "ALREADY_DECIDED");
    // Publishing put the close on record, which no worker had yet.
    assert_eq!(lead.poll(&poll).await.at("poll.decision.result.cast"), 1);
    assert_eq!(world.polls_fall_due().await, 0);

    let proposal = lead.proposes(research, "Another").await;
    let open = lead.polls(&world, &proposal, research, Duration::days(1)).await;
    assert_eq!(lead.publish_outcome(words(&open)).await.refusal(), "POLL_OPEN");
    let proposal = lead.proposes(research, "A third").await;
    let mut input = world.consent(&proposal, research, Duration::days(2));
    input["opensAt"] = json!(moment(world.now() + Duration::DAY));
    let scheduled = lead.open_poll(input).await.text("openPoll.poll.id");
    assert_eq!(
        lead.publish_outcome(words(&scheduled)).await.refusal(),
        "NOT_DECIDED"
    );
}

#[tokio::test]
async fn what_an_outcome_says_is_checked() {
    let Decided {
        world,
        lead,
        mira,
        poll,
        ..
    } = decided().await;
    let hidden = world
        .group(GroupKind::Hub, "Hidden", Visibility::Private, None)
        .await;
    let supporter = world.supporter("sam").await;
    world.joins(&supporter, hidden, MembershipRole::Member).await;
    let refused = async |more: Value| {
        let mut input = json!({"pollId": poll, "title": "Decided", "body": "We do it."});
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        let answer = lead.publish_outcome(input).await;
        assert_eq!(answer.refusal(), "INVALID");
        answer.0["errors"][0]["extensions"]["field"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(refused(json!({"title": " "})).await, "title");
    assert_eq!(refused(json!({"body": "\n"})).await, "body");
    assert_eq!(refused(json!({"reviewOn": "2026-03-04"})).await, "reviewOn");
    assert_eq!(refused(json!({"ownerId": supporter.id()})).await, "ownerId");
    assert_eq!(
        refused(json!({"notifyIds": [mira.id(), supporter.id()]})).await,
        "notifyIds"
    );
}

#[tokio::test]
async fn an_outcome_of_a_private_hub_is_told_to_nobody_outside_it() {
    let world = World::new().await;
    let hidden = world
        .group(GroupKind::Hub, "Hidden", Visibility::Private, None)
        .await;
    let board = world
        .group(GroupKind::AdvisoryBoard, "Board", Visibility::Network, None)
        .await;
    let (lead, mira) = (
        world.lead("lena", hidden).await,
        world.member("mira", hidden).await,
    );
    let (ada, insider) = (
        world.member("ada", board).await,
        world.member("ines", board).await,
    );
    world.joins(&insider, hidden, MembershipRole::Member).await;
    let proposal = lead.proposes(hidden, "A grant").await;
    let poll = lead.polls(&world, &proposal, hidden, Duration::days(1)).await;
    world.pass(Duration::DAY);
    let outcome = lead.publishes(&poll, "Decided", "We do it.").await;
    assert_eq!(unread(&mira).await.len(), 1);
    assert_eq!(unread(&insider).await.len(), 1);
    assert!(unread(&ada).await.is_empty());
    assert_eq!(ada.outcome(&outcome).await.refusal(), "NOT_FOUND");
    assert!(ada.register(json!({})).await.is_empty());
    assert_eq!(mira.register(json!({})).await, ["Decided"]);
}

#[tokio::test]
async fn only_who_may_ask_for_feedback_publishes_an_outcome_that_does() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let proposal = mira.proposes(research, "A grant").await;
    let poll = mira.polls(&world, &proposal, research, Duration::days(1)).await;
    world.pass(Duration::DAY);
    let input = json!({"pollId": poll, "title": "Decided", "body": "We do it.", "askFeedback": true});
    assert_eq!(mira.publish_outcome(input.clone()).await.refusal(), "FORBIDDEN");
    assert_eq!(
        lead.publish_outcome(input)
            .await
            .at("publishOutcome.outcome.feedbackAsked"),
        true
    );
}

#[tokio::test]
async fn an_outcome_is_edited_and_keeps_every_version() {
    let Decided {
        world,
        lead,
        mira,
        poll,
        ..
    } = decided().await;
    let input = json!({"pollId": poll, "title": "Decided", "body": "We do it.", "ownerId": mira.id(), "reviewOn": "2026-04-01"});
    let id = lead
        .publish_outcome(input)
        .await
        .text("publishOutcome.outcome.id");
    assert_eq!(
        mira.edit_outcome(json!({"outcomeId": id, "body": "No."}))
            .await
            .refusal(),
        "FORBIDDEN"
    );
    assert_eq!(lead.outcome(&id).await.at("outcome.versions"), &json!([]));

    world.pass(Duration::days(60));
    let edited = lead
        .edit_outcome(json!({"outcomeId": id, "body": "We do it in **May**."}))
        .await;
    let outcome = edited.at("editOutcome.outcome");
    assert_eq!(outcome["owner"]["handle"], "mira", "what is not given stays");
    assert_eq!(
        outcome["reviewOn"], "2026-04-01",
        "a date that has passed meanwhile stays too"
    );
    assert_eq!(outcome["versions"][0]["body"]["markdown"], "We do it.");
    assert_eq!(outcome["versions"][1]["number"], 2);
    assert!(
        outcome["versions"][1]["diff"]
            .as_array()
            .unwrap()
            .iter()
            .any(|part| part["kind"] == "ADDED")
    );

    let cleared = lead
        .edit_outcome(json!({"outcomeId": id, "ownerId": null, "reviewOn": null}))
        .await;
    assert_eq!(cleared.at("editOutcome.outcome.owner"), &json!(null));
    assert_eq!(cleared.at("editOutcome.outcome.reviewOn"), &json!(null));
    assert_eq!(
        cleared
            .at("editOutcome.outcome.versions")
            .as_array()
            .unwrap()
            .len(),
        2,
        "the words are the same"
    );
    assert_eq!(
        lead.register(json!({"search": "may"})).await,
        ["Decided"],
        "the register finds the new words"
    );
}

#[tokio::test]
async fn an_outcome_makes_a_closed_poll_a_decided_one() {
    let Decided { lead, mira, poll, .. } = decided().await;
    let listed = async |state: &str| {
        let document = "query($state: PollState) { polls(state: $state) { nodes { id } } }";
        mira.ask(document, json!({"state": state}))
            .await
            .list("polls.nodes", "id")
    };
    assert_eq!(mira.poll(&poll).await.at("poll.state"), "CLOSED");
    assert_eq!(listed("CLOSED").await, std::slice::from_ref(&poll));
    assert_eq!(listed("DECIDED").await, [""; 0]);
    assert_eq!(to_write(&lead).await, 1);

    let words = json!({"pollId": poll, "title": "So be it", "body": "We do it."});
    lead.publish_outcome(words).await.data();
    let read = mira.poll(&poll).await;
    assert_eq!(read.at("poll.state"), "DECIDED");
    assert_eq!(
        read.at("poll.result.verdict"),
        "PASSED",
        "what was counted stands as it was"
    );
    assert_eq!(read.at("poll.viewerCan.vote"), false);
    assert_eq!(listed("CLOSED").await, [""; 0]);
    assert_eq!(listed("DECIDED").await, [poll]);
    assert_eq!(to_write(&lead).await, 0);
}
