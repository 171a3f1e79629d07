//! /mailbox: every email that the demonstration wrote, so that a newcomer sees what a real one would send. Not there anywhere
//! else: a mailbox opens every account.

use super::Frame;
use crate::http::app::App;
use crate::http::refusal::{No, Result};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{Html, IntoResponse as _, Response};
use mail_parser::{Address, Message, MessageParser};
use serde::Deserialize;
use std::path::PathBuf;
use time::OffsetDateTime;

/// How many emails stand on one page of the list.
const SHOWN: usize = 30;
/// The largest email that is read.
const LARGEST: u64 = 1024 * 1024;

/// What an email may do when it is shown: look like itself. Emails are styled in place, so styles in place are let in, into a
/// frame without script, forms, or anything from elsewhere.
const LETTER: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups \
    allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation; frame-ancestors 'self'; base-uri 'none'";

#[derive(Template)]
#[template(path = "record/mailbox.html")]
struct Mailbox<'a> {
    frame: &'a Frame,
    letters: Vec<Letter>,
    /// The email after which the next page begins.
    next: Option<String>,
    /// Whether newer emails stand before these.
    later: bool,
}

/// Where in the list one is.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// The last email of the page before.
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "record/letter.html")]
struct Page<'a> {
    frame: &'a Frame,
    letter: Letter,
    text: String,
}

/// One email, as its headers tell it.
struct Letter {
    id: String,
    from: String,
    to: String,
    subject: String,
    date: String,
}

/// GET /mailbox: the newest emails, or those after the one that is named.
pub async fn mailbox(
    State(app): State<App>,
    frame: Frame,
    Query(Asked { after }): Query<Asked>,
) -> Result<Response> {
    let mut files = files(&app).await?;
    // The names are ids that sort by the time at which the email was owed.
    files.sort_by(|one, other| other.cmp(one));
    let all = files.len();
    if let Some(after) = &after {
        files.retain(|path| name(path) < *after);
    }
    let later = files.len() < all;
    let next = files
        .get(SHOWN - 1)
        .filter(|_| files.len() > SHOWN)
        .map(|path| name(path));
    let mut letters = Vec::new();
    for path in files.iter().take(SHOWN) {
        let Some(bytes) = read(path.clone()).await else {
            continue;
        };
        let Some(message) = MessageParser::default().parse(&bytes) else {
            continue;
        };
        letters.push(headers(&frame, path, &message));
    }
    Ok(frame.page(&Mailbox {
        frame: &frame,
        letters,
        next,
        later,
    }))
}

/// GET /mailbox/{id}.
pub async fn letter(State(app): State<App>, frame: Frame, Path(id): Path<String>) -> Result<Response> {
    let Some((path, bytes)) = find(&app, &id).await? else {
        return Ok(frame.missing());
    };
    let message = MessageParser::default().parse(&bytes).ok_or_else(No::not_found)?;
    let text = message
        .body_text(0)
        .map(std::borrow::Cow::into_owned)
        .unwrap_or_default();
    let letter = headers(&frame, &path, &message);
    Ok(frame.page(&Page {
        frame: &frame,
        letter,
        text,
    }))
}

/// GET /mailbox/{id}/html: the email's HTML part, for the frame in which it is shown.
pub async fn letter_html(State(app): State<App>, Path(id): Path<String>) -> Result<Response> {
    let (_, bytes) = find(&app, &id).await?.ok_or_else(No::not_found)?;
    let message = MessageParser::default().parse(&bytes).ok_or_else(No::not_found)?;
    let html = message.body_html(0).ok_or_else(No::not_found)?;
    // Its links open in the page, not in the frame.
    let html = html.replacen("<head>", "<head><base target=\"_top\">", 1);
    Ok(([(header::CONTENT_SECURITY_POLICY, LETTER)], Html(html)).into_response())
}

/// The emails' files.
async fn files(app: &App) -> Result<Vec<PathBuf>> {
    if !app.site.demonstration {
        return Err(No::not_found());
    }
    // No folder, no email yet.
    let Ok(mut folder) = tokio::fs::read_dir(app.site.data.join("mail")).await else {
        return Ok(Vec::new());
    };
    let mut files = Vec::new();
    while let Ok(Some(entry)) = folder.next_entry().await {
        let path = entry.path();
        let Ok(about) = entry.metadata().await else {
            continue;
        };
        if about.is_file()
            && path.extension().is_some_and(|extension| extension == "eml")
            && about.len() <= LARGEST
        {
            files.push(path);
        }
    }
    Ok(files)
}

/// The email of this name: one of those that are there, so that no name leads out of the folder.
async fn find(app: &App, id: &str) -> Result<Option<(PathBuf, Vec<u8>)>> {
    let path = files(app).await?.into_iter().find(|path| name(path) == id);
    let Some(path) = path else { return Ok(None) };
    Ok(read(path.clone()).await.map(|bytes| (path, bytes)))
}

async fn read(path: PathBuf) -> Option<Vec<u8>> {
    tokio::fs::read(path).await.ok()
}

fn name(path: &std::path::Path) -> String {
    path.file_stem()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
        .to_owned()
}

fn headers(frame: &Frame, path: &std::path::Path, message: &Message<'_>) -> Letter {
    let date = message
        .date()
        .and_then(|date| OffsetDateTime::from_unix_timestamp(date.to_timestamp()).ok());
    Letter {
        id: name(path),
        from: addresses(message.from()),
        to: addresses(message.to()),
        subject: message.subject().unwrap_or_default().to_owned(),
        date: date.map(|date| frame.moment(date)).unwrap_or_default(),
    }
}

fn addresses(all: Option<&Address<'_>>) -> String {
    let one = |address: &mail_parser::Addr<'_>| match (address.name(), address.address()) {
        (Some(name), Some(email)) => format!("{name} <{email}>"),
        (name, email) => email.or(name).unwrap_or_default().to_owned(),
    };
    let all = all.map(|all| all.iter().map(one).collect::<Vec<_>>());
    all.unwrap_or_default().join(", ")
}
