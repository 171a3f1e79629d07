//! The organisation: set it up once, edit it.

mod edit;
mod set_up;
mod structure;

pub use edit::EditOrganisation;
pub use set_up::{SetUp, needed, set_up};
pub use structure::{Template, structure, templates};

use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text;

/// The longest name of an organisation, in characters.
const NAME_MAX: usize = 100;
/// The longest description of an organisation, in characters.
const DESCRIPTION_MAX: usize = 5_000;

fn name(text: &str, field: &'static str) -> Result<String, Refusal> {
    text::line(text, field, NAME_MAX)
}
