//! Who answers feedback, where nobody else is named.

use crate::db::Word;
use crate::entity::{membership, person};
use crate::error::Result;
use crate::ops::outcome::readers::who_read;
use crate::tx::Tx;
use folkmoot_rules::visibility::MembershipRole;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
use uuid::Uuid;

/// The first lead of a group whose account is in use, whoever gave the feedback excepted as long as there is another.
pub(super) async fn first_lead(tx: &Tx, group_id: Uuid, giver: Uuid) -> Result<Option<Uuid>> {
    let in_use = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::DeactivatedAt.is_null())
        .into_query();
    let parent = tx.any_group(group_id).and_then(|group| group.parent_id);
    // A lead of a hub leads its working groups too.
    for room in std::iter::once(group_id).chain(parent) {
        let leads: Vec<Uuid> = membership::Entity::find()
            .select_only()
            .column(membership::Column::PersonId)
            .filter(membership::Column::GroupId.eq(room))
            .filter(membership::Column::Role.eq(Word(MembershipRole::Lead)))
            .filter(membership::Column::PersonId.in_subquery(in_use.clone()))
            .order_by_asc(membership::Column::CreatedAt)
            .order_by_asc(membership::Column::Id)
            .into_tuple()
            .all(tx.db())
            .await?;
        let another = leads.iter().copied().find(|id| *id != giver);
        if let Some(lead) = another.or_else(|| leads.first().copied()) {
            return Ok(Some(lead));
        }
    }
    Ok(None)
}

/// The first of these people who may read all of these groups.
pub(super) async fn who_may(
    tx: &Tx,
    people: impl IntoIterator<Item = Uuid>,
    groups: &[Uuid],
) -> Result<Option<Uuid>> {
    for person in people {
        let mut reads = true;
        for group in groups {
            reads = reads && !who_read(tx, *group, &[person]).await?.is_empty();
        }
        if reads {
            return Ok(Some(person));
        }
    }
    Ok(None)
}
