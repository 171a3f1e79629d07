//! Proxies: a vote handed to another for a time, used, overridden, taken back, told to the two of them and to nobody else.

use crate::ballots::{Hub, hub};
use folkmoot_core::work;
use folkmoot_rules::evidence::Bundle;
use folkmoot_rules::visibility::MembershipRole;
use folkmoot_tests::{Answer, Mailbox, Person, moment};
use serde_json::{Value, json};
use time::Duration;

const HERE: &str = "query($id: ID!) { poll(id: $id) {
    viewerProxies { voted votedThemselves proxy { giver { handle } endsAt group { name } } ballot { stance castAs history { stance } } }
    viewerProxy { id holder { handle } }
    proxyHolders(first: 50) { nodes { handle } }
    myBallot { id stance castAs castBy { handle } history { stance } }
    result { castAs { castAs count } }
    ballots(first: 50) { nodes { person { handle } castAs castBy { handle } stance history { stance } } }
    waitingFor(first: 50) { nodes { handle } } } }";

impl Hub {
    async fn here(&self, person: &Person) -> Answer {
        person.ask(HERE, json!({ "id": self.poll })).await
    }
}

async fn gives(giver: &Person, holder: &Person, scope: Value) -> Answer {
    let mut input = scope;
    input["holderId"] = json!(holder.id());
    giver
        .does(
            "giveProxy",
            input,
            "proxy { id holder { handle } poll { id } group { name } endsAt }",
        )
        .await
}

async fn votes_for(holder: &Person, giver: &Person, poll: &str, stance: &str, reason: &str) -> Answer {
    let input = json!({"pollId": poll, "forId": giver.id(), "stance": stance, "reason": reason});
    let ballot = "ballot { stance revision castAs castBy { handle } person { handle } history { revision } }";
    holder.does("castBallot", input, ballot).await
}

fn for_a_month(hub: &Hub) -> Value {
    json!({"groupId": hub.research.id(), "endsAt": hub.world.after(Duration::days(30))})
}

#[tokio::test]
async fn a_holder_casts_the_givers_ballot_and_all_see_who_cast_it() {
    let hub = hub(3, "ALWAYS").await;
    let [maya, tom, ursula] = &hub.members[..] else {
        panic!("three members")
    };
    let refused = votes_for(tom, maya, &hub.poll, "CONSENT", "").await;
    assert_eq!(refused.field(), ("FORBIDDEN".into(), "forId".into()));

    let given = gives(maya, tom, json!({"pollId": hub.poll})).await;
    assert_eq!(given.text("giveProxy.proxy.poll.id"), hub.poll);
    let cast = votes_for(tom, maya, &hub.poll, "OBJECTION", "Maya fears the cost.").await;
    let ballot = cast.at("castBallot.ballot");
    assert_eq!(ballot["castAs"], "PROXY");
    assert_eq!(
        (&ballot["person"]["handle"], &ballot["castBy"]["handle"]),
        (&json!("mira0"), &json!("mira1"))
    );
    let again = votes_for(tom, maya, &hub.poll, "OBJECTION", "Maya fears the cost.").await;
    assert_eq!(
        again.at("castBallot.ballot.revision"),
        1,
        "the same once more changes nothing"
    );
    let changed = votes_for(tom, maya, &hub.poll, "CONSENT", "").await;
    assert_eq!(changed.at("castBallot.ballot.revision"), 2);

    let read = hub.here(ursula).await;
    assert_eq!(
        read.at("poll.ballots.nodes"),
        &json!([{"person": {"handle": "mira0"}, "castAs": "PROXY", "castBy": {"handle": "mira1"}, "stance": "CONSENT",
                 "history": [{"stance": "OBJECTION"}, {"stance": "CONSENT"}]}])
    );
    assert_eq!(
        read.at("poll.result.castAs"),
        &json!([{"castAs": "PROXY", "count": 1}])
    );
    let read = hub.here(maya).await;
    assert_eq!(read.at("poll.viewerProxy.holder.handle"), "mira1");
    assert_eq!(
        read.at("poll.myBallot.castBy.handle"),
        "mira1",
        "it is hers, and she sees it"
    );
    let read = hub.here(tom).await;
    assert_eq!(read.at("poll.myBallot"), &json!(null), "his own is still to come");
    assert_eq!(read.at("poll.viewerProxies.0.voted"), true);
    assert_eq!(
        hub.here(&hub.lead).await.list("poll.waitingFor.nodes", "handle"),
        ["lena", "mira1", "mira2"],
        "nobody waits for somebody whose holder has voted"
    );
}

