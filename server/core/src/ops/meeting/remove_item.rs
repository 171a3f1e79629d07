//! Taking an item off an agenda. Its row is kept.

use super::{about, load_item, state};
use crate::engine::Command;
use crate::entity::meeting_item;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Meeting, MeetingItem};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::agenda::may_remove;
use folkmoot_rules::meeting::may_plan;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Takes an item off an agenda, as long as nobody wrote minutes of it.
#[derive(Clone, Copy, Debug)]
pub struct RemoveAgendaItem {
    /// Which.
    pub item_id: Uuid,
}

#[async_trait::async_trait]
impl Command for RemoveAgendaItem {
    const ACTION: Action = Action::RemoveAgendaItem;
    type Subject = (Meeting, MeetingItem);
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        load_item(view, self.item_id).await
    }

    async fn run(&self, (meeting, item): Self::Subject, tx: &Tx) -> Result<Meeting> {
        may_plan(state(tx, &meeting), meeting.closed_at.is_some())?;
        may_remove(item.minuted_at.is_some())?;
        let mut row: meeting_item::ActiveModel = item.into_active_model();
        row.removed_at = Set(Some(tx.stamp()));
        row.removed_by_id = Set(Some(tx.signed_in()?.id));
        row.update(tx.db()).await?;
        tx.record(about(EventKind::AgendaChanged, &meeting)).await?;
        Ok(meeting)
    }
}
