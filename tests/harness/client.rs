//! A browser without a screen: it sends requests through the whole router, in process, and keeps the cookie.

use crate::World;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use folkmoot::http::{App, Site, router};
use http_body_util::BodyExt as _;
use serde_json::Value;
use std::sync::{Arc, Mutex};
use tower::ServiceExt as _;

/// Somebody's browser. Clones share the cookie.
#[derive(Clone)]
pub struct Client {
    router: Router,
    /// What it says in Origin where it changes something.
    pub origin: String,
    cookie: Arc<Mutex<Option<String>>>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Client {
    /// A browser at a router, on a page of this origin.
    pub fn new(router: Router, origin: &str) -> Self {
        let origin = origin.trim_end_matches('/').to_owned();
        Self {
            router,
            origin,
            cookie: Arc::default(),
        }
    }

    /// Gives it a cookie, as `name=value`; or takes it away.
    pub fn keep(&self, cookie: Option<String>) {
        *self.cookie.lock().unwrap() = cookie;
    }

    /// The cookie that it keeps.
    pub fn cookie(&self) -> Option<String> {
        self.cookie.lock().unwrap().clone()
    }

    /// Opens an address.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path)).await
    }

    /// Posts JSON, as the page does.
    pub async fn post(&self, path: &str, body: &Value) -> Reply {
        self.json(Method::POST, path, body).await
    }

    /// Sends JSON by a method, as the page does.
    pub async fn json(&self, method: Method, path: &str, body: &Value) -> Reply {
        let request = Request::builder().method(method).uri(path);
        let request = request
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ORIGIN, &self.origin);
        self.send_with(request, body.to_string()).await
    }

    /// Sends a request without a body, with the cookie.
    pub async fn send(&self, request: axum::http::request::Builder) -> Reply {
        self.send_with(request, Body::empty()).await
    }

    /// Sends a request, with the cookie.
    pub async fn send_with(&self, mut request: axum::http::request::Builder, body: impl Into<Body>) -> Reply {
        if let Some(cookie) = self.cookie() {
            request = request.header(header::COOKIE, cookie);
        }
        let response = self
            .router
            .clone()
            .oneshot(request.body(body.into()).unwrap())
            .await
            .unwrap();
        let (parts, body) = response.into_parts();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            self.keep((!pair.ends_with('=')).then(|| pair.to_owned()));
        }
        let body = body.collect().await.unwrap().to_bytes();
        Reply {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }
}

impl World {
    /// A browser at this world's own address.
    pub fn browser(&self) -> Client {
        self.browser_at(Site::at(self.engine.address().clone()))
    }

    /// A browser at a site over this world, on a page of the site's own.
    pub fn browser_at(&self, site: Site) -> Client {
        let origin = site.address.to_string();
        Client::new(router(App::new(self.engine.clone(), site).unwrap()), &origin)
    }
}

impl Reply {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|_| panic!("not JSON: {} {}", self.status, self.text()))
    }

    /// A header, empty where it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}
