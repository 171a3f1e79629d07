//! The pack of a review, as the API shows it: each figure with what it was counted from.

use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::exact::Exact;
use crate::id::id;
use crate::loads::{NarrativesOf, VersionsOf};
use crate::object::result::Verdict;
use crate::object::{GoalHealth, GoalScope, Group, Person, RenderedText, TextParagraph, TextVersion};
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::policy::Action;
use folkmoot_rules::review;
use folkmoot_rules::review::pack::{self, Chapter, Pack};
use std::sync::Arc;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

word! {
    /// What falls due.
    ReviewDueKind = "folkmoot_rules::review::pack::Due" {
        /// An outcome is looked at again.
        OutcomeReview,
        /// An agreement is looked at again.
        AgreementReview,
        /// The term of an agreement ends.
        AgreementEnd,
    }
}

/// A decision of the period, with its outcome.
#[derive(SimpleObject)]
pub struct ReviewOutcome {
    /// The outcome.
    outcome_id: ID,
    /// The poll that it came from.
    poll_id: ID,
    /// Its title.
    title: String,
    /// When it was published.
    on: Date,
    /// What the count came to.
    verdict: Verdict,
}

/// Something that was agreed in the period.
#[derive(SimpleObject)]
pub struct ReviewAgreement {
    /// The process.
    process_id: ID,
    /// The place among the agreements of the process; the first is one.
    place: i32,
    /// Its title.
    title: String,
    /// When it was adopted.
    on: Date,
}

/// Something that was decided and falls due.
#[derive(SimpleObject)]
pub struct ReviewDue {
    /// In what way.
    kind: ReviewDueKind,
    /// The outcome, where it is one.
    outcome_id: Option<ID>,
    /// The process whose agreement it is, where it is one.
    process_id: Option<ID>,
    /// Its title.
    title: String,
    /// When.
    on: Date,
}

/// How far a measure came in the period.
#[derive(SimpleObject)]
pub struct ReviewMeasure {
    /// The measure.
    measure_id: ID,
    /// What is counted.
    name: String,
    /// In what; may be empty.
    unit: String,
    /// The number to reach.
    target: Exact,
    /// The latest number before the period.
    before: Option<Exact>,
    /// The latest number at its end.
    after: Option<Exact>,
    /// How it stood at the end.
    health: GoalHealth,
}

/// A goal that was under way in the period.
#[derive(SimpleObject)]
pub struct ReviewGoal {
    /// The goal.
    goal_id: ID,
    /// Whose goal it is.
    scope: GoalScope,
    /// What is aimed for.
    title: String,
    /// How it stood at the end of the period.
    health: GoalHealth,
    /// Whether it was set in the period.
    set: bool,
    /// How many reports of the period there are.
    reports: u32,
    /// How far its measures came.
    measures: Vec<ReviewMeasure>,
}

/// How many took part in matters of a kind. Who took part in two of them counts twice.
#[derive(SimpleObject)]
pub struct ReviewPart {
    /// The matters that were counted.
    ids: Vec<ID>,
    /// How many could take part.
    could: u32,
    /// How many did.
    did: u32,
}

/// How much was said.
#[derive(SimpleObject)]
pub struct ReviewVoices {
    /// The discussions that were counted.
    ids: Vec<ID>,
    /// Comments.
    comments: u32,
    /// How many people spoke, summed over the discussions.
    people: u32,
}

/// How many took part: counts, never names.
#[derive(SimpleObject)]
pub struct ReviewParticipation {
    /// In polls that closed.
    polls: ReviewPart,
    /// In processes that ended.
    processes: ReviewPart,
    /// In discussions.
    discussions: ReviewVoices,
}

impl From<pack::Participation> for ReviewParticipation {
    fn from(participation: pack::Participation) -> Self {
        let part = |part: pack::Part, kind| ReviewPart {
            ids: ids(kind, &part.ids),
            could: part.could,
            did: part.did,
        };
        let voices = participation.discussions;
        Self {
            polls: part(participation.polls, Kind::Poll),
            processes: part(participation.processes, Kind::Process),
            discussions: ReviewVoices {
                ids: ids(Kind::Discussion, &voices.ids),
                comments: voices.comments,
                people: voices.people,
            },
        }
    }
}

fn ids(kind: Kind, ids: &[Uuid]) -> Vec<ID> {
    ids.iter().map(|uuid| id(kind, *uuid)).collect()
}

