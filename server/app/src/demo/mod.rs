//! The demonstration: the P2P Foundation as it describes itself, with people named by their role, told step by step through the API
//! by a clock that walks from weeks ago to now, so that everything in it (emails too) came about as it would have in life.

mod cast;
mod goals;
mod meetings;
mod reviews;
mod roles;
mod steps;
mod story;
mod teller;

pub use teller::load;

use folkmoot_core::locale::{Locale, text};
use serde::Serialize;

/// Somebody as whom a visitor may enter.
#[derive(Clone, Debug, Serialize)]
pub struct Persona {
    /// Their handle.
    pub id: &'static str,
    /// Their name.
    pub name: String,
    /// What they do, for the door.
    pub description: String,
}

/// The people as whom one may enter, in the order in which the door offers them: the handle and the key of their texts.
const PERSONAS: [(&str, &str); 4] = [
    ("core-team-member", "persona-core-team-member"),
    ("research-coordinator", "persona-stream-lead"),
    ("advisory-board-member", "persona-advisory-board-member"),
    ("administrator", "persona-administrator"),
];

/// The people as whom one may enter, in the reader's language.
pub fn personas(locale: Locale) -> Vec<Persona> {
    let persona = |(id, key): (&'static str, &str)| Persona {
        id,
        name: text(locale, key, &[]),
        description: text(locale, &format!("{key}-description"), &[]),
    };
    PERSONAS.into_iter().map(persona).collect()
}

/// Whether somebody may enter as the person of this handle.
pub fn is_persona(handle: &str) -> bool {
    PERSONAS.iter().any(|(id, _)| *id == handle)
}
