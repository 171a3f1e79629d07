//! A theme, as the API shows it.

use crate::id::id;
use async_graphql::{ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::model;

/// A priority that cuts across the hubs: a label that discussions and outcomes of any hub can carry.
pub struct Theme(pub model::Theme);

/// A priority that cuts across the hubs: a label that discussions and outcomes of any hub can carry.
#[Object]
impl Theme {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Theme, self.0.id)
    }
    /// The name.
    async fn name(&self) -> &str {
        &self.0.name
    }
    /// The name as part of an address. It stays when the name changes.
    async fn slug(&self) -> &str {
        &self.0.slug
    }
    /// What it is about, in plain words.
    async fn description(&self) -> &str {
        &self.0.description
    }
}
