//! Reading goals. A goal is seen by whoever may read its group.

mod decisions;
mod entries;
mod state;

pub(crate) use decisions::decided;
pub use decisions::{Decision, decisions};
pub use entries::{by_day, corrections, entries};
pub(crate) use entries::{last_at, reports};
pub use state::{At, at};

use super::each::of_each;
use super::only;
use super::slice::{self, By};
use crate::db::{Timestamp, Word, dialect};
use crate::entity::goal::{Column, Entity};
use crate::entity::{goal_revision, goal_theme};
use crate::error::Result;
use crate::model::{Goal, GoalRevision, Theme};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::goal::health::Health;
use folkmoot_rules::goal::{RevisionState, State};
use folkmoot_rules::policy::Standing;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Which goals are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Of this group.
    pub group_id: Option<Uuid>,
    /// Carrying this theme.
    pub theme_id: Option<Uuid>,
    /// Owned by this person.
    pub owner_id: Option<Uuid>,
    /// Standing here.
    pub state: Option<State>,
    /// As well as this, on the view's day.
    pub health: Option<Health>,
}

/// How many goals are judged at a time, where only those of one health are wanted.
const JUDGED: u64 = 100;

fn seen(view: &View) -> Select<Entity> {
    Entity::find().filter(Column::GroupId.is_in(super::readable(view)))
}

/// Goals by id, of those that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Goal>> {
    let rows = seen(view)
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One goal that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Goal> {
    only(by_ids(view, &[id]).await?, id)
}

/// Goals, the newest first.
pub async fn page(view: &View, filter: Filter, page: &Page) -> Result<Slice<Goal>> {
    let Some(health) = filter.health else {
        return some(view, filter, page).await;
    };
    // How a goal stands follows from the day, so no column says it: goals are judged until the page is full.
    let mut found = Vec::new();
    let mut next = Page {
        limit: JUDGED,
        ..page.clone()
    };
    loop {
        let slice = some(view, filter, &next).await?;
        let goals: Vec<Goal> = slice.items.into_iter().map(|(_, goal)| goal).collect();
        let standing = at(view, &goals, view.now()).await?;
        next.after = goals.last().map(place);
        let alike = |goal: &Goal| {
            standing
                .get(&goal.id)
                .is_some_and(|at| at.standing.health == health)
        };
        found.extend(goals.into_iter().filter(alike));
        if !slice.has_next || found.len() as u64 > page.limit {
            return Ok(Slice::cut(found, page, place));
        }
    }
}

async fn some(view: &View, filter: Filter, page: &Page) -> Result<Slice<Goal>> {
    let query = if filter.group_id.is_some() {
        seen(view)
    } else {
        let group = dialect::not_looked_up(view.db.get_database_backend(), (Entity, Column::GroupId));
        Entity::find().filter(group.is_in(super::readable(view)))
    };
    slice::page(&view.db, narrowed(query, filter), NEWEST, page, bound, place).await
}

/// The same page of each of several groups' goals, in one statement. Health is not asked about here.
pub async fn of_groups(
    view: &View,
    group_ids: &[Uuid],
    filter: Filter,
    page: &Page,
) -> Result<HashMap<Uuid, Slice<Goal>>> {
    let read: Vec<Uuid> = group_ids.iter().copied().filter(|id| view.reads(*id)).collect();
    let rows: Vec<(usize, Goal)> = of_each(&view.db, &read, |group_id| {
        let query = narrowed(Entity::find().filter(Column::GroupId.eq(*group_id)), filter);
        slice::narrowed(query, NEWEST, page, bound).into_query()
    })
    .await?;
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let gathered = super::gathered(rows, |row: &Goal| row.group_id);
    Ok(gathered
        .into_iter()
        .map(|(group_id, rows)| (group_id, Slice::cut(rows, page, place)))
        .collect())
}

const NEWEST: By<Column> = By {
    key: Column::CreatedAt,
    id: Column::Id,
    descending: true,
};

fn bound(key: i64) -> sea_orm::Value {
    Timestamp::from_micros(key).into()
}

fn place(row: &Goal) -> Cursor {
    Cursor {
        key: row.created_at.micros(),
        id: row.id,
    }
}

fn narrowed(mut query: Select<Entity>, filter: Filter) -> Select<Entity> {
    if let Some(group_id) = filter.group_id {
        query = query.filter(Column::GroupId.eq(group_id));
    }
    if let Some(owner_id) = filter.owner_id {
        query = query.filter(Column::OwnerId.eq(owner_id));
    }
    if let Some(state) = filter.state {
        query = query.filter(Column::State.eq(Word(state)));
    }
    if let Some(theme_id) = filter.theme_id {
        let carrying = goal_theme::Entity::find()
            .select_only()
            .column(goal_theme::Column::GoalId)
            .filter(goal_theme::Column::ThemeId.eq(theme_id))
            .into_query();
        query = query.filter(Column::Id.in_subquery(carrying));
    }
    query
}

