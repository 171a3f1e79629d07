//! Meetings that lie ahead: of whom an answer waits, what begins soon, whom to remind, what takes a process's objections on.

use super::{ahead, seen};
use crate::db::{Db, Timestamp, Word};
use crate::entity::meeting::{Column, Entity};
use crate::entity::{meeting_item, meeting_person};
use crate::error::Result;
use crate::model::Meeting;
use crate::view::View;
use folkmoot_rules::meeting::{Answer, REMINDER};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The meetings to which somebody said one of these, as a part of a larger query.
fn said(person_id: Uuid, answers: &[Answer]) -> SelectStatement {
    meeting_person::Entity::find()
        .select_only()
        .column(meeting_person::Column::MeetingId)
        .filter(meeting_person::Column::PersonId.eq(person_id))
        .filter(meeting_person::Column::Answer.is_in(answers.iter().copied().map(Word)))
        .into_query()
}

fn awaiting_my_answer(view: &View) -> Option<Select<Entity>> {
    let waiting = said(view.person_id()?, &[Answer::Waiting]);
    let query = seen(view)
        .filter(Column::Id.in_subquery(waiting))
        .filter(Column::StartsAt.gt(Timestamp::from(view.now())))
        .filter(ahead(view));
    Some(query)
}

/// The meetings that the viewer is asked to and has not answered, the next first.
pub async fn for_my_answer(view: &View, most: u64) -> Result<Vec<Meeting>> {
    match awaiting_my_answer(view) {
        Some(query) => in_order(view, query, most).await,
        None => Ok(Vec::new()),
    }
}

/// How many meetings wait for the viewer's answer.
pub async fn for_my_answer_count(view: &View) -> Result<u64> {
    match awaiting_my_answer(view) {
        Some(query) => Ok(query.count(&view.db).await?),
        None => Ok(0),
    }
}

/// The meetings of the viewer's that are under way or begin within a day, the next first; not those that they do not come to.
pub async fn soon(view: &View, most: u64) -> Result<Vec<Meeting>> {
    let Some(me) = view.person_id() else {
        return Ok(Vec::new());
    };
    let mine = said(me, &[Answer::Waiting, Answer::Coming, Answer::Maybe]);
    let query = seen(view)
        .filter(Column::Id.in_subquery(mine))
        .filter(Column::StartsAt.lte(Timestamp::from(view.now().saturating_add(REMINDER))))
        .filter(ahead(view));
    in_order(view, query, most).await
}

async fn in_order(view: &View, query: Select<Entity>, most: u64) -> Result<Vec<Meeting>> {
    Ok(query
        .order_by_asc(Column::StartsAt)
        .order_by_asc(Column::Id)
        .limit(most)
        .all(&view.db)
        .await?)
}

/// The next meeting on whose agenda each of these processes, or an objection of it, stands; of those that the viewer may read.
pub async fn planned_about(view: &View, process_ids: &[Uuid]) -> Result<HashMap<Uuid, Meeting>> {
    let mut planned = any_planned_about(view, process_ids).await?;
    planned.retain(|_, meeting| view.reads(meeting.group_id));
    Ok(planned)
}

/// The same, whoever asks: for what a command does.
pub(crate) async fn any_planned_about(view: &View, process_ids: &[Uuid]) -> Result<HashMap<Uuid, Meeting>> {
    let items: Vec<(Uuid, Uuid)> = meeting_item::Entity::find()
        .select_only()
        .columns([meeting_item::Column::MeetingId, meeting_item::Column::ProcessId])
        .distinct()
        .filter(meeting_item::Column::ProcessId.is_in(process_ids.iter().copied()))
        .filter(meeting_item::Column::RemovedAt.is_null())
        .into_tuple()
        .all(&view.db)
        .await?;
    let meetings = Entity::find()
        .filter(Column::Id.is_in(items.iter().map(|(meeting_id, _)| *meeting_id)))
        .filter(ahead(view))
        .order_by_asc(Column::StartsAt)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?;
    let first = |process_id: &Uuid| {
        let about = |meeting: &&Meeting| items.contains(&(meeting.id, *process_id));
        Some((*process_id, meetings.iter().find(about)?.clone()))
    };
    Ok(process_ids.iter().filter_map(first).collect())
}

/// The meetings of a group that are yet to begin, whoever asks.
pub(crate) async fn planned_in(view: &View, group_id: Uuid) -> Result<Vec<Meeting>> {
    Ok(Entity::find()
        .filter(Column::GroupId.eq(group_id))
        .filter(Column::StartsAt.gt(Timestamp::from(view.now())))
        .filter(ahead(view))
        .all(&view.db)
        .await?)
}

/// The meetings of whose people somebody is to be reminded now, the longest overdue first.
pub(crate) async fn due(view: &View, most: u64) -> Result<Vec<Uuid>> {
    let rows = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::NextReminderAt.lte(Timestamp::from(view.now())))
        .order_by_asc(Column::NextReminderAt)
        .limit(most);
    Ok(rows.into_tuple().all(&view.db).await?)
}

/// When people are to be reminded next.
pub(crate) async fn next_due(db: &Db) -> Result<Option<Timestamp>> {
    let first: Option<Option<Timestamp>> = Entity::find()
        .select_only()
        .column_as(Column::NextReminderAt.min(), "next_reminder_at")
        .into_tuple()
        .one(db)
        .await?;
    Ok(first.flatten())
}
