//! The record of decisions as plain pages, readable without script, and the other small pages that the server renders itself.

mod decision;
mod earlier;
mod evidence;
mod goals;
mod mailbox;
mod people;
mod register;
mod review;
mod unsubscribe;
mod whole;
mod words;

pub use decision::{Exported, decision};
pub use evidence::evidence;
pub use goals::{goals, progress};
pub use mailbox::{letter, letter_html, mailbox};
pub(in crate::http) use people::People;
pub use register::register;
pub use review::{plain_review, review_markdown};
pub use unsubscribe::{ask, unsubscribe};
pub use whole::whole;

use super::app::App;
use super::language;
use super::refusal::No;
use super::session::Asker;
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};
use folkmoot_core::actor::Actor;
use folkmoot_core::locale::{self, Argument, Locale};
use folkmoot_core::query;
use folkmoot_core::view::View;
use folkmoot_rules::refusal::Code;
use time::OffsetDateTime;

/// What every page of the server says: for whom, in which language, of which organisation.
pub struct Frame {
    /// What the reader may see.
    pub view: View,
    /// Their language.
    pub locale: Locale,
    /// Their time zone; UTC for a visitor.
    zone: String,
    /// The organisation's name.
    pub organisation: String,
    /// Where the page is, for those who sign in to read it.
    path: String,
}

impl FromRequestParts<App> for Frame {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, No> {
        let asker = Asker::from_request_parts(parts, app).await?;
        let path = parts.uri.path_and_query();
        Ok(Self {
            path: path.map_or_else(String::new, ToString::to_string),
            ..Self::of(app, asker.actor, &parts.headers).await?
        })
    }
}

impl Frame {
    /// The frame of what an actor reads.
    pub async fn of(app: &App, actor: Actor, headers: &HeaderMap) -> Result<Self, No> {
        let view = match app.engine.view(actor).await {
            Ok(view) => view,
            // A closed account reads as a visitor.
            Err(_) => app.engine.view(Actor::Anonymous).await?,
        };
        let (locale, zone) = match view.person() {
            Some(person) => (Locale::of(&person.languages.0), person.time_zone.clone()),
            None => (language::of_headers(headers), "UTC".to_owned()),
        };
        let organisation = query::organisation::maybe(&view).await?;
        Ok(Self {
            organisation: organisation
                .map_or_else(|| "Folkmoot".to_owned(), |organisation| organisation.name),
            path: String::new(),
            view,
            locale,
            zone,
        })
    }

    /// A text in the reader's language.
    pub fn say(&self, key: &str) -> String {
        locale::text(self.locale, key, &[])
    }

    /// A text in the reader's language that speaks of something.
    pub fn tell(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        locale::text(self.locale, key, arguments)
    }

    /// A moment where the reader lives.
    pub fn moment(&self, moment: impl Into<OffsetDateTime>) -> String {
        locale::moment(self.locale, &self.zone, moment.into())
    }

    /// A visitor's way in, and back to this page.
    pub fn sign_in(&self) -> Option<String> {
        let next: String = url::form_urlencoded::byte_serialize(self.path.as_bytes()).collect();
        self.view
            .person()
            .is_none()
            .then(|| format!("/sign-in?next={next}"))
    }

    /// Writes a page.
    pub fn page(&self, page: &impl Template) -> Response {
        self.answer(StatusCode::OK, page)
    }

    fn answer(&self, status: StatusCode, page: &impl Template) -> Response {
        let Ok(text) = page.render() else {
            return No::new(Code::Internal, "This page could not be written.").into_response();
        };
        let mut response = (status, Html(text)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(self.locale.tag()),
        );
        headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
        headers.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("private, no-cache"),
        );
        response
    }

    /// The page for what is not there, or not open to the reader: it says the same of both.
    pub fn missing(&self) -> Response {
        self.answer(StatusCode::NOT_FOUND, &Missing { frame: self })
    }

    /// A refusal as a page.
    pub fn refused(&self, no: No) -> Response {
        if no.code() == Code::NotFound {
            self.missing()
        } else {
            no.into_response()
        }
    }
}

#[derive(Template)]
#[template(path = "record/missing.html")]
struct Missing<'a> {
    frame: &'a Frame,
}
