//! GET /decisions/{id}/markdown and /wiki: a decision to be put elsewhere, as Markdown or in the markup of `MediaWiki`. Who may read it here
//! may take it along.

use super::{address, kept};
use crate::http::app::App;
use crate::http::record::{Exported, Frame};
use crate::http::refusal::Result;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use folkmoot_rules::text;
use std::fmt::Write as _;

/// GET /decisions/{id}/markdown.
pub async fn markdown(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response> {
    let told = Exported::of(&app, &frame, &id).await?;
    let mut text = format!("# {}\n\n{}\n\n{}\n", told.title, told.sentence, told.body.trim());
    text.push('\n');
    for (name, value) in &told.facts {
        // Writing into a text cannot fail.
        let _ = writeln!(text, "- {name}: {value}");
    }
    let _ = write!(
        text,
        "\n## {}\n\n{}\n",
        told.proposal_heading,
        told.proposal.trim()
    );
    let _ = write!(text, "\n{}\n", address(&app, &format!("decisions/{id}")));
    Ok(file(&headers, "text/markdown; charset=utf-8", text, &id, "md"))
}

/// GET /decisions/{id}/wiki.
pub async fn wiki(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response> {
    let told = Exported::of(&app, &frame, &id).await?;
    let base = app.engine.address().as_str().trim_end_matches('/');
    let line = text::wiki_line;
    let mut text = format!(
        "== {} ==\n\n{}\n\n{}\n\n",
        line(&told.title),
        line(&told.sentence),
        text::wiki(&told.body, base)
    );
    for (name, value) in &told.facts {
        let _ = writeln!(text, "* {}: {}", line(name), line(value));
    }
    let _ = write!(
        text,
        "\n=== {} ===\n\n{}\n",
        line(&told.proposal_heading),
        text::wiki(&told.proposal, base)
    );
    let _ = write!(text, "\n[{}]\n", address(&app, &format!("decisions/{id}")));
    Ok(file(&headers, "text/plain; charset=utf-8", text, &id, "wiki"))
}

/// A file for this reader: others may not keep what it says.
fn file(headers: &HeaderMap, media_type: &'static str, text: String, id: &str, extension: &str) -> Response {
    let mut response = kept(headers, media_type, text);
    let headers = response.headers_mut();
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-cache"),
    );
    headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
    headers.remove(header::ACCESS_CONTROL_ALLOW_ORIGIN);
    if let Ok(name) = HeaderValue::from_str(&format!("inline; filename=\"{id}.{extension}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    response
}
