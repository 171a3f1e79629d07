//! The consent process as a machine: a state and an event give the next state and what is owed, nothing else does.
//!
//! Consent is adopted when nobody on the panel objects and enough have taken part; an objection is a gift that is integrated into the next
//! version (Sociocracy For All, Sociocracy 3.0, Holacracy's integrative decision making). Lazy consensus, the advice process and role
//! selection run on the same machine. What happens to an agreement afterwards, until it ends, does too.
//!
//! The events are the log: the state follows from them alone, with the moments in them and the zone that they name. Silence adopts
//! nothing, except in lazy consensus, where it is the silence of those who have read it.

pub mod advice;
pub mod agreement;
pub mod announce;
pub mod audience;
pub mod carry;
pub mod challenge;
mod clock;
pub mod coach;
pub mod compare;
pub mod digest;
pub mod effect;
pub mod event;
pub mod fallback;
pub mod floor;
pub mod form;
mod guard;
pub mod handbook;
mod lapse;
pub mod lazy;
pub mod meeting;
pub mod moves;
pub mod objection;
pub mod panel;
pub mod phase_name;
pub mod policy;
mod raise;
pub mod reason;
pub mod record;
mod resolve;
pub mod response;
pub mod role;
mod run;
pub mod secrecy;
mod start;
pub mod state;
mod step;
pub mod story;
pub mod succession;
pub mod tasks;
pub mod version;
pub mod working_time;

#[cfg(test)]
mod tests;

use crate::refusal::Refusal;
pub use effect::Effect;
pub use event::{Actor, Event, What};
pub use moves::{Move, possible, possible_for, why_not};
pub use phase_name::PhaseName;
pub use state::{Phase, State};
pub use tasks::{Todo, tasks};

use reason::{Reason, conflict, forbidden, invalid};
use step::Step;

/// The first entry of a log: a draft.
pub fn begin(event: &Event) -> Result<(State, Vec<Effect>), Refusal> {
    let What::Begin(setup) = &event.what else {
        return Err(conflict(Reason::BeginsWithDraft));
    };
    setup.zone.check()?;
    if event.by != Actor::Person(setup.proposer) {
        return Err(forbidden(Reason::ProposerBegins));
    }
    Ok((State::new(setup, event.at), Vec::new()))
}

/// What an event makes of a state, and what is owed because of it. Whatever was due by then has happened before.
///
/// # Errors
/// Those of the guards; `state` then holds on as it is.
pub fn apply(state: &State, event: &Event) -> Result<(State, Vec<Effect>), Refusal> {
    if event.at < state.at {
        return Err(invalid("at", Reason::EntryBefore));
    }
    let mut step = Step::new(state.clone(), event.at);
    step.catch_up();
    step.take(event)?;
    if !event.what.is_about_people() {
        step.settle();
    }
    // What was just agreed may be due already, such as a review whose date passed while the answers came in.
    step.catch_up();
    step.s.at = event.at;
    step.s.entries = step.s.entries.saturating_add(1);
    Ok((step.s, step.fx))
}

/// The state that a log leads to.
pub fn replay<'a>(events: impl IntoIterator<Item = &'a Event>) -> Result<State, Refusal> {
    let mut events = events.into_iter();
    let first = events.next().ok_or_else(|| conflict(Reason::BeginsWithDraft))?;
    let (mut state, _) = begin(first)?;
    for event in events {
        (state, _) = apply(&state, event)?;
    }
    Ok(state)
}
