//! Themes: create, edit.

mod create;
mod edit;

pub use create::CreateTheme;
pub use edit::EditTheme;

use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text;

/// The longest name of a theme, in characters: it is a label.
const NAME_MAX: usize = 80;
/// The longest description of a theme, in characters.
const DESCRIPTION_MAX: usize = 2_000;

fn name(text: &str) -> Result<String, Refusal> {
    text::line(text, "name", NAME_MAX)
}

fn description(text: &str) -> Result<String, Refusal> {
    text::body_or_empty(text, "description", DESCRIPTION_MAX)
}
