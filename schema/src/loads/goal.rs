//! Loaders of goals.

use super::{Loads, load};
use crate::error::Failure;
use async_graphql::dataloader::Loader;
use folkmoot_core::page::{Page, Slice};
use folkmoot_core::query::goal::Filter;
use folkmoot_core::{model, query};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

load!(
    /// A goal by its id.
    GoalById -> model::Goal, query::goal::by_ids
);
load!(
    /// How a goal stands now.
    GoalAt -> Arc<query::goal::At>, standing_now
);
load!(
    /// The revisions of a goal's terms, the first first.
    GoalRevisionsOf -> Vec<model::GoalRevision>, query::goal::revisions
);
load!(
    /// The revisions of goals that belong to a discussion, the first first.
    GoalRevisionsIn -> Vec<model::GoalRevision>, query::goal::revisions_in
);
load!(
    /// The themes of a goal, in their order.
    GoalThemesOf -> Vec<model::Theme>, query::goal::themes
);
load!(
    /// The entry of progress that stands in the place of another.
    CorrectionOf -> Uuid, query::goal::corrections
);
load!(
    /// An outcome by its id.
    OutcomeById -> model::Outcome, query::outcome::by_ids
);

load!(
    /// The agreements in force that should move a goal.
    AgreementsAimingAt -> Vec<query::agreement::Registered>, query::reach::aiming_at
);

async fn standing_now(
    view: &folkmoot_core::view::View,
    ids: &[Uuid],
) -> folkmoot_core::error::Result<HashMap<Uuid, Arc<query::goal::At>>> {
    let goals: Vec<model::Goal> = query::goal::by_ids(view, ids).await?.into_values().collect();
    query::goal::at(view, &goals, view.now()).await
}

/// One page of a group's goals.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GoalsOf {
    /// The group.
    pub group_id: Uuid,
    /// Which of its goals; the group is not named here.
    pub filter: Filter,
    /// Which page of them.
    pub page: Page,
}

impl Loader<GoalsOf> for Loads {
    type Value = Slice<model::Goal>;
    type Error = Failure;
    async fn load(&self, keys: &[GoalsOf]) -> Result<HashMap<GoalsOf, Slice<model::Goal>>, Failure> {
        // Groups of one list are asked for the same page: one statement for each page that is asked for.
        let mut alike: HashMap<(Filter, Page), Vec<Uuid>> = HashMap::new();
        for key in keys {
            alike
                .entry((key.filter, key.page.clone()))
                .or_default()
                .push(key.group_id);
        }
        let mut found = HashMap::new();
        for ((filter, page), group_ids) in alike {
            let slices = query::goal::of_groups(&self.0.view(), &group_ids, filter, &page).await?;
            let key = |group_id| GoalsOf {
                group_id,
                filter,
                page: page.clone(),
            };
            found.extend(slices.into_iter().map(|(group_id, slice)| (key(group_id), slice)));
        }
        Ok(found)
    }
}
