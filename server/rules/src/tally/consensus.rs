//! Consensus: a proposal passes when somebody agrees and nobody blocks.
//!
//! After formal consensus (Butler and Rothstein, "On Conflict and Consensus"): standing aside keeps
//! a disagreement on the record without stopping the group, a block stops it. That a block must rest
//! on the group's shared principles is for the group to judge from its reason; the count does not.
//!
//! A block is weighed before the quorum, as an objection is in consent.

use super::{Counted, Step};
use crate::ballot::Stance;
use crate::method::Effect;

/// The id of this rule and its version.
pub const RULE: &str = "consensus/1";

/// The stances in the order in which they are shown and counted.
pub const STANCES: [Stance; 4] = [Stance::Agree, Stance::Abstain, Stance::StandAside, Stance::Block];

/// What a stance does; `None` for the stances of other methods.
pub const fn effect(stance: Stance) -> Option<Effect> {
    match stance {
        Stance::Agree => Some(Effect::InFavour),
        Stance::Abstain | Stance::StandAside => Some(Effect::Noted),
        Stance::Block => Some(Effect::Stops),
        Stance::Consent | Stance::Concern | Stance::Objection => None,
    }
}

pub(super) fn steps(counted: &Counted, quorum_needed: u32) -> Vec<Step> {
    let mut steps = vec![
        match counted.of(Stance::Block) {
            0 => Step::NoneBlocked,
            count => Step::BlocksStand { count },
        },
        counted.quorum_step(quorum_needed),
        counted.favour_step(),
    ];
    let aside = counted.of(Stance::StandAside);
    if aside > 0 {
        steps.push(Step::StandAsidesNoted { count: aside });
    }
    steps
}
