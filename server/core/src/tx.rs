//! The transaction that a command runs in: the moment, new ids, and the events that it records.

use crate::auth::secret::SecretKey;
use crate::db::{Timestamp, dialect};
use crate::entity::event;
use crate::error::Result;
use crate::event::{Announcement, Event, Ping};
use crate::told;
use crate::view::View;
use crate::{clock, db};
use folkmoot_rules::words::Words as _;
use sea_orm::{ActiveModelTrait as _, DatabaseTransaction, Set};
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// A command's transaction. It reads as the actor's [`View`] and writes what the command decides.
pub struct Tx {
    view: View,
    transaction: Arc<DatabaseTransaction>,
    secret: SecretKey,
    server: Uuid,
    pings: Mutex<Vec<Ping>>,
}

impl Deref for Tx {
    type Target = View;
    fn deref(&self) -> &View {
        &self.view
    }
}

impl Tx {
    pub(crate) fn new(
        view: View,
        transaction: Arc<DatabaseTransaction>,
        secret: SecretKey,
        server: Uuid,
    ) -> Self {
        Self {
            view,
            transaction,
            secret,
            server,
            pings: Mutex::default(),
        }
    }

    /// The actor's view inside the transaction.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// The moment of this transaction, as a column.
    pub fn stamp(&self) -> Timestamp {
        self.now().into()
    }

    /// A new id.
    pub fn id(&self) -> Uuid {
        clock::new_id(self.now())
    }

    /// The key that single-use tokens are derived from.
    pub(crate) fn secret(&self) -> &SecretKey {
        &self.secret
    }

    /// Where statements go.
    pub fn db(&self) -> &db::Db {
        &self.view.db
    }

    /// Records what happened, and in the same transaction the emails that are owed because of it.
    pub async fn record(&self, event: Event) -> Result<Uuid> {
        let id = self.id();
        let row = event::ActiveModel {
            id: Set(id),
            kind: Set(db::Word(event.kind)),
            actor_id: Set(self.person_id()),
            group_id: Set(event.group_id),
            discussion_id: Set(event.discussion_id),
            subject_id: Set(event.subject_id),
            facts: Set(db::Json(event.facts.clone())),
            created_at: Set(self.stamp()),
        };
        row.insert(self.db()).await?;
        told::owe(self, id, &event).await?;
        tracing::debug!(event = event.kind.word(), "recorded");
        self.pings
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Ping::from(&event));
        Ok(id)
    }

    /// Commits, and hands back where live readers should look.
    pub(crate) async fn commit(self) -> Result<Vec<Ping>> {
        let Self {
            view,
            transaction,
            pings,
            server,
            ..
        } = self;
        let pings = pings.into_inner().unwrap_or_else(PoisonError::into_inner);
        // PostgreSQL takes 8,000 bytes an announcement: a ping has some 200, and many may be invited at once.
        for some in pings.chunks(25) {
            let told = Announcement {
                from: server,
                pings: some.to_vec(),
            };
            let payload =
                serde_json::to_string(&told).map_err(|error| crate::Error::internal(error.to_string()))?;
            dialect::announce(&transaction, &payload).await?;
        }
        drop(view);
        let transaction = Arc::into_inner(transaction)
            .ok_or_else(|| crate::Error::internal("a query outlived its transaction"))?;
        transaction.commit().await?;
        Ok(pings)
    }
}
