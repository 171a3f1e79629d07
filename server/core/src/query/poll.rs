//! Reading polls. A poll's state is computed from its schedule and the view's moment, never stored, so no list here is ever late.

use super::each::{of_each, pages};
use super::slice::{self, By};
use super::{discussion, electorate, only, proposal};
use crate::db::{Timestamp, Word};
use crate::entity::{discussion as discussions, poll, poll_change, proposal_group};
use crate::error::Result;
use crate::model::{Discussion, Poll, PollChange, PollChangeKind};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::lifecycle::{self, Schedule, State};
use folkmoot_rules::method::Method;
use folkmoot_rules::policy::Standing;
use folkmoot_rules::terms::Terms;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Which polls are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// On matters of this group: its own, and those of others that touch it.
    pub group_id: Option<Uuid>,
    /// In this state now.
    pub state: Option<State>,
}

/// When a poll opens and ends.
pub fn schedule(poll: &Poll) -> Schedule {
    Schedule {
        opens_at: poll.opens_at.into(),
        closes_at: poll.closes_at.into(),
        closed_at: poll.closed_at.map(Into::into),
        cancelled_at: poll.cancelled_at.map(Into::into),
        decided_at: poll.decided_at.map(Into::into),
    }
}

/// Where a poll is in its life at the view's moment.
pub fn state(view: &View, poll: &Poll) -> State {
    lifecycle::state(&schedule(poll), view.now())
}

/// What a poll is held on.
pub fn terms(poll: &Poll) -> Terms {
    Terms {
        method: poll.method.0,
        quorum: poll.quorum.0,
        settings: poll.settings.0.clone(),
        options: poll.options.0.clone(),
    }
}

/// When a poll ended, if it has.
pub fn ended_at(view: &View, poll: &Poll) -> Option<Timestamp> {
    state(view, poll)
        .is_over()
        .then(|| schedule(poll).ends_at().into())
}

/// The same as [`state`], for the database to judge.
pub(super) fn in_state(view: &View, wanted: State) -> Condition {
    let now = Timestamp::from(view.now());
    let over = Condition::any()
        .add(poll::Column::ClosedAt.is_not_null())
        .add(poll::Column::ClosesAt.lte(now));
    let held = Condition::all().add(poll::Column::CancelledAt.is_null());
    match wanted {
        State::Closed => held.add(over).add(poll::Column::DecidedAt.is_null()),
        State::Decided => held.add(over).add(poll::Column::DecidedAt.is_not_null()),
        State::Open => held.add(poll::Column::OpensAt.lte(now)).add(over.not()),
        State::Scheduled => held.add(poll::Column::OpensAt.gt(now)).add(over.not()),
        State::Cancelled => Condition::all().add(poll::Column::CancelledAt.is_not_null()),
    }
}

/// The same as [`State::is_under_way`], for the database to judge.
pub(super) fn under_way(view: &View) -> Condition {
    Condition::any()
        .add(in_state(view, State::Scheduled))
        .add(in_state(view, State::Open))
}

/// Polls by id, of those in discussions that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Poll>> {
    let rows = seen(view)
        .filter(poll::Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

pub(super) fn seen(view: &View) -> Select<poll::Entity> {
    poll::Entity::find().filter(poll::Column::DiscussionId.in_subquery(super::within(view)))
}

/// One poll that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Poll> {
    only(by_ids(view, &[id]).await?, id)
}

/// The polls of proposals, oldest first.
pub async fn of_proposals(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Poll>>> {
    let query = seen(view).filter(poll::Column::ProposalId.is_in(ids.iter().copied()));
    let rows = query
        .order_by_asc(poll::Column::CreatedAt)
        .order_by_asc(poll::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.proposal_id))
}

/// The open poll of each discussion, the first to end where there are several.
pub async fn open_of_discussions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Poll>> {
    let query = seen(view)
        .filter(poll::Column::DiscussionId.is_in(ids.iter().copied()))
        .filter(in_state(view, State::Open));
    let rows = query
        .order_by_desc(poll::Column::ClosesAt)
        .order_by_desc(poll::Column::Id)
        .all(&view.db)
        .await?;
    // The last to be put in stays, so the first to end comes last.
    Ok(rows.into_iter().map(|row| (row.discussion_id, row)).collect())
}

