//! Drafts of processes: whatever was chosen is there again when they are taken up.

use crate::circle::{Circle, circle};
use serde_json::{Value, json};
use time::Duration;

const DRAFT: &str = "query($id: ID!) { process(id: $id) {
    version { terms { criteria { markdown } } }
    draftTerms { reviewAt endsAt criteria { markdown } actions { text { markdown } owner { handle } dueAt } }
    panelKind panelGroups { id } panel { person { handle } } policy { windowHours rounds } } }";

impl Circle {
    async fn drafts(&self, plan: Value) -> String {
        let input = json!({"discussionId": self.discussion, "mode": "FAST", "plan": plan});
        let begun = self.proposer.does("beginProcess", input, "process { id }").await;
        begun.text("beginProcess.process.id")
    }

    async fn edits(&self, process: &str, plan: &Value) {
        let input = json!({"processId": process, "plan": plan});
        self.proposer
            .does("editProcess", input, "process { id }")
            .await
            .data();
    }

    async fn draft(&self, process: &str) -> Value {
        let read = self.proposer.ask(DRAFT, json!({"id": process})).await;
        read.data()["process"].clone()
    }
}

#[tokio::test]
async fn a_draft_without_a_text_keeps_its_criteria_dates_and_actions() {
    let circle = circle(1).await;
    let due = circle.world.after(Duration::days(30));
    let mut plan = circle.plan(&json!({}));
    plan["text"] = json!("");
    plan["terms"]["endsAt"] = json!(circle.world.after(Duration::days(300)));
    plan["terms"]["actions"] =
        json!([{"text": "Buy stamps.", "ownerId": circle.panel[0].id(), "dueAt": due}]);
    let process = circle.drafts(plan.clone()).await;
    let kept = circle.draft(&process).await;
    assert_eq!(kept["version"], Value::Null);
    let terms = &kept["draftTerms"];
    assert_eq!(terms["criteria"], json!([{"markdown": "Books come back."}]));
    assert!(
        terms["reviewAt"].is_string() && terms["endsAt"].is_string(),
        "{terms}"
    );
    assert_eq!(
        (
            &terms["actions"][0]["text"]["markdown"],
            &terms["actions"][0]["owner"]["handle"]
        ),
        (&json!("Buy stamps."), &json!("member0"))
    );

    // With a text they are its own; without one again, they are still there.
    plan["text"] = json!("Books are lent for a month.");
    circle.edits(&process, &plan).await;
    let written = circle.draft(&process).await;
    assert_eq!(written["draftTerms"], Value::Null);
    assert_eq!(
        written["version"]["terms"]["criteria"],
        json!([{"markdown": "Books come back."}])
    );
    plan["text"] = json!("");
    circle.edits(&process, &plan).await;
    let again = circle.draft(&process).await;
    assert_eq!((&again["version"], &again["draftTerms"]), (&Value::Null, terms));
}

#[tokio::test]
async fn a_draft_knows_the_rule_that_its_panel_was_chosen_by() {
    let circle = circle(2).await;
    let mut plan = circle.plan(&json!({}));
    let process = circle.drafts(plan.clone()).await;
    assert_eq!(circle.draft(&process).await["panelKind"], "PEOPLE");
    // The same people, by another rule.
    plan["panel"] = json!({"kind": "GROUPS", "groupIds": [circle.hub.id()]});
    circle.edits(&process, &plan).await;
    let draft = circle.draft(&process).await;
    assert_eq!(draft["panelKind"], "GROUPS");
    assert_eq!(draft["panelGroups"], json!([{"id": circle.hub.id()}]));
    assert_eq!(draft["panel"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn a_draft_that_is_edited_takes_the_rules_in_force_of_its_own_mode() {
    let circle = circle(1).await;
    let keeper = circle.world.administrator("keeper").await;
    let process = circle.drafts(circle.plan(&json!({"rounds": 5}))).await;
    let rules = |window: u32, rounds: u32| json!({"windowHours": window, "rounds": rounds});
    assert_eq!(circle.draft(&process).await["policy"], rules(72, 5));
    let set = json!({"kind": "CONSENT", "mode": "FAST", "policy": {"windowHours": 96}});
    keeper
        .does("setProcessPolicy", set, "guide { kind }")
        .await
        .data();
    circle.edits(&process, &circle.plan(&json!({"rounds": 5}))).await;
    assert_eq!(circle.draft(&process).await["policy"], rules(96, 5));
}
