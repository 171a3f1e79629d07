//! Reading templates of polls: those of a group where its matters are read, those of the organisation by its members.

use super::only;
use crate::entity::poll_template::{Column, Entity};
use crate::error::{Result, not_found};
use crate::model::PollTemplate;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;
use uuid::Uuid;

/// What the viewer is to the templates of a group, or of the whole organisation.
///
/// # Errors
/// `NOT_FOUND` for a group that the viewer does not know of.
pub fn standing(view: &View, group_id: Option<Uuid>) -> Result<Standing> {
    match group_id {
        Some(id) => {
            view.group(id)?;
            Ok(view.standing_in(&[id]))
        }
        None => Ok(view.standing()),
    }
}

/// What it takes to change a template of a group, or of the whole organisation.
pub fn change(group_id: Option<Uuid>) -> Action {
    match group_id {
        Some(_) => Action::EditGroupTemplates,
        None => Action::EditTemplates,
    }
}

/// Templates that are in use, by id.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, PollTemplate>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(Column::RetiredAt.is_null())
        .all(&view.db)
        .await?;
    let seen = |row: &PollTemplate| {
        standing(view, row.group_id).is_ok_and(|standing| view.may(Action::ViewTemplates, &standing))
    };
    Ok(rows.into_iter().filter(seen).map(|row| (row.id, row)).collect())
}

/// One template with the viewer's standing towards it: what commands load.
pub async fn with_standing(view: &View, id: Uuid) -> Result<(PollTemplate, Standing)> {
    let template = only(by_ids(view, &[id]).await?, id)?;
    let standing = standing(view, template.group_id).map_err(|_| not_found())?;
    Ok((template, standing))
}

/// The templates in use from which a poll in a group is begun, by name: its own, those of the hub that it is in, those of the
/// organisation. Without a group, the organisation's alone.
pub async fn of(view: &View, group_id: Option<Uuid>) -> Result<Vec<PollTemplate>> {
    view.permit(Action::ViewTemplates, &standing(view, group_id)?)?;
    let hub = group_id
        .and_then(|id| view.any_group(id)?.parent_id)
        .filter(|hub| view.reads(*hub));
    let here = Condition::any()
        .add(Column::GroupId.is_null())
        .add(Column::GroupId.is_in(group_id.into_iter().chain(hub)));
    Ok(Entity::find()
        .filter(here)
        .filter(Column::RetiredAt.is_null())
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?)
}
