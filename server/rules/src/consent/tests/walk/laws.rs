//! The laws that hold at every step of a walk, said without the machine's own help where that can be done.

use std::collections::BTreeSet;

use time::OffsetDateTime;
use uuid::Uuid;

use super::duties::Duties;
use crate::consent::agreement::{Agreement, Basis, Standing};
use crate::consent::effect::Effect;
use crate::consent::form::{Kind, Mode};
use crate::consent::objection::Stage;
use crate::consent::response::{Stance, Worth};
use crate::consent::state::{Phase, State};
use crate::consent::working_time::{is_working, spans_weekend_day};
use crate::consent::{Actor, Event, What, apply, replay};

pub(super) type Held = Result<(), String>;

pub(super) fn law(holds: bool, sentence: &str) -> Held {
    if holds { Ok(()) } else { Err(sentence.to_owned()) }
}

/// What a walk remembers beside the state.
#[derive(Default)]
pub struct Laws {
    /// The version that people were asked about last, as the effects had it.
    asked: Option<u32>,
    /// Yes in the votes since then.
    yes: BTreeSet<Uuid>,
    /// What people were given to do.
    duties: Duties,
}

impl Laws {
    pub fn hold(&mut self, before: &State, event: &Event, after: &State, effects: &[Effect]) -> Held {
        for effect in effects {
            if let Effect::Ask { version, .. } = effect
                && self.asked != Some(*version)
            {
                self.asked = Some(*version);
                self.yes.clear();
            }
        }
        if let (What::Ballot { yes: true }, Actor::Person(by)) = (&event.what, event.by) {
            self.yes.insert(event.on_behalf.unwrap_or(by));
        }
        nothing_is_lost(before, after)?;
        time_goes_on(before, event, after)?;
        readers_are_ahead(before, event, after)?;
        people_turn_nothing(before, event, after)?;
        self.duties.hold(before, event, after, effects)?;
        few_carry(after)?;
        one_holds(after)?;
        if after.agreements.len() > before.agreements.len() {
            self.adoption(before, after)?;
        }
        Ok(())
    }

    fn adoption(&self, before: &State, after: &State) -> Held {
        law(
            after.live().next().is_none(),
            "adopted with an objection that stands",
        )?;
        let agreement = after.agreements.last().ok_or("no agreement")?;
        let asked = self
            .asked
            .and_then(|number| after.versions.get(number as usize - 1));
        law(
            asked
                .is_some_and(|version| version.text == agreement.text && version.number == agreement.version),
            "the adopted text is not the one that everybody was asked about last",
        )?;
        let overruled = |state: &State| {
            let stages = state.objections.iter().map(|objection| objection.stage);
            stages
                .filter(|stage| *stage == Stage::OverruledByFallback)
                .count()
        };
        let newly = overruled(after) - overruled(before);
        let base = after.base(agreement.version);
        let answered = |person: Uuid| {
            after.responses.iter().any(|response| {
                response.person == person
                    && after.base(response.version) == base
                    && matches!(response.stance, Stance::Consent | Stance::Concern)
            })
        };
        let seats = || after.panel.iter().map(|seat| seat.person);
        let spoke = seats().filter(|person| answered(*person)).count();
        let read = seats()
            .filter(|person| answered(*person) || after.has_seen(*person))
            .count();
        match agreement.basis {
            Basis::Consent => {
                law(spoke > 0, "silence adopted something")?;
                let turnout = &agreement.turnout;
                law(
                    spoke + turnout.carried >= turnout.floor,
                    "consent of fewer than the floor",
                )?;
            }
            Basis::LazyConsensus => {
                law(after.kind == Kind::Lazy, "lazy without being lazy")?;
                law(
                    read >= agreement.turnout.active_floor.max(1),
                    "lazy consensus of too few who have read it",
                )?;
            }
            Basis::Trial { .. } | Basis::Vote => law(!self.yes.is_empty(), "a vote of nobody")?,
            Basis::Advice { .. } | Basis::Decider { .. } => {}
        }
        match agreement.basis {
            Basis::Consent | Basis::LazyConsensus | Basis::Advice { .. } => {
                law(newly == 0, "called consent in spite of an objection")?;
                unresolved_nowhere(after)?;
            }
            Basis::Trial { .. } | Basis::Vote | Basis::Decider { .. } => law(
                newly == agreement.standing_objections as usize,
                "the label does not count the objections that stand",
            )?,
        }
        for seat in &after.panel {
            let last = after
                .responses
                .iter()
                .rfind(|response| response.person == seat.person);
            let objected = last.is_some_and(|response| response.stance == Stance::Object);
            let counts = match after.worth(seat.person) {
                Worth::Active(stance) => stance != Stance::Object,
                Worth::Stale(_) => after.carries_over(seat.person),
                Worth::Silent => false,
            };
            law(
                !(objected && counts),
                "an objection turned into consent by itself",
            )?;
        }
        taken_up(after)
    }
}

