//! Loaders of discussions and of what is said in them.

use super::{Loads, load};
use crate::error::Failure;
use async_graphql::dataloader::Loader;
use folkmoot_core::page::{Page, Slice};
use folkmoot_core::query::comment::Replies;
use folkmoot_core::query::discussion::Filter;
use folkmoot_core::{model, query};
use std::collections::HashMap;
use uuid::Uuid;

load!(
    /// A discussion by its id.
    DiscussionById -> model::Discussion, query::discussion::by_ids
);
load!(
    /// What a discussion is to the viewer.
    ReadingOf -> model::Reading, query::discussion::readings
);
load!(
    /// The people who were asked to a discussion.
    AskedTo -> Vec<Uuid>, query::reading::asked
);
load!(
    /// A comment by its id.
    CommentById -> model::Comment, query::comment::by_ids
);
load!(
    /// How many replies a thread has, for one that has any.
    ReplyCountOf -> i32, query::comment::reply_counts
);
load!(
    /// The reactions to a discussion or comment.
    ReactionsTo -> Vec<query::reaction::Reacted>, query::reaction::to
);

/// A comment by its number in a discussion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CommentAt(pub Uuid, pub i32);

impl Loader<CommentAt> for Loads {
    type Value = model::Comment;
    type Error = Failure;
    async fn load(&self, keys: &[CommentAt]) -> Result<HashMap<CommentAt, model::Comment>, Failure> {
        let places: Vec<(Uuid, i32)> = keys.iter().map(|key| (key.0, key.1)).collect();
        let found = query::comment::by_numbers(&self.0.view(), &places).await?;
        Ok(found
            .into_iter()
            .map(|((id, number), row)| (CommentAt(id, number), row))
            .collect())
    }
}

/// One page of a thread's replies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RepliesTo(pub Replies);

impl Loader<RepliesTo> for Loads {
    type Value = Slice<model::Comment>;
    type Error = Failure;
    async fn load(&self, keys: &[RepliesTo]) -> Result<HashMap<RepliesTo, Slice<model::Comment>>, Failure> {
        let wanted: Vec<Replies> = keys.iter().map(|key| key.0.clone()).collect();
        let found = query::comment::replies(&self.0.view(), &wanted).await?;
        Ok(found
            .into_iter()
            .map(|(replies, slice)| (RepliesTo(replies), slice))
            .collect())
    }
}

/// One page of a group's discussions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DiscussionsOf {
    /// The group.
    pub group_id: Uuid,
    /// Which of its discussions; the group is not named here.
    pub filter: Filter,
    /// Which page of them.
    pub page: Page,
}

impl Loader<DiscussionsOf> for Loads {
    type Value = Slice<model::Discussion>;
    type Error = Failure;
    async fn load(
        &self,
        keys: &[DiscussionsOf],
    ) -> Result<HashMap<DiscussionsOf, Slice<model::Discussion>>, Failure> {
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
            let slices = query::discussion::of_groups(&self.0.view(), &group_ids, filter, &page).await?;
            let key = |group_id| DiscussionsOf {
                group_id,
                filter,
                page: page.clone(),
            };
            found.extend(slices.into_iter().map(|(group_id, slice)| (key(group_id), slice)));
        }
        Ok(found)
    }
}

/// Somebody by their handle, as texts mention them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PersonByHandle(pub String);

impl Loader<PersonByHandle> for Loads {
    type Value = model::Person;
    type Error = Failure;
    async fn load(&self, keys: &[PersonByHandle]) -> Result<HashMap<PersonByHandle, model::Person>, Failure> {
        let handles: Vec<String> = keys.iter().map(|key| key.0.clone()).collect();
        let found = query::person::by_handles(&self.0.view(), &handles).await?;
        Ok(found
            .into_iter()
            .map(|(handle, person)| (PersonByHandle(handle), person))
            .collect())
    }
}
