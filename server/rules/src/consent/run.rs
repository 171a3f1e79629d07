//! Taking an event: who may, then what it does. Every event has one line here.

use time::Duration;
use uuid::Uuid;

use super::digest::Digest;
use super::effect::Notice;
use super::event::{Actor, Event, What};
use super::reason::{Reason, forbidden, invalid};
use super::state::{End, PanelChange, Pause};
use super::step::{PAUSE_MAX, Step};
use super::version::QuestionAnswer;
use crate::refusal::Refusal;

impl Step {
    pub(super) fn take(&mut self, event: &Event) -> Result<(), Refusal> {
        match event.by {
            Actor::Person(by) => {
                let who = self.s.speaker(by, event.on_behalf, &event.what)?;
                let Some(wanted) = event.what.as_move() else {
                    return Err(forbidden(Reason::NotByHand));
                };
                self.s.may(who, wanted, self.now)?;
                if let What::Left { person } = event.what
                    && person != who
                {
                    return Err(forbidden(Reason::LeaveYourself));
                }
                self.run(who, event.on_behalf.map(|_| by), &event.what)?;
                if event.on_behalf.is_some() {
                    self.tell_person(who, Notice::EnteredForYou);
                }
                Ok(())
            }
            Actor::Clock | Actor::System => self.note_fact(event),
        }
    }

    /// What the clock and the organisation's records say.
    fn note_fact(&mut self, event: &Event) -> Result<(), Refusal> {
        let system = event.by == Actor::System;
        match &event.what {
            What::Tick => {}
            What::Left { person } if system => {
                self.s.not_over()?;
                self.left(*person);
            }
            What::Joined { person } if system => {
                self.s.not_over()?;
                self.note(*person, PanelChange::Joined);
            }
            What::Drawn { secret } if system => self.drawn(secret)?,
            What::Zone(zone) if system => {
                zone.check()?;
                self.s.zone = zone.clone();
                // What would end at night there ends by day.
                self.shift(Duration::ZERO);
            }
            What::Supersede(by) if system => {
                self.s.may_supersede(*by)?;
                self.supersede(*by);
            }
            What::Restore { process } if system => {
                self.s.may_restore(*process)?;
                self.trial_elsewhere_over(*process);
            }
            What::HandOn { facilitator } if system => self.hand_on(*facilitator)?,
            What::Begin(_)
            | What::Configure(_)
            | What::Write(_)
            | What::Open
            | What::Question { .. }
            | What::Answer { .. }
            | What::Clear
            | What::React { .. }
            | What::Voice { .. }
            | What::Ready
            | What::Respond { .. }
            | What::Seen { .. }
            | What::Raise { .. }
            | What::Carry { .. }
            | What::Refine { .. }
            | What::Withdraw { .. }
            | What::Confirm { .. }
            | What::Maintain { .. }
            | What::Lapse { .. }
            | What::Merge { .. }
            | What::Challenge { .. }
            | What::Second { .. }
            | What::Rule { .. }
            | What::Appeal { .. }
            | What::Judge { .. }
            | What::Wait
            | What::Discuss
            | What::ConfirmEdit
            | What::Reclass
            | What::OfferTrial { .. }
            | What::Ballot { .. }
            | What::Decide { .. }
            | What::NoResult
            | What::Announce { .. }
            | What::Review(_)
            | What::HandOver { .. }
            | What::Supersede(_)
            | What::Restore { .. }
            | What::Gather { .. }
            | What::Attend { .. }
            | What::Advance
            | What::Close { .. }
            | What::Advise { .. }
            | What::NoAdvice
            | What::Nominate { .. }
            | What::Keep
            | What::Willing { .. }
            | What::Abandon
            | What::Pause { .. }
            | What::Resume
            | What::Away { .. }
            | What::Back
            | What::HandOn { .. }
            | What::Left { .. }
            | What::Joined { .. }
            | What::Drawn { .. }
            | What::Zone(_) => return Err(forbidden(Reason::ByPerson)),
        }
        Ok(())
    }

