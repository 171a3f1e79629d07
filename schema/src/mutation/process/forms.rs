//! What the steps of a process need said: one form a kind of step.

use super::input::{ProcessTermsInput, cites, panel};
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::mutation::plan::ElectorateInput;
use crate::object::{MeetingKind, ObjectionCriterion, ResolutionKind, ReviewNext};
use async_graphql::{ID, InputObject, OneofObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::process::{AnswerGiven, Argued, Harm, Integrated, PutOff, Reviewed, Step, Written};
use time::OffsetDateTime;

/// A version as it is written.
#[derive(InputObject)]
pub struct WriteStepInput {
    /// The text, as Markdown.
    pub(super) text: String,
    /// For how long; as before, where nothing is said.
    pub(super) terms: Option<ProcessTermsInput>,
    /// Who takes the role, in a role selection.
    pub(super) candidate_id: Option<ID>,
    /// Which objections it takes up.
    #[graphql(default)]
    pub(super) integrates: Vec<IntegrationInput>,
}

/// How a version takes up an objection.
#[derive(InputObject)]
pub struct IntegrationInput {
    /// The number of the objection.
    pub(super) objection: u32,
    /// The kind of resolution.
    pub(super) how: ResolutionKind,
    /// The places of the paragraphs that come of it in the new text; the first is one.
    #[graphql(default)]
    pub(super) paragraphs: Vec<u32>,
    /// Who takes it up, where it is put off; then it has to be said.
    pub(super) deferral: Option<DeferralInput>,
}

/// Who takes up what is put off, and until when.
#[derive(InputObject)]
pub struct DeferralInput {
    /// Who: somebody who may read the discussion.
    pub(super) owner_id: ID,
    /// Until when: within a year.
    pub(super) until: OffsetDateTime,
}

impl DeferralInput {
    pub(super) fn put_off(&self) -> Result<PutOff> {
        Ok(PutOff {
            owner_id: uuid(Kind::Person, &self.owner_id)?,
            until: self.until,
        })
    }
}

/// What an objection would harm, picked from what is within reach: give exactly one.
#[derive(OneofObject)]
pub enum HarmedInput {
    /// The need that the process itself answers; say true.
    Need(bool),
    /// A goal.
    GoalId(ID),
    /// What came of this process, and is in force.
    AgreementOfId(ID),
    /// A role, in words.
    Role(String),
}

impl HarmedInput {
    fn harm(self) -> Result<Harm> {
        Ok(match self {
            Self::Need(_) => Harm::Need,
            Self::GoalId(id) => Harm::Goal(uuid(Kind::Goal, &id)?),
            Self::AgreementOfId(id) => Harm::Agreement(uuid(Kind::Process, &id)?),
            Self::Role(words) => Harm::Role(words),
        })
    }
}

/// Words, and the paragraphs that they are about.
#[derive(InputObject)]
pub struct CitingStepInput {
    /// The words, as Markdown.
    pub(super) text: String,
    /// The paragraphs, by their SHA-256.
    #[graphql(default)]
    pub(super) cites: Vec<String>,
}

/// Words alone.
#[derive(InputObject)]
pub struct WordsStepInput {
    /// The words, as Markdown.
    pub(super) text: String,
}

/// The proposer's answer to a question.
#[derive(InputObject)]
pub struct AnswerStepInput {
    /// The number of the question.
    pub(super) question: u32,
    /// The answer, as Markdown.
    pub(super) text: String,
}

/// An answer to a version.
#[derive(InputObject)]
pub struct RespondStepInput {
    /// The number of the version that was read.
    pub(super) version: u32,
    /// A concern beside the consent, as Markdown.
    pub(super) concern: Option<String>,
    /// The paragraphs that the concern is about, by their SHA-256.
    #[graphql(default)]
    pub(super) cites: Vec<String>,
    /// The conflict of interest for which one abstains, instead of consenting.
    pub(super) interest: Option<String>,
}

/// The version that was read.
#[derive(InputObject)]
pub struct VersionStepInput {
    /// Its number.
    pub(super) version: u32,
}

/// The form of an objection: five short fields.
#[derive(InputObject)]
pub struct ObjectionFormInput {
    /// What harm, and to which aim, goal, agreement or role?
    #[graphql(default)]
    pub(super) harm: String,
    /// How does this proposal cause it?
    #[graphql(default)]
    pub(super) cause: String,
    /// How likely, how soon, and can it be undone?
    #[graphql(default)]
    pub(super) likelihood: String,
    /// What is known, and what is guessed?
    #[graphql(default)]
    pub(super) knowledge: String,
    /// The smallest change that would resolve it.
    #[graphql(default)]
    pub(super) change: String,
    /// It would break a rule, an agreement or a law.
    #[graphql(default)]
    pub(super) breaks_rule: bool,
    /// What would be harmed, picked from what is within reach.
    pub(super) harmed: Option<HarmedInput>,
}

impl ObjectionFormInput {
    pub(super) fn argued(self) -> Result<Argued> {
        Ok(Argued {
            harm: self.harm,
            cause: self.cause,
            likelihood: self.likelihood,
            knowledge: self.knowledge,
            change: self.change,
            breaks_rule: self.breaks_rule,
            harmed: self.harmed.map(HarmedInput::harm).transpose()?,
        })
    }
}

/// An objection, or of somebody outside the panel a possible objection.
#[derive(InputObject)]
pub struct RaiseStepInput {
    /// The number of the version that it is against.
    pub(super) version: u32,
    /// The paragraphs that it is about, by their SHA-256.
    #[graphql(default)]
    pub(super) cites: Vec<String>,
    /// The form.
    pub(super) form: ObjectionFormInput,
}

/// The objection that a step is about.
#[derive(InputObject)]
pub struct ObjectionStepInput {
    /// Its number.
    pub(super) objection: u32,
}

/// An objection's form filled anew.
#[derive(InputObject)]
pub struct RefineStepInput {
    /// Its number.
    pub(super) objection: u32,
    /// The form.
    pub(super) form: ObjectionFormInput,
}

/// A confirmation that a version resolves an objection.
#[derive(InputObject)]
pub struct ConfirmStepInput {
    /// Its number.
    pub(super) objection: u32,
    /// The number of the version.
    pub(super) version: u32,
    /// The kind of resolution.
    pub(super) how: ResolutionKind,
    /// Who takes it up, where it is put off; then whoever offers it says so.
    pub(super) deferral: Option<DeferralInput>,
}

/// The words of an announcement.
#[derive(InputObject)]
pub struct AnnounceStepInput {
    /// A sentence or two, as Markdown; may be empty.
    #[graphql(default)]
    pub(super) text: String,
}

/// An objection that stands against this version too.
#[derive(InputObject)]
pub struct MaintainStepInput {
    /// Its number.
    pub(super) objection: u32,
    /// The number of the version.
    pub(super) version: u32,
}

/// Two objections of which one becomes part of the other.
#[derive(InputObject)]
pub struct MergeStepInput {
    /// The number of the one that goes.
    pub(super) objection: u32,
    /// The number of the one that stays.
    pub(super) into: u32,
}

/// A challenge of an objection's form.
#[derive(InputObject)]
pub struct ChallengeStepInput {
    /// Its number.
    pub(super) objection: u32,
    /// The criterion without an argument.
    pub(super) criterion: ObjectionCriterion,
    /// Why, as Markdown.
    pub(super) reason: String,
}

/// The facilitator's ruling on form.
#[derive(InputObject)]
pub struct RuleStepInput {
    /// The number of the objection.
    pub(super) objection: u32,
    /// Was a reasoned argument given?
    pub(super) argued: bool,
}

/// A judgement on an appeal.
#[derive(InputObject)]
pub struct JudgeStepInput {
    /// The number of the objection.
    pub(super) objection: u32,
    /// Is it disqualified?
    pub(super) disqualify: bool,
}

/// A trial on offer.
#[derive(InputObject)]
pub struct OfferTrialStepInput {
    /// When it ends: within ninety days.
    pub(super) ends_at: OffsetDateTime,
    /// How one will know whether it worked.
    pub(super) measure: String,
}

/// A yes or a no.
#[derive(InputObject)]
pub struct YesStepInput {
    /// Which.
    pub(super) yes: bool,
}

/// A decision after advice.
#[derive(InputObject)]
pub struct DecideStepInput {
    /// For it?
    pub(super) adopt: bool,
    /// How the advice was used, as Markdown.
    pub(super) used: String,
}

/// How a review begins.
#[derive(InputObject)]
pub struct ReviewStepInput {
    /// What it should lead to.
    pub(super) next: ReviewNext,
    /// Did it help, and what was learnt? As Markdown.
    pub(super) learnt: String,
    /// The terms from then on.
    pub(super) terms: ProcessTermsInput,
    /// Who facilitates; not whoever begins the review.
    pub(super) facilitator_id: ID,
    /// Whose objection stops. The core team, where nothing is said.
    pub(super) panel: Option<ElectorateInput>,
}

/// A person whom a step is about.
#[derive(InputObject)]
pub struct PersonStepInput {
    /// Who.
    pub(super) person_id: ID,
}

/// How people meet.
#[derive(InputObject)]
pub struct GatherStepInput {
    /// How.
    pub(super) how: MeetingKind,
}

/// A nomination with a reason.
#[derive(InputObject)]
pub struct NominateStepInput {
    /// Who should take the role.
    pub(super) person_id: ID,
    /// Why, as Markdown.
    pub(super) reason: String,
}

/// Why the clock stands still, and until when.
#[derive(InputObject)]
pub struct PauseStepInput {
    /// When it goes on by itself: within two weeks.
    pub(super) until: OffsetDateTime,
    /// Why, as Markdown.
    pub(super) reason: String,
}

/// Until when somebody is away.
#[derive(InputObject)]
pub struct AwayStepInput {
    /// Until when.
    pub(super) until: OffsetDateTime,
}

impl WriteStepInput {
    pub(super) fn written(self) -> Result<Written> {
        let integrated = |taken: IntegrationInput| {
            Ok(Integrated {
                objection: taken.objection,
                how: taken.how.into(),
                paragraphs: taken.paragraphs,
                put_off: taken.deferral.as_ref().map(DeferralInput::put_off).transpose()?,
            })
        };
        Ok(Written {
            text: self.text,
            terms: self.terms.map(ProcessTermsInput::terms).transpose()?,
            candidate_id: maybe_uuid(Kind::Person, self.candidate_id.as_ref())?,
            integrates: self
                .integrates
                .into_iter()
                .map(integrated)
                .collect::<Result<_>>()?,
        })
    }
}

impl RespondStepInput {
    pub(super) fn step(self) -> Result<Step> {
        let answer = match (self.concern, self.interest) {
            (Some(text), None) => AnswerGiven::Concern {
                text,
                cites: cites(self.cites)?,
            },
            (None, Some(reason)) => AnswerGiven::Abstain { reason },
            (None, None) => AnswerGiven::Consent,
            (Some(_), Some(_)) => {
                return Err(folkmoot_rules::refusal::Refusal::invalid(
                    "interest",
                    "Whoever has an interest of their own abstains; voice the concern beside it.",
                )
                .into());
            }
        };
        Ok(Step::Respond {
            version: self.version,
            answer,
        })
    }
}

impl ReviewStepInput {
    pub(super) fn reviewed(self) -> Result<Reviewed> {
        Ok(Reviewed {
            next: self.next.into(),
            learnt: self.learnt,
            terms: self.terms.terms()?,
            facilitator_id: uuid(Kind::Person, &self.facilitator_id)?,
            panel: panel(self.panel)?,
        })
    }
}

impl PersonStepInput {
    pub(super) fn id(&self) -> Result<uuid::Uuid> {
        uuid(Kind::Person, &self.person_id)
    }
}
