//! Leases: whoever sends takes emails for a while, so that two servers never send the same one, and a server that dies holds
//! nothing for long.
//!
//! The queue is the column that says when an email is due. A lease pushes it ahead; done or not, whoever holds the lease says
//! so by its id, and one that ran out can say nothing any more.

use crate::clock;
use crate::db::{Timestamp, Word};
use crate::engine::Engine;
use crate::entity::delivery::{ActiveModel, Column, Entity};
use crate::error::Result;
use crate::model::{Delivery, DeliveryState};
use sea_orm::sea_query::{Expr, LockBehavior, LockType};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// How long a lease lasts: after this, an email whose sender died is sent by another.
pub(super) const LASTS: Duration = Duration::minutes(1);
/// How many times saying what became of an email is tried: it was handed over and must not be sent twice.
const TRIES: u32 = 8;

/// Some emails, taken for a while.
pub(super) struct Lease {
    id: Uuid,
    /// Until when.
    pub until: OffsetDateTime,
    /// What was taken.
    pub deliveries: Vec<Delivery>,
}

/// What became of an email.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Handed to the mail server.
    Sent,
    /// No longer wanted or allowed.
    Dropped,
    /// Given up.
    Failed(String),
    /// To be tried again then.
    Later(OffsetDateTime, String),
}

impl Lease {
    /// Takes what is due, the longest overdue first, in one statement: what another takes at the same moment is skipped.
    pub async fn take(engine: &Engine, most: u64) -> Result<Self> {
        let now = engine.now();
        let (id, until) = (clock::new_id(now), now + LASTS);
        let db = engine.reading();
        let due = Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::State.eq(Word(DeliveryState::Pending)))
            .filter(Column::DueAt.lte(Timestamp::from(now)))
            .order_by_asc(Column::DueAt)
            .order_by_asc(Column::Id)
            .limit(most)
            // SQLite has one writer and leaves this out.
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .into_query();
        let taken = Entity::update_many()
            .col_expr(Column::LeaseId, Expr::value(id))
            .col_expr(Column::DueAt, Expr::value(Timestamp::from(until)))
            .filter(Column::Id.in_subquery(due))
            .exec(&db)
            .await?;
        let deliveries = if taken.rows_affected == 0 {
            Vec::new()
        } else {
            Entity::find()
                .filter(Column::LeaseId.eq(id))
                .order_by_asc(Column::CreatedAt)
                .order_by_asc(Column::Id)
                .all(&db)
                .await?
        };
        Ok(Self {
            id,
            until,
            deliveries,
        })
    }

    /// Says what became of an email, unless the lease ran out and another took it.
    pub async fn settle(&self, engine: &Engine, delivery: &Delivery, fate: &Fate) -> Result<()> {
        use sea_orm::Set;
        let now = Set(Some(engine.now().into()));
        let mut row = ActiveModel {
            lease_id: Set(None),
            due_at: Set(None),
            ..ActiveModel::default()
        };
        match fate {
            Fate::Sent => {
                (row.state, row.finished_at) = (Set(Word(DeliveryState::Sent)), now);
                (row.attempts, row.last_error) = (Set(delivery.attempts + 1), Set(None));
            }
            Fate::Dropped => (row.state, row.finished_at) = (Set(Word(DeliveryState::Dropped)), now),
            Fate::Failed(error) => {
                (row.state, row.finished_at) = (Set(Word(DeliveryState::Failed)), now);
                (row.attempts, row.last_error) = (Set(delivery.attempts + 1), Set(Some(error.clone())));
            }
            Fate::Later(due_at, error) => {
                row.due_at = Set(Some((*due_at).into()));
                (row.attempts, row.last_error) = (Set(delivery.attempts + 1), Set(Some(error.clone())));
            }
        }
        let mut tries = 1;
        loop {
            let settled = Entity::update_many()
                .set(row.clone())
                .filter(Column::Id.eq(delivery.id))
                .filter(Column::LeaseId.eq(self.id))
                .exec(&engine.reading())
                .await;
            match settled {
                Ok(_) => return Ok(()),
                Err(error) if tries < TRIES => {
                    tracing::warn!(%error, delivery = %delivery.id, "what became of an email could not be noted; trying again");
                    tokio::time::sleep(std::time::Duration::from_millis(100) * tries).await;
                    tries += 1;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Gives back what was not begun with, to be taken at once by whoever comes next.
    pub async fn give_back(&self, engine: &Engine, left: &[Delivery]) -> Result<()> {
        if left.is_empty() {
            return Ok(());
        }
        Entity::update_many()
            .col_expr(Column::LeaseId, Expr::value(Option::<Uuid>::None))
            .col_expr(Column::DueAt, Expr::value(Timestamp::from(engine.now())))
            .filter(Column::LeaseId.eq(self.id))
            .filter(Column::Id.is_in(left.iter().map(|delivery| delivery.id)))
            .exec(&engine.reading())
            .await?;
        Ok(())
    }
}
