//! Closing a meeting and its minutes: those who were asked are told, and what is left over goes on to the next one.

use super::{about, agenda, carry, load, state};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::{meeting, meeting_item};
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Meeting;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::agenda::{Settled, at_close};
use folkmoot_rules::meeting::{State, may_close};
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Closes a meeting and its minutes. From now on only corrections are written, which are shown as such.
#[derive(Clone, Copy, Debug)]
pub struct CloseMeeting {
    /// Which.
    pub meeting_id: Uuid,
}

#[async_trait::async_trait]
impl Command for CloseMeeting {
    const ACTION: Action = Action::CloseMeeting;
    type Subject = Meeting;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        load(view, self.meeting_id).await
    }

    async fn run(&self, meeting: Meeting, tx: &Tx) -> Result<Meeting> {
        may_close(state(tx, &meeting), meeting.closed_at.is_some())?;
        let mut left = Vec::new();
        for item in agenda(tx, meeting.id).await? {
            let settled = at_close(item.settled.0);
            let item = if settled == item.settled.0 {
                item
            } else {
                let mut row: meeting_item::ActiveModel = item.into_active_model();
                row.settled = Set(Word(settled));
                row.update(tx.db()).await?
            };
            if settled == Settled::CarriedOver {
                left.push(item);
            }
        }
        let next = query::meeting::following(tx, &[meeting.id])
            .await?
            .remove(&meeting.id);
        if let Some(next) = next.filter(|next| state(tx, next) == State::Planned) {
            carry(tx, &left, &next).await?;
        }
        let mut row: meeting::ActiveModel = meeting.into_active_model();
        row.closed_at = Set(Some(tx.stamp()));
        row.closed_by_id = Set(Some(tx.signed_in()?.id));
        let meeting = row.update(tx.db()).await?;
        tx.record(about(EventKind::MeetingClosed, &meeting)).await?;
        Ok(meeting)
    }
}
