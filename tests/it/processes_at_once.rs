//! Many at the same instant: what comes of it is what some order of them would have made, and the log says which.

use crate::circle::{Circle, circle, consent, objection};
use folkmoot_rules::consent::{Actor, Event, State, replay};
use futures_util::future::join_all;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};
use uuid::Uuid;

impl Circle {
    /// The log of the only process, in order.
    async fn log(&self) -> Vec<Event> {
        let rows = self
            .read("SELECT event AS it FROM process_entries ORDER BY place")
            .await;
        rows.into_iter()
            .map(|row| serde_json::from_value(row).unwrap())
            .collect()
    }

    /// The snapshot of the only process.
    async fn snapshot(&self) -> State {
        let row = self.read("SELECT state AS it FROM processes").await.remove(0);
        serde_json::from_value(row).unwrap()
    }

    async fn read(&self, sql: &str) -> Vec<Value> {
        let statement = Statement::from_string(self.world.db.get_database_backend(), sql.to_owned());
        let rows = self.world.db.query_all_raw(statement).await.unwrap();
        rows.iter().map(|row| row.try_get("", "it").unwrap()).collect()
    }

    /// The snapshot is what the log leads to, entry by entry.
    async fn is_explained_by_its_log(&self) -> State {
        let (log, snapshot) = (self.log().await, self.snapshot().await);
        assert_eq!(log.len(), usize::try_from(snapshot.entries).unwrap());
        assert_eq!(replay(&log).unwrap(), snapshot);
        snapshot
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn twelve_people_answer_object_and_amend_at_the_same_instant() {
    let circle = circle(10).await;
    let process = circle.asks(json!({})).await;
    let edit = json!({"write": {"text": "Books are lent for one month.\n\nWho is late is reminded once."}});
    let steps = circle
        .everybody()
        .into_iter()
        .enumerate()
        .map(|(number, person)| {
            let step = match number {
                0 => edit.clone(),
                1 => json!({"plain": "CONFIRM_EDIT"}),
                2 | 7 => objection(1, "Slow readers lose our aim."),
                3 => json!({"plain": "WAIT"}),
                5 => json!({"respond": {"version": 1, "concern": "What of the winter?"}}),
                _ => consent(1),
            };
            circle.tries(person, &process, step)
        });
    let before = circle.log().await.len();
    let answers = join_all(steps).await;
    // Which of them come first is chance: an answer to the wording before the change is none to the one after.
    let taken: Vec<Uuid> = circle
        .everybody()
        .into_iter()
        .zip(&answers)
        .filter(|(person, answer)| {
            let code = answer.0["errors"][0]["extensions"]["code"].as_str();
            let known = ["CONFLICT", "VERSION_STALE"];
            assert!(
                code.is_none_or(|code| known.contains(&code)),
                "{}: {}",
                person.handle,
                answer.0
            );
            code.is_none()
        })
        .map(|(person, _)| person.uuid())
        .collect();
    let state = circle.is_explained_by_its_log().await;
    let log = circle.log().await;
    let mut logged: Vec<Uuid> = log[before..]
        .iter()
        .filter_map(|entry| match entry.by {
            Actor::Person(person) => Some(person),
            Actor::Clock | Actor::System => None,
        })
        .collect();
    logged.sort_unstable();
    let mut acknowledged = taken.clone();
    acknowledged.sort_unstable();
    assert_eq!(
        logged, acknowledged,
        "what was acknowledged is in the log, once, and nothing else"
    );
    let objected = [2, 7].map(|number| circle.everybody()[number].uuid());
    let standing: Vec<Uuid> = objected
        .into_iter()
        .filter(|person| taken.contains(person))
        .collect();
    assert_eq!(state.objections.len(), standing.len());
    assert!(standing.iter().all(|person| state.carries_live(*person)));

    // The same people once more, all of them with the same answer.
    let again = circle
        .everybody()
        .into_iter()
        .map(|person| circle.tries(person, &process, consent(state.version_number())));
    for answer in join_all(again).await {
        let code = answer.0["errors"][0]["extensions"]["code"]
            .as_str()
            .map(str::to_owned);
        assert!(code.is_none_or(|code| code == "CONFLICT"), "{}", answer.0);
    }
    circle.is_explained_by_its_log().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_answers_at_the_same_instant_adopt_it_once() {
    let circle = circle(6).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    let answers = circle
        .everybody()
        .into_iter()
        .map(|person| circle.tries(person, &process, consent(1)));
    for answer in join_all(answers).await {
        answer.data();
    }
    let state = circle.is_explained_by_its_log().await;
    assert_eq!(state.agreements.len(), 1);
    assert_eq!(
        circle
            .read("SELECT record AS it FROM process_records")
            .await
            .len(),
        1
    );
}
