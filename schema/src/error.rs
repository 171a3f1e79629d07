//! Errors as the API shows them: a message in plain English and a stable code in the extensions.

use async_graphql::{Enum, ErrorExtensions as _};
use folkmoot_core::Error;
use folkmoot_rules::refusal::Code;
use std::sync::Arc;

/// The result of every resolver.
pub type Result<T, E = Failure> = std::result::Result<T, E>;

/// The result of a resolver whose field may be null: a refusal makes null of this field alone. (Out of a `Result<Option<T>>`
/// async-graphql would carry it up to the next parent that may be null; at the root, to the whole answer.)
pub type Nullable<T> = Option<Result<T>>;

/// A failure on its way out. An internal one is logged here, once, and its text goes no further.
#[derive(Clone, Debug)]
pub struct Failure(Arc<Error>);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        if error.code() == Code::Internal {
            tracing::error!(%error, "internal error");
        }
        Self(Arc::new(error))
    }
}

impl From<folkmoot_rules::refusal::Refusal> for Failure {
    fn from(refusal: folkmoot_rules::refusal::Refusal) -> Self {
        Error::from(refusal).into()
    }
}

impl From<Failure> for async_graphql::Error {
    fn from(failure: Failure) -> Self {
        match &*failure.0 {
            Error::Refused(refusal) => Self::new(refusal.message.to_string()).extend_with(|_, extensions| {
                extensions.set("code", refusal.code.as_str());
                if let Some(field) = &refusal.field {
                    extensions.set("field", field.to_string());
                }
                if let Some(reason) = refusal.reason {
                    extensions.set("reason", reason);
                }
            }),
            Error::Internal(_) | Error::Database(_) => {
                Self::new("Something went wrong on our side. It was noted; please try again.")
                    .extend_with(|_, extensions| extensions.set("code", Code::Internal.as_str()))
            }
        }
    }
}

/// The codes in the extensions of errors. A code's meaning never changes.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "folkmoot_rules::refusal::Code")]
pub enum ErrorCode {
    /// Sign in first.
    Unauthenticated,
    /// There is nothing there, or nothing that you may see.
    NotFound,
    /// You are not among those who may do this.
    Forbidden,
    /// An input is not valid; `field` says which.
    Invalid,
    /// Somebody else changed the same thing at the same time.
    Conflict,
    /// The poll has not opened yet.
    PollNotOpen,
    /// The poll takes no more ballots.
    PollClosed,
    /// The poll is still open.
    PollOpen,
    /// You are not in the poll's electorate.
    NotInElectorate,
    /// The person has voted themselves, which stands against what others cast for them.
    VotedThemselves,
    /// The person holds as many proxies as one may.
    ProxiesFull,
    /// A vote that was handed over would be handed on.
    ProxyChain,
    /// This needs a reason in words.
    ReasonRequired,
    /// The ballot marks fewer options than it has to.
    TooFew,
    /// The ballot marks more options than it may.
    TooMany,
    /// A number on the ballot is below the least that is allowed.
    BelowMinimum,
    /// A number on the ballot is above the most that is allowed.
    AboveMaximum,
    /// The ballot gives an option two ranks, or two options one rank where the method knows no equal ranks.
    RankTwice,
    /// The ballot deals out more points than it has.
    DotsExceeded,
    /// The ballot names an option that the poll does not have.
    UnknownOption,
    /// The discussion is closed.
    DiscussionClosed,
    /// The poll has no result yet.
    NotDecided,
    /// Somebody has voted, so what is voted on stays as it is.
    BallotsCast,
    /// It was decided already.
    AlreadyDecided,
    /// You worked on an older version; look at the newest.
    VersionStale,
    /// The organisation would be left without an administrator.
    LastAdministrator,
    /// Too many tries; wait a little.
    TooManyRequests,
    /// The query asks for too much at once.
    QueryTooCostly,
    /// The request cannot be understood.
    BadRequest,
    /// Something went wrong on our side.
    Internal,
}
