//! Reading ballots. One's own is always there for oneself; the ballots of others go through `rules::results_shown`, whatever the path.

use super::poll::{self, state};
use super::slice::{self, By};
use crate::db::{Json, Timestamp, Word};
use crate::entity::{ballot, elector, poll as polls_table};
use crate::error::Result;
use crate::model::{BallotRow, Poll};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::ballot::Ballot;
use folkmoot_rules::cast_as::{self, CastAs, Ways};
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::privacy::{self, Privacy};
use folkmoot_rules::results_shown::{self, ResultsShown};
use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _, Select,
};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// The viewer's own standing ballots, by poll, as far as they may know what is on them.
pub async fn mine(view: &View, polls: &[Uuid]) -> Result<HashMap<Uuid, BallotRow>> {
    let Some(me) = view.person_id() else {
        return Ok(HashMap::new());
    };
    let telling = polls_table::Entity::find()
        .select_only()
        .column(polls_table::Column::Id)
        .filter(polls_table::Column::Privacy.ne(Word(Privacy::Confidential)))
        .into_query();
    // How the holder of a proxy votes in a confidential poll is their secret too.
    let told = Condition::any()
        .add(ballot::Column::CastById.is_null())
        .add(ballot::Column::CastById.eq(me))
        .add(ballot::Column::PollId.in_subquery(telling));
    let rows = standing(polls)
        .filter(ballot::Column::PersonId.eq(me))
        .filter(told)
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.poll_id, row)).collect())
}

/// Of these polls, those in which there is a ballot of the viewer's, whoever cast it.
pub(crate) async fn voted(view: &View, polls: &[Uuid]) -> Result<HashSet<Uuid>> {
    let Some(me) = view.person_id() else {
        return Ok(HashSet::new());
    };
    let polls = standing(polls)
        .select_only()
        .column(ballot::Column::PollId)
        .filter(ballot::Column::PersonId.eq(me));
    let polls: Vec<Uuid> = polls.into_tuple().all(&view.db).await?;
    Ok(polls.into_iter().collect())
}

/// Of these polls, those in which anybody ever voted, whether their ballot still stands or not: what no edit may follow.
pub async fn ever_cast(view: &View, polls: &[Uuid]) -> Result<HashMap<Uuid, bool>> {
    let cast = ballot::Entity::find()
        .select_only()
        .column(ballot::Column::PollId)
        .distinct()
        .filter(ballot::Column::PollId.is_in(polls.iter().copied()));
    let cast: Vec<Uuid> = cast.into_tuple().all(&view.db).await?;
    Ok(cast.into_iter().map(|poll| (poll, true)).collect())
}

/// All revisions of the ballots of these people in these polls, oldest first, by poll and person: for the rules, shown to nobody.
pub(crate) async fn revisions(
    view: &View,
    polls: &[Uuid],
    people: &BTreeSet<Uuid>,
) -> Result<HashMap<(Uuid, Uuid), Vec<BallotRow>>> {
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = ballot::Entity::find()
        .filter(ballot::Column::PollId.is_in(polls.iter().copied()))
        .filter(ballot::Column::PersonId.is_in(people.iter().copied()))
        .order_by_asc(ballot::Column::Revision)
        .all(&view.db)
        .await?;
    let mut of: HashMap<(Uuid, Uuid), Vec<BallotRow>> = HashMap::new();
    for row in rows {
        of.entry((row.poll_id, row.person_id)).or_default().push(row);
    }
    Ok(of)
}

/// How many of the standing ballots of polls were cast in each way, each poll with the number of its ballots: nothing, where no counts
/// of it may be told.
pub(crate) async fn ways<'a>(
    view: &View,
    polls: impl Iterator<Item = (&'a Poll, u32)>,
) -> Result<HashMap<Uuid, Ways>> {
    let told: Vec<Uuid> = polls
        .filter(|(poll, cast)| privacy::shows_counts(poll.privacy.0, *cast))
        .map(|(poll, _)| poll.id)
        .collect();
    let rows = standing(&told)
        .select_only()
        .column(ballot::Column::PollId)
        .column(ballot::Column::CastAs)
        .column_as(ballot::Column::Id.count(), "times")
        .group_by(ballot::Column::PollId)
        .group_by(ballot::Column::CastAs);
    let rows: Vec<(Uuid, Word<CastAs>, i64)> = rows.into_tuple().all(&view.db).await?;
    let mut ways: HashMap<Uuid, Ways> = HashMap::new();
    for (poll_id, how, times) in rows {
        let times = u32::try_from(times).unwrap_or(u32::MAX);
        ways.entry(poll_id).or_default().insert(how.0, times);
    }
    Ok(ways)
}

