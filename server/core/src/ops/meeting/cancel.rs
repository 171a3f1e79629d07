//! Calling a meeting off before it begins.

use super::{about, ladder, load, state};
use crate::engine::Command;
use crate::entity::meeting;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Meeting;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::{REASON_MAX, may_change};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Calls a meeting off. Those who were asked are told.
#[derive(Clone, Debug)]
pub struct CancelMeeting {
    /// Which.
    pub meeting_id: Uuid,
    /// Why; may be empty.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for CancelMeeting {
    const ACTION: Action = Action::CancelMeeting;
    type Subject = Meeting;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        load(view, self.meeting_id).await
    }

    async fn run(&self, meeting: Meeting, tx: &Tx) -> Result<Meeting> {
        may_change(state(tx, &meeting))?;
        let reason = text::body_or_empty(&self.reason, "reason", REASON_MAX)?;
        let sequence = meeting.sequence + 1;
        let mut row: meeting::ActiveModel = meeting.into_active_model();
        row.cancelled_at = Set(Some(tx.stamp()));
        row.cancelled_by_id = Set(Some(tx.signed_in()?.id));
        row.cancel_reason = Set(Some(reason).filter(|reason| !reason.is_empty()));
        row.sequence = Set(sequence);
        row.next_reminder_at = Set(None);
        let meeting = row.update(tx.db()).await?;
        tx.record(about(EventKind::MeetingCancelled, &meeting)).await?;
        // The objections on its agenda go to the next meeting within their window, if there is one.
        ladder::again(tx, meeting.group_id).await?;
        Ok(meeting)
    }
}
