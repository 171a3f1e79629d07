//! Signing in and out, and passwords. The answers to what is asked with an address never tell whether it has an account.

use super::app::App;
use super::body::Body;
use super::client::Client;
use super::refusal::Result;
use super::session::{Asker, device, signed_in, signed_out};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use folkmoot_core::auth::{mailed, session, sign_in};
use folkmoot_core::ops::account;
use secrecy::SecretString;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Credentials {
    email: String,
    password: SecretString,
}

/// POST /session: with a password.
pub async fn with_password(
    State(app): State<App>,
    client: Client,
    headers: HeaderMap,
    Body(given): Body<Credentials>,
) -> Result<impl IntoResponse> {
    app.rates.try_account(&given.email, client)?;
    let token =
        sign_in::sign_in_with_password(&app.engine, &given.email, given.password, device(&headers)).await?;
    Ok((StatusCode::NO_CONTENT, signed_in(&app.site, &token)))
}

/// DELETE /session: here.
pub async fn out(State(app): State<App>, asker: Asker) -> Result<impl IntoResponse> {
    if let Some(token) = asker.token() {
        session::sign_out(&app.engine, token).await?;
    }
    Ok((StatusCode::NO_CONTENT, signed_out(&app.site)))
}

/// DELETE /sessions: everywhere.
pub async fn out_everywhere(State(app): State<App>, asker: Asker) -> Result<impl IntoResponse> {
    session::sign_out_everywhere(&app.engine, asker.actor).await?;
    Ok((StatusCode::NO_CONTENT, signed_out(&app.site)))
}

#[derive(Deserialize)]
pub struct Address {
    email: String,
}

/// POST /session/mail: a link and a code by email. Answered before anything is looked up.
pub async fn by_mail(
    State(app): State<App>,
    client: Client,
    Body(given): Body<Address>,
) -> Result<StatusCode> {
    app.rates.try_mail(&given.email, client)?;
    let engine = app.engine.clone();
    later(async move { mailed::request_sign_in_mail(&engine, &given.email).await });
    Ok(StatusCode::ACCEPTED)
}

/// POST /password/forgot: a link by email. Answered before anything is looked up.
pub async fn forgot(
    State(app): State<App>,
    client: Client,
    Body(given): Body<Address>,
) -> Result<StatusCode> {
    app.rates.try_mail(&given.email, client)?;
    let engine = app.engine.clone();
    later(async move { mailed::request_password_reset(&engine, &given.email).await });
    Ok(StatusCode::ACCEPTED)
}

/// Goes on after the answer, so that the answer takes the same time whatever there is to do.
fn later(work: impl Future<Output = folkmoot_core::Result<()>> + Send + 'static) {
    use tracing::Instrument as _;
    let work = async move {
        if let Err(error) = work.await {
            tracing::error!(%error, "an email that was asked for is not owed");
        }
    };
    tokio::spawn(work.in_current_span());
}

#[derive(Deserialize)]
pub struct Code {
    email: String,
    code: String,
}

/// POST /session/code: with the six digits of an email.
pub async fn with_code(
    State(app): State<App>,
    client: Client,
    headers: HeaderMap,
    Body(given): Body<Code>,
) -> Result<impl IntoResponse> {
    app.rates.try_account(&given.email, client)?;
    let token = sign_in::sign_in_with_code(&app.engine, &given.email, &given.code, device(&headers)).await?;
    Ok((StatusCode::NO_CONTENT, signed_in(&app.site, &token)))
}

#[derive(Deserialize)]
pub struct Link {
    token: String,
}

/// POST /session/link: with the link of an email. A POST, so that a mail scanner that follows links signs nobody in.
pub async fn with_link(
    State(app): State<App>,
    client: Client,
    headers: HeaderMap,
    Body(given): Body<Link>,
) -> Result<impl IntoResponse> {
    app.rates.address.count(&client.key())?;
    let token = sign_in::sign_in_with_token(&app.engine, &given.token, device(&headers)).await?;
    Ok((StatusCode::NO_CONTENT, signed_in(&app.site, &token)))
}

#[derive(Deserialize)]
pub struct Reset {
    token: String,
    password: SecretString,
}

/// POST /password/reset: a new password with the link of an email.
pub async fn reset(
    State(app): State<App>,
    client: Client,
    headers: HeaderMap,
    Body(given): Body<Reset>,
) -> Result<impl IntoResponse> {
    app.rates.address.count(&client.key())?;
    let token = mailed::reset_password(&app.engine, &given.token, given.password, device(&headers)).await?;
    Ok((StatusCode::NO_CONTENT, signed_in(&app.site, &token)))
}

#[derive(Deserialize)]
pub struct Change {
    current: Option<SecretString>,
    new: SecretString,
}

/// POST /password: another password for oneself.
pub async fn change(
    State(app): State<App>,
    client: Client,
    asker: Asker,
    Body(given): Body<Change>,
) -> Result<StatusCode> {
    let session = asker.session()?;
    app.rates.address.count(&client.key())?;
    app.rates.account.count(&asker.key())?;
    account::change_password(&app.engine, session, given.current, given.new).await?;
    Ok(StatusCode::NO_CONTENT)
}
