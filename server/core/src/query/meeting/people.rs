//! Who is asked to a meeting, and what they said: told to those who could come themselves.

use super::{by_ids, standing};
use crate::entity::meeting_person::{Column, Entity};
use crate::error::Result;
use crate::model::MeetingPerson;
use crate::view::View;
use folkmoot_rules::meeting::tells_where;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;
use uuid::Uuid;

/// The people of meetings, whoever asks.
pub(crate) async fn all(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<MeetingPerson>>> {
    let rows = Entity::find()
        .filter(Column::MeetingId.is_in(ids.iter().copied()))
        .order_by_asc(Column::PersonId)
        .all(&view.db)
        .await?;
    Ok(crate::query::gathered(rows, |row| row.meeting_id))
}

/// The people of meetings, of which the viewer is told; missing where they are not.
pub async fn people(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<MeetingPerson>>> {
    let meetings = by_ids(view, ids).await?;
    let known: Vec<Uuid> = meetings.keys().copied().collect();
    let mut people = all(view, &known).await?;
    let me = view.person_id();
    let mut told = HashMap::new();
    for (id, meeting) in meetings {
        let people = people.remove(&id).unwrap_or_default();
        let asked = people.iter().any(|person| Some(person.person_id) == me);
        if tells_where(&standing(view, &meeting, asked)) {
            told.insert(id, people);
        }
    }
    Ok(told)
}

/// The people of one meeting, whoever asks: for what a command does.
pub async fn people_of(view: &View, id: Uuid) -> Result<Vec<MeetingPerson>> {
    Ok(all(view, &[id]).await?.remove(&id).unwrap_or_default())
}

/// The viewer among the people of meetings.
pub async fn mine(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, MeetingPerson>> {
    let Some(me) = view.person_id() else {
        return Ok(HashMap::new());
    };
    let rows = Entity::find()
        .filter(Column::MeetingId.is_in(ids.iter().copied()))
        .filter(Column::PersonId.eq(me))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.meeting_id, row)).collect())
}

/// Whether the viewer is among the people of a meeting.
pub async fn is_asked(view: &View, id: Uuid) -> Result<bool> {
    let Some(me) = view.person_id() else {
        return Ok(false);
    };
    let rows = Entity::find()
        .filter(Column::MeetingId.eq(id))
        .filter(Column::PersonId.eq(me));
    Ok(rows.count(&view.db).await? > 0)
}
