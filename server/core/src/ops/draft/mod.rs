//! Drafts of polls: save one, delete it. A draft is its author's own affair, so nothing of it is recorded as an event: whoever reads the
//! discussion would hear that somebody is at work.

mod delete;
mod save;

pub use delete::DeleteDraft;
pub use save::{SaveDraft, Subject};

use crate::entity::poll_draft;
use crate::error::Result;
use crate::query;
use crate::tx::Tx;
use sea_orm::EntityTrait as _;
use uuid::Uuid;

/// Takes a draft of the actor's away, because a poll is opened from it.
pub(crate) async fn take_up(tx: &Tx, draft_id: Option<Uuid>) -> Result<()> {
    if let Some(id) = draft_id {
        let draft = query::draft::one(tx, id).await?;
        poll_draft::Entity::delete_by_id(draft.id).exec(tx.db()).await?;
    }
    Ok(())
}
