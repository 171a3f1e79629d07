//! What is said in a process beside answers: questions, reactions, advice, nominations; and the meetings that have it.

use super::Held;
use super::words::MeetingKind;
use crate::error::{Nullable, Result};
use crate::object::{Person, RenderedText};
use async_graphql::{Context, Object};
use folkmoot_rules::consent::response::Reaction;
use folkmoot_rules::consent::{advice, meeting, role, version};
use time::OffsetDateTime;

/// A question of understanding.
pub struct ProcessQuestion {
    pub held: Held,
    pub number: u32,
    pub question: version::Question,
}

/// A question of understanding.
#[Object]
impl ProcessQuestion {
    /// Its number; the first is one.
    async fn number(&self) -> u32 {
        self.number
    }
    /// Who asked.
    async fn asked_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.question.asked_by).await
    }
    /// What.
    async fn text(&self, ctx: &Context<'_>) -> Result<RenderedText> {
        self.held.text(ctx, self.question.text).await
    }
    /// The paragraphs that it cites, by their SHA-256.
    async fn cites(&self) -> Vec<String> {
        self.question.cites.iter().map(ToString::to_string).collect()
    }
    /// When.
    async fn at(&self) -> OffsetDateTime {
        self.question.at
    }
    /// What the proposer answered.
    async fn answer(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, self.question.answer?.text).await)
    }
    /// When the proposer answered.
    async fn answered_at(&self) -> Option<OffsetDateTime> {
        self.question.answer.map(|answer| answer.at)
    }
}

/// A quick reaction, which nobody answers.
pub struct ProcessReaction {
    pub held: Held,
    pub reaction: Reaction,
}

/// A quick reaction, which nobody answers.
#[Object]
impl ProcessReaction {
    /// Whose.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.reaction.person).await
    }
    /// What it says.
    async fn text(&self, ctx: &Context<'_>) -> Result<RenderedText> {
        self.held.text(ctx, self.reaction.text).await
    }
    /// The number of the version that it is about.
    async fn version(&self) -> u32 {
        self.reaction.version
    }
    /// When.
    async fn at(&self) -> OffsetDateTime {
        self.reaction.at
    }
}

/// Advice that was given.
pub struct ProcessAdvice {
    pub held: Held,
    pub advice: advice::Advice,
}

/// Advice that was given.
#[Object]
impl ProcessAdvice {
    /// Whose; nothing, where a record keeps it confidential.
    async fn person(&self, ctx: &Context<'_>) -> Nullable<Person> {
        if self.advice.person.is_nil() {
            return None;
        }
        Some(Person::load(ctx, self.advice.person).await)
    }
    /// What it says; nothing, where an asked person has none.
    async fn text(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, self.advice.text?).await)
    }
    /// The number of the version that it is about.
    async fn version(&self) -> u32 {
        self.advice.version
    }
    /// When.
    async fn at(&self) -> OffsetDateTime {
        self.advice.at
    }
}

/// A nomination for a role.
pub struct ProcessNomination {
    pub held: Held,
    pub nomination: role::Nomination,
}

/// A nomination for a role.
#[Object]
impl ProcessNomination {
    /// Who nominates.
    async fn by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.nomination.by).await
    }
    /// Whom.
    async fn candidate(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.nomination.candidate).await
    }
    /// Why.
    async fn reason(&self, ctx: &Context<'_>) -> Result<RenderedText> {
        self.held.text(ctx, self.nomination.reason).await
    }
    /// Whether the nominated person would take the role; nothing, where they have not said.
    async fn willing(&self) -> Option<bool> {
        self.held.state.is_willing(self.nomination.candidate)
    }
    /// Whether it was changed since it was first made.
    async fn changed(&self) -> bool {
        !self.nomination.earlier.is_empty()
    }
    /// Whether it was changed or kept in the change round.
    async fn settled(&self) -> bool {
        self.nomination.settled
    }
}

/// A meeting that has, or had, the process.
pub struct ProcessMeeting(pub meeting::Meeting);

/// A meeting that has, or had, the process.
#[Object]
impl ProcessMeeting {
    /// How people met.
    async fn how(&self) -> MeetingKind {
        self.0.how.into()
    }
    /// Since when.
    async fn since(&self) -> OffsetDateTime {
        self.0.since
    }
    /// When it gives the process back by itself.
    async fn until(&self) -> OffsetDateTime {
        self.0.until
    }
    /// Who was there.
    async fn attended(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        Person::load_all(ctx, &self.0.attended).await
    }
}
