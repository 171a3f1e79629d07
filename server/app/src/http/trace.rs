//! What every request leaves behind: an id, one line in the log, a count and a time in the metrics. Addresses that carry
//! secrets are logged as their pattern; what is asked and answered is not logged at all.

use super::request_id::{HEADER, RequestId};
use axum::extract::{MatchedPath, Request};
use axum::http::Method;
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
    // As a number in JSON too, where 128 bits would be written as text.
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    span.in_scope(|| tracing::info!(status, milliseconds, "answered"));
    let labels = [
        ("method", counted(&method).to_owned()),
        ("route", route),
        ("status", status.to_string()),
    ];
    metrics::histogram!("folkmoot_request_seconds", &labels).record(took.as_secs_f64());
    metrics::counter!("folkmoot_requests_total", &labels).increment(1);
    response
}

/// The method as it is counted. Anybody can make up methods, and each label is kept for as long as the server runs.
fn counted(method: &Method) -> &str {
    match *method {
        Method::GET | Method::HEAD | Method::POST | Method::PUT | Method::DELETE | Method::OPTIONS => {
            method.as_str()
        }
        _ => "other",
    }
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
    use super::{counted, shown};
    use axum::http::Method;

    #[test]
    fn a_method_that_somebody_made_up_is_counted_among_others() {
        assert_eq!(counted(&Method::GET), "GET");
        assert_eq!(counted(&Method::from_bytes(b"GETS1").unwrap()), "other");
    }

    #[test]
    fn a_token_in_an_address_is_not_logged() {
        assert_eq!(shown("/reset/{token}", "/reset/5ec2e7"), "/reset/{token}");
        assert_eq!(shown("other", "/reset/5ec2e7/"), "other");
        assert_eq!(shown("/d/{id}", "/d/disc_1"), "/d/disc_1");
    }
}
