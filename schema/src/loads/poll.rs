//! Loaders of lists of polls.

use super::Loads;
use crate::error::Failure;
use async_graphql::dataloader::Loader;
use folkmoot_core::page::{Page, Slice};
use folkmoot_core::{model, query};
use folkmoot_rules::lifecycle::State;
use std::collections::HashMap;
use uuid::Uuid;

/// One page of the polls on a group's matters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PollsOn {
    /// The group.
    pub group_id: Uuid,
    /// In which state.
    pub state: Option<State>,
    /// Which page of them.
    pub page: Page,
}

impl Loader<PollsOn> for Loads {
    type Value = Slice<model::Poll>;
    type Error = Failure;
    async fn load(&self, keys: &[PollsOn]) -> Result<HashMap<PollsOn, Slice<model::Poll>>, Failure> {
        // Groups of one list are asked for the same page: one statement for each page that is asked for.
        let mut alike: HashMap<(Option<State>, Page), Vec<Uuid>> = HashMap::new();
        for key in keys {
            alike
                .entry((key.state, key.page.clone()))
                .or_default()
                .push(key.group_id);
        }
        let mut found = HashMap::new();
        for ((state, page), group_ids) in alike {
            let slices = query::poll::of_groups(&self.0.view(), &group_ids, state, &page).await?;
            let key = |group_id| PollsOn {
                group_id,
                state,
                page: page.clone(),
            };
            found.extend(slices.into_iter().map(|(group_id, slice)| (key(group_id), slice)));
        }
        Ok(found)
    }
}
