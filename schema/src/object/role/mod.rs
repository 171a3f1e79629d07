//! A role of a group, as the API shows it: what it is for, who holds it, who offers, what the viewer may do.

mod holding;
mod words;

pub use holding::{RoleHolding, RoleOffer};
pub use words::RoleStanding;

use super::{Group, Person, Process, RenderedText};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{RoleById, RoleHoldingsOf, RoleOffersOf, SelectionFor};
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::consent::form;
use folkmoot_rules::policy::Action;
use folkmoot_rules::role;
use time::OffsetDateTime;
use uuid::Uuid;

/// A role of a group: what it is for, what its holder decides alone, who holds it until when.
pub struct Role(pub model::Role);

/// What the viewer may do with a role now.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(SimpleObject)]
pub struct RolePermissions {
    /// Change its name, purpose, domain or usual term.
    edit: bool,
    /// Retire it.
    retire: bool,
    /// Offer themselves for it.
    offer: bool,
    /// Put on record who holds it.
    record_holder: bool,
    /// Hand it back.
    hand_back: bool,
    /// Begin a selection for it.
    begin_selection: bool,
}

impl Role {
    /// A role by its id, where the viewer may read it.
    pub async fn maybe(ctx: &Context<'_>, id: Option<Uuid>) -> Nullable<Self> {
        match ctx.loads().load_one(RoleById(id?)).await {
            Ok(found) => found.map(|row| Ok(Self(row))),
            Err(failure) => Some(Err(failure)),
        }
    }
    async fn all_holdings(&self, ctx: &Context<'_>) -> Result<Vec<model::RoleHolding>> {
        let found = ctx.loads().load_one(RoleHoldingsOf(self.0.id)).await?;
        Ok(found.unwrap_or_default())
    }
    async fn current(&self, ctx: &Context<'_>) -> Result<Option<model::RoleHolding>> {
        let holdings = self.all_holdings(ctx).await?;
        Ok(query::role::current(&ctx.view(), &holdings).cloned())
    }
    async fn all_offers(&self, ctx: &Context<'_>) -> Result<Vec<model::RoleOffer>> {
        let found = ctx.loads().load_one(RoleOffersOf(self.0.id)).await?;
        Ok(found.unwrap_or_default())
    }
}

/// A role of a group: what it is for, what its holder decides alone, who holds it until when.
#[Object]
impl Role {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Role, self.0.id)
    }
    /// What it is called, one line.
    async fn name(&self) -> &str {
        &self.0.name
    }
    /// The group that has it: who may read the group may read it.
    fn group(&self, ctx: &Context<'_>) -> Result<Group> {
        Group::load(ctx, self.0.group_id)
    }
    /// What it is for.
    async fn purpose(&self) -> RenderedText {
        RenderedText(self.0.purpose.clone())
    }
    /// What its holder decides alone; may be empty.
    async fn domain(&self) -> RenderedText {
        RenderedText(self.0.domain.clone())
    }
    /// For how many months it is usually held; nothing, where that is without end.
    async fn term_months(&self) -> Option<i32> {
        self.0.term_months
    }
    /// When the group was given it.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// Whether it is open, held, or retired.
    async fn standing(&self, ctx: &Context<'_>) -> Result<RoleStanding> {
        let holdings = self.all_holdings(ctx).await?;
        Ok(query::role::stands(&ctx.view(), &self.0, &holdings).into())
    }
    /// Who holds it today; nobody, where it is open.
    async fn holder(&self, ctx: &Context<'_>) -> Nullable<Person> {
        let current = self.current(ctx).await.transpose()?;
        match current {
            Ok(held) => Some(Person::load(ctx, held.person_id).await),
            Err(failure) => Some(Err(failure)),
        }
    }
    /// The holder's time in it, where somebody holds it today.
    async fn holding(&self, ctx: &Context<'_>) -> Nullable<RoleHolding> {
        let current = self.current(ctx).await.transpose()?;
        Some(current.map(RoleHolding))
    }
    /// Everybody's time in it, the latest first.
    async fn history(&self, ctx: &Context<'_>) -> Result<Vec<RoleHolding>> {
        let holdings = self.all_holdings(ctx).await?;
        Ok(holdings.into_iter().rev().map(RoleHolding).collect())
    }
    /// Who offers themselves for it, the first first. An offer stands until it is taken back, or somebody comes to hold the role.
    async fn offers(&self, ctx: &Context<'_>) -> Result<Vec<RoleOffer>> {
        let offers = self.all_offers(ctx).await?;
        Ok(offers.into_iter().map(RoleOffer).collect())
    }
    /// How many offer themselves for it.
    async fn offer_count(&self, ctx: &Context<'_>) -> Result<i32> {
        let offers = self.all_offers(ctx).await?;
        Ok(i32::try_from(offers.len()).unwrap_or(i32::MAX))
    }
    /// The selection that is under way for it, where the viewer may read it.
    async fn selection(&self, ctx: &Context<'_>) -> Nullable<Process> {
        match ctx.loads().load_one(SelectionFor(self.0.id)).await {
            Ok(found) => found.map(|row| Ok(Process::new(ctx, row))),
            Err(failure) => Some(Err(failure)),
        }
    }
    /// When it was retired, if it was.
    async fn retired_at(&self) -> Option<OffsetDateTime> {
        self.0.retired_at.map(Into::into)
    }
    /// Why it was retired, if it was.
    async fn retire_reason(&self) -> Option<RenderedText> {
        self.0.retire_reason.clone().map(RenderedText)
    }
    /// The viewer's own offer, if it stands.
    async fn viewer_offer(&self, ctx: &Context<'_>) -> Nullable<RoleOffer> {
        let me = ctx.view().person_id()?;
        match self.all_offers(ctx).await {
            Ok(offers) => {
                let mine = offers.into_iter().find(|offer| offer.person_id == me);
                mine.map(|offer| Ok(RoleOffer(offer)))
            }
            Err(failure) => Some(Err(failure)),
        }
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<RolePermissions> {
        let view = ctx.view();
        let holdings = self.all_holdings(ctx).await?;
        let day = query::role::today(&view);
        let latest = holdings.last().map(query::role::held);
        let holder = query::role::current(&view, &holdings).map(|held| held.person_id);
        let standing = query::role::standing(&view, &self.0, holder);
        let may = |action| view.may(action, &standing);
        let retired = self.0.retired_at.is_some();
        let offered = self
            .all_offers(ctx)
            .await?
            .iter()
            .any(|offer| view.person_id() == Some(offer.person_id));
        let under_way = ctx.loads().load_one(SelectionFor(self.0.id)).await?.is_some();
        Ok(RolePermissions {
            edit: may(Action::EditRole) && !retired,
            retire: may(Action::RetireRole) && !retired,
            offer: may(Action::OfferForRole) && role::may_offer(retired, offered).is_ok(),
            record_holder: may(Action::RecordHolder) && role::may_record(retired, latest, day).is_ok(),
            hand_back: may(Action::HandBackRole) && role::may_hand_back(latest, day).is_ok(),
            begin_selection: may(Action::BeginProcess)
                && role::may_select(form::Kind::Role, retired, under_way).is_ok(),
        })
    }
}
