//! Who asks: the session of the cookie, looked up once a request.

use super::app::{App, Site};
use super::refusal::No;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use folkmoot_core::actor::Actor;
use folkmoot_core::auth::session;
use folkmoot_core::auth::{SessionToken, SignedIn};
use folkmoot_rules::refusal::Code;
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;

/// Who asks. A cookie that opens nothing, or no more, is a visitor's.
#[derive(Clone)]
pub struct Asker {
    /// The person, or a visitor.
    pub actor: Actor,
    /// Their session, if they are signed in.
    pub session: Option<SignedIn>,
    token: Option<SecretString>,
}

impl FromRequestParts<App> for Asker {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, No> {
        let token = token(&parts.headers, &app.site);
        let session = match &token {
            Some(token) => session::find(&app.engine, token.expose_secret()).await?,
            None => None,
        };
        Ok(Self {
            actor: session.map_or(Actor::Anonymous, |session| session.actor),
            session,
            token,
        })
    }
}

impl Asker {
    /// Opens a GraphQL request as this asker.
    pub async fn open(&self, app: &App) -> Result<Arc<folkmoot_schema::Request>, folkmoot_core::Error> {
        let session = self.session.map(|session| session.session_id);
        folkmoot_schema::Request::open_in(app.engine.clone(), self.actor, session).await
    }

    /// Whether a socket that was opened as this asker may stay: a visitor's may, a person's as long as the session holds.
    pub async fn still_signed_in(&self, app: &App) -> bool {
        match (&self.session, &self.token) {
            (Some(was), Some(token)) => {
                let now = session::find(&app.engine, token.expose_secret()).await;
                now.is_ok_and(|now| now == Some(*was))
            }
            _ => true,
        }
    }

    /// The session; refused for a visitor.
    pub fn session(&self) -> Result<SignedIn, No> {
        self.session
            .ok_or_else(|| No::new(Code::Unauthenticated, "Sign in first."))
    }

    /// The key under which this person's tries are counted.
    pub fn key(&self) -> String {
        self.actor
            .person()
            .map(|person| person.to_string())
            .unwrap_or_default()
    }

    /// The session's token, if there is one.
    pub fn token(&self) -> Option<&str> {
        self.token.as_ref().map(ExposeSecret::expose_secret)
    }
}

/// Behind https the name itself says that no other host may set it.
fn name(site: &Site) -> &'static str {
    if site.secure() {
        "__Host-folkmoot"
    } else {
        "folkmoot"
    }
}

fn token(headers: &HeaderMap, site: &Site) -> Option<SecretString> {
    let pairs = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'));
    let mut own = pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(own, _)| *own == name(site));
    own.next().map(|(_, token)| token.into())
}

fn cookie(site: &Site, token: &str, seconds: i64) -> Option<HeaderValue> {
    let secure = if site.secure() { "; Secure" } else { "" };
    let text = format!(
        "{}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}",
        name(site)
    );
    HeaderValue::from_str(&text).ok()
}

/// The headers that give a browser its session.
pub fn signed_in(site: &Site, token: &SessionToken) -> HeaderMap {
    let cookie = cookie(site, token.expose(), session::LASTS.whole_seconds());
    cookie
        .map(|cookie| (header::SET_COOKIE, cookie))
        .into_iter()
        .collect()
}

/// The headers that take it away.
pub fn signed_out(site: &Site) -> HeaderMap {
    cookie(site, "", 0)
        .map(|cookie| (header::SET_COOKIE, cookie))
        .into_iter()
        .collect()
}

/// What a browser calls itself, for the list of one's sessions.
pub fn device(headers: &HeaderMap) -> &str {
    headers
        .get(header::USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}
