//! How goals stood at a moment: by the terms that held then, and by what had been told by then. A page asks for the present; a review or a
//! report for the end of its period.

use crate::db::{Timestamp, Word};
use crate::entity::goal_revision::{Column, Entity};
use crate::error::Result;
use crate::model::{Goal, GoalRevision};
use crate::view::View;
use folkmoot_rules::goal::RevisionState;
use folkmoot_rules::goal::health::{self, Standing};
use folkmoot_rules::goal::report::{self, Report};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;
use std::sync::Arc;
use time::OffsetDateTime;
use uuid::Uuid;

/// How a goal stood at a moment.
#[derive(Debug)]
pub struct At {
    /// The revision whose terms held.
    pub revision: GoalRevision,
    /// How it stood.
    pub standing: Standing,
    /// The reports that stood, in the order of the days that they speak of.
    pub reports: Vec<Report>,
}

/// How goals that the viewer may read stood at a moment; those that were not set by then are missing. Two statements, however many.
pub async fn at(view: &View, goals: &[Goal], moment: OffsetDateTime) -> Result<HashMap<Uuid, Arc<At>>> {
    let goals: Vec<&Goal> = goals.iter().filter(|goal| goal.set_at.is_some()).collect();
    if goals.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<Uuid> = goals.iter().map(|goal| goal.id).collect();
    let adopted = Entity::find()
        .filter(Column::GoalId.is_in(ids.iter().copied()))
        .filter(Column::State.eq(Word(RevisionState::Adopted)))
        .filter(Column::SettledAt.lte(Timestamp::from(moment)))
        .order_by_asc(Column::Number)
        .all(&view.db)
        .await?;
    // The last one adopted by then is the one that held.
    let mut held: HashMap<Uuid, GoalRevision> = adopted
        .into_iter()
        .map(|revision| (revision.goal_id, revision))
        .collect();
    let mut told = super::reports(view, &ids).await?;
    let mut standings = HashMap::new();
    for goal in goals {
        let (Some(revision), Some(set_at)) = (held.remove(&goal.id), goal.set_at) else {
            continue;
        };
        let reports = told.remove(&goal.id).unwrap_or_default();
        let dropped = goal.dropped_at.is_some_and(|at| at.moment() <= moment);
        let (terms, today) = (&revision.terms.0, moment.date());
        let standing = health::of(terms, &reports, set_at.moment().date(), dropped, moment, today);
        let reports = report::standing(&reports, moment, today)
            .into_iter()
            .cloned()
            .collect();
        let at = At {
            revision,
            standing,
            reports,
        };
        standings.insert(goal.id, Arc::new(at));
    }
    Ok(standings)
}