/// Whether another poll on the same proposal is open or still to open.
pub(crate) async fn another_under_way(view: &View, proposal_id: Uuid, than: Option<Uuid>) -> Result<bool> {
    let query = poll::Entity::find()
        .filter(poll::Column::ProposalId.eq(proposal_id))
        .filter(under_way(view));
    let query = query.filter(poll::Column::Id.ne(than.unwrap_or_default()));
    Ok(query.count(&view.db).await? > 0)
}

/// Polls of all groups that the viewer may read: open ones by their end, scheduled ones by their opening, others newest first.
pub async fn page(view: &View, filter: Filter, page: &Page) -> Result<Slice<Poll>> {
    let mut query = wanted(view, filter.state);
    if let Some(group_id) = filter.group_id {
        query = query.filter(on_matters_of(&[group_id]));
    }
    sorted(view, query, order(filter.state), page).await
}

/// The same page of each of several groups' polls, in one statement.
pub async fn of_groups(
    view: &View,
    group_ids: &[Uuid],
    state: Option<State>,
    page: &Page,
) -> Result<HashMap<Uuid, Slice<Poll>>> {
    let by = order(state);
    let rows: Vec<(usize, Poll)> = of_each(&view.db, group_ids, |group_id| {
        let query = wanted(view, state).filter(on_matters_of(&[*group_id]));
        slice::narrowed(query, by, page, bound).into_query()
    })
    .await?;
    Ok(pages(group_ids, rows, page, |row| place(row, by.key)))
}

fn wanted(view: &View, state: Option<State>) -> Select<poll::Entity> {
    match state {
        Some(state) => seen(view).filter(in_state(view, state)),
        None => seen(view),
    }
}

pub(super) fn order(state: Option<State>) -> By<poll::Column> {
    let (key, descending) = match state {
        Some(State::Open) => (poll::Column::ClosesAt, false),
        Some(State::Scheduled) => (poll::Column::OpensAt, false),
        Some(State::Closed | State::Decided | State::Cancelled) | None => (poll::Column::CreatedAt, true),
    };
    By {
        key,
        id: poll::Column::Id,
        descending,
    }
}

fn bound(key: i64) -> sea_orm::Value {
    Timestamp::from_micros(key).into()
}

fn place(row: &Poll, key: poll::Column) -> Cursor {
    let moment = match key {
        poll::Column::ClosesAt => row.closes_at,
        poll::Column::OpensAt => row.opens_at,
        _ => row.created_at,
    };
    Cursor {
        key: moment.micros(),
        id: row.id,
    }
}

pub(super) async fn sorted(
    view: &View,
    query: Select<poll::Entity>,
    by: By<poll::Column>,
    page: &Page,
) -> Result<Slice<Poll>> {
    slice::page(&view.db, query, by, page, bound, |row| place(row, by.key)).await
}

/// Polls whose discussion is at home in one of these groups, or whose proposal touches one.
pub(super) fn on_matters_of(groups: &[Uuid]) -> Condition {
    let at_home = discussions::Entity::find()
        .select_only()
        .column(discussions::Column::Id);
    let at_home = at_home
        .filter(discussions::Column::GroupId.is_in(groups.iter().copied()))
        .into_query();
    let touching = proposal_group::Entity::find()
        .select_only()
        .column(proposal_group::Column::ProposalId);
    let touching = touching
        .filter(proposal_group::Column::GroupId.is_in(groups.iter().copied()))
        .into_query();
    Condition::any()
        .add(poll::Column::DiscussionId.in_subquery(at_home))
        .add(poll::Column::ProposalId.in_subquery(touching))
}