#[tokio::test]
async fn who_votes_themselves_is_not_voted_for_any_more() {
    let hub = hub(2, "ALWAYS").await;
    let (maya, tom) = (&hub.members[0], &hub.members[1]);
    let given = gives(maya, tom, json!({"pollId": hub.poll})).await;
    votes_for(tom, maya, &hub.poll, "CONCERN", "Hm.").await.data();
    maya.cast_ballot(&hub.poll, "CONSENT", "").await.data();
    let refused = votes_for(tom, maya, &hub.poll, "CONCERN", "Hm.").await;
    assert_eq!(refused.refusal(), "VOTED_THEMSELVES");
    let read = hub.here(tom).await;
    let held = read.at("poll.viewerProxies.0");
    assert_eq!(
        (&held["votedThemselves"], &held["ballot"]),
        (&json!(true), &json!(null))
    );
    let read = hub.here(maya).await;
    assert_eq!(read.at("poll.myBallot.castAs"), "OWN");
    assert_eq!(
        read.list("poll.myBallot.history", "stance"),
        ["CONCERN", "CONSENT"]
    );
    assert_eq!(
        read.at("poll.result.castAs"),
        &json!([{"castAs": "OWN", "count": 1}])
    );
    // And a vote that was cast oneself cannot be handed over.
    let revoke = json!({"proxyId": given.text("giveProxy.proxy.id")});
    maya.does("revokeProxy", revoke, "proxy { revokedAt }")
        .await
        .data();
    let refused = gives(maya, tom, json!({"pollId": hub.poll})).await;
    assert_eq!(refused.refusal(), "VOTED_THEMSELVES");
}

#[tokio::test]
async fn a_vote_that_was_taken_back_or_whose_time_is_over_is_not_cast_by_the_holder() {
    let hub = hub(3, "ALWAYS").await;
    let [maya, tom, ursula] = &hub.members[..] else {
        panic!("three members")
    };
    let given = gives(maya, tom, for_a_month(&hub)).await;
    let id = given.text("giveProxy.proxy.id");
    let revoke = json!({"proxyId": id});
    let strange = ursula.does("revokeProxy", revoke.clone(), "proxy { id }").await;
    assert_eq!(strange.refusal(), "NOT_FOUND");
    maya.does("revokeProxy", revoke, "proxy { revokedAt }")
        .await
        .data();
    let refused = votes_for(tom, maya, &hub.poll, "CONSENT", "").await;
    assert_eq!(refused.refusal(), "FORBIDDEN");

    let soon = json!({"groupId": hub.research.id(), "startsAt": hub.world.after(Duration::HOUR), "endsAt": hub.world.after(Duration::DAY)});
    gives(maya, tom, soon).await.data();
    let early = votes_for(tom, maya, &hub.poll, "CONSENT", "").await;
    assert_eq!(early.refusal(), "FORBIDDEN");
    hub.world.pass(Duration::HOUR);
    votes_for(tom, maya, &hub.poll, "CONSENT", "").await.data();
    hub.world.pass(Duration::DAY);
    let late = votes_for(tom, maya, &hub.poll, "CONCERN", "").await;
    assert_eq!(late.refusal(), "FORBIDDEN");
    assert_eq!(
        hub.here(maya).await.at("poll.myBallot.stance"),
        "CONSENT",
        "what was cast stands"
    );
}

