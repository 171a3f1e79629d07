//! The closed list of reasons to say no, each with a code that never changes its meaning.

use std::borrow::Cow;
use std::fmt;

/// Why something was refused. The text form is part of the API and of the catalogues of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// Nobody is signed in, and somebody has to be.
    Unauthenticated,
    /// It is not there, or the asker may not know that it is.
    NotFound,
    /// The asker may see it, but not do this with it.
    Forbidden,
    /// An input breaks a rule; the refusal names the field.
    Invalid,
    /// It clashes with what is already there.
    Conflict,
    /// The poll has not opened yet.
    PollNotOpen,
    /// The poll is over.
    PollClosed,
    /// The poll is still open, and must not be for this.
    PollOpen,
    /// The asker has no vote in this poll.
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
    /// The poll has no decision yet.
    NotDecided,
    /// Somebody has voted, so what is voted on stays as it is.
    BallotsCast,
    /// The poll already has a published outcome.
    AlreadyDecided,
    /// Somebody else changed it in the meantime.
    VersionStale,
    /// The organisation would be left without an administrator.
    LastAdministrator,
    /// Too often in too short a time.
    TooManyRequests,
    /// The query would cost the server too much.
    QueryTooCostly,
    /// The request could not be read.
    BadRequest,
    /// Something broke on the server; details are in its log only.
    Internal,
}

impl Code {
    /// Every code, in the order of the API's enum.
    pub const ALL: [Self; 30] = [
        Self::Unauthenticated,
        Self::NotFound,
        Self::Forbidden,
        Self::Invalid,
        Self::Conflict,
        Self::PollNotOpen,
        Self::PollClosed,
        Self::PollOpen,
        Self::NotInElectorate,
        Self::VotedThemselves,
        Self::ProxiesFull,
        Self::ProxyChain,
        Self::ReasonRequired,
        Self::TooFew,
        Self::TooMany,
        Self::BelowMinimum,
        Self::AboveMaximum,
        Self::RankTwice,
        Self::DotsExceeded,
        Self::UnknownOption,
        Self::DiscussionClosed,
        Self::NotDecided,
        Self::BallotsCast,
        Self::AlreadyDecided,
        Self::VersionStale,
        Self::LastAdministrator,
        Self::TooManyRequests,
        Self::QueryTooCostly,
        Self::BadRequest,
        Self::Internal,
    ];

    /// The stable text form, as in the API's `ErrorCode`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::NotFound => "NOT_FOUND",
            Self::Forbidden => "FORBIDDEN",
            Self::Invalid => "INVALID",
            Self::Conflict => "CONFLICT",
            Self::PollNotOpen => "POLL_NOT_OPEN",
            Self::PollClosed => "POLL_CLOSED",
            Self::PollOpen => "POLL_OPEN",
            Self::NotInElectorate => "NOT_IN_ELECTORATE",
            Self::VotedThemselves => "VOTED_THEMSELVES",
            Self::ProxiesFull => "PROXIES_FULL",
            Self::ProxyChain => "PROXY_CHAIN",
            Self::ReasonRequired => "REASON_REQUIRED",
            Self::TooFew => "TOO_FEW",
            Self::TooMany => "TOO_MANY",
            Self::BelowMinimum => "BELOW_MINIMUM",
            Self::AboveMaximum => "ABOVE_MAXIMUM",
            Self::RankTwice => "RANK_TWICE",
            Self::DotsExceeded => "DOTS_EXCEEDED",
            Self::UnknownOption => "UNKNOWN_OPTION",
            Self::DiscussionClosed => "DISCUSSION_CLOSED",
            Self::NotDecided => "NOT_DECIDED",
            Self::BallotsCast => "BALLOTS_CAST",
            Self::AlreadyDecided => "ALREADY_DECIDED",
            Self::VersionStale => "VERSION_STALE",
            Self::LastAdministrator => "LAST_ADMINISTRATOR",
            Self::TooManyRequests => "TOO_MANY_REQUESTS",
            Self::QueryTooCostly => "QUERY_TOO_COSTLY",
            Self::BadRequest => "BAD_REQUEST",
            Self::Internal => "INTERNAL",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A no, with its code, a message in plain English, and the input field that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The stable code; the page translates it.
    pub code: Code,
    /// Plain English for whoever reads the API's answer.
    pub message: Cow<'static, str>,
    /// The input field as the API names it, where the refusal is about one.
    pub field: Option<Cow<'static, str>>,
    /// The stable word of the reason, where the code alone is too coarse; the page has a sentence for it.
    pub reason: Option<&'static str>,
}

impl Refusal {
    /// A refusal that is about no field in particular.
    pub fn new(code: Code, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code,
            message: message.into(),
            field: None,
            reason: None,
        }
    }

    /// An input that breaks a rule.
    pub fn invalid(field: impl Into<Cow<'static, str>>, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Code::Invalid, message).on(field)
    }

    /// The same refusal, about this field.
    #[must_use]
    pub fn on(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        self.field = Some(field.into());
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.field {
            Some(field) => write!(f, "{}: {} ({field})", self.code, self.message),
            None => write!(f, "{}: {}", self.code, self.message),
        }
    }
}

impl std::error::Error for Refusal {}
