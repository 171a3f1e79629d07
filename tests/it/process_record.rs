//! The outcome record: what was agreed, what is to be done and by whom, who answered what as far as the rules let it be told.

use crate::circle::{Circle, circle, consent, objection};
use folkmoot_tests::Person;
use serde_json::{Value, json};
use time::Duration;

const RECORD: &str = "query($id: ID!) { process(id: $id) {
    panel { person { handle } stance reason { markdown } }
    records { json basis end need { markdown } text { markdown } proposer { handle } facilitator { handle } owner { handle }
      terms { criteria { markdown } actions { text { markdown } owner { handle } dueAt } } turnout { active abstained }
      panel { person { handle } stance carriedFrom reason { markdown } away }
      thanks { objection raisedBy { handle } version paragraphs } concerns { text { markdown } } versions objections rounds openedAt } } }";

impl Circle {
    async fn reads(&self, who: &Person, process: &str) -> Value {
        let read = who.ask(RECORD, json!({"id": process})).await;
        read.data()["process"].clone()
    }
}

#[tokio::test]
async fn the_record_lists_actions_with_owner_and_date() {
    let circle = circle(1).await;
    let helper = circle.world.member("helper", circle.hub).await;
    let stranger_hub = circle.world.hub("Vision").await;
    circle.world.lead("stranger", stranger_hub).await;
    let due = circle.world.after(Duration::days(30));
    let action = |owner: &Person| json!([{"text": "Print the cards.", "ownerId": owner.id(), "dueAt": due}]);
    let mut plan = circle.plan(&json!({}));
    plan["terms"]["actions"] = action(&helper);
    let input = json!({"discussionId": circle.discussion, "mode": "FAST", "plan": plan, "publish": true});
    let begun = circle
        .proposer
        .does("beginProcess", input, "process { id }")
        .await;
    let process = begun.text("beginProcess.process.id");
    circle.world.mailed().await;
    circle.all(&circle.everybody(), &process, consent(1)).await;
    assert!(
        circle.world.mailed().await.contains(&"helper".to_owned()),
        "whoever has something to do hears of it, though they were not asked"
    );
    let seen = circle.reads(&circle.panel[0], &process).await;
    let record = &seen["records"][0];
    let listed = &record["terms"]["actions"][0];
    assert_eq!(
        (&listed["text"]["markdown"], &listed["owner"]["handle"]),
        (&json!("Print the cards."), &json!("helper"))
    );
    let digest = folkmoot_rules::lot::sha256("Print the cards.");
    assert!(record["json"].as_str().unwrap().contains(&digest), "{record}");
    assert_eq!(
        (&record["basis"], &record["owner"]["handle"], &record["versions"]),
        (&json!("CONSENT"), &json!("proposer"), &json!(1))
    );
    assert!(record["text"]["markdown"].as_str().unwrap().starts_with("Books"));
    assert_eq!(record["panel"].as_array().unwrap().len(), 3);
    assert_eq!(record["panel"][0]["stance"], "CONSENT");
}

#[tokio::test]
async fn an_action_is_given_to_somebody_who_may_read_what_it_is_for() {
    let circle = circle(0).await;
    let supporter = circle.world.supporter("supporter").await;
    let mut plan = circle.plan(&json!({}));
    plan["terms"]["actions"] = json!([{"text": "Wait.", "ownerId": supporter.id(), "dueAt": circle.world.after(Duration::days(30))}]);
    let input = json!({"discussionId": circle.discussion, "mode": "FAST", "plan": plan});
    let refused = circle
        .proposer
        .does("beginProcess", input, "process { id }")
        .await;
    assert_eq!(refused.refusal(), "INVALID");
    assert_eq!(refused.0["errors"][0]["extensions"]["field"], "actions");
}

#[tokio::test]
async fn a_confidential_record_names_the_panel_and_no_answer() {
    let circle = circle(2).await;
    let process = circle
        .begins("CONSENT", "FAST", json!({"confidential": true}))
        .await;
    let interest = json!({"respond": {"version": 1, "interest": "My shop sells books."}});
    circle.steps(&circle.panel[0], &process, interest).await;
    let everybody = circle.everybody();
    circle
        .all(&[everybody[0], everybody[1], everybody[3]], &process, consent(1))
        .await;
    let seen = circle.reads(&circle.panel[1], &process).await;
    let lines = seen["records"][0]["panel"].as_array().unwrap();
    let names: Vec<&str> = lines
        .iter()
        .map(|line| line["person"]["handle"].as_str().unwrap())
        .collect();
    assert_eq!(names.len(), 4);
    assert!(names.contains(&"member0"));
    for line in lines {
        assert_eq!(
            (&line["stance"], &line["carriedFrom"], &line["reason"]),
            (&Value::Null, &Value::Null, &Value::Null)
        );
    }
    assert!(!seen["panel"].to_string().contains("shop"), "{seen}");
    let own = circle.reads(&circle.panel[0], &process).await;
    assert!(own["panel"].to_string().contains("shop"));
}

#[tokio::test]
async fn the_interest_that_keeps_somebody_out_is_kept_and_shown() {
    let circle = circle(2).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    let interest = json!({"respond": {"version": 1, "interest": "My shop sells books."}});
    circle.steps(&circle.panel[0], &process, interest).await;
    let seen = circle.reads(&circle.panel[1], &process).await;
    assert!(
        seen["panel"].as_array().unwrap().contains(
            &json!({"person": {"handle": "member0"}, "stance": "ABSTAIN", "reason": {"markdown": "My shop sells books."}})
        ),
        "{seen}"
    );
    let everybody = circle.everybody();
    circle
        .all(&[everybody[0], everybody[1], everybody[3]], &process, consent(1))
        .await;
    let seen = circle.reads(&circle.panel[1], &process).await;
    assert!(
        seen["records"][0]["panel"]
            .to_string()
            .contains("My shop sells books."),
        "{seen}"
    );
}

#[tokio::test]
async fn what_is_in_force_is_objected_to_and_not_a_newer_version_that_came_to_nothing() {
    let circle = circle(1).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.all(&circle.everybody(), &process, consent(1)).await;
    circle
        .steps(&circle.facilitator, &process, json!({"plain": "ANNOUNCE"}))
        .await;
    let panel: Vec<String> = circle.everybody().iter().map(|person| person.id()).collect();
    let review = json!({"review": {"next": "AMEND", "learnt": "It works.", "terms": circle.terms(),
        "facilitatorId": circle.facilitator.id(), "panel": {"kind": "PEOPLE", "personIds": panel}}});
    circle.steps(&circle.proposer, &process, review).await;
    let write = json!({"write": {"text": "Books are lent for a week."}});
    circle.steps(&circle.proposer, &process, write).await;
    circle
        .steps(&circle.proposer, &process, json!({"plain": "ABANDON"}))
        .await;
    let seen = circle.sees(&circle.panel[0], &process).await;
    assert_eq!(
        (&seen["phase"], &seen["version"]["number"]),
        (&json!("REVIEW_DUE"), &json!(3))
    );
    let stale = circle
        .tries(&circle.panel[0], &process, objection(3, "A week is short."))
        .await;
    assert_eq!(stale.refusal(), "VERSION_STALE");
    // The page says why in the reader's language, by this word.
    assert_eq!(stale.0["errors"][0]["extensions"]["reason"], "object_to_in_force");
    circle
        .steps(&circle.panel[0], &process, objection(1, "A month is short."))
        .await;
}
