//! What was told of a goal's progress, one by one or from a file.

use super::Goal;
use super::measure::GoalMeasure;
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::exact::Exact;
use crate::id::id;
use crate::loads::{CorrectionOf, GoalRevisionsOf};
use crate::object::{Person, RenderedText};
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::goal::ImportedRow;
use folkmoot_core::{model, query};
use folkmoot_rules::goal::file::Problem;
use folkmoot_rules::goal::may_report;
use folkmoot_rules::policy::Action;
use time::{Date, OffsetDateTime};

/// What was told of a goal's progress. It is never changed: a correction is an entry of its own.
pub struct ProgressEntry {
    pub goal: model::Goal,
    pub entry: model::ProgressEntry,
}

/// What was told of a goal's progress. It is never changed: a correction is an entry of its own.
#[Object]
impl ProgressEntry {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::ProgressEntry, self.entry.id)
    }
    /// The measure that it tells about; the goal as a whole, where there is none.
    async fn measure(&self, ctx: &Context<'_>) -> Nullable<GoalMeasure> {
        let measure_id = self.entry.measure_id?;
        let found = ctx
            .loads()
            .load_one(GoalRevisionsOf(self.goal.id))
            .await
            .transpose()?;
        // The newest name of it: a later revision may have dropped the measure, not what was told of it.
        let named = |revisions: Vec<model::GoalRevision>| {
            let mut newest = revisions.iter().rev();
            newest.find_map(|revision| revision.terms.0.measure(measure_id).cloned())
        };
        found
            .map(named)
            .transpose()
            .map(|found| found.map(GoalMeasure::alone))
    }
    /// The day that it speaks of.
    async fn on(&self) -> Date {
        self.entry.on_date
    }
    /// The number that was reached.
    async fn number(&self) -> Nullable<Exact> {
        let number = self.entry.exact().transpose()?;
        Some(number.map(Exact).map_err(Into::into))
    }
    /// In words.
    async fn words(&self) -> RenderedText {
        RenderedText(self.entry.words.clone())
    }
    /// Where it comes from, as it was written: a link or words; may be empty.
    async fn source(&self) -> &str {
        &self.entry.source
    }
    /// Whoever told it sees the goal at risk.
    async fn at_risk(&self) -> bool {
        self.entry.at_risk
    }
    /// Who told it.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.entry.author_id).await
    }
    /// When.
    async fn created_at(&self) -> OffsetDateTime {
        self.entry.created_at.into()
    }
    /// The entry in whose place it stands.
    async fn corrects_id(&self) -> Option<ID> {
        self.entry.corrects_id.map(|entry| id(Kind::ProgressEntry, entry))
    }
    /// The entry that stands in its place.
    async fn corrected_by_id(&self, ctx: &Context<'_>) -> Result<Option<ID>> {
        let found = ctx.loads().load_one(CorrectionOf(self.entry.id)).await?;
        Ok(found.map(|entry| id(Kind::ProgressEntry, entry)))
    }
    /// Whether the viewer may correct it now.
    async fn viewer_may_correct(&self, ctx: &Context<'_>) -> Result<bool> {
        let view = ctx.view();
        let standing = query::goal::standing(&view, &self.goal);
        if !view.may(Action::ReportProgress, &standing) || may_report(self.goal.state.0, 0).is_err() {
            return Ok(false);
        }
        let found = ctx.loads().load_one(CorrectionOf(self.entry.id)).await?;
        Ok(found.is_none())
    }
}

/// What is wrong with a file, and where.
#[derive(SimpleObject)]
pub struct ImportProblem {
    /// The row as a spreadsheet counts: the names of the columns are the first.
    row: u32,
    /// The name of the column; empty where it is the row as a whole.
    column: String,
    /// What to do about it.
    message: String,
}

impl From<Problem> for ImportProblem {
    fn from(problem: Problem) -> Self {
        Self {
            row: problem.row,
            column: problem.column,
            message: problem.message,
        }
    }
}

/// A row of a file, as it was understood.
#[derive(SimpleObject)]
pub struct ImportedProgress {
    /// The row as a spreadsheet counts.
    row: u32,
    /// The goal that it tells about.
    goal: Goal,
    /// The name of the measure; nothing, where it tells about the goal as a whole.
    measure: Option<String>,
    /// The day that it speaks of.
    on: Date,
    /// The number.
    number: Option<Exact>,
    /// In words.
    words: String,
    /// Where it comes from.
    source: String,
    /// The same was told already, so it is not told again.
    skipped: bool,
}

impl From<ImportedRow> for ImportedProgress {
    fn from(row: ImportedRow) -> Self {
        Self {
            row: row.row,
            goal: Goal(row.goal),
            measure: row.measure,
            on: row.on,
            number: row.progress.number.map(Exact),
            words: row.progress.words,
            source: row.progress.source,
            skipped: row.skipped,
        }
    }
}
