//! What those who run a server ask of its database: does it answer, is it up to date, what is owed, how it is copied.

use crate::db::{Word, connect, dialect};
use crate::engine::Engine;
use crate::entity::{delivery, organisation, person};
use crate::error::Result;
use crate::model::DeliveryState;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use std::path::Path;
use time::OffsetDateTime;

/// How the connections to the database are used, and what is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// Open connections.
    pub connections: u32,
    /// Those among them that nobody uses.
    pub idle: usize,
    /// Emails that are still to be sent.
    pub pending: u64,
    /// Emails that were given up.
    pub failed: u64,
}

impl Engine {
    /// How many migrations the database lacks. Also tells whether it answers.
    pub async fn pending_migrations(&self) -> Result<usize> {
        connect::pending(self.pool()).await
    }

    /// Brings the database's schema up to date.
    pub async fn migrate(&self) -> Result<()> {
        connect::migrate(self.pool()).await
    }

    /// The moment by the database's own clock.
    pub async fn database_time(&self) -> Result<OffsetDateTime> {
        dialect::now(self.pool()).await
    }

    /// Whether somebody has set the organisation up.
    pub async fn is_set_up(&self) -> Result<bool> {
        let db = self.reading();
        Ok(organisation::Entity::find().one(&db).await?.is_some() && self.has_administrator().await?)
    }

    /// Whether there is anybody who may administer.
    pub async fn has_administrator(&self) -> Result<bool> {
        let active = person::Entity::find()
            .filter(person::Column::Administrator.eq(true))
            .filter(person::Column::DeactivatedAt.is_null());
        Ok(active.count(&self.reading()).await? > 0)
    }

    /// How the database is used, and what is owed.
    pub async fn load(&self) -> Result<Load> {
        let (connections, idle) = dialect::connections(self.pool());
        let count = |state| delivery::Entity::find().filter(delivery::Column::State.eq(Word(state)));
        let db = self.reading();
        let (pending, failed) = (
            count(DeliveryState::Pending).count(&db).await?,
            count(DeliveryState::Failed).count(&db).await?,
        );
        Ok(Load {
            connections,
            idle,
            pending,
            failed,
        })
    }

    /// Copies a SQLite database, as it is at one moment, into a new file, while it serves. Refused on PostgreSQL.
    pub async fn copy_into(&self, file: &Path) -> Result<()> {
        dialect::copy_into(self.pool(), file).await
    }

    /// Whether this is a Folkmoot database whose pages are whole. Only its tables are looked at; nothing is changed.
    pub async fn is_whole(&self) -> Result<bool> {
        dialect::is_whole(self.pool()).await
    }

    /// Closes the connections. On SQLite what is still in the write-ahead log goes into the file.
    pub async fn disconnect(&self) -> Result<()> {
        Ok(self.pool().clone().close().await?)
    }
}
