//! Reading bodies: JSON only, within the limit, each mistake told in words.

use super::graphql::is_json;
use super::refusal::No;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse as _;
use folkmoot_rules::refusal::Code;
use serde::de::DeserializeOwned;

/// A body of JSON.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = No;

    async fn from_request(request: Request, state: &S) -> Result<Self, No> {
        let content_type = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if !is_json(content_type) {
            return Err(No::bad_request("Send application/json in UTF-8.")
                .with_status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(unreadable)?;
        let read = serde_json::from_slice(&bytes);
        // The error's own text could repeat a password.
        read.map(Self)
            .map_err(|_| No::bad_request("The body is not the JSON that is expected here."))
    }
}

/// A body that could not be read: too large, or cut off.
pub fn unreadable(rejection: BytesRejection) -> No {
    match rejection.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        _ => No::bad_request("The body could not be read."),
    }
}

/// A body that is too large.
pub fn too_large() -> No {
    No::new(Code::BadRequest, "The body is too large.").with_status(StatusCode::PAYLOAD_TOO_LARGE)
}
