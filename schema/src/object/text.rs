//! Texts that people write: Markdown and its safe rendering.

use crate::context::Ask as _;
use crate::error::Result;
use crate::loads::PersonByHandle;
use async_graphql::{Context, Object};
use folkmoot_rules::text::{self, Mention};

/// A text as it was written, and rendered.
pub struct RenderedText(pub String);

/// A text as it was written, and rendered.
#[Object]
impl RenderedText {
    /// The Markdown, as it was written.
    async fn markdown(&self) -> &str {
        &self.0
    }
    /// Safe HTML. A mention of somebody whom the viewer may look up is a link to them.
    async fn html(&self, ctx: &Context<'_>) -> Result<String> {
        let handles = text::mentions(&self.0).into_iter().map(PersonByHandle);
        // The loader asks the database for nothing when there is nothing to ask for.
        let people = ctx.loads().load_many(handles).await?;
        let mention = |handle: &str| {
            let person = people.get(&PersonByHandle(handle.to_owned()))?;
            Some(Mention {
                handle: person.handle.clone(),
                name: person.name.clone(),
            })
        };
        Ok(text::render(&self.0, &mention))
    }
}
