//! One step of the machine: the state as it becomes, and what is owed because of it. The phases and how one leads to the next.

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::agreement::Basis;
use super::effect::{Effect, Notice, Task};
use super::fallback::Why;
use super::form::Mode;
use super::policy::hours;
use super::reason::{Reason, conflict, forbidden, invalid, over};
use super::record::record;
use super::state::{Asked, PanelChange, PanelEntry, Phase, Round, State};
use super::working_time::window_end;
use crate::refusal::Refusal;

/// How long the round goes on when all objections have ended: nobody is surprised.
pub const RESUME: u16 = 24;
/// How much longer a round is where somebody asks to wait.
pub const WAIT: Duration = Duration::hours(48);
/// The longest that the clock stands still at a time.
pub const PAUSE_MAX: Duration = Duration::days(14);
/// How often the clock can be stopped.
pub const PAUSES_MAX: u8 = 3;

/// One step under way.
pub(super) struct Step {
    pub(super) s: State,
    pub(super) fx: Vec<Effect>,
    pub(super) now: OffsetDateTime,
}

impl State {
    pub(super) fn on_panel(&self, who: Uuid) -> Result<(), Refusal> {
        if self.seat(who).is_some() {
            return Ok(());
        }
        Err(super::response::panel_only())
    }

    pub(super) fn is_proposer(&self, who: Uuid) -> Result<(), Refusal> {
        if self.proposer == who {
            return Ok(());
        }
        Err(forbidden(Reason::ProposerOnly))
    }

    pub(super) fn is_facilitator(&self, who: Uuid) -> Result<(), Refusal> {
        if self.facilitator == Some(who) {
            return Ok(());
        }
        Err(forbidden(Reason::FacilitatorOnly))
    }

    pub(super) fn deliberating(&self) -> Result<(), Refusal> {
        if self.is_deliberating() {
            return Ok(());
        }
        Err(conflict(Reason::NotUnderWay))
    }

    /// When everybody was asked about the newest version.
    pub(super) fn asked_at(&self, now: OffsetDateTime) -> OffsetDateTime {
        self.asked.map_or(now, |asked| asked.at)
    }

    pub(super) fn may_pause(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_facilitator(who)?;
        self.deliberating()?;
        if self.meeting.is_some() {
            return Err(conflict(Reason::MeetingHoldsClock));
        }
        if self.pauses >= PAUSES_MAX {
            return Err(conflict(Reason::PausedEnough));
        }
        Ok(())
    }
}

impl Step {
    pub(super) fn new(s: State, now: OffsetDateTime) -> Self {
        Self {
            s,
            fx: Vec::new(),
            now,
        }
    }

    pub(super) fn tell(&mut self, notice: Notice) {
        self.fx.push(Effect::Tell(notice));
    }

    pub(super) fn tell_person(&mut self, person: Uuid, notice: Notice) {
        self.fx.push(Effect::TellPerson { person, notice });
    }

    pub(super) fn owe(&mut self, person: Uuid, task: Task) {
        self.fx.push(Effect::Owe { person, task });
    }

    pub(super) fn freeze(&mut self) {
        let record = record(&self.s, self.now);
        self.fx.push(Effect::Freeze(Box::new(record)));
    }

    pub(super) fn present(&self) -> Vec<Uuid> {
        self.s.present(self.now).map(|seat| seat.person).collect()
    }

    /// When a window ends that lasts this long from now and first opened then.
    pub(super) fn window(&self, opened_at: OffsetDateTime, length: Duration) -> OffsetDateTime {
        let weekend = self.s.mode == Mode::Full;
        window_end(&self.s.zone, opened_at, self.now, length, weekend)
    }

    pub(super) fn round_ends_at(&self) -> OffsetDateTime {
        if let Phase::Consent(round) = &self.s.phase {
            round.ends_at
        } else {
            self.now
        }
    }

