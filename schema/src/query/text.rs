//! Texts before they are posted.

use crate::context::Ask as _;
use crate::error::Result;
use crate::object::RenderedText;
use async_graphql::{Context, Object};
use folkmoot_rules::text::{self, BODY_MAX};

/// Texts before they are posted.
#[derive(Default)]
pub struct TextQuery;

#[Object]
#[expect(clippy::unused_async, reason = "a resolver is")]
impl TextQuery {
    /// How a text will look once it is posted. For those who have signed in.
    async fn preview(&self, ctx: &Context<'_>, markdown: String) -> Result<RenderedText> {
        ctx.view().signed_in()?;
        Ok(RenderedText(text::body_or_empty(
            &markdown, "markdown", BODY_MAX,
        )?))
    }
}
