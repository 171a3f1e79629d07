//! Whom somebody asks to a discussion by name.

use crate::entity::{membership, person};
use crate::error::Result;
use crate::told::Readers;
use crate::tx::Tx;
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The most people who can be asked by name at once; a whole group is asked as a group.
const MOST: usize = 200;

/// These people, each once and without the asker. Refused when one of them may not read the group.
pub(super) async fn by_name(
    tx: &Tx,
    group_id: Uuid,
    ids: &[Uuid],
    field: &'static str,
) -> Result<BTreeSet<Uuid>> {
    let wanted: BTreeSet<Uuid> = ids
        .iter()
        .copied()
        .filter(|id| tx.person_id() != Some(*id))
        .collect();
    if wanted.len() > MOST {
        return Err(Refusal::invalid(
            field,
            format!("Too many: at most {MOST} people can be asked at once."),
        )
        .into());
    }
    if wanted.is_empty() {
        return Ok(wanted);
    }
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(wanted.iter().copied()))
        .filter(person::Column::DeactivatedAt.is_null())
        .all(tx.db())
        .await?;
    let readers = Readers::of(tx, Some(group_id), wanted.iter().copied()).await?;
    let able = people.iter().filter(|person| readers.sees(person)).count();
    if able < wanted.len() {
        return Err(Refusal::invalid(
            field,
            "Some of these people cannot read what is said in this group.",
        )
        .into());
    }
    Ok(wanted)
}

/// Everybody in a group, without the asker.
pub(super) async fn whole_group(tx: &Tx, group_id: Uuid) -> Result<BTreeSet<Uuid>> {
    let members = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.eq(group_id));
    let members: Vec<Uuid> = members.into_tuple().all(tx.db()).await?;
    Ok(members
        .into_iter()
        .filter(|id| tx.person_id() != Some(*id))
        .collect())
}