/// Ballots that stand: the last revision of each person, of those who still are among the electors.
pub(super) fn standing(polls: &[Uuid]) -> Select<ballot::Entity> {
    let here = |column: ballot::Column| Expr::col((ballot::Entity, column));
    let its = |column: elector::Column| Expr::col((elector::Entity, column));
    let elector = Query::select()
        .expr(Expr::val(1))
        .from(elector::Entity)
        .and_where(its(elector::Column::PollId).eq(here(ballot::Column::PollId)))
        .and_where(its(elector::Column::PersonId).eq(here(ballot::Column::PersonId)))
        .take();
    ballot::Entity::find()
        .filter(ballot::Column::PollId.is_in(polls.iter().copied()))
        .filter(ballot::Column::SupersededAt.is_null())
        .filter(Expr::exists(elector))
}

/// The ballots that stand in a poll, whoever asks: for what a command does.
pub(crate) async fn standing_in(view: &View, poll_id: Uuid) -> Result<Vec<BallotRow>> {
    Ok(standing(&[poll_id]).all(&view.db).await?)
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
        HashSet::new()
    } else {
        voted(view, &asking).await?
    };
    let visible = |poll: &&Poll| {
        let state = state(view, poll);
        state.has_opened()
            && results_shown::may_see_results(
                poll.results_shown.0,
                state,
                cast.contains(&poll.id),
                results_shown::kept_back(&poll.settings.0, view.now()),
            )
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

/// All revisions of these ballots' people in these ballots' polls, oldest first, by ballot: whoever may see a ballot may see what it was
/// before, but for what somebody else cast and may keep to themselves.
pub async fn histories(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<BallotRow>>> {
    let (wanted, seen) = read(view, ids).await?;
    let polls: Vec<Uuid> = wanted.values().map(|row| row.poll_id).collect();
    let people = wanted.values().map(|row| row.person_id).collect();
    let revisions = revisions(view, &polls, &people).await?;
    let of = |row: &BallotRow| {
        let revisions = revisions.get(&(row.poll_id, row.person_id))?;
        let shown = revisions.iter().filter(|row| seen.sees(row));
        Some((row.id, shown.cloned().collect()))
    };
    Ok(wanted.values().filter_map(of).collect())
}

/// Ballots by id, of those that the viewer may see: their own, those that they cast for others, and all where results are shown to them.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, BallotRow>> {
    Ok(read(view, ids).await?.0)
}

/// Which ballots of some polls the viewer may see.
struct Seen {
    viewer: Option<Uuid>,
    polls: HashMap<Uuid, Poll>,
    /// The polls of which they see everybody's.
    shown: HashSet<Uuid>,
}

impl Seen {
    fn sees(&self, row: &BallotRow) -> bool {
        let Some(poll) = self.polls.get(&row.poll_id) else {
            return false;
        };
        let by = row.cast_by_id.unwrap_or(row.person_id);
        let (mine, by_me) = (self.viewer == Some(row.person_id), self.viewer == Some(by));
        self.shown.contains(&row.poll_id) || cast_as::tells(poll.privacy.0, mine, by_me)
    }
}

async fn read(view: &View, ids: &[Uuid]) -> Result<(HashMap<Uuid, BallotRow>, Seen)> {
    let rows = ballot::Entity::find()
        .filter(ballot::Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    let polls: Vec<Uuid> = rows.iter().map(|row| row.poll_id).collect();
    let polls = poll::by_ids(view, &polls).await?;
    let seen = Seen {
        viewer: view.person_id(),
        shown: open_to(view, polls.values()).await?,
        polls,
    };
    let rows = rows.into_iter().filter(|row| seen.sees(row));
    Ok((rows.map(|row| (row.id, row)).collect(), seen))
}

/// What stood on each ballot when the change round of its poll began, by poll and person, for those of these polls that have one.
pub(super) async fn firsts(view: &View, polls: &[&Poll]) -> Result<HashMap<(Uuid, Uuid), Ballot>> {
    let begins: HashMap<Uuid, Timestamp> = polls
        .iter()
        .filter_map(|poll| Some((poll.id, poll.settings.0.change_at?.into())))
        .collect();
    if begins.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = ballot::Entity::find()
        .filter(ballot::Column::PollId.is_in(begins.keys().copied()))
        .order_by_asc(ballot::Column::Revision)
        .all(&view.db)
        .await?;
    let before = rows
        .into_iter()
        .filter(|row| begins.get(&row.poll_id).is_some_and(|at| row.cast_at < *at));
    // The last of them stays.
    Ok(before
        .map(|row| ((row.poll_id, row.person_id), row.choice.0))
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
