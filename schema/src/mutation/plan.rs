//! The plan of a poll, as the API takes it: to open one by, or to keep.

use super::terms::{PollOptionInput, PollSettingsInput, ShareInput, new_options, none_of_these};
use crate::error::Result;
use crate::id::uuids;
use crate::object::{ElectorateChanges, ElectorateKind, Method, Privacy, ResultsShown};
use async_graphql::{ID, InputObject};
use folkmoot_core::ids::Kind;
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::plan::{Plan, SavedPlan};
use time::OffsetDateTime;

/// The rule that says who votes.
#[derive(InputObject)]
pub struct ElectorateInput {
    /// The kind of rule.
    kind: ElectorateKind,
    /// The groups whose leads and members vote, for a rule of groups.
    #[graphql(default)]
    group_ids: Vec<ID>,
    /// The people who vote, for a rule of named people.
    #[graphql(default)]
    person_ids: Vec<ID>,
    /// What joining or leaving after the opening does to who votes.
    #[graphql(default_with = "ElectorateChanges::Frozen")]
    changes: ElectorateChanges,
}

impl ElectorateInput {
    pub fn rule(&self) -> Result<Electorate> {
        Ok(match self.kind {
            ElectorateKind::Groups => Electorate::Groups(uuids(Kind::Group, &self.group_ids)?),
            ElectorateKind::CoreTeam => Electorate::CoreTeam,
            ElectorateKind::People => Electorate::People(uuids(Kind::Person, &self.person_ids)?),
        })
    }
}

/// How a poll is held: the part that opening one and keeping a plan share.
#[derive(InputObject)]
pub struct PollPlanInput {
    /// The way of deciding.
    method: Method,
    /// Who may vote; the groups whose matter it is, where nothing is said.
    electorate: Option<ElectorateInput>,
    /// When it opens; now, where nothing is said.
    opens_at: Option<OffsetDateTime>,
    /// When it ends. Where nothing is said, `hours` after it opens.
    closes_at: Option<OffsetDateTime>,
    /// For how many hours it is open, where no end is said.
    hours: Option<u32>,
    /// When its results are shown.
    #[graphql(default_with = "ResultsShown::Always")]
    results_shown: ResultsShown,
    /// How many have to take part; as many as the method asks for, where nothing is said.
    quorum: Option<ShareInput>,
    /// What the method is told.
    #[graphql(default)]
    settings: PollSettingsInput,
    /// The options, for methods that decide between options.
    #[graphql(default)]
    options: Vec<PollOptionInput>,
    /// Which option stands for none of these, by its position from zero.
    none_of_these: Option<i32>,
    /// How far ballots are tied to people.
    #[graphql(default_with = "Privacy::Open")]
    privacy: Privacy,
}

impl PollPlanInput {
    /// The plan, with this question.
    pub fn plan(self, question: String) -> Result<Plan> {
        Ok(Plan {
            method: self.method.into(),
            quorum: self.quorum.map(|share| share.share("quorum")).transpose()?,
            settings: self.settings.settings()?,
            options: new_options(self.options)?,
            none_of_these: none_of_these(self.none_of_these),
            question,
            electorate_changes: self
                .electorate
                .as_ref()
                .map(|electorate| electorate.changes.into())
                .unwrap_or_default(),
            electorate: self.electorate.map(|electorate| electorate.rule()).transpose()?,
            privacy: self.privacy.into(),
            opens_at: self.opens_at,
            closes_at: self.closes_at,
            hours: self.hours,
            results_shown: self.results_shown.into(),
        })
    }
}

/// A plan that is kept, as a draft or a template. It may be incomplete: it is checked when a poll is opened from it.
#[derive(InputObject)]
pub struct SavedPlanInput {
    /// The question, in one line; empty where the plan is for a proposal that there is.
    #[graphql(default)]
    title: String,
    /// More about it, as Markdown.
    #[graphql(default)]
    body: String,
    /// What is asked about a proposal, in one line.
    #[graphql(default)]
    question: String,
    #[graphql(flatten)]
    plan: PollPlanInput,
}

impl SavedPlanInput {
    /// The plan with its words.
    pub fn saved(self) -> Result<SavedPlan> {
        Ok(SavedPlan {
            title: self.title,
            body: self.body,
            plan: self.plan.plan(self.question)?,
        })
    }
}
