//! Reading pictures.

use crate::entity::picture::Entity;
use crate::error::{Result, not_found};
use crate::model::Picture;
use crate::view::View;
use sea_orm::EntityTrait as _;
use uuid::Uuid;

/// A picture by its id, which only those know who were shown whose it is.
pub async fn one(view: &View, id: Uuid) -> Result<Picture> {
    Entity::find_by_id(id).one(&view.db).await?.ok_or_else(not_found)
}
