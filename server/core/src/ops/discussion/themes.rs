//! Which themes a discussion carries.

use crate::entity::{discussion_theme, theme};
use crate::error::Result;
use crate::tx::Tx;
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The most themes of one discussion.
const MOST: usize = 10;

/// These themes, each once. Refused when one does not exist.
pub(in crate::ops) async fn checked(tx: &Tx, ids: &[Uuid]) -> Result<BTreeSet<Uuid>> {
    let wanted: BTreeSet<Uuid> = ids.iter().copied().collect();
    if wanted.len() > MOST {
        return Err(Refusal::invalid("themeIds", format!("Too many: at most {MOST} themes.")).into());
    }
    let known = theme::Entity::find()
        .filter(theme::Column::Id.is_in(wanted.iter().copied()))
        .count(tx.db())
        .await?;
    if usize::try_from(known).unwrap_or_default() < wanted.len() {
        return Err(Refusal::invalid("themeIds", "There is no such theme.").into());
    }
    Ok(wanted)
}

/// Makes these the themes of a discussion; says whether that changed anything.
pub(super) async fn set(tx: &Tx, discussion_id: Uuid, wanted: &BTreeSet<Uuid>) -> Result<bool> {
    use discussion_theme::{ActiveModel, Column, Entity};
    let carried = Entity::find()
        .filter(Column::DiscussionId.eq(discussion_id))
        .all(tx.db())
        .await?;
    let carried: BTreeSet<Uuid> = carried.into_iter().map(|row| row.theme_id).collect();
    if carried == *wanted {
        return Ok(false);
    }
    Entity::delete_many()
        .filter(Column::DiscussionId.eq(discussion_id))
        .exec(tx.db())
        .await?;
    if !wanted.is_empty() {
        let rows = wanted.iter().map(|theme_id| ActiveModel {
            discussion_id: Set(discussion_id),
            theme_id: Set(*theme_id),
        });
        Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
    }
    Ok(true)
}
