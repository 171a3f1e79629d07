//! Every query and subscription, as every role, in a hub of each visibility.

use super::scene::Scene;
use super::{Policy, fields, refusal};
use folkmoot_rules::visibility::Visibility;
use folkmoot_tests::Person;
use serde_json::json;
use std::fmt::Write as _;

/// Whom a query shows what is asked for.
enum Shown {
    /// Those whom one of these actions allows.
    To(&'static [&'static str]),
    /// Whoever has signed in.
    ToSignedIn,
}

/// What is said and decided in a group.
const MATTER: Shown = Shown::To(&["view group"]);
/// That the group is there.
const CARD: Shown = Shown::To(&["view group", "view group card"]);

/// What there is to read in the hub, by their ids.
struct Things {
    discussion: String,
    proposal: String,
    poll: String,
    outcome: String,
    invitation: String,
    delivery: String,
    template: String,
    process: String,
    goal: String,
    role: String,
    review: String,
    feedback: String,
    meeting: String,
}

/// A way to ask a query: the document, what its answer holds where it shows anything, and to whom it does.
type Case = (String, String, Shown);

fn cases(field: &str, scene: &Scene, things: &Things, actor: &Person) -> Vec<Case> {
    let (hub, founder) = (scene.hub.id(), scene.founder.id());
    let by_id = |id: &str| {
        (
            format!("{{ {field}(id: \"{id}\") {{ id }} }}"),
            id.to_owned(),
            MATTER,
        )
    };
    let listed = |id: &str| {
        (
            format!("{{ {field}(first: 50) {{ nodes {{ id }} }} }}"),
            id.to_owned(),
            MATTER,
        )
    };
    let of_group = |list: &str, id: &str, shown| {
        let document = format!("{{ group(slug: \"research\") {{ {list} }} }}");
        (document, id.to_owned(), shown)
    };
    match field {
        "node" => {
            let matters = [
                &things.discussion,
                &things.proposal,
                &things.poll,
                &things.process,
                &things.outcome,
                &things.goal,
                &things.role,
                &things.review,
                &things.feedback,
                &things.meeting,
            ];
            let mut cases: Vec<Case> = matters.into_iter().map(|id| by_id(id)).collect();
            cases.push((by_id(&hub).0, hub, CARD));
            cases.push((by_id(&founder).0, founder, Shown::To(&["view people"])));
            cases
        }
        "organisation" => {
            let name = "{ organisation { name } }".to_owned();
            vec![(name, "Commons".into(), Shown::To(&["view organisation"]))]
        }
        "viewer" => {
            let me = "{ viewer { email needsMe { count } } }".to_owned();
            vec![(me, actor.email.clone(), Shown::ToSignedIn)]
        }
        "group" => vec![
            of_group("id", &hub, CARD),
            of_group("leads { person { id } }", &founder, CARD),
            of_group(
                "discussions(first: 50) { nodes { id } }",
                &things.discussion,
                MATTER,
            ),
            of_group("polls(first: 50) { nodes { id } }", &things.poll, MATTER),
            of_group("goals(first: 50) { nodes { id } }", &things.goal, MATTER),
            of_group("roles(first: 50) { nodes { id } }", &things.role, MATTER),
            of_group("openRoles(first: 50) { nodes { id } }", &things.role, MATTER),
            of_group("meetings(first: 50) { nodes { id } }", &things.meeting, MATTER),
            of_group("outcomes(first: 50) { nodes { id } }", &things.outcome, MATTER),
        ],
        "groups" => vec![(listed(&hub).0, hub, CARD)],
        "discussion" => vec![by_id(&things.discussion)],
        "discussions" => vec![listed(&things.discussion)],
        "proposal" => vec![by_id(&things.proposal)],
        "poll" => vec![by_id(&things.poll)],
        "polls" => vec![listed(&things.poll)],
        "pollTemplates" => {
            let document = format!("{{ pollTemplates(groupId: \"{hub}\") {{ id }} }}");
            vec![(document, things.template.clone(), Shown::To(&["view templates"]))]
        }
        "process" => vec![by_id(&things.process)],
        // What the rules say is said to everybody.
        "howWeDecide" => {
            let document = "{ howWeDecide { kind } }".to_owned();
            vec![(document, "LAZY".into(), Shown::To(&["view organisation"]))]
        }
        "policyPreview" => {
            let document = "{ policyPreview(kind: LAZY, mode: FULL) { name } }".to_owned();
            vec![(
                document,
                "SILENCE_OF_READERS".into(),
                Shown::To(&["view organisation"]),
            )]
        }
        "processes" => vec![listed(&things.process)],
        "agreements" => {
            let document = "{ agreements(first: 50) { nodes { processId } } }".to_owned();
            vec![(document, things.process.clone(), MATTER)]
        }
        "goal" => vec![by_id(&things.goal)],
        "review" => vec![by_id(&things.review)],
        "reviews" => vec![listed(&things.review)],
        "feedback" => vec![by_id(&things.feedback)],
        "goals" => vec![listed(&things.goal)],
        "role" => vec![by_id(&things.role)],
        "roles" => vec![listed(&things.role)],
        "meeting" => vec![by_id(&things.meeting)],
        "meetings" => vec![listed(&things.meeting)],
        "outcome" => vec![by_id(&things.outcome)],
        "register" => vec![listed(&things.outcome)],
        "person" => {
            let document = "{ person(handle: \"founder\") { id } }".to_owned();
            vec![(document, founder, Shown::To(&["view people"]))]
        }
        "people" => vec![(listed(&founder).0, founder, Shown::To(&["view people"]))],
        "invitations" => {
            let document = format!("{{ invitations(groupId: \"{hub}\", first: 50) {{ nodes {{ id }} }} }}");
            vec![(
                document,
                things.invitation.clone(),
                Shown::To(&["view invitations"]),
            )]
        }
        "failedDeliveries" => {
            let (document, id, _) = listed(&things.delivery);
            vec![(document, id, Shown::To(&["view deliveries"]))]
        }
        "preview" => {
            let document = "{ preview(markdown: \"*so*\") { html } }".to_owned();
            vec![(document, "<em>so</em>".into(), Shown::ToSignedIn)]
        }
        other => panic!("the query {other} has no row in the permission test"),
    }
}

