//! Who is mentioned in a text for the first time, and may read it.

use crate::entity::person;
use crate::error::Result;
use crate::told::Readers;
use crate::tx::Tx;
use folkmoot_rules::text;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// The people whom the text mentions and the text before it did not, of those who may read the group. Never the writer.
pub(crate) async fn newly_mentioned(tx: &Tx, group_id: Uuid, before: &str, after: &str) -> Result<Vec<Uuid>> {
    let known = text::mentions(before);
    let handles: Vec<String> = text::mentions(after)
        .into_iter()
        .filter(|handle| !known.contains(handle))
        .collect();
    if handles.is_empty() {
        return Ok(Vec::new());
    }
    let people = person::Entity::find()
        .filter(person::Column::Handle.is_in(handles))
        .filter(person::Column::DeactivatedAt.is_null())
        .all(tx.db())
        .await?;
    let readers = Readers::of(tx, Some(group_id), people.iter().map(|person| person.id)).await?;
    let told = people
        .iter()
        .filter(|person| tx.person_id() != Some(person.id) && readers.sees(person));
    Ok(told.map(|person| person.id).collect())
}
