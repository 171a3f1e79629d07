//! Handing the minutes of a meeting to somebody else to write.

use super::{about, load, state};
use crate::engine::Command;
use crate::entity::meeting;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Meeting;
use crate::ops::outcome::readers::who_read;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::may_hand_over;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Hands the minutes of a meeting to somebody else to write.
#[derive(Clone, Copy, Debug)]
pub struct HandOverMinutes {
    /// Of which.
    pub meeting_id: Uuid,
    /// To whom: somebody who may read the group.
    pub person_id: Uuid,
}

#[async_trait::async_trait]
impl Command for HandOverMinutes {
    const ACTION: Action = Action::HandOverMinutes;
    type Subject = Meeting;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        load(view, self.meeting_id).await
    }

    async fn run(&self, meeting: Meeting, tx: &Tx) -> Result<Meeting> {
        may_hand_over(state(tx, &meeting), meeting.closed_at.is_some())?;
        if who_read(tx, meeting.group_id, &[self.person_id])
            .await?
            .is_empty()
        {
            return Err(Refusal::invalid(
                "personId",
                "This person may not read this group, so they cannot take its minutes. Choose somebody else.",
            )
            .into());
        }
        let mut row: meeting::ActiveModel = meeting.into_active_model();
        row.minutes_by_id = Set(self.person_id);
        let meeting = row.update(tx.db()).await?;
        tx.record(about(EventKind::MinutesHandedOver, &meeting)).await?;
        Ok(meeting)
    }
}
