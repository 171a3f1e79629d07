//! What can happen in a process, by name: moves that people can make, tasks that wait for them, and entries of the log.

use async_graphql::Enum;
use folkmoot_rules::consent::effect::Task;
use folkmoot_rules::consent::{Move, What};

/// Something that a person can do in a process.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProcessMoveName {
    /// Choose facilitator, panel and rules.
    Configure,
    /// Write a version.
    Write,
    /// Publish the draft.
    Open,
    /// Ask a question.
    Question,
    /// Answer a question.
    Answer,
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
    Carry,
    /// Say an objection better.
    Refine,
    /// Withdraw an objection.
    Withdraw,
    /// Confirm a resolution.
    Confirm,
    /// Say that an objection stands.
    Maintain,
    /// Lapse an objection.
    Lapse,
    /// Make the first objection part of the second.
    Merge,
    /// Challenge an objection's form.
    Challenge,
    /// Second a challenge.
    Second,
    /// Rule on an objection's form.
    Rule,
    /// Appeal against the ruling.
    Appeal,
    /// Judge an appeal.
    Judge,
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

impl ProcessMoveName {
    /// The name of a move, and the numbers that it is about.
    pub fn of(each: Move) -> (Self, Option<u32>, Option<u32>) {
        let about = |name, number| (name, Some(number), None);
        let plain = |name| (name, None, None);
        match each {
            Move::Configure => plain(Self::Configure),
            Move::Write => plain(Self::Write),
            Move::Open => plain(Self::Open),
            Move::Question => plain(Self::Question),
            Move::Answer(number) => about(Self::Answer, number),
            Move::Clear => plain(Self::Clear),
            Move::React => plain(Self::React),
            Move::Voice => plain(Self::Voice),
            Move::Ready => plain(Self::Ready),
            Move::Respond => plain(Self::Respond),
            Move::Seen => plain(Self::Seen),
            Move::Raise => plain(Self::Raise),
            Move::Carry(number) => about(Self::Carry, number),
            Move::Refine(number) => about(Self::Refine, number),
            Move::Withdraw(number) => about(Self::Withdraw, number),
            Move::Confirm(number) => about(Self::Confirm, number),
            Move::Maintain(number) => about(Self::Maintain, number),
            Move::Lapse(number) => about(Self::Lapse, number),
            Move::Merge(number, into) => (Self::Merge, Some(number), Some(into)),
            Move::Challenge(number) => about(Self::Challenge, number),
            Move::Second(number) => about(Self::Second, number),
            Move::Rule(number) => about(Self::Rule, number),
            Move::Appeal(number) => about(Self::Appeal, number),
            Move::Judge(number) => about(Self::Judge, number),
            Move::Wait => plain(Self::Wait),
            Move::Discuss => plain(Self::Discuss),
            Move::ConfirmEdit => plain(Self::ConfirmEdit),
            Move::Reclass => plain(Self::Reclass),
            Move::OfferTrial => plain(Self::OfferTrial),
            Move::Ballot => plain(Self::Ballot),
            Move::Adopt => plain(Self::Adopt),
            Move::Reject => plain(Self::Reject),
            Move::NoResult => plain(Self::NoResult),
            Move::Announce => plain(Self::Announce),
            Move::Review => plain(Self::Review),
            Move::HandOver => plain(Self::HandOver),
            Move::Gather => plain(Self::Gather),
            Move::Attend => plain(Self::Attend),
            Move::Advance => plain(Self::Advance),
            Move::Close => plain(Self::Close),
            Move::Finish => plain(Self::Finish),
            Move::Advise => plain(Self::Advise),
            Move::NoAdvice => plain(Self::NoAdvice),
            Move::Nominate => plain(Self::Nominate),
            Move::Keep => plain(Self::Keep),
            Move::Willing => plain(Self::Willing),
            Move::Abandon => plain(Self::Abandon),
            Move::Pause => plain(Self::Pause),
            Move::Resume => plain(Self::Resume),
            Move::Away => plain(Self::Away),
            Move::Back => plain(Self::Back),
            Move::HandOn => plain(Self::HandOn),
            Move::Leave => plain(Self::Leave),
        }
    }
}

