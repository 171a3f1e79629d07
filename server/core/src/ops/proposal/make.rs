//! Making a proposal in a discussion.

use crate::engine::Command;
use crate::entity::{proposal, proposal_group, proposal_version};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Discussion, Proposal};
use crate::ops::poll::stir;
use crate::ops::{mention, reading};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::electorate::GROUPS_MAX;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Makes a proposal: its first version, and the groups whose matter it is beside the discussion's own.
#[derive(Clone, Debug)]
pub struct MakeProposal {
    /// Where.
    pub discussion_id: Uuid,
    /// The title, one line.
    pub title: String,
    /// The text, as Markdown.
    pub body: String,
    /// More groups that it touches.
    pub group_ids: Vec<Uuid>,
}

#[async_trait::async_trait]
impl Command for MakeProposal {
    const ACTION: Action = Action::MakeProposal;
    type Subject = Discussion;
    type Output = Proposal;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Proposal> {
        super::must_be_open(&discussion)?;
        let (title, body) = (
            text::title(&self.title)?,
            text::body(&self.body, "body", BODY_MAX)?,
        );
        let touched: BTreeSet<Uuid> = self
            .group_ids
            .iter()
            .copied()
            .filter(|id| *id != discussion.group_id)
            .collect();
        if touched.len() > GROUPS_MAX {
            return Err(Refusal::invalid(
                "groupIds",
                format!("Too many: at most {GROUPS_MAX} can be named."),
            )
            .into());
        }
        for group_id in &touched {
            tx.group(*group_id)?;
        }
        let author = tx.signed_in()?.id;
        let row = proposal::ActiveModel {
            id: Set(tx.id()),
            discussion_id: Set(discussion.id),
            author_id: Set(author),
            last_version_number: Set(1),
            created_at: Set(tx.stamp()),
        };
        let proposal = row.insert(tx.db()).await?;
        if !touched.is_empty() {
            let rows = touched.into_iter().map(|group_id| proposal_group::ActiveModel {
                proposal_id: Set(proposal.id),
                group_id: Set(group_id),
            });
            proposal_group::Entity::insert_many(rows)
                .exec_without_returning(tx.db())
                .await?;
        }
        let version = proposal_version::ActiveModel {
            id: Set(tx.id()),
            proposal_id: Set(proposal.id),
            number: Set(1),
            title: Set(title),
            body: Set(body),
            note: Set(String::new()),
            author_id: Set(author),
            created_at: Set(tx.stamp()),
        };
        let version = version.insert(tx.db()).await?;
        reading::takes_part(tx, discussion.id, 0).await?;
        let mentioned = mention::newly_mentioned(tx, discussion.group_id, "", &version.body).await?;
        reading::draw_in(tx, discussion.id, &mentioned, false).await?;
        let event = Event::new(EventKind::ProposalMade, proposal.id).in_discussion(&discussion);
        tx.record(event.mentioning(mentioned)).await?;
        stir(tx, discussion.id).await?;
        Ok(proposal)
    }
}
