//! Reading where one is signed in.

use crate::db::Timestamp;
use crate::entity::session::{Column, Entity};
use crate::error::Result;
use crate::model::Session;
use crate::view::View;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

/// The viewer's sessions that still hold, the most recently used first. A person with more than fifty sees the latest fifty.
pub async fn mine(view: &View) -> Result<Vec<Session>> {
    let me = view.signed_in()?.id;
    let live = Entity::find()
        .filter(Column::PersonId.eq(me))
        .filter(Column::ExpiresAt.gt(Timestamp::from(view.now())));
    Ok(live
        .order_by_desc(Column::LastSeenAt)
        .order_by_desc(Column::Id)
        .limit(50)
        .all(&view.db)
        .await?)
}
