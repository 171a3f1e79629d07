//! Goals: propose, propose a change, adopt, decline, withdraw, drop; tell progress; remind owners.

mod adopt;
mod decline;
mod drop;
mod due;
mod import;
mod propose;
mod propose_change;
mod report;
mod terms;
mod withdraw;

pub use adopt::AdoptGoal;
pub use decline::DeclineGoal;
pub use drop::DropGoal;
pub use due::due;
pub use import::{ImportProgress, Imported, ImportedRow};
pub use propose::ProposeGoal;
pub use propose_change::ProposeGoalChange;
pub use report::{Progress, ReportProgress};
pub use terms::{MeasurePlan, TermsPlan};
pub use withdraw::WithdrawGoal;

use crate::db::Timestamp;
use crate::entity::{goal, goal_theme};
use crate::error::{Error, Result};
use crate::event::{Event, EventKind, Fact};
use crate::model::{Goal, GoalRevision};
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::goal::health::Health;
use folkmoot_rules::goal::{State, report as reports};
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _};
use sea_orm::{QueryFilter as _, Set};
use std::collections::BTreeSet;
use time::{Date, Time};
use uuid::Uuid;

/// The longest reason for declining or dropping a goal, in characters.
const REASON_MAX: usize = 2_000;
/// The hour (UTC) of the day on which a report is due: a morning or an afternoon for most.
const HOUR: u8 = 8;

/// An event about a revision of a goal.
fn about(kind: EventKind, goal: &Goal, revision: &GoalRevision) -> Event {
    let event = Event::new(kind, goal.id).in_group(goal.group_id);
    event.with(Fact::Revision, revision.id.to_string())
}

/// The moment on a day at which people are told of what that day asks.
pub(in crate::ops) fn moment(day: Date) -> Timestamp {
    let hour = Time::from_hms(HOUR, 0, 0).unwrap_or(Time::MIDNIGHT);
    day.with_time(hour).assume_utc().into()
}

/// Notes when the next report is due: a rhythm after the last one, none once the goal is reached, over or dropped.
async fn schedule(tx: &Tx, goal: Goal) -> Result<Goal> {
    let due = next_report(tx, &goal).await?.map(moment);
    let mut row: goal::ActiveModel = goal.into_active_model();
    row.report_due_at = Set(due);
    row.next_reminder_at = Set(due);
    Ok(row.update(tx.db()).await?)
}

async fn next_report(tx: &Tx, goal: &Goal) -> Result<Option<Date>> {
    if goal.state.0 != State::Adopted {
        return Ok(None);
    }
    let at = query::goal::at(tx, std::slice::from_ref(goal), tx.now())
        .await?
        .remove(&goal.id)
        .ok_or_else(|| Error::internal("a goal that is set has no terms"))?;
    if at.standing.health == Health::Met {
        return Ok(None);
    }
    let terms = &at.revision.terms.0;
    let told = query::goal::last_at(tx, goal.id).await?;
    let set_at = goal.set_at.map(|at| at.moment().date());
    let last = told
        .map(|at| at.moment().date())
        .or(set_at)
        .unwrap_or(terms.starts_on)
        .max(terms.starts_on);
    Ok(reports::due(terms.rhythm, last, terms.ends_on))
}

/// Makes these the themes of a goal.
async fn set_themes(tx: &Tx, goal_id: Uuid, wanted: &[Uuid]) -> Result<()> {
    goal_theme::Entity::delete_many()
        .filter(goal_theme::Column::GoalId.eq(goal_id))
        .exec(tx.db())
        .await?;
    let wanted: BTreeSet<Uuid> = wanted.iter().copied().collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let rows = wanted.into_iter().map(|theme_id| goal_theme::ActiveModel {
        goal_id: Set(goal_id),
        theme_id: Set(theme_id),
    });
    goal_theme::Entity::insert_many(rows)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}
