//! Changing the organisation and its themes, and sending failed emails again.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{id, uuid};
use crate::object::{Organisation, Theme};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops;

/// Changing the organisation and its themes, and sending failed emails again.
#[derive(Default)]
pub struct OrganisationMutation;

#[Object]
impl OrganisationMutation {
    /// Changes what is given of the organisation's name and description. For administrators.
    async fn edit_organisation(
        &self,
        ctx: &Context<'_>,
        input: EditOrganisationInput,
    ) -> Result<EditOrganisationPayload> {
        let command = ops::organisation::EditOrganisation {
            name: input.name,
            description: input.description,
            time_zone: input.time_zone,
            review_months: input.review_months,
        };
        Ok(EditOrganisationPayload {
            organisation: Organisation(ctx.request().perform(command).await?),
        })
    }
    /// Adds a theme. For administrators.
    async fn create_theme(&self, ctx: &Context<'_>, input: CreateThemeInput) -> Result<CreateThemePayload> {
        let command = ops::theme::CreateTheme {
            name: input.name,
            description: input.description,
        };
        Ok(CreateThemePayload {
            theme: Theme(ctx.request().perform(command).await?),
        })
    }
    /// Changes what is given of a theme. For administrators.
    async fn edit_theme(&self, ctx: &Context<'_>, input: EditThemeInput) -> Result<EditThemePayload> {
        let theme_id = uuid(Kind::Theme, &input.theme_id)?;
        let command = ops::theme::EditTheme {
            theme_id,
            name: input.name,
            description: input.description,
        };
        Ok(EditThemePayload {
            theme: Theme(ctx.request().perform(command).await?),
        })
    }
    /// Sends an email again that failed for good. For administrators.
    async fn retry_delivery(
        &self,
        ctx: &Context<'_>,
        input: RetryDeliveryInput,
    ) -> Result<RetryDeliveryPayload> {
        let command = ops::delivery::RetryDelivery {
            delivery_id: uuid(Kind::Delivery, &input.delivery_id)?,
        };
        Ok(RetryDeliveryPayload {
            delivery_id: id(Kind::Delivery, ctx.request().perform(command).await?),
        })
    }
}

/// What `editOrganisation` may change.
#[derive(InputObject)]
pub struct EditOrganisationInput {
    /// The new name, one line of at most 100 characters.
    name: Option<String>,
    /// The new description, as Markdown.
    description: Option<String>,
    /// Where it is at home, as an IANA time zone: windows of its processes end by day, on working days, there.
    time_zone: Option<String>,
    /// How many months lie between two reviews: 1 to 24.
    review_months: Option<i32>,
}

/// What `editOrganisation` changed.
#[derive(SimpleObject)]
pub struct EditOrganisationPayload {
    /// The organisation.
    organisation: Organisation,
}

/// What `createTheme` needs.
#[derive(InputObject)]
pub struct CreateThemeInput {
    /// The name, one line of at most 80 characters.
    name: String,
    /// What it is about, in plain words.
    #[graphql(default)]
    description: String,
}

/// What `createTheme` made.
#[derive(SimpleObject)]
pub struct CreateThemePayload {
    /// The new theme.
    theme: Theme,
}

/// What `editTheme` may change.
#[derive(InputObject)]
pub struct EditThemeInput {
    /// The theme.
    theme_id: ID,
    /// The new name.
    name: Option<String>,
    /// The new description.
    description: Option<String>,
}

/// What `editTheme` changed.
#[derive(SimpleObject)]
pub struct EditThemePayload {
    /// The theme.
    theme: Theme,
}

/// What `retryDelivery` needs.
#[derive(InputObject)]
pub struct RetryDeliveryInput {
    /// The email.
    delivery_id: ID,
}

/// What `retryDelivery` did.
#[derive(SimpleObject)]
pub struct RetryDeliveryPayload {
    /// The email that is now owed again.
    delivery_id: ID,
}
