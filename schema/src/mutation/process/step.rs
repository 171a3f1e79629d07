//! The steps of a process, as the API takes them: one of them at a time.

use super::input::{ProcessTermsInput, cites, panel};
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::mutation::plan::ElectorateInput;
use crate::object::{MeetingKind, ObjectionCriterion, ResolutionKind, ReviewNext};
use async_graphql::{Enum, ID, InputObject, OneofObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::process::{AnswerGiven, Argued, Integrated, Reviewed, Step, Written};
use time::OffsetDateTime;

/// Steps that need nothing said.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainStep {
    /// Publish the draft.
    Open,
    /// Say that nothing is left to ask.
    Clear,
    /// Ask for consent.
    Ready,
    /// "Please wait": two more days, once a person.
    Wait,
    /// "This needs discussion": fast mode ends, and nobody has to justify it.
    Discuss,
    /// Confirm that a change is wording only.
    ConfirmEdit,
    /// Say that it is more.
    Reclass,
    /// End a step of the fallback that came to nothing.
    NoResult,
    /// Announce the outcome.
    Announce,
    /// Go on to the next phase in a meeting.
    Advance,
    /// Give the process back from a meeting.
    Close,
    /// Finish the round in a meeting, with a day for whoever was not there.
    Finish,
    /// Say that one has no advice.
    NoAdvice,
    /// Keep a nomination.
    Keep,
    /// Take the proposal back.
    Abandon,
    /// Let the clock go on.
    Resume,
    /// Be back from being away.
    Back,
    /// Leave the panel.
    Leave,
}

/// A version as it is written.
#[derive(InputObject)]
pub struct WriteStepInput {
    /// The text, as Markdown.
    text: String,
    /// For how long; as before, where nothing is said.
    terms: Option<ProcessTermsInput>,
    /// Who takes the role, in a role selection.
    candidate_id: Option<ID>,
    /// Which objections it takes up.
    #[graphql(default)]
    integrates: Vec<IntegrationInput>,
}

/// How a version takes up an objection.
#[derive(InputObject)]
pub struct IntegrationInput {
    /// The number of the objection.
    objection: u32,
    /// The kind of resolution.
    how: ResolutionKind,
    /// The places of the paragraphs that come of it in the new text; the first is one.
    #[graphql(default)]
    paragraphs: Vec<u32>,
}

/// Words, and the paragraphs that they are about.
#[derive(InputObject)]
pub struct CitingStepInput {
    /// The words, as Markdown.
    text: String,
    /// The paragraphs, by their SHA-256.
    #[graphql(default)]
    cites: Vec<String>,
}

/// Words alone.
#[derive(InputObject)]
pub struct WordsStepInput {
    /// The words, as Markdown.
    text: String,
}

/// The proposer's answer to a question.
#[derive(InputObject)]
pub struct AnswerStepInput {
    /// The number of the question.
    question: u32,
    /// The answer, as Markdown.
    text: String,
}

/// An answer to a version.
#[derive(InputObject)]
pub struct RespondStepInput {
    /// The number of the version that was read.
    version: u32,
    /// A concern beside the consent, as Markdown.
    concern: Option<String>,
    /// The paragraphs that the concern is about, by their SHA-256.
    #[graphql(default)]
    cites: Vec<String>,
    /// The conflict of interest for which one abstains, instead of consenting.
    interest: Option<String>,
}

/// The version that was read.
#[derive(InputObject)]
pub struct VersionStepInput {
    /// Its number.
    version: u32,
}

/// The form of an objection: five short fields.
#[derive(InputObject)]
pub struct ObjectionFormInput {
    /// What harm, and to which aim, goal, agreement or role?
    #[graphql(default)]
    harm: String,
    /// How does this proposal cause it?
    #[graphql(default)]
    cause: String,
    /// How likely, how soon, and can it be undone?
    #[graphql(default)]
    likelihood: String,
    /// What is known, and what is guessed?
    #[graphql(default)]
    knowledge: String,
    /// The smallest change that would resolve it.
    #[graphql(default)]
    change: String,
    /// It would break a rule, an agreement or a law.
    #[graphql(default)]
    breaks_rule: bool,
}