/// Whatever resolved an objection in this deliberation by being put off is somebody's to do.
fn taken_up(after: &State) -> Held {
    let agreement = after.agreements.last().ok_or("no agreement")?;
    for objection in &after.objections {
        let here = objection.story.last().map(|(at, _)| *at) >= after.opened_at;
        let deferral = objection
            .resolving
            .as_ref()
            .and_then(|resolving| resolving.deferral);
        let Some(deferral) = deferral.filter(|_| here && objection.stage == Stage::Resolved) else {
            continue;
        };
        let actions = &agreement.terms.actions;
        law(
            actions
                .iter()
                .any(|action| action.objection == Some(objection.number) && action.owner == deferral.owner),
            "what was put off is nobody's to do",
        )?;
    }
    Ok(())
}

/// One agreement at most is in force, and after a trial the one before it is.
fn one_holds(after: &State) -> Held {
    let in_force = after
        .agreements
        .iter()
        .filter(|agreement| agreement.is_in_force());
    law(
        in_force.count() <= 1,
        "two agreements of one process are in force",
    )?;
    let suspended = |agreement: &Agreement| {
        agreement.standing == Standing::Suspended && agreement.superseded_by.is_none()
    };
    let waits = after.agreements.iter().any(suspended);
    let trial = after.agreements.iter().any(|agreement| {
        let stands_in = agreement.is_in_force() || agreement.standing == Standing::Suspended;
        agreement.is_trial() && stands_in
    });
    law(!waits || trial, "suspended for no trial")
}

/// A resolution is one of the final text, not of one that is gone. What changed afterwards was wording alone.
fn unresolved_nowhere(after: &State) -> Held {
    let base = after.base(after.version_number()) as usize;
    let Some(version) = base.checked_sub(1).and_then(|place| after.versions.get(place)) else {
        return Ok(());
    };
    for objection in &after.objections {
        if let (Stage::Resolved, Some(resolving)) = (objection.stage, &objection.resolving) {
            let there = resolving
                .paragraphs
                .iter()
                .all(|paragraph| version.paragraphs.contains(paragraph));
            let wording = after.base(resolving.version) == version.number;
            law(there || wording, "adopted with a stale resolution")?;
        }
    }
    Ok(())
}

fn nothing_is_lost(before: &State, after: &State) -> Held {
    law(
        after.responses.starts_with(&before.responses),
        "an answer was changed or lost",
    )?;
    law(
        after.objections.len() >= before.objections.len(),
        "an objection was lost",
    )?;
    for (was, is) in before.objections.iter().zip(&after.objections) {
        law(
            is.story.starts_with(&was.story),
            "the story of an objection was changed",
        )?;
        law(is.credits.starts_with(&was.credits), "a credit was lost")?;
        law(is.raised_by == was.raised_by, "an objection changed hands")?;
    }
    law(
        after.concerns.starts_with(&before.concerns),
        "a concern was changed or lost",
    )?;
    law(
        after.reactions.starts_with(&before.reactions),
        "a reaction was changed or lost",
    )?;
    for (was, is) in before.questions.iter().zip(&after.questions) {
        law(
            (is.asked_by, is.text) == (was.asked_by, was.text)
                && (was.answer.is_none() || is.answer == was.answer),
            "a question or its answer was changed",
        )?;
    }
    law(
        after.questions.len() >= before.questions.len(),
        "a question was lost",
    )?;
    // A draft is written over until it is published; a change of kind is all that happens to a version later.
    law(
        matches!(before.phase, Phase::Draft) || after.versions.len() >= before.versions.len(),
        "a version was lost",
    )
}

