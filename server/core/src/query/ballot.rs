//! Reading ballots. One's own is always there for oneself; the ballots of others go through `rules::results_shown`, whatever the path.

use super::poll::{self, state};
use super::slice::{self, By};
use crate::db::{Json, Timestamp};
use crate::entity::ballot;
use crate::error::Result;
use crate::model::{BallotRow, Poll};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::ballot::Ballot;
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::privacy;
use folkmoot_rules::results_shown::{self, ResultsShown};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
    Select,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The viewer's own standing ballots, by poll.
pub async fn mine(view: &View, polls: &[Uuid]) -> Result<HashMap<Uuid, BallotRow>> {
    let Some(me) = view.person_id() else {
        return Ok(HashMap::new());
    };
    let rows = standing(polls)
        .filter(ballot::Column::PersonId.eq(me))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.poll_id, row)).collect())
}

/// Ballots that stand: the last revision of each person.
pub(super) fn standing(polls: &[Uuid]) -> Select<ballot::Entity> {
    ballot::Entity::find()
        .filter(ballot::Column::PollId.is_in(polls.iter().copied()))
        .filter(ballot::Column::SupersededAt.is_null())
}

/// Of these polls, those whose counts and ballots the viewer may see now. A poll that has not opened has none.
pub(super) async fn shown<'a>(
    view: &View,
    polls: impl Iterator<Item = &'a Poll> + Clone,
) -> Result<HashSet<Uuid>> {
    // Who has voted matters for one level alone; all others need no statement.
    let asking: Vec<Uuid> = polls
        .clone()
        .filter(|poll| poll.results_shown.0 == ResultsShown::AfterVoting && state(view, poll) == State::Open)
        .map(|poll| poll.id)
        .collect();
    let cast = if asking.is_empty() {
        HashMap::new()
    } else {
        mine(view, &asking).await?
    };
    let visible = |poll: &&Poll| {
        let state = state(view, poll);
        state.has_opened()
            && results_shown::may_see_results(poll.results_shown.0, state, cast.contains_key(&poll.id))
    };
    Ok(polls.filter(visible).map(|poll| poll.id).collect())
}

/// Of these polls, those whose single ballots the viewer may see now, whoever cast them.
async fn open_to<'a>(view: &View, polls: impl Iterator<Item = &'a Poll> + Clone) -> Result<HashSet<Uuid>> {
    shown(view, polls.filter(|poll| privacy::shows_ballots(poll.privacy.0))).await
}

/// The ballots that stand in a poll, in the order in which they were cast; nothing at all while they are hidden from the viewer.
pub async fn page(
    view: &View,
    poll_id: Uuid,
    choice: Option<Ballot>,
    page: &Page,
) -> Result<Option<Slice<BallotRow>>> {
    let poll = poll::one(view, poll_id).await?;
    if open_to(view, std::iter::once(&poll)).await?.is_empty() {
        return Ok(None);
    }
    let mut query = standing(&[poll_id]);
    if let Some(choice) = choice {
        query = query.filter(ballot::Column::Choice.eq(Json(choice)));
    }
    let by = By {
        key: ballot::Column::CastAt,
        id: ballot::Column::Id,
        descending: false,
    };
    let cursor = |row: &BallotRow| Cursor {
        key: row.cast_at.micros(),
        id: row.id,
    };
    Ok(Some(
        slice::page(
            &view.db,
            query,
            by,
            page,
            |key| Timestamp::from_micros(key).into(),
            cursor,
        )
        .await?,
    ))
}

/// All revisions of these ballots' people in these ballots' polls, oldest first, by ballot: whoever may see a ballot may see what it was before.
pub async fn histories(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<BallotRow>>> {
    let wanted = by_ids(view, ids).await?;
    let rows = ballot::Entity::find()
        .filter(ballot::Column::PollId.is_in(wanted.values().map(|row| row.poll_id)))
        .filter(ballot::Column::PersonId.is_in(wanted.values().map(|row| row.person_id)))
        .order_by_asc(ballot::Column::Revision)
        .all(&view.db)
        .await?;
    let mut of: HashMap<(Uuid, Uuid), Vec<BallotRow>> = HashMap::new();
    for row in rows {
        of.entry((row.poll_id, row.person_id)).or_default().push(row);
    }
    Ok(wanted
        .values()
        .filter_map(|row| Some((row.id, of.get(&(row.poll_id, row.person_id))?.clone())))
        .collect())
}

/// Ballots by id, of those that the viewer may see: their own, and others' where results are shown to them.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, BallotRow>> {
    let rows = ballot::Entity::find()
        .filter(ballot::Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    let polls: Vec<Uuid> = rows.iter().map(|row| row.poll_id).collect();
    let polls = poll::by_ids(view, &polls).await?;
    let shown = open_to(view, polls.values()).await?;
    let visible = |row: &BallotRow| {
        let own = view.person_id() == Some(row.person_id);
        shown.contains(&row.poll_id) || (own && polls.contains_key(&row.poll_id))
    };
    Ok(rows
        .into_iter()
        .filter(visible)
        .map(|row| (row.id, row))
        .collect())
}

/// The ids of the ballots that stand in a poll, for its record.
pub(crate) async fn standing_ids(view: &View, poll_id: Uuid) -> Result<Vec<Uuid>> {
    let query = standing(&[poll_id])
        .select_only()
        .column(ballot::Column::Id)
        .order_by_asc(ballot::Column::Id);
    Ok(query.into_tuple().all(&view.db).await?)
}

/// Who has voted in a poll, as a part of a larger query.
pub(super) fn voters(poll_id: Uuid) -> SelectStatement {
    standing(&[poll_id])
        .select_only()
        .column(ballot::Column::PersonId)
        .into_query()
}
