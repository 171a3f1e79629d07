//! A holding begins, and ends. All that is ever written into one again is its end.

use super::{about, open_from_now};
use crate::db::Word;
use crate::entity::{role, role_holding, role_offer};
use crate::error::Result;
use crate::event::{EventKind, Fact};
use crate::model::{Role, RoleHolding};
use crate::ops::goal::moment;
use crate::query::role::{held, today};
use crate::tx::Tx;
use folkmoot_rules::role::{End, notice};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, Set,
};
use time::Date;
use uuid::Uuid;

/// By what somebody comes to hold a role.
pub(super) enum By {
    /// An agreement: its process, and its place among the agreements there.
    Agreement(Uuid, i32),
    /// Somebody put it on record, with words that say how.
    Hand(Option<String>),
}

/// Somebody holds a role from now on; whoever held it until now does so no more.
pub(super) async fn begin(
    tx: &Tx,
    role: Role,
    person_id: Uuid,
    days: (Date, Option<Date>),
    by: By,
) -> Result<Role> {
    let before = latest(tx, role.id).await?;
    end_running(tx, before.as_ref(), End::TakenOver, None).await?;
    let (from, until) = days;
    let (process_id, place, words, recorded_by_id) = match by {
        By::Agreement(process_id, place) => (Some(process_id), Some(place), None, None),
        By::Hand(words) => (None, None, words, tx.person_id()),
    };
    let row = role_holding::ActiveModel {
        id: Set(tx.id()),
        role_id: Set(role.id),
        person_id: Set(person_id),
        from_on: Set(from),
        until_on: Set(until),
        process_id: Set(process_id),
        place: Set(place),
        words: Set(words),
        recorded_by_id: Set(recorded_by_id),
        created_at: Set(tx.stamp()),
        ended_at: Set(None),
        end: Set(None),
        end_words: Set(None),
        remind_at: Set(notice::to_warn_on(until, today(tx)).map(moment)),
    };
    let by_hand = process_id.is_none();
    row.insert(tx.db()).await?;
    let mut row: role::ActiveModel = role.into_active_model();
    row.open_notice_at = Set(notice::open_on(until).map(moment));
    let role = row.update(tx.db()).await?;
    let kind = if by_hand {
        EventKind::HolderRecorded
    } else {
        EventKind::RoleFilled
    };
    tx.record(about(kind, &role).with(Fact::Person, person_id.to_string()))
        .await?;
    Ok(role)
}

/// Who held a role last.
pub(super) async fn latest(tx: &Tx, role_id: Uuid) -> Result<Option<RoleHolding>> {
    Ok(role_holding::Entity::find()
        .filter(role_holding::Column::RoleId.eq(role_id))
        .order_by_desc(role_holding::Column::CreatedAt)
        .order_by_desc(role_holding::Column::Id)
        .one(tx.db())
        .await?)
}

/// Notes the end of a holding, if it runs. One whose term is over has its end on record.
pub(super) async fn end_running(
    tx: &Tx,
    holding: Option<&RoleHolding>,
    why: End,
    words: Option<String>,
) -> Result<bool> {
    let Some(holding) = holding.filter(|row| held(row).runs(today(tx))) else {
        return Ok(false);
    };
    let mut row: role_holding::ActiveModel = holding.clone().into_active_model();
    row.ended_at = Set(Some(tx.stamp()));
    row.end = Set(Some(Word(why)));
    row.end_words = Set(words);
    row.remind_at = Set(None);
    row.update(tx.db()).await?;
    Ok(true)
}

/// A holding ends and nobody takes the role over: its group is told soon that it is open.
pub(super) async fn vacate(
    tx: &Tx,
    role: Role,
    holding: Option<&RoleHolding>,
    why: End,
    words: Option<String>,
) -> Result<Role> {
    if !end_running(tx, holding, why, words).await? {
        return Ok(role);
    }
    let retired = role.retired_at.is_some();
    let mut row: role::ActiveModel = role.into_active_model();
    row.open_notice_at = Set((!retired).then(|| open_from_now(tx.stamp())));
    let role = row.update(tx.db()).await?;
    tx.record(about(EventKind::RoleVacated, &role)).await?;
    Ok(role)
}

/// Somebody's account is closed: they hold no role any more, and offer themselves for none.
pub(crate) async fn leave_all(tx: &Tx, person_id: Uuid) -> Result<()> {
    let rows = role_holding::Entity::find()
        .filter(role_holding::Column::PersonId.eq(person_id))
        .filter(role_holding::Column::EndedAt.is_null())
        .all(tx.db())
        .await?;
    for row in rows {
        if let Some(role) = role::Entity::find_by_id(row.role_id).one(tx.db()).await? {
            vacate(tx, role, Some(&row), End::Left, None).await?;
        }
    }
    let offers = role_offer::Entity::find()
        .filter(role_offer::Column::PersonId.eq(person_id))
        .filter(role_offer::Column::WithdrawnAt.is_null())
        .all(tx.db())
        .await?;
    for offer in offers {
        let mut row: role_offer::ActiveModel = offer.into_active_model();
        row.withdrawn_at = Set(Some(tx.stamp()));
        row.update(tx.db()).await?;
    }
    Ok(())
}
