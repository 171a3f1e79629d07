//! Loaders of meetings.

use super::{Loads, load};
use crate::error::Failure;
use async_graphql::dataloader::Loader;
use folkmoot_core::page::{Page, Slice};
use folkmoot_core::{model, query};
use std::collections::HashMap;
use uuid::Uuid;

load!(
    /// A meeting by its id.
    MeetingById -> model::Meeting, query::meeting::by_ids
);
load!(
    /// The meeting that comes next after another.
    MeetingAfter -> model::Meeting, query::meeting::following
);
load!(
    /// The meetings of a discussion, the first first.
    MeetingsIn -> Vec<model::Meeting>, query::meeting::in_discussions
);
load!(
    /// The meeting that a poll led to.
    MeetingOfPoll -> model::Meeting, query::meeting::of_polls
);
load!(
    /// The next meeting that has a process on its agenda.
    MeetingAbout -> model::Meeting, query::meeting::planned_about
);
load!(
    /// The agenda of a meeting, in its order.
    MeetingItemsOf -> Vec<model::MeetingItem>, query::meeting::items
);
load!(
    /// The people of a meeting, of whom the viewer is told.
    MeetingPeopleOf -> Vec<model::MeetingPerson>, query::meeting::people
);
load!(
    /// What the viewer said to a meeting.
    MyMeetingAnswer -> model::MeetingPerson, query::meeting::mine
);

/// One page of a group's meetings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MeetingsOf {
    /// The group.
    pub group_id: Uuid,
    /// Those that are over; else those that lie ahead.
    pub past: bool,
    /// Which page of them.
    pub page: Page,
}

impl Loader<MeetingsOf> for Loads {
    type Value = Slice<model::Meeting>;
    type Error = Failure;
    async fn load(&self, keys: &[MeetingsOf]) -> Result<HashMap<MeetingsOf, Slice<model::Meeting>>, Failure> {
        // Groups of one list are asked for the same page: one statement for each page that is asked for.
        let mut alike: HashMap<(bool, Page), Vec<Uuid>> = HashMap::new();
        for key in keys {
            alike
                .entry((key.past, key.page.clone()))
                .or_default()
                .push(key.group_id);
        }
        let mut found = HashMap::new();
        for ((past, page), group_ids) in alike {
            let slices = query::meeting::of_groups(&self.0.view(), &group_ids, past, &page).await?;
            let key = |group_id| MeetingsOf {
                group_id,
                past,
                page: page.clone(),
            };
            found.extend(slices.into_iter().map(|(group_id, slice)| (key(group_id), slice)));
        }
        Ok(found)
    }
}
