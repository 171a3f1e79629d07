//! What a discussion is to people: noted for oneself, or for those who were asked or mentioned.

use crate::entity::reading::{ActiveModel, Column, Entity};
use crate::error::Result;
use crate::model::Reading;
use crate::tx::Tx;
use sea_orm::sea_query::{Expr, Func, OnConflict};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes what a discussion is to the actor. Nothing is written when nothing changes.
pub(crate) async fn note(tx: &Tx, discussion_id: Uuid, change: impl FnOnce(&mut Reading)) -> Result<()> {
    let person_id = tx.signed_in()?.id;
    let found = Entity::find_by_id((person_id, discussion_id))
        .one(tx.db())
        .await?;
    let unknown = Reading {
        person_id,
        discussion_id,
        read_number: 0,
        read_at: None,
        asked_at: None,
        follows: None,
    };
    let mut noted = found.clone().unwrap_or(unknown);
    change(&mut noted);
    match found {
        Some(before) if before == noted => {}
        Some(_) => {
            noted.into_active_model().reset_all().update(tx.db()).await?;
        }
        None => {
            noted.into_active_model().insert(tx.db()).await?;
        }
    }
    Ok(())
}

/// The actor takes part: they have the discussion before their eyes, and follow it unless they chose not to.
pub(crate) async fn takes_part(tx: &Tx, discussion_id: Uuid, own_number: i32) -> Result<()> {
    let now = tx.stamp();
    note(tx, discussion_id, |reading| {
        reading.follows = reading.follows.or(Some(true));
        reading.read_at = Some(now);
        // One's own comment is not news; what others wrote before it stays unread.
        if reading.read_number + 1 == own_number {
            reading.read_number = own_number;
        }
    })
    .await
}

/// These people were asked to a discussion, or mentioned in it: they follow it unless they chose not to.
pub(crate) async fn draw_in(tx: &Tx, discussion_id: Uuid, people: &[Uuid], asked: bool) -> Result<()> {
    let asked_at = asked.then(|| tx.stamp());
    // SQLite allows some 32,000 values a statement: a row has six.
    for some in people.chunks(1000) {
        let rows = some.iter().map(|person_id| ActiveModel {
            person_id: Set(*person_id),
            discussion_id: Set(discussion_id),
            read_number: Set(0),
            read_at: Set(None),
            asked_at: Set(asked_at),
            follows: Set(Some(true)),
        });
        let kept = |column: Column, new: Expr| Func::coalesce([Expr::col((Entity, column)), new]);
        let mut there = OnConflict::columns([Column::PersonId, Column::DiscussionId]);
        there.value(Column::Follows, kept(Column::Follows, Expr::val(true)));
        if let Some(asked_at) = asked_at {
            there.value(Column::AskedAt, kept(Column::AskedAt, Expr::val(asked_at)));
        }
        Entity::insert_many(rows)
            .on_conflict(there)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}
