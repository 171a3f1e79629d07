//! Moving an item of an agenda to another place.

use super::{about, agenda, load_item, state};
use crate::engine::Command;
use crate::entity::meeting_item;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Meeting, MeetingItem};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::agenda::moved;
use folkmoot_rules::meeting::may_plan;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Moves an item of an agenda to another place.
#[derive(Clone, Copy, Debug)]
pub struct MoveAgendaItem {
    /// Which.
    pub item_id: Uuid,
    /// Where to: the first place is 0, and one past the end is the last.
    pub to: usize,
}

#[async_trait::async_trait]
impl Command for MoveAgendaItem {
    const ACTION: Action = Action::MoveAgendaItem;
    type Subject = (Meeting, MeetingItem);
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        load_item(view, self.item_id).await
    }

    async fn run(&self, (meeting, item): Self::Subject, tx: &Tx) -> Result<Meeting> {
        may_plan(state(tx, &meeting), meeting.closed_at.is_some())?;
        let items = agenda(tx, meeting.id).await?;
        let order: Vec<Uuid> = items.iter().map(|item| item.id).collect();
        let wanted = moved(&order, item.id, self.to);
        if wanted == order {
            return Ok(meeting);
        }
        for item in items {
            let place = wanted.iter().position(|id| *id == item.id).unwrap_or_default();
            let place = i32::try_from(place).unwrap_or(i32::MAX);
            if item.position != place {
                let mut row: meeting_item::ActiveModel = item.into_active_model();
                row.position = Set(place);
                row.update(tx.db()).await?;
            }
        }
        tx.record(about(EventKind::AgendaChanged, &meeting)).await?;
        Ok(meeting)
    }
}
