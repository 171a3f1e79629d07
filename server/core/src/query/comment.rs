//! Reading comments: threads of a discussion, and replies of many threads at once.

use super::each::of_each;
use super::slice::{self, By};
use super::{discussion, only};
use crate::entity::comment::{Column, Entity};
use crate::error::Result;
use crate::model::{Comment, Discussion, Reading};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::discussion::State;
use folkmoot_rules::policy::Standing;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, Order, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Comments by id, of those in discussions that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Comment>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    let homes: HashSet<Uuid> = rows.iter().map(|row| row.discussion_id).collect();
    let homes = discussion::by_ids(view, &homes.into_iter().collect::<Vec<_>>()).await?;
    Ok(rows
        .into_iter()
        .filter(|row| homes.contains_key(&row.discussion_id))
        .map(|row| (row.id, row))
        .collect())
}

/// One comment that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Comment> {
    only(by_ids(view, &[id]).await?, id)
}

/// The comments that begin a thread in a discussion, in the order of their numbers.
pub async fn threads(view: &View, discussion: &Discussion, page: &Page) -> Result<Slice<Comment>> {
    if !view.reads(discussion.group_id) {
        return Ok(Slice::default());
    }
    let query = Entity::find()
        .filter(Column::DiscussionId.eq(discussion.id))
        .filter(Column::RootId.is_null());
    // All of them are without a root. Said in the order, too, PostgreSQL reads them off the index as SQLite does.
    let query = query.order_by(
        Column::RootId,
        if page.backwards { Order::Desc } else { Order::Asc },
    );
    let by = By {
        key: Column::Number,
        id: Column::Id,
        descending: false,
    };
    slice::page(&view.db, query, by, page, |key| number(key).into(), place).await
}

fn number(key: i64) -> i32 {
    i32::try_from(key).unwrap_or(i32::MAX)
}

fn place(row: &Comment) -> Cursor {
    Cursor {
        key: row.number.into(),
        id: row.id,
    }
}

/// One page of a thread's replies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Replies {
    /// The comment that began the thread.
    pub root_id: Uuid,
    /// How many at most.
    pub limit: u64,
    /// Only those with a greater number.
    pub after: i32,
}

/// The replies of threads that the viewer was shown, in the order of their numbers: all threads in one statement.
pub async fn replies(view: &View, wanted: &[Replies]) -> Result<HashMap<Replies, Slice<Comment>>> {
    let rows: Vec<(usize, Comment)> = of_each(&view.db, wanted, |replies| {
        Entity::find()
            .filter(Column::RootId.eq(replies.root_id))
            .filter(Column::Number.gt(replies.after))
            .order_by_asc(Column::Number)
            .limit(replies.limit + 1)
            .into_query()
    })
    .await?;
    let mut gathered: HashMap<usize, Vec<Comment>> = HashMap::new();
    for (nth, row) in rows {
        gathered.entry(nth).or_default().push(row);
    }
    Ok(wanted
        .iter()
        .enumerate()
        .map(|(nth, replies)| {
            let mut page = Page::first(replies.limit);
            page.after = (replies.after > 0).then(|| Cursor {
                key: replies.after.into(),
                id: replies.root_id,
            });
            let rows = gathered.remove(&nth).unwrap_or_default();
            (replies.clone(), Slice::cut(rows, &page, place))
        })
        .collect())
}

/// How many replies threads have that the viewer was shown.
pub async fn reply_counts(view: &View, root_ids: &[Uuid]) -> Result<HashMap<Uuid, i32>> {
    let rows: Vec<(Uuid, i64)> = Entity::find()
        .select_only()
        .column(Column::RootId)
        .column_as(Column::Number.count(), "replies")
        .filter(Column::RootId.is_in(root_ids.iter().copied()))
        .group_by(Column::RootId)
        .into_tuple()
        .all(&view.db)
        .await?;
    let counted = |(id, count): (Uuid, i64)| (id, i32::try_from(count).unwrap_or(i32::MAX));
    Ok(rows.into_iter().map(counted).collect())
}

/// Comments by their number in a discussion that the viewer was shown.
pub async fn by_numbers(view: &View, places: &[(Uuid, i32)]) -> Result<HashMap<(Uuid, i32), Comment>> {
    let rows: Vec<(usize, Comment)> = of_each(&view.db, places, |(discussion_id, number)| {
        Entity::find()
            .filter(Column::DiscussionId.eq(*discussion_id))
            .filter(Column::Number.eq(*number))
            .into_query()
    })
    .await?;
    Ok(rows
        .into_iter()
        .map(|(_, row)| ((row.discussion_id, row.number), row))
        .collect())
}

/// The comment that began the thread which holds this one, in this discussion.
pub async fn thread_of(view: &View, discussion_id: Uuid, id: Uuid) -> Result<Option<Comment>> {
    let here = |comment: &Comment| comment.discussion_id == discussion_id;
    let Some(comment) = by_ids(view, &[id]).await?.remove(&id).filter(here) else {
        return Ok(None);
    };
    match comment.root_id {
        Some(root_id) => Ok(Some(one(view, root_id).await?)),
        None => Ok(Some(comment)),
    }
}

/// How things stand with a comment: what the rules of a discussion's life cycle ask.
pub fn state(comment: &Comment, discussion: &Discussion) -> State {
    State {
        deleted: comment.deleted_at.is_some(),
        ..discussion::state(discussion)
    }
}

/// What the viewer is to a comment, given its discussion and what that is to the viewer.
pub fn standing(
    view: &View,
    comment: &Comment,
    discussion: &Discussion,
    reading: Option<&Reading>,
) -> Standing {
    Standing {
        author: view.person_id() == Some(comment.author_id),
        ..discussion::standing(view, discussion, reading)
    }
}

/// One comment in its discussion, with the viewer's standing towards it: what commands load.
pub async fn with_standing(view: &View, id: Uuid) -> Result<(Comment, Discussion, Standing)> {
    let comment = one(view, id).await?;
    let discussion = discussion::one(view, comment.discussion_id).await?;
    let readings = discussion::readings(view, &[discussion.id]).await?;
    let standing = standing(view, &comment, &discussion, readings.get(&discussion.id));
    Ok((comment, discussion, standing))
}
