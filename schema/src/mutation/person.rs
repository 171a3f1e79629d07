//! What administrators do with accounts.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::uuid;
use crate::object::{Person, Standing};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops;

/// What administrators do with accounts.
#[derive(Default)]
pub struct PersonMutation;

#[Object]
impl PersonMutation {
    /// Makes somebody an administrator, or no longer one. One always stays.
    async fn set_administrator(
        &self,
        ctx: &Context<'_>,
        input: SetAdministratorInput,
    ) -> Result<SetAdministratorPayload> {
        let person_id = uuid(Kind::Person, &input.person_id)?;
        let command = ops::person::SetAdministrator {
            person_id,
            administrator: input.administrator,
        };
        Ok(SetAdministratorPayload {
            person: Person(ctx.request().perform(command).await?),
        })
    }
    /// Makes somebody a member of the organisation or a supporter.
    async fn set_standing(&self, ctx: &Context<'_>, input: SetStandingInput) -> Result<SetStandingPayload> {
        let person_id = uuid(Kind::Person, &input.person_id)?;
        let command = ops::person::SetStanding {
            person_id,
            standing: input.standing.into(),
        };
        Ok(SetStandingPayload {
            person: Person(ctx.request().perform(command).await?),
        })
    }
    /// Closes somebody's account: it signs in nowhere and is in no group any more. What they wrote stays.
    async fn deactivate_person(
        &self,
        ctx: &Context<'_>,
        input: DeactivatePersonInput,
    ) -> Result<DeactivatePersonPayload> {
        let command = ops::person::DeactivatePerson {
            person_id: uuid(Kind::Person, &input.person_id)?,
        };
        Ok(DeactivatePersonPayload {
            person: Person(ctx.request().perform(command).await?),
        })
    }
}

/// What `setAdministrator` needs.
#[derive(InputObject)]
pub struct SetAdministratorInput {
    /// Whom.
    person_id: ID,
    /// Whether they are one.
    administrator: bool,
}

/// What `setAdministrator` changed.
#[derive(SimpleObject)]
pub struct SetAdministratorPayload {
    /// The person.
    person: Person,
}

/// What `setStanding` needs.
#[derive(InputObject)]
pub struct SetStandingInput {
    /// Whom.
    person_id: ID,
    /// What they are to the organisation.
    standing: Standing,
}

/// What `setStanding` changed.
#[derive(SimpleObject)]
pub struct SetStandingPayload {
    /// The person.
    person: Person,
}

/// What `deactivatePerson` needs.
#[derive(InputObject)]
pub struct DeactivatePersonInput {
    /// Whose account.
    person_id: ID,
}

/// What `deactivatePerson` closed.
#[derive(SimpleObject)]
pub struct DeactivatePersonPayload {
    /// The person.
    person: Person,
}
