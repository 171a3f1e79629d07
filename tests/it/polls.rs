//! Polls: who opens one, and its life by the clock.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{GroupId, Mailbox, Person, World, moment};
use serde_json::json;
use time::Duration;

/// A hub with a lead, two members, and a proposal of the lead's.
pub struct Hub {
    pub world: World,
    pub research: GroupId,
    pub lead: Person,
    pub mira: Person,
    pub milo: Person,
    pub proposal: String,
}

pub async fn hub() -> Hub {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let (mira, milo) = (
        world.member("mira", research).await,
        world.member("milo", research).await,
    );
    let proposal = lead.proposes(research, "A grant").await;
    Hub {
        world,
        research,
        lead,
        mira,
        milo,
        proposal,
    }
}

#[tokio::test]
async fn a_member_who_did_not_make_the_proposal_opens_no_poll() {
    let Hub {
        world,
        research,
        mira,
        proposal,
        ..
    } = hub().await;
    let input = world.consent(&proposal, research, Duration::days(3));
    assert_eq!(mira.open_poll(input).await.refusal(), "FORBIDDEN");
}

#[tokio::test]
async fn a_proposal_is_decided_in_one_poll_at_a_time() {
    let Hub {
        world,
        research,
        lead,
        proposal,
        ..
    } = hub().await;
    let poll = lead.polls(&world, &proposal, research, Duration::days(3)).await;
    let input = world.consent(&proposal, research, Duration::days(3));
    assert_eq!(lead.open_poll(input.clone()).await.refusal(), "CONFLICT");
    lead.close_poll(&poll, "We talk first.").await.data();
    lead.open_poll(input.clone()).await.data();
    let reopened = lead
        .reopen_poll(&poll, world.now() + Duration::DAY, "Once more.")
        .await;
    assert_eq!(reopened.refusal(), "CONFLICT");
    assert_eq!(lead.poll(&poll).await.at("poll.viewerCan.reopen"), false);
}

#[tokio::test]
async fn a_schedule_that_cannot_be_is_refused() {
    let Hub {
        world,
        research,
        lead,
        proposal,
        ..
    } = hub().await;
    for (opens, closes) in [(-1, 24), (0, 0), (0, -5), (24, 24), (0, 24 * 400)] {
        let mut input = world.consent(&proposal, research, Duration::hours(closes));
        input["opensAt"] = json!(moment(world.now() + Duration::hours(opens)));
        assert_eq!(
            lead.open_poll(input).await.refusal(),
            "INVALID",
            "from {opens} to {closes} hours"
        );
    }
}

#[tokio::test]
async fn a_scheduled_poll_opens_by_the_clock_even_when_no_worker_has_run() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let mut input = world.consent(&proposal, research, Duration::days(3));
    input["opensAt"] = json!(moment(world.now() + Duration::DAY));
    let opened = lead.open_poll(input).await;
    let poll = opened.text("openPoll.poll.id");
    assert_eq!(opened.at("openPoll.poll.state"), "SCHEDULED");
    assert_eq!(opened.at("openPoll.poll.electorate.fixed"), false);
    assert_eq!(opened.at("openPoll.poll.electorate.size"), 3);
    assert_eq!(opened.at("openPoll.poll.result"), &json!(null));
    assert_eq!(
        mira.cast_ballot(&poll, "CONSENT", "").await.refusal(),
        "POLL_NOT_OPEN"
    );
    assert_eq!(lead.close_poll(&poll, "No.").await.refusal(), "POLL_NOT_OPEN");

    world.pass(Duration::DAY);
    // Somebody who joined since it was made may vote: the electorate is fixed when it opens.
    let june = world.member("june", research).await;
    let read = june.poll(&poll).await;
    assert_eq!(read.at("poll.state"), "OPEN");
    assert_eq!(read.at("poll.viewerCan.vote"), true);
    assert_eq!(read.at("poll.history.0.kind"), "OPENED");
    let cast = june.cast_ballot(&poll, "CONSENT", "").await;
    assert_eq!(cast.at("castBallot.poll.electorate.fixed"), true);
    assert_eq!(
        cast.at("castBallot.poll.turnout"),
        &json!({"eligible": 4, "cast": 1, "needed": 2})
    );
    assert_eq!(
        cast.at("castBallot.poll.history"),
        &json!([{
            "kind": "OPENED", "by": null, "at": read.text("poll.opensAt"), "reason": null, "closesAt": read.text("poll.closesAt")
        }])
    );
    assert_eq!(world.polls_fall_due().await, 0, "it is open already");
}

