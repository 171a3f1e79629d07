//! What a group can name in its processes, because all of its people may read it: the goals that are set, and the agreements in force, of the
//! group itself and wherever it is not private. Bounded by what the viewer may read.

use crate::db::Word;
use crate::entity::{agreement, discussion, goal, process};
use crate::error::Result;
use crate::model::{Agreement, Goal};
use crate::query::agreement::Registered;
use crate::query::process as processes;
use crate::view::View;
use folkmoot_rules::consent::agreement::Standing;
use folkmoot_rules::goal::State;
use folkmoot_rules::visibility;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, Order, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The most of a kind that are offered: those of the group itself first.
const MOST: u64 = 100;

/// The groups whose matters are within a group's reach, of those that the viewer may read.
fn groups(view: &View, home: Uuid) -> Vec<Uuid> {
    let mut groups = view.readable();
    groups.retain(|id| visibility::in_reach(*id == home, view.openness(*id)));
    groups
}

fn goals_within(view: &View, home: Uuid) -> Select<goal::Entity> {
    goal::Entity::find()
        .filter(goal::Column::GroupId.is_in(groups(view, home)))
        .filter(goal::Column::State.eq(Word(State::Adopted)))
}

/// The goals within a group's reach, its own first.
pub async fn goals(view: &View, home: Uuid) -> Result<Vec<Goal>> {
    Ok(goals_within(view, home)
        .order_by(Expr::col(goal::Column::GroupId).eq(home), Order::Desc)
        .order_by_asc(goal::Column::Title)
        .order_by_asc(goal::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?)
}

/// Those of these goals that are within a group's reach.
pub(crate) async fn goals_of(view: &View, home: Uuid, ids: &[Uuid]) -> Result<Vec<Goal>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(goals_within(view, home)
        .filter(goal::Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?)
}

fn agreements_within(view: &View, home: Uuid) -> Select<agreement::Entity> {
    let rooms = discussion::Entity::find()
        .select_only()
        .column(discussion::Column::Id)
        .filter(discussion::Column::GroupId.is_in(groups(view, home)))
        .into_query();
    let from = processes::seen(view)
        .select_only()
        .column(process::Column::Id)
        .filter(process::Column::DiscussionId.in_subquery(rooms))
        .into_query();
    agreement::Entity::find()
        .filter(agreement::Column::Standing.is_in([Standing::Active, Standing::DueForReview].map(Word)))
        .filter(agreement::Column::ProcessId.in_subquery(from))
}

/// The agreements in force within a group's reach, its own first, each with the process that it came from.
pub async fn agreements(view: &View, home: Uuid) -> Result<Vec<Registered>> {
    let own = process::Entity::find()
        .select_only()
        .column(process::Column::Id)
        .filter(process::Column::DiscussionId.in_subquery(super::rooms(Some(home), None)))
        .into_query();
    let found = agreements_within(view, home)
        .order_by(agreement::Column::ProcessId.in_subquery(own), Order::Desc)
        .order_by_asc(agreement::Column::Title)
        .order_by_asc(agreement::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    with_processes(view, found).await
}

/// Whether what came of a process is in force, and within a group's reach.
pub(crate) async fn has_agreement(view: &View, home: Uuid, process_id: Uuid) -> Result<bool> {
    let found = agreements_within(view, home)
        .filter(agreement::Column::ProcessId.eq(process_id))
        .one(&view.db)
        .await?;
    Ok(found.is_some())
}

/// The agreements in force that should move goals, of those that the viewer may read, each with its process.
pub async fn aiming_at(view: &View, goal_ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Registered>>> {
    use crate::entity::process_goal::{Column, Entity};
    let aimed = Entity::find()
        .filter(Column::GoalId.is_in(goal_ids.iter().copied()))
        .all(&view.db)
        .await?;
    let mut goals: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for row in aimed {
        goals.entry(row.process_id).or_default().push(row.goal_id);
    }
    let seen = processes::seen(view)
        .select_only()
        .column(process::Column::Id)
        .into_query();
    let found = agreement::Entity::find()
        .filter(agreement::Column::Standing.is_in([Standing::Active, Standing::DueForReview].map(Word)))
        .filter(
            Condition::all()
                .add(agreement::Column::ProcessId.is_in(goals.keys().copied()))
                .add(agreement::Column::ProcessId.in_subquery(seen)),
        )
        .order_by_desc(agreement::Column::AdoptedAt)
        .order_by_desc(agreement::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let mut by_goal: HashMap<Uuid, Vec<Registered>> = HashMap::new();
    for registered in with_processes(view, found).await? {
        for goal in goals.get(&registered.process.id).into_iter().flatten() {
            by_goal.entry(*goal).or_default().push(registered.clone());
        }
    }
    Ok(by_goal)
}

async fn with_processes(view: &View, found: Vec<Agreement>) -> Result<Vec<Registered>> {
    let ids: Vec<Uuid> = found.iter().map(|row| row.process_id).collect();
    let known = processes::by_ids(view, &ids).await?;
    let registered = |row: Agreement| {
        let process = known.get(&row.process_id)?.clone();
        super::agreement::registered(view, process, usize::try_from(row.place).ok()?)
    };
    Ok(found.into_iter().filter_map(registered).collect())
}
