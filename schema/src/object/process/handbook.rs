//! How we decide: what the rules say, clause by clause, in the order in which it is read. The page has a sentence for each.

use super::clauses::{PolicyClauseName, PolicyStepName};
use super::policy::{PolicyPart, ProcessPolicy};
use super::words::{ProcessKind, ProcessMode};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::object::Person;
use async_graphql::{ComplexObject, Context, Object, SimpleObject};
use folkmoot_core::query::house_rules::HouseRules;
use folkmoot_core::{model, query};
use folkmoot_rules::consent::form::{Kind, Mode};
use folkmoot_rules::consent::handbook::{self, Clause, Step};
use folkmoot_rules::consent::policy::{Policy, WAYS};
use time::OffsetDateTime;
use uuid::Uuid;

/// What a clause, or a step, says in numbers.
#[derive(SimpleObject, Clone, Copy, Default)]
struct Numbers {
    /// How long, in hours, where it says that.
    hours: Option<u32>,
    /// How long, in days, where it says that.
    days: Option<u32>,
    /// Which part of the panel, or of the votes, where it says that.
    part: Option<PolicyPart>,
    /// How many judges, windows, rounds or times; or the local hour at which night begins.
    number: Option<u32>,
    /// How long reactions are gathered, in hours; the local hour at which night ends; or how many days a trial lasts at most.
    second: Option<u32>,
}