#[tokio::test]
async fn the_clock_opens_warns_once_and_closes_and_several_workers_do_no_harm() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let mut input = world.consent(&proposal, research, Duration::days(5));
    input["opensAt"] = json!(moment(world.now() + Duration::DAY));
    let poll = lead.open_poll(input).await.text("openPoll.poll.id");
    assert_eq!(world.polls_fall_due().await, 0);

    world.pass(Duration::DAY);
    assert_eq!(together(&world).await, 1, "opened");
    mira.cast_ballot(&poll, "CONSENT", "").await.data();
    world.pass(Duration::days(3) - Duration::microseconds(1));
    assert_eq!(
        together(&world).await,
        0,
        "a microsecond too early for the warning"
    );
    world.pass(Duration::microseconds(1));
    assert_eq!(together(&world).await, 1, "warned");
    assert_eq!(together(&world).await, 0, "and not again");
    world.pass(Duration::DAY);
    assert_eq!(together(&world).await, 1, "closed");
    assert_eq!(together(&world).await, 0);

    let read = mira.poll(&poll).await;
    assert_eq!(read.list("poll.history", "kind"), ["OPENED", "CLOSED"]);
    assert_eq!(read.at("poll.decision.closedBy"), &json!(null));
    assert_eq!(read.text("poll.decision.decidedAt"), read.text("poll.closesAt"));
}

/// Four workers at once; how much they did in all.
async fn together(world: &World) -> u32 {
    let (a, b, c, d) = tokio::join!(
        world.polls_fall_due(),
        world.polls_fall_due(),
        world.polls_fall_due(),
        world.polls_fall_due()
    );
    a + b + c + d
}

#[tokio::test]
async fn a_poll_past_its_end_is_closed_for_readers_before_any_worker_has_run() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let poll = lead.polls(&world, &proposal, research, Duration::days(3)).await;
    mira.cast_ballot(&poll, "CONSENT", "").await.data();
    lead.cast_ballot(&poll, "CONCERN", "The budget").await.data();
    world.pass(Duration::days(3));
    let before = mira.poll(&poll).await;
    assert_eq!(before.at("poll.state"), "CLOSED");
    assert_eq!(before.text("poll.closedAt"), before.text("poll.closesAt"));
    assert_eq!(before.list("poll.history", "kind"), ["OPENED", "CLOSED"]);
    assert_eq!(
        before.text("poll.result.sentence"),
        "Passed: nobody objected, 2 of 3 took part (2 needed), 2 in favour, 1 concern noted."
    );
    // Whoever reads it first finds the record: nothing is left for the work loop, and nothing changes by it.
    assert_eq!(before.at("poll.decision.result"), before.at("poll.result"));
    assert_eq!(before.at("poll.decision.closedBy"), &json!(null));
    assert_eq!(world.polls_fall_due().await, 0);
    assert_eq!(mira.poll(&poll).await.0, before.0);
}

#[tokio::test]
async fn a_poll_is_extended_with_a_reason_and_warns_again() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let poll = lead.polls(&world, &proposal, research, Duration::days(3)).await;
    world.pass(Duration::hours(60));
    assert_eq!(world.polls_fall_due().await, 1, "warned");
    let later = world.now() + Duration::days(3);
    assert_eq!(
        mira.extend_poll(&poll, later, "More time").await.refusal(),
        "FORBIDDEN"
    );
    assert_eq!(
        lead.extend_poll(&poll, later, "").await.refusal(),
        "REASON_REQUIRED"
    );
    assert_eq!(
        lead.extend_poll(&poll, world.now(), "Less").await.refusal(),
        "INVALID"
    );
    let extended = lead.extend_poll(&poll, later, "A holiday").await;
    assert_eq!(extended.text("extendPoll.poll.closesAt"), moment(later));
    assert_eq!(extended.text("extendPoll.poll.history.1.reason"), "A holiday");
    assert_eq!(world.polls_fall_due().await, 0);
    world.pass(Duration::days(2));
    assert_eq!(world.polls_fall_due().await, 1, "warned of the new end");
    world.pass(Duration::DAY);
    assert_eq!(
        lead.extend_poll(&poll, later + Duration::DAY, "Too late")
            .await
            .refusal(),
        "POLL_CLOSED"
    );
}

