//! The organisation's own rules for processes: an administrator sets them, and what begins afterwards goes by them.

use crate::circle::{Circle, circle};
use folkmoot_tests::{Answer, Person};
use serde_json::{Value, json};

const GUIDE: &str = "kind mode own policy { windowHours rounds carry confidential ladder { kind } }
    settings { by { handle } policy { windowHours } } clauses { name hours number }";

impl Circle {
    async fn sets(&self, who: &Person, kind: &str, mode: &str, policy: Value) -> Answer {
        let input = json!({"kind": kind, "mode": mode, "policy": policy});
        who.does("setProcessPolicy", input, &format!("guide {{ {GUIDE} }}"))
            .await
    }

    async fn guide(&self, who: &Person, kind: &str, mode: &str) -> Value {
        let document = format!("{{ howWeDecide {{ {GUIDE} }} }}");
        let guides = who.ask(&document, json!({})).await.data()["howWeDecide"].clone();
        let mut guides = guides.as_array().unwrap().iter();
        let found = guides.find(|guide| guide["kind"] == kind && guide["mode"] == mode);
        found.unwrap().clone()
    }

    async fn policy(&self, process: &str) -> Value {
        let document = "query($id: ID!) { process(id: $id) { policy { windowHours rounds confidential ladder { kind } } } }";
        let read = self.proposer.ask(document, json!({"id": process})).await;
        read.data()["process"]["policy"].clone()
    }
}

fn hours(guide: &Value, name: &str) -> Value {
    let mut clauses = guide["clauses"].as_array().unwrap().iter();
    let found = clauses.find(|clause| clause["name"] == name);
    found.map_or(Value::Null, |clause| clause["hours"].clone())
}

#[tokio::test]
async fn what_an_administrator_sets_holds_for_what_begins_afterwards() {
    let circle = circle(1).await;
    let keeper = circle.world.administrator("keeper").await;
    let before = circle.begins("CONSENT", "FULL", json!({})).await;
    let usual = circle.guide(&circle.proposer, "CONSENT", "FULL").await;
    assert_eq!((&usual["own"], &usual["settings"]), (&json!(false), &json!([])));

    let refused = circle.sets(
        &circle.facilitator,
        "CONSENT",
        "FULL",
        json!({"windowHours": 240}),
    );
    assert_eq!(refused.await.refusal(), "FORBIDDEN");
    let ours = json!({"windowHours": 240, "rounds": 2, "confidential": true, "ladder": [{"trial": true}, {"widerCircle": true}]});
    let set = circle.sets(&keeper, "CONSENT", "FULL", ours).await.data()["setProcessPolicy"]["guide"].clone();
    assert_eq!(
        (&set["own"], hours(&set, "FIRST_ANSWER")),
        (&json!(true), json!(240))
    );

    // The page "How we decide" says it, and who set it; of the other ways, the usual rules stand.
    let told = circle.guide(&circle.proposer, "CONSENT", "FULL").await;
    assert_eq!(hours(&told, "FIRST_ANSWER"), json!(240));
    assert_eq!(told["settings"][0]["by"]["handle"], "keeper");
    let fast = circle.guide(&circle.proposer, "CONSENT", "FAST").await;
    assert_eq!(hours(&fast, "FIRST_ANSWER"), json!(72));
    let visitor = circle.guide(&circle.world.visitor(), "CONSENT", "FULL").await;
    assert_eq!(
        (hours(&visitor, "FIRST_ANSWER"), &visitor["settings"]),
        (json!(240), &json!([]))
    );

    // What runs stays as it began; what begins takes the rules in force, and may still choose otherwise.
    let wanted = |window: u32, rounds: u32, confidential: bool, ladder: &[&str]| {
        let rungs: Vec<Value> = ladder.iter().map(|kind| json!({"kind": kind})).collect();
        json!({"windowHours": window, "rounds": rounds, "confidential": confidential, "ladder": rungs})
    };
    let usual_ladder = ["MEETING", "TRIO", "TRIAL", "DROP"];
    assert_eq!(circle.policy(&before).await, wanted(168, 3, false, &usual_ladder));
    let after = circle.begins("CONSENT", "FULL", json!({})).await;
    assert_eq!(
        circle.policy(&after).await,
        wanted(240, 2, true, &["TRIAL", "WIDER_CIRCLE"])
    );
    let own = circle
        .begins(
            "CONSENT",
            "FULL",
            json!({"windowHours": 96, "confidential": false}),
        )
        .await;
    assert_eq!(
        circle.policy(&own).await,
        wanted(96, 2, false, &["TRIAL", "WIDER_CIRCLE"])
    );

    circle.sets(&keeper, "CONSENT", "FULL", Value::Null).await.data();
    let restored = circle.guide(&circle.proposer, "CONSENT", "FULL").await;
    assert_eq!(restored["policy"], usual["policy"]);
    assert_eq!(restored["own"], false);
    let kept: Vec<&Value> = restored["settings"].as_array().unwrap().iter().collect();
    assert_eq!(kept.len(), 2, "each change is kept, the latest first");
    assert_eq!(kept[0]["policy"], Value::Null);
    assert_eq!(kept[1]["policy"]["windowHours"], 240);
    assert_eq!(
        circle.policy(&after).await["windowHours"],
        240,
        "restoring touches nothing that runs either"
    );
}

#[tokio::test]
async fn fast_mode_has_one_set_of_rules_whatever_the_kind() {
    let circle = circle(1).await;
    let keeper = circle.world.administrator("keeper").await;
    let only = circle
        .sets(&keeper, "LAZY", "FAST", json!({"windowHours": 96}))
        .await;
    assert_eq!(only.refusal(), "INVALID");
    circle
        .sets(&keeper, "CONSENT", "FAST", json!({"windowHours": 96}))
        .await
        .data();
    let lazy = circle.begins("LAZY", "FAST", json!({})).await;
    assert_eq!(circle.policy(&lazy).await["windowHours"], 96);
}

#[tokio::test]
async fn rules_that_no_process_may_have_are_refused_and_said_beforehand_by_the_preview() {
    let circle = circle(0).await;
    let keeper = circle.world.administrator("keeper").await;
    let preview = "query($policy: ProcessPolicyInput) { policyPreview(kind: LAZY, mode: FULL, policy: $policy) { name hours number } }";
    let person = circle.proposer.id();
    for (policy, field) in [
        (json!({"windowHours": 48}), "window"),
        (json!({"rounds": 0}), "rounds"),
        (json!({"floor": {"of": 4, "outOf": 3}}), "floor"),
        (json!({"ladder": []}), "ladder"),
        // Whoever decides is named by those whom it concerns.
        (json!({"ladder": [{"deciderId": person}]}), "ladder"),
    ] {
        let refused = circle.sets(&keeper, "LAZY", "FULL", policy.clone()).await;
        let shown = keeper.ask(preview, json!({"policy": policy})).await;
        for answer in [refused, shown] {
            assert_eq!(answer.refusal(), "INVALID");
            assert_eq!(answer.0["errors"][0]["extensions"]["field"], field);
        }
    }
    let shown = keeper.ask(preview, json!({"policy": {"windowHours": 120}})).await;
    let shown = json!({"clauses": shown.data()["policyPreview"]});
    assert_eq!(hours(&shown, "FIRST_ANSWER"), json!(120));
    let still = circle.guide(&keeper, "LAZY", "FULL").await;
    assert_eq!(still["own"], false, "a preview sets nothing");
}
