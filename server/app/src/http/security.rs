//! The headers that keep a page from being used against its reader. On every answer.

use super::app::{App, Site};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// GraphiQL, in development only, brings inline script and fetches itself from elsewhere.
pub const GRAPHIQL: &str = "default-src 'none'; script-src 'unsafe-inline' https://unpkg.com https://esm.sh; style-src 'unsafe-inline' https://unpkg.com https://esm.sh; \
    connect-src 'self' https://esm.sh; img-src data: https:; font-src data: https:; worker-src blob:; frame-ancestors 'none'; base-uri 'none'";

/// What people uploaded: an image and nothing else, even if a browser took it for a page.
pub const PICTURE: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// The pages' own policy. The socket is named because some browsers do not count it as 'self'.
fn policy(site: &Site) -> String {
    let socket = site
        .address
        .as_str()
        .trim_end_matches('/')
        .replacen("http", "ws", 1);
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' {socket}; manifest-src 'self'; \
         frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Puts the headers on an answer, where the handler has not put its own.
pub async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy(&app.site)) {
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    }
    if app.site.secure() {
        headers
            .entry(header::STRICT_TRANSPORT_SECURITY)
            .or_insert(HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    // What an answer says depends on who asks; only what says otherwise itself is kept by anybody.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}