#[tokio::test]
async fn nobody_hands_on_or_holds_more_than_two_and_strangers_hold_none() {
    let hub = hub(5, "ALWAYS").await;
    let [ada, ben, cleo, dora, emil] = &hub.members[..] else {
        panic!("five members")
    };
    gives(ada, dora, for_a_month(&hub)).await.data();
    gives(ben, dora, json!({"pollId": hub.poll})).await.data();
    let full = gives(cleo, dora, json!({"pollId": hub.poll})).await;
    assert_eq!(full.field(), ("PROXIES_FULL".into(), "holderId".into()));
    let chain = gives(dora, emil, json!({"pollId": hub.poll})).await;
    assert_eq!(chain.refusal(), "PROXY_CHAIN");
    let chain = gives(cleo, ada, json!({"pollId": hub.poll})).await;
    assert_eq!(chain.field(), ("PROXY_CHAIN".into(), "holderId".into()));
    let twice = gives(ada, emil, for_a_month(&hub)).await;
    assert_eq!(twice.refusal(), "CONFLICT");
    let outsider = hub.world.person("otto").await;
    let stranger = gives(cleo, &outsider, for_a_month(&hub)).await;
    assert_eq!(stranger.field(), ("INVALID".into(), "holderId".into()));
    let no_vote = gives(&outsider, cleo, json!({"pollId": hub.poll})).await;
    assert_eq!(no_vote.refusal(), "FORBIDDEN");
    let endless = gives(cleo, emil, json!({"groupId": hub.research.id()})).await;
    assert_eq!(endless.field(), ("INVALID".into(), "endsAt".into()));

    // Whom one may choose, the server says before.
    assert_eq!(
        hub.here(cleo).await.list("poll.proxyHolders.nodes", "handle"),
        ["lena", "mira4"]
    );
    assert!(
        hub.here(dora)
            .await
            .list("poll.proxyHolders.nodes", "handle")
            .is_empty()
    );
    assert!(
        hub.here(&outsider)
            .await
            .list("poll.proxyHolders.nodes", "handle")
            .is_empty()
    );

    // A poll of its own goes before the hub's.
    gives(ada, emil, json!({"pollId": hub.poll})).await.data();
    assert_eq!(
        votes_for(dora, ada, &hub.poll, "CONSENT", "").await.refusal(),
        "FORBIDDEN"
    );
    votes_for(emil, ada, &hub.poll, "CONSENT", "").await.data();

    hub.world.pass(Duration::days(3));
    let over = gives(cleo, emil, json!({"pollId": hub.poll})).await;
    assert_eq!(over.refusal(), "POLL_CLOSED");
}

#[tokio::test]
async fn a_hubs_proxy_is_good_where_the_hub_votes_and_both_are_electors() {
    let hub = hub(3, "ALWAYS").await;
    let [maya, tom, _] = &hub.members[..] else {
        panic!("three members")
    };
    gives(maya, tom, for_a_month(&hub)).await.data();
    // A matter of another hub in which Research votes.
    let vision = hub.world.hub("Vision").await;
    let vera = hub.world.lead("vera", vision).await;
    let proposal = vera.proposes(vision, "Together").await;
    let poll = vera
        .polls(&hub.world, &proposal, hub.research, Duration::days(3))
        .await;
    votes_for(tom, maya, &poll, "CONSENT", "").await.data();
    // One in which the giver has no vote, and one of Vision alone.
    let proposal = hub.lead.proposes(hub.research, "Without Maya").await;
    let electorate = json!({"kind": "PEOPLE", "personIds": [tom.id(), hub.lead.id()]});
    let mut input = hub.world.consent(&proposal, hub.research, Duration::days(3));
    input["electorate"] = electorate;
    let without = hub.lead.open_poll(input).await.text("openPoll.poll.id");
    assert_eq!(
        votes_for(tom, maya, &without, "CONSENT", "").await.refusal(),
        "FORBIDDEN"
    );
    hub.world.joins(maya, vision, MembershipRole::Member).await;
    hub.world.joins(tom, vision, MembershipRole::Member).await;
    let proposal = vera.proposes(vision, "Alone").await;
    let alone = vera.polls(&hub.world, &proposal, vision, Duration::days(3)).await;
    assert_eq!(
        votes_for(tom, maya, &alone, "CONSENT", "").await.refusal(),
        "FORBIDDEN"
    );

    let mine =
        "{ viewer { proxies { given { holder { handle } group { name } } held { giver { handle } } } } }";
    let read = maya.ask(mine, json!({})).await;
    assert_eq!(
        read.at("viewer.proxies"),
        &json!({"given": [{"holder": {"handle": "mira1"}, "group": {"name": "Research"}}], "held": []})
    );
    let read = tom.ask(mine, json!({})).await;
    assert_eq!(read.at("viewer.proxies.held.0.giver.handle"), "mira0");
    // A closed account hands nothing over.
    let admin = hub.world.administrator("anna").await;
    admin
        .does(
            "deactivatePerson",
            json!({"personId": maya.id()}),
            "person { id }",
        )
        .await
        .data();
    assert_eq!(
        votes_for(tom, maya, &poll, "CONCERN", "").await.refusal(),
        "FORBIDDEN"
    );
    assert!(
        tom.ask(mine, json!({}))
            .await
            .list("viewer.proxies.held", "x")
            .is_empty()
    );
}

