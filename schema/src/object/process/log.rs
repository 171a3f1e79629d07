//! The log of a process: who did what, and when.

use super::Held;
use super::names::ProcessEventName;
use crate::context::Ask as _;
use crate::error::Nullable;
use crate::object::Person;
use async_graphql::{Context, Object};
use folkmoot_core::model;
use folkmoot_rules::consent::{Actor, What};
use time::OffsetDateTime;

/// One entry of a process's log.
pub struct ProcessEntry {
    pub held: Held,
    pub entry: model::ProcessEntry,
}

impl ProcessEntry {
    fn what(&self) -> &What {
        &self.entry.event.0.what
    }

    fn is_secret(&self, ctx: &Context<'_>) -> bool {
        let viewer = ctx.view().person_id();
        self.held.state.hides_entry(viewer, &self.entry.event.0)
    }
}

/// One entry of a process's log.
#[Object]
impl ProcessEntry {
    /// Its place in the log; the first is one.
    async fn place(&self) -> i32 {
        self.entry.place
    }
    /// When. Of answers in a confidential process only the day.
    async fn at(&self, ctx: &Context<'_>) -> OffsetDateTime {
        let at = self.entry.event.0.at;
        if self.is_secret(ctx) {
            at.replace_time(time::Time::MIDNIGHT)
        } else {
            at
        }
    }
    /// Who did it; nobody, where the clock or the organisation's records did, or where it is confidential.
    async fn by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        let event = &self.entry.event.0;
        let Actor::Person(person) = event.by else {
            return None;
        };
        if self.is_secret(ctx) {
            return None;
        }
        Some(Person::load(ctx, person).await)
    }
    /// For whom, where the facilitator entered it in a meeting.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Nullable<Person> {
        let person = self.entry.event.0.on_behalf?;
        if self.is_secret(ctx) {
            return None;
        }
        Some(Person::load(ctx, person).await)
    }
    /// What happened.
    async fn event(&self) -> ProcessEventName {
        self.what().into()
    }
    /// The number of the question or objection that it is about.
    async fn number(&self) -> Option<u32> {
        let (_, number, _) = super::names::ProcessMoveName::of(self.what().as_move()?);
        number
    }
    /// The number of the version that it is about.
    async fn version(&self) -> Option<u32> {
        if let What::Respond { version, .. }
        | What::Seen { version }
        | What::Raise { version, .. }
        | What::Confirm { version, .. }
        | What::Maintain { version, .. } = self.what()
        {
            Some(*version)
        } else {
            None
        }
    }
}
