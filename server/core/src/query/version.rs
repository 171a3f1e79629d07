//! Reading the versions of edited texts. The caller has the text itself, so whoever asks may read it.

use super::each::of_each;
use crate::entity::text_version::{Column, Entity};
use crate::error::Result;
use crate::model::TextVersion;
use crate::view::View;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The most versions of one text that are shown: the newest.
const SHOWN: u64 = 50;

/// The newest versions of texts, oldest first, the current one included; missing where a text was never edited.
pub async fn of_texts(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<TextVersion>>> {
    let newest_first: Vec<(usize, TextVersion)> = of_each(&view.db, ids, |id| {
        Entity::find()
            .filter(Column::SubjectId.eq(*id))
            .order_by_desc(Column::Number)
            .limit(SHOWN)
            .into_query()
    })
    .await?;
    let rows = newest_first.into_iter().rev().map(|(_, row)| row).collect();
    Ok(super::gathered(rows, |row| row.subject_id))
}
