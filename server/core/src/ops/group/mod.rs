//! Groups: create a hub or body, create a working group, edit.

mod create;
mod edit;

pub use create::{CreateGroup, CreateWorkingGroup};
pub use edit::EditGroup;

use crate::db::Timestamp;
use crate::ops::goal::moment;
use crate::tx::Tx;
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::role::notice;
use folkmoot_rules::text;
use folkmoot_rules::visibility::GroupKind;
use time::Date;

/// The longest name of a group, in characters.
const NAME_MAX: usize = 80;
/// The longest purpose of a group, in characters.
const PURPOSE_MAX: usize = 5_000;

pub(crate) fn name(text: &str) -> Result<String, Refusal> {
    text::line(text, "name", NAME_MAX)
}

pub(crate) fn purpose(text: &str) -> Result<String, Refusal> {
    text::body_or_empty(text, "purpose", PURPOSE_MAX)
}

/// When those who lead are told that a group's term ends soon, if it may have this term.
fn term_reminder(tx: &Tx, kind: GroupKind, ends_on: Option<Date>) -> Result<Option<Timestamp>, Refusal> {
    let today = tx.now().date();
    if let Some(ends_on) = ends_on {
        notice::check_term(kind, ends_on, today)?;
    }
    Ok(notice::to_warn_on(ends_on, today).map(moment))
}

/// The slug of a name, or the first with a number behind it that nothing has.
pub(crate) fn free_slug(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let base = text::slug(name);
    let mut slug = base.clone();
    let mut number = 2;
    while taken(&slug) {
        let ending = format!("-{number}");
        let start: String = base.chars().take(text::SLUG_MAX - ending.len()).collect();
        slug = format!("{}{ending}", start.trim_end_matches('-'));
        number += 1;
    }
    slug
}
