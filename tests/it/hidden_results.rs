//! Hidden results: while a poll's results are hidden from somebody, nothing gives them away.

use crate::ballots::{Hub, hub};
use folkmoot_core::ids::{Kind, expect};
use folkmoot_rules::visibility::Visibility;
use folkmoot_tests::{Person, World};
use serde_json::json;
use time::Duration;

/// Everything that a person can read of a poll, by every path, as one text.
async fn everything(person: &Person, hub: &Hub) -> String {
    let poll = person.poll(&hub.poll).await;
    let around = "query($poll: ID!, $proposal: ID!, $group: ID!) {
        poll(id: $poll) { proposal { polls { ...hidden } } discussion { openPoll { ...hidden } proposals { polls { ...hidden } } } }
        node(id: $poll) { ...hidden }
        proposal(id: $proposal) { polls { ...hidden } }
        polls(groupId: $group) { nodes { ...hidden } }
        open: polls(state: OPEN) { edges { node { ...hidden } } }
        group(id: $group) { polls { nodes { ...hidden } } outcomes { nodes { title } } }
        register(groupId: $group) { nodes { title decision { result { verdict } } } }
        viewer { needsMe { polls { nodes { ...hidden } } outcomesToWrite { nodes { ...hidden } } } }
      }
      fragment hidden on Poll { resultsVisible result { verdict sentence counts { count } } decision { id }
        all: ballots { nodes { id } } objections: ballots(stance: OBJECTION) { nodes { id reason { markdown } revision } pageInfo { hasNextPage } }
        history { reason } outcome { title } }";
    let around = person
        .ask(
            around,
            json!({"poll": hub.poll, "proposal": hub.proposal, "group": hub.research.id()}),
        )
        .await;
    around.data();
    let mut poll = poll.at("poll").clone();
    // One's own ballot is always one's own.
    poll["myBallot"] = json!(null);
    format!("{poll} {}", around.0)
}

#[tokio::test]
async fn a_hidden_result_is_hidden_by_every_path_from_everybody_whom_it_is_hidden_from() {
    for (shown, seen_by_voter) in [("ALWAYS", true), ("AFTER_VOTING", true), ("AFTER_CLOSE", false)] {
        let hub = hub(3, shown).await;
        let outsider = hub.world.person("otto").await;
        let [voter, silent, other] = &hub.members[..] else {
            panic!("three members")
        };
        other.cast_ballot(&hub.poll, "CONSENT", "At first").await.data();
        other
            .cast_ballot(&hub.poll, "OBJECTION", "A grave worry")
            .await
            .data();
        voter.cast_ballot(&hub.poll, "CONSENT", "").await.data();

        let readers = [
            (voter, seen_by_voter),
            (silent, shown == "ALWAYS"),
            (&hub.lead, shown == "ALWAYS"),
            (&outsider, shown == "ALWAYS"),
        ];
        for (reader, seen) in readers {
            let read = reader.poll(&hub.poll).await;
            assert_eq!(read.at("poll.resultsVisible"), seen, "{shown} {}", reader.handle);
            assert_eq!(
                read.at("poll.turnout"),
                &json!({"eligible": 4, "cast": 2, "needed": 2}),
                "turnout is never hidden"
            );
            let text = everything(reader, &hub).await;
            for hint in [
                "A grave worry",
                "At first",
                "BLOCKED",
                "OBJECTION stands",
                "\"count\"",
                "ballot_",
            ] {
                let shows = text.contains(hint);
                assert!(
                    seen || !shows,
                    "{shown}: {} is shown {hint}: {text}",
                    reader.handle
                );
            }
            assert_eq!(text.contains("A grave worry"), seen, "{shown} {}", reader.handle);
        }
        // One's own ballot and what it was before are always visible to oneself.
        let own = other.poll(&hub.poll).await;
        assert_eq!(own.at("poll.myBallot.stance"), "OBJECTION");
        assert_eq!(
            own.list("poll.myBallot.history", "stance"),
            ["CONSENT", "OBJECTION"]
        );
        // Those who facilitate see who has not voted, and nothing of how.
        assert_eq!(
            hub.lead
                .poll(&hub.poll)
                .await
                .list("poll.waitingFor.nodes", "handle"),
            ["lena", silent.handle.as_str()]
        );

        hub.world.pass(Duration::days(3));
        for reader in [voter, silent, &hub.lead, &outsider] {
            assert!(
                everything(reader, &hub).await.contains("A grave worry"),
                "a closed poll shows its results"
            );
        }
        // A reopened poll hides what it hid before, its former record included.
        hub.lead
            .reopen_poll(&hub.poll, hub.world.now() + Duration::DAY, "Once more")
            .await
            .data();
        assert_eq!(
            everything(silent, &hub).await.contains("A grave worry"),
            shown == "ALWAYS"
        );
    }
}

#[tokio::test]
async fn a_public_poll_shows_visitors_no_more_than_others() {
    let world = World::new().await;
    let open = world
        .group(
            folkmoot_rules::visibility::GroupKind::Hub,
            "Open",
            Visibility::Public,
            None,
        )
        .await;
    let lead = world.lead("lena", open).await;
    let proposal = lead.proposes(open, "A fair").await;
    let mut input = world.consent(&proposal, open, Duration::days(1));
    input["resultsShown"] = json!("AFTER_VOTING");
    let poll = lead.open_poll(input).await.text("openPoll.poll.id");
    lead.cast_ballot(&poll, "CONCERN", "The rain").await.data();
    let read = world.visitor().poll(&poll).await;
    assert_eq!(read.at("poll.result"), &json!(null));
    assert_eq!(read.at("poll.ballots"), &json!(null));
    assert_eq!(read.at("poll.viewerIsElector"), false);
    world.pass(Duration::DAY);
    assert_eq!(
        world.visitor().poll(&poll).await.at("poll.result.verdict"),
        "PASSED"
    );
}

#[tokio::test]
async fn a_ballot_is_nothing_that_can_be_asked_for_by_its_id() {
    let hub = hub(1, "AFTER_CLOSE").await;
    let cast = hub.members[0]
        .cast_ballot(&hub.poll, "OBJECTION", "The budget")
        .await;
    let ballot = expect(Kind::Ballot, &cast.text("castBallot.ballot.id")).unwrap();
    let view = hub.engine_view().await;
    assert!(
        folkmoot_core::query::ballot::by_ids(&view, &[ballot])
            .await
            .unwrap()
            .is_empty()
    );
    let node = hub.lead.ask(
        "query($id: ID!) { node(id: $id) { id } }",
        json!({"id": cast.text("castBallot.ballot.id")}),
    );
    assert_eq!(node.await.refusal(), "NOT_FOUND");
    assert!(
        folkmoot_core::query::ballot::histories(&view, &[ballot])
            .await
            .unwrap()
            .is_empty()
    );
}

impl Hub {
    /// What the lead may see.
    async fn engine_view(&self) -> folkmoot_core::view::View {
        self.world
            .engine
            .view(folkmoot_core::actor::Actor::Person(self.lead.uuid()))
            .await
            .unwrap()
    }
}
