//! Reading proposals and their versions. A proposal is seen by whoever may read its discussion's group.

use super::{discussion, only};
use crate::entity::{proposal, proposal_group, proposal_version};
use crate::error::Result;
use crate::model::{Discussion, Proposal, ProposalVersion};
use crate::view::View;
use folkmoot_rules::policy::Standing;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;
use uuid::Uuid;

/// Proposals by id, of those in discussions that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Proposal>> {
    let rows = proposal::Entity::find()
        .filter(proposal::Column::Id.is_in(ids.iter().copied()))
        .filter(proposal::Column::DiscussionId.in_subquery(super::within(view)))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One proposal that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Proposal> {
    only(by_ids(view, &[id]).await?, id)
}

/// The proposals of discussions, oldest first.
pub async fn of_discussions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Proposal>>> {
    let rows = proposal::Entity::find()
        .filter(proposal::Column::DiscussionId.is_in(ids.iter().copied()))
        .filter(proposal::Column::DiscussionId.in_subquery(super::within(view)))
        .order_by_asc(proposal::Column::CreatedAt)
        .order_by_asc(proposal::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.discussion_id))
}

/// The versions of proposals, oldest first.
pub async fn versions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<ProposalVersion>>> {
    let seen: Vec<Uuid> = by_ids(view, ids).await?.into_keys().collect();
    let rows = proposal_version::Entity::find()
        .filter(proposal_version::Column::ProposalId.is_in(seen))
        .order_by_asc(proposal_version::Column::Number)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.proposal_id))
}

/// Versions by their own ids.
pub async fn versions_by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, ProposalVersion>> {
    let rows = proposal_version::Entity::find()
        .filter(proposal_version::Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    let proposals: Vec<Uuid> = rows.iter().map(|row| row.proposal_id).collect();
    let seen = by_ids(view, &proposals).await?;
    Ok(rows
        .into_iter()
        .filter(|row| seen.contains_key(&row.proposal_id))
        .map(|row| (row.id, row))
        .collect())
}

/// The groups that proposals touch beside their discussion's own, whether the viewer knows of them or not.
pub async fn touched(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Uuid>>> {
    let rows = proposal_group::Entity::find()
        .filter(proposal_group::Column::ProposalId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    let mut touched: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for row in rows {
        touched.entry(row.proposal_id).or_default().push(row.group_id);
    }
    Ok(touched)
}

/// What the viewer is to a proposal: its home is its discussion's group, and the leads of every group that it touches have a lead's say.
pub fn standing(view: &View, proposal: &Proposal, home: Uuid, touched: &[Uuid]) -> Standing {
    Standing {
        author: view.person_id() == Some(proposal.author_id),
        ..view.standing_in(&matter(home, touched))
    }
}

/// The groups of a matter, its home first, each once: a discussion may have moved into a group that the proposal touches.
pub fn matter(home: Uuid, touched: &[Uuid]) -> Vec<Uuid> {
    let others = touched.iter().copied().filter(|id| *id != home);
    std::iter::once(home).chain(others).collect()
}

/// A proposal with all that a command needs to judge it.
pub struct Draft {
    /// The proposal.
    pub proposal: Proposal,
    /// Its newest version.
    pub newest: ProposalVersion,
    /// Where it was made.
    pub discussion: Discussion,
}

/// One proposal with the viewer's standing towards it: what commands load.
pub async fn with_standing(view: &View, id: Uuid) -> Result<(Draft, Standing)> {
    let proposal = one(view, id).await?;
    let discussion = discussion::one(view, proposal.discussion_id).await?;
    let touched = touched(view, &[id]).await?.remove(&id).unwrap_or_default();
    let newest = only(versions(view, &[id]).await?, id)?
        .pop()
        .ok_or_else(crate::error::not_found)?;
    let standing = standing(view, &proposal, discussion.group_id, &touched);
    Ok((
        Draft {
            proposal,
            newest,
            discussion,
        },
        standing,
    ))
}
