//! What is asked: one query with its variables, out of a body or out of an address.

use crate::http::refusal::No;
use async_graphql::Variables;
use axum::http::{HeaderMap, StatusCode, header};
use folkmoot_rules::refusal::Code;
use serde_json::{Map, Value};

/// One query with its variables.
#[derive(Debug, Default)]
pub struct Asked {
    pub query: String,
    pub operation: Option<String>,
    pub variables: Variables,
    /// Whether it came by GET, and may change nothing.
    pub by_get: bool,
}

impl Asked {
    /// Reads a body.
    pub fn in_body(headers: &HeaderMap, body: &[u8]) -> Result<Self, No> {
        let content_type = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if !is_json(content_type) {
            let no = No::new(Code::BadRequest, "Send application/json in UTF-8.");
            return Err(no.with_status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let body =
            serde_json::from_slice(body).map_err(|_| No::bad_request("The body is not valid JSON."))?;
        match body {
            Value::Object(members) => Self::in_members(members),
            Value::Array(_) => Err(No::bad_request(
                "Send one query at a time: batches are not offered.",
            )),
            _ => Err(No::bad_request("The body must be a JSON object with a query.")),
        }
    }

    /// Reads the query of an address.
    pub fn in_query(query: &str) -> Result<Self, No> {
        let mut members = Map::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let value = match (&*name, value.is_empty()) {
                ("query" | "operationName", _) => Value::String(value.into_owned()),
                ("variables" | "extensions", true) => Value::Null,
                ("variables" | "extensions", false) => serde_json::from_str(&value)
                    .map_err(|_| No::bad_request(format!("The parameter {name} must be JSON.")))?,
                _ => continue,
            };
            members.insert(name.into_owned(), value);
        }
        Self::in_members(members)
    }

    fn in_members(mut members: Map<String, Value>) -> Result<Self, No> {
        let wrong = |name: &str, must: &str| No::bad_request(format!("The parameter {name} must be {must}."));
        let Some(Value::String(query)) = members.remove("query") else {
            return Err(wrong("query", "a string"));
        };
        let operation = match members.remove("operationName") {
            None | Some(Value::Null) => None,
            Some(Value::String(name)) => Some(name).filter(|name| !name.is_empty()),
            Some(_) => return Err(wrong("operationName", "a string")),
        };
        let variables = match members.remove("variables") {
            None | Some(Value::Null) => Variables::default(),
            Some(variables @ Value::Object(_)) => Variables::from_json(variables),
            Some(_) => return Err(wrong("variables", "a map")),
        };
        match members.remove("extensions") {
            None | Some(Value::Null | Value::Object(_)) => Ok(Self {
                query,
                operation,
                variables,
                by_get: false,
            }),
            Some(_) => Err(wrong("extensions", "a map")),
        }
    }
}

/// Whether a content type is JSON in UTF-8, said or unsaid.
pub fn is_json(content_type: &str) -> bool {
    let mut parts = content_type.split(';').map(str::trim);
    let json = parts
        .next()
        .is_some_and(|media| media.eq_ignore_ascii_case("application/json"));
    json && parts.all(|parameter| match parameter.split_once('=') {
        Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => is_utf8(value),
        _ => true,
    })
}

pub fn is_utf8(charset: &str) -> bool {
    let charset = charset.trim().trim_matches('"');
    charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("utf8")
}
