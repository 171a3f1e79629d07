//! What was done to a poll, as the API shows it.

use super::Person;
use crate::error::Nullable;
use crate::word::word;
use async_graphql::{Context, Object};
use folkmoot_core::model;
use time::OffsetDateTime;

word! {
    /// What was done to a poll, or happened to those who vote in it.
    PollChangeKind = "folkmoot_core::model::PollChangeKind" {
        /// It opened, and its electorate was fixed.
        Opened,
        /// Its plan was changed, before anybody had voted.
        Edited,
        /// It was given more time.
        Extended,
        /// Its time ended.
        Closed,
        /// It was closed before its time.
        ClosedEarly,
        /// It was opened again after its close.
        Reopened,
        /// It was called off before it opened.
        Cancelled,
        /// The change round of its nominations began.
        ChangeRoundBegun,
        /// A tie was decided by whoever has the casting vote.
        CastingVoteGiven,
        /// Its rule came to somebody after the opening.
        Joined,
        /// Its rule came to somebody no more.
        Left,
    }
}

/// Something that was done to a poll, or happened to those who vote in it.
pub struct PollChange(pub model::PollChange);

/// Something that was done to a poll, or happened to those who vote in it.
#[Object]
impl PollChange {
    /// What.
    async fn kind(&self) -> PollChangeKind {
        self.0.kind.0.into()
    }
    /// Who did it; nobody, where it was the clock.
    async fn by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.person_id).await
    }
    /// To whom it happened, where somebody joined those whom the poll's rule comes to, or left them.
    async fn elector(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.elector_id).await
    }
    /// When.
    async fn at(&self) -> OffsetDateTime {
        self.0.at.into()
    }
    /// Why, in their words.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }
    /// The planned end that the poll has since.
    async fn closes_at(&self) -> Option<OffsetDateTime> {
        self.0.closes_at.map(Into::into)
    }
}
