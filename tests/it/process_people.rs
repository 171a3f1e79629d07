//! What becomes of a process when people come and go: it is on record, and decides nothing by itself.

use crate::circle::{Circle, circle, consent};
use crate::electorates::{leaves, takes_in};
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
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

#[tokio::test]
async fn who_can_read_it_no_more_since_it_was_moved_counts_no_more() {
    let circle = circle(1).await;
    let stays = [&circle.proposer, &circle.facilitator];
    let room = circle
        .world
        .group(GroupKind::Hub, "Council", Visibility::Private, None)
        .await;
    for person in stays {
        circle.world.joins(person, room, MembershipRole::Lead).await;
    }
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    let input = json!({"discussionId": circle.discussion, "groupId": room.id()});
    circle
        .facilitator
        .does("moveDiscussion", input, "discussion { id }")
        .await
        .data();
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(changes(&seen), [entry("member0", "LEFT")]);
}

#[tokio::test]
async fn who_can_read_it_no_more_since_the_group_was_closed_counts_no_more() {
    let circle = circle(1).await;
    let outsider = circle.world.person("outsider").await;
    let mut plan = circle.plan(&json!({}));
    let mut panel: Vec<String> = circle.everybody().iter().map(|person| person.id()).collect();
    panel.push(outsider.id());
    plan["panel"] = json!({"kind": "PEOPLE", "personIds": panel});
    let input = json!({"discussionId": circle.discussion, "mode": "FAST", "plan": plan, "publish": true});
    let begun = circle
        .proposer
        .does("beginProcess", input, "process { id }")
        .await;
    let process = begun.text("beginProcess.process.id");
    let input = json!({"groupId": circle.hub.id(), "visibility": "PRIVATE"});
    circle
        .facilitator
        .does("editGroup", input, "group { id }")
        .await
        .data();
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(changes(&seen), [entry("outsider", "LEFT")]);
}

#[tokio::test]
async fn an_organisation_that_moves_takes_its_processes_along() {
    let circle = circle(1).await;
    let process = begins(&circle, "FULL").await;
    let ends = |seen: &Value| folkmoot_tests::read_moment(seen["phaseEndsAt"].as_str().unwrap());
    let before = ends(&circle.sees(&circle.proposer, &process).await);
    let administrator = circle.world.administrator("anton").await;
    for (zone, hours) in [("Asia/Tokyo", 9), ("America/Lima", -5)] {
        let input = json!({"timeZone": zone});
        administrator
            .does("editOrganisation", input, "organisation { name }")
            .await
            .data();
        let after = ends(&circle.sees(&circle.proposer, &process).await);
        let there = after + Duration::hours(hours);
        assert!(
            after >= before && (7..22).contains(&there.hour()),
            "{zone}: {there}"
        );
    }
}

#[tokio::test]
async fn advice_is_asked_of_the_advisory_board_and_of_whoever_may_read_it() {
    let circle = circle(1).await;
    let board = circle
        .world
        .group(GroupKind::AdvisoryBoard, "Board", Visibility::Network, None)
        .await;
    let adviser = circle.world.member("adviser", board).await;
    let supporter = circle.world.supporter("supporter").await;
    let plan = |people: &[String]| {
        let mut plan = circle.plan(&json!({}));
        plan["panel"] = json!({"kind": "PEOPLE", "personIds": people});
        json!({"discussionId": circle.discussion, "kind": "ADVICE", "mode": "FULL", "plan": plan, "publish": true})
    };
    let refused = circle
        .proposer
        .does("beginProcess", plan(&[supporter.id()]), "process { id }")
        .await;
    assert_eq!(refused.refusal(), "INVALID", "a supporter may not read it");
    let begun = circle
        .proposer
        .does("beginProcess", plan(&[adviser.id()]), "process { id }")
        .await;
    let process = begun.text("beginProcess.process.id");
    circle
        .steps(&circle.facilitator, &process, json!({"gather": {"how": "CALL"}}))
        .await;
    let there = json!({"attend": {"personId": adviser.id()}});
    circle.steps(&circle.facilitator, &process, there).await;
    let advice = json!({"advise": {"text": "Ask the readers first."}});
    circle.steps(&adviser, &process, advice).await;
    // What has nothing to do with it leaves them where they are.
    let vision = circle.world.hub("Vision").await;
    let lead = circle.world.lead("lead", vision).await;
    takes_in(&lead, vision, &adviser).await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(changes(&seen), []);
}
