//! A consent process, as the API shows it: where it is, its versions, who has answered what, its objections, what was agreed.

mod agreement;
mod clauses;
mod coaching;
mod handbook;
mod log;
mod moves;
mod named;
mod names;
mod objection;
mod panel;
mod parts;
mod policy;
mod record;
mod root;
mod said;
mod version;
mod words;

pub use agreement::Agreement;
pub use handbook::{DecisionGuide, PolicyClause, clauses, guide, guides};
pub use moves::ProcessTask;
pub use named::WithinReach;
pub use root::Process;
pub use words::{
    AgreementStanding, CarryOver, HowChanged, MeetingKind, ObjectionCriterion, ProcessKind, ProcessMode,
    ResolutionKind, ReviewNext, TermEnd,
};

use super::RenderedText;
use crate::context::Ask as _;
use crate::error::Result;
use crate::loads::TextsIn;
use async_graphql::Context;
use folkmoot_core::model;
use folkmoot_rules::consent::State;
use folkmoot_rules::consent::digest::Digest;
use std::sync::Arc;

/// A process and the state that it is in at the request's moment: what all of its parts are read from.
#[derive(Clone)]
pub struct Held {
    pub row: Arc<model::Process>,
    pub state: Arc<State>,
}

impl Held {
    /// What the API shows of each of some parts of the state.
    fn each<T: Clone, U>(&self, parts: &[T], shown: impl Fn(Self, T) -> U) -> Vec<U> {
        parts
            .iter()
            .map(|part| shown(self.clone(), part.clone()))
            .collect()
    }

    /// One of the texts that the state has the digest of. One that was erased is empty.
    async fn text(&self, ctx: &Context<'_>, digest: Digest) -> Result<RenderedText> {
        Ok(RenderedText(self.words(ctx, digest).await?))
    }

    /// The same, as it was written.
    async fn words(&self, ctx: &Context<'_>, digest: Digest) -> Result<String> {
        let texts = ctx.loads().load_one(TextsIn(self.row.id)).await?;
        Ok(texts
            .and_then(|texts| texts.get(&digest).cloned())
            .unwrap_or_default())
    }
}
