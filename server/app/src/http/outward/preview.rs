//! The page's shell with what a link to it shows elsewhere (Open Graph): the title and the first words of what anybody may read. For
//! everything else, and for whoever asks for what not everybody may read, the shell is the bare one.

use super::{address, for_anybody};
use crate::http::app::App;
use crate::http::assets;
use crate::http::record::Frame;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use folkmoot_core::Result;
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::query;
use folkmoot_rules::text;

/// The longest description, in characters: what the places that show it have room for.
const DESCRIPTION_MAX: usize = 200;

#[derive(Template)]
#[template(path = "preview.html")]
struct Preview {
    title: String,
    description: String,
    address: String,
    organisation: String,
    /// Where the same can be read without script, if it can.
    plain: Option<String>,
}

/// GET of an address of the page that speaks of one thing, by its id or slug.
pub async fn shell(
    State(app): State<App>,
    Path(name): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let head = match for_anybody(&app, &headers).await {
        Ok(frame) => head(&app, &frame, &name, uri.path()).await.unwrap_or_default(),
        Err(_) => String::new(),
    };
    assets::shell_with(&headers, &head)
}

/// What goes into the head; nothing for what is not there for everybody.
async fn head(app: &App, frame: &Frame, name: &str, path: &str) -> Result<String> {
    let (title, words) = told(frame, name).await?;
    let preview = Preview {
        title,
        description: text::excerpt(&words, DESCRIPTION_MAX),
        address: address(app, path),
        plain: path
            .starts_with("/reviews/")
            .then(|| address(app, &format!("{path}/plain"))),
        organisation: frame.organisation.clone(),
    };
    preview.render().map_err(|_| not_found())
}

/// The title and the words of a thing that anybody may read.
async fn told(frame: &Frame, name: &str) -> Result<(String, String)> {
    let view = &frame.view;
    let Some((kind, id)) = ids::read(name) else {
        let mut groups = view.groups().filter(|group| view.reads(group.id));
        let group = groups.find(|group| group.slug == name).ok_or_else(not_found)?;
        return Ok((group.name.clone(), group.purpose.clone()));
    };
    if kind == Kind::Discussion {
        let discussion = query::discussion::one(view, id).await?;
        return Ok((discussion.title, discussion.body));
    }
    if kind == Kind::Poll {
        let poll = query::poll::one(view, id).await?;
        return version(frame, poll.version_id).await;
    }
    if kind == Kind::Review {
        let review = query::review::one(view, id).await?;
        let discussion = query::discussion::one(view, review.discussion_id).await?;
        return Ok((review.title, discussion.body));
    }
    if kind == Kind::Process {
        let process = query::process::one(view, id).await?;
        let state = query::process::state(view, &process);
        let texts = query::process::texts(view, &[id]).await?;
        let text = state
            .version()
            .and_then(|version| texts.get(&id)?.get(&version.text).cloned());
        return Ok((process.title, text.unwrap_or_default()));
    }
    Err(not_found())
}

async fn version(frame: &Frame, id: uuid::Uuid) -> Result<(String, String)> {
    let versions = query::proposal::versions_by_ids(&frame.view, &[id]).await?;
    let version = versions.into_values().next().ok_or_else(not_found)?;
    Ok((version.title, version.body))
}
