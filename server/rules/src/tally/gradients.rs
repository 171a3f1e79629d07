//! Gradients of agreement: everybody says how far they agree, on eight steps.
//!
//! After Sam Kaner ("Facilitator's Guide to Participatory Decision-Making"): the spread tells more than a yes or no. A veto stops the
//! proposal; otherwise it passes when enough of those who take a side would support it, from whole-hearted endorsement to "I do not
//! like it, but I will support it". Wanting more discussion and disagreeing speak against; abstaining takes no side.

use super::{Judged, Stances, Step};
use crate::ballot::Stance;
use crate::method::Effect;

/// The id of this rule and its version.
pub const RULE: &str = "gradients/1";

/// The stances in the order in which they are shown and counted, and what each does.
pub const STANCES: [(Stance, Effect); 8] = [
    (Stance::Endorse, Effect::InFavour),
    (Stance::AgreeMostly, Effect::InFavour),
    (Stance::Reservations, Effect::InFavour),
    (Stance::Abstain, Effect::Noted),
    (Stance::MoreDiscussion, Effect::Against),
    (Stance::SupportAnyway, Effect::InFavour),
    (Stance::Disagree, Effect::Against),
    (Stance::Veto, Effect::Stops),
];

pub(super) fn steps(counted: &Stances, quorum_needed: u32, threshold: Option<Judged>) -> Vec<Step> {
    let mut steps = vec![
        match counted.count(Stance::Veto) {
            0 => Step::NoneVetoed,
            count => Step::VetoesStand { count },
        },
        counted.quorum_step(quorum_needed),
        counted.favour_step(),
    ];
    steps.extend(threshold.map(Step::threshold));
    steps
}
