//! The versions of edited texts: discussions, comments, outcomes, minutes. The first edit keeps the text as it was, too.

use crate::db::Timestamp;
use crate::entity::text_version;
use crate::error::Result;
use crate::tx::Tx;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, Set,
};
use uuid::Uuid;

/// A text as it stands, or as it stood before its first edit.
#[derive(Clone, Debug)]
pub(crate) struct Text<'a> {
    pub(crate) title: Option<&'a str>,
    pub(crate) body: &'a str,
}

/// Keeps the new words of an edited text as a version. At the first edit the words before it, by this author at this time, become
/// version 1.
pub(crate) async fn keep(
    tx: &Tx,
    subject_id: Uuid,
    before: (Text<'_>, Uuid, Timestamp),
    after: Text<'_>,
) -> Result<()> {
    let kept = text_version::Entity::find()
        .filter(text_version::Column::SubjectId.eq(subject_id))
        .count(tx.db())
        .await?;
    let kept = i32::try_from(kept).unwrap_or(i32::MAX);
    let version = |number, text: Text<'_>, author_id, at| text_version::ActiveModel {
        id: Set(tx.id()),
        subject_id: Set(subject_id),
        number: Set(number),
        title: Set(text.title.map(str::to_owned)),
        body: Set(text.body.to_owned()),
        author_id: Set(author_id),
        created_at: Set(at),
    };
    if kept == 0 {
        let (text, author_id, at) = before;
        version(1, text, author_id, at).insert(tx.db()).await?;
    }
    version(kept.max(1) + 1, after, tx.signed_in()?.id, tx.stamp())
        .insert(tx.db())
        .await?;
    Ok(())
}

/// Goes on with the version of a text that was kept last, in the same sitting of the same author. A text that was never edited has none.
pub(crate) async fn go_on(tx: &Tx, subject_id: Uuid, body: &str) -> Result<()> {
    let last = text_version::Entity::find()
        .filter(text_version::Column::SubjectId.eq(subject_id))
        .order_by_desc(text_version::Column::Number)
        .one(tx.db())
        .await?;
    let Some(last) = last else { return Ok(()) };
    let mut row = last.into_active_model();
    row.body = Set(body.to_owned());
    row.created_at = Set(tx.stamp());
    row.update(tx.db()).await?;
    Ok(())
}
