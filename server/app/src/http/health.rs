//! For those who watch the server: is it alive, and can it work?

use super::app::App;
use axum::extract::State;
use axum::http::StatusCode;
use std::time::Duration;

/// GET /healthz: the process answers.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// GET /readyz: the database answers, and is up to date.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match tokio::time::timeout(Duration::from_secs(5), app.engine.pending_migrations()).await {
        Ok(Ok(0)) => (StatusCode::OK, "ready\n"),
        Ok(Ok(_)) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "the database is of another version: run folkmoot migrate\n",
        ),
        Ok(Err(_)) | Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
