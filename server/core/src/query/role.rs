//! Reading roles. A role, who holds it and who offers are seen by whoever may read its group.

use super::each::{of_each, pages};
use super::only;
use super::slice::{self, By};
use crate::db::{Timestamp, Word};
use crate::entity::role::{Column, Entity};
use crate::entity::{group, process, role_holding, role_offer};
use crate::error::{Result, not_found};
use crate::model::{Process, Role, RoleHolding, RoleOffer};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::consent::PhaseName;
use folkmoot_rules::policy::Standing;
use folkmoot_rules::role::{self, Holding};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Select,
};
use std::collections::HashMap;
use time::Date;
use uuid::Uuid;

/// Which roles are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Of this group.
    pub group_id: Option<Uuid>,
    /// Only those that nobody holds on the view's day.
    pub open: bool,
    /// Those that were retired, instead of those that the group has.
    pub retired: bool,
}

fn seen(view: &View) -> Select<Entity> {
    Entity::find().filter(Column::GroupId.is_in(super::readable(view)))
}

/// Roles by id, of those that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Role>> {
    let rows = seen(view)
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One role that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Role> {
    only(by_ids(view, &[id]).await?, id)
}

/// Roles, in the order in which they were made.
pub async fn page(view: &View, filter: Filter, page: &Page) -> Result<Slice<Role>> {
    slice::page(&view.db, narrowed(view, filter), OLDEST, page, bound, place).await
}

/// The same page of each of several groups' roles, in one statement.
pub async fn of_groups(
    view: &View,
    group_ids: &[Uuid],
    filter: Filter,
    page: &Page,
) -> Result<HashMap<Uuid, Slice<Role>>> {
    let rows: Vec<(usize, Role)> = of_each(&view.db, group_ids, |group_id| {
        let filter = Filter {
            group_id: Some(*group_id),
            ..filter
        };
        slice::narrowed(narrowed(view, filter), OLDEST, page, bound).into_query()
    })
    .await?;
    Ok(pages(group_ids, rows, page, place))
}

const OLDEST: By<Column> = By {
    key: Column::CreatedAt,
    id: Column::Id,
    descending: false,
};

fn bound(key: i64) -> sea_orm::Value {
    Timestamp::from_micros(key).into()
}

fn place(row: &Role) -> Cursor {
    Cursor {
        key: row.created_at.micros(),
        id: row.id,
    }
}

fn narrowed(view: &View, filter: Filter) -> Select<Entity> {
    let mut query = seen(view);
    query = if filter.retired {
        query.filter(Column::RetiredAt.is_not_null())
    } else {
        query.filter(Column::RetiredAt.is_null())
    };
    if let Some(group_id) = filter.group_id {
        query = query.filter(Column::GroupId.eq(group_id));
    }
    if filter.open {
        let held = role_holding::Entity::find()
            .select_only()
            .column(role_holding::Column::RoleId)
            .filter(running(today(view)))
            .into_query();
        query = query.filter(Column::Id.not_in_subquery(held));
    }
    query
}

/// As [`Holding::runs`] says it, for the database.
fn running(day: Date) -> Condition {
    let lasts = Condition::any()
        .add(role_holding::Column::UntilOn.is_null())
        .add(role_holding::Column::UntilOn.gte(day));
    Condition::all()
        .add(role_holding::Column::EndedAt.is_null())
        .add(lasts)
}

/// The view's day.
pub fn today(view: &View) -> Date {
    view.now().date()
}

/// A holding as the rules know it.
pub fn held(row: &RoleHolding) -> Holding {
    Holding {
        until: row.until_on,
        ended: row.ended_at.is_some(),
        agreed: row.process_id.is_some(),
    }
}

/// How a role stands on the view's day, by its holdings, the first first.
pub fn stands(view: &View, role: &Role, holdings: &[RoleHolding]) -> role::Standing {
    role::standing(role.retired_at.is_some(), holdings.last().map(held), today(view))
}

/// The holding that runs on the view's day, of a role's holdings, the first first.
pub fn current<'a>(view: &View, holdings: &'a [RoleHolding]) -> Option<&'a RoleHolding> {
    holdings.last().filter(|row| held(row).runs(today(view)))
}

/// Who holds roles, and held them, the first first.
pub async fn holdings(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<RoleHolding>>> {
    let roles = seen(view).select_only().column(Column::Id).into_query();
    let rows = role_holding::Entity::find()
        .filter(role_holding::Column::RoleId.is_in(ids.iter().copied()))
        .filter(role_holding::Column::RoleId.in_subquery(roles))
        .order_by_asc(role_holding::Column::CreatedAt)
        .order_by_asc(role_holding::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.role_id))
}

/// The roles that people hold on the view's day, of those that the viewer may read: each by its holding, the first first.
pub async fn held_by(view: &View, people: &[Uuid]) -> Result<HashMap<Uuid, Vec<RoleHolding>>> {
    let roles = narrowed(view, Filter::default())
        .select_only()
        .column(Column::Id)
        .into_query();
    let rows = role_holding::Entity::find()
        .filter(role_holding::Column::PersonId.is_in(people.iter().copied()))
        .filter(running(today(view)))
        .filter(role_holding::Column::RoleId.in_subquery(roles))
        .order_by_asc(role_holding::Column::CreatedAt)
        .order_by_asc(role_holding::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.person_id))
}