#[tokio::test]
async fn every_query_answers_just_those_whom_the_written_policy_allows() {
    let policy = Policy::read();
    let mut wrong = String::new();
    for visibility in [Visibility::Network, Visibility::Public, Visibility::Private] {
        let scene = Scene::new(visibility).await;
        let things = Things {
            discussion: scene.discussion().await,
            proposal: scene.proposal().await,
            poll: scene.poll().await,
            outcome: scene.outcome().await,
            invitation: scene.invitation().await,
            delivery: scene.failed_delivery().await,
            template: scene.template(true).await,
            process: scene.agreed_process().await,
            goal: scene.goal().await,
            role: scene.role().await,
            review: scene.review().await,
            feedback: scene.feedback().await,
            meeting: scene.meeting().await,
        };
        for field in fields("Query") {
            for (role, actor) in &scene.actors {
                for (document, sign, shown) in cases(&field, &scene, &things, actor) {
                    let answer = actor.ask(&document, json!({})).await;
                    refusal(&answer);
                    let allowed = match shown {
                        Shown::To(actions) => actions
                            .iter()
                            .any(|action| policy.allows(action, role, visibility)),
                        Shown::ToSignedIn => *role != "visitor",
                    };
                    let shows = !answer.0["data"][&field].is_null() && answer.0.to_string().contains(&sign);
                    if shows != allowed {
                        writeln!(
                            wrong,
                            "in a {visibility:?} hub, {document} as {role}: expected {allowed}, the API {}",
                            answer.0
                        )
                        .unwrap();
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_subscription_is_tested_for_what_it_tells() {
    // `changes` is open to everybody and tells each what they may see: tests/it/subscription.rs.
    assert_eq!(fields("Subscription"), ["changes"]);
}
