//! Reading what discussions are to people: how far read, asked to, followed.

use super::each::of_each;
use crate::entity::reading::{Column, Entity};
use crate::error::Result;
use crate::model::{Discussion, Reading};
use crate::view::View;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The most people that a discussion names as asked.
pub const ASKED: u64 = 100;

/// What discussions are to the viewer. Missing where the viewer never had to do with one.
pub async fn mine(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Reading>> {
    let Some(person_id) = view.person_id() else {
        return Ok(HashMap::new());
    };
    let rows = Entity::find()
        .filter(Column::PersonId.eq(person_id))
        .filter(Column::DiscussionId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.discussion_id, row)).collect())
}

/// The people who were asked to discussions, the first to be asked first, at most [`ASKED`] a discussion.
pub async fn asked(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Uuid>>> {
    let rows: Vec<(usize, Reading)> = of_each(&view.db, ids, |id| {
        Entity::find()
            .filter(Column::DiscussionId.eq(*id))
            .filter(Column::AskedAt.is_not_null())
            .order_by_asc(Column::AskedAt)
            .order_by_asc(Column::PersonId)
            .limit(ASKED)
            .into_query()
    })
    .await?;
    let mut asked: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for (_, row) in rows {
        asked.entry(row.discussion_id).or_default().push(row.person_id);
    }
    Ok(asked)
}

/// Whether the viewer follows a discussion: they chose, took part or were asked, and failing that, they are in its group, or on the
/// advisory board that was asked for feedback.
pub fn follows(view: &View, discussion: &Discussion, reading: Option<&Reading>) -> bool {
    let asked = discussion.feedback_asked && view.standing().advisor;
    let by_default = asked || view.membership(discussion.group_id).is_some();
    reading.and_then(|reading| reading.follows).unwrap_or(by_default)
}

/// The number of the last comment that the viewer has read. Nothing is unread to a visitor.
pub fn read_to(view: &View, discussion: &Discussion, reading: Option<&Reading>) -> i32 {
    match (view.person_id(), reading) {
        (None, _) => discussion.last_comment_number,
        (Some(_), reading) => reading.map_or(0, |reading| reading.read_number),
    }
}
