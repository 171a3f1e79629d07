//! The database: connecting, the transactions of a command, and the differences between SQLite and PostgreSQL.

mod column;
pub(crate) mod connect;
pub(crate) mod dialect;
mod door;

pub use column::{Json, Timestamp, Word};
pub use connect::{connect, migrate, pending};
pub use door::Db;
pub use sea_orm::DatabaseConnection;
