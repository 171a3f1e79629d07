//! Goals: proposing, adopting, declining, withdrawing, dropping; telling progress.

use crate::context::Ask as _;
use crate::error::Result;
use crate::exact::Exact;
use crate::id::{maybe_uuid, uuid, uuids};
use crate::object::{Goal, GoalRhythm, GoalScope, ImportProblem, ImportedProgress, ProgressEntry};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::goal::{
    AdoptGoal, DeclineGoal, DropGoal, ImportProgress, MeasurePlan, Progress, ProposeGoal, ProposeGoalChange,
    ReportProgress, TermsPlan, WithdrawGoal,
};
use time::Date;

/// Goals: proposing, adopting, declining, withdrawing, dropping; telling progress.
#[derive(Default)]
pub struct GoalMutation;

#[Object]
impl GoalMutation {
    /// Proposes a goal for a group. It is set once a lead adopts it, by a decision of the group.
    async fn propose_goal(&self, ctx: &Context<'_>, input: ProposeGoalInput) -> Result<ProposeGoalPayload> {
        let command = ProposeGoal {
            group_id: uuid(Kind::Group, &input.group_id)?,
            scope: input.scope.unwrap_or(GoalScope::Group).into(),
            terms: input.terms.plan()?,
            discussion_id: maybe_uuid(Kind::Discussion, input.discussion_id.as_ref())?,
            review_id: maybe_uuid(Kind::Review, input.review_id.as_ref())?,
        };
        let goal = Goal(ctx.request().perform(command).await?);
        Ok(ProposeGoalPayload { goal })
    }
    /// Proposes other terms for a goal. What holds goes on holding until they are adopted.
    async fn propose_goal_change(
        &self,
        ctx: &Context<'_>,
        input: ProposeGoalChangeInput,
    ) -> Result<ProposeGoalChangePayload> {
        let command = ProposeGoalChange {
            goal_id: uuid(Kind::Goal, &input.goal_id)?,
            terms: input.terms.plan()?,
            discussion_id: maybe_uuid(Kind::Discussion, input.discussion_id.as_ref())?,
        };
        let goal = Goal(ctx.request().perform(command).await?);
        Ok(ProposeGoalChangePayload { goal })
    }
    /// Sets a goal, or changes it, to the terms of a revision, by a decision of its group: an outcome or an agreement.
    async fn adopt_goal(&self, ctx: &Context<'_>, input: AdoptGoalInput) -> Result<AdoptGoalPayload> {
        let command = AdoptGoal {
            revision_id: uuid(Kind::GoalRevision, &input.revision_id)?,
            outcome_id: maybe_uuid(Kind::Outcome, input.outcome_id.as_ref())?,
            process_id: maybe_uuid(Kind::Process, input.process_id.as_ref())?,
        };
        let goal = Goal(ctx.request().perform(command).await?);
        Ok(AdoptGoalPayload { goal })
    }
    /// Declines a revision of a goal. A goal that was set stays as it is.
    async fn decline_goal(&self, ctx: &Context<'_>, input: DeclineGoalInput) -> Result<DeclineGoalPayload> {
        let command = DeclineGoal {
            revision_id: uuid(Kind::GoalRevision, &input.revision_id)?,
            reason: input.reason,
        };
        let goal = Goal(ctx.request().perform(command).await?);
        Ok(DeclineGoalPayload { goal })
    }
    /// Takes back a revision of a goal that the viewer proposed.
    async fn withdraw_goal(
        &self,
        ctx: &Context<'_>,
        input: WithdrawGoalInput,
    ) -> Result<WithdrawGoalPayload> {
        let command = WithdrawGoal {
            revision_id: uuid(Kind::GoalRevision, &input.revision_id)?,
        };
        let goal = Goal(ctx.request().perform(command).await?);
        Ok(WithdrawGoalPayload { goal })
    }
    /// Gives a goal up, by a decision of its group: an outcome or an agreement.
    async fn drop_goal(&self, ctx: &Context<'_>, input: DropGoalInput) -> Result<DropGoalPayload> {
        let command = DropGoal {
            goal_id: uuid(Kind::Goal, &input.goal_id)?,
            reason: input.reason,
            outcome_id: maybe_uuid(Kind::Outcome, input.outcome_id.as_ref())?,
            process_id: maybe_uuid(Kind::Process, input.process_id.as_ref())?,
        };
        let goal = Goal(ctx.request().perform(command).await?);
        Ok(DropGoalPayload { goal })
    }
    /// Tells the progress of a goal. Entries are only ever added; a correction names the entry in whose place it stands.
    async fn report_progress(
        &self,
        ctx: &Context<'_>,
        input: ReportProgressInput,
    ) -> Result<ReportProgressPayload> {
        let told = |progress: ProgressInput| {
            Ok::<_, crate::error::Failure>(Progress {
                measure_id: maybe_uuid(Kind::Measure, progress.measure_id.as_ref())?,
                number: progress.number.map(|number| number.0),
                words: progress.words,
                source: progress.source,
                corrects_id: maybe_uuid(Kind::ProgressEntry, progress.corrects_id.as_ref())?,
            })
        };
        let command = ReportProgress {
            goal_id: uuid(Kind::Goal, &input.goal_id)?,
            on: input.on,
            at_risk: input.at_risk,
            progress: input.progress.into_iter().map(told).collect::<Result<_>>()?,
        };
        let (goal, entries) = ctx.request().perform(command).await?;
        let shown = |entry| ProgressEntry {
            goal: goal.clone(),
            entry,
        };
        Ok(ReportProgressPayload {
            entries: entries.into_iter().map(shown).collect(),
            goal: Goal(goal),
        })
    }
    /// Tells the progress of a group's goals from a file of comma-separated values with the columns goal, measure, date, number, words and
    /// source. It is checked whole before anything is written. What was told already is skipped, so the same file can come twice.
    async fn import_progress(
        &self,
        ctx: &Context<'_>,
        input: ImportProgressInput,
    ) -> Result<ImportProgressPayload> {
        let command = ImportProgress {
            group_id: uuid(Kind::Group, &input.group_id)?,
            text: input.text,
            dry_run: input.dry_run,
        };
        let imported = ctx.request().perform(command).await?;
        Ok(ImportProgressPayload {
            rows: imported.rows.into_iter().map(Into::into).collect(),
            problems: imported.problems.into_iter().map(Into::into).collect(),
        })
    }
}

