//! The ladder that is climbed when consent is not reached: meeting, trio, trial, vote, decider or wider circle, drop. Each rung is used
//! once and has an end of its own, so every process ends; and what it adopts is never called consent.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::agreement::{Basis, Votes};
use super::digest::Digest;
use super::effect::{Effect, Notice, Purpose, Task};
use super::form::Next;
use super::objection::Stage;
use super::policy::{Part, Rung, TRIAL_MAX_DAYS};
use super::reason::{Reason, conflict, forbidden, invalid};
use super::state::{End, Phase, State};
use super::step::Step;
use super::working_time::{Zone, working_end_by};
use crate::refusal::Refusal;

/// How long a meeting slot may be waited for.
pub const MEETING: Duration = Duration::days(14);
/// How long three people write.
pub const TRIO: Duration = Duration::days(5);
/// How long the panel votes.
pub const VOTE: Duration = Duration::days(5);
/// How long a decider takes.
pub const DECIDER: Duration = Duration::days(14);
/// What part of the panel has to want a trial.
pub const TRIAL_PART: Part = Part { of: 2, out_of: 3 };

/// Why consent was not reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Too few took part, twice.
    TooFew,
    /// Objections stood after the last round of integrating.
    Rounds,
    /// The time for integrating ran out.
    Time,
}

/// A trial: it has a measure and an end, or it is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// When it ends, by itself.
    pub ends_at: OffsetDateTime,
    /// How one will know whether it worked.
    pub measure: Digest,
}

/// A rung that is being tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fall {
    /// Why consent was not reached.
    pub why: Why,
    /// Which rung.
    pub rung: Rung,
    /// When the next one begins.
    pub ends_at: OffsetDateTime,
    /// Objector, third and proposer, who write together; empty until the lot is drawn.
    pub trio: Vec<Uuid>,
    /// The trial on offer.
    pub trial: Option<Trial>,
    /// Votes on a trial or on the proposal.
    pub votes: Vec<(Uuid, bool)>,
}

/// When a trial ends that is planned to end then: by day, on a working day, and no later than it may last.
pub fn trial_end(zone: &Zone, planned: OffsetDateTime, now: OffsetDateTime) -> OffsetDateTime {
    working_end_by(zone, planned, longest_trial(now))
}

/// When a trial that begins now ends at the latest.
fn longest_trial(now: OffsetDateTime) -> OffsetDateTime {
    now.saturating_add(Duration::days(i64::from(TRIAL_MAX_DAYS)))
}

