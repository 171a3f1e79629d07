//! Proposals: make one, amend it.

mod amend;
mod make;

pub use amend::AmendProposal;
pub use make::MakeProposal;

use crate::model::Discussion;
use folkmoot_rules::refusal::{Code, Refusal};

/// The longest note on what an amendment changed, in characters.
const NOTE_MAX: usize = 2_000;

/// In a closed discussion nothing new is proposed or put to a poll. What is under way goes on.
pub(crate) fn must_be_open(discussion: &Discussion) -> Result<(), Refusal> {
    if discussion.closed_at.is_some() {
        return Err(Refusal::new(
            Code::DiscussionClosed,
            "This discussion is closed. Ask who closed it to reopen it, or open a new one.",
        ));
    }
    Ok(())
}
