//! Templates of polls: those of a group and of the organisation, and the built-in ones, each of which opens a poll.

use crate::drafts::PLAN;
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{Answer, GroupId, Person, World};
use serde_json::{Value, json};
use time::Duration;

async fn creates(person: &Person, group: Option<GroupId>, name: &str, plan: Value) -> Answer {
    let input = json!({"groupId": group.map(GroupId::id), "name": name, "useWhen": "Often.", "plan": plan});
    person.does("createTemplate", input, "template { id name }").await
}

async fn lists(person: &Person, group: Option<GroupId>) -> Answer {
    let document = format!(
        "query($group: ID) {{ pollTemplates(groupId: $group) {{ id name useWhen builtIn group {{ name }} author {{ handle }}
            viewerMayEdit plan {{ {PLAN} }} }} }}"
    );
    person
        .ask(&document, json!({"group": group.map(GroupId::id)}))
        .await
}

/// The names of the templates that somebody is shown, without the built-in ones.
async fn names(person: &Person, group: Option<GroupId>) -> Vec<String> {
    let read = lists(person, group).await;
    let all = read.at("pollTemplates").as_array().unwrap();
    let kept = all.iter().filter(|one| one["builtIn"].is_null());
    kept.map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_template_is_used_where_it_belongs_by_whoever_is_there() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let lab = world
        .group(
            GroupKind::WorkingGroup,
            "Lab",
            Visibility::Network,
            Some(research),
        )
        .await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", lab).await,
    );
    let keeper = world.administrator("keeper").await;
    let plan = json!({"method": "CONSENT", "closesAt": world.after(Duration::days(5))});
    creates(&lead, Some(research), "Grants", plan.clone())
        .await
        .data();
    creates(&keeper, None, "Statutes", plan.clone()).await.data();
    assert_eq!(names(&mira, Some(research)).await, ["Grants", "Statutes"]);
    assert_eq!(
        names(&mira, Some(lab)).await,
        ["Grants", "Statutes"],
        "a hub's are those of its working groups too"
    );
    assert_eq!(names(&mira, Some(vision)).await, ["Statutes"]);
    assert_eq!(names(&mira, None).await, ["Statutes"]);
    let read = lists(&mira, Some(research)).await;
    assert_eq!(
        read.at("pollTemplates.0.plan.hours"),
        120,
        "a length and no date is kept"
    );
    assert_eq!(read.at("pollTemplates.0.group.name"), "Research");
    assert_eq!(read.at("pollTemplates.0.viewerMayEdit"), false);
    assert_eq!(
        creates(&mira, Some(lab), "Mine", plan.clone()).await.refusal(),
        "FORBIDDEN"
    );
    assert_eq!(
        creates(&lead, None, "Mine", plan.clone()).await.refusal(),
        "FORBIDDEN"
    );
    assert_eq!(
        creates(&keeper, Some(research), "Mine", plan).await.refusal(),
        "FORBIDDEN"
    );
}

#[tokio::test]
async fn a_template_is_changed_and_retired_by_those_whose_it_is() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let plan = json!({"method": "CONSENT", "hours": 72, "title": "A grant", "body": "For whom?"});
    let id = creates(&lead, Some(research), "Grants", plan)
        .await
        .text("createTemplate.template.id");
    let edited = lead
        .does(
            "editTemplate",
            json!({"templateId": id, "name": "Small grants", "plan": {"method": "CONSENSUS", "hours": 24}}),
            "template { name useWhen plan { method hours title } }",
        )
        .await;
    let template = edited.at("editTemplate.template");
    assert_eq!(
        (&template["name"], &template["useWhen"]),
        (&json!("Small grants"), &json!("Often."))
    );
    assert_eq!(
        template["plan"],
        json!({"method": "CONSENSUS", "hours": 24, "title": ""})
    );
    lead.does("retireTemplate", json!({"templateId": id}), "templateId")
        .await
        .data();
    assert_eq!(names(&lead, Some(research)).await, [""; 0]);
    let again = lead
        .does(
            "editTemplate",
            json!({"templateId": id, "name": "Back"}),
            "__typename",
        )
        .await;
    assert_eq!(again.refusal(), "NOT_FOUND");
}

#[tokio::test]
async fn a_private_hubs_templates_stay_there() {
    let world = World::new().await;
    let hub = world
        .group(GroupKind::Hub, "Closed circle", Visibility::Private, None)
        .await;
    let lead = world.lead("lena", hub).await;
    let id = creates(
        &lead,
        Some(hub),
        "Within",
        json!({"method": "CONSENT", "hours": 9}),
    )
    .await
    .text("createTemplate.template.id");
    let outside = world.person("noor").await;
    let keeper = world.administrator("keeper").await;
    for other in [&outside, &keeper] {
        assert_eq!(lists(other, Some(hub)).await.refusal(), "NOT_FOUND");
        let edit = json!({"templateId": id, "name": "Mine"});
        assert_eq!(
            other.does("editTemplate", edit, "__typename").await.refusal(),
            "NOT_FOUND"
        );
        assert_eq!(names(other, None).await, [""; 0]);
    }
}

#[tokio::test]
async fn every_built_in_template_opens_a_poll_in_the_readers_language() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let mira = world.member("mira", research).await;
    let discussion = mira.opens_discussion(research, "All sorts").await;
    let read = lists(&mira, Some(research)).await;
    let templates = read.at("pollTemplates").as_array().unwrap().clone();
    assert_eq!(templates.len(), 7);
    for template in &templates {
        let plan = &template["plan"];
        assert!(plan["body"].as_str().unwrap().starts_with("### "), "{template}");
        let method = plan["method"].as_str().unwrap();
        let options = match method {
            "EQUAL_SHARES" => json!([{"title": "A", "cost": "60"}, {"title": "B", "cost": "60"}]),
            "TIME_POLL" => {
                json!([{"title": "A", "startsAt": world.after(Duration::days(9))}, {"title": "B", "startsAt": world.after(Duration::days(10))}])
            }
            _ => json!([]),
        };
        let settings = if method == "EQUAL_SHARES" {
            json!({"budget": "100", "currency": "EUR"})
        } else {
            json!({})
        };
        let input = json!({"discussionId": discussion, "title": template["name"], "body": plan["body"], "method": method,
            "quorum": plan["quorum"], "hours": plan["hours"], "options": options, "settings": settings,
            "resultsShown": plan["resultsShown"], "privacy": plan["privacy"]});
        let opened = mira.does("startPoll", input, "poll { state method }").await;
        assert_eq!(opened.at("startPoll.poll.state"), "OPEN", "{template}");
    }
    assert_eq!(templates[0]["name"], "Sense check");
    let spanish = json!({"languages": ["es"]});
    mira.does("editProfile", spanish, "__typename").await.data();
    let read = lists(&mira, Some(research)).await;
    assert_eq!(read.at("pollTemplates.0.name"), "Sondeo");
}