impl ObjectionFormInput {
    fn argued(self) -> Argued {
        Argued {
            harm: self.harm,
            cause: self.cause,
            likelihood: self.likelihood,
            knowledge: self.knowledge,
            change: self.change,
            breaks_rule: self.breaks_rule,
        }
    }
}

/// An objection, or of somebody outside the panel a possible objection.
#[derive(InputObject)]
pub struct RaiseStepInput {
    /// The number of the version that it is against.
    version: u32,
    /// The paragraphs that it is about, by their SHA-256.
    #[graphql(default)]
    cites: Vec<String>,
    /// The form.
    form: ObjectionFormInput,
}

/// The objection that a step is about.
#[derive(InputObject)]
pub struct ObjectionStepInput {
    /// Its number.
    objection: u32,
}

/// An objection's form filled anew.
#[derive(InputObject)]
pub struct RefineStepInput {
    /// Its number.
    objection: u32,
    /// The form.
    form: ObjectionFormInput,
}

/// A confirmation that a version resolves an objection.
#[derive(InputObject)]
pub struct ConfirmStepInput {
    /// Its number.
    objection: u32,
    /// The number of the version.
    version: u32,
    /// The kind of resolution.
    how: ResolutionKind,
}

/// An objection that stands against this version too.
#[derive(InputObject)]
pub struct MaintainStepInput {
    /// Its number.
    objection: u32,
    /// The number of the version.
    version: u32,
}

/// Two objections of which one becomes part of the other.
#[derive(InputObject)]
pub struct MergeStepInput {
    /// The number of the one that goes.
    objection: u32,
    /// The number of the one that stays.
    into: u32,
}

/// A challenge of an objection's form.
#[derive(InputObject)]
pub struct ChallengeStepInput {
    /// Its number.
    objection: u32,
    /// The criterion without an argument.
    criterion: ObjectionCriterion,
    /// Why, as Markdown.
    reason: String,
}

/// The facilitator's ruling on form.
#[derive(InputObject)]
pub struct RuleStepInput {
    /// The number of the objection.
    objection: u32,
    /// Was a reasoned argument given?
    argued: bool,
}

/// A judgement on an appeal.
#[derive(InputObject)]
pub struct JudgeStepInput {
    /// The number of the objection.
    objection: u32,
    /// Is it disqualified?
    disqualify: bool,
}

/// A trial on offer.
#[derive(InputObject)]
pub struct OfferTrialStepInput {
    /// When it ends: within ninety days.
    ends_at: OffsetDateTime,
    /// How one will know whether it worked.
    measure: String,
}

/// A yes or a no.
#[derive(InputObject)]
pub struct YesStepInput {
    /// Which.
    yes: bool,
}

/// A decision after advice.
#[derive(InputObject)]
pub struct DecideStepInput {
    /// For it?
    adopt: bool,
    /// How the advice was used, as Markdown.
    used: String,
}

/// How a review begins.
#[derive(InputObject)]
pub struct ReviewStepInput {
    /// What it should lead to.
    next: ReviewNext,
    /// Did it help, and what was learnt? As Markdown.
    learnt: String,
    /// The terms from then on.
    terms: ProcessTermsInput,
    /// Who facilitates; not whoever begins the review.
    facilitator_id: ID,
    /// Whose objection stops. The core team, where nothing is said.
    panel: Option<ElectorateInput>,
}

/// A person whom a step is about.
#[derive(InputObject)]
pub struct PersonStepInput {
    /// Who.
    person_id: ID,
}

/// How people meet.
#[derive(InputObject)]
pub struct GatherStepInput {
    /// How.
    how: MeetingKind,
}

/// A nomination with a reason.
#[derive(InputObject)]
pub struct NominateStepInput {
    /// Who should take the role.
    person_id: ID,
    /// Why, as Markdown.
    reason: String,
}

/// Why the clock stands still, and until when.
#[derive(InputObject)]
pub struct PauseStepInput {
    /// When it goes on by itself: within two weeks.
    until: OffsetDateTime,
    /// Why, as Markdown.
    reason: String,
}

