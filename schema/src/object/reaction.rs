//! Reactions, as the API shows them.

use super::Person;
use crate::context::Ask as _;
use crate::error::Result;
use crate::loads::{PersonById, ReactionsTo};
use crate::word::word;
use async_graphql::{Context, Object};
use folkmoot_core::query::reaction::Reacted;
use uuid::Uuid;

word! {
    /// A reaction to a discussion or comment.
    Reaction = "folkmoot_core::model::Reaction" {
        /// Agreement.
        ThumbsUp,
        /// Thanks, warmth.
        Heart,
        /// Joy.
        Celebrate,
        /// Doubt, a question.
        Thinking,
        /// Has been seen.
        Eyes,
    }
}

/// How often a text was reacted to in one way.
pub struct ReactionCount(pub Reacted);

impl ReactionCount {
    /// The reactions to a discussion or comment.
    pub async fn of(ctx: &Context<'_>, subject_id: Uuid) -> Result<Vec<Self>> {
        let reacted = ctx.loads().load_one(ReactionsTo(subject_id)).await?;
        Ok(reacted.unwrap_or_default().into_iter().map(Self).collect())
    }
}

/// How often a text was reacted to in one way.
#[Object]
impl ReactionCount {
    /// The way.
    async fn reaction(&self) -> Reaction {
        self.0.reaction.into()
    }
    /// By how many people.
    async fn count(&self) -> i32 {
        self.0.count
    }
    /// Whether the viewer is one of them.
    async fn mine(&self) -> bool {
        self.0.mine
    }
    /// The first ten of them.
    async fn people(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        let mut people = ctx
            .loads()
            .load_many(self.0.people.iter().copied().map(PersonById))
            .await?;
        let known = self
            .0
            .people
            .iter()
            .filter_map(|id| people.remove(&PersonById(*id)));
        Ok(known.map(Person).collect())
    }
}