    /// Everybody is asked about the newest version.
    pub(super) fn ask(&mut self, length: u16) {
        let Some(version) = self.s.version() else {
            return;
        };
        let (number, text) = (version.number, version.text);
        self.s.asked = Some(Asked {
            version: number,
            text,
            at: self.now,
        });
        self.s.pending_edit = None;
        let ends_at = self.window(self.now, hours(length));
        self.begin_round(length, ends_at);
        let people = self.present();
        for person in &people {
            if let Some(seat) = self.s.seat_mut(*person) {
                seat.asked = number;
            }
        }
        self.fx.push(Effect::Ask {
            version: number,
            people,
            until: ends_at,
        });
        let waiting: Vec<(Uuid, u32)> = self
            .s
            .live()
            .flat_map(|objection| {
                let carriers = objection.carriers.iter().copied();
                let owing = carriers.filter(|carrier| self.s.owes_word(objection, *carrier));
                owing.map(|carrier| (carrier, objection.number))
            })
            .collect();
        for (carrier, number) in waiting {
            self.owe(carrier, Task::AnswerObjection(number));
        }
    }

    fn begin_round(&mut self, length: u16, ends_at: OffsetDateTime) {
        let remind_at = self.now + (ends_at - self.now) * 2 / 3;
        self.s.phase = Phase::Consent(Round {
            hours: length,
            ends_at,
            remind_at: Some(remind_at),
            extended: false,
            reclass_until: None,
        });
        self.tell(Notice::Phase);
    }

    /// All objections have ended: the round goes on for a day.
    pub(super) fn resume_round(&mut self) {
        let ends_at = self.window(self.s.asked_at(self.now), hours(RESUME));
        self.begin_round(RESUME, ends_at);
        self.keep_open_for_appeals();
    }

    /// Nothing is adopted while somebody can still appeal.
    pub(super) fn keep_open_for_appeals(&mut self) {
        let latest = self
            .s
            .objections
            .iter()
            .filter_map(|objection| objection.challenge.as_ref())
            .filter(|challenge| challenge.appeal.is_none())
            .filter_map(|challenge| challenge.appeal_until)
            .max();
        if let (Some(latest), Phase::Consent(round)) = (latest, &mut self.s.phase) {
            round.ends_at = round.ends_at.max(latest);
        }
    }

    pub(super) fn wait(&mut self, who: Uuid) {
        self.s.waits.push(who);
        let zone = self.s.zone.clone();
        if let Phase::Consent(round) = &mut self.s.phase {
            round.ends_at = super::working_time::working_end(&zone, round.ends_at.saturating_add(WAIT));
        }
        self.tell(Notice::Extended);
    }

    pub(super) fn integrate(&mut self) {
        self.s.pending_edit = None;
        self.s.rounds = self.s.rounds.saturating_add(1);
        if self.s.rounds > self.s.policy.rounds {
            self.fall_back(Why::Rounds);
            return;
        }
        let ends_at = self.window(self.now, hours(self.s.policy.integrate));
        self.s.phase = Phase::Integrate { ends_at };
        self.tell(Notice::Phase);
        if let Some(author) = self.s.author() {
            self.owe(author, Task::Integrate);
        }
    }