/// The offers for roles that stand, the first first: not taken back, and made since somebody came to hold the role last.
pub async fn offers(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<RoleOffer>>> {
    let rows = role_offer::Entity::find()
        .filter(role_offer::Column::RoleId.is_in(by_ids(view, ids).await?.into_keys()))
        .filter(role_offer::Column::WithdrawnAt.is_null())
        .order_by_asc(role_offer::Column::CreatedAt)
        .order_by_asc(role_offer::Column::Id)
        .all(&view.db)
        .await?;
    let begun: Vec<(Uuid, Option<Timestamp>)> = role_holding::Entity::find()
        .select_only()
        .column(role_holding::Column::RoleId)
        .column_as(role_holding::Column::CreatedAt.max(), "begun")
        .filter(role_holding::Column::RoleId.is_in(ids.iter().copied()))
        .group_by(role_holding::Column::RoleId)
        .into_tuple()
        .all(&view.db)
        .await?;
    let begun: HashMap<Uuid, Timestamp> = begun.into_iter().filter_map(|(id, at)| Some((id, at?))).collect();
    let stands = |row: &RoleOffer| begun.get(&row.role_id).is_none_or(|at| row.created_at > *at);
    let rows = rows.into_iter().filter(stands).collect();
    Ok(super::gathered(rows, |row: &RoleOffer| row.role_id))
}

/// One offer for a role that the viewer may read, with the role, and whether it stands.
pub async fn offer(view: &View, id: Uuid) -> Result<(Role, RoleOffer, bool)> {
    let found = role_offer::Entity::find_by_id(id).one(&view.db).await?;
    let found = found.ok_or_else(not_found)?;
    let role = one(view, found.role_id).await?;
    let standing = offers(view, &[role.id]).await?.remove(&role.id);
    let stands = standing.unwrap_or_default().iter().any(|row| row.id == id);
    Ok((role, found, stands))
}

/// The selections that are under way for roles, of those that the viewer may read.
pub async fn selections(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Process>> {
    let rows = super::process::seen(view)
        .filter(process::Column::RoleId.is_in(ids.iter().copied()))
        .filter(process::Column::Phase.is_in(PhaseName::DELIBERATING.map(Word)))
        .order_by_asc(process::Column::OpenedAt)
        .order_by_asc(process::Column::Id)
        .all(&view.db)
        .await?;
    let of_role = |row: Process| Some((row.role_id?, row));
    Ok(rows.into_iter().filter_map(of_role).collect())
}

/// Whether a selection for a role is under way, whoever may read it.
pub(crate) async fn is_selected_for(view: &View, id: Uuid) -> Result<bool> {
    let under_way = process::Entity::find()
        .filter(process::Column::RoleId.eq(id))
        .filter(process::Column::OpenedAt.is_not_null())
        .filter(process::Column::Phase.is_in(PhaseName::DELIBERATING.map(Word)))
        .count(&view.db)
        .await?;
    Ok(under_way > 0)
}

/// What the viewer is to a role: its owner, where they hold it.
pub fn standing(view: &View, role: &Role, holder: Option<Uuid>) -> Standing {
    Standing {
        owner: holder.is_some() && view.person_id() == holder,
        ..view.standing_in(&[role.group_id])
    }
}

/// The roles whose group may have to be told that they are open, the longest overdue first.
pub(crate) async fn to_look_at(view: &View, most: u64) -> Result<Vec<Uuid>> {
    let rows = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::OpenNoticeAt.lte(Timestamp::from(view.now())))
        .order_by_asc(Column::OpenNoticeAt)
        .limit(most);
    Ok(rows.into_tuple().all(&view.db).await?)
}

/// The holdings whose end people have to be told of, the longest overdue first.
pub(crate) async fn to_remind_of(view: &View, most: u64) -> Result<Vec<Uuid>> {
    let rows = role_holding::Entity::find()
        .select_only()
        .column(role_holding::Column::Id)
        .filter(role_holding::Column::RemindAt.lte(Timestamp::from(view.now())))
        .order_by_asc(role_holding::Column::RemindAt)
        .limit(most);
    Ok(rows.into_tuple().all(&view.db).await?)
}

/// The groups whose term's end people have to be told of, the longest overdue first.
pub(crate) async fn terms_to_remind_of(view: &View, most: u64) -> Result<Vec<Uuid>> {
    let rows = group::Entity::find()
        .select_only()
        .column(group::Column::Id)
        .filter(group::Column::TermReminderAt.lte(Timestamp::from(view.now())))
        .order_by_asc(group::Column::TermReminderAt)
        .limit(most);
    Ok(rows.into_tuple().all(&view.db).await?)
}

/// When somebody is to be told of a role or a term next.
pub(crate) async fn next_due(db: &crate::db::Db) -> Result<Option<Timestamp>> {
    type First = Option<Option<Timestamp>>;
    let open: First = Entity::find()
        .select_only()
        .column_as(Column::OpenNoticeAt.min(), "first")
        .into_tuple()
        .one(db)
        .await?;
    let ending: First = role_holding::Entity::find()
        .select_only()
        .column_as(role_holding::Column::RemindAt.min(), "first")
        .into_tuple()
        .one(db)
        .await?;
    let group: First = group::Entity::find()
        .select_only()
        .column_as(group::Column::TermReminderAt.min(), "first")
        .into_tuple()
        .one(db)
        .await?;
    Ok([open, ending, group].into_iter().flatten().flatten().min())
}
