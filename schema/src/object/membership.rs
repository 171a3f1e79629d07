//! A membership, as the API shows it.

use super::{Group, Person};
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::id;
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::policy::Action;
use time::OffsetDateTime;

word! {
    /// A person's role in one group.
    MembershipRole = "folkmoot_rules::visibility::MembershipRole" {
        /// Leads the group, under a title of its own choosing (stream lead, coordinator, …).
        Lead,
        /// Takes part in the group.
        Member,
    }
}

/// A person in a group.
pub struct Membership(pub model::Membership);

/// What the viewer may do with a membership now.
#[derive(SimpleObject)]
pub struct MembershipPermissions {
    /// Change its role or title.
    change: bool,
    /// End it: one's own, or another's.
    end: bool,
}

/// A person in a group.
#[Object]
impl Membership {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Membership, self.0.id)
    }
    /// Who.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.person_id).await
    }
    /// In which group.
    fn group(&self, ctx: &Context<'_>) -> Result<Group> {
        Group::load(ctx, self.0.group_id)
    }
    /// In which role.
    async fn role(&self) -> MembershipRole {
        self.0.role.0.into()
    }
    /// Under which title of their own, such as "Stream lead".
    async fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }
    /// Since when.
    async fn since(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> MembershipPermissions {
        let view = ctx.view();
        let standing = query::membership::standing(&view, &self.0);
        MembershipPermissions {
            change: view.may(Action::ChangeMembership, &standing),
            end: view.may(Action::EndMembership, &standing),
        }
    }
}
