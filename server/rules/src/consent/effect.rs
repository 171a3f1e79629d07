//! What is owed because of an event: whom to ask, remind and tell, what to draw and to freeze. The machine names it, the engine does it.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::agreement::Standing;
use super::record::Record;

/// What a lot is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Two panel members judge the form of an objection with this number.
    Judges(u32),
    /// A third for the trio of the fallback.
    Third,
}

/// What somebody in particular should do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Complete the draft and publish it.
    Publish,
    /// Say that nothing is left to ask, or ask it.
    ClearOrAsk,
    /// Answer the question with this number.
    AnswerQuestion(u32),
    /// React to the proposal.
    React,
    /// Say that the proposal is ready, or write it anew first.
    MakeReady,
    /// Answer this version.
    Answer,
    /// Look at a possible objection, the one with this number: carry it, or answer without doing so.
    Carry(u32),
    /// Look at the challenge of the objection with this number: second it, or answer without doing so.
    Second(u32),
    /// Write a version that integrates the open objections.
    Integrate,
    /// Confirm or deny that a change is wording only.
    ConfirmEdit,
    /// Say whether this version resolves the objection with this number.
    AnswerObjection(u32),
    /// Say whether a version that resolves this objection still meets the need.
    ConfirmNeed(u32),
    /// Rule on the form of the objection with this number.
    Rule(u32),
    /// Judge the form of the objection with this number.
    Judge(u32),
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

/// What everybody who follows the process, or one person, hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// It is published.
    Opened,
    /// The proposer answered the question with this number.
    QuestionAnswered(u32),
    /// It came to another phase.
    Phase,
    /// The window is longer now.
    Extended,
    /// Fast mode ended.
    MadeFull,
    /// An objection was raised.
    Objection(u32),
    /// An objection came to another standing.
    ObjectionChanged(u32),
    /// The wording of the version changed; whoever thinks it is more than wording can say so for a day.
    Edited(u32),
    /// The clock stands still.
    Paused,
    /// The clock goes on.
    Resumed,
    /// A meeting took it over.
    Meeting,
    /// The meeting is over.
    MeetingOver,
    /// The facilitator entered an answer for you.
    EnteredForYou,
    /// Somebody else facilitates.
    Facilitator,
    /// A lot was drawn; everybody can check it.
    Drawn,
    /// The panel's people changed; that is noted.
    Panel,
    /// It was adopted.
    Adopted,
    /// The outcome was announced, with thanks.
    Announced,
    /// It was not.
    NotAdopted,
    /// A wider circle has it now.
    Escalated,
    /// The proposer took it back.
    Abandoned,
    /// A review began.
    Review,
    /// The agreement came to another standing.
    Agreement(Standing),
    /// An agreement of another process is meant to take its place, and has to wait for its panel.
    ReplacementWaits,
}

/// One thing that is owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Ask these people for an answer on a version, or in an advice process for advice.
    Ask {
        /// The version.
        version: u32,
        /// Whom.
        people: Vec<Uuid>,
        /// Until when.
        until: OffsetDateTime,
    },
    /// Remind these people that an answer of theirs is missing.
    Remind {
        /// Whom.
        people: Vec<Uuid>,
        /// Until when.
        until: OffsetDateTime,
    },
    /// Give somebody something to do.
    Owe {
        /// Whom.
        person: Uuid,
        /// What.
        task: Task,
    },
    /// Tell all who follow the process.
    Tell(Notice),
    /// Tell one person.
    TellPerson {
        /// Whom.
        person: Uuid,
        /// What.
        notice: Notice,
    },
    /// Draw so many of these by lot: answered by revealing the secret.
    Draw {
        /// What for.
        purpose: Purpose,
        /// Among whom.
        among: Vec<Uuid>,
        /// How many.
        count: u8,
    },
    /// Put these objections on the agenda of a meeting.
    Agenda {
        /// Their numbers.
        objections: Vec<u32>,
    },
    /// Keep this record for good.
    Freeze(Box<Record>),
    /// The register shows an agreement in another standing.
    Register {
        /// Its place among the agreements of the process.
        agreement: u32,
        /// The standing.
        standing: Standing,
    },
}
