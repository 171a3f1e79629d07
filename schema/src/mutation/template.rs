//! Templates of polls: add, change, retire.

use super::plan::SavedPlanInput;
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::object::PollTemplate;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::template::{CreateTemplate, EditTemplate, RetireTemplate};

/// Templates of polls: add, change, retire.
#[derive(Default)]
pub struct TemplateMutation;

#[Object]
impl TemplateMutation {
    /// Adds a template. For leads of the group; for administrators, where it is the whole organisation's.
    async fn create_template(
        &self,
        ctx: &Context<'_>,
        input: CreateTemplateInput,
    ) -> Result<CreateTemplatePayload> {
        let command = CreateTemplate {
            group_id: maybe_uuid(Kind::Group, input.group_id.as_ref())?,
            name: input.name,
            use_when: input.use_when,
            plan: input.plan.saved()?,
        };
        Ok(CreateTemplatePayload {
            template: PollTemplate::Kept(Box::new(ctx.request().perform(command).await?)),
        })
    }
    /// Changes what is given of a template. Polls that were begun from it stay as they are.
    async fn edit_template(
        &self,
        ctx: &Context<'_>,
        input: EditTemplateInput,
    ) -> Result<EditTemplatePayload> {
        let command = EditTemplate {
            template_id: uuid(Kind::Template, &input.template_id)?,
            name: input.name,
            use_when: input.use_when,
            plan: input.plan.map(SavedPlanInput::saved).transpose()?,
        };
        Ok(EditTemplatePayload {
            template: PollTemplate::Kept(Box::new(ctx.request().perform(command).await?)),
        })
    }
    /// Takes a template out of use.
    async fn retire_template(
        &self,
        ctx: &Context<'_>,
        input: RetireTemplateInput,
    ) -> Result<RetireTemplatePayload> {
        let command = RetireTemplate {
            template_id: uuid(Kind::Template, &input.template_id)?,
        };
        ctx.request().perform(command).await?;
        Ok(RetireTemplatePayload {
            template_id: input.template_id,
        })
    }
}

/// What `createTemplate` needs.
#[derive(InputObject)]
pub struct CreateTemplateInput {
    /// Of which group; of the whole organisation, where nothing is said.
    group_id: Option<ID>,
    /// What it is called.
    name: String,
    /// When to use it, in one line.
    #[graphql(default)]
    use_when: String,
    /// What a poll begins with. Of its times only the length is kept.
    plan: SavedPlanInput,
}

/// What `createTemplate` made.
#[derive(SimpleObject)]
pub struct CreateTemplatePayload {
    /// The template.
    template: PollTemplate,
}

/// What `editTemplate` needs. What is not given stays.
#[derive(InputObject)]
pub struct EditTemplateInput {
    /// The template.
    template_id: ID,
    /// What it is called.
    name: Option<String>,
    /// When to use it, in one line.
    use_when: Option<String>,
    /// What a poll begins with. Of its times only the length is kept.
    plan: Option<SavedPlanInput>,
}

/// What `editTemplate` did.
#[derive(SimpleObject)]
pub struct EditTemplatePayload {
    /// The template.
    template: PollTemplate,
}

/// What `retireTemplate` needs.
#[derive(InputObject)]
pub struct RetireTemplateInput {
    /// The template.
    template_id: ID,
}

/// What `retireTemplate` did.
#[derive(SimpleObject)]
pub struct RetireTemplatePayload {
    /// The template that is out of use.
    template_id: ID,
}
