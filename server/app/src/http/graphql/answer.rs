//! How an answer is written: every error with a code and the request's id; no `data` where nothing was run.

use super::media::Media;
use crate::http::refusal::No;
use crate::http::request_id::RequestId;
use async_graphql::{ErrorExtensionValues, Value};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use folkmoot_rules::refusal::Code;
use serde::Serialize;

/// The longest message of an error: the parser repeats the line that it could not read, however long.
const MESSAGE: usize = 600;
/// The most errors that one answer tells. A hostile query may have made thousands.
const ERRORS: usize = 50;

/// An answer of the API.
pub struct Answer {
    told: Told,
    /// Whether anything was run: a request that was refused before has errors only.
    ran: bool,
    /// A status that holds for both media types: the request could not be read at all.
    status: Option<StatusCode>,
}

#[derive(Serialize)]
struct Told {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<async_graphql::ServerError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Value>,
}

impl Answer {
    /// What the schema answered. Errors without a path come from before the first resolver: nothing was run.
    pub fn of(response: async_graphql::Response) -> Self {
        let ran = response.errors.is_empty()
            || response.data != Value::Null
            || response.errors.iter().any(|error| !error.path.is_empty());
        let mut errors = response.errors;
        errors.truncate(ERRORS);
        errors.iter_mut().for_each(label);
        Self {
            told: Told {
                errors,
                data: ran.then_some(response.data),
            },
            ran,
            status: None,
        }
    }

    /// A refusal before anything was run.
    pub fn refused(no: &No) -> Self {
        let refusal = no.refusal();
        let mut extensions = ErrorExtensionValues::default();
        extensions.set("code", refusal.code.as_str());
        if let Some(field) = &refusal.field {
            extensions.set("field", field.as_ref());
        }
        let mut error = async_graphql::ServerError::new(refusal.message.as_ref(), None);
        error.extensions = Some(extensions);
        Self::of(async_graphql::Response::from_errors(vec![error]))
    }

    /// The same, with a status that holds for both media types.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self {
            status: Some(status),
            ..self
        }
    }

    /// Writes the answer.
    pub fn respond(self, media: Media) -> Response {
        let status = self.status.unwrap_or(match (media, self.ran) {
            (Media::Response, false) => StatusCode::BAD_REQUEST,
            _ => StatusCode::OK,
        });
        let body = match serde_json::to_vec(&self.told) {
            Ok(body) => body,
            Err(error) => return No::from(folkmoot_core::Error::Internal(error.to_string())).into_response(),
        };
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static(media.content_type()),
        );
        headers.insert(header::VARY, HeaderValue::from_static("Accept, Cookie"));
        if status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(header::ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }

    /// The answer as a message on a socket.
    pub fn response(self) -> async_graphql::Response {
        let mut response = async_graphql::Response::from_errors(self.told.errors);
        response.data = self.told.data.unwrap_or_default();
        response
    }
}

/// Gives an error the request's id, and a code where it has none: such an error is the asker's own.
fn label(error: &mut async_graphql::ServerError) {
    if error.message.len() > MESSAGE {
        let end = (0..=MESSAGE)
            .rev()
            .find(|at| error.message.is_char_boundary(*at))
            .unwrap_or_default();
        error.message.truncate(end);
        error.message.push('…');
    }
    let extensions = error.extensions.get_or_insert_default();
    if extensions.get("code").is_none() {
        extensions.set("code", Code::BadRequest.as_str());
    }
    extensions.set("requestId", RequestId::current());
}
