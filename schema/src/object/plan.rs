//! The plan of a poll, as the API shows it: what a form is filled with. It mirrors the input by which a poll is opened.

use super::electorate::named_groups;
use super::{
    ElectorateChanges, ElectorateKind, Group, Method, Nominations, Person, Privacy, ResultsShown, Share,
    TiePolicy, Utility, VoteWeight,
};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::exact::Exact;
use crate::id::id;
use crate::loads::PersonById;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::query::plan::Ready;
use folkmoot_rules::electorate::{self, Electorate};
use folkmoot_rules::plan::{NewOption, Plan};
use folkmoot_rules::terms;
use time::OffsetDateTime;
use uuid::Uuid;

/// The plan of a poll: of a draft, a template, or a poll that was held. It may be incomplete.
pub struct PollPlan(pub Ready);

impl PollPlan {
    fn plan(&self) -> &Plan {
        &self.0.saved.plan
    }
}

/// People by name.
async fn people(ctx: &Context<'_>, ids: &[Uuid]) -> Result<Vec<Person>> {
    let found = ctx
        .loads()
        .load_many(ids.iter().map(|id| PersonById(*id)))
        .await?;
    let mut people: Vec<Person> = found.into_values().map(Person).collect();
    people.sort_by(|one, other| one.0.name.cmp(&other.0.name));
    Ok(people)
}

/// The plan of a poll: of a draft, a template, or a poll that was held. It may be incomplete.
#[Object]
impl PollPlan {
    /// The question or the proposal's title, in one line; may be empty.
    async fn title(&self) -> &str {
        &self.0.saved.title
    }
    /// More about it, as Markdown; may be empty.
    async fn body(&self) -> &str {
        &self.0.saved.body
    }
    /// What is asked about a proposal, in one line; may be empty.
    async fn question(&self) -> &str {
        &self.plan().question
    }
    /// The way of deciding.
    async fn method(&self) -> Method {
        self.plan().method.into()
    }
    /// Who may vote; the groups whose matter it is, where nothing is said.
    async fn electorate(&self) -> Option<PlannedElectorate> {
        let plan = self.plan();
        plan.electorate
            .clone()
            .map(|rule| PlannedElectorate(rule, plan.electorate_changes))
    }
    /// When it opens; now, where nothing is said.
    async fn opens_at(&self) -> Option<OffsetDateTime> {
        self.plan().opens_at
    }
    /// When it ends.
    async fn closes_at(&self) -> Option<OffsetDateTime> {
        self.plan().closes_at
    }
    /// For how many hours it is open, where no end is said.
    async fn hours(&self) -> Option<u32> {
        self.plan().hours
    }
    /// When its results are shown.
    async fn results_shown(&self) -> ResultsShown {
        self.plan().results_shown.into()
    }
    /// How many have to take part; as many as the method asks for, where nothing is said.
    async fn quorum(&self) -> Option<Share> {
        self.plan().quorum.map(Into::into)
    }
    /// What the method is told. What is missing is the method's own.
    async fn settings(&self) -> PlannedSettings {
        PlannedSettings(self.plan().settings.clone())
    }
    /// The options.
    async fn options(&self) -> Vec<PlannedOption> {
        self.plan().options.iter().cloned().map(Into::into).collect()
    }
    /// Which option stands for none of these, by its position from zero.
    async fn none_of_these(&self) -> Option<i32> {
        self.plan().none_of_these.and_then(|place| place.try_into().ok())
    }
    /// How far ballots are tied to people.
    async fn privacy(&self) -> Privacy {
        self.plan().privacy.into()
    }
    /// People whom the plan named and who have no vote here any more: they are left out of it.
    async fn left_out(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        people(ctx, &self.0.left_out).await
    }
}

/// Who may vote, in a plan.
pub struct PlannedElectorate(Electorate, electorate::ElectorateChanges);

/// Who may vote, in a plan.
#[Object]
impl PlannedElectorate {
    /// The kind of rule.
    async fn kind(&self) -> ElectorateKind {
        (&self.0).into()
    }
    /// What joining or leaving after the opening does to that.
    async fn changes(&self) -> ElectorateChanges {
        self.1.into()
    }
    /// The groups that it names, of those that the viewer may know of.
    async fn groups(&self, ctx: &Context<'_>) -> Vec<Group> {
        named_groups(ctx, &self.0)
    }
    /// The people whom it names, by name.
    async fn people(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        match &self.0 {
            Electorate::People(ids) => people(ctx, ids).await,
            Electorate::CoreTeam | Electorate::Groups(_) => Ok(Vec::new()),
        }
    }
}

