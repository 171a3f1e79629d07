//! Reading people.

use crate::db::{Db, Timestamp, Word};
use crate::entity::membership;
use crate::entity::person::{Column, Entity};
use crate::error::{Result, not_found};
use crate::model::Person;
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use folkmoot_rules::visibility::MembershipRole;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Which people are wanted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Whose name or handle holds this.
    pub search: Option<String>,
    /// In this group.
    pub group_id: Option<Uuid>,
}

/// People by id. Not bounded by the view: a name is part of the record of what somebody wrote, and whoever reads that sees it.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Person>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The people whom the viewer may look up: members of the organisation see everybody; a supporter sees those whom they are
/// acquainted with, which are the people of their own groups, and the leads of public ones.
fn seen(view: &View) -> Result<Condition> {
    if view.may(Action::ViewPeople, &view.standing()) {
        return Ok(Condition::all());
    }
    let acquainted = Standing {
        acquainted: true,
        ..view.standing()
    };
    view.permit(Action::ViewPeople, &acquainted)?;
    let me = view.signed_in()?.id;
    let mine = view.memberships().iter().map(|held| held.group_id);
    let public = view
        .groups()
        .map(|group| group.id)
        .filter(|id| view.is_public(*id));
    let leads = Condition::all()
        .add(membership::Column::Role.eq(Word(MembershipRole::Lead)))
        .add(membership::Column::GroupId.is_in(public));
    let known = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(
            Condition::any()
                .add(membership::Column::GroupId.is_in(mine))
                .add(leads),
        )
        .into_query();
    Ok(Condition::any()
        .add(Column::Id.eq(me))
        .add(Column::Id.in_subquery(known)))
}

/// Somebody whom the viewer may look up, by id.
pub async fn one(view: &View, id: Uuid) -> Result<Person> {
    let found = Entity::find_by_id(id).filter(seen(view)?).one(&view.db).await?;
    found.ok_or_else(not_found)
}

/// Somebody whom the viewer may look up, by handle.
pub async fn by_handle(view: &View, handle: &str) -> Result<Person> {
    let handle = handle.trim().trim_start_matches('@').to_lowercase();
    let found = Entity::find()
        .filter(Column::Handle.eq(handle))
        .filter(seen(view)?)
        .one(&view.db)
        .await?;
    found.ok_or_else(not_found)
}

/// The people whom handles in texts stand for, by handle, of those whom the viewer may look up: a mention is a link only to a page that
/// opens. A visitor can look up nobody.
pub async fn by_handles(view: &View, handles: &[String]) -> Result<HashMap<String, Person>> {
    if view.person().is_none() && !view.is_system() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find()
        .filter(Column::Handle.is_in(handles))
        .filter(seen(view)?)
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.handle.clone(), row)).collect())
}

/// The people with an open account whom the viewer may look up, in the order of their names.
pub async fn page(view: &View, filter: &Filter, page: &Page) -> Result<Slice<Person>> {
    let mut query = Entity::find()
        .filter(Column::DeactivatedAt.is_null())
        .filter(seen(view)?);
    if let Some(search) = &filter.search {
        // Plain letters, digits and spaces: nothing that LIKE would read in a way of its own.
        let plain: String = text::searchable(&[search]).chars().take(100).collect();
        query = query.filter(Column::Search.contains(plain));
    }
    if let Some(group_id) = filter.group_id {
        view.group(group_id)?;
        let inside = membership::Entity::find()
            .select_only()
            .column(membership::Column::PersonId)
            .filter(membership::Column::GroupId.eq(group_id))
            .filter(super::membership::seen(view))
            .into_query();
        query = query.filter(Column::Id.in_subquery(inside));
    }
    by_name(view, query, page).await
}

/// One page of people, in the order of their names.
pub(super) async fn by_name(view: &View, mut query: Select<Entity>, page: &Page) -> Result<Slice<Person>> {
    if let Some(after) = &page.after {
        // A cursor holds the id; the name that it stands for is looked up, so that a page goes on where it should.
        let name = Entity::find_by_id(after.id)
            .select_only()
            .column(Column::Search)
            .into_tuple::<String>()
            .one(&view.db)
            .await?
            .unwrap_or_default();
        let same = Condition::all()
            .add(Column::Search.eq(name.as_str()))
            .add(Column::Id.gt(after.id));
        query = query.filter(Condition::any().add(Column::Search.gt(name.as_str())).add(same));
    }
    let rows = query
        .order_by_asc(Column::Search)
        .order_by_asc(Column::Id)
        .limit(page.limit + 1)
        .all(&view.db)
        .await?;
    Ok(Slice::cut(rows, page, |person| Cursor {
        key: 0,
        id: person.id,
    }))
}

/// What the viewer is to a person's account.
pub fn standing(view: &View, person_id: Uuid) -> Standing {
    Standing {
        myself: view.person_id() == Some(person_id),
        ..view.standing()
    }
}

/// Whether these people are administrators, the last ones with an open account.
pub async fn last_administrators(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, bool>> {
    let query = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::Administrator.eq(true))
        .filter(Column::DeactivatedAt.is_null());
    let administrators: Vec<Uuid> = query.into_tuple().all(&view.db).await?;
    Ok(ids
        .iter()
        .map(|id| (*id, administrators.as_slice() == [*id]))
        .collect())
}

/// The person with an account for this address, whoever asks: for commands and sign-in, never for showing.
pub(crate) async fn by_address(view: &View, address: &str) -> Result<Option<Person>> {
    Ok(Entity::find()
        .filter(Column::EmailKey.eq(text::email_key(address)))
        .one(&view.db)
        .await?)
}

/// To whom the whole at a glance is due.
pub(crate) async fn whole_due(view: &View, most: u64) -> Result<Vec<Uuid>> {
    let rows = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::WholeDueAt.lte(Timestamp::from(view.now())))
        .order_by_asc(Column::WholeDueAt)
        .limit(most);
    Ok(rows.into_tuple().all(&view.db).await?)
}

/// When the whole at a glance is due next to anybody.
pub(crate) async fn next_whole(db: &Db) -> Result<Option<Timestamp>> {
    let first: Option<Option<Timestamp>> = Entity::find()
        .select_only()
        .column_as(Column::WholeDueAt.min(), "whole_due_at")
        .into_tuple()
        .one(db)
        .await?;
    Ok(first.flatten())
}
