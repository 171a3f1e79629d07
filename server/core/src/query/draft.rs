//! Reading drafts of polls. Each is seen by its author alone, and by them only where they may still read the discussion.

use super::only;
use crate::entity::poll_draft::{Column, Entity};
use crate::error::Result;
use crate::model::PollDraft;
use crate::view::View;
use folkmoot_rules::policy::Standing;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, Select};
use std::collections::HashMap;
use uuid::Uuid;

fn mine(view: &View) -> Option<Select<Entity>> {
    let mine = Entity::find()
        .filter(Column::AuthorId.eq(view.person_id()?))
        .filter(Column::DiscussionId.in_subquery(super::within(view)));
    Some(mine)
}

/// The viewer's drafts by id.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, PollDraft>> {
    let Some(mine) = mine(view) else {
        return Ok(HashMap::new());
    };
    let rows = mine.filter(Column::Id.is_in(ids.iter().copied()));
    Ok(rows
        .all(&view.db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect())
}

/// One draft of the viewer's.
pub async fn one(view: &View, id: Uuid) -> Result<PollDraft> {
    only(by_ids(view, &[id]).await?, id)
}

/// The viewer's drafts in discussions, the last written first. There are a few at most.
pub async fn of_discussions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<PollDraft>>> {
    let Some(mine) = mine(view) else {
        return Ok(HashMap::new());
    };
    let rows = mine
        .filter(Column::DiscussionId.is_in(ids.iter().copied()))
        .order_by_desc(Column::UpdatedAt)
        .order_by_desc(Column::Id);
    Ok(super::gathered(rows.all(&view.db).await?, |row| {
        row.discussion_id
    }))
}

/// What the viewer is to a draft of theirs.
pub fn standing(view: &View) -> Standing {
    Standing {
        author: true,
        ..view.standing()
    }
}
