//! The announcement of an outcome: a sentence or two that thank those who made it better and say what changed. What nobody announces is in
//! force without it.

use uuid::Uuid;

use super::digest::Digest;
use super::effect::Notice;
use super::reason::{Reason, conflict, invalid};
use super::state::{Phase, State};
use super::step::Step;
use crate::refusal::Refusal;

/// The longest announcement, in characters.
pub const ANNOUNCEMENT_MAX: usize = 500;

/// Is this an announcement of a sentence or two?
pub fn check_announcement(text: &str) -> Result<(), Refusal> {
    if text.chars().count() > ANNOUNCEMENT_MAX {
        return Err(invalid("text", Reason::AnnouncementLong));
    }
    Ok(())
}

impl State {
    pub(super) fn may_announce(&self, who: Uuid) -> Result<(), Refusal> {
        self.is_facilitator(who)?;
        match self.phase {
            Phase::Agreed { .. } => Ok(()),
            Phase::Draft
            | Phase::Clarify { .. }
            | Phase::Shape { .. }
            | Phase::Consent(_)
            | Phase::Integrate { .. }
            | Phase::Fallback(_)
            | Phase::Advise { .. }
            | Phase::Nominate { .. }
            | Phase::Change { .. }
            | Phase::Choose { .. }
            | Phase::Live
            | Phase::ReviewDue { .. }
            | Phase::Ended { .. } => Err(conflict(Reason::NothingToAnnounce)),
        }
    }
}

impl Step {
    /// The outcome is announced, in somebody's words or without any.
    pub(super) fn announce(&mut self, text: Option<Digest>) {
        let mut agreements = self.s.agreements.iter_mut();
        if let Some(agreement) = agreements.rfind(|agreement| agreement.is_in_force()) {
            agreement.announcement = text;
        }
        self.tell(Notice::Announced);
        self.in_force_from_now();
    }
}
