//! What somebody says of a meeting that they call, and how it is kept.

use super::{about, ask, ladder};
use crate::entity::meeting;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Meeting;
use crate::ops::outcome::readers::who_read;
use crate::tx::Tx;
use folkmoot_rules::meeting::{PLACE_MAX, check_times, reminded_at};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, Set};
use time::OffsetDateTime;
use uuid::Uuid;

/// What it is about, when and where.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What it is about, one line.
    pub title: String,
    /// When it begins.
    pub starts_at: OffsetDateTime,
    /// When it ends.
    pub ends_at: OffsetDateTime,
    /// Where: an address, or the link of a call; may be empty.
    pub place: String,
}

impl Plan {
    /// The same with its texts cleaned.
    pub(super) fn cleaned(&self) -> Result<Self, Refusal> {
        Ok(Self {
            title: text::title(&self.title)?,
            place: place(&self.place)?,
            ..self.clone()
        })
    }
}

/// A place as it is kept: one line, which may be empty.
pub(super) fn place(given: &str) -> Result<String, Refusal> {
    if given.trim().is_empty() {
        return Ok(String::new());
    }
    text::line(given, "place", PLACE_MAX)
}

/// Where a meeting comes from.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Origin {
    pub discussion: Option<Uuid>,
    pub poll: Option<Uuid>,
    pub follows: Option<Uuid>,
}

/// Calls a meeting of a group, and asks those of these people to it who may read the group. The objections that the ladder of a process
/// sends to a meeting go on its agenda.
pub(super) async fn call(
    tx: &Tx,
    group_id: Uuid,
    origin: Origin,
    plan: &Plan,
    people: &[Uuid],
) -> Result<Meeting> {
    let plan = plan.cleaned()?;
    check_times(plan.starts_at, plan.ends_at, tx.now())?;
    let me = tx.signed_in()?.id;
    let row = meeting::ActiveModel {
        id: Set(tx.id()),
        group_id: Set(group_id),
        discussion_id: Set(origin.discussion),
        poll_id: Set(origin.poll),
        follows_id: Set(origin.follows),
        title: Set(plan.title),
        place: Set(plan.place),
        starts_at: Set(plan.starts_at.into()),
        ends_at: Set(plan.ends_at.into()),
        called_by_id: Set(me),
        minutes_by_id: Set(me),
        created_at: Set(tx.stamp()),
        sequence: Set(0),
        cancelled_at: Set(None),
        cancelled_by_id: Set(None),
        cancel_reason: Set(None),
        closed_at: Set(None),
        closed_by_id: Set(None),
        next_reminder_at: Set(reminded_at(plan.starts_at, tx.now()).map(Into::into)),
    };
    let meeting = row.insert(tx.db()).await?;
    let people = who_read(tx, group_id, people).await?;
    ask(tx, meeting.id, &people).await?;
    ladder::gather(tx, &meeting).await?;
    tx.record(about(EventKind::MeetingCalled, &meeting)).await?;
    Ok(meeting)
}
