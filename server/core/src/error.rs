//! What can go wrong: a refusal that the reader is told, or an internal error that is logged once and never shown.

use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::{DbErr, RuntimeErr};

/// Nothing else crosses the edge of this crate.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A no with its reason, for the reader.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Something broke. The text is for the log only.
    #[error("internal error: {0}")]
    Internal(String),
    /// The database said no or could not be reached. The text is for the log only.
    #[error("database error: {0}")]
    Database(#[from] DatabaseError),
}

/// A database error, kept whole for the log and for the decision whether to try again.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct DatabaseError(#[from] pub(crate) DbErr);

/// The result of everything in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        Self::Database(DatabaseError(error))
    }
}

impl Error {
    /// Something that cannot happen unless the record is broken.
    pub fn internal(text: impl Into<String>) -> Self {
        Self::Internal(text.into())
    }

    /// The stable code that the API shows.
    pub fn code(&self) -> Code {
        match self {
            Self::Refused(refusal) => refusal.code,
            Self::Internal(_) | Self::Database(_) => Code::Internal,
        }
    }

    /// Whether the same transaction may succeed when it is run again: another one got in its way.
    ///
    /// PostgreSQL may report such a clash as a unique violation even after an explicit check (its manual, "Serializable
    /// Isolation Level"); run again, the command's own check finds the other row and refuses in words.
    pub(crate) fn may_succeed_again(&self) -> bool {
        let Self::Database(DatabaseError(error)) = self else {
            return false;
        };
        let (DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error))
        | DbErr::Conn(RuntimeErr::SqlxError(error))) = error
        else {
            return false;
        };
        let Some(error) = error.as_database_error() else {
            return false;
        };
        let clash = match error.code().as_deref() {
            // PostgreSQL: serialization failure, deadlock. SQLite: busy, locked, busy with an old snapshot.
            Some("40001" | "40P01" | "5" | "6" | "517") => true,
            _ => false,
        };
        clash || error.is_unique_violation()
    }
}

/// What the reader may not see does not exist for them.
pub fn not_found() -> Error {
    Refusal::new(Code::NotFound, "There is nothing here that you can see.").into()
}

impl Error {
    /// Whether a row was there already.
    pub(crate) fn is_duplicate(&self) -> bool {
        let Self::Database(DatabaseError(error)) = self else {
            return false;
        };
        matches!(
            error.sql_err(),
            Some(sea_orm::SqlErr::UniqueConstraintViolation(_))
        )
    }
}

/// Somebody else did the same at the same time.
pub(crate) fn conflict() -> Error {
    Refusal::new(
        Code::Conflict,
        "Somebody else changed this at the same moment. Look again and try once more.",
    )
    .into()
}
