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

/// Opens polls whose time has come, warns of those that close soon, closes those that are over, lets processes go on, reminds the owners
/// of goals, those who answer feedback and the people of meetings, tells of roles and terms, and sends the whole at a glance to those who have it sent, each on
/// record and once. Answers how many changed.
pub async fn due(engine: &Engine) -> Result<u32> {
    let decided = ops::poll::due(engine).await? + ops::process::due(engine).await?;
    let aimed = ops::goal::due(engine).await? + ops::feedback::due(engine).await?;
    let met = ops::meeting::due(engine).await?;
    let told = ops::role::due(engine).await? + ops::account::due(engine).await?;
    Ok(decided + aimed + met + told)
}

/// When there is something to do next, if ever: an email to send, a poll to open, to begin the change round of, to warn of, to close, a process
/// to go on with, an owner of a goal or somebody who answers feedback or the people of a meeting to remind, people to tell of a role or a term, the whole at a glance
/// to send.
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
    let feedback = query::feedback::next_due(&db).await?;
    let role = query::role::next_due(&db).await?;
    let whole = query::person::next_whole(&db).await?;
    Ok([email.flatten(), process, goal, feedback, meeting, role, whole]
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
