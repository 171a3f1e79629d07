//! Every query and subscription, as every role.

use super::scene::{ROLES, Scene};
use super::{Policy, fields};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// What a query is held against.
enum Held {
    /// Answered with something for those whom the action allows; null, empty or refused for the others.
    By(&'static str),
    /// Answered with something to whoever has signed in.
    SignedIn,
    /// Answered to everybody.
    Everybody,
}

/// How a query is asked, and what it is held against.
async fn case(field: &str, scene: &Scene) -> (String, Held) {
    let first = "(first: 5) { nodes { __typename } }";
    match field {
        "node" => (
            format!("{{ node(id: \"{}\") {{ id }} }}", scene.discussion().await),
            Held::By("view group"),
        ),
        "organisation" => ("{ organisation { name } }".into(), Held::Everybody),
        "viewer" => ("{ viewer { email needsMe { count } } }".into(), Held::SignedIn),
        "group" => (
            "{ group(slug: \"research\") { name } }".into(),
            Held::By("view group"),
        ),
        "groups" => (
            "{ groups(kind: HUB, first: 5) { nodes { name } } }".into(),
            Held::By("view group"),
        ),
        "discussion" => (
            format!(
                "{{ discussion(id: \"{}\") {{ title }} }}",
                scene.discussion().await
            ),
            Held::By("view group"),
        ),
        "discussions" => {
            scene.discussion().await;
            (format!("{{ discussions{first} }}"), Held::By("view group"))
        }
        "proposal" => (
            format!("{{ proposal(id: \"{}\") {{ id }} }}", scene.proposal().await),
            Held::By("view group"),
        ),
        "poll" => (
            format!("{{ poll(id: \"{}\") {{ id }} }}", scene.poll().await),
            Held::By("view group"),
        ),
        "polls" => {
            scene.poll().await;
            (format!("{{ polls{first} }}"), Held::By("view group"))
        }
        "outcome" => (
            format!("{{ outcome(id: \"{}\") {{ id }} }}", scene.outcome().await),
            Held::By("view group"),
        ),
        "register" => {
            scene.outcome().await;
            (format!("{{ register{first} }}"), Held::By("view group"))
        }
        "person" => (
            "{ person(handle: \"founder\") { name } }".into(),
            Held::By("view people"),
        ),
        "people" => (
            "{ people(search: \"founder\", first: 5) { nodes { name } } }".into(),
            Held::By("view people"),
        ),
        "invitations" => {
            let input = scene
                .input("revokeInvitation", super::scene::variants("revokeInvitation")[0])
                .await;
            assert!(input["invitationId"].is_string());
            (
                format!(
                    "{{ invitations(groupId: \"{}\", first: 5) {{ nodes {{ id }} }} }}",
                    scene.hub.id()
                ),
                Held::By("view invitations"),
            )
        }
        "failedDeliveries" => {
            let input = scene
                .input("retryDelivery", super::scene::variants("retryDelivery")[0])
                .await;
            assert!(input["deliveryId"].is_string());
            (
                format!("{{ failedDeliveries{first} }}"),
                Held::By("view deliveries"),
            )
        }
        "preview" => ("{ preview(markdown: \"*so*\") { html } }".into(), Held::SignedIn),
        other => panic!("the query {other} has no row in the permission test"),
    }
}

/// Whether the answer holds anything: not null, not an empty list, not a refusal.
fn holds_something(answer: &Value, field: &str) -> bool {
    let value = &answer["data"][field];
    match value.get("nodes") {
        Some(nodes) => nodes.as_array().is_some_and(|nodes| !nodes.is_empty()),
        None => !value.is_null(),
    }
}

#[tokio::test]
async fn every_query_answers_just_those_whom_the_written_policy_allows() {
    if super::on_another_database() {
        return;
    }
    let policy = Policy::read();
    let mut wrong = String::new();
    for field in fields("Query") {
        for role in ROLES {
            let scene = Scene::new(role).await;
            let (document, held) = case(&field, &scene).await;
            let answer = scene.actor.ask(&document, json!({})).await;
            let allowed = match held {
                Held::By(action) => policy.allows(action, role),
                Held::SignedIn => role != "visitor",
                Held::Everybody => true,
            };
            super::refused(&answer);
            // A role that sees another hub of its own still must not see this one's matters where it may not.
            if holds_something(&answer.0, &field) != allowed {
                writeln!(
                    wrong,
                    "{field} as {role}: expected {allowed}, the API {}",
                    answer.0
                )
                .unwrap();
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
