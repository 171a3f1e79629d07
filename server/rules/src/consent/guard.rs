//! The one guard: who may do what, and when. Each line asks the part that the move belongs to; refusals say what to do instead.

use time::OffsetDateTime;
use uuid::Uuid;

use super::form::{Kind, Mode};
use super::moves::Move;
use super::reason::{Reason, conflict, forbidden, over};
use super::state::{Phase, State};
use crate::refusal::Refusal;

/// The most of one kind that one person says in a process, and the most versions that it has.
pub const SAID_MAX: usize = 100;

/// What is counted of what somebody says.
#[derive(Clone, Copy)]
pub(super) enum Said {
    Version,
    Question,
    Reaction,
    Concern,
    Objection,
    Advice,
    Answer,
    Nomination,
    Willingness,
    Absence,
    Facilitation,
    /// Forms of one objection.
    Refining(u32),
    /// Turns that one objection took.
    Turn(u32),
}

impl State {
    /// May this person do this now? The one guard, of people and of phases.
    pub(super) fn may(&self, who: Uuid, wanted: Move, now: OffsetDateTime) -> Result<(), Refusal> {
        if self.paused.is_some() && !wanted.while_paused() {
            return Err(conflict(Reason::ClockStands));
        }
        match wanted {
            Move::Configure => self.is_proposer(who).and_then(|()| self.in_draft()),
            Move::Write => self
                .may_write(who, now)
                .and_then(|()| self.has_room(who, Said::Version)),
            Move::Open => self.may_open(who, now),
            Move::Question => self
                .in_clarify()
                .and_then(|()| self.has_room(who, Said::Question)),
            Move::Answer(number) => self.may_answer(who, number),
            Move::Clear => self.may_clear(who),
            Move::React => self.may_react().and_then(|()| self.has_room(who, Said::Reaction)),
            Move::Voice => self.may_voice().and_then(|()| self.has_room(who, Said::Concern)),
            Move::Ready => self.may_be_ready(who, now),
            Move::Respond => self
                .may_respond(who)
                .and_then(|()| self.has_room(who, Said::Answer)),
            Move::Seen => self.may_see(who),
            Move::Raise => self
                .may_raise(who)
                .and_then(|()| self.has_room(who, Said::Objection)),
            Move::Carry(number) => self.may_carry(who, number),
            Move::Refine(number) => self
                .may_refine(who, number)
                .and_then(|()| self.has_room(who, Said::Refining(number))),
            Move::Withdraw(number) => self.may_withdraw(who, number),
            Move::Confirm(number) => self.may_confirm(who, number),
            Move::Maintain(number) => self
                .may_maintain(who, number)
                .and_then(|()| self.has_room(who, Said::Turn(number))),
            Move::Lapse(number) => self.may_lapse(who, number),
            Move::Merge(number, into) => self.may_merge(who, number, into),
            Move::Challenge(number) => self.may_challenge(who, number),
            Move::Second(number) => self.may_second(who, number),
            Move::Rule(number) => self.may_rule(who, number),
            Move::Appeal(number) => self.may_appeal(who, number, now),
            Move::Judge(number) => self.may_judge(who, number),
            Move::Wait => self.may_wait(who),
            Move::Discuss => self.may_discuss(who),
            Move::ConfirmEdit => self.may_confirm_edit(who),
            Move::Reclass => self.may_reclass(who),
            Move::OfferTrial => self.may_offer_trial(who),
            Move::Ballot => self.may_ballot(who),
            Move::Adopt => self.may_adopt(who, now),
            Move::Reject => self.may_decide(who, now),
            Move::NoResult => self.may_end_rung(who),
            Move::Announce => self.may_announce(who),
            Move::Review => self.may_review(who),
            Move::HandOver => self.may_hand_over(who),
            Move::Gather => self.may_gather(who),
            Move::Attend | Move::Close => self.in_meeting(who),
            Move::Advance => self.may_advance(who),
            Move::Finish => self.may_finish(who, now),
            Move::Advise => self.may_advise().and_then(|()| self.has_room(who, Said::Advice)),
            Move::NoAdvice => self.may_have_no_advice(who),
            Move::Nominate => self
                .may_nominate(who)
                .and_then(|()| self.has_room(who, Said::Nomination)),
            Move::Keep => self.may_keep(who),
            Move::Willing => self
                .may_be_willing(who)
                .and_then(|()| self.has_room(who, Said::Willingness)),
            Move::Abandon => self.may_abandon(who),
            Move::Pause => self.may_pause(who),
            Move::Resume => self.may_resume(who),
            Move::Away => self
                .on_panel(who)
                .and_then(|()| self.deliberating())
                .and_then(|()| self.has_room(who, Said::Absence)),
            Move::Back => self.may_come_back(who, now),
            Move::HandOn => self
                .may_hand_on(who)
                .and_then(|()| self.has_room(who, Said::Facilitation)),
            Move::Leave => self.on_panel(who).and_then(|()| self.not_over()),
        }
    }

