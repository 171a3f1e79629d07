//! Loaders of roles.

use super::{Loads, load};
use crate::error::Failure;
use async_graphql::dataloader::Loader;
use folkmoot_core::page::{Page, Slice};
use folkmoot_core::query::role::Filter;
use folkmoot_core::{model, query};
use std::collections::HashMap;
use uuid::Uuid;

load!(
    /// A role by its id.
    RoleById -> model::Role, query::role::by_ids
);
load!(
    /// Who holds a role and held it, the first first.
    RoleHoldingsOf -> Vec<model::RoleHolding>, query::role::holdings
);
load!(
    /// The offers for a role that stand, the first first.
    RoleOffersOf -> Vec<model::RoleOffer>, query::role::offers
);
load!(
    /// The selection that is under way for a role.
    SelectionFor -> model::Process, query::role::selections
);
load!(
    /// The roles that a person holds, each by their holding.
    RolesHeldBy -> Vec<model::RoleHolding>, query::role::held_by
);

/// One page of a group's roles.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RolesOf {
    /// The group.
    pub group_id: Uuid,
    /// Which of its roles; the group is not named here.
    pub filter: Filter,
    /// Which page of them.
    pub page: Page,
}

impl Loader<RolesOf> for Loads {
    type Value = Slice<model::Role>;
    type Error = Failure;
    async fn load(&self, keys: &[RolesOf]) -> Result<HashMap<RolesOf, Slice<model::Role>>, Failure> {
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
            let slices = query::role::of_groups(&self.0.view(), &group_ids, filter, &page).await?;
            let key = |group_id| RolesOf {
                group_id,
                filter,
                page: page.clone(),
            };
            found.extend(slices.into_iter().map(|(group_id, slice)| (key(group_id), slice)));
        }
        Ok(found)
    }
}
