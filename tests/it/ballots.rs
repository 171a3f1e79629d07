//! Ballots: cast and changed up to the last moment, and counted once each.

use folkmoot_tests::{GroupId, Person, World, moment};
use serde_json::{Value, json};
use time::Duration;

/// A hub with a lead and some members, and a consent poll that is open for three days.
pub struct Hub {
    pub world: World,
    pub research: GroupId,
    pub lead: Person,
    pub members: Vec<Person>,
    pub proposal: String,
    pub poll: String,
}

pub async fn hub(members: usize, shown: &str) -> Hub {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let mut people = Vec::new();
    for number in 0..members {
        people.push(world.member(&format!("mira{number}"), research).await);
    }
    let proposal = lead.proposes(research, "A grant").await;
    let mut input = world.consent(&proposal, research, Duration::days(3));
    input["resultsShown"] = json!(shown);
    let poll = lead.open_poll(input).await.text("openPoll.poll.id");
    Hub {
        world,
        research,
        lead,
        members: people,
        proposal,
        poll,
    }
}

#[tokio::test]
async fn a_ballot_can_be_changed_and_keeps_its_history() {
    let Hub {
        lead, members, poll, ..
    } = hub(2, "ALWAYS").await;
    let mira = &members[0];
    mira.cast_ballot(&poll, "OBJECTION", "The **budget**")
        .await
        .data();
    mira.cast_ballot(&poll, "CONCERN", "The budget, a little")
        .await
        .data();
    let last = mira.cast_ballot(&poll, "CONSENT", "").await;
    assert_eq!(last.at("castBallot.ballot.revision"), 3);
    assert_eq!(last.at("castBallot.poll.turnout.cast"), 1);

    let read = lead.poll(&poll).await;
    let ballot = read.at("poll.ballots.nodes.0");
    assert_eq!(ballot["stance"], "CONSENT");
    assert_eq!(ballot["reason"], json!(null));
    let history: Vec<&Value> = ballot["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|revision| &revision["stance"])
        .collect();
    assert_eq!(history, ["OBJECTION", "CONCERN", "CONSENT"]);
    assert_eq!(
        read.text("poll.result.sentence"),
        "So far: nobody objected, only 1 of 3 took part (2 needed), 1 in favour."
    );
    assert_eq!(read.list("poll.waitingFor.nodes", "handle"), ["lena", "mira1"]);
    assert_eq!(
        mira.poll(&poll).await.at("poll.waitingFor"),
        &json!(null),
        "only for those who facilitate"
    );
}

#[tokio::test]
async fn the_same_ballot_once_more_changes_nothing() {
    let Hub { members, poll, .. } = hub(1, "ALWAYS").await;
    let first = members[0].cast_ballot(&poll, "CONCERN", "The budget").await;
    let again = members[0].cast_ballot(&poll, "CONCERN", "The budget").await;
    assert_eq!(again.at("castBallot.ballot"), first.at("castBallot.ballot"));
    let other = members[0].cast_ballot(&poll, "CONCERN", "Another worry").await;
    assert_eq!(
        other.at("castBallot.ballot.revision"),
        2,
        "another reason is another ballot"
    );
}

#[tokio::test]
async fn an_objection_needs_its_reason_and_a_stance_has_to_be_of_the_method() {
    let Hub { members, poll, .. } = hub(1, "ALWAYS").await;
    assert_eq!(
        members[0].cast_ballot(&poll, "OBJECTION", " .").await.refusal(),
        "REASON_REQUIRED"
    );
    assert_eq!(
        members[0].cast_ballot(&poll, "BLOCK", "Never").await.refusal(),
        "INVALID"
    );
    assert_eq!(
        members[0]
            .cast_ballot(&poll, "CONSENT", &"x".repeat(10_001))
            .await
            .refusal(),
        "INVALID"
    );
    assert_eq!(members[0].poll(&poll).await.at("poll.turnout.cast"), 0);
}

#[tokio::test]
async fn consensus_is_stopped_by_a_block_and_records_who_stood_aside() {
    let Hub {
        world,
        research,
        lead,
        members,
        poll,
        proposal,
    } = hub(2, "ALWAYS").await;
    lead.close_poll(&poll, "We want consensus.").await.data();
    let mut input = world.consent(&proposal, research, Duration::days(3));
    input["method"] = json!("CONSENSUS");
    let opened = lead.open_poll(input).await;
    let poll = opened.text("openPoll.poll.id");
    assert_eq!(
        opened.at("openPoll.poll.stances"),
        &json!(["AGREE", "ABSTAIN", "STAND_ASIDE", "BLOCK"])
    );
    lead.cast_ballot(&poll, "AGREE", "").await.data();
    members[0].cast_ballot(&poll, "STAND_ASIDE", "").await.data();
    assert_eq!(
        members[1].cast_ballot(&poll, "BLOCK", "").await.refusal(),
        "REASON_REQUIRED"
    );
    let blocked = members[1]
        .cast_ballot(&poll, "BLOCK", "Against our charter")
        .await;
    assert_eq!(blocked.at("castBallot.poll.result.verdict"), "BLOCKED");
    members[1].cast_ballot(&poll, "ABSTAIN", "Settled").await.data();
    world.pass(Duration::days(3));
    let read = lead.poll(&poll).await;
    assert_eq!(
        read.text("poll.result.sentence"),
        "Passed: nobody blocked, 3 of 3 took part (2 needed), 1 in favour, 1 stood aside."
    );
}

#[tokio::test]
async fn a_ballot_is_taken_up_to_the_last_microsecond_and_never_after() {
    let Hub {
        world,
        lead,
        members,
        poll,
        ..
    } = hub(2, "ALWAYS").await;
    world.pass(Duration::days(3) - Duration::microseconds(1));
    members[0].cast_ballot(&poll, "CONSENT", "").await.data();
    assert_eq!(lead.poll(&poll).await.at("poll.state"), "OPEN");
    world.pass(Duration::microseconds(1));
    assert_eq!(
        members[1].cast_ballot(&poll, "CONSENT", "").await.refusal(),
        "POLL_CLOSED"
    );
    assert_eq!(
        members[0]
            .cast_ballot(&poll, "OBJECTION", "Too late")
            .await
            .refusal(),
        "POLL_CLOSED"
    );
    let read = lead.poll(&poll).await;
    assert_eq!(read.at("poll.state"), "CLOSED");
    assert_eq!(read.at("poll.result.cast"), 1);
    assert_eq!(read.at("poll.viewerCan.vote"), false);
    assert_eq!(read.at("poll.viewerCan.publishOutcome"), true);
}

#[tokio::test]
async fn who_may_not_see_the_poll_finds_none_and_who_sees_it_without_a_vote_is_told_so() {
    let Hub { world, poll, .. } = hub(1, "ALWAYS").await;
    let vision = world.hub("Vision").await;
    let outsider = world.member("otto", vision).await;
    assert_eq!(
        outsider.cast_ballot(&poll, "CONSENT", "").await.refusal(),
        "NOT_IN_ELECTORATE"
    );
    let administrator = world.administrator("adam").await;
    assert_eq!(
        administrator.cast_ballot(&poll, "CONSENT", "").await.refusal(),
        "NOT_IN_ELECTORATE"
    );
    assert_eq!(
        world
            .supporter("sam")
            .await
            .cast_ballot(&poll, "CONSENT", "")
            .await
            .refusal(),
        "NOT_FOUND"
    );
    assert_eq!(
        world.visitor().cast_ballot(&poll, "CONSENT", "").await.refusal(),
        "UNAUTHENTICATED"
    );
    assert_eq!(world.visitor().poll(&poll).await.refusal(), "NOT_FOUND");
}

#[tokio::test]
async fn twelve_people_who_vote_at_the_same_instant_are_all_counted_once() {
    let hub = hub(12, "ALWAYS").await;
    let votes: Vec<_> = hub
        .members
        .iter()
        .cloned()
        .map(|member| {
            let poll = hub.poll.clone();
            tokio::spawn(async move { member.cast_ballot(&poll, "CONSENT", "").await.data().clone() })
        })
        .collect();
    for vote in votes {
        vote.await.unwrap();
    }
    let read = hub.lead.poll(&hub.poll).await;
    assert_eq!(read.at("poll.result.cast"), 12);
    assert_eq!(read.at("poll.ballots.nodes").as_array().unwrap().len(), 12);
}

#[tokio::test]
async fn two_ballots_of_one_person_at_once_leave_two_revisions_and_one_that_stands() {
    let hub = hub(1, "ALWAYS").await;
    let mira = &hub.members[0];
    let (one, other) = tokio::join!(
        mira.cast_ballot(&hub.poll, "CONSENT", ""),
        mira.cast_ballot(&hub.poll, "CONCERN", "The budget")
    );
    let mut revisions = [one, other].map(|cast| cast.at("castBallot.ballot.revision").as_i64().unwrap());
    revisions.sort_unstable();
    assert_eq!(revisions, [1, 2]);
    let read = hub.lead.poll(&hub.poll).await;
    assert_eq!(read.at("poll.result.cast"), 1);
    assert_eq!(
        read.at("poll.ballots.nodes.0.history").as_array().unwrap().len(),
        2
    );
}

#[tokio::test]
async fn ballots_that_race_with_the_close_are_in_the_record_or_refused() {
    let hub = hub(6, "ALWAYS").await;
    let votes: Vec<_> = hub
        .members
        .iter()
        .cloned()
        .map(|member| {
            let poll = hub.poll.clone();
            tokio::spawn(async move { member.cast_ballot(&poll, "CONSENT", "").await })
        })
        .collect();
    hub.lead.close_poll(&hub.poll, "Enough").await.data();
    let mut counted = 0;
    for vote in votes {
        let answer = vote.await.unwrap();
        if answer.0.get("errors").is_some() {
            assert_eq!(answer.refusal(), "POLL_CLOSED");
        } else {
            counted += 1;
        }
    }
    let read = hub.lead.poll(&hub.poll).await;
    assert_eq!(read.at("poll.decision.result.cast"), counted);
    assert_eq!(read.at("poll.ballots.nodes").as_array().unwrap().len(), counted);
}

#[tokio::test]
async fn a_record_stays_as_it_was_frozen_whatever_happens_after() {
    let hub = hub(2, "ALWAYS").await;
    hub.members[0]
        .cast_ballot(&hub.poll, "OBJECTION", "The budget")
        .await
        .data();
    hub.members[1].cast_ballot(&hub.poll, "CONSENT", "").await.data();
    hub.lead
        .close_poll(&hub.poll, "One stands against it")
        .await
        .data();
    let before = hub.lead.poll(&hub.poll).await.at("poll.decision").clone();
    assert_eq!(before["result"]["verdict"], "BLOCKED");
    assert_eq!(before["objections"][0]["reason"]["markdown"], "The budget");

    assert_eq!(
        hub.members[0]
            .cast_ballot(&hub.poll, "CONSENT", "")
            .await
            .refusal(),
        "POLL_CLOSED"
    );
    hub.world.member("june", hub.research).await;
    hub.lead
        .amend_proposal(&hub.proposal, "A smaller one", "Less money", 1)
        .await
        .data();
    hub.world.pass(Duration::days(30));
    assert_eq!(hub.world.polls_fall_due().await, 0);
    let after = hub.lead.poll(&hub.poll).await;
    assert_eq!(after.at("poll.decision"), &before);
    assert_eq!(after.at("poll.electorate.size"), 3);
}

#[tokio::test]
async fn a_list_of_thirty_polls_costs_as_many_statements_as_one_of_three() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let mut cost = Vec::new();
    let mut held = 0;
    for wanted in [3, 30] {
        while held < wanted {
            let proposal = lead.proposes(research, &format!("Proposal {held}")).await;
            let mut input = world.consent(&proposal, research, Duration::days(3));
            input["resultsShown"] = json!(["ALWAYS", "AFTER_VOTING", "AFTER_CLOSE"][held % 3]);
            if held % 3 == 1 {
                input["opensAt"] = json!(moment(world.now() + Duration::DAY));
            }
            let poll = lead.open_poll(input).await.text("openPoll.poll.id");
            if held % 3 != 1 {
                lead.cast_ballot(&poll, "CONSENT", "").await.data();
            }
            if held % 6 == 2 {
                lead.close_poll(&poll, "Done").await.data();
                lead.publishes(&poll, "Decided", "We do it.").await;
            }
            held += 1;
        }
        let before = world.engine.statements();
        let list = "{ polls(first: 50) { nodes { title: question state turnout { cast } result { sentence } viewerIsElector
            myBallot { stance } electorate { sentence size } version { title number } proposal { groups { name } }
            decision { objections { id } } outcome { title themes { name } read } viewerCan { vote close } history { kind } } } }";
        let read = lead.ask(list, json!({})).await;
        assert_eq!(read.at("polls.nodes").as_array().unwrap().len(), wanted);
        cost.push(world.engine.statements() - before);
    }
    assert_eq!(cost[0], cost[1]);
}

