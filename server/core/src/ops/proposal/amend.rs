//! Amending a proposal: a new numbered version. The versions before it stay, and so do the polls on them.

use crate::db::Timestamp;
use crate::engine::Command;
use crate::entity::{poll, proposal_version};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Proposal;
use crate::ops::poll::stir;
use crate::ops::{mention, reading};
use crate::query;
use crate::query::proposal::Draft;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use uuid::Uuid;

/// Publishes a new version of a proposal.
#[derive(Clone, Debug)]
pub struct AmendProposal {
    /// Which.
    pub proposal_id: Uuid,
    /// The title, one line.
    pub title: String,
    /// The text, as Markdown.
    pub body: String,
    /// What changed, and why.
    pub note: String,
    /// The number of the version that the author had before their eyes.
    pub based_on: i32,
}

#[async_trait::async_trait]
impl Command for AmendProposal {
    const ACTION: Action = Action::AmendProposal;
    type Subject = Draft;
    type Output = Proposal;

    async fn load(&self, view: &View) -> Result<(Draft, Standing)> {
        query::proposal::with_standing(view, self.proposal_id).await
    }

    async fn run(&self, draft: Draft, tx: &Tx) -> Result<Proposal> {
        super::must_be_open(&draft.discussion)?;
        if self.based_on != draft.newest.number {
            let newest = draft.newest.number;
            return Err(Refusal::new(
                Code::VersionStale,
                format!("There is a newer version, {newest}. Look at it, and amend that one."),
            )
            .on("basedOn")
            .into());
        }
        let (title, body) = (
            text::title(&self.title)?,
            text::body(&self.body, "body", BODY_MAX)?,
        );
        let note = text::body(&self.note, "note", super::NOTE_MAX)?;
        let number = draft.newest.number + 1;
        let version = proposal_version::ActiveModel {
            id: Set(tx.id()),
            proposal_id: Set(draft.proposal.id),
            number: Set(number),
            title: Set(title),
            body: Set(body),
            note: Set(note),
            author_id: Set(tx.signed_in()?.id),
            created_at: Set(tx.stamp()),
        };
        let version = version.insert(tx.db()).await?;
        let mut row = draft.proposal.into_active_model();
        row.last_version_number = Set(number);
        let proposal = row.update(tx.db()).await?;
        follow(tx, proposal.id, version.id).await?;
        let discussion = &draft.discussion;
        reading::takes_part(tx, discussion.id, 0).await?;
        let mentioned =
            mention::newly_mentioned(tx, discussion.group_id, &draft.newest.body, &version.body).await?;
        reading::draw_in(tx, discussion.id, &mentioned, false).await?;
        let event = Event::new(EventKind::ProposalAmended, proposal.id).in_discussion(discussion);
        tx.record(event.mentioning(mentioned)).await?;
        stir(tx, draft.discussion.id).await?;
        Ok(proposal)
    }
}

/// A poll decides on the version that is the newest at its opening: one that is still to open follows the amendment, one that has
/// opened or was cancelled stays.
async fn follow(tx: &Tx, proposal_id: Uuid, version_id: Uuid) -> Result<()> {
    poll::Entity::update_many()
        .col_expr(poll::Column::VersionId, Expr::value(version_id))
        .filter(poll::Column::ProposalId.eq(proposal_id))
        .filter(poll::Column::OpensAt.gt(Timestamp::from(tx.now())))
        .filter(poll::Column::CancelledAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}
