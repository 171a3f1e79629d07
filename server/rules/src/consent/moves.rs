//! Moves: what a person can do, without what they would write. The same guard answers what is possible now and whether an event is taken,
//! so no page shows a button that would be refused.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::event::What;
use super::state::State;
use crate::refusal::Refusal;

/// Something that a person can do; a number is that of a question or an objection. Each is the event of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Choose facilitator, panel and rules.
    Configure,
    /// Write a version.
    Write,
    /// Publish the draft.
    Open,
    /// Ask a question.
    Question,
    /// Answer a question.
    Answer(u32),
    /// Say that nothing is left to ask.
    Clear,
    /// React.
    React,
    /// Voice a concern.
    Voice,
    /// Ask for consent.
    Ready,
    /// Answer.
    Respond,
    /// Say that one has read it.
    Seen,
    /// Object.
    Raise,
    /// Carry an objection.
    Carry(u32),
    /// Say an objection better.
    Refine(u32),
    /// Withdraw an objection.
    Withdraw(u32),
    /// Confirm a resolution.
    Confirm(u32),
    /// Say that an objection stands.
    Maintain(u32),
    /// Lapse an objection.
    Lapse(u32),
    /// Make the first objection part of the second.
    Merge(u32, u32),
    /// Challenge an objection's form.
    Challenge(u32),
    /// Second a challenge.
    Second(u32),
    /// Rule on an objection's form.
    Rule(u32),
    /// Appeal against the ruling.
    Appeal(u32),
    /// Judge an appeal.
    Judge(u32),
    /// Ask to wait.
    Wait,
    /// Ask for a discussion.
    Discuss,
    /// Confirm that a change is wording only.
    ConfirmEdit,
    /// Say that it is more.
    Reclass,
    /// Offer a trial.
    OfferTrial,
    /// Vote.
    Ballot,
    /// Decide for it.
    Adopt,
    /// Decide against it.
    Reject,
    /// End a step of the fallback.
    NoResult,
    /// Announce the outcome.
    Announce,
    /// Begin a review.
    Review,
    /// Hand the agreement to somebody.
    HandOver,
    /// Begin a meeting.
    Gather,
    /// Note who is there.
    Attend,
    /// Go on to the next phase in a meeting.
    Advance,
    /// Give the process back.
    Close,
    /// Finish the round.
    Finish,
    /// Give advice.
    Advise,
    /// Say that one has none.
    NoAdvice,
    /// Nominate somebody.
    Nominate,
    /// Keep a nomination.
    Keep,
    /// Say whether one would take the role.
    Willing,
    /// Take the proposal back.
    Abandon,
    /// Stop the clock.
    Pause,
    /// Let it go on.
    Resume,
    /// Be away.
    Away,
    /// Be back.
    Back,
    /// Hand the facilitation on.
    HandOn,
    /// Leave the panel.
    Leave,
}

/// Moves that are about nothing in particular.
const SIMPLE: [Move; 40] = [
    Move::Configure,
    Move::Write,
    Move::Open,
    Move::Question,
    Move::Clear,
    Move::React,
    Move::Voice,
    Move::Ready,
    Move::Respond,
    Move::Seen,
    Move::Raise,
    Move::Wait,
    Move::Discuss,
    Move::ConfirmEdit,
    Move::Reclass,
    Move::OfferTrial,
    Move::Ballot,
    Move::Adopt,
    Move::Reject,
    Move::NoResult,
    Move::Announce,
    Move::Review,
    Move::HandOver,
    Move::Gather,
    Move::Attend,
    Move::Advance,
    Move::Close,
    Move::Finish,
    Move::Advise,
    Move::NoAdvice,
    Move::Nominate,
    Move::Keep,
    Move::Willing,
    Move::Abandon,
    Move::Pause,
    Move::Resume,
    Move::Away,
    Move::Back,
    Move::HandOn,
    Move::Leave,
];

/// Moves that are about an objection.
const ABOUT: [fn(u32) -> Move; 11] = [
    Move::Carry,
    Move::Refine,
    Move::Withdraw,
    Move::Confirm,
    Move::Maintain,
    Move::Lapse,
    Move::Challenge,
    Move::Second,
    Move::Rule,
    Move::Appeal,
    Move::Judge,
];

/// What a person can do now.
pub fn possible(state: &State, person: Uuid, now: OffsetDateTime) -> Vec<Move> {
    judged(state, person, now)
        .into_iter()
        .filter(|(_, verdict)| verdict.is_ok())
        .map(|(possible, _)| possible)
        .collect()
}

/// What somebody can enter now for another person who is there, while a meeting has the process: only the facilitator enters anything.
pub fn possible_for(state: &State, by: Uuid, person: Uuid, now: OffsetDateTime) -> Vec<Move> {
    let s = state.as_of(now.max(state.at));
    possible(&s, person, now)
        .into_iter()
        .filter(|each| s.may_enter(by, person, Some(*each)).is_ok())
        .collect()
}

/// What a person cannot do now, and why: for the facilitator, who wonders.
pub fn why_not(state: &State, person: Uuid, now: OffsetDateTime) -> Vec<(Move, Refusal)> {
    judged(state, person, now)
        .into_iter()
        .filter_map(|(refused, verdict)| verdict.err().map(|refusal| (refused, refusal)))
        .collect()
}

