//! The clock's step for goals: an owner whose report is due is reminded, once a rhythm.

use crate::actor::Actor;
use crate::engine::{Command, Engine};
use crate::entity::goal;
use crate::error::{Error, Result};
use crate::event::{Event, EventKind};
use crate::model::Goal;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::goal::report;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// The most goals that one step looks after: the loop comes back for the rest.
const BATCH: u64 = 100;

/// Reminds the owners of goals whose report is due, each in a transaction of its own, and says how many. Several servers may do it at
/// once.
pub async fn due(engine: &Engine) -> Result<u32> {
    let clock = Actor::system("the clock");
    let due = query::goal::due(&engine.view(clock).await?, BATCH).await?;
    let mut reminded = 0;
    for goal_id in due {
        match engine.perform(clock, Remind { goal_id }).await {
            Ok(did) => reminded += u32::from(did),
            // One goal that cannot be looked after must not keep the others waiting.
            Err(error) => {
                tracing::error!(%error, goal = %goal_id, "the owner of a goal could not be reminded");
            }
        }
    }
    Ok(reminded)
}

/// Reminds the owner of one goal, if that is still due.
struct Remind {
    goal_id: Uuid,
}

#[async_trait::async_trait]
impl Command for Remind {
    /// Never asked: only the clock reminds.
    const ACTION: Action = Action::ReportProgress;
    type Subject = Goal;
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(Goal, Standing)> {
        let goal = query::goal::one(view, self.goal_id).await?;
        Ok((goal, Standing::default()))
    }

    async fn run(&self, goal: Goal, tx: &Tx) -> Result<bool> {
        if goal.next_reminder_at.is_none_or(|due| due.moment() > tx.now()) {
            return Ok(false);
        }
        let at = query::goal::at(tx, std::slice::from_ref(&goal), tx.now())
            .await?
            .remove(&goal.id)
            .ok_or_else(|| Error::internal("a goal that is set has no terms"))?;
        let terms = &at.revision.terms.0;
        let next = report::due(terms.rhythm, tx.now().date(), terms.ends_on);
        let mut row: goal::ActiveModel = goal.into_active_model();
        row.next_reminder_at = Set(next.map(super::moment));
        let goal = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::GoalReportDue, goal.id).in_group(goal.group_id))
            .await?;
        Ok(true)
    }
}