/// The terms of a goal.
#[derive(InputObject)]
pub struct GoalTermsInput {
    /// What is aimed for, one line of at most 200 characters.
    title: String,
    /// What for, as Markdown.
    purpose: String,
    /// The themes that it carries, ten at most.
    #[graphql(default)]
    theme_ids: Vec<ID>,
    /// Who answers for it: somebody who may read the group.
    owner_id: ID,
    /// Its first day.
    starts_on: Date,
    /// Its last day.
    ends_on: Date,
    /// How often the owner reports, and is reminded to.
    rhythm: GoalRhythm,
    /// By what it is measured: one measure at least, twelve at most.
    measures: Vec<GoalMeasureInput>,
}

/// What is measured of a goal.
#[derive(InputObject)]
pub struct GoalMeasureInput {
    /// Which of the goal's measures it was so far; nothing for a new one. What was told of it stays with it.
    id: Option<ID>,
    /// What is counted, one line of at most 100 characters.
    name: String,
    /// In what; may be empty.
    #[graphql(default)]
    unit: String,
    /// The number at the start, with six decimals at most.
    baseline: Exact,
    /// The number to reach, with six decimals at most. Below the baseline, the number has to fall; the same, it must not fall.
    target: Exact,
    /// The day from which the line runs; the goal's first, where none is given.
    starts_on: Option<Date>,
    /// The day at whose end the target is to be reached; the goal's last, where none is given.
    due_on: Option<Date>,
}

impl GoalTermsInput {
    fn plan(self) -> Result<TermsPlan> {
        let measure = |measure: GoalMeasureInput| {
            Ok::<_, crate::error::Failure>(MeasurePlan {
                id: maybe_uuid(Kind::Measure, measure.id.as_ref())?,
                name: measure.name,
                unit: measure.unit,
                baseline: measure.baseline.0,
                target: measure.target.0,
                starts_on: measure.starts_on,
                due_on: measure.due_on,
            })
        };
        Ok(TermsPlan {
            title: self.title,
            purpose: self.purpose,
            theme_ids: uuids(Kind::Theme, &self.theme_ids)?,
            owner_id: uuid(Kind::Person, &self.owner_id)?,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            rhythm: self.rhythm.into(),
            measures: self.measures.into_iter().map(measure).collect::<Result<_>>()?,
        })
    }
}

/// What `proposeGoal` needs.
#[derive(InputObject)]
pub struct ProposeGoalInput {
    /// The group whose goal it is.
    group_id: ID,
    /// Whose goal it is: the group's own, where nothing is said. That of the whole organisation stands in the core team.
    scope: Option<GoalScope>,
    /// Its terms.
    terms: GoalTermsInput,
    /// A discussion of the group that it belongs to.
    discussion_id: Option<ID>,
    /// The open review within which it is proposed.
    review_id: Option<ID>,
}