/// What happened in a process.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProcessEventName {
    /// A draft begins.
    Begin,
    /// Facilitator, panel and rules are chosen.
    Configure,
    /// A version is written. In a consent phase it is a change of wording; while objections are integrated, a new round begins.
    Write,
    /// The draft is published.
    Open,
    /// A question of understanding.
    Question,
    /// The proposer answers a question.
    Answer,
    /// No further questions.
    Clear,
    /// A quick reaction, which nobody answers.
    React,
    /// A concern of anybody.
    Voice,
    /// The proposer asks for consent.
    Ready,
    /// A panel member answers.
    Respond,
    /// A panel member has read it, and says nothing yet.
    Seen,
    /// An objection, or of somebody outside the panel a possible objection.
    Raise,
    /// A panel member, or the facilitator on behalf of whoever raised it, makes an objection their own.
    Carry,
    /// A carrier says it better; the earlier form is kept.
    Refine,
    /// A carrier takes it back; it stays on the record.
    Withdraw,
    /// A carrier says that a version would not trigger it any more; the proposer, that it still meets the need.
    Confirm,
    /// A carrier says that it stands against this version too.
    Maintain,
    /// The facilitator lapses what its carriers have not answered for.
    Lapse,
    /// The owner of an objection offers, or takes the offer, to make one of two.
    Merge,
    /// A panel member names the criterion that an objection gives no argument for.
    Challenge,
    /// A second panel member makes the challenge live.
    Second,
    /// The facilitator rules on form: was a reasoned argument given? Not whether it is true or weighs much.
    Rule,
    /// Whoever lost the ruling asks two panel members drawn by lot.
    Appeal,
    /// One of the two says whether the objection is disqualified.
    Judge,
    /// "Please wait": two more days, once a person.
    Wait,
    /// "This needs discussion": fast mode ends, and nobody has to justify it.
    Discuss,
    /// The facilitator agrees that a change is wording only.
    ConfirmEdit,
    /// A panel member says that a change of wording is more than that.
    Reclass,
    /// The proposer offers a trial.
    OfferTrial,
    /// A vote on the trial, or on the proposal itself.
    Ballot,
    /// The named decider, or in an advice process the proposer, decides.
    Decide,
    /// The facilitator ends a step of the fallback that came to nothing.
    NoResult,
    /// The outcome is announced, with thanks.
    Announce,
    /// A review begins.
    Review,
    /// Somebody else owns the agreement from now on.
    HandOver,
    /// Another agreement takes its place.
    Supersede,
    /// The trial that took its place is over.
    Restore,
    /// A meeting takes the process over.
    Gather,
    /// Somebody is there.
    Attend,
    /// The meeting has had its round of questions, or of reactions.
    Advance,
    /// The meeting is over.
    Close,
    /// An asked person gives advice, or anybody who has some.
    Advise,
    /// An asked person has no advice to give.
    NoAdvice,
    /// A nomination with a reason; a second one changes the first.
    Nominate,
    /// In the change round: the nomination stays.
    Keep,
    /// A nominated person would take the role, or would not.
    Willing,
    /// The proposer takes it back.
    Abandon,
    /// The facilitator stops the clock.
    Pause,
    /// The facilitator lets it go on.
    Resume,
    /// Somebody is away, and leaves the denominator until then.
    Away,
    /// Somebody is back earlier.
    Back,
    /// Somebody facilitates from now on.
    HandOn,
    /// Somebody left the organisation or the panel's group.
    Left,
    /// Somebody joined it: that is noted, and the panel stays as it was frozen.
    Joined,
    /// The secret that a lot is drawn with is revealed.
    Drawn,
    /// The zone's rules changed, or reach farther.
    Zone,
    /// Time passed.
    Tick,
}

impl From<&What> for ProcessEventName {
    fn from(what: &What) -> Self {
        match what {
            What::Begin(_) => Self::Begin,
            What::Configure(_) => Self::Configure,
            What::Write(_) => Self::Write,
            What::Open => Self::Open,
            What::Question { .. } => Self::Question,
            What::Answer { .. } => Self::Answer,
            What::Clear => Self::Clear,
            What::React { .. } => Self::React,
            What::Voice { .. } => Self::Voice,
            What::Ready => Self::Ready,
            What::Respond { .. } => Self::Respond,
            What::Seen { .. } => Self::Seen,
            What::Raise { .. } => Self::Raise,
            What::Carry { .. } => Self::Carry,
            What::Refine { .. } => Self::Refine,
            What::Withdraw { .. } => Self::Withdraw,
            What::Confirm { .. } => Self::Confirm,
            What::Maintain { .. } => Self::Maintain,
            What::Lapse { .. } => Self::Lapse,
            What::Merge { .. } => Self::Merge,
            What::Challenge { .. } => Self::Challenge,
            What::Second { .. } => Self::Second,
            What::Rule { .. } => Self::Rule,
            What::Appeal { .. } => Self::Appeal,
            What::Judge { .. } => Self::Judge,
            What::Wait => Self::Wait,
            What::Discuss => Self::Discuss,
            What::ConfirmEdit => Self::ConfirmEdit,
            What::Reclass => Self::Reclass,
            What::OfferTrial { .. } => Self::OfferTrial,
            What::Ballot { .. } => Self::Ballot,
            What::Decide { .. } => Self::Decide,
            What::NoResult => Self::NoResult,
            What::Announce { .. } => Self::Announce,
            What::Review(_) => Self::Review,
            What::HandOver { .. } => Self::HandOver,
            What::Supersede(_) => Self::Supersede,
            What::Restore { .. } => Self::Restore,
            What::Gather { .. } => Self::Gather,
            What::Attend { .. } => Self::Attend,
            What::Advance => Self::Advance,
            What::Close { .. } => Self::Close,
            What::Advise { .. } => Self::Advise,
            What::NoAdvice => Self::NoAdvice,
            What::Nominate { .. } => Self::Nominate,
            What::Keep => Self::Keep,
            What::Willing { .. } => Self::Willing,
            What::Abandon => Self::Abandon,
            What::Pause { .. } => Self::Pause,
            What::Resume => Self::Resume,
            What::Away { .. } => Self::Away,
            What::Back => Self::Back,
            What::HandOn { .. } => Self::HandOn,
            What::Left { .. } => Self::Left,
            What::Joined { .. } => Self::Joined,
            What::Drawn { .. } => Self::Drawn,
            What::Zone(_) => Self::Zone,
            What::Tick => Self::Tick,
        }
    }
}

