//! What happens to a process: who did what, and when. The events in their order are the log, and all of the process follows from them.
//!
//! They hold ids, moments and digests, no text that a person wrote: texts stay erasable.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::digest::Digest;
use super::form::{
    Answer, Argument, Criterion, Deferral, Meet, Resolution, Reviewing, Settings, Setup, Writing,
};
use super::succession::Superseding;
use super::working_time::Zone;

/// Who does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// Somebody.
    Person(Uuid),
    /// Nobody: time passed.
    Clock,
    /// The organisation's records: who left, which lot was drawn, what the zone is.
    System,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When; never before the entry before it.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// Who did it.
    pub by: Actor,
    /// For whom, where the facilitator enters in a meeting what somebody says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf: Option<Uuid>,
    /// What.
    pub what: What,
}

/// Everything that can happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum What {
    /// A draft begins.
    Begin(Setup),
    /// Facilitator, panel and rules are chosen.
    Configure(Box<Settings>),
    /// A version is written. In a consent phase it is a change of wording; while objections are integrated, a new round begins.
    Write(Box<Writing>),
    /// The draft is published.
    Open,
    /// A question of understanding.
    Question {
        /// What it asks.
        text: Digest,
        /// The paragraphs that it is about.
        cites: Vec<Digest>,
    },
    /// The proposer answers a question.
    Answer {
        /// Its number.
        question: u32,
        /// What they say.
        text: Digest,
    },
    /// No further questions.
    Clear,
    /// A quick reaction, which nobody answers.
    React {
        /// What it says.
        text: Digest,
    },
    /// A concern of anybody.
    Voice {
        /// What it says.
        text: Digest,
        /// The paragraphs that it is about.
        cites: Vec<Digest>,
    },
    /// The proposer asks for consent.
    Ready,
    /// A panel member answers.
    Respond {
        /// The number of the version that was read.
        version: u32,
        /// Its text.
        text: Digest,
        /// The answer.
        answer: Answer,
    },
    /// A panel member has read it, and says nothing yet.
    Seen {
        /// The number of the version that was read.
        version: u32,
    },
    /// An objection, or of somebody outside the panel a possible objection.
    Raise {
        /// The number of the version that it is against.
        version: u32,
        /// The paragraphs that it is about.
        cites: Vec<Digest>,
        /// The filled form.
        argument: Box<Argument>,
    },
    /// A panel member, or the facilitator on behalf of whoever raised it, makes an objection their own.
    Carry {
        /// Its number.
        objection: u32,
    },
    /// A carrier says it better; the earlier form is kept.
    Refine {
        /// Its number.
        objection: u32,
        /// The form filled anew.
        argument: Box<Argument>,
    },
    /// A carrier takes it back; it stays on the record.
    Withdraw {
        /// Its number.
        objection: u32,
    },
    /// A carrier says that a version would not trigger it any more; the proposer, that it still meets the need.
    Confirm {
        /// Its number.
        objection: u32,
        /// The number of the version.
        version: u32,
        /// The kind of resolution.
        how: Resolution,
        /// Who takes it up, where it is put off; not known in old entries.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        deferral: Option<Deferral>,
    },
    /// A carrier says that it stands against this version too.
    Maintain {
        /// Its number.
        objection: u32,
        /// The number of the version.
        version: u32,
    },
    /// The facilitator lapses what its carriers have not answered for.
    Lapse {
        /// Its number.
        objection: u32,
    },
    /// The owner of an objection offers, or takes the offer, to make one of two.
    Merge {
        /// The number of the one that goes.
        objection: u32,
        /// The number of the one that stays.
        into: u32,
    },
    /// A panel member names the criterion that an objection gives no argument for.
    Challenge {
        /// Its number.
        objection: u32,
        /// The criterion.
        criterion: Criterion,
        /// Why.
        reason: Digest,
    },
    /// A second panel member makes the challenge live.
    Second {
        /// The objection's number.
        objection: u32,
    },
    /// The facilitator rules on form: was a reasoned argument given? Not whether it is true or weighs much.
    Rule {
        /// The objection's number.
        objection: u32,
        /// Was it?
        argued: bool,
    },
    /// Whoever lost the ruling asks two panel members drawn by lot.
    Appeal {
        /// The objection's number.
        objection: u32,
    },
    /// One of the two says whether the objection is disqualified.
    Judge {
        /// The objection's number.
        objection: u32,
        /// Is it?
        disqualify: bool,
    },
    /// "Please wait": two more days, once a person.
    Wait,
    /// "This needs discussion": fast mode ends, and nobody has to justify it.
    Discuss,
    /// The facilitator agrees that a change is wording only.
    ConfirmEdit,
    /// A panel member says that a change of wording is more than that.
    Reclass,
    /// The proposer offers a trial.
    OfferTrial {
        /// When it ends.
        #[serde(with = "time::serde::rfc3339")]
        ends_at: OffsetDateTime,
        /// How one will know whether it worked.
        measure: Digest,
    },
    /// A vote on the trial, or on the proposal itself.
    Ballot {
        /// For it?
        yes: bool,
    },
    /// The named decider, or in an advice process the proposer, decides.
    Decide {
        /// For it?
        adopt: bool,
        /// How the advice was used.
        used: Digest,
    },
    /// The facilitator ends a step of the fallback that came to nothing.
    NoResult,
    /// The outcome is announced, with thanks.
    Announce {
        /// In which words, where any are said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Digest>,
    },
    /// A review begins.
    Review(Box<Reviewing>),
    /// Somebody else owns the agreement from now on.
    HandOver {
        /// Who.
        owner: Uuid,
    },
    /// Another agreement takes its place.
    Supersede(Superseding),
    /// The trial that took its place is over.
    Restore {
        /// The process of the trial.
        process: Uuid,
    },
    /// A meeting takes the process over.
    Gather {
        /// How people meet.
        how: Meet,
    },
    /// Somebody is there.
    Attend {
        /// Who.
        person: Uuid,
    },
    /// The meeting has had its round of questions, or of reactions.
    Advance,
    /// The meeting is over.
    Close {
        /// Does it finish the round, with a day for whoever was not there?
        finish: bool,
    },
    /// An asked person gives advice, or anybody who has some.
    Advise {
        /// What it says.
        text: Digest,
    },
    /// An asked person has no advice to give.
    NoAdvice,
    /// A nomination with a reason; a second one changes the first.
    Nominate {
        /// Who should take the role.
        candidate: Uuid,
        /// Why.
        reason: Digest,
    },
    /// In the change round: the nomination stays.
    Keep,
    /// A nominated person would take the role, or would not.
    Willing {
        /// Would they?
        yes: bool,
    },
    /// The proposer takes it back.
    Abandon,
    /// The facilitator stops the clock.
    Pause {
        /// When it goes on by itself.
        #[serde(with = "time::serde::rfc3339")]
        until: OffsetDateTime,
        /// Why.
        reason: Digest,
    },
    /// The facilitator lets it go on.
    Resume,
    /// Somebody is away, and leaves the denominator until then.
    Away {
        /// Until when.
        #[serde(with = "time::serde::rfc3339")]
        until: OffsetDateTime,
    },
    /// Somebody is back earlier.
    Back,
    /// Somebody facilitates from now on.
    HandOn {
        /// Who.
        facilitator: Uuid,
    },
    /// Somebody left the organisation or the panel's group.
    Left {
        /// Who.
        person: Uuid,
    },
    /// Somebody joined it: that is noted, and the panel stays as it was frozen.
    Joined {
        /// Who.
        person: Uuid,
    },
    /// The secret that a lot is drawn with is revealed.
    Drawn {
        /// The secret; its digest was published before.
        secret: String,
    },
    /// The zone's rules changed, or reach farther.
    Zone(Zone),
    /// Time passed.
    Tick,
}

impl What {
    /// Is it about who is there? That is noted, and turns nothing into an agreement by itself.
    pub(super) fn is_about_people(&self) -> bool {
        matches!(
            self,
            Self::Left { .. } | Self::Joined { .. } | Self::Away { .. } | Self::Back
        )
    }
}