fn judged(state: &State, person: Uuid, now: OffsetDateTime) -> Vec<(Move, Result<(), Refusal>)> {
    // What is due has happened, whether or not anything has run since.
    let now = now.max(state.at);
    let s = &state.as_of(now);
    let questions = (1..).take(s.questions.len()).map(Move::Answer);
    let objections = || (1..).take(s.objections.len());
    let about = objections().flat_map(|number| ABOUT.map(|about| about(number)));
    let pairs = objections().flat_map(|number| objections().map(move |into| (number, into)));
    let merges = pairs
        .filter(|(number, into)| number != into)
        .map(|(number, into)| Move::Merge(number, into));
    SIMPLE
        .into_iter()
        .chain(questions)
        .chain(about)
        .chain(merges)
        .map(|each| (each, s.may(person, each, now)))
        .collect()
}

impl What {
    /// The move that this event is of a person; none, where only the clock or the organisation's records make it.
    pub fn as_move(&self) -> Option<Move> {
        Some(match self {
            Self::Begin(_)
            | Self::Supersede(_)
            | Self::Restore { .. }
            | Self::Joined { .. }
            | Self::Drawn { .. }
            | Self::Zone(_)
            | Self::Tick => return None,
            Self::Configure(_) => Move::Configure,
            Self::Write(_) => Move::Write,
            Self::Open => Move::Open,
            Self::Question { .. } => Move::Question,
            Self::Answer { question, .. } => Move::Answer(*question),
            Self::Clear => Move::Clear,
            Self::React { .. } => Move::React,
            Self::Voice { .. } => Move::Voice,
            Self::Ready => Move::Ready,
            Self::Respond { .. } => Move::Respond,
            Self::Seen { .. } => Move::Seen,
            Self::Raise { .. } => Move::Raise,
            Self::Carry { objection } => Move::Carry(*objection),
            Self::Refine { objection, .. } => Move::Refine(*objection),
            Self::Withdraw { objection } => Move::Withdraw(*objection),
            Self::Confirm { objection, .. } => Move::Confirm(*objection),
            Self::Maintain { objection, .. } => Move::Maintain(*objection),
            Self::Lapse { objection } => Move::Lapse(*objection),
            Self::Merge { objection, into } => Move::Merge(*objection, *into),
            Self::Challenge { objection, .. } => Move::Challenge(*objection),
            Self::Second { objection } => Move::Second(*objection),
            Self::Rule { objection, .. } => Move::Rule(*objection),
            Self::Appeal { objection } => Move::Appeal(*objection),
            Self::Judge { objection, .. } => Move::Judge(*objection),
            Self::Wait => Move::Wait,
            Self::Discuss => Move::Discuss,
            Self::ConfirmEdit => Move::ConfirmEdit,
            Self::Reclass => Move::Reclass,
            Self::OfferTrial { .. } => Move::OfferTrial,
            Self::Ballot { .. } => Move::Ballot,
            Self::Decide { adopt: true, .. } => Move::Adopt,
            Self::Decide { adopt: false, .. } => Move::Reject,
            Self::NoResult => Move::NoResult,
            Self::Announce { .. } => Move::Announce,
            Self::Review(_) => Move::Review,
            Self::HandOver { .. } => Move::HandOver,
            Self::Gather { .. } => Move::Gather,
            Self::Attend { .. } => Move::Attend,
            Self::Advance => Move::Advance,
            Self::Close { finish: false } => Move::Close,
            Self::Close { finish: true } => Move::Finish,
            Self::Advise { .. } => Move::Advise,
            Self::NoAdvice => Move::NoAdvice,
            Self::Nominate { .. } => Move::Nominate,
            Self::Keep => Move::Keep,
            Self::Willing { .. } => Move::Willing,
            Self::Abandon => Move::Abandon,
            Self::Pause { .. } => Move::Pause,
            Self::Resume => Move::Resume,
            Self::Away { .. } => Move::Away,
            Self::Back => Move::Back,
            Self::HandOn { .. } => Move::HandOn,
            Self::Left { .. } => Move::Leave,
        })
    }
}

impl Move {
    /// Can it be made while the clock stands still?
    pub(super) fn while_paused(self) -> bool {
        match self {
            Self::Resume | Self::Abandon | Self::Away | Self::Back | Self::HandOn | Self::Leave => true,
            Self::Configure
            | Self::Write
            | Self::Open
            | Self::Question
            | Self::Answer(_)
            | Self::Clear
            | Self::React
            | Self::Voice
            | Self::Ready
            | Self::Respond
            | Self::Seen
            | Self::Raise
            | Self::Carry(_)
            | Self::Refine(_)
            | Self::Withdraw(_)
            | Self::Confirm(_)
            | Self::Maintain(_)
            | Self::Lapse(_)
            | Self::Merge(..)
            | Self::Challenge(_)
            | Self::Second(_)
            | Self::Rule(_)
            | Self::Appeal(_)
            | Self::Judge(_)
            | Self::Wait
            | Self::Discuss
            | Self::ConfirmEdit
            | Self::Reclass
            | Self::OfferTrial
            | Self::Ballot
            | Self::Adopt
            | Self::Reject
            | Self::NoResult
            | Self::Announce
            | Self::Review
            | Self::HandOver
            | Self::Gather
            | Self::Attend
            | Self::Advance
            | Self::Close
            | Self::Finish
            | Self::Advise
            | Self::NoAdvice
            | Self::Nominate
            | Self::Keep
            | Self::Willing
            | Self::Pause => false,
        }
    }
}
