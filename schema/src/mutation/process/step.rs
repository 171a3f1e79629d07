//! The steps of a process, as the API takes them: one of them at a time.

use super::forms::{
    AnnounceStepInput, AnswerStepInput, AwayStepInput, ChallengeStepInput, CitingStepInput, ConfirmStepInput,
    DecideStepInput, DeferralInput, GatherStepInput, JudgeStepInput, MaintainStepInput, MergeStepInput,
    NominateStepInput, ObjectionStepInput, OfferTrialStepInput, PauseStepInput, PersonStepInput,
    RaiseStepInput, RefineStepInput, RespondStepInput, ReviewStepInput, RuleStepInput, VersionStepInput,
    WordsStepInput, WriteStepInput, YesStepInput,
};
use super::input::cites;
use crate::error::Result;
use crate::id::uuid;
use async_graphql::{Enum, OneofObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::process::Step;

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
    /// Announce the outcome, without words.
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

/// One step in a process: give exactly one.
#[derive(OneofObject)]
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
    /// Announce the outcome in a sentence or two.
    Announce(AnnounceStepInput),
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
            Self::Announce => Step::Announce { text: String::new() },
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
                argument: input.form.argued()?,
            },
            Self::Carry(input) => Step::Carry {
                objection: input.objection,
            },
            Self::Refine(input) => Step::Refine {
                objection: input.objection,
                argument: input.form.argued()?,
            },
            Self::Withdraw(input) => Step::Withdraw {
                objection: input.objection,
            },
            Self::Confirm(input) => Step::Confirm {
                objection: input.objection,
                version: input.version,
                how: input.how.into(),
                put_off: input.deferral.as_ref().map(DeferralInput::put_off).transpose()?,
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
            Self::Announce(input) => Step::Announce { text: input.text },
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
