//! GET /feeds/{what}.atom and .json: what was published, as an Atom feed (RFC 4287) and a JSON feed (version 1.1 of jsonfeed.org).

use super::entry::{self, Entry};
use super::{Of, Scope, address, for_anybody, kept};
use crate::http::app::App;
use crate::http::record::Frame;
use crate::http::refusal::{No, Result};
use atom_syndication::{
    Category, Content, Entry as AtomEntry, Feed, FixedDateTime, Generator, Link, Person, Text,
};
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use folkmoot_core::error::not_found;
use folkmoot_rules::refusal::Code;
use serde_json::json;
use std::str::FromStr as _;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The form of a feed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Atom,
    Json,
}

/// A feed being written.
struct Told<'a> {
    frame: &'a Frame,
    title: String,
    /// Its own address, and that of the page it belongs to.
    address: String,
    page: String,
    entries: Vec<Entry>,
}

/// GET /feeds/{file}.
pub async fn feed(
    State(app): State<App>,
    Path(file): Path<String>,
    Query(of): Query<Of>,
    headers: HeaderMap,
) -> Result<Response> {
    let (what, form) = match file.rsplit_once('.') {
        Some((what, "atom")) => (what, Form::Atom),
        Some((what, "json")) => (what, Form::Json),
        Some(_) | None => return Err(not_found().into()),
    };
    let frame = for_anybody(&app, &headers).await?;
    let scope = Scope::find(&frame, &of).await?;
    let (title, page, entries) = match what {
        "outcomes" => (
            "feed-outcomes",
            "decisions",
            entry::outcomes(&app, &frame, &scope).await?,
        ),
        "agreements" => (
            "feed-agreements",
            "agreements",
            entry::agreements(&app, &frame, &scope).await?,
        ),
        "reviews" => (
            "feed-reviews",
            "reviews",
            entry::reviews(&app, &frame, &scope).await?,
        ),
        _ => return Err(not_found().into()),
    };
    let told = Told {
        title: format!("{} · {}", scope.title(&frame), frame.say(title)),
        address: address(&app, &of.behind(&format!("feeds/{file}"))),
        page: address(&app, &of.behind(page)),
        frame: &frame,
        entries,
    };
    match form {
        Form::Atom => Ok(kept(
            &headers,
            "application/atom+xml; charset=utf-8",
            told.atom(&app)?,
        )),
        Form::Json => Ok(kept(
            &headers,
            "application/feed+json; charset=utf-8",
            told.json(&app),
        )),
    }
}

impl Of {
    /// An address with what was asked behind it.
    fn behind(&self, path: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("hub", &self.hub), ("theme", &self.theme)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        match query.finish() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }
}

impl Told<'_> {
    /// When it last changed: the beginning of time where nothing was published yet, so that it does not change by being asked for.
    fn updated(&self) -> OffsetDateTime {
        let last = self.entries.iter().map(|entry| entry.updated).max();
        last.unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    fn atom(&self, app: &App) -> std::result::Result<String, No> {
        let entries: Option<Vec<AtomEntry>> = self.entries.iter().map(atom_entry).collect();
        let (Some(entries), Some(updated)) = (entries, moment(self.updated())) else {
            return Err(No::new(Code::Internal, "This feed could not be written."));
        };
        let feed = Feed {
            title: Text::plain(self.title.clone()),
            id: self.address.clone(),
            updated,
            authors: vec![person(&self.frame.organisation)],
            generator: Some(Generator {
                value: "Folkmoot".to_owned(),
                ..Generator::default()
            }),
            icon: Some(address(app, "mark.svg")),
            links: vec![
                link("self", "application/atom+xml", &self.address),
                link("alternate", "text/html", &self.page),
            ],
            lang: Some(self.frame.locale.tag().to_owned()),
            entries,
            ..Feed::default()
        };
        Ok(feed.to_string())
    }

    fn json(&self, app: &App) -> String {
        let item = |entry: &Entry| {
            json!({
                "id": entry.address,
                "url": entry.address,
                "title": entry.title,
                "summary": entry.summary,
                "content_html": entry.html,
                "date_published": rfc3339(entry.published),
                "date_modified": rfc3339(entry.updated),
                "authors": [{ "name": entry.author }],
                "tags": entry.tags,
            })
        };
        json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.title,
            "home_page_url": self.page,
            "feed_url": self.address,
            "icon": address(app, "mark.svg"),
            "language": self.frame.locale.tag(),
            "authors": [{ "name": self.frame.organisation }],
            "items": self.entries.iter().map(item).collect::<Vec<_>>(),
        })
        .to_string()
    }
}

fn atom_entry(entry: &Entry) -> Option<AtomEntry> {
    Some(AtomEntry {
        title: Text::plain(entry.title.clone()),
        id: entry.address.clone(),
        updated: moment(entry.updated)?,
        published: Some(moment(entry.published)?),
        authors: vec![person(&entry.author)],
        categories: entry.tags.iter().map(|tag| category(tag)).collect(),
        links: vec![link("alternate", "text/html", &entry.address)],
        summary: Some(Text::plain(entry.summary.clone())),
        content: Some(Content {
            value: Some(entry.html.clone()),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..AtomEntry::default()
    })
}

fn category(term: &str) -> Category {
    Category {
        term: term.to_owned(),
        ..Category::default()
    }
}

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        ..Person::default()
    }
}

fn link(rel: &str, media_type: &str, href: &str) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(media_type.to_owned()),
        ..Link::default()
    }
}

fn rfc3339(moment: OffsetDateTime) -> Option<String> {
    moment.format(&Rfc3339).ok()
}

/// The library brings a type of its own for moments; the text is what both speak.
fn moment(moment: OffsetDateTime) -> Option<FixedDateTime> {
    FixedDateTime::from_str(&rfc3339(moment)?).ok()
}
