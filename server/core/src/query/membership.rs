//! Reading who is in which group.

use super::slice::{self, By};
use super::{gathered, only};
use crate::db::{Timestamp, Word};
use crate::entity::membership::{Column, Entity};
use crate::error::Result;
use crate::model::Membership;
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::visibility::MembershipRole;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The memberships that the viewer may know of: in groups that they know of, everybody's where they may read who is in the
/// organisation, else the leads', their own, and those of the people they share a group with.
pub(super) fn seen(view: &View) -> Condition {
    let known = Condition::all().add(Column::GroupId.is_in(view.groups().map(|group| group.id)));
    if view.is_system() || view.may(Action::ViewPeople, &view.standing()) {
        return known;
    }
    let mine = view.memberships().iter().map(|held| held.group_id);
    known.add(
        Condition::any()
            .add(Column::Role.eq(Word(MembershipRole::Lead)))
            .add(Column::GroupId.is_in(mine)),
    )
}

/// Memberships by id, of those that the viewer may know of.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Membership>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(seen(view))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One membership that the viewer may know of.
pub async fn one(view: &View, id: Uuid) -> Result<Membership> {
    only(by_ids(view, &[id]).await?, id)
}

/// The memberships of people, each in the order in which they joined.
pub async fn of_people(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Membership>>> {
    let rows = Entity::find()
        .filter(Column::PersonId.is_in(ids.iter().copied()))
        .filter(seen(view));
    let rows = rows
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?;
    Ok(gathered(rows, |row| row.person_id))
}

/// The leads of groups, each in the order in which they joined.
pub async fn leads(view: &View, group_ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Membership>>> {
    let leads = Entity::find()
        .filter(Column::GroupId.is_in(group_ids.iter().copied()))
        .filter(Column::Role.eq(Word(MembershipRole::Lead)));
    let rows = leads
        .filter(seen(view))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?;
    Ok(gathered(rows, |row| row.group_id))
}

/// How many people are in groups: a group's size is no secret to those who know of it.
pub async fn counts(view: &View, group_ids: &[Uuid]) -> Result<HashMap<Uuid, i32>> {
    let known: Vec<Uuid> = group_ids
        .iter()
        .copied()
        .filter(|id| view.group(*id).is_ok())
        .collect();
    let query = Entity::find()
        .select_only()
        .column(Column::GroupId)
        .column_as(Column::Id.count(), "members");
    let rows: Vec<(Uuid, i64)> = query
        .filter(Column::GroupId.is_in(known))
        .group_by(Column::GroupId)
        .into_tuple()
        .all(&view.db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, count)| (id, i32::try_from(count).unwrap_or(i32::MAX)))
        .collect())
}

/// The people of a group, in the order in which they joined.
pub async fn page(view: &View, group_id: Uuid, page: &Page) -> Result<Slice<Membership>> {
    let query = Entity::find()
        .filter(Column::GroupId.eq(group_id))
        .filter(seen(view));
    let by = By {
        key: Column::CreatedAt,
        id: Column::Id,
        descending: false,
    };
    let cursor = |row: &Membership| Cursor {
        key: row.created_at.micros(),
        id: row.id,
    };
    slice::page(
        &view.db,
        query,
        by,
        page,
        |key| Timestamp::from_micros(key).into(),
        cursor,
    )
    .await
}

/// What the viewer is to a membership: it is its group's matter, and the person's own.
pub fn standing(view: &View, membership: &Membership) -> Standing {
    Standing {
        myself: view.person_id() == Some(membership.person_id),
        ..super::group::standing(view, membership.group_id)
    }
}
