//! What every request leaves behind: an id, one line in the log, a count and a time in the metrics. Addresses that carry
//! secrets are logged as their pattern; what is asked and answered is not logged at all.

use super::request_id::{HEADER, RequestId};
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing::{Instrument as _, info_span};

/// Follows a request through.
pub async fn follow(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let id = RequestId::of(request.headers());
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("other", MatchedPath::as_str)
        .to_owned();
    let span = info_span!("request", id = id.as_str(), %method, path = shown(&route, request.uri().path()));
    let header = id.header();
    let mut response = id.during(next.run(request).instrument(span.clone())).await;
    if let Some(header) = header {
        response.headers_mut().insert(HEADER, header);
    }
    let (status, took) = (response.status().as_u16(), began.elapsed());
    span.in_scope(|| tracing::info!(status, milliseconds = took.as_millis(), "answered"));
    let labels = [
        ("method", method.to_string()),
        ("route", route),
        ("status", status.to_string()),
    ];
    metrics::histogram!("folkmoot_request_seconds", &labels).record(took.as_secs_f64());
    metrics::counter!("folkmoot_requests_total", &labels).increment(1);
    response
}

/// The path as it may be logged. A token opens something to whoever reads the log, and an address that is none of ours
/// may be a mistyped one of ours.
fn shown<'a>(route: &'a str, path: &'a str) -> &'a str {
    if route == "other" || route.contains("{token}") {
        route
    } else {
        path
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_token_in_an_address_is_not_logged() {
        assert_eq!(shown("/reset/{token}", "/reset/5ec2e7"), "/reset/{token}");
        assert_eq!(shown("other", "/reset/5ec2e7/"), "other");
        assert_eq!(shown("/d/{id}", "/d/disc_1"), "/d/disc_1");
    }
}
