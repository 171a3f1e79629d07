//! The id of a request: taken from x-request-id where a proxy gave one, else new; in every log line, answer and error.

use axum::http::{HeaderMap, HeaderValue};
use std::sync::Arc;

/// The header that carries it.
pub const HEADER: &str = "x-request-id";

/// The id of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(Arc<str>);

tokio::task_local! {
    static CURRENT: RequestId;
}

impl RequestId {
    /// The id that the headers carry, if it is one that can be logged as it is; else a new one.
    pub fn of(headers: &HeaderMap) -> Self {
        let given = headers.get(HEADER).and_then(|value| value.to_str().ok());
        let given = given.filter(|id| {
            (8..=64).contains(&id.len())
                && id
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        });
        Self(given.map_or_else(|| Arc::from(fresh()), Arc::from))
    }

    /// The id of the request that is being answered; empty outside of one.
    pub fn current() -> String {
        CURRENT.try_with(|id| id.0.to_string()).unwrap_or_default()
    }

    /// Answers a request under this id.
    pub async fn during<T>(self, answer: impl Future<Output = T>) -> T {
        CURRENT.scope(self, answer).await
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id as a header.
    pub fn header(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&self.0).ok()
    }
}

fn fresh() -> String {
    let bytes: [u8; 8] = folkmoot_core::clock::random();
    format!("{:016x}", u64::from_be_bytes(bytes))
}
