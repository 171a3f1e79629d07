//! The demonstration's door: enter as one of its people, without a secret. Not there anywhere else.

use super::app::App;
use super::body::Body;
use super::client::Client;
use super::language;
use super::refusal::{No, Result};
use super::session::{device, signed_in};
use crate::demo::{self, Persona};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use folkmoot_core::auth::sign_in;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
pub struct Offered {
    personas: Vec<Persona>,
}

/// GET /demo.
pub async fn offered(headers: HeaderMap) -> Json<Offered> {
    let locale = language::of_headers(&headers);
    Json(Offered {
        personas: demo::personas(locale),
    })
}

#[derive(Deserialize)]
pub struct Chosen {
    persona: String,
}

/// POST /demo/enter.
pub async fn enter(
    State(app): State<App>,
    client: Client,
    headers: HeaderMap,
    Body(chosen): Body<Chosen>,
) -> Result<impl IntoResponse> {
    app.rates.address.count(&client.key())?;
    if !demo::is_persona(&chosen.persona) {
        return Err(No::not_found());
    }
    let token = sign_in::enter_demonstration(&app.engine, &chosen.persona, device(&headers)).await?;
    Ok((StatusCode::NO_CONTENT, signed_in(&app.site, &token)))
}
