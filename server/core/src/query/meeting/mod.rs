//! Reading meetings. A meeting is seen by whoever may read its group; where people meet and who comes, by those who could come.

mod open;
mod people;
mod upcoming;

pub use open::suggestions;
pub(crate) use open::waiting;
pub use people::{is_asked, mine, people, people_of};
pub(crate) use upcoming::{any_planned_about, due, next_due, planned_in};
pub use upcoming::{for_my_answer, for_my_answer_count, planned_about, soon};

use super::each::{of_each, pages};
use super::only;
use super::slice::{self, By};
use crate::db::{Timestamp, dialect};
use crate::entity::meeting::{Column, Entity};
use crate::entity::meeting_item;
use crate::error::Result;
use crate::model::{Meeting, MeetingItem};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::meeting::agenda::Subject;
use folkmoot_rules::meeting::{self, Schedule, State};
use folkmoot_rules::policy::Standing;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QueryTrait as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Which meetings are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Of this group.
    pub group_id: Option<Uuid>,
    /// Those that are over or were called off, the last first; else those that lie ahead or are under way, the next first.
    pub past: bool,
}

pub(super) fn seen(view: &View) -> Select<Entity> {
    Entity::find().filter(Column::GroupId.is_in(super::readable(view)))
}

/// Meetings by id, of those that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Meeting>> {
    let rows = seen(view)
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One meeting that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Meeting> {
    only(by_ids(view, &[id]).await?, id)
}

/// Meetings of all groups that the viewer may read.
pub async fn page(view: &View, filter: Filter, page: &Page) -> Result<Slice<Meeting>> {
    let query = if let Some(group_id) = filter.group_id {
        seen(view).filter(Column::GroupId.eq(group_id))
    } else {
        let group = dialect::not_looked_up(view.db.get_database_backend(), (Entity, Column::GroupId));
        Entity::find().filter(group.is_in(super::readable(view)))
    };
    let query = query.filter(when(view, filter.past));
    slice::page(&view.db, query, order(filter.past), page, bound, place).await
}

/// The same page of each of several groups' meetings, in one statement.
pub async fn of_groups(
    view: &View,
    group_ids: &[Uuid],
    past: bool,
    page: &Page,
) -> Result<HashMap<Uuid, Slice<Meeting>>> {
    let read: Vec<Uuid> = group_ids.iter().copied().filter(|id| view.reads(*id)).collect();
    let rows: Vec<(usize, Meeting)> = of_each(&view.db, &read, |group_id| {
        let query = Entity::find()
            .filter(Column::GroupId.eq(*group_id))
            .filter(when(view, past));
        slice::narrowed(query, order(past), page, bound).into_query()
    })
    .await?;
    Ok(pages(&read, rows, page, place))
}

fn when(view: &View, past: bool) -> Condition {
    if past {
        Condition::any()
            .add(Column::EndsAt.lte(Timestamp::from(view.now())))
            .add(Column::ClosedAt.is_not_null())
            .add(Column::CancelledAt.is_not_null())
    } else {
        ahead(view)
    }
}

/// Those that lie ahead or are under way.
fn ahead(view: &View) -> Condition {
    Condition::all()
        .add(Column::EndsAt.gt(Timestamp::from(view.now())))
        .add(Column::ClosedAt.is_null())
        .add(Column::CancelledAt.is_null())
}

const fn order(past: bool) -> By<Column> {
    By {
        key: Column::StartsAt,
        id: Column::Id,
        descending: past,
    }
}

fn bound(key: i64) -> sea_orm::Value {
    Timestamp::from_micros(key).into()
}

fn place(row: &Meeting) -> Cursor {
    Cursor {
        key: row.starts_at.micros(),
        id: row.id,
    }
}

/// The meetings of discussions, the first first.
pub async fn in_discussions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Meeting>>> {
    let rows = seen(view)
        .filter(Column::DiscussionId.is_in(ids.iter().copied()))
        .order_by_asc(Column::StartsAt)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.discussion_id.unwrap_or_default()))
}

/// The meetings that polls led to.
pub async fn of_polls(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Meeting>> {
    let rows = seen(view)
        .filter(Column::PollId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| Some((row.poll_id?, row)))
        .collect())
}

/// The meetings that come next after others.
pub async fn following(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Meeting>> {
    let rows = seen(view)
        .filter(Column::FollowsId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| Some((row.follows_id?, row)))
        .collect())
}

/// The agendas of meetings that the viewer may read, in their order, without what was taken off.
pub async fn items(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<MeetingItem>>> {
    let meetings: Vec<Uuid> = by_ids(view, ids).await?.into_keys().collect();
    all_items(view, &meetings).await
}

/// The same, whoever asks: for what a command does.
pub(crate) async fn all_items(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<MeetingItem>>> {
    let rows = meeting_item::Entity::find()
        .filter(meeting_item::Column::MeetingId.is_in(ids.iter().copied()))
        .filter(meeting_item::Column::RemovedAt.is_null())
        .order_by_asc(meeting_item::Column::Position)
        .order_by_asc(meeting_item::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.meeting_id))
}

/// One item of an agenda that the viewer may read, with the meeting.
pub async fn item(view: &View, id: Uuid) -> Result<(Meeting, MeetingItem)> {
    let found = meeting_item::Entity::find_by_id(id)
        .filter(meeting_item::Column::RemovedAt.is_null())
        .one(&view.db)
        .await?;
    let item = found.ok_or_else(crate::error::not_found)?;
    Ok((one(view, item.meeting_id).await?, item))
}

/// What a meeting's state follows from.
pub fn schedule(meeting: &Meeting) -> Schedule {
    Schedule {
        starts_at: meeting.starts_at.moment(),
        ends_at: meeting.ends_at.moment(),
        closed: meeting.closed_at.is_some(),
        cancelled: meeting.cancelled_at.is_some(),
    }
}

/// Where a meeting stands at the view's moment.
pub fn state(view: &View, meeting: &Meeting) -> State {
    meeting::state(schedule(meeting), view.now())
}

/// What the viewer is to a meeting; `asked` says whether they stand among its people.
pub fn standing(view: &View, meeting: &Meeting, asked: bool) -> Standing {
    let me = view.person_id();
    Standing {
        author: me == Some(meeting.called_by_id),
        owner: me == Some(meeting.minutes_by_id),
        asked,
        ..view.standing_in(&[meeting.group_id])
    }
}

/// What the viewer is to a meeting, looked up: what commands load.
pub async fn standing_to(view: &View, meeting: &Meeting) -> Result<Standing> {
    Ok(standing(view, meeting, is_asked(view, meeting.id).await?))
}

impl MeetingItem {
    /// What the item is about; nothing, where it is words.
    pub fn subject(&self) -> Option<Subject> {
        let objection = self.objection.and_then(|number| u32::try_from(number).ok());
        let of_process = |id| objection.map_or(Subject::Process(id), |number| Subject::Objection(id, number));
        self.discussion_id
            .map(Subject::Discussion)
            .or(self.poll_id.map(Subject::Poll))
            .or(self.process_id.map(of_process))
            .or(self.goal_id.map(Subject::Goal))
    }
}
