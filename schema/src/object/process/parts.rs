//! Small parts of a process: its pause, and what it would change.

use super::Process;
use super::words::HowChanged;
use crate::object::RenderedText;
use async_graphql::SimpleObject;
use time::OffsetDateTime;

/// The clock stands still.
#[derive(SimpleObject)]
pub struct ProcessPause {
    /// Since when.
    pub since: OffsetDateTime,
    /// Until when at the latest.
    pub until: OffsetDateTime,
    /// Why.
    pub reason: RenderedText,
}

/// An agreement that a proposal would change.
#[derive(SimpleObject)]
pub struct ProcessChange {
    /// The process that it came from.
    pub process: Process,
    /// What would become of it.
    pub how: HowChanged,
}
