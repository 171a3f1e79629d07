//! Every difference between SQLite and PostgreSQL stands here.

use crate::error::Result;
use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::sea_query::{Expr, IntoColumnRef};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait as _, DatabaseConnection, DatabaseTransaction, DbBackend, IsolationLevel,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait as _,
};
use std::path::Path;
use std::time::Duration;
use time::OffsetDateTime;

/// The channel on which servers that share a PostgreSQL tell one another of changes.
const CHANNEL: &str = "folkmoot";

/// A SQLite address without a mode gets one that creates the file.
pub fn complete(url: &str) -> String {
    if url.starts_with("sqlite:") && !url.contains('?') {
        format!("{url}?mode=rwc")
    } else {
        url.to_owned()
    }
}

/// Settings of every connection.
///
/// SQLite: write-ahead log so that readers never wait for the writer; FULL so that what was acknowledged survives a
/// power cut; foreign keys on, which is off by default.
pub fn prepare(options: &mut ConnectOptions) {
    options.map_sqlx_sqlite_opts(|options| {
        options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
    });
}

/// Begins a command's transaction: one that sees and leaves a state that some serial order of commands explains.
///
/// SQLite takes its write lock at once (IMMEDIATE): a transaction that begins by reading and then writes would fail
/// with `SQLITE_BUSY` without waiting. PostgreSQL runs it SERIALIZABLE, and the engine runs it again on a clash.
pub async fn begin(pool: &DatabaseConnection) -> Result<DatabaseTransaction> {
    let sqlite = pool.get_database_backend() == DbBackend::Sqlite;
    let options = TransactionOptions {
        sqlite_transaction_mode: sqlite.then_some(SqliteTransactionMode::Immediate),
        isolation_level: (!sqlite).then_some(IsolationLevel::Serializable),
        ..TransactionOptions::default()
    };
    Ok(pool.begin_with_options(options).await?)
}

/// A column that a list read in the order of another one is narrowed by. SQLite, which keeps no statistics of its own accord, would
/// rather look up every row by this column and sort them; a unary plus keeps it from that (its manual, "The Query Optimizer
/// Overview", 2). PostgreSQL knows better by itself.
pub fn not_looked_up(backend: DbBackend, column: impl IntoColumnRef) -> Expr {
    let column = Expr::col(column);
    match backend {
        DbBackend::Sqlite => Expr::cust_with_exprs("+ ?", [column]),
        _ => column,
    }
}

/// Tells the other servers on the same PostgreSQL, when the transaction commits. SQLite serves one server only.
pub async fn announce(transaction: &DatabaseTransaction, payload: &str) -> Result<()> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        let statement = Statement::from_sql_and_values(
            DbBackend::Postgres,
            "SELECT pg_notify($1, $2)",
            [CHANNEL.into(), payload.into()],
        );
        transaction.execute_raw(statement).await?;
    }
    Ok(())
}

/// Listens to what other servers announce; `None` on SQLite.
pub async fn listen(pool: &DatabaseConnection) -> Result<Option<Announcements>> {
    if pool.get_database_backend() != DbBackend::Postgres {
        return Ok(None);
    }
    let listening = async {
        let mut listener =
            sea_orm::sqlx::postgres::PgListener::connect_with(pool.get_postgres_connection_pool()).await?;
        listener.listen(CHANNEL).await?;
        Ok::<_, sea_orm::sqlx::Error>(listener)
    };
    let listener = listening
        .await
        .map_err(|error| crate::Error::internal(format!("cannot listen for changes: {error}")))?;
    Ok(Some(Announcements(listener)))
}

/// What other servers announce.
pub struct Announcements(sea_orm::sqlx::postgres::PgListener);

impl Announcements {
    /// The next announcement. The connection is made anew when it breaks.
    pub async fn next(&mut self) -> Result<String> {
        match self.0.recv().await {
            Ok(message) => Ok(message.payload().to_owned()),
            Err(error) => Err(crate::Error::internal(format!(
                "cannot listen for changes: {error}"
            ))),
        }
    }
}

/// The moment by the database's own clock. SQLite has none but the machine's.
pub async fn now(pool: &DatabaseConnection) -> Result<OffsetDateTime> {
    let sql = match pool.get_database_backend() {
        DbBackend::Sqlite => "SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS now",
        _ => "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) AS now",
    };
    let row = pool
        .query_one_raw(Statement::from_string(pool.get_database_backend(), sql))
        .await?;
    let row = row.ok_or_else(|| crate::Error::internal("the database does not know the time"))?;
    let milliseconds: i64 = row.try_get("", "now")?;
    let moment = OffsetDateTime::from_unix_timestamp_nanos(i128::from(milliseconds) * 1_000_000);
    moment.map_err(|error| crate::Error::internal(error.to_string()))
}

/// How many connections are open, and how many of them nobody uses.
pub fn connections(pool: &DatabaseConnection) -> (u32, usize) {
    if pool.get_database_backend() == DbBackend::Sqlite {
        let pool = pool.get_sqlite_connection_pool();
        (pool.size(), pool.num_idle())
    } else {
        let pool = pool.get_postgres_connection_pool();
        (pool.size(), pool.num_idle())
    }
}

/// Copies a SQLite database into a new file: a consistent copy without the deleted parts, while others read and write.
pub async fn copy_into(pool: &DatabaseConnection, file: &Path) -> Result<()> {
    only_sqlite(pool, "backup", "pg_dump")?;
    let file = file
        .to_str()
        .ok_or_else(|| Refusal::invalid("file", "The file's name is not readable text."))?;
    pool.execute_raw(Statement::from_sql_and_values(
        DbBackend::Sqlite,
        "VACUUM INTO $1",
        [file.into()],
    ))
    .await?;
    Ok(())
}

/// Whether a SQLite file is a Folkmoot database whose pages are whole.
pub async fn is_whole(pool: &DatabaseConnection) -> Result<bool> {
    only_sqlite(pool, "restore", "pg_restore")?;
    let text = |sql: &'static str| async move {
        let row = pool
            .query_one_raw(Statement::from_string(DbBackend::Sqlite, sql))
            .await?;
        Ok::<_, crate::Error>(
            row.and_then(|row| row.try_get_by_index::<String>(0).ok())
                .unwrap_or_default(),
        )
    };
    let tables = "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('seaql_migrations', 'people', 'discussions', 'deliveries') ORDER BY name)";
    Ok(text("PRAGMA integrity_check").await? == "ok"
        && text(tables).await? == "deliveries,discussions,people,seaql_migrations")
}

fn only_sqlite(pool: &DatabaseConnection, command: &str, instead: &str) -> Result<()> {
    if pool.get_database_backend() == DbBackend::Sqlite {
        return Ok(());
    }
    let why =
        format!("folkmoot {command} is for SQLite. Use {instead} for PostgreSQL, as deploy/BACKUP.md shows.");
    Err(Refusal::new(Code::BadRequest, why).into())
}
