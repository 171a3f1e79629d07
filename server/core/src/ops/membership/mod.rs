//! Who is in which group: add, change, end.

mod add;
mod change;
mod end;

pub use add::AddMember;
pub(crate) use add::join;
pub use change::ChangeMembership;
pub use end::EndMembership;

use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text;

/// The longest title, in characters.
const TITLE_MAX: usize = 80;

/// A person's title in a group; empty means none.
pub(crate) fn title(text: Option<&str>) -> Result<Option<String>, Refusal> {
    match text.map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => text::line(text, "title", TITLE_MAX).map(Some),
    }
}
