//! Telling the progress of a goal. Entries are only ever added; a correction is an entry that names the one in whose place it stands.

use super::schedule;
use crate::engine::Command;
use crate::entity::progress_entry;
use crate::error::{Error, Result};
use crate::event::{Event, EventKind};
use crate::model::{Goal, ProgressEntry};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::exact::Exact;
use folkmoot_rules::goal::file::{WORDS_MAX, source};
use folkmoot_rules::goal::report::{may_correct, may_say};
use folkmoot_rules::goal::{MEASURES_MAX, Terms, may_report, number};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, Set};
use time::Date;
use uuid::Uuid;

/// What is told of one measure, or of the goal as a whole.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// Of which measure; of the goal as a whole, where none is given.
    pub measure_id: Option<Uuid>,
    /// The number that was reached.
    pub number: Option<Exact>,
    /// In words, as Markdown; may be empty beside a number.
    pub words: String,
    /// Where it comes from: a link, or words.
    pub source: String,
    /// The entry in whose place it stands.
    pub corrects_id: Option<Uuid>,
}

/// Tells the progress of a goal.
#[derive(Clone, Debug)]
pub struct ReportProgress {
    /// Of which goal.
    pub goal_id: Uuid,
    /// The day that it speaks of; today, where none is given.
    pub on: Option<Date>,
    /// Whoever reports sees the goal at risk.
    pub at_risk: bool,
    /// What there is to tell.
    pub progress: Vec<Progress>,
}

#[async_trait::async_trait]
impl Command for ReportProgress {
    const ACTION: Action = Action::ReportProgress;
    type Subject = Goal;
    type Output = (Goal, Vec<ProgressEntry>);

    async fn load(&self, view: &View) -> Result<(Goal, Standing)> {
        let goal = query::goal::one(view, self.goal_id).await?;
        let standing = query::goal::standing(view, &goal);
        Ok((goal, standing))
    }

    async fn run(&self, goal: Goal, tx: &Tx) -> Result<Self::Output> {
        if self.progress.is_empty() {
            return Err(Refusal::invalid("progress", "Write a number or some words.").into());
        }
        if self.progress.len() > MEASURES_MAX + 1 {
            return Err(Refusal::invalid("progress", "This is more than the goal has measures.").into());
        }
        let earlier = query::goal::reports(tx, &[goal.id])
            .await?
            .remove(&goal.id)
            .unwrap_or_default();
        may_report(goal.state.0, earlier.len() + self.progress.len() - 1)?;
        let terms = holding(tx, &goal).await?;
        let today = tx.now().date();
        let on = self.on.unwrap_or(today);
        let mut entries = Vec::new();
        let mut corrected = Vec::new();
        for told in &self.progress {
            if let Some(id) = told.corrects_id {
                if corrected.contains(&id) || !earlier.iter().any(|report| report.id == id) {
                    return Err(Refusal::invalid("correctsId", "This goal has no such entry.").into());
                }
                may_correct(&earlier, id)?;
                corrected.push(id);
            }
            entries.push(told.keep(tx, &goal, &terms, on, self.at_risk).await?);
        }
        let goal = schedule(tx, goal).await?;
        tx.record(Event::new(EventKind::ProgressReported, goal.id).in_group(goal.group_id))
            .await?;
        Ok((goal, entries))
    }
}

/// The terms by which a goal is told about now.
pub(super) async fn holding(tx: &Tx, goal: &Goal) -> Result<Terms> {
    let at = query::goal::at(tx, std::slice::from_ref(goal), tx.now())
        .await?
        .remove(&goal.id);
    let at = at.ok_or_else(|| Error::internal("a goal that is set has no terms"))?;
    Ok(at.revision.terms.0.clone())
}

impl Progress {
    /// Keeps an entry, if it is one.
    pub(super) async fn keep(
        &self,
        tx: &Tx,
        goal: &Goal,
        terms: &Terms,
        on: Date,
        at_risk: bool,
    ) -> Result<ProgressEntry> {
        let checked = self.checked(terms, on, tx.now().date(), at_risk)?;
        let row = progress_entry::ActiveModel {
            id: Set(tx.id()),
            goal_id: Set(goal.id),
            measure_id: Set(checked.measure_id),
            on_date: Set(on),
            number: Set(checked.number.as_ref().map(ToString::to_string)),
            words: Set(checked.words),
            source: Set(checked.source),
            at_risk: Set(at_risk),
            corrects_id: Set(checked.corrects_id),
            author_id: Set(tx.signed_in()?.id),
            created_at: Set(tx.stamp()),
        };
        Ok(row.insert(tx.db()).await?)
    }

    /// The same with its texts cleaned, if it may be told of a goal of these terms.
    pub(super) fn checked(
        &self,
        terms: &Terms,
        on: Date,
        today: Date,
        at_risk: bool,
    ) -> Result<Self, Refusal> {
        let words = text::body_or_empty(&self.words, "words", WORDS_MAX)?;
        // A correction may say that there was nothing to tell, and a warning speaks for itself.
        let says = self.number.is_some() || !words.is_empty() || at_risk;
        may_say(on, today, terms.starts_on, says)?;
        match (&self.measure_id, &self.number) {
            (Some(id), _) if terms.measure(*id).is_none() => {
                return Err(Refusal::invalid("measureId", "This goal has no such measure."));
            }
            (None, Some(_)) => {
                return Err(Refusal::invalid(
                    "measureId",
                    "A number is of a measure. Say which, or tell it in words.",
                ));
            }
            (Some(_), Some(reached)) => number::fits(reached, "number")?,
            (Some(_) | None, None) => {}
        }
        Ok(Self {
            measure_id: self.measure_id,
            number: self.number.clone(),
            words,
            source: source(&self.source)?,
            corrects_id: self.corrects_id,
        })
    }
}
