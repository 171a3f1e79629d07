//! Yes, no or abstain: passes when enough are for it.
//!
//! The threshold is a share of a named base, more than half of the votes for and against unless the poll says otherwise, so that a
//! tie fails. Abstaining takes part, and counts for the bases "cast" and "eligible" alone. Where somebody was named for it before the
//! opening, and the threshold is half of the votes for and against, their casting vote decides between as many for as against.

use super::{Judged, Stances, Step};
use crate::ballot::Stance;
use crate::method::{Effect, Method};

/// The id of this rule and its version.
pub const RULE: &str = "yes-no/1";

/// The stances in the order in which they are shown and counted, and what each does.
pub const STANCES: [(Stance, Effect); 3] = [
    (Stance::Yes, Effect::InFavour),
    (Stance::No, Effect::Against),
    (Stance::Abstain, Effect::Noted),
];

/// Is as much for it as against it?
pub(super) fn tied(counted: &Stances) -> bool {
    let favour = counted.weight_of(Effect::InFavour);
    favour > 0 && favour == counted.weight_of(Effect::Against)
}

/// What decides between yes and no.
pub(super) enum Decides {
    /// Whether enough are in favour.
    Threshold(Option<Judged>),
    /// What whoever has the casting vote says, if they have given it.
    CastingVote(Option<Stance>),
}

pub(super) fn steps(counted: &Stances, quorum_needed: u32, decides: &Decides) -> Vec<Step> {
    let mut steps = vec![counted.quorum_step(quorum_needed), counted.favour_step()];
    let said = match decides {
        Decides::Threshold(threshold) => {
            steps.extend(threshold.map(Step::threshold));
            return steps;
        }
        Decides::CastingVote(said) => *said,
    };
    steps.push(match said.and_then(|stance| Method::YesNo.effect(stance)) {
        Some(Effect::InFavour) => Step::CastingVoteFor,
        Some(Effect::Against) => Step::CastingVoteAgainst,
        Some(Effect::Noted | Effect::Stops) | None => Step::TieStands {
            between: 2,
            places: 1,
        },
    });
    steps
}
