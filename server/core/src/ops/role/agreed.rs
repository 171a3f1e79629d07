//! What the agreements of a role selection bring: in the transaction in which one is adopted its person holds the role, and in the one
//! in which it ends they do so no more.

use super::holding::{By, begin, vacate};
use crate::entity::{person, role, role_holding};
use crate::error::Result;
use crate::model::{Process, Role};
use crate::query;
use crate::query::role::today;
use crate::tx::Tx;
use folkmoot_rules::consent::State;
use folkmoot_rules::consent::agreement::Agreement;
use folkmoot_rules::consent::form::Kind;
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::role as rules;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use uuid::Uuid;

/// May a process of this kind be begun in this group to fill a role?
pub(crate) async fn may_select(tx: &Tx, role_id: Uuid, kind: Kind, group_id: Uuid) -> Result<()> {
    let role = query::role::one(tx, role_id).await?;
    if role.group_id != group_id {
        let sentence = "This role is another group’s. Begin its selection in a discussion of that group.";
        return Err(Refusal::invalid("roleId", sentence).into());
    }
    let under_way = query::role::is_selected_for(tx, role_id).await?;
    Ok(rules::may_select(kind, role.retired_at.is_some(), under_way)?)
}

/// The agreements of a process came into force, or went out of it: whoever they gave the role to holds it, or held it.
pub(crate) async fn agreed(tx: &Tx, process: &Process, before: &State) -> Result<()> {
    let Some(role_id) = process.role_id else {
        return Ok(());
    };
    let was = |place: usize| before.agreements.get(place).is_some_and(Agreement::is_in_force);
    let now = process.state.0.agreements.iter().enumerate();
    let turned: Vec<(usize, &Agreement)> = now
        .filter(|(place, agreed)| was(*place) != agreed.is_in_force())
        .collect();
    if turned.is_empty() {
        return Ok(());
    }
    let Some(mut role) = role::Entity::find_by_id(role_id).one(tx.db()).await? else {
        return Ok(());
    };
    // What ends does so for its own reason, before what follows it takes over.
    for (place, agreed) in &turned {
        if let Some(why) = rules::end_of(agreed.standing) {
            let holding = of_agreement(tx, process.id, place_of(*place)).await?;
            role = vacate(tx, role, holding.as_ref(), why, None).await?;
        }
    }
    for (place, agreed) in turned {
        if agreed.is_in_force() {
            role = fill(tx, process, role, place, agreed).await?;
        }
    }
    Ok(())
}

async fn fill(tx: &Tx, process: &Process, role: Role, place: usize, agreed: &Agreement) -> Result<Role> {
    let mut versions = process.state.0.versions.iter();
    let version = versions.find(|version| version.number == agreed.version);
    let Some(person_id) = version.and_then(|version| version.candidate) else {
        return Ok(role);
    };
    // The role may have been retired since, or the account closed: what was agreed stays in the register.
    let there = person::Entity::find_by_id(person_id).one(tx.db()).await?;
    let open = there.is_some_and(|person| person.deactivated_at.is_none());
    if role.retired_at.is_some() || !open {
        return Ok(role);
    }
    let from = today(tx);
    let ends = agreed.terms.ends_at.map(time::OffsetDateTime::date);
    let until = rules::until(from, ends, role.term_months);
    begin(
        tx,
        role,
        person_id,
        (from, until),
        By::Agreement(process.id, place_of(place)),
    )
    .await
}

/// The last holding that an agreement brought.
async fn of_agreement(tx: &Tx, process_id: Uuid, place: i32) -> Result<Option<crate::model::RoleHolding>> {
    Ok(role_holding::Entity::find()
        .filter(role_holding::Column::ProcessId.eq(process_id))
        .filter(role_holding::Column::Place.eq(place))
        .order_by_desc(role_holding::Column::CreatedAt)
        .order_by_desc(role_holding::Column::Id)
        .one(tx.db())
        .await?)
}

fn place_of(index: usize) -> i32 {
    i32::try_from(index + 1).unwrap_or(i32::MAX)
}
