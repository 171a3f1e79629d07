//! What time does: every phase has an end, so no process hangs. An end is noticed by the next entry of the log, whatever it is; what
//! follows from it then has its whole window, so a server that slept takes time from nobody.

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::agreement::Basis;
use super::effect::{Effect, Notice};
use super::fallback::Why;
use super::form::{AtEnd, Kind};
use super::policy::hours;
use super::state::{End, Phase, State};
use super::step::{RESUME, Step};
use super::working_time::working_end;

impl State {
    /// When the clock changes something next. A term goes on while its review is deliberated, paused or met about.
    pub fn next_due(&self) -> Option<OffsetDateTime> {
        [self.phase_due(), self.term_ends_at(), self.away_over_at()]
            .into_iter()
            .flatten()
            .min()
    }

    fn phase_due(&self) -> Option<OffsetDateTime> {
        if let Some(pause) = &self.paused {
            return Some(pause.until);
        }
        if let Some(meeting) = &self.meeting {
            return Some(meeting.until);
        }
        match &self.phase {
            Phase::Draft | Phase::Ended { .. } => None,
            Phase::Clarify { ends_at }
            | Phase::Shape { ends_at, .. }
            | Phase::Integrate { ends_at }
            | Phase::Advise { ends_at, .. }
            | Phase::Nominate { ends_at }
            | Phase::Change { ends_at }
            | Phase::Choose { ends_at }
            | Phase::Agreed { ends_at } => Some(*ends_at),
            Phase::Fallback(fall) => Some(fall.ends_at),
            Phase::Consent(round) => [Some(round.ends_at), round.remind_at, round.reclass_until]
                .into_iter()
                .flatten()
                .min(),
            Phase::Live => self.in_force().and_then(|agreement| agreement.terms.review_at),
            Phase::ReviewDue { remind_at } => Some(*remind_at),
        }
    }

    /// When somebody of the panel is back whom a round waits for.
    fn away_over_at(&self) -> Option<OffsetDateTime> {
        let runs = self.paused.is_none() && self.meeting.is_none();
        let seats = self.panel.iter().filter(|seat| !seat.left);
        match &self.phase {
            Phase::Consent(_) if runs => seats.filter_map(|seat| seat.away_until).min(),
            Phase::Consent(_)
            | Phase::Draft
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
            | Phase::Ended { .. } => None,
        }
    }

    /// When what is in force ends by itself.
    pub(super) fn term_ends_at(&self) -> Option<OffsetDateTime> {
        let terms = &self.in_force()?.terms;
        match terms.at_end {
            AtEnd::Lapse => terms.ends_at,
            AtEnd::Continue => None,
        }
    }
}

impl Step {
    /// Everything that was due by now.
    pub(super) fn catch_up(&mut self) {
        // Whatever fires is over, and what follows ends in the future; a handful of things can be due at once.
        for _ in 0..16 {
            match self.s.next_due() {
                Some(due) if due <= self.now => self.fire(due),
                Some(_) | None => return,
            }
            self.settle();
        }
    }

    fn fire(&mut self, due: OffsetDateTime) {
        if self.s.term_ends_at().is_some_and(|ends_at| ends_at <= due) {
            self.ends_with_its_term();
            return;
        }
        if self.s.away_over_at().is_some_and(|back_at| back_at <= due) {
            self.away_over();
            return;
        }
        if self.s.paused.is_some() {
            self.resume();
            return;
        }
        if self.s.meeting.is_some() {
            self.give_back();
            return;
        }
        match &self.s.phase {
            Phase::Draft | Phase::Ended { .. } => {}
            Phase::Clarify { .. } => self.shape(),
            Phase::Shape { over: false, .. } => self.reactions_over(),
            Phase::Advise { over: false, .. } => self.advice_over(),
            Phase::Shape { over: true, .. } | Phase::Advise { over: true, .. } | Phase::Choose { .. } => {
                self.finish_without(End::Dormant);
            }
            Phase::Integrate { .. } => self.fall_back(Why::Time),
            Phase::Fallback(_) => self.count_rung(true),
            Phase::Nominate { .. } => self.change_round(),
            Phase::Change { .. } => self.choose(),
            Phase::Agreed { .. } => self.in_force_from_now(),
            Phase::Consent(round) => {
                if round.ends_at <= self.now {
                    self.close_round();
                } else if round.remind_at == Some(due) {
                    self.remind_silent();
                } else if let Phase::Consent(round) = &mut self.s.phase {
                    round.reclass_until = None;
                }
            }
            Phase::Live => self.due_for_review(),
            Phase::ReviewDue { .. } => {
                self.count_missed();
                self.count_reminded();
                self.due_for_review();
            }
        }
    }

