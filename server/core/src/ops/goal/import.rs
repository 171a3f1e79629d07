//! Telling the progress of a group's goals from a file. It is checked whole before anything is written; what was told before is skipped, so
//! that the same file can come twice.

use super::report::{Progress, holding};
use super::schedule;
use crate::engine::Command;
use crate::error::{Error, Result};
use crate::event::{Event, EventKind};
use crate::ids::{self, Kind};
use crate::model::{Goal, Group, ProgressEntry};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::goal::file::{self, Problem, Row};
use folkmoot_rules::goal::{Terms, may_report};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use std::collections::{BTreeMap, HashMap, HashSet};
use time::Date;
use uuid::Uuid;

/// Tells the progress of goals of a group from a file of comma-separated values.
#[derive(Clone, Debug)]
pub struct ImportProgress {
    /// Whose goals.
    pub group_id: Uuid,
    /// The file's text.
    pub text: String,
    /// Only say what it would do.
    pub dry_run: bool,
}

/// What became of a row.
#[derive(Clone, Debug)]
pub struct ImportedRow {
    /// The row as a spreadsheet counts.
    pub row: u32,
    /// The goal that it tells about.
    pub goal: Goal,
    /// The name of the measure, if it tells about one.
    pub measure: Option<String>,
    /// The day that it speaks of.
    pub on: Date,
    /// What it tells.
    pub progress: Progress,
    /// The same was told already.
    pub skipped: bool,
}

/// What became of a file.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// Its rows; those that can be told, where there are problems.
    pub rows: Vec<ImportedRow>,
    /// What is wrong with it. Nothing is written where there is anything.
    pub problems: Vec<Problem>,
}

/// A goal that the file names.
struct Told {
    goal: Goal,
    terms: Terms,
    /// What stands of it already, in the form that makes two entries the same.
    known: HashSet<Same>,
    entries: usize,
}

/// Two entries that are alike in all of these say the same.
type Same = (Option<Uuid>, Date, Option<String>, String, String);

#[async_trait::async_trait]
impl Command for ImportProgress {
    const ACTION: Action = Action::ImportProgress;
    type Subject = Group;
    type Output = Imported;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        let group = view.group(self.group_id)?.clone();
        let standing = query::goal::standing_among(view, group.id).await?;
        Ok((group, standing))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<Imported> {
        let (rows, mut problems) = file::read(&self.text);
        let mut goals = named(tx, group.id, &rows).await?;
        let mut found = Vec::new();
        for row in rows {
            match look(tx, &mut goals, &row) {
                Ok(row) => found.push(row),
                Err(problem) => problems.push(problem),
            }
        }
        problems.sort_by_key(|problem| problem.row);
        let imported = Imported {
            rows: found,
            problems,
        };
        if self.dry_run {
            return Ok(imported);
        }
        if let Some(first) = imported.problems.first() {
            return Err(Refusal::invalid("text", first.sentence()).into());
        }
        for row in imported.rows.iter().filter(|row| !row.skipped) {
            let told = goals
                .get(&row.goal.id)
                .ok_or_else(|| Error::internal("a row is of no goal"))?;
            row.progress
                .keep(tx, &told.goal, &told.terms, row.on, false)
                .await?;
        }
        let told: BTreeMap<Uuid, Goal> = imported
            .rows
            .iter()
            .filter(|row| !row.skipped)
            .map(|row| (row.goal.id, row.goal.clone()))
            .collect();
        for goal in told.into_values() {
            let goal = schedule(tx, goal).await?;
            tx.record(Event::new(EventKind::ProgressImported, goal.id).in_group(goal.group_id))
                .await?;
        }
        Ok(imported)
    }
}

/// The goals of the group that the rows name, of those that may be told about.
async fn named(tx: &Tx, group_id: Uuid, rows: &[Row]) -> Result<HashMap<Uuid, Told>> {
    let ids: HashSet<Uuid> = rows
        .iter()
        .filter_map(|row| ids::expect(Kind::Goal, &row.goal).ok())
        .collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut told = HashMap::new();
    for goal in query::goal::by_ids(tx, &ids).await?.into_values() {
        if goal.group_id != group_id || goal.set_at.is_none() {
            continue;
        }
        let entries = query::goal::by_day(tx, &goal).await?;
        let corrected: HashSet<Uuid> = entries.iter().filter_map(|entry| entry.corrects_id).collect();
        let known = entries
            .iter()
            .filter(|entry| !corrected.contains(&entry.id))
            .map(same)
            .collect();
        let terms = holding(tx, &goal).await?;
        let (id, entries) = (goal.id, entries.len());
        told.insert(
            id,
            Told {
                goal,
                terms,
                known,
                entries,
            },
        );
    }
    Ok(told)
}

fn same(entry: &ProgressEntry) -> Same {
    (
        entry.measure_id,
        entry.on_date,
        entry.number.clone(),
        entry.words.clone(),
        entry.source.clone(),
    )
}

/// Whether a row can be told.
fn look(tx: &Tx, goals: &mut HashMap<Uuid, Told>, row: &Row) -> Result<ImportedRow, Problem> {
    let wrong = |column: &str, message: &str| Problem::new(row.row, column, message.to_owned());
    let told = ids::expect(Kind::Goal, &row.goal)
        .ok()
        .and_then(|id| goals.get_mut(&id))
        .ok_or_else(|| wrong("goal", "This group has set no goal of this id."))?;
    let standing = query::goal::standing(tx, &told.goal);
    if !tx.may(Action::ReportProgress, &standing) {
        return Err(wrong(
            "goal",
            "Its owner and the group’s leads tell its progress; you are none of them.",
        ));
    }
    let measure = if row.measure.is_empty() {
        None
    } else {
        let name = row.measure.to_lowercase();
        let measures = &told.terms.measures;
        let measure = measures
            .iter()
            .find(|measure| measure.name.to_lowercase() == name);
        Some(measure.ok_or_else(|| wrong("measure", "The goal has no measure of this name."))?)
    };
    let progress = Progress {
        measure_id: measure.map(|measure| measure.id),
        number: row.number.clone(),
        words: row.words.clone(),
        source: row.source.clone(),
        corrects_id: None,
    };
    let progress = progress
        .checked(&told.terms, row.on, tx.now().date(), false)
        .map_err(|refusal| wrong(column(refusal.field.as_deref()), &refusal.message))?;
    let key = (
        progress.measure_id,
        row.on,
        progress.number.as_ref().map(ToString::to_string),
        progress.words.clone(),
        progress.source.clone(),
    );
    // Two rows that say the same are one.
    let skipped = !told.known.insert(key);
    if !skipped {
        may_report(told.goal.state.0, told.entries).map_err(|refusal| wrong("goal", &refusal.message))?;
        told.entries += 1;
    }
    Ok(ImportedRow {
        row: row.row,
        goal: told.goal.clone(),
        measure: measure.map(|measure| measure.name.clone()),
        on: row.on,
        progress,
        skipped,
    })
}

/// The column of a field of an entry.
fn column(field: Option<&str>) -> &str {
    match field {
        Some("on") => "date",
        Some("measureId") => "measure",
        Some(other) => other,
        None => "",
    }
}
