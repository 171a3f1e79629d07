//! Yes, no or abstain: passes when enough are for it.
//!
//! The threshold is a share of a named base, more than half of the votes for and against unless the poll says otherwise, so that a
//! tie fails. Abstaining takes part, and counts for the bases "cast" and "eligible" alone.

use super::{Judged, Stances, Step};
use crate::ballot::Stance;
use crate::method::Effect;

/// The id of this rule and its version.
pub const RULE: &str = "yes-no/1";

/// The stances in the order in which they are shown and counted, and what each does.
pub const STANCES: [(Stance, Effect); 3] = [
    (Stance::Yes, Effect::InFavour),
    (Stance::No, Effect::Against),
    (Stance::Abstain, Effect::Noted),
];

pub(super) fn steps(counted: &Stances, quorum_needed: u32, threshold: Option<Judged>) -> Vec<Step> {
    let mut steps = vec![counted.quorum_step(quorum_needed), counted.favour_step()];
    steps.extend(threshold.map(Step::threshold));
    steps
}
