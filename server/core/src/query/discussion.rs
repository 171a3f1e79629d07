//! Reading discussions.

use super::each::of_each;
use super::slice::{self, By};
use super::{only, readable, reading};
use crate::db::{Timestamp, dialect};
use crate::entity::discussion::{Column, Entity};
use crate::error::Result;
use crate::model::{Discussion, Reading};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::discussion::State;
use folkmoot_rules::policy::Standing;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Which discussions are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// In this group.
    pub group_id: Option<Uuid>,
    /// Carrying this theme.
    pub theme_id: Option<Uuid>,
    /// Closed ones, or open ones.
    pub closed: Option<bool>,
    /// Those that ask the advisory board for feedback, or those that do not.
    pub feedback_asked: Option<bool>,
}

/// Discussions by id, of those that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Discussion>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(Column::GroupId.is_in(readable(view)))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One discussion that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Discussion> {
    only(by_ids(view, &[id]).await?, id)
}

/// Discussions, the most recently active first. Those of one group: the pinned ones before the others.
pub async fn page(view: &View, filter: Filter, page: &Page) -> Result<Slice<Discussion>> {
    if let Some(group_id) = filter.group_id {
        let filter = Filter {
            group_id: None,
            ..filter
        };
        let mut slices = of_groups(view, &[group_id], filter, page).await?;
        return Ok(slices.remove(&group_id).unwrap_or_default());
    }
    let query = narrowed(everywhere(view), filter);
    slice::page(&view.db, query, BY_ACTIVITY, page, activity_bound, activity).await
}

/// All that the viewer may read, to be read in the order of activity.
pub(super) fn everywhere(view: &View) -> Select<Entity> {
    let group = dialect::not_looked_up(view.db.get_database_backend(), (Entity, Column::GroupId));
    Entity::find().filter(group.is_in(readable(view)))
}

/// The same page of each of several groups' discussions, in one statement.
pub async fn of_groups(
    view: &View,
    group_ids: &[Uuid],
    filter: Filter,
    page: &Page,
) -> Result<HashMap<Uuid, Slice<Discussion>>> {
    let read: Vec<Uuid> = group_ids.iter().copied().filter(|id| view.reads(*id)).collect();
    let rows: Vec<(usize, Discussion)> = of_each(&view.db, &read, |group_id| {
        let query = narrowed(Entity::find().filter(Column::GroupId.eq(*group_id)), filter);
        pinned_first(query, page).into_query()
    })
    .await?;
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let gathered = super::gathered(rows, |row: &Discussion| row.group_id);
    let cut = |rows| Slice::cut(rows, page, pinned_place);
    Ok(gathered
        .into_iter()
        .map(|(group_id, rows)| (group_id, cut(rows)))
        .collect())
}

fn narrowed(mut query: Select<Entity>, filter: Filter) -> Select<Entity> {
    if let Some(theme_id) = filter.theme_id {
        query = query.filter(Column::Id.in_subquery(super::carrying(theme_id)));
    }
    if let Some(asked) = filter.feedback_asked {
        query = query.filter(Column::FeedbackAsked.eq(asked));
    }
    match filter.closed {
        Some(true) => query.filter(Column::ClosedAt.is_not_null()),
        Some(false) => query.filter(Column::ClosedAt.is_null()),
        None => query,
    }
}

pub(super) const BY_ACTIVITY: By<Column> = By {
    key: Column::LastActivityAt,
    id: Column::Id,
    descending: true,
};

pub(super) fn activity_bound(key: i64) -> sea_orm::Value {
    Timestamp::from_micros(key).into()
}

pub(super) fn activity(row: &Discussion) -> Cursor {
    Cursor {
        key: row.last_activity_at.micros(),
        id: row.id,
    }
}

/// Added to the key of a pinned discussion: no moment reaches as far.
const PINNED: i64 = 1 << 60;

fn pinned_place(row: &Discussion) -> Cursor {
    let Cursor { key, id } = activity(row);
    Cursor {
        key: if row.pinned { key | PINNED } else { key },
        id,
    }
}

fn pinned_first(mut query: Select<Entity>, page: &Page) -> Select<Entity> {
    if let Some(Cursor { key, id }) = page.after {
        let (pinned, moment) = (key & PINNED != 0, activity_bound(key & !PINNED));
        let same_moment = Condition::all()
            .add(Column::LastActivityAt.eq(moment.clone()))
            .add(Column::Id.lt(id));
        let same_kind = Condition::all().add(Column::Pinned.eq(pinned)).add(
            Condition::any()
                .add(Column::LastActivityAt.lt(moment))
                .add(same_moment),
        );
        query = query.filter(Condition::any().add(Column::Pinned.lt(pinned)).add(same_kind));
    }
    query
        .order_by_desc(Column::Pinned)
        .order_by_desc(Column::LastActivityAt)
        .order_by_desc(Column::Id)
        .limit(page.limit + 1)
}

/// What discussions are to the viewer: how far read, asked to, followed. Missing where the viewer never had to do with one.
pub async fn readings(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Reading>> {
    reading::mine(view, ids).await
}

/// How things stand with a discussion: what the rules of its life cycle ask.
pub fn state(discussion: &Discussion) -> State {
    State {
        closed: discussion.closed_at.is_some(),
        deleted: false,
    }
}

/// What the viewer is to a discussion, given what it is to the viewer.
pub fn standing(view: &View, discussion: &Discussion, reading: Option<&Reading>) -> Standing {
    Standing {
        author: view.person_id() == Some(discussion.author_id),
        asked: reading.is_some_and(|reading| reading.asked_at.is_some()),
        feedback_asked: discussion.feedback_asked,
        ..view.standing_in(&[discussion.group_id])
    }
}

/// One discussion with the viewer's standing towards it: what commands load.
pub async fn with_standing(view: &View, id: Uuid) -> Result<(Discussion, Standing)> {
    let discussion = one(view, id).await?;
    let readings = readings(view, &[id]).await?;
    let standing = standing(view, &discussion, readings.get(&id));
    Ok((discussion, standing))
}
