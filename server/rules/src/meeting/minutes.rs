//! Minutes: what is kept of them as they are written, so that nothing is rewritten in silence.

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::refusal::{Code, Refusal};

/// The longest notes on one item, in characters.
pub const NOTES_MAX: usize = 20_000;
/// The longest text of what was decided on one item, in characters.
pub const DECIDED_MAX: usize = 5_000;
/// How long somebody may pause and still be at the same version: minutes keep themselves while they are written.
pub const PAUSE: Duration = Duration::minutes(10);

/// The version of an item's minutes that was kept last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// By whom.
    pub by: Uuid,
    /// When.
    pub at: OffsetDateTime,
}

/// Whether what somebody writes now goes on with the version that was kept last. Whoever takes over begins another one, so does
/// whoever comes back after a pause, and a correction always is one.
pub fn goes_on(kept: Kept, by: Uuid, now: OffsetDateTime, closed: bool) -> bool {
    !closed && kept.by == by && now - kept.at <= PAUSE
}

/// Whether somebody who last saw this revision may write: else they would overwrite what they have not read.
///
/// # Errors
/// `VERSION_STALE` where somebody else has written since.
pub fn may_write(revision: i32, seen: i32) -> Result<(), Refusal> {
    if revision == seen {
        return Ok(());
    }
    Err(Refusal::new(
        Code::VersionStale,
        "Somebody else has written here in the meantime. Look at it first; your words are still in the form.",
    ))
}

/// Notes and what was decided as one text: what a version is kept as.
pub fn whole(notes: &str, decided: &str) -> String {
    match (notes.is_empty(), decided.is_empty()) {
        (_, true) => notes.to_owned(),
        (true, false) => format!("✓ {decided}"),
        (false, false) => format!("{notes}\n\n✓ {decided}"),
    }
}
