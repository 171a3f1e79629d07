//! First-run set-up: the first administrator and the organisation, by whoever holds the one-time token of the console.

use super::app::App;
use super::assets;
use super::body::Body;
use super::client::Client;
use super::refusal::{No, Result};
use super::session::{device, signed_in};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use folkmoot_core::auth::secret::{hash, random_token, same};
use folkmoot_core::ops::organisation::{self, SetUp};
use folkmoot_rules::refusal::{Code, Refusal};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::sync::{Mutex, PoisonError};

/// First-run set-up, while it is needed. Only the token's hash is kept.
#[derive(Default)]
pub struct Setup(Mutex<Option<String>>);

impl Setup {
    /// Makes the token for the console. Asked again, the older one opens nothing any more.
    pub fn open(&self) -> String {
        let token = random_token();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(hash(&token));
        token
    }

    fn opens(&self, token: &str) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .as_ref()
            .is_some_and(|known| same(known, &hash(token.trim())))
    }

    fn close(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[derive(Serialize)]
pub struct Offered {
    needed: bool,
    templates: Vec<Template>,
}

#[derive(Serialize)]
struct Template {
    id: &'static str,
    name: String,
    description: String,
}

/// GET /setup: the shell for a browser that opens the address, and for the page what there is to choose from.
pub async fn page(State(app): State<App>, headers: HeaderMap) -> Response {
    let accept = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut response = if accept.contains("text/html") {
        assets::shell(headers).await
    } else {
        offered(&app, &headers).await.into_response()
    };
    response
        .headers_mut()
        .append(header::VARY, HeaderValue::from_static("Accept"));
    response
}

async fn offered(app: &App, headers: &HeaderMap) -> Result<Json<Offered>> {
    let needed = organisation::needed(&app.engine).await?;
    let language = super::language::of_headers(headers);
    let templates = if needed {
        organisation::templates(language.tag())?
    } else {
        Vec::new()
    };
    let shown = templates.into_iter().map(|one| Template {
        id: one.id,
        name: one.name,
        description: one.description,
    });
    Ok(Json(Offered {
        needed,
        templates: shown.collect(),
    }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Wanted {
    token: String,
    name: String,
    email: String,
    password: SecretString,
    organisation: String,
    template: String,
    languages: Vec<String>,
    time_zone: String,
}

/// POST /setup.
pub async fn set_up(
    State(app): State<App>,
    client: Client,
    headers: HeaderMap,
    Body(wanted): Body<Wanted>,
) -> Result<impl IntoResponse> {
    app.rates.address.count(&client.key())?;
    if !organisation::needed(&app.engine).await? {
        return Err(No::new(
            Code::Conflict,
            "This organisation is set up already. Sign in instead.",
        ));
    }
    if !app.setup.opens(&wanted.token) {
        let refusal = Refusal::new(
            Code::Forbidden,
            "This is not the token that the server printed when it started.",
        );
        return Err(refusal.on("token").into());
    }
    let set_up = SetUp {
        name: wanted.name,
        email: wanted.email,
        password: wanted.password,
        organisation: wanted.organisation,
        template: wanted.template,
        languages: wanted.languages,
        time_zone: wanted.time_zone,
        device: device(&headers).to_owned(),
    };
    let token = organisation::set_up(&app.engine, set_up).await?;
    app.setup.close();
    Ok((StatusCode::NO_CONTENT, signed_in(&app.site, &token)))
}
