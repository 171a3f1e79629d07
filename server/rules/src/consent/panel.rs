//! Panels: what one is, and who has to be on it where it changes or ends what another panel agreed. A matter that touches several hubs is
//! decided by those hubs together.

use uuid::Uuid;

use super::reason::{Reason, invalid};
use super::state::{Seat, State};
use crate::refusal::Refusal;

/// The most people on a panel.
pub const PANEL_MAX: usize = 200;

/// Is this a panel?
pub(super) fn check_panel(panel: &[Uuid]) -> Result<(), Refusal> {
    let twice = panel
        .iter()
        .enumerate()
        .any(|(place, person)| panel.iter().take(place).any(|earlier| earlier == person));
    if panel.is_empty() || panel.len() > PANEL_MAX || twice {
        return Err(invalid("panel", Reason::PanelSize));
    }
    Ok(())
}

/// A panel as it is frozen.
pub(super) fn seats(panel: &[Uuid], answers: usize) -> Vec<Seat> {
    panel
        .iter()
        .map(|person| Seat {
            person: *person,
            away_until: None,
            left: false,
            void_before: answers,
            asked: 0,
        })
        .collect()
}

impl State {
    /// Who is still on the panel, there or away.
    pub fn seated(&self) -> Vec<Uuid> {
        let seats = self.panel.iter().filter(|seat| !seat.left);
        seats.map(|seat| seat.person).collect()
    }

    /// May this panel change or end what was agreed here? All who are still on the panel that agreed are on it, or all to whom the rule
    /// comes by which that panel was chosen.
    pub fn is_heard_by(&self, panel: &[Uuid], by_rule: &[Uuid]) -> bool {
        let seated = self.seated();
        let all = |people: &[Uuid]| !people.is_empty() && people.iter().all(|person| panel.contains(person));
        let nobody = seated.is_empty() && by_rule.is_empty();
        nobody || all(&seated) || all(by_rule)
    }

    /// May an agreement of this panel take the place of the one that is in force here?
    ///
    /// # Errors
    /// `INVALID` on `changes` where some who agreed on the one in force are not asked.
    pub fn may_be_replaced_by(&self, panel: &[Uuid], by_rule: &[Uuid]) -> Result<(), Refusal> {
        if self.is_heard_by(panel, by_rule) {
            return Ok(());
        }
        Err(invalid("changes", Reason::ReplaceWithPanel))
    }
}