impl State {
    fn fall(&self) -> Result<&Fall, Refusal> {
        match &self.phase {
            Phase::Fallback(fall) => Ok(fall),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Agreed { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Err(conflict(Reason::NotInFallback)),
        }
    }

    /// The votes of the rung that is being tried, of those who are still on the panel; none where it has no vote.
    pub fn votes(&self) -> Option<Votes> {
        let fall = self.fall().ok()?;
        let votes = match fall.rung {
            Rung::Trial | Rung::Vote { .. } => &fall.votes,
            Rung::Meeting | Rung::Trio | Rung::Decider { .. } | Rung::WiderCircle | Rung::Drop => {
                return None;
            }
        };
        let counted = || votes.iter().filter(|(voter, _)| self.seat(*voter).is_some());
        let yes = counted().filter(|(_, yes)| *yes).count();
        let no = counted().count() - yes;
        Some(Votes { yes, no })
    }

    pub(super) fn may_write_in_fallback(&self, fall: &Fall, who: Uuid) -> Result<(), Refusal> {
        match fall.rung {
            Rung::Meeting if self.author() == Some(who) => Ok(()),
            Rung::Meeting => Err(forbidden(Reason::ProposerWritesMeeting)),
            Rung::Trio if fall.trio.contains(&who) => Ok(()),
            Rung::Trio => Err(forbidden(Reason::TrioWrites)),
            Rung::Trial | Rung::Vote { .. } | Rung::Decider { .. } | Rung::WiderCircle | Rung::Drop => {
                Err(conflict(Reason::TextStandsInStep))
            }
        }
    }

    pub(super) fn may_offer_trial(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_proposer(who)?;
        let fall = self.fall()?;
        if fall.rung == Rung::Trial && fall.trial.is_none() {
            return Ok(());
        }
        Err(conflict(Reason::TrialOnce))
    }

    pub(super) fn may_ballot(&self, who: Uuid) -> Result<(), Refusal> {
        self.on_panel(who)?;
        let fall = self.fall()?;
        match fall.rung {
            Rung::Trial if fall.trial.is_none() => Err(conflict(Reason::NoTrialYet)),
            Rung::Trial | Rung::Vote { .. } => {
                if fall.votes.iter().any(|(person, _)| *person == who) {
                    return Err(conflict(Reason::Voted));
                }
                Ok(())
            }
            Rung::Meeting | Rung::Trio | Rung::Decider { .. } | Rung::WiderCircle | Rung::Drop => {
                Err(conflict(Reason::StepHasNoVote))
            }
        }
    }

    pub(super) fn may_end_rung(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_facilitator(who)?;
        match self.fall()?.rung {
            Rung::Meeting | Rung::Trio => Ok(()),
            Rung::Trial | Rung::Vote { .. } | Rung::Decider { .. } | Rung::WiderCircle | Rung::Drop => {
                Err(conflict(Reason::StepEndsItself))
            }
        }
    }

    pub(super) fn may_decide_in_fallback(&self, who: Uuid) -> Result<(), Refusal> {
        match self.fall()?.rung {
            Rung::Decider { person } if person == who => Ok(()),
            Rung::Decider { .. } => Err(forbidden(Reason::NamedDecides)),
            Rung::Meeting | Rung::Trio | Rung::Trial | Rung::Vote { .. } | Rung::WiderCircle | Rung::Drop => {
                Err(conflict(Reason::NobodyDecidesAlone))
            }
        }
    }
}

impl Step {
    /// Consent was not reached: the next rung that applies.
    pub(super) fn fall_back(&mut self, why: Why) {
        self.s.pending_edit = None;
        let rungs = self.s.policy.ladder.clone();
        for rung in rungs.into_iter().skip(self.s.next_rung) {
            self.s.next_rung += 1;
            if self.try_rung(why, rung) {
                return;
            }
        }
        self.finish_without(End::NotAdopted);
    }

    /// Does the rung apply? A trio needs an objector and a third; an end is not tried, since nothing would be there to be measured; and
    /// nobody decides alone on their own proposal.
    fn try_rung(&mut self, why: Why, rung: Rung) -> bool {
        let length = match rung {
            Rung::Meeting => MEETING,
            Rung::Trio => TRIO,
            Rung::Trial | Rung::Vote { .. } => VOTE,
            Rung::Decider { .. } => DECIDER,
            Rung::WiderCircle => {
                self.finish_without(End::Escalated);
                return true;
            }
            Rung::Drop => {
                self.finish_without(End::NotAdopted);
                return true;
            }
        };
        let thirds = self.thirds();
        let retires = self
            .s
            .version()
            .is_some_and(|version| version.next == Some(Next::Retire));
        let applies = match rung {
            Rung::Trio => !thirds.is_empty(),
            Rung::Trial => !retires,
            Rung::Decider { person } => person != self.s.proposer,
            Rung::Meeting | Rung::Vote { .. } | Rung::WiderCircle | Rung::Drop => true,
        };
        if !applies {
            return false;
        }
        self.s.phase = Phase::Fallback(Fall {
            why,
            rung,
            ends_at: self.window(self.now, length),
            trio: Vec::new(),
            trial: None,
            votes: Vec::new(),
        });
        self.tell(Notice::Phase);
        match rung {
            Rung::Meeting => {
                let objections = self.s.live().map(|objection| objection.number).collect();
                self.fx.push(Effect::Agenda { objections });
            }
            Rung::Trio => self.draw(Purpose::Third, thirds, 1),
            Rung::Trial => self.owe(self.s.proposer, Task::OfferTrial),
            Rung::Vote { .. } => self.ask_panel(),
            Rung::Decider { person } => self.owe(person, Task::Decide),
            Rung::WiderCircle | Rung::Drop => {}
        }
        true
    }

    /// Who can be the third of a trio; nobody where nobody objects.
    fn thirds(&self) -> Vec<Uuid> {
        let Some(objector) = self.s.live().next().map(super::objection::Objection::owner) else {
            return Vec::new();
        };
        let apart = |person: Uuid| person != objector && Some(person) != self.s.author();
        self.s
            .present(self.now)
            .map(|seat| seat.person)
            .filter(|person| apart(*person))
            .collect()
    }

