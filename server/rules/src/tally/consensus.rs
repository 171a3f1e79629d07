//! Consensus: a proposal passes when somebody agrees and nobody blocks.
//!
//! After formal consensus (Butler and Rothstein, "On Conflict and Consensus"): standing aside keeps
//! a disagreement on the record without stopping the group, a block stops it. That a block must rest
//! on the group's shared principles is for the group to judge from its reason; the count does not.
//!
//! A block is weighed before the quorum, as an objection is in consent.

use super::{Stances, Step};
use crate::ballot::Stance;
use crate::method::Effect;

/// The id of this rule and its version.
pub const RULE: &str = "consensus/1";

/// The stances in the order in which they are shown and counted, and what each does.
pub const STANCES: [(Stance, Effect); 4] = [
    (Stance::Agree, Effect::InFavour),
    (Stance::Abstain, Effect::Noted),
    (Stance::StandAside, Effect::Noted),
    (Stance::Block, Effect::Stops),
];

pub(super) fn steps(counted: &Stances, quorum_needed: u32) -> Vec<Step> {
    let mut steps = vec![
        match counted.count(Stance::Block) {
            0 => Step::NoneBlocked,
            count => Step::BlocksStand { count },
        },
        counted.quorum_step(quorum_needed),
        counted.favour_step(),
    ];
    let aside = counted.count(Stance::StandAside);
    if aside > 0 {
        steps.push(Step::StandAsidesNoted { count: aside });
    }
    steps
}
