//! Who facilitates where nobody is named: a lead of the group, else somebody of the panel, in turn.

use crate::db::Word;
use crate::entity::{membership, process};
use crate::error::Result;
use crate::tx::Tx;
use folkmoot_rules::visibility::MembershipRole;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use std::collections::HashMap;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Turn {
    facilitator_id: Uuid,
    last: crate::db::Timestamp,
}

/// A facilitator other than these, of whom the proposer is one: whoever's turn was longest ago, leads first. Nobody, where they are alone.
pub(super) async fn by_turn(tx: &Tx, home: Uuid, panel: &[Uuid], but: &[Uuid]) -> Result<Option<Uuid>> {
    let above = tx.any_group(home).and_then(|group| group.parent_id);
    let leads: Vec<Uuid> = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.is_in(std::iter::once(home).chain(above)))
        .filter(membership::Column::Role.eq(Word(MembershipRole::Lead)))
        .order_by_asc(membership::Column::PersonId)
        .into_tuple()
        .all(tx.db())
        .await?;
    for among in [leads.as_slice(), panel] {
        let others: Vec<Uuid> = among
            .iter()
            .copied()
            .filter(|person| !but.contains(person))
            .collect();
        if let Some(next) = next_in_turn(tx, &others).await? {
            return Ok(Some(next));
        }
    }
    Ok(None)
}

async fn next_in_turn(tx: &Tx, people: &[Uuid]) -> Result<Option<Uuid>> {
    if people.is_empty() {
        return Ok(None);
    }
    let turns = process::Entity::find()
        .select_only()
        .column(process::Column::FacilitatorId)
        .column_as(process::Column::CreatedAt.max(), "last")
        .filter(process::Column::FacilitatorId.is_in(people.iter().copied()))
        .group_by(process::Column::FacilitatorId)
        .into_model::<Turn>()
        .all(tx.db())
        .await?;
    let last: HashMap<Uuid, crate::db::Timestamp> = turns
        .into_iter()
        .map(|turn| (turn.facilitator_id, turn.last))
        .collect();
    Ok(people
        .iter()
        .copied()
        .min_by_key(|person| (last.get(person).copied(), *person)))
}
