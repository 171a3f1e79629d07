//! The terms of a goal as somebody proposes them, and what has to be so about them here.

use crate::db::{Json, Word};
use crate::entity::goal_revision;
use crate::error::Result;
use crate::model::{Goal, GoalRevision};
use crate::ops::discussion::themes;
use crate::ops::outcome::readers::who_read;
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::exact::Exact;
use folkmoot_rules::goal::{Measure, RevisionState, Rhythm, Terms};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ActiveModelTrait as _, Set};
use std::collections::HashSet;
use time::Date;
use uuid::Uuid;

/// A measure, as somebody proposes it.
#[derive(Clone, Debug)]
pub struct MeasurePlan {
    /// Which of the goal's measures it was so far; none for a new one.
    pub id: Option<Uuid>,
    /// What is counted.
    pub name: String,
    /// In what; may be empty.
    pub unit: String,
    /// The number at the start.
    pub baseline: Exact,
    /// The number to reach.
    pub target: Exact,
    /// The day from which the line runs; the goal's first, where none is given.
    pub starts_on: Option<Date>,
    /// The day at whose end the target is to be reached; the goal's last, where none is given.
    pub due_on: Option<Date>,
}

/// The terms of a goal, as somebody proposes them.
#[derive(Clone, Debug)]
pub struct TermsPlan {
    /// What is aimed for, one line.
    pub title: String,
    /// What for, as Markdown.
    pub purpose: String,
    /// The themes that it carries.
    pub theme_ids: Vec<Uuid>,
    /// Who answers for it.
    pub owner_id: Uuid,
    /// Its first day.
    pub starts_on: Date,
    /// Its last day.
    pub ends_on: Date,
    /// How often the owner reports.
    pub rhythm: Rhythm,
    /// By what it is measured.
    pub measures: Vec<MeasurePlan>,
}

impl TermsPlan {
    /// The terms as they are kept, of a goal of this group. `known` are the measures that the goal has had so far.
    pub(super) async fn terms(&self, tx: &Tx, group_id: Uuid, known: &HashSet<Uuid>) -> Result<Terms> {
        let mut measures = Vec::new();
        for plan in &self.measures {
            if plan.id.is_some_and(|id| !known.contains(&id)) {
                return Err(Refusal::invalid("measures", "This goal has no such measure.").into());
            }
            measures.push(Measure {
                id: plan.id.unwrap_or_else(|| tx.id()),
                name: plan.name.clone(),
                unit: plan.unit.clone(),
                baseline: plan.baseline.clone(),
                target: plan.target.clone(),
                starts_on: plan.starts_on.unwrap_or(self.starts_on),
                due_on: plan.due_on.unwrap_or(self.ends_on),
            });
        }
        let terms = Terms {
            title: self.title.clone(),
            purpose: self.purpose.clone(),
            theme_ids: self.theme_ids.clone(),
            owner_id: self.owner_id,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            rhythm: self.rhythm,
            measures,
        }
        .checked()?;
        themes::checked(tx, &terms.theme_ids).await?;
        owner(tx, group_id, terms.owner_id).await?;
        Ok(terms)
    }
}

/// Whoever answers for a goal has to be able to read it.
pub(super) async fn owner(tx: &Tx, group_id: Uuid, owner_id: Uuid) -> Result<()> {
    if who_read(tx, group_id, &[owner_id]).await?.is_empty() {
        return Err(Refusal::invalid(
            "ownerId",
            "This person may not read this group, so they cannot own its goal. Choose somebody else.",
        )
        .into());
    }
    Ok(())
}

/// A revision may belong to a discussion of its own group.
pub(super) async fn discussion(tx: &Tx, group_id: Uuid, id: Option<Uuid>) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    if query::discussion::one(tx, id).await?.group_id != group_id {
        return Err(Refusal::invalid(
            "discussionId",
            "This discussion is another group’s. Choose one of the group whose goal it is.",
        )
        .into());
    }
    Ok(())
}

/// Keeps proposed terms as the goal's next revision.
pub(super) async fn keep(
    tx: &Tx,
    goal: &Goal,
    number: i32,
    terms: Terms,
    discussion_id: Option<Uuid>,
) -> Result<GoalRevision> {
    let row = goal_revision::ActiveModel {
        id: Set(tx.id()),
        goal_id: Set(goal.id),
        number: Set(number),
        terms: Set(Json(terms)),
        state: Set(Word(RevisionState::Proposed)),
        proposed_by_id: Set(tx.signed_in()?.id),
        proposed_at: Set(tx.stamp()),
        discussion_id: Set(discussion_id),
        settled_by_id: Set(None),
        settled_at: Set(None),
        reason: Set(None),
        outcome_id: Set(None),
        process_id: Set(None),
        place: Set(None),
    };
    Ok(row.insert(tx.db()).await?)
}
