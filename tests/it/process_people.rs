//! What becomes of a process when people come and go: it is on record, and decides nothing by itself.

use crate::circle::{Circle, circle, consent};
use crate::electorates::{leaves, takes_in};
use serde_json::{Value, json};
use time::Duration;

/// A process whose panel is the hub's leads and members.
async fn begins(circle: &Circle, mode: &str) -> String {
    let mut plan = circle.plan(&json!({}));
    plan["panel"] = json!({"kind": "GROUPS", "groupIds": [circle.hub.id()]});
    let input = json!({"discussionId": circle.discussion, "kind": "CONSENT", "mode": mode, "plan": plan, "publish": true});
    let begun = circle
        .proposer
        .does("beginProcess", input, "process { id }")
        .await;
    begun.text("beginProcess.process.id")
}

/// What is on record about the panel's people.
fn changes(seen: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let changes = seen["panelChanges"].as_array().unwrap().iter();
    changes
        .map(|change| (text(&change["person"]["handle"]), text(&change["kind"])))
        .collect()
}

fn entry(handle: &str, kind: &str) -> (String, String) {
    (handle.to_owned(), kind.to_owned())
}

#[tokio::test]
async fn who_leaves_the_group_counts_no_more_and_their_leaving_adopts_nothing() {
    let circle = circle(2).await;
    let process = begins(&circle, "FAST").await;
    let silent = &circle.panel[1];
    circle.all(&circle.everybody()[..3], &process, consent(1)).await;
    leaves(silent).await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(changes(&seen), [entry("member1", "LEFT")]);
    assert_eq!(
        seen["phase"], "CONSENT",
        "all who count have answered, and it waits all the same"
    );
    assert_eq!(seen["turnout"]["silent"], 0);
    assert_eq!(
        seen["turnout"]["away"], 1,
        "the seat stays, out of the denominator"
    );
    let late = circle.tries(silent, &process, consent(1)).await;
    assert_eq!(late.refusal(), "FORBIDDEN");
    circle.waits_out(&process).await;
    assert_eq!(circle.phase(&process).await, "AGREED");
}

#[tokio::test]
async fn who_joins_the_group_is_noted_once_and_the_panel_stays_as_it_was() {
    let circle = circle(1).await;
    let process = begins(&circle, "FAST").await;
    let newcomer = circle.world.person("newcomer").await;
    takes_in(&circle.facilitator, circle.hub, &newcomer).await;
    // What has nothing to do with it changes nothing about it.
    let vision = circle.world.hub("Vision").await;
    let lead = circle.world.lead("lead", vision).await;
    takes_in(&lead, vision, &newcomer).await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(changes(&seen), [entry("newcomer", "JOINED")]);
    assert_eq!(seen["panel"].as_array().unwrap().len(), 3);
    let refused = circle.tries(&newcomer, &process, consent(1)).await;
    assert_eq!(refused.refusal(), "FORBIDDEN");
}

#[tokio::test]
async fn who_left_the_panel_by_themselves_has_not_joined_again_by_joining_something_else() {
    let circle = circle(2).await;
    let process = begins(&circle, "FAST").await;
    let member = &circle.panel[0];
    circle.steps(member, &process, json!({"plain": "LEAVE"})).await;
    let vision = circle.world.hub("Vision").await;
    let lead = circle.world.lead("lead", vision).await;
    takes_in(&lead, vision, member).await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(changes(&seen), [entry("member0", "LEFT")]);
}

#[tokio::test]
async fn a_facilitator_whose_account_is_closed_hands_on_to_whoever_is_next() {
    let circle = circle(2).await;
    let process = begins(&circle, "FAST").await;
    let administrator = circle.world.administrator("anton").await;
    circle.world.mailed().await;
    let input = json!({"personId": circle.facilitator.id()});
    administrator
        .does("deactivatePerson", input, "person { id }")
        .await
        .data();
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(changes(&seen), [entry("facilitator", "LEFT")]);
    let next = seen["facilitator"]["handle"].as_str().unwrap().to_owned();
    assert!(
        ["member0", "member1"].contains(&next.as_str()),
        "never the proposer: {next}"
    );
    assert_eq!(
        circle.world.mailed().await,
        [next],
        "who facilitates from now on is told"
    );
}

#[tokio::test]
async fn an_account_that_is_closed_leaves_what_is_in_force_as_well_but_no_process_that_is_over() {
    let circle = circle(2).await;
    let member = &circle.panel[0];
    let agreed = begins(&circle, "FAST").await;
    circle.all(&circle.everybody(), &agreed, consent(1)).await;
    circle
        .steps(&circle.facilitator, &agreed, json!({"plain": "ANNOUNCE"}))
        .await;
    let dropped = begins(&circle, "FAST").await;
    circle
        .steps(&circle.proposer, &dropped, json!({"plain": "ABANDON"}))
        .await;
    let administrator = circle.world.administrator("anton").await;
    let input = json!({"personId": member.id()});
    administrator
        .does("deactivatePerson", input, "person { id }")
        .await
        .data();
    let seen = circle.sees(&circle.proposer, &agreed).await;
    assert_eq!(changes(&seen), [entry("member0", "LEFT")]);
    assert_eq!(seen["phase"], "LIVE");
    let seen = circle.sees(&circle.proposer, &dropped).await;
    assert_eq!(changes(&seen), []);
}

#[tokio::test]
async fn a_process_that_ran_out_unnoticed_keeps_nobody_from_leaving() {
    let circle = circle(1).await;
    let process = begins(&circle, "FULL").await;
    circle.waits_out(&process).await;
    circle.waits_out(&process).await;
    // The proposer never makes it ready, and no clock's step comes: it is over for whoever looks.
    circle.world.pass(Duration::days(60));
    leaves(&circle.panel[0]).await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(
        (&seen["phase"], &seen["end"]),
        (&json!("ENDED"), &json!("DORMANT"))
    );
    assert_eq!(changes(&seen), []);
}