/// What was done to polls, in order. What the clock has done is told even before it was put on record.
pub async fn changes(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<PollChange>>> {
    let polls = by_ids(view, ids).await?;
    let rows = poll_change::Entity::find()
        .filter(poll_change::Column::PollId.is_in(polls.keys().copied()))
        .order_by_asc(poll_change::Column::At)
        .order_by_asc(poll_change::Column::Id)
        .all(&view.db)
        .await?;
    let mut changes = super::gathered(rows, |row| row.poll_id);
    for poll in polls.values() {
        let told = changes.entry(poll.id).or_default();
        let state = state(view, poll);
        if poll.opened_at.is_none() && state.has_opened() {
            told.push(by_the_clock(poll, PollChangeKind::Opened, poll.opens_at));
        }
        if let Some(at) = change_round_due(view, poll) {
            told.push(by_the_clock(poll, PollChangeKind::ChangeRoundBegun, at));
        }
        if poll.closed_at.is_none() && state.is_over() {
            told.push(by_the_clock(poll, PollChangeKind::Closed, poll.closes_at));
        }
    }
    Ok(changes)
}

fn by_the_clock(poll: &Poll, kind: PollChangeKind, at: Timestamp) -> PollChange {
    let closes_at = (kind == PollChangeKind::Opened).then_some(poll.closes_at);
    PollChange {
        elector_id: None,
        id: Uuid::nil(),
        poll_id: poll.id,
        kind: Word(kind),
        person_id: None,
        at,
        reason: None,
        closes_at,
    }
}

/// When the change round of a poll's nominations began, where that is not on record yet.
pub(crate) fn change_round_due(view: &View, poll: &Poll) -> Option<Timestamp> {
    let open = poll.opened_at.is_some() && state(view, poll) == State::Open;
    let change_at = poll.settings.0.change_at.filter(|at| *at <= view.now());
    change_at
        .filter(|_| open && poll.change_begun_at.is_none())
        .map(Timestamp::from)
}

/// The polls for which the clock asks for something now, the longest overdue first: to open, to begin a change round, to close, to warn
/// of the end.
pub(crate) async fn due(view: &View, most: usize) -> Result<Vec<Uuid>> {
    let now = Timestamp::from(view.now());
    let to_open = Condition::all()
        .add(poll::Column::OpenedAt.is_null())
        .add(poll::Column::OpensAt.lte(now));
    let to_close = Condition::all()
        .add(poll::Column::ClosedAt.is_null())
        .add(poll::Column::ClosesAt.lte(now));
    // Which of those that end within a day are closing soon is for the rules to say: short polls warn later.
    let to_warn = Condition::all()
        .add(poll::Column::OpenedAt.is_not_null())
        .add(poll::Column::ClosedAt.is_null())
        .add(poll::Column::WarnedAt.is_null())
        .add(poll::Column::ClosesAt.gt(now))
        .add(poll::Column::ClosesAt.lte(Timestamp::from(view.now() + lifecycle::WARNING)));
    // Elections of this kind are few: whether their change round has come is for the rules to say.
    let to_think_again = Condition::all()
        .add(poll::Column::Method.eq(Word(Method::Nomination)))
        .add(poll::Column::OpenedAt.is_not_null())
        .add(poll::Column::ClosedAt.is_null())
        .add(poll::Column::ChangeBegunAt.is_null());
    let wanted = Condition::any().add(to_open).add(to_close);
    let rows = poll::Entity::find()
        .filter(wanted.add(to_warn).add(to_think_again))
        .filter(poll::Column::CancelledAt.is_null())
        .order_by_asc(poll::Column::ClosesAt);
    let due = |poll: &Poll| match state(view, poll) {
        State::Scheduled | State::Cancelled => false,
        State::Open => {
            poll.opened_at.is_none()
                || change_round_due(view, poll).is_some()
                || (poll.warned_at.is_none() && lifecycle::closing_soon(&schedule(poll), view.now()))
        }
        State::Closed | State::Decided => true,
    };
    Ok(rows
        .all(&view.db)
        .await?
        .iter()
        .filter(|poll| due(poll))
        .map(|poll| poll.id)
        .take(most)
        .collect())
}

/// What the viewer is to a poll.
pub fn standing(view: &View, poll: &Poll, home: Uuid, touched: &[Uuid], elector: bool) -> Standing {
    let me = view.person_id();
    Standing {
        author: me == Some(poll.author_id),
        elector,
        casting: me.is_some() && me == poll.settings.0.casting,
        ..view.standing_in(&proposal::matter(home, touched))
    }
}

/// A poll with all that a command needs to judge it.
pub struct Matter {
    /// The poll.
    pub poll: Poll,
    /// Where it is held.
    pub discussion: Discussion,
    /// The groups that its proposal touches, its home first.
    pub groups: Vec<Uuid>,
    /// What the actor is to it.
    pub standing: Standing,
}

/// One poll with the viewer's standing towards it: what commands load.
pub async fn matter(view: &View, id: Uuid) -> Result<Matter> {
    let poll = one(view, id).await?;
    let discussion = discussion::one(view, poll.discussion_id).await?;
    let touched = proposal::touched(view, &[poll.proposal_id])
        .await?
        .remove(&poll.proposal_id)
        .unwrap_or_default();
    let elector = electorate::electing(view, &[id])
        .await?
        .get(&id)
        .copied()
        .unwrap_or_default();
    let standing = standing(view, &poll, discussion.group_id, &touched, elector);
    Ok(Matter {
        groups: proposal::matter(discussion.group_id, &touched),
        poll,
        discussion,
        standing,
    })
}
