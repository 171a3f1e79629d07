//! Reading feedback. It is seen by whoever may read what it is on: the discussion of the review or the outcome, and the group of the
//! chapter.

use super::slice::{self, By};
use super::{only, outcome, review};
use crate::db::Timestamp;
use crate::entity::feedback::{Column, Entity};
use crate::error::Result;
use crate::model::{Feedback, Outcome, Review};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::feedback::{On, State};
use folkmoot_rules::policy::Standing;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The most items that stand at the top of a review.
const MOST: u64 = 200;

fn seen(view: &View) -> Select<Entity> {
    let chapter = Condition::any()
        .add(Column::GroupId.is_null())
        .add(Column::GroupId.is_in(super::readable(view)));
    Entity::find()
        .filter(Column::DiscussionId.in_subquery(super::within(view)))
        .filter(chapter)
}

/// Feedback by id, of what the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Feedback>> {
    let rows = seen(view)
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One item of feedback that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Feedback> {
    only(by_ids(view, &[id]).await?, id)
}

/// The feedback on reviews or outcomes, the oldest first. What was taken back is not shown to anybody.
pub async fn on(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Feedback>>> {
    let rows = seen(view)
        .filter(Column::OnId.is_in(ids.iter().copied()))
        .filter(Column::WithdrawnAt.is_null())
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.on_id))
}

/// The feedback that waited for its answer when a review was begun, the oldest first.
pub async fn waited_at(view: &View, review: &Review) -> Result<Vec<Feedback>> {
    let begun = review.created_at;
    let unanswered = Condition::any()
        .add(Column::AnsweredAt.is_null())
        .add(Column::AnsweredAt.gt(begun));
    Ok(seen(view)
        .filter(Column::CreatedAt.lte(begun))
        .filter(Column::WithdrawnAt.is_null())
        .filter(unanswered)
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?)
}

/// The feedback that the viewer gave, the newest first.
pub async fn mine(view: &View, page: &Page) -> Result<Slice<Feedback>> {
    let Some(me) = view.person_id() else {
        return Ok(Slice::default());
    };
    let query = seen(view)
        .filter(Column::PersonId.eq(me))
        .filter(Column::WithdrawnAt.is_null());
    let by = By {
        key: Column::CreatedAt,
        id: Column::Id,
        descending: true,
    };
    let place = |row: &Feedback| Cursor {
        key: row.created_at.micros(),
        id: row.id,
    };
    let bound = |key: i64| Timestamp::from_micros(key).into();
    slice::page(&view.db, query, by, page, bound, place).await
}

fn awaiting_my_answer(view: &View) -> Option<Select<Entity>> {
    let query = seen(view)
        .filter(Column::AnswererId.eq(view.person_id()?))
        .filter(Column::AnsweredAt.is_null())
        .filter(Column::WithdrawnAt.is_null());
    Some(query)
}

/// The feedback that waits for the viewer's answer, what is due first, first.
pub async fn for_my_answer(view: &View, most: u64) -> Result<Vec<Feedback>> {
    let Some(query) = awaiting_my_answer(view) else {
        return Ok(Vec::new());
    };
    Ok(query
        .order_by_asc(Column::AnswerDueOn)
        .order_by_asc(Column::Id)
        .limit(most)
        .all(&view.db)
        .await?)
}

/// How much feedback waits for the viewer's answer.
pub async fn for_my_answer_count(view: &View) -> Result<u64> {
    match awaiting_my_answer(view) {
        Some(query) => Ok(query.count(&view.db).await?),
        None => Ok(0),
    }
}

/// What became of it so far.
pub fn state(feedback: &Feedback) -> State {
    State {
        answered: feedback.answered_at.is_some(),
        withdrawn: feedback.withdrawn_at.is_some(),
    }
}

/// What feedback is on.
pub enum Subject {
    /// A review.
    Review(Box<Review>),
    /// An outcome.
    Outcome(Box<Outcome>),
}

impl Subject {
    /// The review or the outcome with this id that the viewer may read.
    pub async fn one(view: &View, on: On, id: Uuid) -> Result<Self> {
        Ok(match on {
            On::Review => Self::Review(Box::new(review::one(view, id).await?)),
            On::Outcome => Self::Outcome(Box::new(outcome::one(view, id).await?)),
        })
    }

    /// The title of it.
    pub fn title(&self) -> &str {
        match self {
            Self::Review(review) => &review.title,
            Self::Outcome(outcome) => &outcome.title,
        }
    }

    /// The discussion that it belongs to.
    pub fn discussion_id(&self) -> Uuid {
        match self {
            Self::Review(review) => review.discussion_id,
            Self::Outcome(outcome) => outcome.discussion_id,
        }
    }
}

/// The group whose leads answer feedback: that of the chapter, else where the discussion is at home.
pub async fn home(view: &View, feedback: &Feedback) -> Result<Uuid> {
    match feedback.group_id {
        Some(group_id) => Ok(group_id),
        None => Ok(super::discussion::one(view, feedback.discussion_id)
            .await?
            .group_id),
    }
}

/// What the viewer is to feedback whose leads are those of this group.
pub fn standing(view: &View, feedback: &Feedback, home: Uuid) -> Standing {
    Standing {
        author: view.person_id() == Some(feedback.person_id),
        owner: view.person_id() == Some(feedback.answerer_id),
        ..view.standing_in(&[home])
    }
}

/// One item of feedback with the viewer's standing towards it: what commands load. What was taken back is there for nobody.
pub(crate) async fn with_standing(view: &View, id: Uuid) -> Result<(Feedback, Standing)> {
    let feedback = one(view, id).await?;
    let standing = standing(view, &feedback, home(view, &feedback).await?);
    Ok((feedback, standing))
}

/// The feedback whose answerer is to be reminded now, the longest due first.
pub(crate) async fn due(view: &View, most: u64) -> Result<Vec<Uuid>> {
    let rows = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::NextReminderAt.lte(Timestamp::from(view.now())))
        .order_by_asc(Column::NextReminderAt)
        .limit(most);
    Ok(rows.into_tuple().all(&view.db).await?)
}

/// When somebody is to be reminded next.
pub(crate) async fn next_due(db: &crate::db::Db) -> Result<Option<Timestamp>> {
    let first: Option<Option<Timestamp>> = Entity::find()
        .select_only()
        .column_as(Column::NextReminderAt.min(), "next_reminder_at")
        .into_tuple()
        .one(db)
        .await?;
    Ok(first.flatten())
}
