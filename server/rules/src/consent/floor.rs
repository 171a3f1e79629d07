//! Taking part: who answered themselves, whose consent carries over, who is silent, and whether that is enough.
//!
//! A floor of answers is no quorum of presence: staying away never weighs more than objecting, since the process then goes on.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::form::Kind;
use super::response::{Stance, Worth};
use super::state::State;

/// Who takes part in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Turnout {
    /// Seats of the frozen panel.
    pub seats: usize,
    /// Of these, away or gone.
    pub away: usize,
    /// With a declared conflict of interest: they leave the denominator.
    pub abstained: usize,
    /// Answered this version themselves.
    pub active: usize,
    /// Of these, object.
    pub objecting: usize,
    /// Consented to an earlier version, which counts where the floor of new answers is met.
    pub carried: usize,
    /// Read it and said nothing; counts in lazy consensus alone.
    pub seen: usize,
    /// The rest.
    pub silent: usize,
    /// Enough of them take part: this many are needed.
    pub floor: usize,
    /// Before earlier consents count, this many must answer anew.
    pub active_floor: usize,
    /// Is it enough?
    pub met: bool,
    /// Did it take earlier consents to be enough?
    pub with_carried: bool,
}

impl State {
    /// Who takes part in the present round.
    pub fn turnout(&self, now: OffsetDateTime) -> Turnout {
        let mut turnout = Turnout {
            seats: self.panel.len(),
            ..Turnout::default()
        };
        let mut present = 0;
        for seat in self.present(now) {
            present += 1;
            match self.worth(seat.person) {
                Worth::Active(Stance::Abstain) => turnout.abstained += 1,
                Worth::Active(Stance::Object) => {
                    turnout.active += 1;
                    turnout.objecting += 1;
                }
                Worth::Active(Stance::Consent | Stance::Concern) => turnout.active += 1,
                Worth::Stale(_) | Worth::Silent => {
                    if self.carries_over(seat.person) {
                        turnout.carried += 1;
                    } else if self.has_seen(seat.person) && !self.must_answer(seat.person) {
                        turnout.seen += 1;
                    } else {
                        turnout.silent += 1;
                    }
                }
            }
        }
        turnout.away = turnout.seats - present;
        let counted = present - turnout.abstained;
        turnout.floor = self.policy.floor.least(counted);
        turnout.active_floor = self.policy.active_floor.least(counted);
        // Silence consents in lazy consensus alone, and only of those who have read it.
        let taking_part = match self.kind {
            Kind::Lazy => turnout.active + turnout.seen,
            Kind::Consent | Kind::Advice | Kind::Role => turnout.active,
        };
        let directly = taking_part >= turnout.floor;
        turnout.with_carried = !directly
            && taking_part >= turnout.active_floor
            && taking_part + turnout.carried >= turnout.floor;
        turnout.met = counted > 0 && (directly || turnout.with_carried);
        turnout
    }

    /// Has everybody who counts answered this version, and somebody without an interest of their own?
    pub(super) fn all_answered(&self, now: OffsetDateTime) -> bool {
        let mut anybody = false;
        for seat in self.present(now) {
            match self.worth(seat.person) {
                Worth::Active(stance) => anybody |= stance != Stance::Abstain,
                Worth::Stale(_) | Worth::Silent => return false,
            }
        }
        anybody
    }
}
