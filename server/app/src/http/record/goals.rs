//! GET /goals.csv: all goals and their measures that the reader may read; GET /goals/{id}/progress.csv: what was told of one of them, in the
//! form in which progress is imported.

use super::Frame;
use crate::http::refusal::{No, Result};
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::model::{Goal, Person};
use folkmoot_core::query;
use folkmoot_core::view::View;
use folkmoot_rules::goal::{file, number};
use folkmoot_rules::words::Words as _;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The columns of the file of goals.
const COLUMNS: [&str; 18] = [
    "goal",
    "title",
    "group",
    "scope",
    "owner",
    "health",
    "starts",
    "ends",
    "measure",
    "unit",
    "baseline",
    "target",
    "measure_starts",
    "due",
    "latest",
    "latest_on",
    "measure_health",
    "dropped_because",
];

/// GET /goals.csv.
pub async fn goals(frame: Frame) -> Response {
    match all_goals(&frame.view).await {
        Ok(text) => attachment("goals.csv", text),
        Err(no) => no.into_response(),
    }
}

/// GET /goals/{id}/progress.csv.
pub async fn progress(frame: Frame, Path(id): Path<String>) -> Response {
    match of_goal(&frame.view, &id).await {
        Ok(text) => attachment(&format!("progress-{id}.csv"), text),
        Err(no) => no.into_response(),
    }
}

async fn all_goals(view: &View) -> Result<String> {
    let goals = query::goal::all_set(view).await?;
    let standing = query::goal::at(view, &goals, view.now()).await?;
    let owners = people(view, goals.iter().map(|goal| goal.owner_id)).await?;
    let mut rows = Vec::new();
    for goal in &goals {
        let Some(at) = standing.get(&goal.id) else {
            continue;
        };
        let terms = &at.revision.terms.0;
        for (measure, stands) in terms.measures.iter().zip(&at.standing.measures) {
            let latest = stands.latest.as_ref();
            rows.push([
                ids::opaque(Kind::Goal, goal.id),
                goal.title.clone(),
                view.group(goal.group_id)?.name.clone(),
                goal.scope.0.word().to_owned(),
                name(&owners, goal.owner_id),
                at.standing.health.word().to_owned(),
                terms.starts_on.to_string(),
                terms.ends_on.to_string(),
                measure.name.clone(),
                measure.unit.clone(),
                number::write(&measure.baseline),
                number::write(&measure.target),
                measure.starts_on.to_string(),
                measure.due_on.to_string(),
                latest
                    .map(|(_, reached)| number::write(reached))
                    .unwrap_or_default(),
                latest.map(|(on, _)| on.to_string()).unwrap_or_default(),
                stands.health.word().to_owned(),
                goal.drop_reason.clone().unwrap_or_default(),
            ]);
        }
    }
    let rows = rows.iter().map(|row| row.iter().map(String::as_str).collect());
    Ok(file::write(&COLUMNS, rows))
}

async fn of_goal(view: &View, id: &str) -> Result<String> {
    let goal: Goal = query::goal::one(view, ids::expect(Kind::Goal, id)?).await?;
    let revisions = query::goal::revisions(view, &[goal.id])
        .await?
        .remove(&goal.id)
        .unwrap_or_default();
    let entries = query::goal::by_day(view, &goal).await?;
    let authors = people(view, entries.iter().map(|entry| entry.author_id)).await?;
    let mut rows = Vec::new();
    for entry in &entries {
        let measure = entry.measure_id.and_then(|measure_id| {
            let mut newest = revisions.iter().rev();
            newest.find_map(|revision| revision.terms.0.measure(measure_id))
        });
        rows.push([
            id.to_owned(),
            measure.map(|measure| measure.name.clone()).unwrap_or_default(),
            entry.on_date.to_string(),
            entry
                .exact()?
                .map(|told| number::write(&told))
                .unwrap_or_default(),
            entry.words.clone(),
            entry.source.clone(),
            ids::opaque(Kind::ProgressEntry, entry.id),
            entry
                .corrects_id
                .map(|corrected| ids::opaque(Kind::ProgressEntry, corrected))
                .unwrap_or_default(),
            name(&authors, entry.author_id),
            entry.created_at.moment().date().to_string(),
            measure.map(|measure| measure.unit.clone()).unwrap_or_default(),
            if entry.at_risk { "yes" } else { "no" }.to_owned(),
            goal.title.clone(),
        ]);
    }
    let columns: Vec<&str> = file::COLUMNS.into_iter().chain(file::MORE_COLUMNS).collect();
    let rows = rows.iter().map(|row| row.iter().map(String::as_str).collect());
    Ok(file::write(&columns, rows))
}

async fn people(view: &View, ids: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, Person>> {
    let ids: HashSet<Uuid> = ids.collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    Ok(query::person::by_ids(view, &ids).await?)
}

fn name(people: &HashMap<Uuid, Person>, id: Uuid) -> String {
    people
        .get(&id)
        .map(|person| person.name.clone())
        .unwrap_or_default()
}

/// A file to keep, which says what the asker alone may read.
fn attachment(name: &str, text: String) -> Response {
    let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) else {
        return No::not_found().into_response();
    };
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8; header=present"),
        ),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, text).into_response()
}
