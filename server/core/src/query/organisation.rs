//! Reading the organisation.

use crate::entity::organisation::Entity;
use crate::error::{Result, not_found};
use crate::model::Organisation;
use crate::view::View;
use sea_orm::EntityTrait as _;

/// The organisation that this installation serves; not found before it was set up.
pub async fn the(view: &View) -> Result<Organisation> {
    maybe(view).await?.ok_or_else(not_found)
}

/// The organisation, if it was set up.
pub async fn maybe(view: &View) -> Result<Option<Organisation>> {
    Ok(Entity::find().one(&view.db).await?)
}