/// Something that waits for somebody in a process.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProcessTaskName {
    /// Complete the draft and publish it.
    Publish,
    /// Say that nothing is left to ask, or ask it.
    ClearOrAsk,
    /// Answer the question with this number.
    AnswerQuestion,
    /// React to the proposal.
    React,
    /// Say that the proposal is ready, or write it anew first.
    MakeReady,
    /// Answer this version.
    Answer,
    /// Look at a possible objection, the one with this number: carry it, or answer without doing so.
    Carry,
    /// Look at the challenge of the objection with this number: second it, or answer without doing so.
    Second,
    /// Write a version that integrates the open objections.
    Integrate,
    /// Confirm or deny that a change is wording only.
    ConfirmEdit,
    /// Say whether this version resolves the objection with this number.
    AnswerObjection,
    /// Say whether a version that resolves this objection still meets the need.
    ConfirmNeed,
    /// Rule on the form of the objection with this number.
    Rule,
    /// Judge the form of the objection with this number.
    Judge,
    /// Bring people together about the open objections.
    Gather,
    /// Hold the meeting: note who is there, enter what they say, then go on, finish or give the process back.
    Attend,
    /// Write the next version with two others.
    WriteAsTrio,
    /// Offer a trial with a measure and an end.
    OfferTrial,
    /// Vote.
    Vote,
    /// Give advice, or say that you have none.
    Advise,
    /// Take advice and decide.
    Decide,
    /// Nominate somebody for the role.
    Nominate,
    /// Keep your nomination or change it, now that the reasons are known.
    KeepOrChange,
    /// Propose a person for the role.
    Propose,
    /// Say whether you would take the role.
    SayWhetherWilling,
    /// Announce the outcome.
    Announce,
    /// Begin the review.
    Review,
}

impl ProcessTaskName {
    /// The name of a task, and the number that it is about.
    pub fn of(task: Task) -> (Self, Option<u32>) {
        match task {
            Task::Publish => (Self::Publish, None),
            Task::ClearOrAsk => (Self::ClearOrAsk, None),
            Task::AnswerQuestion(number) => (Self::AnswerQuestion, Some(number)),
            Task::React => (Self::React, None),
            Task::MakeReady => (Self::MakeReady, None),
            Task::Answer => (Self::Answer, None),
            Task::Carry(number) => (Self::Carry, Some(number)),
            Task::Second(number) => (Self::Second, Some(number)),
            Task::Integrate => (Self::Integrate, None),
            Task::ConfirmEdit => (Self::ConfirmEdit, None),
            Task::AnswerObjection(number) => (Self::AnswerObjection, Some(number)),
            Task::ConfirmNeed(number) => (Self::ConfirmNeed, Some(number)),
            Task::Rule(number) => (Self::Rule, Some(number)),
            Task::Judge(number) => (Self::Judge, Some(number)),
            Task::Gather => (Self::Gather, None),
            Task::Attend => (Self::Attend, None),
            Task::WriteAsTrio => (Self::WriteAsTrio, None),
            Task::OfferTrial => (Self::OfferTrial, None),
            Task::Vote => (Self::Vote, None),
            Task::Advise => (Self::Advise, None),
            Task::Decide => (Self::Decide, None),
            Task::Nominate => (Self::Nominate, None),
            Task::KeepOrChange => (Self::KeepOrChange, None),
            Task::Propose => (Self::Propose, None),
            Task::SayWhetherWilling => (Self::SayWhetherWilling, None),
            Task::Announce => (Self::Announce, None),
            Task::Review => (Self::Review, None),
        }
    }
}
