//! Loaders of the lists of a group: its polls, its outcomes, its processes.

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

/// One page of the outcomes on a group's matters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OutcomesOn {
    /// The group.
    pub group_id: Uuid,
    /// Which page of them.
    pub page: Page,
}

impl Loader<OutcomesOn> for Loads {
    type Value = Slice<model::Outcome>;
    type Error = Failure;
    async fn load(&self, keys: &[OutcomesOn]) -> Result<HashMap<OutcomesOn, Slice<model::Outcome>>, Failure> {
        let mut alike: HashMap<Page, Vec<Uuid>> = HashMap::new();
        for key in keys {
            alike.entry(key.page.clone()).or_default().push(key.group_id);
        }
        let mut found = HashMap::new();
        for (page, group_ids) in alike {
            let slices = query::outcome::of_groups(&self.0.view(), &group_ids, &page).await?;
            let key = |group_id| OutcomesOn {
                group_id,
                page: page.clone(),
            };
            found.extend(slices.into_iter().map(|(group_id, slice)| (key(group_id), slice)));
        }
        Ok(found)
    }
}

/// One page of a group's processes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProcessesOf {
    /// The group.
    pub group_id: Uuid,
    /// Only those under way.
    pub deliberating: bool,
    /// Which page of them.
    pub page: Page,
}

impl Loader<ProcessesOf> for Loads {
    type Value = Slice<model::Process>;
    type Error = Failure;
    async fn load(
        &self,
        keys: &[ProcessesOf],
    ) -> Result<HashMap<ProcessesOf, Slice<model::Process>>, Failure> {
        let mut alike: HashMap<(bool, Page), Vec<Uuid>> = HashMap::new();
        for key in keys {
            alike
                .entry((key.deliberating, key.page.clone()))
                .or_default()
                .push(key.group_id);
        }
        let mut found = HashMap::new();
        for ((deliberating, page), group_ids) in alike {
            let slices = query::process::of_groups(&self.0.view(), &group_ids, deliberating, &page).await?;
            let key = |group_id| ProcessesOf {
                group_id,
                deliberating,
                page: page.clone(),
            };
            found.extend(slices.into_iter().map(|(group_id, slice)| (key(group_id), slice)));
        }
        Ok(found)
    }
}
