//! Count me in: goes ahead when enough people join.
//!
//! For work parties and experiments: nobody is asked to agree, only whether they take part. Without a target, one is enough.

use super::{Stances, Step};
use crate::ballot::Stance;
use crate::method::Effect;

/// The id of this rule and its version.
pub const RULE: &str = "count-me-in/1";

/// The stances in the order in which they are shown and counted, and what each does.
pub const STANCES: [(Stance, Effect); 2] = [(Stance::Yes, Effect::InFavour), (Stance::No, Effect::Noted)];

pub(super) fn steps(counted: &Stances, quorum_needed: u32, target: Option<u32>) -> Vec<Step> {
    let (has, needed) = (counted.count(Stance::Yes), target.unwrap_or(1).max(1));
    vec![
        counted.quorum_step(quorum_needed),
        if has >= needed {
            Step::TargetMet { has, needed }
        } else {
            Step::TargetMissed { has, needed }
        },
    ]
}
