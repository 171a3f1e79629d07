//! Reading outcomes: the register of decisions, and what a person has not read yet. An outcome is seen by whoever may read its
//! discussion, wherever that discussion has been moved.

use super::each::{of_each, pages};
use super::slice::{self, By};
use super::{discussion, only, poll};
use crate::db::Timestamp;
use crate::entity::{discussion as discussions, outcome, outcome_reader, poll as polls, proposal_group};
use crate::error::Result;
use crate::model::{Outcome, OutcomeReader};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::policy::Standing;
use folkmoot_rules::text;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _,
    QueryTrait as _, Select,
};
use std::collections::HashMap;
use time::{Date, Time};
use uuid::Uuid;

/// Which outcomes of the register are wanted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// With all of these words in title, text or proposal.
    pub search: Option<String>,
    /// Of this group, or touching it.
    pub group_id: Option<Uuid>,
    /// Carrying this theme.
    pub theme_id: Option<Uuid>,
    /// Published on this day (UTC) or later.
    pub from: Option<Date>,
    /// Published on this day (UTC) or earlier.
    pub to: Option<Date>,
}

/// The most words of a search that are looked for.
const WORDS_MAX: usize = 12;

pub(super) fn seen(view: &View) -> Select<outcome::Entity> {
    outcome::Entity::find().filter(outcome::Column::DiscussionId.in_subquery(super::within(view)))
}

/// Outcomes by id, of those that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Outcome>> {
    let rows = seen(view)
        .filter(outcome::Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One outcome that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Outcome> {
    only(by_ids(view, &[id]).await?, id)
}

/// The outcomes of polls, by poll.
pub async fn of_polls(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Outcome>> {
    let rows = seen(view)
        .filter(outcome::Column::PollId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.poll_id, row)).collect())
}

/// The register of decisions, newest first.
pub async fn page(view: &View, filter: &Filter, page: &Page) -> Result<Slice<Outcome>> {
    let mut query = seen(view);
    // Letters, digits and spaces alone: nothing that LIKE would read in a way of its own.
    let search = text::searchable(&[filter.search.as_deref().unwrap_or_default()]);
    for word in search.split_whitespace().take(WORDS_MAX) {
        query = query.filter(outcome::Column::SearchText.contains(word));
    }
    if let Some(group_id) = filter.group_id {
        query = query.filter(on_matters_of(group_id));
    }
    if let Some(theme_id) = filter.theme_id {
        query = query.filter(outcome::Column::DiscussionId.in_subquery(super::carrying(theme_id)));
    }
    if let Some(from) = filter.from {
        query = query.filter(outcome::Column::PublishedAt.gte(midnight(from)));
    }
    if let Some(after) = filter.to.and_then(Date::next_day) {
        query = query.filter(outcome::Column::PublishedAt.lt(midnight(after)));
    }
    sorted(view, query, page).await
}

/// The outcomes of matters at home in a group, and of those whose proposal touches it.
pub(super) fn on_matters_of(group_id: Uuid) -> Condition {
    let at_home = discussions::Entity::find()
        .select_only()
        .column(discussions::Column::Id);
    let at_home = at_home
        .filter(discussions::Column::GroupId.eq(group_id))
        .into_query();
    let touching = proposal_group::Entity::find()
        .select_only()
        .column(proposal_group::Column::ProposalId);
    let touching = touching
        .filter(proposal_group::Column::GroupId.eq(group_id))
        .into_query();
    let held = polls::Entity::find().select_only().column(polls::Column::Id);
    let held = held
        .filter(polls::Column::ProposalId.in_subquery(touching))
        .into_query();
    Condition::any()
        .add(outcome::Column::DiscussionId.in_subquery(at_home))
        .add(outcome::Column::PollId.in_subquery(held))
}

/// The same page of the outcomes on the matters of each of several groups, in one statement.
pub async fn of_groups(
    view: &View,
    group_ids: &[Uuid],
    page: &Page,
) -> Result<HashMap<Uuid, Slice<Outcome>>> {
    let rows: Vec<(usize, Outcome)> = of_each(&view.db, group_ids, |group_id| {
        slice::narrowed(
            seen(view).filter(on_matters_of(*group_id)),
            NEWEST_FIRST,
            page,
            bound,
        )
        .into_query()
    })
    .await?;
    Ok(pages(group_ids, rows, page, place))
}

const NEWEST_FIRST: By<outcome::Column> = By {
    key: outcome::Column::PublishedAt,
    id: outcome::Column::Id,
    descending: true,
};

fn bound(key: i64) -> sea_orm::Value {
    Timestamp::from_micros(key).into()
}

fn place(row: &Outcome) -> Cursor {
    Cursor {
        key: row.published_at.micros(),
        id: row.id,
    }
}

async fn sorted(view: &View, query: Select<outcome::Entity>, page: &Page) -> Result<Slice<Outcome>> {
    slice::page(&view.db, query, NEWEST_FIRST, page, bound, place).await
}

fn midnight(day: Date) -> Timestamp {
    day.with_time(Time::MIDNIGHT).assume_utc().into()
}

/// The outcomes published to the viewer and not read yet, newest first.
pub async fn unread(view: &View, page: &Page) -> Result<Slice<Outcome>> {
    let Some(query) = unread_by_me(view) else {
        return Ok(Slice::default());
    };
    sorted(view, query, page).await
}

/// How many outcomes were published to the viewer and not read yet.
pub async fn unread_count(view: &View) -> Result<u64> {
    let Some(query) = unread_by_me(view) else {
        return Ok(0);
    };
    Ok(query.count(&view.db).await?)
}

fn unread_by_me(view: &View) -> Option<Select<outcome::Entity>> {
    let waiting = outcome_reader::Entity::find()
        .select_only()
        .column(outcome_reader::Column::OutcomeId)
        .filter(outcome_reader::Column::PersonId.eq(view.person_id()?))
        .filter(outcome_reader::Column::ReadAt.is_null())
        .into_query();
    Some(seen(view).filter(outcome::Column::Id.in_subquery(waiting)))
}

/// What outcomes are to the viewer. Missing where one was not published to them in person.
pub async fn readings(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, OutcomeReader>> {
    let Some(me) = view.person_id() else {
        return Ok(HashMap::new());
    };
    let rows = outcome_reader::Entity::find()
        .filter(outcome_reader::Column::PersonId.eq(me))
        .filter(outcome_reader::Column::OutcomeId.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.outcome_id, row)).collect())
}

/// What the viewer is to an outcome, whose matter has these groups, its home first.
pub fn standing(view: &View, outcome: &Outcome, groups: &[Uuid]) -> Standing {
    Standing {
        author: view.person_id() == Some(outcome.author_id),
        ..view.standing_in(groups)
    }
}

/// One outcome with the viewer's standing towards it: what commands load.
pub async fn with_standing(view: &View, id: Uuid) -> Result<(Outcome, Standing)> {
    let outcome = one(view, id).await?;
    let poll = poll::one(view, outcome.poll_id).await?;
    let home = discussion::one(view, outcome.discussion_id).await?.group_id;
    let touched = super::proposal::touched(view, &[poll.proposal_id])
        .await?
        .remove(&poll.proposal_id)
        .unwrap_or_default();
    let standing = standing(view, &outcome, &super::proposal::matter(home, &touched));
    Ok((outcome, standing))
}
