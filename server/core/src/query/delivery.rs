//! Reading emails that failed for good.

use super::slice::{self, By};
use crate::db::{Timestamp, Word};
use crate::entity::delivery::{Column, Entity};
use crate::error::Result;
use crate::model::{Delivery, DeliveryState};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::policy::Action;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// The emails that were given up, the newest first; for administrators.
pub async fn failed(view: &View, page: &Page) -> Result<Slice<Delivery>> {
    view.permit(Action::ViewDeliveries, &view.standing())?;
    let query = Entity::find().filter(Column::State.eq(Word(DeliveryState::Failed)));
    let by = By {
        key: Column::CreatedAt,
        id: Column::Id,
        descending: true,
    };
    let cursor = |row: &Delivery| Cursor {
        key: row.created_at.micros(),
        id: row.id,
    };
    slice::page(
        &view.db,
        query,
        by,
        page,
        |key| Timestamp::from_micros(key).into(),
        cursor,
    )
    .await
}

/// An owed email, for the command that the policy is still to be asked about.
pub(crate) async fn maybe(view: &View, id: Uuid) -> Result<Option<Delivery>> {
    Ok(Entity::find_by_id(id).one(&view.db).await?)
}
