//! Throwing a draft away.

use crate::engine::Command;
use crate::entity::poll_draft;
use crate::error::Result;
use crate::model::PollDraft;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::EntityTrait as _;
use uuid::Uuid;

/// Throws a draft of one's own away.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDraft {
    /// Which.
    pub draft_id: Uuid,
}

#[async_trait::async_trait]
impl Command for DeleteDraft {
    const ACTION: Action = Action::DeleteDraft;
    type Subject = PollDraft;
    type Output = ();

    async fn load(&self, view: &View) -> Result<(PollDraft, Standing)> {
        let draft = query::draft::one(view, self.draft_id).await?;
        let standing = query::draft::standing(view);
        Ok((draft, standing))
    }

    async fn run(&self, draft: PollDraft, tx: &Tx) -> Result<()> {
        poll_draft::Entity::delete_by_id(draft.id).exec(tx.db()).await?;
        Ok(())
    }
}
