//! Roles: giving a group one, changing and retiring it; offering oneself; who holds it.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::uuid;
use crate::object::Role;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::role::{
    CreateRole, EditRole, HandBackRole, OfferForRole, Plan, RecordHolder, RetireRole, WithdrawOffer,
};
use time::Date;

/// Roles: giving a group one, changing and retiring it; offering oneself; who holds it.
#[derive(Default)]
pub struct RoleMutation;

#[Object]
impl RoleMutation {
    /// Gives a group a role. It is open until somebody holds it. For the group's leads, and administrators.
    async fn create_role(&self, ctx: &Context<'_>, input: CreateRoleInput) -> Result<CreateRolePayload> {
        let command = CreateRole {
            group_id: uuid(Kind::Group, &input.group_id)?,
            plan: input.plan.plan(),
        };
        let role = Role(ctx.request().perform(command).await?);
        Ok(CreateRolePayload { role })
    }
    /// Changes what is written down of a role. For the group's leads, and administrators.
    async fn edit_role(&self, ctx: &Context<'_>, input: EditRoleInput) -> Result<EditRolePayload> {
        let command = EditRole {
            role_id: uuid(Kind::Role, &input.role_id)?,
            plan: input.plan.plan(),
        };
        let role = Role(ctx.request().perform(command).await?);
        Ok(EditRolePayload { role })
    }
    /// Retires a role that the group needs no more. Who held it stays on record. For the group's leads, and administrators.
    async fn retire_role(&self, ctx: &Context<'_>, input: RetireRoleInput) -> Result<RetireRolePayload> {
        let command = RetireRole {
            role_id: uuid(Kind::Role, &input.role_id)?,
            reason: input.reason,
        };
        let role = Role(ctx.request().perform(command).await?);
        Ok(RetireRolePayload { role })
    }
    /// Offers the viewer for a role. For every member of the organisation who may read the group.
    async fn offer_for_role(
        &self,
        ctx: &Context<'_>,
        input: OfferForRoleInput,
    ) -> Result<OfferForRolePayload> {
        let command = OfferForRole {
            role_id: uuid(Kind::Role, &input.role_id)?,
            words: input.words,
        };
        let role = Role(ctx.request().perform(command).await?);
        Ok(OfferForRolePayload { role })
    }
    /// Takes the viewer's offer for a role back.
    async fn withdraw_offer(
        &self,
        ctx: &Context<'_>,
        input: WithdrawOfferInput,
    ) -> Result<WithdrawOfferPayload> {
        let command = WithdrawOffer {
            offer_id: uuid(Kind::RoleOffer, &input.offer_id)?,
        };
        let role = Role(ctx.request().perform(command).await?);
        Ok(WithdrawOfferPayload { role })
    }
    /// Puts on record who holds a role and was chosen elsewhere. What was agreed in a selection is not written over. For the group's leads.
    async fn record_holder(
        &self,
        ctx: &Context<'_>,
        input: RecordHolderInput,
    ) -> Result<RecordHolderPayload> {
        let command = RecordHolder {
            role_id: uuid(Kind::Role, &input.role_id)?,
            person_id: uuid(Kind::Person, &input.person_id)?,
            from: input.from,
            until: input.until,
            words: input.words,
        };
        let role = Role(ctx.request().perform(command).await?);
        Ok(RecordHolderPayload { role })
    }
    /// Hands back a role that the viewer holds: it is open from now on.
    async fn hand_back_role(
        &self,
        ctx: &Context<'_>,
        input: HandBackRoleInput,
    ) -> Result<HandBackRolePayload> {
        let command = HandBackRole {
            role_id: uuid(Kind::Role, &input.role_id)?,
            words: input.words,
        };
        let role = Role(ctx.request().perform(command).await?);
        Ok(HandBackRolePayload { role })
    }
}

/// What is written down of a role.
#[derive(InputObject)]
pub struct RolePlanInput {
    /// What it is called, one line of at most 100 characters.
    name: String,
    /// What it is for, as Markdown.
    purpose: String,
    /// What its holder decides alone, as Markdown.
    #[graphql(default)]
    domain: String,
    /// For how many months it is usually held, at most 60; nothing for without end.
    term_months: Option<i32>,
}

impl RolePlanInput {
    fn plan(self) -> Plan {
        Plan {
            name: self.name,
            purpose: self.purpose,
            domain: self.domain,
            term_months: self.term_months,
        }
    }
}

/// What `createRole` needs.
#[derive(InputObject)]
pub struct CreateRoleInput {
    /// The group.
    group_id: ID,
    /// What is written down of it.
    plan: RolePlanInput,
}

/// What `createRole` made.
#[derive(SimpleObject)]
pub struct CreateRolePayload {
    /// The new role.
    role: Role,
}

/// What `editRole` needs.
#[derive(InputObject)]
pub struct EditRoleInput {
    /// The role.
    role_id: ID,
    /// What is written down of it, whole.
    plan: RolePlanInput,
}

/// What `editRole` did.
#[derive(SimpleObject)]
pub struct EditRolePayload {
    /// The role.
    role: Role,
}

/// What `retireRole` needs.
#[derive(InputObject)]
pub struct RetireRoleInput {
    /// The role.
    role_id: ID,
    /// Why, as Markdown.
    reason: String,
}

/// What `retireRole` did.
#[derive(SimpleObject)]
pub struct RetireRolePayload {
    /// The role.
    role: Role,
}

/// What `offerForRole` needs.
#[derive(InputObject)]
pub struct OfferForRoleInput {
    /// The role.
    role_id: ID,
    /// Why, or how, in at most 1,000 characters; may be empty.
    #[graphql(default)]
    words: String,
}

/// What `offerForRole` did.
#[derive(SimpleObject)]
pub struct OfferForRolePayload {
    /// The role, with the offer.
    role: Role,
}

/// What `withdrawOffer` needs.
#[derive(InputObject)]
pub struct WithdrawOfferInput {
    /// The offer.
    offer_id: ID,
}

/// What `withdrawOffer` did.
#[derive(SimpleObject)]
pub struct WithdrawOfferPayload {
    /// The role, without the offer.
    role: Role,
}

/// What `recordHolder` needs.
#[derive(InputObject)]
pub struct RecordHolderInput {
    /// The role.
    role_id: ID,
    /// Who holds it: somebody who may read the group.
    person_id: ID,
    /// Since when.
    from: Date,
    /// The last day of their term; nothing for without end.
    until: Option<Date>,
    /// How they were chosen, in at most 1,000 characters.
    words: String,
}

/// What `recordHolder` did.
#[derive(SimpleObject)]
pub struct RecordHolderPayload {
    /// The role, with its holder.
    role: Role,
}

/// What `handBackRole` needs.
#[derive(InputObject)]
pub struct HandBackRoleInput {
    /// The role.
    role_id: ID,
    /// Why, in at most 1,000 characters, if one wants to say.
    words: Option<String>,
}

/// What `handBackRole` did.
#[derive(SimpleObject)]
pub struct HandBackRolePayload {
    /// The role.
    role: Role,
}