/// Something that a budget pays for.
#[derive(SimpleObject)]
pub struct ReviewFunded {
    /// The option of the poll.
    option_id: ID,
    /// What it is.
    title: String,
    /// What it costs, in whole units of the currency.
    cost: Exact,
}

/// A budget that was shared out.
#[derive(SimpleObject)]
pub struct ReviewSpent {
    /// The poll.
    poll_id: ID,
    /// What was asked.
    title: String,
    /// The currency.
    currency: String,
    /// How much was decided on.
    sum: Exact,
    /// What is paid for.
    funded: Vec<ReviewFunded>,
}

/// What the leads of a group tell in a review.
pub struct ReviewNarrative(model::ReviewNarrative);

/// What the leads of a group tell in a review.
#[Object]
impl ReviewNarrative {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Narrative, self.0.id)
    }
    /// The text.
    async fn body(&self) -> RenderedText {
        RenderedText(self.0.body.clone())
    }
    /// Its paragraphs, each of which feedback can be on.
    async fn paragraphs(&self) -> Vec<TextParagraph> {
        TextParagraph::all(&self.0.body)
    }
    /// Who wrote it last.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.author_id).await
    }
    /// When it was written first.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// When it was last changed.
    async fn edited_at(&self) -> Option<OffsetDateTime> {
        self.0.edited_at.map(Into::into)
    }
    /// All versions, oldest first; empty where it was never changed.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<TextVersion>> {
        let versions = ctx.loads().load_one(VersionsOf(self.0.id)).await?;
        Ok(TextVersion::list(versions.unwrap_or_default()))
    }
}

/// What happened in one group.
pub struct ReviewChapter {
    review: model::Review,
    pack: Arc<Pack>,
    nth: usize,
}

/// What the viewer may do with a chapter now.
#[derive(SimpleObject)]
pub struct ReviewChapterPermissions {
    /// Write what the leads of the group tell.
    write_narrative: bool,
}

impl ReviewChapter {
    /// The chapters of a pack.
    pub fn all(review: &model::Review, pack: &Arc<Pack>) -> Vec<Self> {
        (0..pack.chapters.len())
            .map(|nth| Self {
                review: review.clone(),
                pack: Arc::clone(pack),
                nth,
            })
            .collect()
    }

    fn chapter(&self) -> Result<&Chapter> {
        let found = self.pack.chapters.get(self.nth);
        Ok(found.ok_or_else(folkmoot_core::error::not_found)?)
    }
}

