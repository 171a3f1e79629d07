//! What is chosen before a process is published, as the API takes it.

use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::mutation::plan::ElectorateInput;
use crate::object::{CarryOver, HowChanged, TermEnd};
use async_graphql::{ID, InputObject, OneofObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::process::{ActionPlan, Plan, TermsPlan};
use folkmoot_rules::consent::form::AimedGoal;
use folkmoot_rules::consent::policy::{Choices, Part, Rung};
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::refusal::Refusal;
use time::OffsetDateTime;

/// For how long something is agreed, and how one will know whether it works.
#[derive(InputObject)]
pub struct ProcessTermsInput {
    /// When it is looked at again: within a year.
    review_at: Option<OffsetDateTime>,
    /// When its term ends; nothing, where it has no end.
    ends_at: Option<OffsetDateTime>,
    /// What the end brings.
    #[graphql(default_with = "TermEnd::Continue")]
    at_end: TermEnd,
    /// How one will know whether it works.
    #[graphql(default)]
    criteria: Vec<String>,
    /// What is to be done once it is agreed.
    #[graphql(default)]
    actions: Vec<ProcessActionInput>,
}

/// Something that is to be done once it is agreed.
#[derive(InputObject)]
pub struct ProcessActionInput {
    /// What.
    text: String,
    /// Who does it: somebody who may read the discussion.
    owner_id: ID,
    /// By when.
    due_at: OffsetDateTime,
}

impl ProcessTermsInput {
    pub fn terms(self) -> Result<TermsPlan> {
        let action = |action: ProcessActionInput| {
            Ok(ActionPlan {
                text: action.text,
                owner_id: uuid(Kind::Person, &action.owner_id)?,
                due_at: action.due_at,
            })
        };
        Ok(TermsPlan {
            review_at: self.review_at,
            ends_at: self.ends_at,
            at_end: self.at_end.into(),
            criteria: self.criteria,
            actions: self.actions.into_iter().map(action).collect::<Result<_>>()?,
        })
    }
}

/// A part of a whole, such as two thirds.
#[derive(InputObject)]
pub struct PolicyPartInput {
    /// This many
    of: u16,
    /// of that many.
    out_of: u16,
}

impl PolicyPartInput {
    fn part(self) -> Part {
        Part {
            of: self.of,
            out_of: self.out_of,
        }
    }
}

/// A rung of the ladder that is climbed when consent is not reached.
#[derive(OneofObject)]
pub enum LadderRungInput {
    /// The open objections go on the agenda of a meeting; say true.
    Meeting(bool),
    /// An objector, the proposer and a third drawn by lot write the next version; say true.
    Trio(bool),
    /// A trial that two thirds of the panel want; say true.
    Trial(bool),
    /// A vote of the panel, with this part of the votes cast.
    Vote(PolicyPartInput),
    /// This person decides, after taking advice.
    DeciderId(ID),
    /// A wider circle takes it over; say true.
    WiderCircle(bool),
    /// It is dropped; say true.
    Drop(bool),
}

impl LadderRungInput {
    fn rung(self) -> Result<Rung> {
        Ok(match self {
            Self::Meeting(_) => Rung::Meeting,
            Self::Trio(_) => Rung::Trio,
            Self::Trial(_) => Rung::Trial,
            Self::Vote(threshold) => Rung::Vote {
                threshold: threshold.part(),
            },
            Self::DeciderId(id) => Rung::Decider {
                person: uuid(Kind::Person, &id)?,
            },
            Self::WiderCircle(_) => Rung::WiderCircle,
            Self::Drop(_) => Rung::Drop,
        })
    }
}

/// Rules of processes. What is not given stays as the rules in force have it; in `setProcessPolicy`, as the usual rules have it.
#[derive(InputObject, Default)]
pub struct ProcessPolicyInput {
    /// How long questions are asked, in hours.
    clarify_hours: Option<u16>,
    /// How long reactions are gathered, in hours.
    shape_hours: Option<u16>,
    /// How long the panel has for its first answer, in hours.
    window_hours: Option<u16>,
    /// How long objections may be integrated, in hours.
    integrate_hours: Option<u16>,
    /// The part of the panel that has to take part.
    floor: Option<PolicyPartInput>,
    /// The part of the panel that has to answer a changed text itself, before earlier consents count.
    active_floor: Option<PolicyPartInput>,
    /// Whether earlier consents count for a changed text.
    carry: Option<CarryOver>,
    /// How often objections are integrated before the ladder begins.
    rounds: Option<u8>,
    /// What happens when consent is not reached, in this order.
    ladder: Option<Vec<LadderRungInput>>,
    /// Whether answers are shown without names. Objections always have theirs.
    confidential: Option<bool>,
}

impl ProcessPolicyInput {
    pub fn choices(self) -> Result<Choices> {
        let rungs = |rungs: Vec<LadderRungInput>| rungs.into_iter().map(LadderRungInput::rung).collect();
        Ok(Choices {
            clarify: self.clarify_hours,
            shape: self.shape_hours,
            window: self.window_hours,
            integrate: self.integrate_hours,
            floor: self.floor.map(PolicyPartInput::part),
            active_floor: self.active_floor.map(PolicyPartInput::part),
            carry: self.carry.map(Into::into),
            rounds: self.rounds,
            ladder: self.ladder.map(rungs).transpose()?,
            confidential: self.confidential,
        })
    }
}

/// An agreement that a proposal would change.
#[derive(InputObject)]
pub struct ProcessChangeInput {
    /// The process that it came from.
    process_id: ID,
    /// What would become of it.
    how: HowChanged,
}

/// A goal that a proposal should move.
#[derive(InputObject)]
pub struct AimedGoalInput {
    /// The goal: one that is set, and within reach of the group.
    goal_id: ID,
    /// Which of its measures; none, where the goal as a whole is meant.
    #[graphql(default)]
    measure_ids: Vec<ID>,
}

impl AimedGoalInput {
    fn aimed(self) -> Result<AimedGoal> {
        let measures = self.measure_ids.iter().map(|id| uuid(Kind::Measure, id));
        Ok(AimedGoal {
            goal: uuid(Kind::Goal, &self.goal_id)?,
            measures: measures.collect::<Result<_, _>>()?,
        })
    }
}

/// What is chosen before a process is published.
#[derive(InputObject)]
pub struct ProcessPlanInput {
    /// The title, one line.
    title: String,
    /// Which need it answers, with an example; may be empty in a draft.
    #[graphql(default)]
    need: String,
    /// The proposal, as Markdown; may be empty in a draft. In a role selection: what the role is for.
    #[graphql(default)]
    text: String,
    /// For how long.
    terms: ProcessTermsInput,
    /// Whose objection stops; in an advice process, who is asked. The core team, where nothing is said.
    panel: Option<ElectorateInput>,
    /// Who facilitates, not the proposer; whoever's turn it is, where nothing is said.
    facilitator_id: Option<ID>,
    /// What differs from the rules in force.
    #[graphql(default)]
    policy: ProcessPolicyInput,
    /// Whether it has little impact and can be undone.
    #[graphql(default)]
    small_and_reversible: bool,
    /// The agreements that it would change.
    #[graphql(default)]
    changes: Vec<ProcessChangeInput>,
    /// The goals that it should move.
    #[graphql(default)]
    goals: Vec<AimedGoalInput>,
}

impl ProcessPlanInput {
    pub fn plan(self) -> Result<Plan> {
        let change = |change: ProcessChangeInput| {
            let id = uuid(Kind::Process, &change.process_id)?;
            Ok((id, change.how.into()))
        };
        Ok(Plan {
            title: self.title,
            need: self.need,
            text: self.text,
            terms: self.terms.terms()?,
            panel: panel(self.panel)?,
            facilitator_id: maybe_uuid(Kind::Person, self.facilitator_id.as_ref())?,
            policy: self.policy.choices()?,
            small_and_reversible: self.small_and_reversible,
            changes: self.changes.into_iter().map(change).collect::<Result<_>>()?,
            goals: self
                .goals
                .into_iter()
                .map(AimedGoalInput::aimed)
                .collect::<Result<_>>()?,
        })
    }
}

/// The rule of a panel; the core team, where nothing is said.
pub fn panel(given: Option<ElectorateInput>) -> Result<Electorate> {
    match given {
        Some(rule) => rule.rule(),
        None => Ok(Electorate::CoreTeam),
    }
}

/// Paragraphs that are cited, by their digests.
pub fn cites(given: Vec<String>) -> Result<Vec<folkmoot_rules::consent::digest::Digest>, Refusal> {
    given
        .into_iter()
        .map(|digest| digest.try_into().map_err(|refusal: Refusal| refusal.on("cites")))
        .collect()
}
