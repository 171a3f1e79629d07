//! Lazy consensus (Apache): silence consents. Its known weakness is that silence is ambiguous, so here only the silence of those who have
//! read the version counts, and enough of the panel must have.

use uuid::Uuid;

use super::state::State;
use super::step::Step;

impl State {
    /// Has this person read the newest version? Whoever answers has; a change of wording is read with the version it is of.
    pub fn has_seen(&self, person: Uuid) -> bool {
        let base = self.base(self.version_number());
        self.seen
            .iter()
            .any(|(reader, version)| *reader == person && self.base(*version) == base)
    }
}

impl Step {
    pub(super) fn see(&mut self, who: Uuid, version: u32) -> Result<(), crate::refusal::Refusal> {
        self.s.check_version(version, None)?;
        self.s.seen.push((who, version));
        self.come_back(who);
        Ok(())
    }
}
