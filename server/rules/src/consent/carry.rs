//! What carries over to a changed text: an earlier consent of somebody whom the change does not touch, and nothing else.

use uuid::Uuid;

use super::policy::Carry;
use super::response::{Stance, Worth};
use super::state::State;

impl State {
    /// Must this person answer the newest version themselves? Whoever has objected or voiced a concern must, and whoever asked about a
    /// paragraph that has changed.
    pub fn must_answer(&self, person: Uuid) -> bool {
        let objects = self
            .objections
            .iter()
            .any(|objection| objection.raised_by == person || objection.has_carried(person));
        let concerned = self.concerns.iter().any(|concern| concern.voiced_by == person);
        let gone = |paragraph| {
            self.version()
                .is_some_and(|version| !version.paragraphs.contains(paragraph))
        };
        let changed = self
            .questions
            .iter()
            .any(|question| question.asked_by == person && question.cites.iter().any(gone));
        objects || concerned || changed
    }

    /// Does an earlier consent of this person count for the newest version, where the floor of new answers is met?
    pub fn carries_over(&self, person: Uuid) -> bool {
        let allowed = match self.policy.carry {
            Carry::AtFloor => true,
            Carry::Never => false,
        };
        let consented = match self.worth(person) {
            Worth::Stale(stance) => match stance {
                Stance::Consent => true,
                // A concern is among what must be answered anew; an interest may be another one now.
                Stance::Concern | Stance::Object | Stance::Abstain => false,
            },
            Worth::Active(_) | Worth::Silent => false,
        };
        // Whoever was away when the others were asked has not seen what it would count for.
        let base = self.base(self.version_number());
        let asked = self
            .seat(person)
            .is_some_and(|seat| seat.asked == 0 || seat.asked >= base);
        allowed && consented && asked && !self.must_answer(person)
    }
}