    /// Who has not answered is reminded, and so is whoever carries an objection and has not said whether this version resolves it.
    pub(super) fn remind_silent(&mut self) {
        let ends_at = self.round_ends_at();
        if let Phase::Consent(round) = &mut self.s.phase {
            round.remind_at = None;
        }
        let mut people: Vec<Uuid> = self
            .s
            .present(self.now)
            .map(|seat| seat.person)
            .filter(|person| self.s.owes_answer(*person))
            .collect();
        let owing = self.s.live().flat_map(|objection| {
            let carriers = objection.carriers.iter().copied();
            carriers.filter(|carrier| self.s.owes_word(objection, *carrier))
        });
        for carrier in owing {
            if !people.contains(&carrier) {
                people.push(carrier);
            }
        }
        self.count_reminded();
        if !people.is_empty() {
            self.fx.push(Effect::Remind {
                people,
                until: ends_at,
            });
        }
    }

    fn waiting(&self) -> Vec<u32> {
        self.s
            .live()
            .filter(|objection| self.s.is_waiting(objection))
            .map(|objection| objection.number)
            .collect()
    }

    fn count_reminded(&mut self) {
        for number in self.waiting() {
            if let Some(objection) = self.objection_mut(number) {
                objection.reminded = objection.reminded.saturating_add(1);
            }
        }
    }

    fn count_missed(&mut self) {
        for number in self.waiting() {
            if let Some(objection) = self.objection_mut(number) {
                objection.missed = objection.missed.saturating_add(1);
            }
        }
    }

    /// The window of a round is over.
    fn close_round(&mut self) {
        let Phase::Consent(round) = &self.s.phase else {
            return;
        };
        let extended = round.extended;
        if round.remind_at.is_some() {
            self.remind_silent();
        }
        self.s.pending_edit = None;
        let waiting = self.waiting();
        self.count_missed();
        let standing = self
            .s
            .live()
            .any(|objection| !waiting.contains(&objection.number));
        let turnout = self.s.turnout(self.now);
        if standing || (extended && !waiting.is_empty()) {
            self.integrate();
        } else if turnout.met && waiting.is_empty() {
            self.adopt(self.s.basis(turnout.active == turnout.seats), 0);
        } else if extended {
            self.fall_back(Why::TooFew);
        } else {
            self.extend();
        }
    }

    /// Once a round: half as long again, and a personal reminder.
    fn extend(&mut self) {
        let Phase::Consent(round) = &self.s.phase else {
            return;
        };
        let length = hours(round.hours.div_ceil(2)).max(hours(RESUME));
        let ends_at = self.window(self.s.asked_at(self.now), length);
        if let Phase::Consent(round) = &mut self.s.phase {
            round.ends_at = ends_at;
            round.extended = true;
        }
        self.tell(Notice::Extended);
        self.remind_silent();
    }

    /// All windows are longer by the time that the clock stood still, and end by day again.
    pub(super) fn shift(&mut self, by: Duration) {
        let zone = self.s.zone.clone();
        let later = |moment: &mut OffsetDateTime| {
            *moment = working_end(&zone, moment.saturating_add(by));
        };
        match &mut self.s.phase {
            Phase::Clarify { ends_at }
            | Phase::Shape { ends_at, .. }
            | Phase::Integrate { ends_at }
            | Phase::Advise { ends_at, .. }
            | Phase::Nominate { ends_at }
            | Phase::Change { ends_at }
            | Phase::Choose { ends_at } => later(ends_at),
            Phase::Fallback(fall) => later(&mut fall.ends_at),
            Phase::Consent(round) => {
                later(&mut round.ends_at);
                if let Some(reclass_until) = &mut round.reclass_until {
                    later(reclass_until);
                }
                // A reminder has no end: it comes at any hour, but before the window does.
                round.remind_at = round
                    .remind_at
                    .map(|remind_at| remind_at.saturating_add(by).min(round.ends_at));
            }
            Phase::Draft
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => {}
        }
        for objection in &mut self.s.objections {
            if let Some(until) = objection
                .challenge
                .as_mut()
                .and_then(|challenge| challenge.appeal_until.as_mut())
            {
                later(until);
            }
        }
    }

    pub(super) fn resume(&mut self) {
        if let Some(pause) = self.s.paused.take() {
            self.shift(self.now - pause.since);
            self.tell(Notice::Resumed);
        }
    }
}

impl State {
    /// What an undisputed round is adopted on.
    fn basis(&self, everybody_answered: bool) -> Basis {
        match self.kind {
            Kind::Lazy if !everybody_answered => Basis::LazyConsensus,
            Kind::Lazy | Kind::Consent | Kind::Advice | Kind::Role => Basis::Consent,
        }
    }
}