/// Until when somebody is away.
#[derive(InputObject)]
pub struct AwayStepInput {
    /// Until when.
    until: OffsetDateTime,
}

/// One step in a process: give exactly one.
#[derive(OneofObject)]
#[expect(clippy::large_enum_variant, reason = "there is one of them in a request")]
pub enum ProcessStepInput {
    /// A step that needs nothing said.
    Plain(PlainStep),
    /// Write a version. While the panel answers, it is a change of wording; while objections are integrated, a new round begins.
    Write(WriteStepInput),
    /// Ask a question of understanding.
    Question(CitingStepInput),
    /// Answer a question.
    Answer(AnswerStepInput),
    /// React, quickly.
    React(WordsStepInput),
    /// Voice a concern.
    Voice(CitingStepInput),
    /// Answer: consent, with or without a concern, or abstain for an interest. To object, raise an objection.
    Respond(RespondStepInput),
    /// Say that one has read it.
    Seen(VersionStepInput),
    /// Object.
    Raise(RaiseStepInput),
    /// Make an objection one's own.
    Carry(ObjectionStepInput),
    /// Say an objection better; the earlier form is kept.
    Refine(RefineStepInput),
    /// Take an objection back; it stays on the record.
    Withdraw(ObjectionStepInput),
    /// Confirm a resolution: as a carrier, that the version would not trigger it; as the proposer, that it still meets the need.
    Confirm(ConfirmStepInput),
    /// Say that an objection stands against this version too.
    Maintain(MaintainStepInput),
    /// Lapse what its carriers have not answered for.
    Lapse(ObjectionStepInput),
    /// Offer, or take the offer, to make one objection of two.
    Merge(MergeStepInput),
    /// Name the criterion that an objection gives no argument for.
    Challenge(ChallengeStepInput),
    /// Make a challenge live.
    Second(ObjectionStepInput),
    /// Rule on an objection's form.
    Rule(RuleStepInput),
    /// Ask two panel members drawn by lot.
    Appeal(ObjectionStepInput),
    /// Judge an appeal.
    Judge(JudgeStepInput),
    /// Offer a trial.
    OfferTrial(OfferTrialStepInput),
    /// Vote on the trial, or on the proposal itself.
    Ballot(YesStepInput),
    /// Decide, after advice.
    Decide(DecideStepInput),
    /// Begin a review.
    Review(ReviewStepInput),
    /// Hand the agreement to somebody.
    HandOver(PersonStepInput),
    /// Begin a meeting.
    Gather(GatherStepInput),
    /// Note who is there.
    Attend(PersonStepInput),
    /// Give advice.
    Advise(WordsStepInput),
    /// Nominate somebody.
    Nominate(NominateStepInput),
    /// Say whether one would take the role.
    Willing(YesStepInput),
    /// Stop the clock.
    Pause(PauseStepInput),
    /// Be away.
    Away(AwayStepInput),
    /// Hand the facilitation on.
    HandOn(PersonStepInput),
}

impl PlainStep {
    fn step(self) -> Step {
        match self {
            Self::Open => Step::Open,
            Self::Clear => Step::Clear,
            Self::Ready => Step::Ready,
            Self::Wait => Step::Wait,
            Self::Discuss => Step::Discuss,
            Self::ConfirmEdit => Step::ConfirmEdit,
            Self::Reclass => Step::Reclass,
            Self::NoResult => Step::NoResult,
            Self::Announce => Step::Announce,
            Self::Advance => Step::Advance,
            Self::Close => Step::Close { finish: false },
            Self::Finish => Step::Close { finish: true },
            Self::NoAdvice => Step::NoAdvice,
            Self::Keep => Step::Keep,
            Self::Abandon => Step::Abandon,
            Self::Resume => Step::Resume,
            Self::Back => Step::Back,
            Self::Leave => Step::Leave,
        }
    }
}

impl WriteStepInput {
    fn written(self) -> Result<Written> {
        let integrated = |taken: IntegrationInput| Integrated {
            objection: taken.objection,
            how: taken.how.into(),
            paragraphs: taken.paragraphs,
        };
        Ok(Written {
            text: self.text,
            terms: self.terms.map(ProcessTermsInput::terms),
            candidate_id: maybe_uuid(Kind::Person, self.candidate_id.as_ref())?,
            integrates: self.integrates.into_iter().map(integrated).collect(),
        })
    }
}

