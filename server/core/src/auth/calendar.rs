//! The address of a person's own calendar. A calendar program signs in nowhere, so the address itself is the key: it is derived from the
//! secret key and an id that is replaced whenever its owner wants another one. It opens dates and titles, and nothing else.

use super::secret::same;
use crate::actor::Actor;
use crate::engine::Engine;
use crate::entity::person::{Column, Entity};
use crate::error::{Result, not_found};
use crate::model::Person;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// The file's name in the address of somebody's calendar, where they have one.
pub fn file(engine: &Engine, person: &Person) -> Option<String> {
    person.calendar_id.map(|id| named(engine, id))
}

fn named(engine: &Engine, id: Uuid) -> String {
    format!("{}.{}.ics", id.simple(), engine.secret().token("calendar", id))
}

/// Whose calendar a file is. A closed account has none.
pub async fn owner(engine: &Engine, file: &str) -> Result<Actor> {
    let id = file.split_once('.').and_then(|(id, _)| Uuid::try_parse(id).ok());
    let id = id
        .filter(|id| same(&named(engine, *id), file))
        .ok_or_else(not_found)?;
    let owner = Entity::find()
        .filter(Column::CalendarId.eq(id))
        .filter(Column::DeactivatedAt.is_null())
        .one(&engine.reading())
        .await?;
    Ok(Actor::Person(owner.ok_or_else(not_found)?.id))
}
