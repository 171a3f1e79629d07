//! The words in which groups of the story are given roles, and hubs working groups.

use super::story::{HeldRole, Moment, Role, RoleOffer, WorkingGroup};
use super::teller::{Teller, Thread};
use serde_json::{Value, json};

impl Teller {
    fn day(&self, moment: Moment) -> String {
        (self.now + moment.0).date().to_string()
    }

    /// Gives a group a role.
    pub(super) fn create(&self, role: &Role) -> (&'static str, &'static str, Value) {
        (
            "create a role",
            "mutation($input: CreateRoleInput!) { createRole(input: $input) { role { id } } }",
            json!({
                "groupId": self.group(&role.group),
                "plan": {"name": role.name, "purpose": role.purpose, "domain": role.domain, "termMonths": role.months},
            }),
        )
    }

    /// Puts on record who holds it.
    pub(super) fn hold(&self, thread: &Thread, held: &HeldRole) -> (&'static str, &'static str, Value) {
        (
            "record a holder",
            "mutation($input: RecordHolderInput!) { recordHolder(input: $input) { role { id } } }",
            json!({
                "roleId": thread.role,
                "personId": self.person(&held.person),
                "from": self.day(held.at),
                "until": self.day(held.until),
                "words": held.words,
            }),
        )
    }

    /// Adds a working group with a term.
    pub(super) fn gather(&self, group: &WorkingGroup) -> (&'static str, &'static str, Value) {
        (
            "add a working group",
            "mutation($input: CreateGroupInput!) { createGroup(input: $input) { group { id } } }",
            json!({
                "kind": "WORKING_GROUP",
                "parentId": self.group(&group.hub),
                "name": group.name,
                "purpose": group.purpose,
                "endsOn": self.day(group.ends),
            }),
        )
    }
}

/// Offers oneself for a role.
pub(super) fn offer(thread: &Thread, offer: &RoleOffer) -> (&'static str, &'static str, Value) {
    (
        "offer for a role",
        "mutation($input: OfferForRoleInput!) { offerForRole(input: $input) { role { id } } }",
        json!({"roleId": thread.role, "words": offer.words}),
    )
}
