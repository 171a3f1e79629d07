//! The clock's step for meetings: people are reminded a day before, once.

use super::about;
use crate::actor::Actor;
use crate::engine::{Command, Engine};
use crate::entity::meeting;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Meeting;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// The most meetings that one step looks after: the loop comes back for the rest.
const BATCH: u64 = 100;

/// Reminds people of meetings that begin within a day, each in a transaction of its own, and says of how many. Several servers may do it
/// at once.
pub async fn due(engine: &Engine) -> Result<u32> {
    let clock = Actor::system("the clock");
    let due = query::meeting::due(&engine.view(clock).await?, BATCH).await?;
    let mut reminded = 0;
    for meeting_id in due {
        match engine.perform(clock, Remind { meeting_id }).await {
            Ok(did) => reminded += u32::from(did),
            // One meeting that cannot be looked after must not keep the others waiting.
            Err(error) => {
                tracing::error!(%error, meeting = %meeting_id, "people could not be reminded of a meeting");
            }
        }
    }
    Ok(reminded)
}

/// Reminds the people of one meeting, if that is still due.
struct Remind {
    meeting_id: Uuid,
}

#[async_trait::async_trait]
impl Command for Remind {
    /// Never asked: only the clock reminds.
    const ACTION: Action = Action::EditMeeting;
    type Subject = Meeting;
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        let meeting = query::meeting::one(view, self.meeting_id).await?;
        Ok((meeting, Standing::default()))
    }

    async fn run(&self, meeting: Meeting, tx: &Tx) -> Result<bool> {
        if meeting.next_reminder_at.is_none_or(|due| due.moment() > tx.now()) {
            return Ok(false);
        }
        let mut row: meeting::ActiveModel = meeting.into_active_model();
        row.next_reminder_at = Set(None);
        let meeting = row.update(tx.db()).await?;
        tx.record(about(EventKind::MeetingReminded, &meeting)).await?;
        Ok(true)
    }
}
