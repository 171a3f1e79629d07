//! A ballot, as the API shows it to those who may see it.

use super::{Person, RenderedText};
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::id;
use crate::loads::BallotHistory;
use crate::word::word;
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::{Error, model};
use time::OffsetDateTime;

word! {
    /// Where somebody stands on a proposal.
    Stance = "folkmoot_rules::ballot::Stance" {
        /// Good enough for now, safe enough to try.
        Consent,
        /// Consents, with a worry to be heard and looked at in the review. Never stops a proposal.
        Concern,
        /// Shows a harm or risk better avoided. Stops the proposal for as long as it stands.
        Objection,
        /// Agrees.
        Agree,
        /// Takes part without a stand.
        Abstain,
        /// Does not agree, and does not stand in the way; on the record as such.
        StandAside,
        /// Holds that the proposal goes against what the group stands for. Stops it.
        Block,
    }
}

/// One revision of somebody's ballot.
pub struct Ballot(pub model::BallotRow);

/// One revision of somebody's ballot.
#[Object]
impl Ballot {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Ballot, self.0.id)
    }
    /// Who cast it.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.person_id).await
    }
    /// The stance taken.
    fn stance(&self) -> Result<Stance> {
        let stance = self.0.choice.0.stance().map(Into::into);
        stance.ok_or_else(|| Error::internal("a ballot without a stance").into())
    }
    /// Why, in the voter's words.
    async fn reason(&self) -> Option<RenderedText> {
        (!self.0.reason.is_empty()).then(|| RenderedText(self.0.reason.clone()))
    }
    /// When.
    async fn cast_at(&self) -> OffsetDateTime {
        self.0.cast_at.into()
    }
    /// 1 for the first ballot that the person cast in the poll, and one more with each change.
    async fn revision(&self) -> i32 {
        self.0.revision
    }
    /// All revisions of the person's ballot in the poll, oldest first, this one included.
    async fn history(&self, ctx: &Context<'_>) -> Result<Vec<Ballot>> {
        let history = ctx
            .loads()
            .load_one(BallotHistory(self.0.id))
            .await?
            .unwrap_or_default();
        Ok(history.into_iter().map(Ballot).collect())
    }
}