/// What `proposeGoal` made.
#[derive(SimpleObject)]
pub struct ProposeGoalPayload {
    /// The new goal.
    goal: Goal,
}

/// What `proposeGoalChange` needs.
#[derive(InputObject)]
pub struct ProposeGoalChangeInput {
    /// The goal.
    goal_id: ID,
    /// Its terms, whole.
    terms: GoalTermsInput,
    /// A discussion of the group that the change belongs to.
    discussion_id: Option<ID>,
}

/// What `proposeGoalChange` did.
#[derive(SimpleObject)]
pub struct ProposeGoalChangePayload {
    /// The goal, with what is proposed of it.
    goal: Goal,
}

/// What `adoptGoal` needs. Either an outcome or a process is named.
#[derive(InputObject)]
#[expect(clippy::struct_field_names, reason = "they are ids")]
pub struct AdoptGoalInput {
    /// The revision.
    revision_id: ID,
    /// The outcome that decided it: one of the group's own matters, that says yes.
    outcome_id: Option<ID>,
    /// The process of the group whose agreement decided it and is in force.
    process_id: Option<ID>,
}

/// What `adoptGoal` did.
#[derive(SimpleObject)]
pub struct AdoptGoalPayload {
    /// The goal as it stands now.
    goal: Goal,
}

/// What `declineGoal` needs.
#[derive(InputObject)]
pub struct DeclineGoalInput {
    /// The revision.
    revision_id: ID,
    /// Why, as Markdown.
    reason: String,
}

/// What `declineGoal` did.
#[derive(SimpleObject)]
pub struct DeclineGoalPayload {
    /// The goal as it stands now.
    goal: Goal,
}

/// What `withdrawGoal` needs.
#[derive(InputObject)]
pub struct WithdrawGoalInput {
    /// The revision.
    revision_id: ID,
}

/// What `withdrawGoal` did.
#[derive(SimpleObject)]
pub struct WithdrawGoalPayload {
    /// The goal as it stands now.
    goal: Goal,
}

/// What `dropGoal` needs. Either an outcome or a process is named.
#[derive(InputObject)]
pub struct DropGoalInput {
    /// The goal.
    goal_id: ID,
    /// Why, as Markdown.
    reason: String,
    /// The outcome that decided it: one of the group's own matters, that says yes.
    outcome_id: Option<ID>,
    /// The process of the group whose agreement decided it and is in force.
    process_id: Option<ID>,
}

/// What `dropGoal` did.
#[derive(SimpleObject)]
pub struct DropGoalPayload {
    /// The goal as it stands now.
    goal: Goal,
}

/// What is told of one measure, or of the goal as a whole.
#[derive(InputObject)]
pub struct ProgressInput {
    /// The measure; nothing for the goal as a whole, in words.
    measure_id: Option<ID>,
    /// The number that was reached, with six decimals at most.
    number: Option<Exact>,
    /// In words, as Markdown; may be empty beside a number.
    #[graphql(default)]
    words: String,
    /// Where it comes from: a link, or words; may be empty.
    #[graphql(default)]
    source: String,
    /// The entry in whose place it stands.
    corrects_id: Option<ID>,
}

/// What `reportProgress` needs.
#[derive(InputObject)]
pub struct ReportProgressInput {
    /// The goal.
    goal_id: ID,
    /// The day that it speaks of; today, where none is given.
    on: Option<Date>,
    /// Whoever reports sees the goal at risk.
    #[graphql(default)]
    at_risk: bool,
    /// What there is to tell: one entry each.
    progress: Vec<ProgressInput>,
}

/// What `importProgress` needs.
#[derive(InputObject)]
pub struct ImportProgressInput {
    /// The group whose goals they are.
    group_id: ID,
    /// The file's text.
    text: String,
    /// Only say what it would do, and what is wrong with it.
    #[graphql(default)]
    dry_run: bool,
}

/// What `reportProgress` made.
#[derive(SimpleObject)]
pub struct ReportProgressPayload {
    /// The goal as it stands now.
    goal: Goal,
    /// The new entries.
    entries: Vec<ProgressEntry>,
}

/// What became of a file, or would.
#[derive(SimpleObject)]
pub struct ImportProgressPayload {
    /// Its rows, as they were understood; in a dry run, those that can be told.
    rows: Vec<ImportedProgress>,
    /// What is wrong with it, in a dry run; otherwise it is refused.
    problems: Vec<ImportProblem>,
}
