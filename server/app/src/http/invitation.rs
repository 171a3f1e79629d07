//! Invitations, for whoever holds the token of the email.

use super::app::App;
use super::body::Body;
use super::client::Client;
use super::refusal::Result;
use super::session::{device, signed_in};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use folkmoot_core::ops::invitation::{self, Acceptance};
use folkmoot_rules::visibility::MembershipRole;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Offered {
    email: String,
    organisation: String,
    group: Option<String>,
    role: Option<&'static str>,
    title: Option<String>,
    invited_by: String,
    has_account: bool,
}

/// GET /invitations/{token}.
pub async fn offered(
    State(app): State<App>,
    client: Client,
    Path(token): Path<String>,
) -> Result<Json<Offered>> {
    app.rates.address.count(&client.key())?;
    let offer = invitation::offer(&app.engine, &token).await?;
    let role = match offer.invitation.role.0 {
        MembershipRole::Lead => "LEAD",
        MembershipRole::Member => "MEMBER",
    };
    Ok(Json(Offered {
        email: offer.invitation.email,
        organisation: offer.organisation,
        role: offer.group.is_some().then_some(role),
        group: offer.group.map(|group| group.name),
        title: offer.invitation.title,
        invited_by: offer.invited_by.name,
        has_account: offer.has_account,
    }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub struct Accepted {
    name: String,
    password: Option<SecretString>,
    languages: Vec<String>,
    time_zone: String,
}

/// POST /invitations/{token}/accept.
pub async fn accept(
    State(app): State<App>,
    client: Client,
    Path(token): Path<String>,
    headers: HeaderMap,
    Body(given): Body<Accepted>,
) -> Result<impl IntoResponse> {
    app.rates.address.count(&client.key())?;
    let acceptance = Acceptance {
        name: given.name,
        password: given.password,
        languages: given.languages,
        time_zone: given.time_zone,
        device: device(&headers).to_owned(),
    };
    let session = invitation::accept(&app.engine, &token, acceptance).await?;
    Ok((StatusCode::NO_CONTENT, signed_in(&app.site, &session)))
}
