//! Versions of texts, and what changed from one to the next.

use super::{Person, RenderedText};
use crate::error::Result;
use crate::word::word;
use async_graphql::{Context, Object, SimpleObject};
use folkmoot_core::model;
use folkmoot_rules::text::diff;
use time::OffsetDateTime;

word! {
    /// What became of a part of a text.
    DiffKind = "folkmoot_rules::text::DiffKind" {
        /// It is in both texts.
        Same,
        /// It is only in the newer text.
        Added,
        /// It was only in the older text.
        Removed,
    }
}

/// A run of text and what became of it.
#[derive(SimpleObject)]
pub struct DiffPart {
    /// What became of it.
    kind: DiffKind,
    /// The text.
    text: String,
}

/// What changed between two texts, each with its title if it has one. A title that stayed is left out.
pub fn changed(before: (Option<&str>, &str), after: (Option<&str>, &str)) -> Vec<DiffPart> {
    let whole = |(title, body): (Option<&str>, &str)| match title {
        Some(title) if before.0 != after.0 => format!("{title}\n\n{body}"),
        _ => body.to_owned(),
    };
    parts(diff(&whole(before), &whole(after)))
}

/// Runs of text, as the API shows them.
pub fn parts(runs: Vec<folkmoot_rules::text::DiffPart>) -> Vec<DiffPart> {
    runs.into_iter()
        .map(|part| DiffPart {
            kind: part.kind.into(),
            text: part.text,
        })
        .collect()
}

fn text(version: &model::TextVersion) -> (Option<&str>, &str) {
    (version.title.as_deref(), &version.body)
}

/// One version of an edited text.
pub struct TextVersion {
    version: model::TextVersion,
    before: Option<model::TextVersion>,
}

impl TextVersion {
    /// The versions of one text, oldest first.
    pub fn list(versions: Vec<model::TextVersion>) -> Vec<Self> {
        let before = std::iter::once(None).chain(versions.clone().into_iter().map(Some));
        versions
            .into_iter()
            .zip(before)
            .map(|(version, before)| Self { version, before })
            .collect()
    }
}

/// One version of an edited text.
#[Object]
impl TextVersion {
    /// 1 for the text as it was first written, and one more with each edit.
    async fn number(&self) -> i32 {
        self.version.number
    }
    /// Who wrote this version.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.version.author_id).await
    }
    /// When.
    async fn created_at(&self) -> OffsetDateTime {
        self.version.created_at.into()
    }
    /// The title, where the text has one.
    async fn title(&self) -> Option<&str> {
        self.version.title.as_deref()
    }
    /// The text.
    async fn body(&self) -> RenderedText {
        RenderedText(self.version.body.clone())
    }
    /// What changed since the version before it; empty for the first.
    async fn diff(&self) -> Vec<DiffPart> {
        self.before
            .as_ref()
            .map(|before| changed(text(before), text(&self.version)))
            .unwrap_or_default()
    }
}
