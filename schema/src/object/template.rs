//! A template of polls, as the API shows it.

use super::{Group, Person, PollPlan};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::PlanOfTemplate;
use crate::word::word;
use async_graphql::{Context, ID, Object};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::locale::{self, Locale};
use folkmoot_core::query::plan::Ready;
use folkmoot_core::{model, query};
use folkmoot_rules::plan::SavedPlan;
use folkmoot_rules::templates;
use folkmoot_rules::words::Words as _;
use time::OffsetDateTime;

word! {
    /// A template that every organisation has.
    BuiltInTemplate = "folkmoot_rules::templates::BuiltIn" {
        /// How far a thought meets with agreement, before it becomes a proposal.
        SenseCheck,
        /// Whoever decides asks those who are touched and those who know.
        AdviceProcess,
        /// Nobody objects.
        Consent,
        /// Everybody agrees or stands aside.
        Consensus,
        /// Who takes on a role, by nominations with reasons.
        Election,
        /// What a budget is spent on.
        Funding,
        /// When to meet.
        MeetingTime,
    }
}

/// A plan from which polls are begun.
pub enum PollTemplate {
    /// One that a group or the organisation keeps.
    Kept(Box<model::PollTemplate>),
    /// One that every organisation has.
    BuiltIn(templates::BuiltIn),
}

/// A text of a built-in template, in the viewer's language.
fn words(ctx: &Context<'_>, template: templates::BuiltIn, part: &str) -> String {
    let view = ctx.view();
    let locale = view
        .person()
        .map(|person| Locale::of(&person.languages.0))
        .unwrap_or_default();
    let key = format!("template-{}{part}", template.word().replace('_', "-"));
    locale::text(locale, &key, &[])
}

/// A plan from which polls are begun: of a group, of the whole organisation, or built in.
#[Object]
impl PollTemplate {
    /// The opaque id; a built-in template has none.
    async fn id(&self) -> Option<ID> {
        match self {
            Self::Kept(template) => Some(id(Kind::Template, template.id)),
            Self::BuiltIn(_) => None,
        }
    }
    /// Which of the built-in ones it is.
    async fn built_in(&self) -> Option<BuiltInTemplate> {
        match self {
            Self::Kept(_) => None,
            Self::BuiltIn(template) => Some((*template).into()),
        }
    }
    /// What it is called; a built-in one, in the viewer's language.
    async fn name(&self, ctx: &Context<'_>) -> String {
        match self {
            Self::Kept(template) => template.name.clone(),
            Self::BuiltIn(template) => words(ctx, *template, ""),
        }
    }
    /// When to use it, in one line; may be empty.
    async fn use_when(&self, ctx: &Context<'_>) -> String {
        match self {
            Self::Kept(template) => template.use_when.clone(),
            Self::BuiltIn(template) => words(ctx, *template, "-use"),
        }
    }
    /// What a poll begins with.
    async fn plan(&self, ctx: &Context<'_>) -> Result<PollPlan> {
        Ok(PollPlan(match self {
            Self::Kept(template) => ctx
                .loads()
                .load_one(PlanOfTemplate(template.id))
                .await?
                .ok_or_else(not_found)?,
            Self::BuiltIn(template) => Ready {
                saved: SavedPlan {
                    title: String::new(),
                    body: words(ctx, *template, "-text"),
                    plan: template.plan(),
                },
                left_out: Vec::new(),
            },
        }))
    }
    /// Whose it is; nothing, where it is the whole organisation's or built in.
    async fn group(&self, ctx: &Context<'_>) -> Nullable<Group> {
        match self {
            Self::Kept(template) => Some(Group::load(ctx, template.group_id?)),
            Self::BuiltIn(_) => None,
        }
    }
    /// Who added it.
    async fn author(&self, ctx: &Context<'_>) -> Nullable<Person> {
        match self {
            Self::Kept(template) => Person::maybe(ctx, Some(template.author_id)).await,
            Self::BuiltIn(_) => None,
        }
    }
    /// When it was last changed.
    async fn updated_at(&self) -> Option<OffsetDateTime> {
        match self {
            Self::Kept(template) => Some(template.updated_at.into()),
            Self::BuiltIn(_) => None,
        }
    }
    /// Whether the viewer may change and retire it.
    async fn viewer_may_edit(&self, ctx: &Context<'_>) -> bool {
        match self {
            Self::Kept(template) => {
                let view = ctx.view();
                query::template::standing(&view, template.group_id)
                    .is_ok_and(|standing| view.may(query::template::change(template.group_id), &standing))
            }
            Self::BuiltIn(_) => false,
        }
    }
}