#[tokio::test]
async fn a_vote_is_handed_over_in_every_group_in_which_one_votes_and_somebody_may_hold_it() {
    let hub = hub(3, "ALWAYS").await;
    let [maya, tom, ursula] = &hub.members[..] else {
        panic!("three members")
    };
    let (vision, alone) = (hub.world.hub("Vision").await, hub.world.hub("Alone").await);
    hub.world.joins(maya, vision, MembershipRole::Member).await;
    hub.world.joins(maya, alone, MembershipRole::Lead).await;
    hub.world.joins(ursula, vision, MembershipRole::Member).await;
    let offered = async |person: &Person| {
        let read = person.ask("{ viewer { proxyGroups { name } } }", json!({})).await;
        let mut names = read.list("viewer.proxyGroups", "name");
        names.sort();
        names
    };
    assert_eq!(offered(maya).await, ["Research", "Vision"]);
    assert_eq!(offered(tom).await, ["Research"]);
    assert_eq!(offered(&hub.world.person("otto").await).await, [""; 0]);
    gives(
        maya,
        ursula,
        json!({"groupId": vision.id(), "endsAt": hub.world.after(Duration::DAY)}),
    )
    .await
    .data();
    assert_eq!(
        offered(maya).await,
        ["Research"],
        "in Vision somebody votes for her"
    );
    assert_eq!(
        offered(ursula).await,
        [""; 0],
        "who votes for another hands none on"
    );
}

#[tokio::test]
async fn a_poll_waits_for_the_holder_until_both_ballots_are_there() {
    let hub = hub(2, "ALWAYS").await;
    let (maya, tom) = (&hub.members[0], &hub.members[1]);
    let waiting = async || {
        let read = tom
            .ask(
                "{ viewer { needsMe { count polls { nodes { id } } } } }",
                json!({}),
            )
            .await;
        read.list("viewer.needsMe.polls.nodes", "id").len()
    };
    tom.cast_ballot(&hub.poll, "CONSENT", "").await.data();
    assert_eq!(waiting().await, 0);
    gives(maya, tom, for_a_month(&hub)).await.data();
    assert_eq!(waiting().await, 1, "Maya's is not there yet");
    votes_for(tom, maya, &hub.poll, "CONSENT", "").await.data();
    assert_eq!(waiting().await, 0);
}

#[tokio::test]
async fn holder_and_giver_are_told_by_email_and_nobody_reads_in_it_how() {
    let hub = hub(2, "ALWAYS").await;
    let (maya, tom) = (&hub.members[0], &hub.members[1]);
    let server = Mailbox::start().await;
    hub.world.sends(&server.mailer()).await;
    let before = server.letters().len();
    gives(maya, tom, json!({"pollId": hub.poll})).await.data();
    votes_for(tom, maya, &hub.poll, "OBJECTION", "Far too costly.")
        .await
        .data();
    assert_eq!(hub.world.sends(&server.mailer()).await.sent, 2);
    let letters = server.letters().split_off(before);
    let to = |person: &Person| {
        let mut mine = letters
            .iter()
            .filter(|letter| letter.header("To").contains(&person.email));
        mine.next().unwrap()
    };
    assert_eq!(
        to(tom).header("Subject"),
        "mira0 asks you to vote for them: A grant"
    );
    assert_eq!(to(maya).header("Subject"), "mira1 cast a ballot for you: A grant");
    let text = to(maya).text();
    assert!(
        text.contains(&format!("/polls/{}", hub.poll)) && text.contains("Vote yourself"),
        "{text}"
    );
    for letter in &letters {
        assert!(
            !letter.raw.contains("costly") && !letter.raw.contains("bjection"),
            "{}",
            letter.raw
        );
    }
    // She is not reminded: her holder has voted.
    hub.world.pass(Duration::days(2) + Duration::HOUR);
    work::due(&hub.world.engine).await.unwrap();
    hub.world.sends(&server.mailer()).await;
    let reminded = server.letters().split_off(before + 2);
    assert_eq!(reminded.len(), 2, "the lead and Tom, who have not voted");
    assert!(
        !reminded
            .iter()
            .any(|letter| letter.header("To").contains(&maya.email))
    );
}

