//! Consent: a proposal passes when nobody objects.
//!
//! After the Sociocracy 3.0 guide and the handbook of Sociocracy For All: an objection stops, a
//! concern is heard and kept for the review but never stops. Silence is not consent here: a quorum
//! has to take part and at least one person has to consent, with or without a concern.
//!
//! An objection is weighed before the quorum, so that a blocked poll is never reported as one that
//! merely lacked ballots.

use super::{Counted, Step};
use crate::ballot::Stance;
use crate::method::Effect;

/// The id of this rule and its version.
pub const RULE: &str = "consent/1";

/// The stances in the order in which they are shown and counted.
pub const STANCES: [Stance; 4] = [
    Stance::Consent,
    Stance::Concern,
    Stance::Objection,
    Stance::Abstain,
];

/// What a stance does; `None` for the stances of other methods.
pub const fn effect(stance: Stance) -> Option<Effect> {
    match stance {
        Stance::Consent | Stance::Concern => Some(Effect::InFavour),
        Stance::Abstain => Some(Effect::Noted),
        Stance::Objection => Some(Effect::Stops),
        Stance::Agree | Stance::StandAside | Stance::Block => None,
    }
}

pub(super) fn steps(counted: &Counted, quorum_needed: u32) -> Vec<Step> {
    let mut steps = vec![
        match counted.of(Stance::Objection) {
            0 => Step::NoneObjected,
            count => Step::ObjectionsStand { count },
        },
        counted.quorum_step(quorum_needed),
        counted.favour_step(),
    ];
    let concerns = counted.of(Stance::Concern);
    if concerns > 0 {
        steps.push(Step::ConcernsNoted { count: concerns });
    }
    steps
}
