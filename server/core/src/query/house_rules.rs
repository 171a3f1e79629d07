//! The rules that are in force for processes begun now. What the rules say is told to everybody; who set them, to the organisation's people.

use crate::entity::process_policy::{Column, Entity};
use crate::error::Result;
use crate::model::ProcessPolicy;
use crate::view::View;
use folkmoot_rules::consent::form::{Kind, Mode};
use folkmoot_rules::consent::policy::{Policy, way};
use folkmoot_rules::policy::Action;
use sea_orm::{EntityTrait as _, QueryOrder as _};

/// Every setting of rules, the latest first.
pub struct HouseRules(Vec<ProcessPolicy>);

/// All of them: an administrator sets rules a few times a year.
pub async fn all(view: &View) -> Result<HouseRules> {
    let rows = Entity::find().order_by_desc(Column::Number).all(&view.db).await?;
    Ok(HouseRules(rows))
}

impl HouseRules {
    /// The rules of a process of this way that begins now.
    pub fn in_force(&self, kind: Kind, mode: Mode) -> Policy {
        let latest = self.settings(kind, mode).next();
        let set = latest.and_then(|setting| setting.policy.clone());
        Policy::in_force(set.map(|policy| policy.0), mode)
    }

    /// Has the organisation rules of its own for this way?
    pub fn own(&self, kind: Kind, mode: Mode) -> bool {
        self.settings(kind, mode)
            .next()
            .is_some_and(|setting| setting.policy.is_some())
    }

    /// What was set for this way, the latest first, where the viewer may look people up.
    pub fn changes(&self, view: &View, kind: Kind, mode: Mode) -> Vec<ProcessPolicy> {
        if !view.may(Action::ViewPeople, &view.standing()) {
            return Vec::new();
        }
        self.settings(kind, mode).cloned().collect()
    }

    /// The number of the next setting of this way.
    pub(crate) fn next_number(&self, kind: Kind, mode: Mode) -> i32 {
        let latest = self.settings(kind, mode).next();
        latest.map_or(1, |setting| setting.number.saturating_add(1))
    }

    fn settings(&self, kind: Kind, mode: Mode) -> impl Iterator<Item = &ProcessPolicy> {
        let (kind, mode) = way(kind, mode);
        self.0
            .iter()
            .filter(move |setting| setting.kind.0 == kind && setting.mode.0 == mode)
    }
}
