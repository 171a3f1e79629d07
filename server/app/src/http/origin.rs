//! Where requests that change something come from. SameSite=Lax keeps a cookie from other sites, but not from another port
//! of the same host; the Origin header tells them apart, and every browser sends it with such requests.

use super::app::{App, Site};
use super::refusal::No;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use folkmoot_rules::refusal::Code;
use url::{Host, Origin, Url};

/// The one-click unsubscription of RFC 8058 is posted by mail providers, and its token is its own proof.
const FREE: &str = "/mail/unsubscribe";

/// The origins that requests may come from.
#[derive(Clone, Debug)]
pub struct Origins {
    own: Origin,
    /// A server on this machine is reached by several names, all of them on this machine.
    local: bool,
    development: bool,
}

impl Origins {
    /// The origins of a site.
    pub fn of(site: &Site) -> Self {
        Self {
            own: site.address.origin(),
            local: is_local(&site.address),
            development: site.development,
        }
    }

    /// Whether a request with these headers may change something.
    pub fn allow(&self, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        match (
            text(header::ORIGIN),
            text(header::HeaderName::from_static("sec-fetch-site")),
        ) {
            (Some(origin), _) => self.is_own(origin, text(header::HOST).unwrap_or_default()),
            (None, Some(site)) => site == "same-origin" || site == "none",
            // No browser sends neither; a program that wants to use a person's cookie must say where it comes from.
            (None, None) => !headers.contains_key(header::COOKIE),
        }
    }

    fn is_own(&self, origin: &str, host: &str) -> bool {
        let Ok(origin) = Url::parse(origin) else {
            return false;
        };
        if origin.origin() == self.own {
            return true;
        }
        let same_host = Url::parse(&format!("{}://{host}", origin.scheme()))
            .is_ok_and(|host| host.origin() == origin.origin());
        let same_port = origin.port_or_known_default() == port(&self.own);
        let local = self.local && is_local(&origin) && same_port && same_host;
        local || (self.development && same_host)
    }
}

fn port(origin: &Origin) -> Option<u16> {
    match origin {
        Origin::Tuple(_, _, port) => Some(*port),
        Origin::Opaque(_) => None,
    }
}

fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Refuses what comes from elsewhere.
pub async fn check(State(app): State<App>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || request.uri().path() == FREE || app.origins.allow(request.headers()) {
        return next.run(request).await;
    }
    refused().into_response()
}

/// The no for what comes from elsewhere.
pub fn refused() -> No {
    No::new(
        Code::Forbidden,
        "This request comes from another site than Folkmoot's own. A program must send an Origin header with Folkmoot's address.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    name.parse::<header::HeaderName>().unwrap(),
                    value.parse().unwrap(),
                )
            })
            .collect()
    }

    #[test]
    fn only_the_sites_own_origin_may_change_something() {
        let origins = Origins::of(&Site::at("https://folkmoot.example.org".parse().unwrap()));
        assert!(origins.allow(&headers(&[("origin", "https://folkmoot.example.org")])));
        for other in [
            "https://folkmoot.example.org:8443",
            "http://folkmoot.example.org",
            "https://example.org",
            "null",
            "",
        ] {
            assert!(
                !origins.allow(&headers(&[("origin", other), ("host", "example.org")])),
                "{other}"
            );
        }
    }

    #[test]
    fn without_an_origin_the_browsers_own_word_counts_and_a_cookie_alone_does_not() {
        let origins = Origins::of(&Site::at("https://folkmoot.example.org".parse().unwrap()));
        assert!(origins.allow(&headers(&[("sec-fetch-site", "same-origin"), ("cookie", "a=b")])));
        assert!(!origins.allow(&headers(&[("sec-fetch-site", "same-site"), ("cookie", "a=b")])));
        assert!(!origins.allow(&headers(&[("cookie", "a=b")])));
        assert!(origins.allow(&headers(&[])), "a program without a cookie");
    }

    #[test]
    fn a_server_on_this_machine_is_reached_by_each_of_its_names_but_not_from_another_port() {
        let origins = Origins::of(&Site::at("http://127.0.0.1:8080".parse().unwrap()));
        assert!(origins.allow(&headers(&[
            ("origin", "http://localhost:8080"),
            ("host", "localhost:8080")
        ])));
        assert!(!origins.allow(&headers(&[
            ("origin", "http://localhost:3000"),
            ("host", "localhost:8080")
        ])));
        assert!(!origins.allow(&headers(&[
            ("origin", "http://localhost:8080"),
            ("host", "127.0.0.1:8080")
        ])));
        assert!(!origins.allow(&headers(&[
            ("origin", "http://evil.example:8080"),
            ("host", "evil.example:8080")
        ])));
    }
}
