//! A ballot taken by phone or on paper that waits for somebody to confirm it.

use super::{Marks, Person, RenderedText};
use crate::error::Result;
use crate::id::id;
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::query::taken;
use time::OffsetDateTime;

word! {
    /// How somebody told another how they vote.
    TakenAs = "folkmoot_rules::taken::TakenAs" {
        /// They said it by phone.
        Phone,
        /// They handed it in on paper.
        Paper,
    }
}

/// What the viewer may do with a taken ballot now.
#[derive(SimpleObject)]
pub struct TakenBallotPermissions {
    /// Confirm it.
    confirm: bool,
    /// Drop it.
    drop: bool,
}

/// A ballot taken by phone or on paper that waits for somebody to confirm it. It is no ballot before that.
pub struct TakenBallot(pub taken::Waiting);

/// A ballot taken by phone or on paper that waits for somebody to confirm it. It is no ballot before that.
#[Object]
impl TakenBallot {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::TakenBallot, self.0.row.id)
    }
    /// Whose it is.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.row.person_id).await
    }
    /// How they told it.
    async fn taken_as(&self) -> TakenAs {
        self.0.row.taken_as.0.into()
    }
    /// Who entered it.
    async fn taken_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.row.taken_by_id).await
    }
    /// When.
    async fn taken_at(&self) -> OffsetDateTime {
        self.0.row.taken_at.into()
    }
    #[graphql(flatten)]
    fn marks(&self) -> Marks {
        Marks(self.0.row.choice.0.clone())
    }
    /// Why, in the voter's words.
    async fn reason(&self) -> Option<RenderedText> {
        let reason = &self.0.row.reason;
        (!reason.is_empty()).then(|| RenderedText(reason.clone()))
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self) -> TakenBallotPermissions {
        TakenBallotPermissions {
            confirm: self.0.confirm,
            drop: self.0.drop,
        }
    }
}
