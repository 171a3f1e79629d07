//! The meeting that the ladder of a consent process calls for: its objections on the agenda of the group's next meeting, a call to the
//! facilitator where there is none, and attendance that is noted once.

use crate::circle::{Circle, circle, consent, objection};
use crate::meetings::MEETING;
use folkmoot_tests::{Person, read_moment};
use serde_json::{Value, json};
use time::Duration;

/// A process with an objection, whose integration takes longer than it may: its ladder waits for a meeting.
async fn stuck(circle: &Circle) -> String {
    let process = circle.asks(json!({})).await;
    objects(circle, &process).await;
    process
}

/// One of the panel objects, and nobody writes a version that meets it.
async fn objects(circle: &Circle, process: &str) {
    let (objector, others) = circle.panel.split_first().unwrap();
    circle
        .steps(objector, process, objection(1, "Readers lose a book."))
        .await;
    let others: Vec<&Person> = others
        .iter()
        .chain([&circle.proposer, &circle.facilitator])
        .collect();
    circle.all(&others, process, consent(1)).await;
    while circle.phase(process).await != "FALLBACK" {
        circle.waits_out(process).await;
    }
}

/// The facilitator calls a meeting at this moment.
async fn calls(circle: &Circle, starts_at: &str) -> String {
    let ends_at = folkmoot_tests::moment(read_moment(starts_at) + Duration::hours(1));
    let plan = json!({"title": "The weekly call", "startsAt": starts_at, "endsAt": ends_at});
    let input = json!({"groupId": circle.hub.id(), "plan": plan});
    let called = circle
        .facilitator
        .does("callMeeting", input, "meeting { id }")
        .await;
    called.text("callMeeting.meeting.id")
}

async fn meeting(circle: &Circle, id: &str) -> Value {
    let document = format!("query($id: ID!) {{ meeting(id: $id) {{ ...meets }} }} {MEETING}");
    let answer = circle.proposer.ask(&document, json!({ "id": id })).await;
    answer.data()["meeting"].clone()
}

/// Which meeting has the process on its agenda, and when one could be.
async fn plan(circle: &Circle, process: &str) -> Value {
    let document = "query($id: ID!) { process(id: $id) { meetingPlan { planned { id } viewerSlot } viewerTasks { name } } }";
    let answer = circle.facilitator.ask(document, json!({ "id": process })).await;
    answer.data()["process"].clone()
}

#[tokio::test]
async fn the_next_meeting_within_the_window_takes_the_objections_on_in_the_same_step() {
    let circle = circle(3).await;
    let process = circle.asks(json!({})).await;
    // The ladder is reached when the time for integrating has run out: a meeting every three days is within its window.
    let mut planned = Vec::new();
    for days in (3..60).step_by(3) {
        let id = calls(&circle, &circle.world.after(Duration::days(days))).await;
        planned.push(id);
    }
    objects(&circle, &process).await;
    let seen = plan(&circle, &process).await;
    assert_eq!(seen["meetingPlan"]["viewerSlot"], Value::Null);
    let id = seen["meetingPlan"]["planned"]["id"].as_str().unwrap().to_owned();
    let first = meeting(&circle, &id).await;
    assert_eq!(first["items"][0]["kind"], "OBJECTION");
    assert_eq!(first["items"][0]["process"]["id"], json!(process));
    assert_eq!(
        first["items"][0]["addedBy"],
        Value::Null,
        "the rules put it there"
    );
    let place = planned.iter().position(|other| *other == id).unwrap();
    let before = meeting(&circle, &planned[place - 1]).await;
    assert_eq!(before["state"], "HELD", "it is the next one");

    let off = json!({"meetingId": id, "reason": "Ill."});
    circle
        .facilitator
        .does("cancelMeeting", off, "meeting { id }")
        .await
        .data();
    let seen = plan(&circle, &process).await;
    assert_eq!(seen["meetingPlan"]["planned"]["id"], json!(planned[place + 1]));
}

#[tokio::test]
async fn without_a_meeting_the_facilitator_is_asked_to_call_one_within_the_window() {
    let circle = circle(3).await;
    let process = stuck(&circle).await;
    let seen = plan(&circle, &process).await;
    assert_eq!(seen["viewerTasks"][0]["name"], "GATHER");
    assert_eq!(seen["meetingPlan"]["planned"], Value::Null);
    let slot = seen["meetingPlan"]["viewerSlot"].as_str().unwrap().to_owned();
    let id = calls(&circle, &slot).await;
    let seen = plan(&circle, &process).await;
    assert_eq!(seen["meetingPlan"]["planned"]["id"], json!(id));
    assert_eq!(seen["meetingPlan"]["viewerSlot"], Value::Null);
    let called = meeting(&circle, &id).await;
    assert_eq!(called["items"][0]["objection"], 1);
}

#[tokio::test]
async fn who_is_there_is_noted_once_in_the_minutes_and_in_the_process() {
    let circle = circle(3).await;
    let process = stuck(&circle).await;
    let slot = plan(&circle, &process).await["meetingPlan"]["viewerSlot"].clone();
    let slot = slot.as_str().unwrap().to_owned();
    let id = calls(&circle, &slot).await;
    circle
        .world
        .pass(read_moment(&slot) - circle.world.now() + Duration::MINUTE);
    let there = json!({"meetingId": id, "personIds": [circle.panel[0].id(), circle.proposer.id()]});
    circle
        .facilitator
        .does("recordAttendance", there, "meeting { id }")
        .await
        .data();
    circle
        .steps(&circle.facilitator, &process, json!({"gather": {"how": "CALL"}}))
        .await;
    let seen = circle.sees(&circle.proposer, &process).await;
    let handles = |people: &Value| {
        let people = people.as_array().unwrap().iter();
        let mut handles: Vec<String> = people
            .map(|person| person["handle"].as_str().unwrap().to_owned())
            .collect();
        handles.sort();
        handles
    };
    assert_eq!(handles(&seen["meeting"]["attended"]), ["member0", "proposer"]);
    let attend = json!({"attend": {"personId": circle.panel[1].id()}});
    circle.steps(&circle.facilitator, &process, attend).await;
    let held = meeting(&circle, &id).await;
    let attended = held["people"].as_array().unwrap().iter();
    let attended: Vec<Value> = attended
        .filter(|person| person["attended"] == true)
        .map(|person| person["person"].clone())
        .collect();
    assert_eq!(handles(&json!(attended)), ["member0", "member1", "proposer"]);
}
