//! Who holds a role, or held it; and who offers themselves.

use super::Role;
use super::words::HoldingEnd;
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{RoleById, RoleHoldingsOf};
use crate::object::{Person, Process, RenderedText};
use async_graphql::{Context, ID, Object};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use time::{Date, OffsetDateTime};

/// Somebody's time in a role. It is kept for good: all that is added later is its end.
pub struct RoleHolding(pub model::RoleHolding);

/// Somebody's time in a role. It is kept for good: all that is added later is its end.
#[Object]
impl RoleHolding {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::RoleHolding, self.0.id)
    }
    /// The role.
    async fn role(&self, ctx: &Context<'_>) -> Result<Role> {
        let found = ctx.loads().load_one(RoleById(self.0.role_id)).await?;
        Ok(Role(found.ok_or_else(not_found)?))
    }
    /// Who.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.person_id).await
    }
    /// The first day.
    async fn from(&self) -> Date {
        self.0.from_on
    }
    /// The last day of the term; nothing, where it is without end.
    async fn until(&self) -> Option<Date> {
        self.0.until_on
    }
    /// Whether it runs today.
    async fn current(&self, ctx: &Context<'_>) -> Result<bool> {
        let holdings = ctx.loads().load_one(RoleHoldingsOf(self.0.role_id)).await?;
        let holdings = holdings.unwrap_or_default();
        Ok(query::role::current(&ctx.view(), &holdings).is_some_and(|held| held.id == self.0.id))
    }
    /// When it ended before its last day, if it did.
    async fn ended_at(&self) -> Option<OffsetDateTime> {
        self.0.ended_at.map(Into::into)
    }
    /// Why it ended before its last day, if it did.
    async fn end(&self) -> Option<HoldingEnd> {
        self.0.end.map(|end| end.0.into())
    }
    /// What the holder said when they handed the role back.
    async fn end_words(&self) -> Option<RenderedText> {
        self.0.end_words.clone().map(RenderedText)
    }
    /// The selection whose agreement gave them the role, where the viewer may read it.
    async fn process(&self, ctx: &Context<'_>) -> Nullable<Process> {
        Process::maybe(ctx, self.0.process_id?).await
    }
    /// How they were chosen, where it was put on record by hand.
    async fn words(&self) -> Option<RenderedText> {
        self.0.words.clone().map(RenderedText)
    }
    /// Who put it on record, where that was done by hand.
    async fn recorded_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.recorded_by_id).await
    }
}

/// Somebody's offer to take a role.
pub struct RoleOffer(pub model::RoleOffer);

/// Somebody's offer to take a role.
#[Object]
impl RoleOffer {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::RoleOffer, self.0.id)
    }
    /// Who offers themselves.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.person_id).await
    }
    /// What they say; may be empty.
    async fn words(&self) -> RenderedText {
        RenderedText(self.0.words.clone())
    }
    /// When.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// Whether it is the viewer's own, who may take it back.
    async fn mine(&self, ctx: &Context<'_>) -> bool {
        ctx.view().person_id() == Some(self.0.person_id)
    }
}