    pub(super) fn trio_drawn(&mut self, drawn: &[Uuid]) {
        let objector = self.s.live().next().map(super::objection::Objection::owner);
        let mut trio: Vec<Uuid> = self.s.author().into_iter().chain(objector).collect();
        trio.extend(drawn);
        if let Phase::Fallback(fall) = &mut self.s.phase
            && fall.rung == Rung::Trio
        {
            fall.trio.clone_from(&trio);
            for person in trio {
                self.owe(person, Task::WriteAsTrio);
            }
        }
    }

    pub(super) fn offer_trial(&mut self, ends_at: OffsetDateTime, measure: Digest) -> Result<(), Refusal> {
        if ends_at <= self.now || ends_at > longest_trial(self.now) {
            return Err(invalid("endsAt", Reason::TrialLength));
        }
        let until = self.window(self.now, VOTE);
        if let Phase::Fallback(fall) = &mut self.s.phase {
            fall.trial = Some(Trial { ends_at, measure });
            fall.ends_at = until;
        }
        self.ask_panel();
        Ok(())
    }

    pub(super) fn ballot(&mut self, who: Uuid, yes: bool) {
        if let Phase::Fallback(fall) = &mut self.s.phase {
            fall.votes.push((who, yes));
        }
        self.come_back(who);
    }

    /// The votes of a rung are counted: at its end, or as soon as everybody who counts has voted.
    pub(super) fn count_rung(&mut self, at_end: bool) {
        let Phase::Fallback(fall) = &self.s.phase else {
            return;
        };
        let voted = |person: Uuid| fall.votes.iter().any(|(voter, _)| *voter == person);
        let all = self.s.present(self.now).all(|seat| voted(seat.person));
        if !at_end && (!all || fall.votes.is_empty()) {
            return;
        }
        // The panel as it was frozen: nobody's leaving makes a majority.
        let panel = self.s.panel.len();
        // Whoever left since voting counts no more.
        let (yes, cast) = self
            .s
            .votes()
            .map_or((0, 0), |votes| (votes.yes, votes.yes + votes.no));
        let basis = match fall.rung {
            Rung::Trial => fall
                .trial
                .filter(|_| yes > 0 && yes >= TRIAL_PART.least(panel))
                .map(|trial| Basis::Trial {
                    ends_at: trial.ends_at,
                    measure: trial.measure,
                }),
            Rung::Vote { threshold } => {
                // Of the votes cast, and more than half of the panel: few votes decide nothing.
                (yes > 0 && yes >= threshold.least(cast) && yes * 2 > panel).then_some(Basis::Vote)
            }
            Rung::Meeting | Rung::Trio | Rung::Decider { .. } | Rung::WiderCircle | Rung::Drop => None,
        };
        let why = fall.why;
        match basis {
            Some(basis) => self.adopt_in_spite(basis),
            None if at_end || all => self.fall_back(why),
            None => {}
        }
    }

    pub(super) fn decide_in_fallback(&mut self, who: Uuid, adopt: bool, used: Digest) {
        if adopt {
            self.adopt_in_spite(Basis::Decider { person: who, used });
        } else {
            self.finish_without(End::NotAdopted);
        }
    }

    pub(super) fn end_rung(&mut self) {
        if let Phase::Fallback(fall) = &self.s.phase {
            self.fall_back(fall.why);
        }
    }

    /// The fallback adopts it. The objections that stand are overruled, and counted on its label.
    fn adopt_in_spite(&mut self, basis: Basis) {
        let standing: Vec<u32> = self.s.live().map(|objection| objection.number).collect();
        for number in &standing {
            self.end_objection(*number, Stage::OverruledByFallback);
        }
        self.adopt(basis, u32::try_from(standing.len()).unwrap_or(u32::MAX));
    }

    pub(super) fn ask_panel(&mut self) {
        let (version, people) = (self.s.version_number(), self.present());
        if let Phase::Fallback(fall) = &self.s.phase {
            self.fx.push(Effect::Ask {
                version,
                people,
                until: fall.ends_at,
            });
        }
    }
}
