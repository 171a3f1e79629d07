//! How we decide: what the rules say, clause by clause, in the order in which it is read. The page has a sentence for each.

use super::clauses::{PolicyClauseName, PolicyStepName};
use super::policy::PolicyPart;
use super::words::{ProcessKind, ProcessMode};
use crate::error::Nullable;
use crate::object::Person;
use async_graphql::{Context, Object, SimpleObject};
use folkmoot_rules::consent::form::{Kind, Mode};
use folkmoot_rules::consent::handbook::{self, Clause, Step};
use folkmoot_rules::consent::policy::{Part, Policy};
use uuid::Uuid;

/// What is said of numbers, whichever clause says it.
#[derive(Clone, Copy, Default)]
struct Numbers {
    hours: Option<u32>,
    days: Option<u32>,
    number: Option<u32>,
    second: Option<u32>,
    part: Option<Part>,
    person: Option<Uuid>,
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
                part: Some(part),
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
                part: Some(active),
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
                part: Some(part),
                second: Some(longest.into()),
                days: Some(days.into()),
                ..none
            },
        ),
        Step::Vote { threshold, days } => (
            PolicyStepName::Vote,
            Numbers {
                part: Some(threshold),
                days: Some(days.into()),
                ..none
            },
        ),
        Step::Decider { person, days } => (
            PolicyStepName::Decider,
            Numbers {
                person: Some(person),
                days: Some(days.into()),
                ..none
            },
        ),
        Step::WiderCircle => (PolicyStepName::WiderCircle, none),
        Step::Drop => (PolicyStepName::Drop, none),
    }
}

/// A step that is taken when consent is not reached.
pub struct PolicyStep {
    name: PolicyStepName,
    numbers: Numbers,
}

/// A step that is taken when consent is not reached.
#[Object]
impl PolicyStep {
    /// Which.
    async fn name(&self) -> PolicyStepName {
        self.name
    }
    /// How long, in hours, where it says that.
    async fn hours(&self) -> Option<u32> {
        self.numbers.hours
    }
    /// How long, in days, where it says that.
    async fn days(&self) -> Option<u32> {
        self.numbers.days
    }
    /// Which part of the panel, or of the votes, where it says that.
    async fn part(&self) -> Option<PolicyPart> {
        self.numbers.part.map(Into::into)
    }
    /// Any other number that it says.
    async fn number(&self) -> Option<u32> {
        self.numbers.number
    }
    /// How many days a trial lasts at most.
    async fn second(&self) -> Option<u32> {
        self.numbers.second
    }
    /// Who decides, where somebody is named.
    async fn person(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Some(Person::load(ctx, self.numbers.person?).await)
    }
}

/// One thing that the rules of a process say.
pub struct PolicyClause {
    name: PolicyClauseName,
    numbers: Numbers,
    steps: Vec<Step>,
}

/// One thing that the rules of a process say.
#[Object]
impl PolicyClause {
    /// Which.
    async fn name(&self) -> PolicyClauseName {
        self.name
    }
    /// How long, in hours, where it says that.
    async fn hours(&self) -> Option<u32> {
        self.numbers.hours
    }
    /// How long, in days, where it says that.
    async fn days(&self) -> Option<u32> {
        self.numbers.days
    }
    /// Which part of the panel, or of the votes, where it says that.
    async fn part(&self) -> Option<PolicyPart> {
        self.numbers.part.map(Into::into)
    }
    /// How many judges, windows, rounds or times; or the local hour at which night begins.
    async fn number(&self) -> Option<u32> {
        self.numbers.number
    }
    /// How long reactions are gathered, in hours; or the local hour at which night ends.
    async fn second(&self) -> Option<u32> {
        self.numbers.second
    }
    /// What happens when consent is not reached, step by step, where it says that.
    async fn steps(&self) -> Vec<PolicyStep> {
        let named = self.steps.iter().map(step);
        named
            .map(|(name, numbers)| PolicyStep { name, numbers })
            .collect()
    }
}

/// What the rules of a process say, in the order in which it is read.
pub fn clauses(kind: Kind, mode: Mode, policy: &Policy) -> Vec<PolicyClause> {
    let said = handbook::handbook(kind, mode, policy).into_iter();
    said.map(|said| {
        let (name, numbers) = clause(&said);
        let steps = if let Clause::Ladder { steps } = said {
            steps
        } else {
            Vec::new()
        };
        PolicyClause { name, numbers, steps }
    })
    .collect()
}

/// How one kind of process goes here, by the usual rules.
#[derive(SimpleObject)]
pub struct DecisionGuide {
    /// Which process.
    kind: ProcessKind,
    /// How thorough.
    mode: ProcessMode,
    /// What its rules say, in the order in which it is read.
    clauses: Vec<PolicyClause>,
}

/// How every kind of process goes here, by the usual rules.
pub fn guides() -> Vec<DecisionGuide> {
    let kinds = [
        (Kind::Consent, Mode::Fast),
        (Kind::Consent, Mode::Full),
        (Kind::Lazy, Mode::Full),
        (Kind::Advice, Mode::Full),
        (Kind::Role, Mode::Full),
    ];
    let guide = |(kind, mode): (Kind, Mode)| DecisionGuide {
        kind: kind.into(),
        mode: mode.into(),
        clauses: clauses(kind, mode, &Policy::usual(mode)),
    };
    kinds.into_iter().map(guide).collect()
}
