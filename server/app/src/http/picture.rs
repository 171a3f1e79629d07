//! Pictures of people: a small image in, the same image out, and nothing that a browser would take for a page.

use super::app::App;
use super::body::{too_large, unreadable};
use super::refusal::{No, Result};
use super::security;
use super::session::Asker;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::ops::account::{PICTURE_MAX, RemovePicture, SetPicture};
use folkmoot_core::query;
use serde_json::{Value, json};

/// PUT /me/picture: the image's bytes.
pub async fn put(
    State(app): State<App>,
    asker: Asker,
    headers: HeaderMap,
    body: std::result::Result<Bytes, BytesRejection>,
) -> Result<Json<Value>> {
    asker.session()?;
    app.rates.pictures.count(&asker.key())?;
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if !matches!(content_type, "image/png" | "image/jpeg" | "image/webp") {
        return Err(No::bad_request("Send image/png, image/jpeg or image/webp.")
            .with_status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let content = body.map_err(unreadable)?;
    if content.len() > PICTURE_MAX {
        return Err(too_large());
    }
    let id = app
        .engine
        .perform(
            asker.actor,
            SetPicture {
                content: content.to_vec(),
            },
        )
        .await?;
    Ok(Json(
        json!({"url": format!("/pictures/{}", ids::opaque(Kind::Picture, id))}),
    ))
}

/// DELETE /me/picture.
pub async fn remove(State(app): State<App>, asker: Asker) -> Result<StatusCode> {
    app.engine.perform(asker.actor, RemovePicture).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// GET /pictures/{id}: for whoever is signed in; a visitor sees initials. A new picture has a new id, so the browser may keep each for ever.
pub async fn get(State(app): State<App>, asker: Asker, Path(id): Path<String>) -> Result<Response> {
    asker.session().map_err(|_| No::not_found())?;
    let view = app.engine.view(asker.actor).await?;
    let picture = query::picture::one(&view, ids::expect(Kind::Picture, &id)?).await?;
    let headers = [
        (header::CONTENT_TYPE, picture.media_type.as_str()),
        (header::CACHE_CONTROL, "private, max-age=31536000, immutable"),
        (header::CONTENT_SECURITY_POLICY, security::PICTURE),
        (header::CONTENT_DISPOSITION, "inline"),
    ];
    Ok((headers, picture.content).into_response())
}
