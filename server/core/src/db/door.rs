//! One door to the database for queries, whether they run on the pool or inside a command's transaction. It counts
//! statements, so that a test can say how many a page costs, and knows how many are under way.

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult,
    Statement,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// Where statements go. Clones share what is under way.
#[derive(Clone)]
pub struct Db {
    to: Target,
    count: Arc<AtomicU64>,
    under_way: Arc<AtomicUsize>,
}

#[derive(Clone)]
enum Target {
    Pool(DatabaseConnection),
    Transaction(Arc<DatabaseTransaction>),
}

impl Db {
    pub(crate) fn pool(pool: DatabaseConnection, count: Arc<AtomicU64>) -> Self {
        Self {
            to: Target::Pool(pool),
            count,
            under_way: Arc::default(),
        }
    }
    pub(crate) fn transaction(transaction: Arc<DatabaseTransaction>, count: Arc<AtomicU64>) -> Self {
        Self {
            to: Target::Transaction(transaction),
            count,
            under_way: Arc::default(),
        }
    }
    /// How many statements wait for their answer.
    pub(crate) fn under_way(&self) -> usize {
        self.under_way.load(Ordering::Relaxed)
    }
    fn begin(&self) -> UnderWay<'_> {
        self.count.fetch_add(1, Ordering::Relaxed);
        self.under_way.fetch_add(1, Ordering::Relaxed);
        UnderWay(&self.under_way)
    }
}

/// A statement under way, until it is answered or given up.
struct UnderWay<'a>(&'a AtomicUsize);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Db {
    fn get_database_backend(&self) -> DbBackend {
        match &self.to {
            Target::Pool(pool) => pool.get_database_backend(),
            Target::Transaction(transaction) => transaction.get_database_backend(),
        }
    }
    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let _under_way = self.begin();
        match &self.to {
            Target::Pool(pool) => pool.execute_raw(statement).await,
            Target::Transaction(transaction) => transaction.execute_raw(statement).await,
        }
    }
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        let _under_way = self.begin();
        match &self.to {
            Target::Pool(pool) => pool.execute_unprepared(sql).await,
            Target::Transaction(transaction) => transaction.execute_unprepared(sql).await,
        }
    }
    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let _under_way = self.begin();
        match &self.to {
            Target::Pool(pool) => pool.query_one_raw(statement).await,
            Target::Transaction(transaction) => transaction.query_one_raw(statement).await,
        }
    }
    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let _under_way = self.begin();
        match &self.to {
            Target::Pool(pool) => pool.query_all_raw(statement).await,
            Target::Transaction(transaction) => transaction.query_all_raw(statement).await,
        }
    }
}
