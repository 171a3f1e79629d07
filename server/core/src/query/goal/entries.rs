//! The progress that was told of goals.

use crate::db::Timestamp;
use crate::entity::progress_entry::{Column, Entity};
use crate::error::{Error, Result};
use crate::model::{Goal, ProgressEntry};
use crate::page::{Cursor, Page, Slice};
use crate::query::slice::{self, By};
use crate::view::View;
use folkmoot_rules::exact::Exact;
use folkmoot_rules::goal::report::Report;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use std::collections::HashMap;
use uuid::Uuid;

/// An entry without its words.
#[derive(FromQueryResult)]
struct Told {
    id: Uuid,
    goal_id: Uuid,
    measure_id: Option<Uuid>,
    on_date: time::Date,
    number: Option<String>,
    at_risk: bool,
    corrects_id: Option<Uuid>,
    created_at: Timestamp,
}

/// All reports of goals, as the rules ask for them, in the order in which they were written: one statement.
pub(crate) async fn reports(view: &View, goal_ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Report>>> {
    let rows = Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::GoalId,
            Column::MeasureId,
            Column::OnDate,
            Column::Number,
            Column::AtRisk,
            Column::CorrectsId,
            Column::CreatedAt,
        ])
        .filter(Column::GoalId.is_in(goal_ids.iter().copied()))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .into_model::<Told>()
        .all(&view.db)
        .await?;
    let mut reports: HashMap<Uuid, Vec<Report>> = HashMap::new();
    for row in rows {
        reports.entry(row.goal_id).or_default().push(Report {
            id: row.id,
            measure: row.measure_id,
            on: row.on_date,
            number: number(row.number.as_deref())?,
            at_risk: row.at_risk,
            corrects: row.corrects_id,
            at: row.created_at.into(),
        });
    }
    Ok(reports)
}

/// A number as it is kept.
pub(super) fn number(kept: Option<&str>) -> Result<Option<Exact>> {
    kept.map(|text| {
        text.parse()
            .map_err(|_| Error::internal("a number of a goal cannot be read"))
    })
    .transpose()
}

impl ProgressEntry {
    /// The number that it tells.
    pub fn exact(&self) -> Result<Option<Exact>> {
        number(self.number.as_deref())
    }
}

/// One page of what was told of a goal that the viewer may read: what was told last, first.
pub async fn entries(view: &View, goal: &Goal, page: &Page) -> Result<Slice<ProgressEntry>> {
    let by = By {
        key: Column::CreatedAt,
        id: Column::Id,
        descending: true,
    };
    let place = |row: &ProgressEntry| Cursor {
        key: row.created_at.micros(),
        id: row.id,
    };
    let bound = |key: i64| Timestamp::from_micros(key).into();
    let query = Entity::find().filter(Column::GoalId.eq(goal.id));
    slice::page(&view.db, query, by, page, bound, place).await
}

/// All that was told of a goal that the viewer may read, in the order of the days that it speaks of: for a file of it.
pub async fn by_day(view: &View, goal: &Goal) -> Result<Vec<ProgressEntry>> {
    Ok(Entity::find()
        .filter(Column::GoalId.eq(goal.id))
        .order_by_asc(Column::OnDate)
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?)
}

/// The entries that stand in the place of these.
pub async fn corrections(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Uuid>> {
    let rows: Vec<(Uuid, Uuid)> = Entity::find()
        .select_only()
        .columns([Column::CorrectsId, Column::Id])
        .filter(Column::CorrectsId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// When a goal was last reported on.
pub(crate) async fn last_at(view: &View, goal_id: Uuid) -> Result<Option<Timestamp>> {
    let last: Option<Option<Timestamp>> = Entity::find()
        .select_only()
        .column_as(Column::CreatedAt.max(), "created_at")
        .filter(Column::GoalId.eq(goal_id))
        .into_tuple()
        .one(&view.db)
        .await?;
    Ok(last.flatten())
}