    /// What is shown is bounded, whoever means ill: nobody says more than so much of a kind in one process.
    pub(super) fn has_room(&self, who: Uuid, said: Said) -> Result<(), Refusal> {
        let count = match said {
            Said::Version => self.versions.len(),
            Said::Question => self
                .questions
                .iter()
                .filter(|asked| asked.asked_by == who)
                .count(),
            Said::Reaction => self.reactions.iter().filter(|given| given.person == who).count(),
            Said::Concern => self
                .concerns
                .iter()
                .filter(|heard| heard.voiced_by == who)
                .count(),
            Said::Objection => self
                .objections
                .iter()
                .filter(|raised| raised.raised_by == who)
                .count(),
            Said::Advice => self.advice.iter().filter(|given| given.person == who).count(),
            Said::Answer => self.responses.iter().filter(|given| given.person == who).count(),
            Said::Nomination => self.nomination(who).map_or(0, |named| named.earlier.len()),
            Said::Willingness => self.willing.iter().filter(|(said, _)| *said == who).count(),
            Said::Absence => self.panel_log.iter().filter(|entry| entry.person == who).count(),
            Said::Facilitation => self.handed_on.into(),
            Said::Refining(number) => self.objection(number)?.earlier.len(),
            Said::Turn(number) => self.objection(number)?.story.len(),
        };
        if count < SAID_MAX {
            return Ok(());
        }
        Err(conflict(Reason::SaidEnough))
    }

    fn in_draft(&self) -> Result<(), Refusal> {
        if matches!(self.phase, Phase::Draft) {
            return Ok(());
        }
        Err(conflict(Reason::PublishedStays))
    }

    pub(super) fn not_over(&self) -> Result<(), Refusal> {
        if matches!(self.phase, Phase::Ended { .. }) {
            return Err(over());
        }
        Ok(())
    }

    fn may_abandon(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_proposer(who)?;
        if self.is_deliberating() || matches!(self.phase, Phase::Draft) {
            return Ok(());
        }
        Err(conflict(Reason::DecidedRetire))
    }

    fn may_resume(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_facilitator(who)?;
        if self.paused.is_none() {
            return Err(conflict(Reason::ClockRuns));
        }
        Ok(())
    }

    fn may_come_back(&self, who: Uuid, now: OffsetDateTime) -> Result<(), Refusal> {
        self.on_panel(who)?;
        let away = self.seat(who).and_then(|seat| seat.away_until);
        if away.is_none_or(|until| until <= now) {
            return Err(conflict(Reason::NotAway));
        }
        Ok(())
    }

    fn may_hand_on(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_facilitator(who)?;
        if matches!(self.phase, Phase::Draft) {
            return Err(conflict(Reason::NotFacilitatedYet));
        }
        self.not_over()
    }

    fn may_discuss(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        self.in_consent()?;
        match (self.mode, self.kind) {
            (Mode::Fast, _) | (Mode::Full, Kind::Lazy) => Ok(()),
            (Mode::Full, Kind::Consent | Kind::Advice | Kind::Role) => Err(conflict(Reason::FullAlready)),
        }
    }

    fn may_confirm_edit(&self, who: Uuid) -> Result<(), Refusal> {
        if self.confirms_edits() != Some(who) {
            return Err(forbidden(match self.kind {
                Kind::Consent | Kind::Lazy | Kind::Advice => Reason::FacilitatorConfirmsEdit,
                Kind::Role => Reason::ProposerConfirmsEdit,
            }));
        }
        self.in_consent()?;
        if self.pending_edit.is_none() {
            return Err(conflict(Reason::NoEditWaits));
        }
        Ok(())
    }

    fn may_reclass(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        let open = match &self.phase {
            Phase::Consent(round) => round.reclass_until.is_some(),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => false,
        };
        if open {
            return Ok(());
        }
        Err(conflict(Reason::NoEditOfLastDay))
    }
}
