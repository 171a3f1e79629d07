//! Connecting and migrating.

use super::dialect;
use crate::error::Result;
use folkmoot_migrations::Migrator;
use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use sea_orm_migration::MigratorTrait as _;
use std::time::Duration;

/// Opens a pool. `url` is `sqlite://path` (created when missing) or `postgres://…`.
pub async fn connect(url: &str, connections: u32) -> Result<DatabaseConnection> {
    let mut options = ConnectOptions::new(dialect::complete(url));
    options
        .max_connections(connections)
        .sqlx_logging(false)
        .acquire_timeout(Duration::from_secs(10));
    dialect::prepare(&mut options);
    Ok(Database::connect(options).await?)
}

/// Brings the schema up to date, all or nothing.
///
/// One transaction, and so one connection: SQLite judges a change of a table by what the connection remembers of it, and another
/// connection of the pool may not have heard yet of the migration before.
pub async fn migrate(pool: &DatabaseConnection) -> Result<()> {
    let transaction = dialect::begin(pool).await?;
    Migrator::up(&transaction, None).await?;
    Ok(transaction.commit().await?)
}

/// How many migrations are still to be run.
pub async fn pending(pool: &DatabaseConnection) -> Result<usize> {
    Ok(Migrator::get_pending_migrations(pool).await?.len())
}