#[tokio::test]
async fn a_holder_hands_a_vote_back_its_giver_is_told_and_nobody_else_may() {
    let hub = hub(3, "ALWAYS").await;
    let [maya, tom, ursula] = &hub.members[..] else {
        panic!("three members")
    };
    let server = Mailbox::start().await;
    for scope in [json!({"pollId": hub.poll}), for_a_month(&hub)] {
        let for_the_poll = scope.get("pollId").is_some();
        let given = gives(maya, tom, scope).await;
        hub.world.sends(&server.mailer()).await;
        let before = server.letters().len();
        let ends = json!({"proxyId": given.text("giveProxy.proxy.id")});
        let hands_back = async |person: &Person| {
            person
                .does("revokeProxy", ends.clone(), "proxy { revokedAt }")
                .await
        };
        for other in [ursula, &hub.lead] {
            assert_eq!(hands_back(other).await.refusal(), "NOT_FOUND");
        }
        let back = hands_back(tom).await;
        assert_ne!(back.at("revokeProxy.proxy.revokedAt"), &json!(null));
        hands_back(tom).await.data();
        hands_back(maya).await.data();
        let refused = votes_for(tom, maya, &hub.poll, "CONSENT", "").await;
        assert_eq!(refused.refusal(), "FORBIDDEN");
        assert_eq!(hub.here(maya).await.at("poll.viewerProxy"), &json!(null));

        assert_eq!(hub.world.sends(&server.mailer()).await.sent, 1, "told once");
        let letter = server.letters().split_off(before).remove(0);
        assert!(letter.header("To").contains(&maya.email));
        let (subject, page) = if for_the_poll {
            (
                "mira1 no longer votes for you: A grant",
                format!("/polls/{}", hub.poll),
            )
        } else {
            ("mira1 no longer votes for you in Research", "/me".to_owned())
        };
        assert_eq!(letter.header("Subject"), subject);
        let text = letter.text();
        assert!(
            text.contains(&page) && text.contains("handed your vote"),
            "{text}"
        );
    }
    // Who takes their own vote back is told nothing, nor is who held it.
    let given = gives(maya, tom, for_a_month(&hub)).await;
    hub.world.sends(&server.mailer()).await;
    let ends = json!({"proxyId": given.text("giveProxy.proxy.id")});
    maya.does("revokeProxy", ends, "proxy { id }").await.data();
    assert_eq!(hub.world.sends(&server.mailer()).await.sent, 0);
}

/// A confidential poll of five members and the lead, in which the first handed their vote to the second.
async fn confidential() -> Hub {
    let hub = hub(5, "ALWAYS").await;
    let discussion = hub.lead.opens_discussion(hub.research, "Quietly").await;
    let input = json!({
        "discussionId": discussion, "title": "Well?", "body": "Quietly.", "method": "YES_NO",
        "electorate": {"kind": "GROUPS", "groupIds": [hub.research.id()]},
        "closesAt": moment(hub.world.now() + Duration::days(3)),
        "privacy": "CONFIDENTIAL", "resultsShown": "AFTER_CLOSE",
    });
    let started = hub.lead.does("startPoll", input, "poll { id }").await;
    let poll = started.text("startPoll.poll.id");
    let hub = Hub { poll, ..hub };
    gives(&hub.members[0], &hub.members[1], json!({"pollId": hub.poll}))
        .await
        .data();
    hub
}

