//! Versions of a proposal in a process, and how they differ.

use super::Held;
use super::named::ObjectionDeferral;
use super::words::{ResolutionKind, ReviewNext, TermEnd, VersionChange};
use crate::error::{Nullable, Result};
use crate::object::version::{DiffPart, parts};
use crate::object::{Person, RenderedText};
use crate::word::word;
use async_graphql::{Context, Object, SimpleObject};
use folkmoot_rules::consent::compare;
use folkmoot_rules::consent::digest::Digest;
use folkmoot_rules::consent::form::{Integration, PlannedAction, Terms};
use folkmoot_rules::consent::version::Version;
use time::OffsetDateTime;

/// For how long something is agreed, and how one will know whether it works.
pub struct ProcessTerms {
    pub held: Held,
    pub terms: Terms,
}

/// For how long something is agreed, and how one will know whether it works.
#[Object]
impl ProcessTerms {
    /// When it is looked at again.
    async fn review_at(&self) -> Option<OffsetDateTime> {
        self.terms.review_at
    }
    /// When its term ends; nothing, where it has no end.
    async fn ends_at(&self) -> Option<OffsetDateTime> {
        self.terms.ends_at
    }
    /// What the end of the term brings.
    async fn at_end(&self) -> TermEnd {
        self.terms.at_end.into()
    }
    /// How one will know whether it works. Concerns join these when it is adopted.
    async fn criteria(&self, ctx: &Context<'_>) -> Result<Vec<RenderedText>> {
        let mut criteria = Vec::with_capacity(self.terms.criteria.len());
        for digest in &self.terms.criteria {
            criteria.push(self.held.text(ctx, *digest).await?);
        }
        Ok(criteria)
    }
    /// What is to be done once it is agreed.
    async fn actions(&self) -> Vec<ProcessAction> {
        let actions = self.terms.actions.iter();
        actions
            .map(|action| ProcessAction {
                held: self.held.clone(),
                action: *action,
            })
            .collect()
    }
}

/// Something that is to be done once it is agreed.
pub struct ProcessAction {
    held: Held,
    action: PlannedAction,
}

/// Something that is to be done once it is agreed.
#[Object]
impl ProcessAction {
    /// What.
    async fn text(&self, ctx: &Context<'_>) -> Result<RenderedText> {
        self.held.text(ctx, self.action.text).await
    }
    /// Who does it.
    async fn owner(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.action.owner).await
    }
    /// By when.
    async fn due_at(&self) -> OffsetDateTime {
        self.action.due_at
    }
    /// The number of the objection that was resolved by putting this off, where one was.
    async fn objection(&self) -> Option<u32> {
        self.action.objection
    }
}

/// A paragraph of a version.
#[derive(SimpleObject)]
pub struct Paragraph {
    /// Its place in the text; the first is one.
    place: u32,
    /// What it is cited by: the SHA-256 of its text.
    digest: String,
    /// What it says.
    text: RenderedText,
}

/// How a version takes up an objection.
pub struct VersionIntegration(pub Integration, pub Version);

/// How a version takes up an objection.
#[Object]
impl VersionIntegration {
    /// The number of the objection.
    async fn objection(&self) -> u32 {
        self.0.objection
    }
    /// The kind of resolution.
    async fn how(&self) -> ResolutionKind {
        self.0.how.into()
    }
    /// Who takes it up, where it is put off.
    async fn deferral(&self) -> Option<ObjectionDeferral> {
        self.0.deferral.map(ObjectionDeferral)
    }
    /// The places in this version of the paragraphs that come of it.
    async fn paragraphs(&self) -> Vec<u32> {
        places(&self.1, &self.0.paragraphs)
    }
}

/// The places of paragraphs in a version, of those that are in it.
pub(super) fn places(version: &Version, cited: &[Digest]) -> Vec<u32> {
    (1..)
        .zip(&version.paragraphs)
        .filter(|(_, paragraph)| cited.contains(paragraph))
        .map(|(place, _)| place)
        .collect()
}

/// A version of what is proposed.
pub struct ProcessVersion {
    pub held: Held,
    pub version: Version,
}

/// A version of what is proposed.
#[Object]
impl ProcessVersion {
    /// Its number; the first is one.
    async fn number(&self) -> u32 {
        self.version.number
    }
    /// The text.
    async fn text(&self, ctx: &Context<'_>) -> Result<RenderedText> {
        self.held.text(ctx, self.version.text).await
    }
    /// The SHA-256 of the text: what an answer is bound to.
    async fn digest(&self) -> String {
        self.version.text.to_string()
    }
    /// The text's paragraphs, in order.
    async fn paragraphs(&self, ctx: &Context<'_>) -> Result<Vec<Paragraph>> {
        let text = self.held.words(ctx, self.version.text).await?;
        Ok((1..)
            .zip(compare::paragraphs(&text))
            .map(|(place, paragraph)| Paragraph {
                place,
                digest: Digest::of(paragraph).to_string(),
                text: RenderedText(paragraph.to_owned()),
            })
            .collect())
    }
    /// For how long, and how one will know whether it works.
    async fn terms(&self) -> ProcessTerms {
        ProcessTerms {
            held: self.held.clone(),
            terms: self.version.terms.clone(),
        }
    }
    /// Who is proposed for the role, in a role selection.
    async fn candidate(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Some(Person::load(ctx, self.version.candidate?).await)
    }
    /// Wording only, or more.
    async fn change(&self) -> VersionChange {
        self.version.change.into()
    }
    /// Which objections it takes up, and how.
    async fn integrates(&self) -> Vec<VersionIntegration> {
        let taken = self.version.integrates.iter();
        taken
            .map(|integration| VersionIntegration(integration.clone(), self.version.clone()))
            .collect()
    }
    /// What a review wants with it; nothing before the first agreement.
    async fn next(&self) -> Option<ReviewNext> {
        self.version.next.map(Into::into)
    }
    /// Who wrote it.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.version.author).await
    }
    /// When.
    async fn at(&self) -> OffsetDateTime {
        self.version.at
    }
}

word! {
    /// What became of a paragraph between two versions.
    ParagraphFate = "folkmoot_rules::consent::compare::ParagraphChange" {
        /// It is as it was.
        Unchanged,
        /// Some of its words are others.
        Changed,
        /// It is new.
        Added,
        /// It is gone.
        Removed,
    }
}

/// A paragraph, and what became of it since an earlier version.
pub struct ParagraphChange(pub compare::Paragraph);

/// A paragraph, and what became of it since an earlier version.
#[Object]
impl ParagraphChange {
    /// What became of it.
    async fn fate(&self) -> ParagraphFate {
        self.0.change.into()
    }
    /// Its words in reading order; what was removed comes before what was put in its place.
    async fn runs(&self) -> Vec<DiffPart> {
        parts(self.0.runs.clone())
    }
    /// The paragraph of the newest text, by its SHA-256; nothing, where it is gone.
    async fn digest(&self) -> Option<String> {
        self.0.now.map(|digest| digest.to_string())
    }
    /// The numbers of the objections that caused the change.
    async fn objections(&self) -> &[u32] {
        &self.0.objections
    }
    /// The numbers of the versions that it changed in.
    async fn versions(&self) -> &[u32] {
        &self.0.versions
    }
}
