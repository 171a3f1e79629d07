//! Writing the minutes of an item: they keep themselves while they are written, and no version is rewritten in silence.

use super::{about, load_item, state};
use crate::db::{Timestamp, Word};
use crate::engine::Command;
use crate::entity::meeting_item;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Meeting, MeetingItem};
use crate::ops::version::{self, Text};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::agenda::Settled;
use folkmoot_rules::meeting::may_minute;
use folkmoot_rules::meeting::minutes::{DECIDED_MAX, Kept, NOTES_MAX, goes_on, may_write, whole};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Writes the minutes of an item. Once the minutes are closed it is a correction, and shown as one.
#[derive(Clone, Debug)]
pub struct WriteMinutes {
    /// Of which item.
    pub item_id: Uuid,
    /// What was said, as Markdown; may be empty.
    pub notes: String,
    /// What was decided, and who does what by when, as Markdown; may be empty.
    pub decided: String,
    /// What became of the item.
    pub settled: Settled,
    /// The revision that the writer has seen.
    pub revision: i32,
}

#[async_trait::async_trait]
impl Command for WriteMinutes {
    const ACTION: Action = Action::WriteMinutes;
    type Subject = (Meeting, MeetingItem);
    type Output = MeetingItem;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        load_item(view, self.item_id).await
    }

    async fn run(&self, (meeting, item): Self::Subject, tx: &Tx) -> Result<MeetingItem> {
        may_minute(state(tx, &meeting))?;
        let notes = text::body_or_empty(&self.notes, "notes", NOTES_MAX)?;
        let decided = text::body_or_empty(&self.decided, "decided", DECIDED_MAX)?;
        let rewritten = (&notes, &decided) != (&item.notes, &item.decided);
        if !rewritten && self.settled == item.settled.0 {
            return Ok(item);
        }
        may_write(item.revision, self.revision)?;
        let closed = meeting.closed_at.is_some();
        if rewritten {
            keep(tx, &item, &whole(&notes, &decided), meeting.closed_at).await?;
        }
        let revision = item.revision + 1;
        let mut row: meeting_item::ActiveModel = item.into_active_model();
        row.notes = Set(notes);
        row.decided = Set(decided);
        row.settled = Set(Word(self.settled));
        row.revision = Set(revision);
        if rewritten {
            row.minuted_by_id = Set(Some(tx.signed_in()?.id));
            row.minuted_at = Set(Some(tx.stamp()));
        }
        if closed {
            row.corrected_at = Set(Some(tx.stamp()));
        }
        let item = row.update(tx.db()).await?;
        tx.record(about(EventKind::MinutesWritten, &meeting)).await?;
        Ok(item)
    }
}

/// Keeps the words as a version, or goes on with the one that was kept last. The first words are none yet: they are what stands.
async fn keep(tx: &Tx, item: &MeetingItem, words: &str, closed_at: Option<Timestamp>) -> Result<()> {
    let me = tx.signed_in()?.id;
    let before = whole(&item.notes, &item.decided);
    let text = Text {
        title: None,
        body: words,
    };
    let Some((by, at)) = item.minuted_by_id.zip(item.minuted_at) else {
        // What is written first once the minutes are closed is a correction all the same.
        let nothing = Text {
            title: None,
            body: "",
        };
        return match closed_at {
            Some(closed_at) => version::keep(tx, item.id, (nothing, me, closed_at), text).await,
            None => Ok(()),
        };
    };
    let kept = Kept { by, at: at.moment() };
    if goes_on(kept, me, tx.now(), closed_at.is_some()) {
        return version::go_on(tx, item.id, words).await;
    }
    let before = Text {
        title: None,
        body: &before,
    };
    version::keep(tx, item.id, (before, by, at), text).await
}