#[tokio::test]
async fn in_a_confidential_poll_the_holder_alone_knows_what_they_cast_and_the_giver_alone_what_they_do() {
    let hub = confidential().await;
    let (maya, tom) = (&hub.members[0], &hub.members[1]);
    votes_for(tom, maya, &hub.poll, "NO", "").await.data();
    let read = hub.here(tom).await;
    assert_eq!(read.at("poll.viewerProxies.0.ballot.stance"), "NO");
    let read = hub.here(maya).await;
    assert_eq!(
        read.at("poll.myBallot"),
        &json!(null),
        "how he votes is his secret"
    );
    assert!(!read.0.to_string().contains("\"NO\""), "{}", read.0);

    maya.cast_ballot(&hub.poll, "YES", "").await.data();
    let read = hub.here(maya).await;
    assert_eq!(read.at("poll.myBallot.stance"), "YES");
    assert_eq!(
        read.list("poll.myBallot.history", "stance"),
        ["YES"],
        "and his stays his"
    );
    let read = hub.here(tom).await;
    let held = read.at("poll.viewerProxies.0");
    assert_eq!(
        (&held["votedThemselves"], &held["ballot"]),
        (&json!(true), &json!(null))
    );
    assert!(!read.0.to_string().contains("\"YES\""), "{}", read.0);

    let server = Mailbox::start().await;
    hub.world.sends(&server.mailer()).await;
    assert!(
        server
            .letters()
            .iter()
            .all(|letter| !letter.text().contains("cast a ballot for you"))
    );
}

#[tokio::test]
async fn the_result_and_the_evidence_say_how_many_were_cast_by_proxy_where_anything_is_told() {
    let few = confidential().await;
    let (maya, tom) = (&few.members[0], &few.members[1]);
    votes_for(tom, maya, &few.poll, "NO", "").await.data();
    let evidence = async |hub: &Hub| {
        hub.lead.sign_in().await;
        let path = format!("/polls/{}/evidence.json", hub.poll);
        hub.lead.browser.get(&path).await.text()
    };
    assert_eq!(
        few.here(maya).await.at("poll.result"),
        &json!(null),
        "not while it is open"
    );
    few.world.pass(Duration::days(4));
    assert_eq!(few.here(maya).await.at("poll.result.castAs"), &json!([]));
    let text = evidence(&few).await;
    Bundle::verify(&text).unwrap();
    assert!(!text.contains("proxy"), "{text}");

    let hub = confidential().await;
    votes_for(&hub.members[1], &hub.members[0], &hub.poll, "NO", "")
        .await
        .data();
    for voter in &hub.members[1..] {
        voter.cast_ballot(&hub.poll, "YES", "").await.data();
    }
    hub.world.pass(Duration::days(4));
    let read = hub.here(&hub.members[2]).await;
    assert_eq!(
        read.at("poll.result.castAs"),
        &json!([{"castAs": "OWN", "count": 4}, {"castAs": "PROXY", "count": 1}])
    );
    assert_eq!(read.at("poll.ballots"), &json!(null));
    let text = evidence(&hub).await;
    Bundle::verify(&text).unwrap();
    let bundle: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(bundle["cast_as"], json!({"own": 4, "proxy": 1}));
    let outcome = hub.lead.publishes(&hub.poll, "So be it", "We do it.").await;
    let record = hub
        .lead
        .browser
        .get(&format!("/decisions/{outcome}"))
        .await
        .text();
    assert!(record.contains("; 1 cast by proxy"), "{record}");
    assert!(
        bundle["ballots"]
            .as_array()
            .unwrap()
            .iter()
            .all(|line| line.as_object().unwrap().len() == 1)
    );
}

#[tokio::test]
async fn a_holder_who_has_not_voted_sees_no_result_that_waits_for_their_own_vote() {
    let hub = hub(2, "AFTER_VOTING").await;
    let (maya, tom) = (&hub.members[0], &hub.members[1]);
    gives(maya, tom, json!({"pollId": hub.poll})).await.data();
    votes_for(tom, maya, &hub.poll, "CONSENT", "").await.data();
    assert_eq!(hub.here(tom).await.at("poll.result"), &json!(null));
    tom.cast_ballot(&hub.poll, "CONSENT", "").await.data();
    assert_ne!(hub.here(tom).await.at("poll.result"), &json!(null));
}

#[tokio::test]
async fn of_three_who_choose_the_same_holder_at_once_two_succeed() {
    let hub = hub(5, "ALWAYS").await;
    let holder = &hub.members[4];
    let scope = json!({"pollId": hub.poll});
    let (one, two, three) = tokio::join!(
        gives(&hub.members[0], holder, scope.clone()),
        gives(&hub.members[1], holder, scope.clone()),
        gives(&hub.members[2], holder, scope.clone()),
    );
    let given = [one, two, three]
        .into_iter()
        .filter(|answer| answer.0.get("errors").is_none());
    assert_eq!(given.count(), 2);
}
