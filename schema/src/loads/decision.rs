//! The loader of decision records.

use super::Loads;
use crate::error::Failure;
use async_graphql::dataloader::Loader;
use folkmoot_core::model;
use folkmoot_core::ops::poll;
use std::collections::HashMap;
use uuid::Uuid;

/// The decision record of a poll. Reading it may put it on record: a closed poll has one, whether or not the work loop has come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DecisionOf(pub Uuid);

impl Loader<DecisionOf> for Loads {
    type Value = model::Decision;
    type Error = Failure;
    async fn load(&self, keys: &[DecisionOf]) -> Result<HashMap<DecisionOf, model::Decision>, Failure> {
        let ids: Vec<Uuid> = keys.iter().map(|key| key.0).collect();
        let found = poll::decided(self.0.engine(), &self.0.view(), &ids).await?;
        Ok(found.into_iter().map(|(id, row)| (DecisionOf(id), row)).collect())
    }
}
