//! Meeting mode: a call, or a meeting in person, takes a running process over. Attendance is noted, the facilitator enters what people
//! say, each of them is told and can say otherwise; the meeting finishes the round or gives it back.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::effect::{Effect, Notice};
use super::event::What;
use super::form::Meet;
use super::moves::Move;
use super::policy::Rung;
use super::reason::{Reason, conflict, forbidden};
use super::state::{Phase, State};
use super::step::Step;
use crate::refusal::Refusal;

/// After so long a meeting gives the process back by itself.
pub const LONGEST: Duration = Duration::hours(24);
/// How often meetings have one deliberation: each tells the whole panel.
pub const MEETINGS_MAX: usize = 5;
/// How long those who were not there have, when a meeting finishes a round.
pub const ABSENT: Duration = Duration::hours(24);

/// A meeting that has, or had, the process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// How people met.
    pub how: Meet,
    /// Since when.
    pub since: OffsetDateTime,
    /// When it gives the process back by itself.
    pub until: OffsetDateTime,
    /// Who was there.
    pub attended: Vec<Uuid>,
}

impl State {
    pub(super) fn may_gather(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_facilitator(who)?;
        if self.meeting.is_some() {
            return Err(conflict(Reason::MeetingAlready));
        }
        let held = self.meetings.iter();
        let lately = held.filter(|meeting| self.opened_at.is_none_or(|opened_at| meeting.since >= opened_at));
        if lately.count() >= MEETINGS_MAX {
            return Err(conflict(Reason::MeetingsEnough));
        }
        self.deliberating()
    }

    pub(super) fn in_meeting(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_facilitator(who)?;
        if self.meeting.is_none() {
            return Err(conflict(Reason::NoMeeting));
        }
        Ok(())
    }

    /// May the meeting go on to the next phase?
    pub(super) fn may_advance(&self, who: Uuid) -> Result<(), Refusal> {
        self.in_meeting(who)?;
        let next = match &self.phase {
            Phase::Clarify { .. } | Phase::Nominate { .. } | Phase::Change { .. } => true,
            Phase::Shape { over, .. } => !over,
            Phase::Fallback(fall) => fall.rung == Rung::Meeting,
            Phase::Draft
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Advise { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => false,
        };
        if next {
            Ok(())
        } else {
            Err(conflict(Reason::PhaseEndsWithAnswers))
        }
    }

    /// May the meeting finish the round?
    pub(super) fn may_finish(&self, who: Uuid, now: OffsetDateTime) -> Result<(), Refusal> {
        self.in_meeting(who)?;
        let met = self.turnout(now).met && self.live().next().is_none();
        if matches!(self.phase, Phase::Consent(_)) && met {
            return Ok(());
        }
        Err(conflict(Reason::MeetingCannotFinish))
    }

    /// Whom an entry is of: the facilitator enters in a meeting what the people there say.
    pub(super) fn speaker(&self, by: Uuid, on_behalf: Option<Uuid>, what: &What) -> Result<Uuid, Refusal> {
        let Some(person) = on_behalf else {
            return Ok(by);
        };
        self.may_enter(by, person, what.as_move())?;
        Ok(person)
    }

    /// May the first enter this for the second?
    pub(super) fn may_enter(&self, by: Uuid, person: Uuid, wanted: Option<Move>) -> Result<(), Refusal> {
        self.is_facilitator(by)?;
        let attended = self
            .meeting
            .as_ref()
            .is_some_and(|meeting| meeting.attended.contains(&person));
        if !attended || person == by {
            return Err(forbidden(Reason::NoteAttendanceFirst));
        }
        if !wanted.is_some_and(can_be_entered) {
            return Err(forbidden(Reason::NotOnBehalf));
        }
        Ok(())
    }
}

/// What people say in a meeting. Rulings, drafts and the running of the process are nobody else's.
fn can_be_entered(wanted: Move) -> bool {
    match wanted {
        Move::Question
        | Move::Answer(_)
        | Move::Clear
        | Move::React
        | Move::Voice
        | Move::Respond
        | Move::Raise
        | Move::Carry(_)
        | Move::Refine(_)
        | Move::Withdraw(_)
        | Move::Confirm(_)
        | Move::Maintain(_)
        | Move::Ballot
        | Move::Wait
        | Move::Discuss
        | Move::Advise
        | Move::NoAdvice
        | Move::Nominate
        | Move::Keep
        | Move::Willing => true,
        Move::Configure
        | Move::Write
        | Move::Open
        | Move::Ready
        | Move::Seen
        | Move::Lapse(_)
        | Move::Merge(..)
        | Move::Challenge(_)
        | Move::Second(_)
        | Move::Rule(_)
        | Move::Appeal(_)
        | Move::Judge(_)
        | Move::ConfirmEdit
        | Move::Reclass
        | Move::OfferTrial
        | Move::Adopt
        | Move::Reject
        | Move::NoResult
        | Move::Announce
        | Move::Review
        | Move::HandOver
        | Move::Gather
        | Move::Attend
        | Move::Advance
        | Move::Close
        | Move::Finish
        | Move::Abandon
        | Move::Pause
        | Move::Resume
        | Move::Away
        | Move::Back
        | Move::HandOn
        | Move::Leave => false,
    }
}

impl Step {
    pub(super) fn gather(&mut self, how: Meet) {
        self.s.meeting = Some(Meeting {
            how,
            since: self.now,
            until: self.now.saturating_add(LONGEST),
            attended: Vec::new(),
        });
        self.tell(Notice::Meeting);
    }

    pub(super) fn attend(&mut self, person: Uuid) -> Result<(), Refusal> {
        if let Some(meeting) = &mut self.s.meeting {
            if meeting.attended.contains(&person) {
                return Err(conflict(Reason::AttendsAlready));
            }
            meeting.attended.push(person);
        }
        self.come_back(person);
        Ok(())
    }

    pub(super) fn advance(&mut self) {
        match &self.s.phase {
            Phase::Clarify { .. } => self.shape(),
            Phase::Shape { .. } => self.reactions_over(),
            Phase::Nominate { .. } => self.change_round(),
            Phase::Change { .. } => self.choose(),
            Phase::Fallback(_) => self.resume_round(),
            Phase::Draft
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Advise { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => {}
        }
    }

    /// The meeting is over. Where it finishes the round, those who were not there still have a day: nobody is decided for unheard.
    pub(super) fn close_meeting(&mut self, finish: bool) {
        self.give_back();
        if finish {
            let until = self.window(self.s.asked_at(self.now), ABSENT);
            if let Phase::Consent(round) = &mut self.s.phase {
                let guarded = round.reclass_until.unwrap_or(until).max(until);
                round.ends_at = round.ends_at.min(guarded);
                round.remind_at = None;
            }
            self.keep_open_for_appeals();
            self.remind_silent();
        }
    }

    /// The process goes on by itself, and all windows are longer by the time that the meeting took.
    pub(super) fn give_back(&mut self) {
        if let Some(meeting) = self.s.meeting.take() {
            let took = self.now - meeting.since;
            self.s.meetings.push(meeting);
            self.shift(took);
            self.tell(Notice::MeetingOver);
        }
    }

    /// The process was decided: the meeting is on the record, and holds nothing any more.
    pub(super) fn end_meeting(&mut self) {
        if let Some(meeting) = self.s.meeting.take() {
            self.s.meetings.push(meeting);
            self.fx.push(Effect::Tell(Notice::MeetingOver));
        }
    }
}