#[tokio::test]
async fn a_poll_is_closed_early_with_a_reason_by_who_may() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let poll = lead.polls(&world, &proposal, research, Duration::days(3)).await;
    assert_eq!(mira.close_poll(&poll, "Enough").await.refusal(), "FORBIDDEN");
    assert_eq!(lead.close_poll(&poll, " … ").await.refusal(), "REASON_REQUIRED");
    world.pass(Duration::HOUR);
    let closed = lead.close_poll(&poll, "Everybody has spoken").await;
    let read = closed.at("closePoll.poll").clone();
    assert_eq!(read["state"], "CLOSED");
    assert_eq!(read["closedBy"]["handle"], "lena");
    assert_eq!(read["closedAt"], json!(moment(world.now())));
    assert_eq!(read["decision"]["closeReason"], "Everybody has spoken");
    assert_eq!(read["decision"]["closedBy"]["handle"], "lena");
    assert_eq!(read["history"][1]["kind"], "CLOSED_EARLY");
    assert_eq!(
        mira.cast_ballot(&poll, "CONSENT", "").await.refusal(),
        "POLL_CLOSED"
    );
    assert_eq!(lead.close_poll(&poll, "Again").await.refusal(), "POLL_CLOSED");
}

#[tokio::test]
async fn a_reopened_poll_takes_ballots_again_and_its_record_is_superseded() {
    let Hub {
        world,
        research,
        lead,
        mira,
        milo,
        proposal,
    } = hub().await;
    let poll = lead.polls(&world, &proposal, research, Duration::days(3)).await;
    mira.cast_ballot(&poll, "OBJECTION", "The budget").await.data();
    let later = world.now() + Duration::days(9);
    assert_eq!(
        lead.reopen_poll(&poll, later, "Why not").await.refusal(),
        "POLL_OPEN"
    );
    world.pass(Duration::days(4));
    // Nobody has put the close on record yet: reopening does so first.
    assert_eq!(
        mira.reopen_poll(&poll, later, "Talked").await.refusal(),
        "FORBIDDEN"
    );
    let reopened = lead.reopen_poll(&poll, later, "We found money").await;
    assert_eq!(
        reopened.list("reopenPoll.poll.history", "kind"),
        ["OPENED", "CLOSED", "REOPENED"]
    );
    assert_eq!(reopened.at("reopenPoll.poll.decision"), &json!(null));
    assert_eq!(reopened.at("reopenPoll.poll.state"), "OPEN");
    mira.cast_ballot(&poll, "CONSENT", "").await.data();
    milo.cast_ballot(&poll, "CONSENT", "").await.data();
    world.pass(Duration::days(9));
    assert_eq!(world.polls_fall_due().await, 1);
    let read = mira.poll(&poll).await;
    assert_eq!(read.at("poll.decision.result.verdict"), "PASSED");
    assert_eq!(read.at("poll.decision.objections"), &json!([]));
    assert_eq!(read.at("poll.history.3.kind"), "CLOSED");
}

#[tokio::test]
async fn lists_of_polls_follow_the_clock_and_hold_what_touches_the_group() {
    let Hub {
        world,
        research,
        lead,
        proposal,
        ..
    } = hub().await;
    let vision = world.hub("Vision").await;
    let discussion = lead.opens_discussion(research, "Both").await;
    let both = lead
        .make_proposal(&discussion, "Both", "Text", &[vision])
        .await
        .text("makeProposal.proposal.id");
    let long = lead.polls(&world, &proposal, research, Duration::days(9)).await;
    let short = lead.polls(&world, &both, research, Duration::days(2)).await;
    let list = async |group: Option<GroupId>, state: &str| {
        let document =
            "query($group: ID, $state: PollState) { polls(groupId: $group, state: $state) { nodes { id } } }";
        let arguments = json!({"group": group.map(GroupId::id), "state": state});
        lead.ask(document, arguments).await.list("polls.nodes", "id")
    };
    assert_eq!(
        list(None, "OPEN").await,
        [short.clone(), long.clone()],
        "the first to end first"
    );
    assert_eq!(list(Some(vision), "OPEN").await, std::slice::from_ref(&short));
    world.pass(Duration::days(2));
    assert_eq!(list(None, "OPEN").await, [long]);
    assert_eq!(list(Some(research), "CLOSED").await, [short]);
    assert_eq!(list(None, "SCHEDULED").await, [""; 0]);
}

#[tokio::test]
async fn a_working_groups_poll_is_facilitated_by_the_hubs_leads_too() {
    let Hub {
        world,
        research,
        lead,
        ..
    } = hub().await;
    let circle = world
        .group(
            GroupKind::WorkingGroup,
            "Wiki",
            Visibility::Network,
            Some(research),
        )
        .await;
    let member = world.person("wim").await;
    world.joins(&member, circle, MembershipRole::Member).await;
    let proposal = member.proposes(circle, "A server").await;
    let poll = member.polls(&world, &proposal, circle, Duration::days(3)).await;
    assert_eq!(
        lead.close_poll(&poll, "Agreed on the call")
            .await
            .at("closePoll.poll.state"),
        "CLOSED"
    );
}