#[expect(clippy::too_many_lines, reason = "one line a clause")]
fn clause(said: &Clause) -> (PolicyClauseName, Numbers) {
    let none = Numbers::default();
    match *said {
        Clause::About { .. } => (PolicyClauseName::About, none),
        Clause::NeedFirst => (PolicyClauseName::NeedFirst, none),
        Clause::Panel => (PolicyClauseName::Panel, none),
        Clause::AskedForAdvice => (PolicyClauseName::AskedForAdvice, none),
        Clause::SmallAndReversible => (PolicyClauseName::SmallAndReversible, none),
        Clause::AnybodyMakesFull { questions, reactions } => (
            PolicyClauseName::AnybodyMakesFull,
            Numbers {
                hours: Some(questions.into()),
                second: Some(reactions.into()),
                ..none
            },
        ),
        Clause::Questions { hours } => (
            PolicyClauseName::Questions,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::Reactions { hours } => (
            PolicyClauseName::Reactions,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::AmendmentReactions { hours } => (
            PolicyClauseName::AmendmentReactions,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::Ready { days } => (
            PolicyClauseName::Ready,
            Numbers {
                days: Some(days.into()),
                ..none
            },
        ),
        Clause::Nominations { hours } => (
            PolicyClauseName::Nominations,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::ChangeRound { hours } => (
            PolicyClauseName::ChangeRound,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::OnlyTheWilling => (PolicyClauseName::OnlyTheWilling, none),
        Clause::PersonProposed { days } => (
            PolicyClauseName::PersonProposed,
            Numbers {
                days: Some(days.into()),
                ..none
            },
        ),
        Clause::Advice { hours } => (
            PolicyClauseName::Advice,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::AdviceAgain { hours } => (
            PolicyClauseName::AdviceAgain,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::AdviceConsidered { days } => (
            PolicyClauseName::AdviceConsidered,
            Numbers {
                days: Some(days.into()),
                ..none
            },
        ),
        Clause::FirstAnswer { hours } => (
            PolicyClauseName::FirstAnswer,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::Floor { part } => (
            PolicyClauseName::Floor,
            Numbers {
                part: Some(part.into()),
                ..none
            },
        ),
        Clause::ExtendedOnce => (PolicyClauseName::ExtendedOnce, none),
        Clause::PleaseWait { hours } => (
            PolicyClauseName::PleaseWait,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::SilenceNeverAdopts => (PolicyClauseName::SilenceNeverAdopts, none),
        Clause::SilenceOfReaders => (PolicyClauseName::SilenceOfReaders, none),
        Clause::Concerns => (PolicyClauseName::Concerns, none),
        Clause::ObjectionsSayWhich => (PolicyClauseName::ObjectionsSayWhich, none),
        Clause::AnybodyRaises => (PolicyClauseName::AnybodyRaises, none),
        Clause::ValidAsRaised => (PolicyClauseName::ValidAsRaised, none),
        Clause::Appeal { hours, judges } => (
            PolicyClauseName::Appeal,
            Numbers {
                hours: Some(hours.into()),
                number: Some(judges.into()),
                ..none
            },
        ),
        Clause::Integrate { hours } => (
            PolicyClauseName::Integrate,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::ResolvedByBoth => (PolicyClauseName::ResolvedByBoth, none),
        Clause::Lapse { windows } => (
            PolicyClauseName::Lapse,
            Numbers {
                number: Some(windows.into()),
                ..none
            },
        ),
        Clause::RenewedAnswer { hours } => (
            PolicyClauseName::RenewedAnswer,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::CarriesOver { active } => (
            PolicyClauseName::CarriesOver,
            Numbers {
                part: Some(active.into()),
                ..none
            },
        ),
        Clause::NothingCarriesOver => (PolicyClauseName::NothingCarriesOver, none),
        Clause::Wording { hours } => (
            PolicyClauseName::Wording,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::Resumes { hours } => (
            PolicyClauseName::Resumes,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::Rounds { most } => (
            PolicyClauseName::Rounds,
            Numbers {
                number: Some(most.into()),
                ..none
            },
        ),
        Clause::Ladder { .. } => (PolicyClauseName::Ladder, none),
        Clause::NeverCalledConsent => (PolicyClauseName::NeverCalledConsent, none),
        Clause::NeverAtNight { night, morning } => (
            PolicyClauseName::NeverAtNight,
            Numbers {
                number: Some(night.into()),
                second: Some(morning.into()),
                ..none
            },
        ),
        Clause::HoldsWeekend => (PolicyClauseName::HoldsWeekend, none),
        Clause::Away => (PolicyClauseName::Away, none),
        Clause::Pause { days, times } => (
            PolicyClauseName::Pause,
            Numbers {
                days: Some(days.into()),
                number: Some(times.into()),
                ..none
            },
        ),
        Clause::Meetings { hours } => (
            PolicyClauseName::Meetings,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::OpenAnswers => (PolicyClauseName::OpenAnswers, none),
        Clause::Confidential => (PolicyClauseName::Confidential, none),
        Clause::Announced { hours } => (
            PolicyClauseName::Announced,
            Numbers {
                hours: Some(hours.into()),
                ..none
            },
        ),
        Clause::Reviewed { days } => (
            PolicyClauseName::Reviewed,
            Numbers {
                days: Some(days.into()),
                ..none
            },
        ),
        Clause::ObjectAnyTime => (PolicyClauseName::ObjectAnyTime, none),
        Clause::NothingIsLost => (PolicyClauseName::NothingIsLost, none),
    }
}

fn step(said: &Step) -> (PolicyStepName, Numbers) {
    let none = Numbers::default();
    match *said {
        Step::Meeting { days } => (
            PolicyStepName::Meeting,
            Numbers {
                days: Some(days.into()),
                ..none
            },
        ),
        Step::Trio { days } => (
            PolicyStepName::Trio,
            Numbers {
                days: Some(days.into()),
                ..none
            },
        ),
        Step::Trial { part, longest, days } => (
            PolicyStepName::Trial,
            Numbers {
                part: Some(part.into()),
                second: Some(longest.into()),
                days: Some(days.into()),
                ..none
            },
        ),
        Step::Vote { threshold, days } => (
            PolicyStepName::Vote,
            Numbers {
                part: Some(threshold.into()),
                days: Some(days.into()),
                ..none
            },
        ),
        Step::Decider { days, .. } => (
            PolicyStepName::Decider,
            Numbers {
                days: Some(days.into()),
                ..none
            },
        ),
        Step::WiderCircle => (PolicyStepName::WiderCircle, none),
        Step::Drop => (PolicyStepName::Drop, none),
    }
}

/// A step that is taken when consent is not reached.
#[derive(SimpleObject)]
#[graphql(complex)]
pub struct PolicyStep {
    /// Which.
    name: PolicyStepName,
    #[graphql(flatten)]
    numbers: Numbers,
    #[graphql(skip)]
    decider: Option<Uuid>,
}

#[ComplexObject]
impl PolicyStep {
    /// Who decides, where somebody is named.
    async fn person(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Some(Person::load(ctx, self.decider?).await)
    }
}

impl From<&Step> for PolicyStep {
    fn from(said: &Step) -> Self {
        let (name, numbers) = step(said);
        let decider = match *said {
            Step::Decider { person, .. } => Some(person),
            Step::Meeting { .. }
            | Step::Trio { .. }
            | Step::Trial { .. }
            | Step::Vote { .. }
            | Step::WiderCircle
            | Step::Drop => None,
        };
        Self {
            name,
            numbers,
            decider,
        }
    }
}

/// One thing that the rules of a process say.
#[derive(SimpleObject)]
pub struct PolicyClause {
    /// Which.
    name: PolicyClauseName,
    #[graphql(flatten)]
    numbers: Numbers,
    /// What happens when consent is not reached, step by step, where it says that.
    steps: Vec<PolicyStep>,
}

/// What the rules of a process say, in the order in which it is read.
pub fn clauses(kind: Kind, mode: Mode, policy: &Policy) -> Vec<PolicyClause> {
    let said = handbook::handbook(kind, mode, policy);
    said.iter()
        .map(|said| {
            let (name, numbers) = clause(said);
            let steps = if let Clause::Ladder { steps } = said {
                steps.as_slice()
            } else {
                &[]
            };
            PolicyClause {
                name,
                numbers,
                steps: steps.iter().map(Into::into).collect(),
            }
        })
        .collect()
}

/// When the rules of one way to decide were set, and by whom.
pub struct PolicySetting(model::ProcessPolicy);

/// When the rules of one way to decide were set, and by whom.
#[Object]
impl PolicySetting {
    /// Who did it.
    async fn by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.set_by_id).await
    }
    /// When.
    async fn at(&self) -> OffsetDateTime {
        self.0.set_at.into()
    }
    /// The rules that were set; nothing, where the usual ones were restored.
    async fn policy(&self) -> Option<ProcessPolicy> {
        Some(ProcessPolicy(self.0.policy.clone()?.0))
    }
}

/// How one kind of process goes here, by the rules in force.
#[derive(SimpleObject)]
pub struct DecisionGuide {
    /// Which process.
    kind: ProcessKind,
    /// How thorough.
    mode: ProcessMode,
    /// The rules in force.
    policy: ProcessPolicy,
    /// The usual rules, to which an administrator can return.
    usual: ProcessPolicy,
    /// Whether the organisation has set them; the usual ones hold until it has.
    own: bool,
    /// Every setting of them, the latest first. Nobody is named to whoever may not look people up.
    settings: Vec<PolicySetting>,
    /// What the rules say, in the order in which it is read.
    clauses: Vec<PolicyClause>,
}

/// How one kind of process goes here, by the rules in force.
pub fn guide(ctx: &Context<'_>, rules: &HouseRules, (kind, mode): (Kind, Mode)) -> DecisionGuide {
    let policy = rules.in_force(kind, mode);
    DecisionGuide {
        kind: kind.into(),
        mode: mode.into(),
        usual: ProcessPolicy(Policy::in_force(None, mode)),
        own: rules.own(kind, mode),
        settings: rules
            .changes(&ctx.view(), kind, mode)
            .into_iter()
            .map(PolicySetting)
            .collect(),
        clauses: clauses(kind, mode, &policy),
        policy: ProcessPolicy(policy),
    }
}

/// How every kind of process goes here, by the rules in force.
pub async fn guides(ctx: &Context<'_>) -> Result<Vec<DecisionGuide>> {
    let rules = query::house_rules::all(&ctx.view()).await?;
    Ok(WAYS.map(|way| guide(ctx, &rules, way)).into())
}
