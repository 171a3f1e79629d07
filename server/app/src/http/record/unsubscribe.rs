//! /mail/unsubscribe: the link under every email. Opened, it asks; posted, by the form or by a mail program in one click
//! (RFC 8058), it is done. The token is its own proof, so neither a cookie nor an origin is asked for.

use super::Frame;
use crate::http::app::App;
use crate::http::client::Client;
use crate::http::refusal::{No, Result};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use folkmoot_core::mail::unsubscribe::{self as links, Unsubscribe};
use folkmoot_rules::refusal::Code;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Link {
    #[serde(default)]
    token: String,
}

#[derive(Template)]
#[template(path = "record/unsubscribe.html")]
struct Page<'a> {
    frame: &'a Frame,
    /// The link's token, while it is still to be asked.
    token: Option<&'a str>,
    title: String,
    text: String,
}

/// GET /mail/unsubscribe: asks. A mail scanner that follows links switches nothing off.
pub async fn ask(
    State(app): State<App>,
    client: Client,
    mut frame: Frame,
    Query(link): Query<Link>,
) -> Result<Response> {
    app.rates.address.count(&client.key())?;
    match links::read(&app.engine, &link.token) {
        Ok(found) => {
            frame.in_language_of(&app, found).await;
            let text = frame.of_kind("record-unsubscribe-text", found);
            let title = frame.say("record-unsubscribe");
            Ok(frame.page(&Page {
                frame: &frame,
                token: Some(&link.token),
                title,
                text,
            }))
        }
        Err(error) => frame.wrong(error.into()),
    }
}

/// POST /mail/unsubscribe: does it.
pub async fn unsubscribe(
    State(app): State<App>,
    client: Client,
    mut frame: Frame,
    Query(link): Query<Link>,
) -> Result<Response> {
    app.rates.address.count(&client.key())?;
    match links::unsubscribe(&app.engine, &link.token).await {
        Ok(found) => {
            frame.in_language_of(&app, found).await;
            let text = frame.of_kind("record-unsubscribed-text", found);
            let title = frame.say("record-unsubscribed");
            Ok(frame.page(&Page {
                frame: &frame,
                token: None,
                title,
                text,
            }))
        }
        Err(error) => frame.wrong(error.into()),
    }
}

impl Frame {
    /// Whoever holds the link may not be signed in; the page speaks their language all the same.
    async fn in_language_of(&mut self, app: &App, link: Unsubscribe) {
        if let Ok(locale) = links::locale(&app.engine, link).await {
            self.locale = locale;
        }
    }

    fn of_kind(&self, key: &str, link: Unsubscribe) -> String {
        let kind = self.word("mail-kind", link.kind);
        self.tell(key, &[("kind", kind.into())])
    }

    fn wrong(&self, no: No) -> Result<Response> {
        if no.code() == Code::Internal {
            return Err(no);
        }
        let (title, text) = (
            self.say("record-unsubscribe-wrong"),
            self.say("record-unsubscribe-wrong-text"),
        );
        Ok(self.answer(
            StatusCode::NOT_FOUND,
            &Page {
                frame: self,
                token: None,
                title,
                text,
            },
        ))
    }
}
