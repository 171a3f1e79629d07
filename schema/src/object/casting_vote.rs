//! A tie that waits for somebody's casting vote, as the API shows it.

use super::{Person, PollOption};
use async_graphql::SimpleObject;
use folkmoot_core::{model, query};
use folkmoot_rules::lifecycle;
use folkmoot_rules::tally::after::Level;
use time::OffsetDateTime;

/// A tie that waits for a casting vote.
#[derive(SimpleObject)]
pub struct AwaitedCastingVote {
    /// Whose.
    holder: Person,
    /// The options that are level, in the order in which they were written down; none where yes and no are.
    between: Vec<PollOption>,
    /// How many of them are to win.
    places: i32,
    /// From when on the outcome may be published without it: the tie then stays a tie.
    waits_until: OffsetDateTime,
}

impl AwaitedCastingVote {
    /// The one of a poll that ended in this tie.
    pub fn of(poll: &model::Poll, level: &Level, holder: model::Person, between: Vec<PollOption>) -> Self {
        Self {
            holder: Person(holder),
            between,
            places: level.places.try_into().unwrap_or(i32::MAX),
            waits_until: lifecycle::casting_waits_until(query::poll::schedule(poll).ends_at()),
        }
    }
}