/// An option, in a plan.
#[derive(SimpleObject)]
pub struct PlannedOption {
    /// Which option of the poll it is, in the plan of a poll.
    id: Option<ID>,
    /// What it is, in one line.
    title: String,
    /// More about it, as Markdown; may be empty.
    note: String,
    /// What it costs, in whole units of the budget's currency.
    cost: Option<Exact>,
    /// How many times as many have to rank it above "none of these" as below, in a comparison of pairs.
    majority: Option<Exact>,
    /// When it begins, in a time poll.
    starts_at: Option<OffsetDateTime>,
    /// When it ends, in a time poll.
    ends_at: Option<OffsetDateTime>,
}

impl From<NewOption> for PlannedOption {
    fn from(option: NewOption) -> Self {
        Self {
            id: option.id.map(|option| id(Kind::Option, option)),
            title: option.title,
            note: option.note,
            cost: option.cost.map(Into::into),
            majority: option.majority.map(Into::into),
            starts_at: option.starts_at,
            ends_at: option.ends_at,
        }
    }
}

/// What the method is told, in a plan. What is missing is the method's own.
pub struct PlannedSettings(terms::Settings);

/// What the method is told, in a plan. What is missing is the method's own.
#[Object]
impl PlannedSettings {
    /// How much has to be in favour.
    async fn threshold(&self) -> Option<Share> {
        self.0.threshold.map(Into::into)
    }
    /// How many of the electorate have to be in favour, beside the threshold.
    async fn approval_quorum(&self) -> Option<Share> {
        self.0.approval_quorum.map(Into::into)
    }
    /// How many options win.
    async fn seats(&self) -> Option<u32> {
        self.0.seats
    }
    /// The fewest options that a ballot marks.
    async fn marks_min(&self) -> Option<u32> {
        self.0.marks_min
    }
    /// The most options that a ballot marks.
    async fn marks_max(&self) -> Option<u32> {
        self.0.marks_max
    }
    /// The highest score.
    async fn score_max(&self) -> Option<u32> {
        self.0.score_max
    }
    /// How many points each voter deals out.
    async fn points(&self) -> Option<u32> {
        self.0.points
    }
    /// The most points that one option gets from a ballot.
    async fn cap(&self) -> Option<u32> {
        self.0.cap
    }
    /// What there is to spend, in whole units of the currency.
    async fn budget(&self) -> Option<Exact> {
        self.0.budget.map(Into::into)
    }
    /// The currency, such as EUR; may be empty.
    async fn currency(&self) -> &str {
        &self.0.currency
    }
    /// What a project is worth to somebody who wants it.
    async fn utility(&self) -> Utility {
        self.0.utility.into()
    }
    /// Whether spending by votes stops at the first project that cannot be paid.
    async fn stop_at_unaffordable(&self) -> bool {
        self.0.stop_at_unaffordable
    }
    /// Whether a single choice has to have more than half of the votes.
    async fn majority(&self) -> bool {
        self.0.majority
    }
    /// Who has to be able to come, in a time poll.
    async fn required(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        let required: Vec<Uuid> = self.0.required.iter().copied().collect();
        people(ctx, &required).await
    }
    /// How many have to join in.
    async fn target(&self) -> Option<u32> {
        self.0.target
    }
    /// What happens where the method itself cannot choose.
    async fn tie(&self) -> TiePolicy {
        self.0.tie.into()
    }
    /// Who has the casting vote.
    async fn casting(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.casting).await
    }
    /// How many times half the square root of the electorate have to rank an option above "none of these", in a comparison of pairs.
    async fn option_quorum(&self) -> Option<u32> {
        self.0.option_quorum
    }
    /// When nominations are shown.
    async fn nominations(&self) -> Nominations {
        self.0.nominations.into()
    }
    /// When the change round of nominations begins.
    async fn change_at(&self) -> Option<OffsetDateTime> {
        self.0.change_at
    }
    /// Whose votes count for more or less than one.
    async fn weights(&self) -> Vec<VoteWeight> {
        VoteWeight::list(&self.0)
    }
}