    fn run(&mut self, who: Uuid, entered_by: Option<Uuid>, what: &What) -> Result<(), Refusal> {
        match what {
            What::Begin(_)
            | What::Supersede(_)
            | What::Restore { .. }
            | What::Joined { .. }
            | What::Drawn { .. }
            | What::Zone(_)
            | What::Tick => return Err(forbidden(Reason::NotByHand)),
            What::Configure(settings) => self.configure(settings)?,
            What::Write(writing) => self.write(who, writing)?,
            What::Open => self.open(),
            What::Question { text, cites } => self.question(who, *text, cites)?,
            What::Answer { question, text } => self.answer_question(*question, *text),
            What::Clear => {
                self.s.clear.push(who);
                self.come_back(who);
            }
            What::React { text } => self.react(who, *text),
            What::Voice { text, cites } => self.voice(who, *text, cites, false)?,
            What::Ready => self.ask(self.s.policy.window),
            What::Respond { .. } => self.respond(who, entered_by, what)?,
            What::Seen { version } => self.see(who, *version)?,
            What::Raise {
                version,
                cites,
                argument,
            } => self.raise(who, entered_by, *version, cites, argument)?,
            What::Carry { objection } => self.carry(who, entered_by, *objection),
            What::Refine { objection, argument } => self.refine(who, *objection, argument)?,
            What::Withdraw { objection } => self.withdraw(who, *objection),
            What::Confirm {
                objection,
                version,
                how,
                deferral,
            } => self.confirm(who, *objection, *version, *how, *deferral)?,
            What::Maintain { objection, version } => {
                self.maintain(who, entered_by, *objection, *version)?;
            }
            What::Lapse { objection } => self.lapse(*objection),
            What::Merge { objection, into } => self.merge(who, *objection, *into),
            What::Challenge {
                objection,
                criterion,
                reason,
            } => self.challenge(who, *objection, *criterion, *reason),
            What::Second { objection } => self.second(who, *objection),
            What::Rule { objection, argued } => self.rule(*objection, *argued),
            What::Appeal { objection } => self.appeal(who, entered_by, *objection),
            What::Judge {
                objection,
                disqualify,
            } => self.judge(who, *objection, *disqualify),
            What::Wait => self.wait(who),
            What::Discuss => self.discuss(),
            What::ConfirmEdit => self.confirm_edit(),
            What::Reclass => self.reclass(),
            What::OfferTrial { ends_at, measure } => self.offer_trial(*ends_at, *measure)?,
            What::Ballot { yes } => self.ballot(who, *yes),
            What::Decide { adopt, used } => self.decide(who, *adopt, *used),
            What::NoResult => self.end_rung(),
            What::Announce { text } => self.announce(*text),
            What::Review(reviewing) => self.review(who, reviewing)?,
            What::HandOver { owner } => self.hand_over(*owner),
            What::Gather { how } => self.gather(*how),
            What::Attend { person } => self.attend(*person)?,
            What::Advance => self.advance(),
            What::Close { finish } => self.close_meeting(*finish),
            What::Advise { text } => self.advise(who, Some(*text)),
            What::NoAdvice => self.advise(who, None),
            What::Nominate { candidate, reason } => self.nominate(who, *candidate, *reason)?,
            What::Keep => self.keep(who),
            What::Willing { yes } => self.willing(who, *yes),
            What::Abandon => self.finish_without(End::Abandoned),
            What::Pause { until, reason } => {
                if *until <= self.now || *until > self.now.saturating_add(PAUSE_MAX) {
                    return Err(invalid("until", Reason::PauseLength));
                }
                self.s.pauses += 1;
                self.s.paused = Some(Pause {
                    since: self.now,
                    until: *until,
                    reason: *reason,
                });
                self.tell(Notice::Paused);
            }
            What::Resume => self.resume(),
            What::Away { until } => self.away(who, *until)?,
            What::Back => self.come_back(who),
            What::HandOn { facilitator } => self.hand_on_by_hand(*facilitator)?,
            What::Left { person } => self.left(*person),
        }
        Ok(())
    }

    fn answer_question(&mut self, number: u32, text: Digest) {
        let at = self.now;
        if let Some(question) = (number as usize)
            .checked_sub(1)
            .and_then(|place| self.s.questions.get_mut(place))
        {
            question.answer = Some(QuestionAnswer { text, at });
            let asked_by = question.asked_by;
            self.tell_person(asked_by, Notice::QuestionAnswered(number));
        }
    }
}
