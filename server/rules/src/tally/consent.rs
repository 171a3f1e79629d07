//! Consent: a proposal passes when nobody objects.
//!
//! After the Sociocracy 3.0 guide and the handbook of Sociocracy For All: an objection stops, a
//! concern is heard and kept for the review but never stops. Silence is not consent here: a quorum
//! has to take part and at least one person has to consent, with or without a concern.
//!
//! An objection is weighed before the quorum, so that a blocked poll is never reported as one that
//! merely lacked ballots.

use super::{Stances, Step};
use crate::ballot::Stance;
use crate::method::Effect;

/// The id of this rule and its version.
pub const RULE: &str = "consent/1";

/// The stances in the order in which they are shown and counted, and what each does.
pub const STANCES: [(Stance, Effect); 4] = [
    (Stance::Consent, Effect::InFavour),
    (Stance::Concern, Effect::InFavour),
    (Stance::Objection, Effect::Stops),
    (Stance::Abstain, Effect::Noted),
];

pub(super) fn steps(counted: &Stances, quorum_needed: u32) -> Vec<Step> {
    let mut steps = vec![
        match counted.count(Stance::Objection) {
            0 => Step::NoneObjected,
            count => Step::ObjectionsStand { count },
        },
        counted.quorum_step(quorum_needed),
        counted.favour_step(),
    ];
    let concerns = counted.count(Stance::Concern);
    if concerns > 0 {
        steps.push(Step::ConcernsNoted { count: concerns });
    }
    steps
}
