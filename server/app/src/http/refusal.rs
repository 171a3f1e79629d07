//! A no over plain HTTP: {"code", "message", "field"?, "requestId"} with a status that fits the code.

use super::request_id::RequestId;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use folkmoot_core::Error;
use folkmoot_rules::refusal::{Code, Refusal};
use serde_json::json;
use std::borrow::Cow;
use std::time::Duration;

/// The result of every handler that is not GraphQL.
pub type Result<T, E = No> = std::result::Result<T, E>;

/// A no.
#[derive(Debug)]
pub struct No {
    status: StatusCode,
    refusal: Refusal,
    wait: Option<Duration>,
}

impl No {
    /// A no with this code.
    pub fn new(code: Code, message: impl Into<Cow<'static, str>>) -> Self {
        Refusal::new(code, message).into()
    }

    /// There is nothing here.
    pub fn not_found() -> Self {
        Self::new(Code::NotFound, "There is nothing here that you can see.")
    }

    /// The request cannot be understood.
    pub fn bad_request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Code::BadRequest, message)
    }

    /// Too often; try again after this time.
    pub fn wait(wait: Duration) -> Self {
        Self {
            wait: Some(wait),
            ..Self::new(
                Code::TooManyRequests,
                "That was too often in a short time. Wait a little.",
            )
        }
    }

    /// The same, with another status.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.refusal.code
    }

    /// The status that fits the code.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The refusal.
    pub fn refusal(&self) -> &Refusal {
        &self.refusal
    }
}

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> Self {
        let status = match refusal.code {
            Code::Unauthenticated => StatusCode::UNAUTHORIZED,
            Code::NotFound => StatusCode::NOT_FOUND,
            Code::Forbidden | Code::NotInElectorate => StatusCode::FORBIDDEN,
            Code::Invalid
            | Code::VotedThemselves
            | Code::ProxiesFull
            | Code::ProxyChain
            | Code::ReasonRequired
            | Code::TooFew
            | Code::TooMany
            | Code::BelowMinimum
            | Code::AboveMaximum
            | Code::RankTwice
            | Code::DotsExceeded
            | Code::UnknownOption => StatusCode::UNPROCESSABLE_ENTITY,
            Code::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
            Code::QueryTooCostly | Code::BadRequest => StatusCode::BAD_REQUEST,
            Code::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Code::Conflict
            | Code::PollNotOpen
            | Code::PollClosed
            | Code::PollOpen
            | Code::BallotsCast
            | Code::DiscussionClosed
            | Code::NotDecided
            | Code::AlreadyDecided
            | Code::VersionStale
            | Code::LastAdministrator => StatusCode::CONFLICT,
        };
        Self {
            status,
            refusal,
            wait: None,
        }
    }
}

impl From<Error> for No {
    /// An internal error is logged here, once, and its text goes no further.
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Internal(_) | Error::Database(_) => {
                tracing::error!(%error, "internal error");
                Self::new(
                    Code::Internal,
                    "Something went wrong on our side. It was noted; please try again.",
                )
            }
        }
    }
}

impl IntoResponse for No {
    fn into_response(self) -> Response {
        let request_id = RequestId::current();
        let mut body = json!({"code": self.refusal.code.as_str(), "message": self.refusal.message, "requestId": request_id});
        if let (Some(field), Some(body)) = (&self.refusal.field, body.as_object_mut()) {
            body.insert("field".into(), json!(field));
        }
        let mut response = (self.status, Json(body)).into_response();
        if let Some(wait) = self.wait {
            let seconds = wait.as_secs().max(1);
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