fn time_goes_on(before: &State, event: &Event, after: &State) -> Held {
    law(after.at >= before.at && after.at == event.at, "time went back")?;
    law(
        after.next_due().is_none_or(|due| due > after.at),
        "something is due that has not happened",
    )?;
    if let Some(ends_at) = window(&after.phase) {
        law(
            is_working(&after.zone, ends_at),
            "a phase ends at night or on a weekend",
        )?;
        let began = std::mem::discriminant(&before.phase) != std::mem::discriminant(&after.phase);
        let weekend = after.mode == Mode::Fast || spans_weekend_day(&after.zone, after.at, ends_at);
        law(!began || weekend, "a full phase without a weekend")?;
    }
    if let Phase::Consent(round) = &after.phase {
        law(
            is_working(&after.zone, round.ends_at),
            "a window ends at night or on a weekend",
        )?;
        let asked_at = after.asked.map_or(after.at, |asked| asked.at);
        law(
            after.mode == Mode::Fast || spans_weekend_day(&after.zone, asked_at, round.ends_at),
            "a full window without a weekend",
        )?;
        if let Phase::Consent(earlier) = &before.phase {
            let finished = matches!(event.what, What::Close { finish: true });
            let same = before.asked == after.asked;
            law(
                finished || !same || round.ends_at >= earlier.ends_at,
                "a window became shorter",
            )?;
        }
    }
    Ok(())
}

/// Whoever reads before the clock's step sees what the step finds.
fn readers_are_ahead(before: &State, event: &Event, after: &State) -> Held {
    // Looked at now and then: it costs a second step.
    if !after.entries.is_multiple_of(4) || before.next_due().is_none_or(|due| due > event.at) {
        return Ok(());
    }
    let read = before.as_of(event.at);
    law(
        read.next_due().is_none_or(|due| due > event.at),
        "a reader is shown what is over",
    )?;
    let next = apply(&read, event).map_err(|refusal| refusal.to_string())?.0;
    law(next == *after, "a reader was shown something else than what came")
}

/// When a phase with a window ends; a round of consent is looked at by itself.
fn window(phase: &Phase) -> Option<OffsetDateTime> {
    match phase {
        Phase::Clarify { ends_at }
        | Phase::Shape { ends_at, .. }
        | Phase::Integrate { ends_at }
        | Phase::Advise { ends_at, .. }
        | Phase::Nominate { ends_at }
        | Phase::Change { ends_at }
        | Phase::Choose { ends_at }
        | Phase::Agreed { ends_at } => Some(*ends_at),
        Phase::Fallback(fall) => Some(fall.ends_at),
        Phase::Draft | Phase::Consent(_) | Phase::Live | Phase::ReviewDue { .. } | Phase::Ended { .. } => {
            None
        }
    }
}

fn people_turn_nothing(before: &State, event: &Event, after: &State) -> Held {
    let about_people = matches!(
        event.what,
        What::Left { .. } | What::Joined { .. } | What::Away { .. } | What::Back
    );
    if !about_people {
        return Ok(());
    }
    let blocked = before.live().next().is_some();
    law(
        !blocked || after.agreements.len() == before.agreements.len(),
        "somebody's leaving turned an objection into an agreement",
    )?;
    let leaves = |person: Uuid| matches!(event.what, What::Left { person: who } if who == person);
    let seated = before.panel.iter().any(|seat| leaves(seat.person) && !seat.left);
    law(
        !seated || after.panel_log.len() > before.panel_log.len(),
        "somebody left without a note",
    )
}

fn few_carry(after: &State) -> Held {
    let base = after.base(after.version_number());
    let prior: BTreeSet<Uuid> = after
        .responses
        .iter()
        .filter(|response| response.stance == Stance::Consent && after.base(response.version) < base)
        .map(|response| response.person)
        .collect();
    law(
        after.turnout(after.at).carried <= prior.len(),
        "more consents carried over than were given",
    )
}

/// The log leads to the state again; a stored snapshot is the state; and left alone, every process ends.
pub fn at_the_end(log: &[Event], state: &State) -> Held {
    law(
        replay(log).as_ref() == Ok(state),
        "the log leads to another state",
    )?;
    if log.len().is_multiple_of(16) {
        let stored = serde_json::to_string(&(log, state)).map_err(|error| error.to_string())?;
        let (events, snapshot): (Vec<Event>, State) =
            serde_json::from_str(&stored).map_err(|error| error.to_string())?;
        law(
            events == log && snapshot == *state,
            "a stored log or snapshot reads differently",
        )?;
    }
    let mut state = state.clone();
    for _ in 0..60 {
        let rests = matches!(
            state.phase,
            Phase::Draft | Phase::Live | Phase::ReviewDue { .. } | Phase::Ended { .. }
        );
        let Some(at) = state.next_due().filter(|_| !rests) else {
            return Ok(());
        };
        let tick = Event {
            at,
            by: Actor::Clock,
            on_behalf: None,
            what: What::Tick,
        };
        (state, _) = apply(&state, &tick).map_err(|refusal| refusal.to_string())?;
    }
    Err("left alone, it does not end".to_owned())
}
