//! A person, as the API shows them.

use super::{Membership, RoleHolding};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{IsLastAdministrator, MembershipsOf, PersonById, RolesHeldBy};
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::{model, query};
use folkmoot_rules::policy::Action;
use folkmoot_rules::text;
use uuid::Uuid;

word! {
    /// A person's place in the organisation as a whole.
    Standing = "folkmoot_rules::visibility::OrganisationStanding" {
        /// A member of the organisation: reads all that is not private.
        Member,
        /// A supporter: follows what is public, and takes part in the groups that took them in.
        Supporter,
    }
}

/// A person with an account. Their address is shown to nobody but themselves.
pub struct Person(pub model::Person);

impl Person {
    /// Somebody whose id stands in a row that the viewer reads.
    pub async fn load(ctx: &Context<'_>, id: Uuid) -> Result<Self> {
        Ok(Self(
            ctx.loads()
                .load_one(PersonById(id))
                .await?
                .ok_or_else(not_found)?,
        ))
    }
}

impl Person {
    /// People whose ids stand in a row that the viewer reads, in that order.
    pub async fn load_all(ctx: &Context<'_>, ids: &[Uuid]) -> Result<Vec<Self>> {
        let mut found = ctx
            .loads()
            .load_many(ids.iter().map(|id| PersonById(*id)))
            .await?;
        Ok(ids
            .iter()
            .filter_map(|id| found.remove(&PersonById(*id)).map(Self))
            .collect())
    }
    /// Somebody whose id may stand in a row that the viewer reads.
    pub async fn maybe(ctx: &Context<'_>, id: Option<Uuid>) -> Nullable<Self> {
        Some(Self::load(ctx, id?).await)
    }
}

/// What the viewer may do with a person's account now.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(SimpleObject)]
pub struct PersonPermissions {
    /// Change the profile.
    edit: bool,
    /// Make them an administrator, or no longer one.
    set_administrator: bool,
    /// Make them a member of the organisation or a supporter.
    set_standing: bool,
    /// Close the account.
    deactivate: bool,
}

/// A person with an account. Their address is shown to nobody but themselves.
#[Object]
impl Person {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Person, self.0.id)
    }
    /// The short name by which they are mentioned, without the @.
    async fn handle(&self) -> &str {
        &self.0.handle
    }
    /// Their name.
    async fn name(&self) -> &str {
        &self.0.name
    }
    /// Up to two letters that stand for them where there is no picture.
    async fn initials(&self) -> String {
        text::initials(&self.0.name)
    }
    /// Where their picture is, if they gave one: a path on this server.
    async fn picture_url(&self) -> Option<String> {
        self.0
            .picture_id
            .map(|picture| format!("/pictures/{}", ids::opaque(Kind::Picture, picture)))
    }
    /// The languages they read, best first, as BCP 47 tags.
    async fn languages(&self) -> &[String] {
        &self.0.languages.0
    }
    /// Their time zone, as an IANA name such as Europe/Athens.
    async fn time_zone(&self) -> &str {
        &self.0.time_zone
    }
    /// Their place in the organisation as a whole.
    async fn standing(&self) -> Standing {
        self.0.standing.0.into()
    }
    /// Whether they look after the installation. It carries no say in any matter.
    async fn administrator(&self) -> bool {
        self.0.administrator
    }
    /// Whether the account is open.
    async fn active(&self) -> bool {
        self.0.deactivated_at.is_none()
    }
    /// The groups they are in, of those that the viewer may know of.
    async fn memberships(&self, ctx: &Context<'_>) -> Result<Vec<Membership>> {
        let memberships = ctx
            .loads()
            .load_one(MembershipsOf(self.0.id))
            .await?
            .unwrap_or_default();
        Ok(memberships.into_iter().map(Membership).collect())
    }
    /// The roles that they hold today, of those that the viewer may read, each as their time in it.
    async fn roles(&self, ctx: &Context<'_>) -> Result<Vec<RoleHolding>> {
        let held = ctx.loads().load_one(RolesHeldBy(self.0.id)).await?;
        Ok(held.unwrap_or_default().into_iter().map(RoleHolding).collect())
    }
    /// What the viewer may do with the account now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<PersonPermissions> {
        let view = ctx.view();
        let standing = query::person::standing(&view, self.0.id);
        let may = |action| self.0.deactivated_at.is_none() && view.may(action, &standing);
        let stays = self.0.administrator
            && ctx
                .loads()
                .load_one(IsLastAdministrator(self.0.id))
                .await?
                .unwrap_or_default();
        Ok(PersonPermissions {
            edit: may(Action::EditProfile),
            set_administrator: !stays && may(Action::SetAdministrator),
            set_standing: may(Action::SetStanding),
            deactivate: !stays && may(Action::DeactivatePerson),
        })
    }
}