/// What happened in one group.
#[Object]
impl ReviewChapter {
    /// The group.
    fn group(&self, ctx: &Context<'_>) -> Result<Group> {
        Group::load(ctx, self.chapter()?.group_id)
    }
    /// The SHA-256 of the chapter as it is kept, once the review is frozen.
    fn digest(&self) -> Result<Option<String>> {
        let frozen = self.review.frozen_at.is_some();
        Ok(frozen.then_some(self.chapter()?.digest().to_string()))
    }
    /// Decisions with their outcomes, the first first.
    fn outcomes(&self) -> Result<Vec<ReviewOutcome>> {
        let shown = |row: &pack::Decided| ReviewOutcome {
            outcome_id: id(Kind::Outcome, row.outcome_id),
            poll_id: id(Kind::Poll, row.poll_id),
            title: row.title.clone(),
            on: row.on,
            verdict: row.verdict.into(),
        };
        Ok(self.chapter()?.outcomes.iter().map(shown).collect())
    }
    /// What was agreed, the first first.
    fn agreements(&self) -> Result<Vec<ReviewAgreement>> {
        let shown = |row: &pack::Agreed| ReviewAgreement {
            process_id: id(Kind::Process, row.process_id),
            place: row.place,
            title: row.title.clone(),
            on: row.on,
        };
        Ok(self.chapter()?.agreements.iter().map(shown).collect())
    }
    /// What was decided and falls due until the next period ends, what is due first, first.
    fn due(&self) -> Result<Vec<ReviewDue>> {
        let shown = |row: &pack::FallsDue| {
            let outcome = row.what == pack::Due::OutcomeReview;
            ReviewDue {
                kind: row.what.into(),
                outcome_id: outcome.then(|| id(Kind::Outcome, row.id)),
                process_id: (!outcome).then(|| id(Kind::Process, row.id)),
                title: row.title.clone(),
                on: row.on,
            }
        };
        Ok(self.chapter()?.due.iter().map(shown).collect())
    }
    /// Goals that were under way, with how far they came.
    fn goals(&self) -> Result<Vec<ReviewGoal>> {
        let measure = |way: &pack::Way| ReviewMeasure {
            measure_id: id(Kind::Measure, way.measure_id),
            name: way.name.clone(),
            unit: way.unit.clone(),
            target: Exact(way.target.clone()),
            before: way.before.clone().map(Exact),
            after: way.after.clone().map(Exact),
            health: way.health.into(),
        };
        let shown = |row: &pack::Aim| ReviewGoal {
            goal_id: id(Kind::Goal, row.goal_id),
            scope: row.scope.into(),
            title: row.title.clone(),
            health: row.health.into(),
            set: row.set,
            reports: row.reports,
            measures: row.measures.iter().map(measure).collect(),
        };
        Ok(self.chapter()?.goals.iter().map(shown).collect())
    }
    /// How many took part: counts, never names.
    fn participation(&self) -> Result<ReviewParticipation> {
        Ok(self.chapter()?.participation.clone().into())
    }
    /// Money that was decided on.
    fn money(&self) -> Result<Vec<ReviewSpent>> {
        let funded = |row: &pack::Funded| ReviewFunded {
            option_id: id(Kind::Option, row.option_id),
            title: row.title.clone(),
            cost: Exact(row.cost.clone()),
        };
        let shown = |row: &pack::Spent| ReviewSpent {
            poll_id: id(Kind::Poll, row.poll_id),
            title: row.title.clone(),
            currency: row.currency.clone(),
            sum: Exact(row.sum()),
            funded: row.funded.iter().map(funded).collect(),
        };
        Ok(self.chapter()?.money.iter().map(shown).collect())
    }
    /// What the leads of the group tell, once they do.
    async fn narrative(&self, ctx: &Context<'_>) -> Nullable<ReviewNarrative> {
        let group_id = self.chapter().ok()?.group_id;
        let found = ctx
            .loads()
            .load_one(NarrativesOf(self.review.id))
            .await
            .transpose()?;
        match found {
            Ok(rows) => {
                let mut rows = rows.into_iter();
                let row = rows.find(|row| row.group_id == group_id)?;
                Some(Ok(ReviewNarrative(row)))
            }
            Err(failure) => Some(Err(failure)),
        }
    }
    /// What the viewer may do with it now.
    fn viewer_can(&self, ctx: &Context<'_>) -> Result<ReviewChapterPermissions> {
        let view = ctx.view();
        let standing = view.standing_in(&[self.chapter()?.group_id]);
        let open = review::may_write(query::review::state(&self.review)).is_ok();
        Ok(ReviewChapterPermissions {
            write_narrative: open && view.may(Action::WriteNarrative, &standing),
        })
    }
}

/// How many goals stood so.
#[derive(SimpleObject)]
pub struct ReviewGoalCount {
    /// How.
    health: GoalHealth,
    /// Which goals.
    goal_ids: Vec<ID>,
}

/// A sum of money over several budgets.
#[derive(SimpleObject)]
pub struct ReviewSum {
    /// The currency.
    currency: String,
    /// How much.
    sum: Exact,
    /// The polls that it was counted from.
    poll_ids: Vec<ID>,
}

/// The sums over the chapters that the viewer may read.
#[derive(SimpleObject)]
pub struct ReviewTotals {
    /// The outcomes of the period.
    outcome_ids: Vec<ID>,
    /// The processes in which something was agreed, one for each agreement.
    process_ids: Vec<ID>,
    /// Goals, by how they stood.
    goals: Vec<ReviewGoalCount>,
    /// How many took part.
    participation: ReviewParticipation,
    /// Money that was decided on, by currency.
    money: Vec<ReviewSum>,
}

impl From<pack::Totals> for ReviewTotals {
    fn from(totals: pack::Totals) -> Self {
        let goals = |count: pack::GoalCount| ReviewGoalCount {
            health: count.health.into(),
            goal_ids: ids(Kind::Goal, &count.goal_ids),
        };
        let sum = |sum: pack::Sum| ReviewSum {
            currency: sum.currency,
            sum: Exact(sum.sum),
            poll_ids: ids(Kind::Poll, &sum.poll_ids),
        };
        Self {
            outcome_ids: ids(Kind::Outcome, &totals.outcome_ids),
            process_ids: ids(Kind::Process, &totals.process_ids),
            goals: totals.goals.into_iter().map(goals).collect(),
            participation: totals.participation.into(),
            money: totals.money.into_iter().map(sum).collect(),
        }
    }
}
