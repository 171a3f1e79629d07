//! GET /polls/{id}/evidence.json: all that a closed poll was counted from, for `folkmoot verify`.

use super::Frame;
use crate::http::app::App;
use crate::http::refusal::{No, Result};
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::{ops, query};

/// GET /polls/{id}/evidence.json.
pub async fn evidence(State(app): State<App>, frame: Frame, Path(id): Path<String>) -> Response {
    match file(&app, &frame, &id).await {
        Ok(response) => response,
        Err(no) => no.into_response(),
    }
}

async fn file(app: &App, frame: &Frame, id: &str) -> Result<Response> {
    let id = ids::expect(Kind::Poll, id)?;
    // Whoever comes first after the end has the record written.
    ops::poll::decided(&app.engine, &frame.view, &[id]).await?;
    let bundle = query::evidence::of_poll(&frame.view, id, app.engine.address()).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"evidence-{}.json\"", id.simple()),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok::<_, No>((headers, bundle.text()).into_response())
}
