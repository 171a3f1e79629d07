//! Reading themes. Everybody may: they are part of what the organisation says of itself.

use crate::entity::discussion_theme;
use crate::entity::theme::{Column, Entity};
use crate::error::Result;
use crate::model::Theme;
use crate::view::View;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;
use uuid::Uuid;

/// Themes by id.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Theme>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One theme.
pub async fn one(view: &View, id: Uuid) -> Result<Theme> {
    super::only(by_ids(view, &[id]).await?, id)
}

/// All of them, in order. They are a handful.
pub async fn all(view: &View) -> Result<Vec<Theme>> {
    Ok(Entity::find()
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?)
}

/// The themes that discussions carry, in their order.
pub async fn of_discussions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Theme>>> {
    let carried = discussion_theme::Entity::find()
        .filter(discussion_theme::Column::DiscussionId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    let mut carrying: HashMap<Uuid, Vec<Theme>> = HashMap::new();
    for theme in all(view).await? {
        for row in carried.iter().filter(|row| row.theme_id == theme.id) {
            carrying.entry(row.discussion_id).or_default().push(theme.clone());
        }
    }
    Ok(carrying)
}