    /// What follows from what was just said, without waiting for the clock.
    pub(super) fn settle(&mut self) {
        if self.s.paused.is_some() {
            return;
        }
        match &self.s.phase {
            Phase::Clarify { .. } => {
                let present = self.present();
                let clear = |person: &Uuid| self.s.clear.contains(person);
                let all = !present.is_empty() && present.iter().all(clear);
                if all && self.s.questions.iter().all(|question| question.answer.is_some()) {
                    self.shape();
                }
            }
            Phase::Consent(round) => {
                let all = round.reclass_until.is_none() && self.s.all_answered(self.now);
                let live = self.s.live().next().is_some();
                // While an objection that was disqualified may be heard again, it waits for the end of its time.
                let settled = all && !live && !self.s.may_be_appealed(self.now);
                if settled {
                    self.adopt(Basis::Consent, 0);
                } else if all && live && !self.s.live().any(|objection| self.s.is_waiting(objection)) {
                    self.integrate();
                }
            }
            Phase::Integrate { .. } => {
                if self.s.live().next().is_none() {
                    self.resume_round();
                    self.settle();
                }
            }
            Phase::Fallback(fall) => {
                let objected = match fall.why {
                    Why::Rounds | Why::Time => true,
                    Why::TooFew => false,
                };
                if objected && self.s.live().next().is_none() {
                    self.resume_round();
                    self.settle();
                } else {
                    self.count_rung(false);
                }
            }
            Phase::Nominate { .. } | Phase::Change { .. } => self.nominations_in(),
            Phase::Draft
            | Phase::Shape { .. }
            | Phase::Advise { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => {}
        }
    }

    /// The panel's people change: that is noted, and turns nothing by itself.
    pub(super) fn note(&mut self, person: Uuid, change: PanelChange) {
        self.s.panel_log.push(PanelEntry {
            at: self.now,
            person,
            change,
        });
        self.tell(Notice::Panel);
    }

    pub(super) fn away(&mut self, who: Uuid, until: OffsetDateTime) -> Result<(), Refusal> {
        if until <= self.now {
            return Err(invalid("until", Reason::AwayUntilFuture));
        }
        if let Some(seat) = self.s.seat_mut(who) {
            seat.away_until = Some(until);
        }
        self.note(who, PanelChange::Away);
        Ok(())
    }

    /// Whoever says something is not away.
    pub(super) fn come_back(&mut self, who: Uuid) {
        let now = self.now;
        if let Some(seat) = self.s.seat_mut(who)
            && let Some(until) = seat.away_until.take()
            && until > now
        {
            self.note(who, PanelChange::Back);
        }
        self.ask_returned();
    }

    /// Whoever was away until now is back.
    pub(super) fn away_over(&mut self) {
        let mut back = Vec::new();
        for seat in self.s.panel.iter_mut().filter(|seat| !seat.left) {
            if seat.away_until.is_some_and(|until| until <= self.now) {
                seat.away_until = None;
                back.push(seat.person);
            }
        }
        for person in back {
            self.note(person, PanelChange::Back);
        }
        self.ask_returned();
    }

    /// Whoever was away when the others were asked about the newest version is asked as soon as they are back, and has a day at least:
    /// an earlier consent of theirs does not count for what they never saw.
    fn ask_returned(&mut self) {
        if !matches!(self.s.phase, Phase::Consent(_)) {
            return;
        }
        let (number, base) = (self.s.version_number(), self.s.base(self.s.version_number()));
        let mut people = Vec::new();
        for person in self.present() {
            let owes = self.s.owes_answer(person);
            if let Some(seat) = self.s.seat_mut(person)
                && seat.asked < base
            {
                seat.asked = number;
                people.extend(owes.then_some(person));
            }
        }
        if people.is_empty() {
            return;
        }
        let day = self.window(self.s.asked_at(self.now), hours(RESUME));
        if let Phase::Consent(round) = &mut self.s.phase {
            round.ends_at = round.ends_at.max(day);
        }
        self.fx.push(Effect::Ask {
            version: number,
            people,
            until: self.round_ends_at(),
        });
    }

    pub(super) fn left(&mut self, person: Uuid) {
        if let Some(seat) = self.s.seat_mut(person) {
            seat.left = true;
            self.note(person, PanelChange::Left);
        }
    }

    /// A facilitator hands on by themselves, which is counted.
    pub(super) fn hand_on_by_hand(&mut self, facilitator: Uuid) -> Result<(), Refusal> {
        self.hand_on(facilitator)?;
        self.s.handed_on = self.s.handed_on.saturating_add(1);
        Ok(())
    }

    pub(super) fn hand_on(&mut self, facilitator: Uuid) -> Result<(), Refusal> {
        if facilitator == self.s.proposer {
            return Err(invalid("facilitator", Reason::ProposerFacilitates));
        }
        if matches!(self.s.phase, Phase::Draft | Phase::Ended { .. }) {
            return Err(over());
        }
        self.s.facilitator = Some(facilitator);
        self.tell(Notice::Facilitator);
        Ok(())
    }
}
