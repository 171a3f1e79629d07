//! Keeping the plan of a poll as a draft.

use crate::db::Json;
use crate::engine::Command;
use crate::entity::poll_draft::{ActiveModel, Column, Entity};
use crate::error::Result;
use crate::model::PollDraft;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::plan::SavedPlan;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _,
    QueryFilter as _, Set,
};
use uuid::Uuid;

/// The most drafts that somebody keeps in one discussion.
const DRAFTS_MAX: u64 = 50;

/// What a draft is to be of.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// A draft that there is: it is written over.
    Draft(Uuid),
    /// A question in this discussion.
    Discussion(Uuid),
    /// This proposal.
    Proposal(Uuid),
}

/// Keeps a plan, finished or not, for its author alone. It is checked when a poll is opened from it.
#[derive(Clone, Debug)]
pub struct SaveDraft {
    /// Of what.
    pub of: Subject,
    /// What is kept.
    pub plan: SavedPlan,
}

/// Where a draft belongs.
pub struct Place {
    before: Option<PollDraft>,
    discussion_id: Uuid,
    proposal_id: Option<Uuid>,
}

#[async_trait::async_trait]
impl Command for SaveDraft {
    const ACTION: Action = Action::SaveDraft;
    type Subject = Place;
    type Output = PollDraft;

    async fn load(&self, view: &View) -> Result<(Place, Standing)> {
        match self.of {
            Subject::Draft(id) => {
                let draft = query::draft::one(view, id).await?;
                let place = Place {
                    discussion_id: draft.discussion_id,
                    proposal_id: draft.proposal_id,
                    before: Some(draft),
                };
                Ok((place, query::draft::standing(view)))
            }
            Subject::Discussion(id) => {
                let discussion = query::discussion::one(view, id).await?;
                let place = Place {
                    before: None,
                    discussion_id: id,
                    proposal_id: None,
                };
                Ok((place, view.standing_in(&[discussion.group_id])))
            }
            Subject::Proposal(id) => {
                let (draft, standing) = query::proposal::with_standing(view, id).await?;
                let place = Place {
                    before: None,
                    discussion_id: draft.discussion.id,
                    proposal_id: Some(id),
                };
                Ok((place, standing))
            }
        }
    }

    async fn run(&self, place: Place, tx: &Tx) -> Result<PollDraft> {
        let plan = Json(self.plan.clone().kept()?);
        if let Some(before) = place.before {
            let mut row: ActiveModel = before.into_active_model();
            row.plan = Set(plan);
            row.updated_at = Set(tx.stamp());
            return Ok(row.update(tx.db()).await?);
        }
        let author_id = tx.signed_in()?.id;
        let kept = Entity::find()
            .filter(Column::AuthorId.eq(author_id))
            .filter(Column::DiscussionId.eq(place.discussion_id));
        if kept.count(tx.db()).await? >= DRAFTS_MAX {
            return Err(Refusal::new(
                Code::Conflict,
                format!("You keep {DRAFTS_MAX} drafts here already. Open one of them, or delete it."),
            )
            .into());
        }
        let row = ActiveModel {
            id: Set(tx.id()),
            discussion_id: Set(place.discussion_id),
            proposal_id: Set(place.proposal_id),
            author_id: Set(author_id),
            plan: Set(plan),
            updated_at: Set(tx.stamp()),
        };
        Ok(row.insert(tx.db()).await?)
    }
}