#[tokio::test]
async fn a_running_poll_is_counted_once_for_all_who_look_and_anew_for_each_ballot() {
    let Hub {
        world,
        lead,
        members,
        poll,
        ..
    } = hub(3, "ALWAYS").await;
    // Asks for nothing in return, so that nothing is counted for the voter.
    let vote = async |person: &Person, stance: &str, reason: &str| {
        let input = json!({ "pollId": poll, "stance": stance, "reason": reason });
        person.does("castBallot", input, "ballot { id }").await.data();
    };
    vote(&members[0], "CONSENT", "").await;
    let document =
        "query($id: ID!) { poll(id: $id) { turnout { cast } result { counts { stance count } } } }";
    let look = async |person: &Person| {
        let before = world.engine.statements();
        let answer = person.ask(document, json!({ "id": poll })).await;
        let consents = answer.at("poll.result.counts.0.count").clone();
        (
            world.engine.statements() - before,
            answer.at("poll.turnout.cast").clone(),
            consents,
        )
    };
    let first = look(&lead).await;
    assert_eq!((first.1, first.2), (json!(1), json!(1)));
    let second = look(&members[1]).await;
    assert!(
        second.0 < first.0,
        "{} for the first, {} after it",
        first.0,
        second.0
    );
    assert_eq!((second.1, second.2), (json!(1), json!(1)));

    // One more ballot, and then one that takes the place of another: the number of those who voted stays.
    vote(&members[1], "CONSENT", "").await;
    let third = look(&lead).await;
    assert_eq!((third.0, third.1, third.2), (first.0, json!(2), json!(2)));
    vote(&members[0], "CONCERN", "Hm.").await;
    let fourth = look(&members[2]).await;
    assert_eq!((fourth.1, fourth.2), (json!(2), json!(1)));
}
