//! What the clock asks for, and when it asks next.

use crate::db::{Timestamp, Word};
use crate::engine::Engine;
use crate::entity::{delivery, poll};
use crate::error::Result;
use crate::model::{DeliveryState, Poll};
use crate::{ops, query};
use folkmoot_rules::lifecycle;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use time::OffsetDateTime;

/// Opens polls whose time has come, warns of those that close soon, closes those that are over, lets processes go on, and reminds the
/// owners of goals and the people of meetings, each on record and once. Answers how many changed.
pub async fn due(engine: &Engine) -> Result<u32> {
    Ok(ops::poll::due(engine).await?
        + ops::process::due(engine).await?
        + ops::goal::due(engine).await?
        + ops::meeting::due(engine).await?)
}

/// When there is something to do next, if ever: an email to send, a poll to open, to begin the change round of, to warn of, to close, a process
/// to go on with, an owner of a goal or the people of a meeting to remind.
pub async fn next_due(engine: &Engine) -> Result<Option<OffsetDateTime>> {
    let db = engine.reading();
    let email: Option<Option<Timestamp>> = delivery::Entity::find()
        .select_only()
        .column_as(delivery::Column::DueAt.min(), "due_at")
        .filter(delivery::Column::State.eq(Word(DeliveryState::Pending)))
        .into_tuple()
        .one(&db)
        .await?;
    // Polls that are not over are few.
    let polls = poll::Entity::find()
        .filter(poll::Column::ClosedAt.is_null())
        .all(&db)
        .await?;
    let polls = polls.iter().map(asks_next_at);
    let process = query::process::next_due(&db).await?;
    let goal = query::goal::next_due(&db).await?;
    let meeting = query::meeting::next_due(&db).await?;
    Ok([email.flatten(), process, goal, meeting]
        .into_iter()
        .flatten()
        .map(Timestamp::moment)
        .chain(polls)
        .min())
}

fn asks_next_at(poll: &Poll) -> OffsetDateTime {
    let schedule = query::poll::schedule(poll);
    let change_at = poll
        .settings
        .0
        .change_at
        .filter(|_| poll.change_begun_at.is_none());
    if poll.opened_at.is_none() {
        return schedule.opens_at;
    }
    let end = if poll.warned_at.is_none() {
        lifecycle::closing_soon_at(&schedule).min(schedule.closes_at)
    } else {
        schedule.closes_at
    };
    change_at.map_or(end, |change_at| change_at.min(end))
}
