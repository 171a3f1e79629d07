//! An email that failed for good, as the API shows it to administrators.

use super::Person;
use crate::error::Result;
use crate::id::id;
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::model;
use folkmoot_rules::words::Words as _;
use time::OffsetDateTime;

/// An email that failed for good.
pub struct Delivery(pub model::Delivery);

/// An email that failed for good.
#[Object]
impl Delivery {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Delivery, self.0.id)
    }
    /// What kind of email it is, such as `poll_opened`.
    async fn kind(&self) -> &str {
        self.0.kind.0.word()
    }
    /// Who should have got it: a person's name and handle, or the address of somebody without an account. (A person's address is
    /// shown to nobody but themselves.)
    async fn recipient(&self, ctx: &Context<'_>) -> Result<String> {
        let Some(person_id) = self.0.person_id else {
            return Ok(self.0.recipient.clone());
        };
        let person = Person::load(ctx, person_id).await?.0;
        Ok(format!("{} (@{})", person.name, person.handle))
    }
    /// How often it was tried.
    async fn attempts(&self) -> i32 {
        self.0.attempts
    }
    /// What the mail server said the last time.
    async fn last_error(&self) -> &str {
        self.0.last_error.as_deref().unwrap_or_default()
    }
    /// When it was given up.
    async fn failed_at(&self) -> OffsetDateTime {
        self.0.finished_at.unwrap_or(self.0.created_at).into()
    }
    /// Since when it is owed.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
}
