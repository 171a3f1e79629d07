//! The counts of running polls, kept in memory: a poll that a thousand people look at is counted once for each ballot, not once for
//! each reader.
//!
//! A count holds as long as all that it was made from is the same. Nothing tells this that a ballot came: whoever reads asks how many
//! ballots were ever cast, so that a server hears of ballots that another one took, and none can be missed. A vote once cast is kept, so
//! that number only grows.

use crate::model::Poll;
use folkmoot_rules::tally::{Electors, Tally};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// The most polls whose counts are kept. Few run at once; beyond this, all are forgotten and counted again as they are asked for.
const MOST: usize = 256;

/// All that a count is made from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sources {
    /// The poll, with its terms.
    pub poll: Poll,
    /// Those who may vote.
    pub electors: Electors,
    /// How many ballots were ever cast, those among them that others took the place of.
    pub ballots: i64,
    /// Is its end over, so that lots are drawn?
    pub over: bool,
}

/// Counts by poll.
#[derive(Debug, Default)]
pub(crate) struct KeptCounts(Mutex<HashMap<Uuid, (Sources, Tally)>>);

impl KeptCounts {
    /// The count of a poll from these sources.
    pub fn find(&self, sources: &Sources) -> Option<Tally> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (made_from, tally) = kept.get(&sources.poll.id)?;
        (made_from == sources).then(|| tally.clone())
    }

    /// Keeps the count of a poll. Ballots that came between the look at the sources and the count only make it newer than it says.
    pub fn keep(&self, sources: Sources, tally: Tally) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST && !kept.contains_key(&sources.poll.id) {
            kept.clear();
        }
        kept.insert(sources.poll.id, (sources, tally));
    }
}