impl RespondStepInput {
    fn step(self) -> Result<Step> {
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
    fn reviewed(self) -> Result<Reviewed> {
        Ok(Reviewed {
            next: self.next.into(),
            learnt: self.learnt,
            terms: self.terms.terms(),
            facilitator_id: uuid(Kind::Person, &self.facilitator_id)?,
            panel: panel(self.panel)?,
        })
    }
}

impl PersonStepInput {
    fn id(&self) -> Result<uuid::Uuid> {
        uuid(Kind::Person, &self.person_id)
    }
}

impl ProcessStepInput {
    /// The step that it is.
    #[expect(clippy::too_many_lines, reason = "one arm a step")]
    pub fn step(self) -> Result<Step> {
        Ok(match self {
            Self::Plain(plain) => plain.step(),
            Self::Write(input) => Step::Write(input.written()?),
            Self::Question(input) => Step::Question {
                text: input.text,
                cites: cites(input.cites)?,
            },
            Self::Answer(input) => Step::Answer {
                question: input.question,
                text: input.text,
            },
            Self::React(input) => Step::React { text: input.text },
            Self::Voice(input) => Step::Voice {
                text: input.text,
                cites: cites(input.cites)?,
            },
            Self::Respond(input) => input.step()?,
            Self::Seen(input) => Step::Seen {
                version: input.version,
            },
            Self::Raise(input) => Step::Raise {
                version: input.version,
                cites: cites(input.cites)?,
                argument: input.form.argued(),
            },
            Self::Carry(input) => Step::Carry {
                objection: input.objection,
            },
            Self::Refine(input) => Step::Refine {
                objection: input.objection,
                argument: input.form.argued(),
            },
            Self::Withdraw(input) => Step::Withdraw {
                objection: input.objection,
            },
            Self::Confirm(input) => Step::Confirm {
                objection: input.objection,
                version: input.version,
                how: input.how.into(),
            },
            Self::Maintain(input) => Step::Maintain {
                objection: input.objection,
                version: input.version,
            },
            Self::Lapse(input) => Step::Lapse {
                objection: input.objection,
            },
            Self::Merge(input) => Step::Merge {
                objection: input.objection,
                into: input.into,
            },
            Self::Challenge(input) => Step::Challenge {
                objection: input.objection,
                criterion: input.criterion.into(),
                reason: input.reason,
            },
            Self::Second(input) => Step::Second {
                objection: input.objection,
            },
            Self::Rule(input) => Step::Rule {
                objection: input.objection,
                argued: input.argued,
            },
            Self::Appeal(input) => Step::Appeal {
                objection: input.objection,
            },
            Self::Judge(input) => Step::Judge {
                objection: input.objection,
                disqualify: input.disqualify,
            },
            Self::OfferTrial(input) => Step::OfferTrial {
                ends_at: input.ends_at,
                measure: input.measure,
            },
            Self::Ballot(input) => Step::Ballot { yes: input.yes },
            Self::Decide(input) => Step::Decide {
                adopt: input.adopt,
                used: input.used,
            },
            Self::Review(input) => Step::Review(input.reviewed()?),
            Self::HandOver(input) => Step::HandOver {
                owner_id: input.id()?,
            },
            Self::Gather(input) => Step::Gather {
                how: input.how.into(),
            },
            Self::Attend(input) => Step::Attend {
                person_id: input.id()?,
            },
            Self::Advise(input) => Step::Advise { text: input.text },
            Self::Nominate(input) => Step::Nominate {
                candidate_id: uuid(Kind::Person, &input.person_id)?,
                reason: input.reason,
            },
            Self::Willing(input) => Step::Willing { yes: input.yes },
            Self::Pause(input) => Step::Pause {
                until: input.until,
                reason: input.reason,
            },
            Self::Away(input) => Step::Away { until: input.until },
            Self::HandOn(input) => Step::HandOn {
                facilitator_id: input.id()?,
            },
        })
    }
}
