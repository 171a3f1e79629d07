//! Who may vote in a poll, as the API shows it.

use super::{Group, Person};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::Result;
use crate::loads::{CountOf, PersonById};
use crate::sentence;
use crate::word::word;
use async_graphql::{Context, Enum, Object};
use folkmoot_core::{model, query};
use folkmoot_rules::electorate;
use uuid::Uuid;

/// The kinds of rules that say who votes.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElectorateKind {
    /// The leads and members of one or several groups.
    Groups,
    /// The core team.
    CoreTeam,
    /// Named people.
    People,
}

impl From<&electorate::Electorate> for ElectorateKind {
    fn from(rule: &electorate::Electorate) -> Self {
        match rule {
            electorate::Electorate::Groups(_) => Self::Groups,
            electorate::Electorate::CoreTeam => Self::CoreTeam,
            electorate::Electorate::People(_) => Self::People,
        }
    }
}

/// The groups that a rule names, of those that the viewer may know of.
pub fn named_groups(ctx: &Context<'_>, rule: &electorate::Electorate) -> Vec<Group> {
    match rule {
        electorate::Electorate::Groups(groups) => groups
            .iter()
            .filter_map(|id| Group::load(ctx, *id).ok())
            .collect(),
        electorate::Electorate::CoreTeam | electorate::Electorate::People(_) => Vec::new(),
    }
}

word! {
    /// What it does to the people who vote in a running poll when somebody joins or leaves those whom its rule comes to.
    ElectorateChanges = "folkmoot_rules::electorate::ElectorateChanges" {
        /// Nothing: they stay as they were at the opening.
        Frozen,
        /// Who leaves loses the vote; who joins has none.
        WithoutLeavers,
        /// Who leaves loses the vote, and who joins has one.
        FollowsRule,
    }
}

/// Who may vote in a poll: a rule, and the people it came to when the poll opened.
pub struct Electorate(pub model::Poll);

/// How many names a sentence holds before it says how many others there are.
const NAMED: usize = 3;

impl Electorate {
    fn named_groups(&self) -> &[Uuid] {
        match &self.0.electorate.0 {
            electorate::Electorate::Groups(groups) => groups,
            electorate::Electorate::CoreTeam | electorate::Electorate::People(_) => &[],
        }
    }
}

/// Who may vote in a poll: a rule, and the people it came to when the poll opened.
#[Object]
impl Electorate {
    /// The kind of rule.
    async fn kind(&self) -> ElectorateKind {
        (&self.0.electorate.0).into()
    }
    /// The rule in plain English.
    async fn sentence(&self, ctx: &Context<'_>) -> Result<String> {
        Ok(match &self.0.electorate.0 {
            electorate::Electorate::CoreTeam => "The core team".to_owned(),
            electorate::Electorate::Groups(groups) => {
                let known: Vec<String> = groups
                    .iter()
                    .filter_map(|id| Some(Group::load(ctx, *id).ok()?.0.name))
                    .collect();
                let others = groups.len() - known.len();
                let list = sentence::list_and_others(known, others, "other group", "other groups");
                format!("Members and leads of {list}")
            }
            electorate::Electorate::People(people) => {
                let most = if people.len() > NAMED { NAMED - 1 } else { NAMED };
                let shown: Vec<Uuid> = people.iter().copied().take(most).collect();
                let loaded = ctx
                    .loads()
                    .load_many(shown.iter().map(|id| PersonById(*id)))
                    .await?;
                let names = shown
                    .iter()
                    .filter_map(|id| Some(loaded.get(&PersonById(*id))?.name.clone()));
                let names: Vec<String> = names.collect();
                let others = people.len() - names.len();
                sentence::list_and_others(names, others, "other", "others")
            }
        })
    }
    /// The groups that the rule names, of those that the viewer may know of.
    async fn groups(&self, ctx: &Context<'_>) -> Vec<Group> {
        self.named_groups()
            .iter()
            .filter_map(|id| Group::load(ctx, *id).ok())
            .collect()
    }
    /// How many people may vote.
    async fn size(&self, ctx: &Context<'_>) -> Result<u32> {
        let count = ctx.loads().load_one(CountOf(self.0.id)).await?;
        Ok(count.map_or(0, |count| count.turnout.eligible))
    }
    /// Whether the people are fixed, which happens when the poll opens. Until then they are those whom the rule comes to now.
    async fn fixed(&self) -> bool {
        self.0.opened_at.is_some()
    }
    /// What joining or leaving after the opening does to that.
    async fn changes(&self) -> ElectorateChanges {
        self.0.electorate_changes.0.into()
    }
    /// The people who may vote, by name.
    async fn people(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Person>> {
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::electorate::page(&ctx.view(), self.0.id, &page).await?,
            Person,
        ))
    }
}
