//! What Folkmoot gives to programs of others: feeds, calendars, a sitemap, and decisions in the forms that other places take.
//!
//! All of it shows what anybody may read, whoever asks: a feed reader, a search engine or a wiki has no account, and what it was given
//! stands where we do not see it. The one exception is a person's own calendar, whose address is a secret.

mod calendar;
mod entry;
mod export;
mod feed;
mod preview;
mod sitemap;

pub use calendar::{own as own_calendar, public as public_calendar};
pub use export::{markdown, wiki};
pub use feed::feed;
pub use preview::shell;
pub use sitemap::{robots, sitemap};

use super::app::App;
use super::record::Frame;
use super::refusal::Result;
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use folkmoot_core::actor::Actor;
use folkmoot_core::error::not_found;
use folkmoot_core::query;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// How long others may keep what they got, in seconds: nobody needs a decision within less.
const KEPT: u32 = 300;

/// Of what something is asked: all there is, or of one hub or theme, each by its slug.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Of {
    hub: String,
    theme: String,
}

/// The same, found.
struct Scope {
    group: Option<(Uuid, String)>,
    theme: Option<(Uuid, String)>,
}

impl Scope {
    /// A hub that anybody may read, and a theme. Whatever else is asked for is not there.
    async fn find(frame: &Frame, of: &Of) -> Result<Self> {
        let view = &frame.view;
        let group = match of.hub.as_str() {
            "" => None,
            slug => {
                let mut groups = view.groups().filter(|group| view.reads(group.id));
                let group = groups.find(|group| group.slug == slug).ok_or_else(not_found)?;
                Some((group.id, group.name.clone()))
            }
        };
        let theme = match of.theme.as_str() {
            "" => None,
            slug => {
                let themes = query::theme::all(view).await?;
                let theme = themes.into_iter().find(|theme| theme.slug == slug);
                let theme = theme.ok_or_else(not_found)?;
                Some((theme.id, theme.name))
            }
        };
        Ok(Self { group, theme })
    }

    /// The names of what it is of, behind the organisation's: "P2P Foundation · Research".
    fn title(&self, frame: &Frame) -> String {
        let names = [&self.group, &self.theme].into_iter().flatten();
        std::iter::once(frame.organisation.as_str())
            .chain(names.map(|(_, name)| name.as_str()))
            .collect::<Vec<_>>()
            .join(" · ")
    }
}

/// What anybody sees, in the language that the program asks for.
async fn for_anybody(app: &App, headers: &HeaderMap) -> Result<Frame> {
    Frame::of(app, Actor::Anonymous, headers).await
}

/// An address of this Folkmoot.
fn address(app: &App, path: &str) -> String {
    let base = app.engine.address().as_str().trim_end_matches('/');
    format!("{base}/{}", path.trim_start_matches('/'))
}

/// A file that programs fetch again and again: with a tag by which they learn that nothing has changed.
fn kept(headers: &HeaderMap, media_type: &'static str, body: String) -> Response {
    let digest: [u8; 32] = Sha256::digest(body.as_bytes()).into();
    let digest = digest.first_chunk().copied().map_or(0, u128::from_be_bytes);
    // Weak: the same text may travel compressed.
    let tag = format!("W/\"{digest:032x}\"");
    let known = headers
        .get(header::IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let fixed = [
        (header::ETAG, tag),
        (header::CACHE_CONTROL, format!("public, max-age={KEPT}")),
        (header::VARY, "Accept-Language".to_owned()),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "cross-origin".to_owned(),
        ),
        (header::CONTENT_TYPE, media_type.to_owned()),
    ];
    if known {
        (StatusCode::NOT_MODIFIED, fixed).into_response()
    } else {
        (fixed, body).into_response()
    }
}