/// All goals that the viewer may read and that are or were set, oldest first: for a file of them.
pub async fn all_set(view: &View) -> Result<Vec<Goal>> {
    Ok(seen(view)
        .filter(Column::SetAt.is_not_null())
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?)
}

/// The themes that goals carry, in their order.
pub async fn themes(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Theme>>> {
    let carried = goal_theme::Entity::find()
        .filter(goal_theme::Column::GoalId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    let mut carrying: HashMap<Uuid, Vec<Theme>> = HashMap::new();
    for theme in super::theme::all(view).await? {
        for row in carried.iter().filter(|row| row.theme_id == theme.id) {
            carrying.entry(row.goal_id).or_default().push(theme.clone());
        }
    }
    Ok(carrying)
}

fn revisions_seen(view: &View) -> Select<goal_revision::Entity> {
    let goals = seen(view).select_only().column(Column::Id).into_query();
    goal_revision::Entity::find().filter(goal_revision::Column::GoalId.in_subquery(goals))
}

/// The revisions of goals, the first first.
pub async fn revisions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<GoalRevision>>> {
    let rows = revisions_seen(view)
        .filter(goal_revision::Column::GoalId.is_in(ids.iter().copied()))
        .order_by_asc(goal_revision::Column::Number)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.goal_id))
}

/// The revisions that belong to discussions, the first first.
pub async fn revisions_in(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<GoalRevision>>> {
    let rows = revisions_seen(view)
        .filter(goal_revision::Column::DiscussionId.is_in(ids.iter().copied()))
        .order_by_asc(goal_revision::Column::ProposedAt)
        .order_by_asc(goal_revision::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.discussion_id.unwrap_or_default()))
}

/// One revision of a goal that the viewer may read, with the goal.
pub async fn revision(view: &View, id: Uuid) -> Result<(Goal, GoalRevision)> {
    let found = revisions_seen(view)
        .filter(goal_revision::Column::Id.eq(id))
        .one(&view.db)
        .await?;
    let revision = found.ok_or_else(crate::error::not_found)?;
    Ok((one(view, revision.goal_id).await?, revision))
}

/// The revision that waits for a decision.
pub fn waiting(revisions: &[GoalRevision]) -> Option<&GoalRevision> {
    revisions
        .iter()
        .rev()
        .find(|revision| revision.state.0 == RevisionState::Proposed)
}

/// What the viewer is to a goal.
pub fn standing(view: &View, goal: &Goal) -> Standing {
    Standing {
        owner: view.person_id() == Some(goal.owner_id),
        ..view.standing_in(&[goal.group_id])
    }
}

/// What the viewer is to a revision of a goal.
pub fn standing_to(view: &View, goal: &Goal, revision: &GoalRevision) -> Standing {
    Standing {
        author: view.person_id() == Some(revision.proposed_by_id),
        ..standing(view, goal)
    }
}

/// What the viewer is to a group's goals: an owner, where one of those that are set is theirs.
pub async fn standing_among(view: &View, group_id: Uuid) -> Result<Standing> {
    let owned = match view.person_id() {
        Some(me) => {
            seen(view)
                .filter(Column::GroupId.eq(group_id))
                .filter(Column::OwnerId.eq(me))
                .filter(Column::State.eq(Word(State::Adopted)))
                .count(&view.db)
                .await?
        }
        None => 0,
    };
    Ok(Standing {
        owner: owned > 0,
        ..view.standing_in(&[group_id])
    })
}

fn awaiting_my_report(view: &View) -> Option<Select<Entity>> {
    let query = seen(view)
        .filter(Column::OwnerId.eq(view.person_id()?))
        .filter(Column::ReportDueAt.lte(Timestamp::from(view.now())));
    Some(query)
}

/// The goals of the viewer's whose report is due, the longest overdue first.
pub async fn for_my_report(view: &View, most: u64) -> Result<Vec<Goal>> {
    let Some(query) = awaiting_my_report(view) else {
        return Ok(Vec::new());
    };
    Ok(query
        .order_by_asc(Column::ReportDueAt)
        .order_by_asc(Column::Id)
        .limit(most)
        .all(&view.db)
        .await?)
}

/// How many goals wait for the viewer's report.
pub async fn for_my_report_count(view: &View) -> Result<u64> {
    match awaiting_my_report(view) {
        Some(query) => Ok(query.count(&view.db).await?),
        None => Ok(0),
    }
}

/// The goals whose owner is to be reminded now, the longest overdue first.
pub(crate) async fn due(view: &View, most: u64) -> Result<Vec<Uuid>> {
    let rows = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::NextReminderAt.lte(Timestamp::from(view.now())))
        .order_by_asc(Column::NextReminderAt)
        .limit(most);
    Ok(rows.into_tuple().all(&view.db).await?)
}

/// When somebody is to be reminded next.
pub(crate) async fn next_due(db: &crate::db::Db) -> Result<Option<Timestamp>> {
    let first: Option<Option<Timestamp>> = Entity::find()
        .select_only()
        .column_as(Column::NextReminderAt.min(), "next_reminder_at")
        .into_tuple()
        .one(db)
        .await?;
    Ok(first.flatten())
}
