//! Reading reviews. A review is seen by whoever may read its discussion; of its pack, the chapters of the groups that they may read.

mod pack;

pub use pack::{compiled, packs};

use super::only;
use super::slice::{self, By};
use crate::days;
use crate::db::Timestamp;
use crate::entity::review::{Column, Entity};
use crate::entity::{feedback, goal, review_narrative};
use crate::error::Result;
use crate::model::{Goal, Organisation, Review, ReviewNarrative};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::review::{self, Period, State};
use folkmoot_rules::visibility::{GroupKind, MembershipRole};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
    Select,
};
use std::collections::{HashMap, HashSet};
use time::Duration;
use uuid::Uuid;

/// For how long the advisory board is reminded of a review that it has said nothing to.
const NEW: Duration = Duration::days(28);

/// Which reviews are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Held by this group.
    pub group_id: Option<Uuid>,
    /// Standing here.
    pub state: Option<State>,
}

pub(super) fn seen(view: &View) -> Select<Entity> {
    Entity::find().filter(Column::DiscussionId.in_subquery(super::within(view)))
}

/// Reviews by id, of those that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Review>> {
    let rows = seen(view)
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One review that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Review> {
    only(by_ids(view, &[id]).await?, id)
}

/// The reviews of discussions, by discussion.
pub async fn of_discussions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Review>> {
    let rows = seen(view)
        .filter(Column::DiscussionId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.discussion_id, row)).collect())
}

/// Reviews, the newest first.
pub async fn page(view: &View, filter: Filter, page: &Page) -> Result<Slice<Review>> {
    let mut query = seen(view);
    if let Some(group_id) = filter.group_id {
        query = query.filter(Column::GroupId.eq(group_id));
    }
    query = match filter.state {
        Some(State::Open) => query.filter(Column::FrozenAt.is_null()),
        Some(State::Frozen) => query.filter(Column::FrozenAt.is_not_null()),
        None => query,
    };
    let by = By {
        key: Column::CreatedAt,
        id: Column::Id,
        descending: true,
    };
    let place = |row: &Review| Cursor {
        key: row.created_at.micros(),
        id: row.id,
    };
    let bound = |key: i64| Timestamp::from_micros(key).into();
    slice::page(&view.db, query, by, page, bound, place).await
}

/// Where a review stands.
pub fn state(review: &Review) -> State {
    if review.frozen_at.is_some() {
        State::Frozen
    } else {
        State::Open
    }
}

/// The days that it looks back on.
pub fn period(review: &Review) -> Period {
    Period {
        from: review.from_on,
        to: review.to_on,
    }
}

/// What the viewer is to a review.
pub fn standing(view: &View, review: &Review) -> Standing {
    Standing {
        author: view.person_id() == Some(review.begun_by_id),
        ..view.standing_in(&[review.group_id])
    }
}

/// The period of the next review that a group holds.
pub async fn next(view: &View, organisation: &Organisation, group_id: Uuid) -> Result<Option<Period>> {
    let last = seen(view)
        .filter(Column::GroupId.eq(group_id))
        .order_by_desc(Column::ToOn)
        .one(&view.db)
        .await?;
    let months = u8::try_from(organisation.review_months).unwrap_or(review::MONTHS);
    let today = days::today(&organisation.time_zone, view.now());
    Ok(review::next(last.as_ref().map(period), months, today))
}

/// Whether the viewer may freeze a review now.
pub fn may_freeze(view: &View, organisation: &Organisation, review: &Review) -> bool {
    let today = days::today(&organisation.time_zone, view.now());
    view.may(Action::FreezeReview, &standing(view, review))
        && review::may_freeze(state(review), review.to_on, today).is_ok()
}

/// What leads told in reviews, of the groups that the viewer may read.
pub async fn narratives(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<ReviewNarrative>>> {
    let rows = review_narrative::Entity::find()
        .filter(review_narrative::Column::ReviewId.is_in(ids.iter().copied()))
        .filter(review_narrative::Column::GroupId.is_in(super::readable(view)))
        .order_by_asc(review_narrative::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.review_id))
}

/// The goals that were proposed within reviews, of those that the viewer may read, the first first.
pub async fn goals(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Goal>>> {
    let rows = goal::Entity::find()
        .filter(goal::Column::ReviewId.is_in(ids.iter().copied()))
        .filter(goal::Column::GroupId.is_in(super::readable(view)))
        .order_by_asc(goal::Column::CreatedAt)
        .order_by_asc(goal::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.review_id.unwrap_or_default()))
}

/// The hubs that the viewer leads.
fn led(view: &View) -> Vec<Uuid> {
    let leads: HashSet<Uuid> = view
        .memberships()
        .iter()
        .filter(|held| held.role.0 == MembershipRole::Lead)
        .map(|held| held.group_id)
        .collect();
    view.groups()
        .filter(|group| group.kind.0 == GroupKind::Hub && leads.contains(&group.id))
        .map(|group| group.id)
        .collect()
}

/// The open reviews in which a hub that the viewer leads has told nothing yet, with those hubs, the oldest first.
pub async fn for_my_words(view: &View) -> Result<Vec<(Review, Vec<Uuid>)>> {
    let led = led(view);
    if led.is_empty() {
        return Ok(Vec::new());
    }
    let open = seen(view)
        .filter(Column::FrozenAt.is_null())
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(&view.db)
        .await?;
    let ids: Vec<Uuid> = open.iter().map(|review| review.id).collect();
    let told: HashSet<(Uuid, Uuid)> = review_narrative::Entity::find()
        .select_only()
        .columns([
            review_narrative::Column::ReviewId,
            review_narrative::Column::GroupId,
        ])
        .filter(review_narrative::Column::ReviewId.is_in(ids))
        .filter(review_narrative::Column::GroupId.is_in(led.iter().copied()))
        .into_tuple()
        .all(&view.db)
        .await?
        .into_iter()
        .collect();
    let silent = |review: Review| {
        let silent = led.iter().copied().filter(|id| !told.contains(&(review.id, *id)));
        let silent: Vec<Uuid> = silent.collect();
        (!silent.is_empty()).then_some((review, silent))
    };
    Ok(open.into_iter().filter_map(silent).collect())
}

/// The reviews published lately to which the viewer, who sits on the advisory board, has said nothing: the newest first.
pub async fn for_my_feedback(view: &View) -> Result<Vec<Review>> {
    let (Some(me), true) = (view.person_id(), view.standing().advisor) else {
        return Ok(Vec::new());
    };
    let given = feedback::Entity::find()
        .select_only()
        .column(feedback::Column::OnId)
        .filter(feedback::Column::PersonId.eq(me))
        .into_query();
    Ok(seen(view)
        .filter(Column::FrozenAt.gt(Timestamp::from(view.now() - NEW)))
        .filter(Column::Id.not_in_subquery(given))
        .order_by_desc(Column::FrozenAt)
        .order_by_desc(Column::Id)
        .all(&view.db)
        .await?)
}
