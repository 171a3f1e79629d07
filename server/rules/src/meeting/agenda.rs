//! The agenda: what can stand on it, what is suggested for it, and in which order.

use std::collections::BTreeSet;

use time::OffsetDateTime;
use uuid::Uuid;

use crate::goal::health::Health;
use crate::refusal::{Code, Refusal};

/// The most items of one agenda.
pub const ITEMS_MAX: usize = 50;
/// The most items that are suggested at a time.
pub const SUGGESTED_MAX: usize = 12;
/// The most that are suggested for one reason: nothing crowds out the rest.
pub const OF_A_KIND_MAX: usize = 4;
/// The longest item in words, in characters.
pub const TITLE_MAX: usize = 200;

words! {
    /// What an item is about.
    pub enum ItemKind {
        /// What somebody wrote.
        Words = "words",
        /// A discussion.
        Discussion = "discussion",
        /// A poll.
        Poll = "poll",
        /// A consent process, or the agreement that it led to.
        Process = "process",
        /// An objection of a consent process.
        Objection = "objection",
        /// A goal.
        Goal = "goal",
    }
}

words! {
    /// What became of an item.
    pub enum Settled {
        /// It is still to be talked about.
        Open = "open",
        /// It was dealt with.
        Done = "done",
        /// It goes on to the next meeting.
        CarriedOver = "carried_over",
    }
}

words! {
    /// Why something is suggested for the agenda, what is most pressing first.
    pub enum Why {
        /// The ladder of a process sends an objection to a meeting.
        Objection = "objection",
        /// What was agreed is due for review.
        Review = "review",
        /// A poll is over by then: its result can be talked about.
        PollBefore = "poll_before",
        /// A poll is still open then: people can be heard before they vote.
        PollAfter = "poll_after",
        /// A goal is at risk, or was missed.
        GoalOffTrack = "goal_off_track",
        /// A discussion is open and nothing decides it.
        NoEnd = "no_end",
    }
}

/// What an item is about, other than words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A discussion.
    Discussion(Uuid),
    /// A poll.
    Poll(Uuid),
    /// A process.
    Process(Uuid),
    /// An objection of a process, by its number.
    Objection(Uuid, u32),
    /// A goal.
    Goal(Uuid),
}

impl Subject {
    /// Its kind.
    pub const fn kind(self) -> ItemKind {
        match self {
            Self::Discussion(_) => ItemKind::Discussion,
            Self::Poll(_) => ItemKind::Poll,
            Self::Process(_) => ItemKind::Process,
            Self::Objection(..) => ItemKind::Objection,
            Self::Goal(_) => ItemKind::Goal,
        }
    }
}

/// Something open that a meeting could talk about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// What.
    pub subject: Subject,
    /// Why now.
    pub why: Why,
    /// What is earlier comes first among those of one reason: the end of a poll, the day of a review.
    pub at: OffsetDateTime,
}

/// What is suggested for an agenda that has these items already: what is most pressing first, and not too much.
pub fn suggested(mut open: Vec<Open>, already: &[Subject]) -> Vec<Open> {
    open.sort_by_key(|open| (open.why, open.at, open.subject));
    let mut seen: BTreeSet<Subject> = already.iter().copied().collect();
    let mut chosen: Vec<Open> = Vec::new();
    for candidate in open {
        let alike = chosen.iter().filter(|other| other.why == candidate.why).count();
        if chosen.len() < SUGGESTED_MAX && alike < OF_A_KIND_MAX && seen.insert(candidate.subject) {
            chosen.push(candidate);
        }
    }
    chosen
}

/// Whether a poll is over by the time of a meeting.
pub fn of_poll(closes_at: OffsetDateTime, meeting_at: OffsetDateTime) -> Why {
    if closes_at <= meeting_at {
        Why::PollBefore
    } else {
        Why::PollAfter
    }
}

/// Whether a goal has to be talked about.
pub const fn off_track(health: Health) -> bool {
    match health {
        Health::AtRisk | Health::Missed => true,
        Health::OnTrack | Health::Met | Health::Dropped => false,
    }
}

/// Whether the agenda has room for so many more items.
///
/// # Errors
/// `CONFLICT` where it is full.
pub fn has_room(items: usize, more: usize) -> Result<(), Refusal> {
    if items.saturating_add(more) <= ITEMS_MAX {
        return Ok(());
    }
    Err(Refusal::new(
        Code::Conflict,
        "This agenda is full. Take something off it first.",
    ))
}

/// Whether an item may be taken off the agenda.
///
/// # Errors
/// `CONFLICT` where minutes were written of it.
pub fn may_remove(minuted: bool) -> Result<(), Refusal> {
    if minuted {
        return Err(Refusal::new(
            Code::Conflict,
            "There are minutes of this item, so it stays.",
        ));
    }
    Ok(())
}

/// The order after one of these goes to another place, the first being 0. A place past the end is the last one.
pub fn moved(order: &[Uuid], item: Uuid, to: usize) -> Vec<Uuid> {
    let mut others: Vec<Uuid> = order.iter().copied().filter(|id| *id != item).collect();
    if others.len() < order.len() {
        others.insert(to.min(others.len()), item);
    }
    others
}

/// What becomes of an item when the minutes are closed: what nobody dealt with goes on to the next meeting.
pub const fn at_close(settled: Settled) -> Settled {
    match settled {
        Settled::Open | Settled::CarriedOver => Settled::CarriedOver,
        Settled::Done => Settled::Done,
    }
}
