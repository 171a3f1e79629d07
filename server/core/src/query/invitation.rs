//! Reading invitations: those under way for who may see them, and one for whoever holds its token.

use super::slice::{self, By};
use crate::auth::secret::{hash, same};
use crate::db::Timestamp;
use crate::entity::invitation::{Column, Entity};
use crate::error::{Result, not_found};
use crate::model::Invitation;
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// What the viewer is to the invitations into a group, or into the organisation alone.
pub fn standing(view: &View, group_id: Option<Uuid>) -> Standing {
    group_id.map_or_else(
        || view.standing(),
        |group_id| super::group::standing(view, group_id),
    )
}

/// The invitations that were neither accepted nor taken back, the newest first: of a group, or all of them for administrators.
pub async fn under_way(view: &View, group_id: Option<Uuid>, page: &Page) -> Result<Slice<Invitation>> {
    view.permit(Action::ViewInvitations, &standing(view, group_id))?;
    let mut query = Entity::find()
        .filter(Column::AcceptedAt.is_null())
        .filter(Column::RevokedAt.is_null());
    if let Some(group_id) = group_id {
        query = query.filter(Column::GroupId.eq(group_id));
    }
    let by = By {
        key: Column::CreatedAt,
        id: Column::Id,
        descending: true,
    };
    let cursor = |row: &Invitation| Cursor {
        key: row.created_at.micros(),
        id: row.id,
    };
    slice::page(
        &view.db,
        query,
        by,
        page,
        |key| Timestamp::from_micros(key).into(),
        cursor,
    )
    .await
}

/// One invitation that the viewer may see, and what they are to it.
pub async fn with_standing(view: &View, id: Uuid) -> Result<(Invitation, Standing)> {
    let invitation = Entity::find_by_id(id)
        .one(&view.db)
        .await?
        .ok_or_else(not_found)?;
    let standing = standing(view, invitation.group_id);
    // Whoever may not see a list of invitations is not told that one is in it.
    if view.may(Action::ViewInvitations, &standing) {
        Ok((invitation, standing))
    } else {
        Err(not_found())
    }
}

/// The invitation of a token, if it can still be accepted.
pub(crate) async fn by_token(view: &View, token: &str) -> Result<Option<Invitation>> {
    let hashed = hash(token);
    let found = Entity::find()
        .filter(Column::TokenHash.eq(hashed.as_str()))
        .one(&view.db)
        .await?;
    Ok(found.filter(|row| {
        let open =
            row.accepted_at.is_none() && row.revoked_at.is_none() && row.expires_at.moment() > view.now();
        same(&row.token_hash, &hashed) && open
    }))
}
