//! The page, from inside the binary: hashed files that are kept for ever, and the shell that every address of the page gets.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use rust_embed::{EmbeddedFile, RustEmbed};

/// The built page, with a .br and a .gz beside every file. In a debug build it is read from the folder, each time.
#[derive(RustEmbed)]
#[folder = "../../web/dist"]
struct Page;

/// What the server's own pages are styled with.
const RECORD_STYLE: &str = include_str!("../../assets/record.css");

/// GET of an address of the page.
pub async fn shell(headers: HeaderMap) -> Response {
    bare_shell(&headers)
}

fn bare_shell(headers: &HeaderMap) -> Response {
    match file("index.html", headers) {
        Some(mut response) => {
            response
                .headers_mut()
                .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
            response
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The shell with more in its head, in the place of its title. With nothing more it is the bare one.
pub fn shell_with(headers: &HeaderMap, head: &str) -> Response {
    let text = Page::get("index.html").and_then(|page| String::from_utf8(page.data.into_owned()).ok());
    let parts = text.as_deref().and_then(|text| {
        let (before, rest) = text.split_once("<title>")?;
        let (_, after) = rest.split_once("</title>")?;
        Some(format!("{before}{head}{after}"))
    });
    match parts.filter(|_| !head.is_empty()) {
        Some(page) => {
            let fixed = [
                (header::CONTENT_TYPE, "text/html; charset=utf-8"),
                (header::CACHE_CONTROL, "no-cache"),
                (header::VARY, "Accept-Encoding, Accept-Language"),
            ];
            (fixed, page).into_response()
        }
        None => bare_shell(headers),
    }
}

/// GET /assets/{path}: a hashed file, which never changes under its name.
pub async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    // A debug build reads from the folder, where `..` would lead to the shell under a name that is kept for ever.
    let inside = path.split('/').all(|step| !matches!(step, "" | "." | ".."));
    match inside
        .then(|| file(&format!("assets/{path}"), &headers))
        .flatten()
    {
        Some(mut response) => {
            response.headers_mut().insert(
                header::CACHE_CONTROL,
                HeaderValue::from_static("public, max-age=31536000, immutable"),
            );
            response
        }
        None => super::refusal::No::not_found().into_response(),
    }
}

/// GET of a file at the root of the page: an icon, the manifest. Anything else is not found.
pub fn root_file(path: &str, headers: &HeaderMap) -> Option<Response> {
    let name = path
        .strip_prefix('/')
        .filter(|name| !name.contains('/') && !name.starts_with('.') && *name != "index.html")?;
    if matches!(name.rsplit_once('.'), Some((_, "br" | "gz"))) {
        return None;
    }
    let mut response = file(name, headers)?;
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=3600"),
    );
    Some(response)
}

/// GET /record.css.
pub async fn record_style() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, RECORD_STYLE).into_response()
}

/// A file in the smallest form that the browser takes.
fn file(name: &str, headers: &HeaderMap) -> Option<Response> {
    let plain = Page::get(name)?;
    let taken = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let small = [("br", ".br"), ("gzip", ".gz")]
        .into_iter()
        .find_map(|(coding, suffix)| {
            let small = takes(taken, coding).then(|| Page::get(&format!("{name}{suffix}")))??;
            Some((coding, small))
        });
    let etag = tag(&plain);
    let mut response = if headers
        .get(header::IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == etag.as_bytes())
    {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match small {
            Some((coding, small)) => {
                ([(header::CONTENT_ENCODING, coding)], Body::from(small.data)).into_response()
            }
            None => Body::from(plain.data).into_response(),
        }
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(name)));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        headers.insert(header::ETAG, etag);
    }
    Some(response)
}

fn takes(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        name.trim().eq_ignore_ascii_case(coding)
            && !matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

fn tag(file: &EmbeddedFile) -> String {
    let hash = file.metadata.sha256_hash();
    let hash = hash.first_chunk().copied().map_or(0, u128::from_be_bytes);
    // Weak: the compressed forms are the same page, not the same bytes.
    format!("W/\"{hash:032x}\"")
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