#[tokio::test]
async fn a_scheduled_poll_is_cancelled_with_a_reason_and_nobody_hears_of_it() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let mut input = world.consent(&proposal, research, Duration::days(3));
    input["opensAt"] = json!(moment(world.now() + Duration::DAY));
    let poll = lead.open_poll(input).await.text("openPoll.poll.id");
    let may = async |person: &Person| person.poll(&poll).await.at("poll.viewerCan.cancel").clone();
    assert_eq!((may(&lead).await, may(&mira).await), (json!(true), json!(false)));
    assert_eq!(mira.cancel_poll(&poll, "No.").await.refusal(), "FORBIDDEN");
    assert_eq!(lead.cancel_poll(&poll, " ").await.refusal(), "REASON_REQUIRED");

    let cancelled = lead.cancel_poll(&poll, "We are not ready.").await;
    assert_eq!(cancelled.at("cancelPoll.poll.state"), "CANCELLED");
    assert_eq!(
        cancelled.at("cancelPoll.poll.history"),
        &json!([{"kind": "CANCELLED", "by": {"handle": "lena"}, "at": moment(world.now()), "reason": "We are not ready.", "closesAt": null}])
    );

    // It stays so, whatever the clock says: it never opens, is never counted, and nobody gets an email.
    for _ in 0..3 {
        world.pass(Duration::days(2));
        assert_eq!(world.polls_fall_due().await, 0);
        let read = mira.poll(&poll).await;
        assert_eq!(read.at("poll.state"), "CANCELLED");
        assert_eq!(read.list("poll.history", "kind"), ["CANCELLED"]);
        for missing in ["closedAt", "result", "ballots", "decision"] {
            assert_eq!(read.at(&format!("poll.{missing}")), &json!(null), "{missing}");
        }
    }
    let can = lead.poll(&poll).await.at("poll.viewerCan").clone();
    let nothing = json!({"vote": false, "edit": false, "editPlan": false, "cancel": false, "close": false, "extend": false, "reopen": false, "publishOutcome": false});
    assert_eq!(can, nothing);
    let mailbox = Mailbox::start().await;
    assert_eq!(world.sends(&mailbox.mailer()).await.sent, 0);

    let later = world.now() + Duration::days(3);
    for refused in [
        mira.cast_ballot(&poll, "CONSENT", "").await,
        lead.cancel_poll(&poll, "Again.").await,
        lead.close_poll(&poll, "Now.").await,
        lead.extend_poll(&poll, later, "More.").await,
        lead.reopen_poll(&poll, later, "After all.").await,
    ] {
        assert_eq!(refused.refusal(), "POLL_CLOSED");
    }
    let outcome = json!({"pollId": poll, "title": "Nothing", "body": "Came of it."});
    assert_eq!(lead.publish_outcome(outcome).await.refusal(), "NOT_DECIDED");
}

#[tokio::test]
async fn a_cancelled_poll_makes_room_for_another_and_an_open_one_is_not_cancelled() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let first = lead.polls(&world, &proposal, research, Duration::days(3)).await;
    assert_eq!(lead.cancel_poll(&first, "No.").await.refusal(), "POLL_OPEN");
    mira.cast_ballot(&first, "OBJECTION", "Too dear.").await.data();
    world.pass(Duration::days(3));
    assert_eq!(lead.cancel_poll(&first, "No.").await.refusal(), "POLL_CLOSED");

    let mut input = world.consent(&proposal, research, Duration::days(3));
    input["opensAt"] = json!(moment(world.now() + Duration::DAY));
    let second = lead.open_poll(input.clone()).await.text("openPoll.poll.id");
    assert_eq!(lead.open_poll(input.clone()).await.refusal(), "CONFLICT");
    let waits = "{ viewer { needsMe { outcomesToWrite { nodes { id } } } } }";
    let to_write = async || {
        lead.ask(waits, json!({}))
            .await
            .list("viewer.needsMe.outcomesToWrite.nodes", "id")
    };
    assert!(to_write().await.is_empty(), "another poll follows");
    lead.cancel_poll(&second, "Not yet.").await.data();
    lead.amend_proposal(&proposal, "Cheaper.", "After the objection", 1)
        .await
        .data();
    assert_eq!(
        lead.poll(&second).await.at("poll.version.number"),
        1,
        "what was cancelled stays as it was"
    );
    assert_eq!(to_write().await, [first], "no other poll follows any more");
    let listed = lead
        .ask("{ polls(state: CANCELLED) { nodes { id } } }", json!({}))
        .await;
    assert_eq!(listed.list("polls.nodes", "id"), [second]);
    assert_eq!(lead.open_poll(input).await.at("openPoll.poll.state"), "SCHEDULED");
}
