//! What the clock asks of a poll: opening it with its electorate fixed, warning of its end, and freezing the result at its close.
//!
//! The state of a poll follows from the clock and needs none of this to be right; this puts it on record, whoever comes first: the work
//! loop, or the next command that touches the poll.

use crate::db::{Json, Timestamp, Word};
use crate::entity::{decision, elector, poll, poll_change};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Decision, Discussion, Poll, PollChangeKind};
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::lifecycle;
use folkmoot_rules::lot;
use folkmoot_rules::tally::after;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};
use uuid::Uuid;

/// Puts on record what the clock has done to a poll. Doing it again changes nothing.
pub(crate) async fn settle(tx: &Tx, poll: Poll, discussion: &Discussion) -> Result<Poll> {
    let state = query::poll::state(tx, &poll);
    let mut poll = poll;
    if poll.opened_at.is_none() && state.has_opened() {
        poll = open(tx, poll, discussion, None).await?;
    }
    if poll.closed_at.is_none() && state.is_over() {
        poll = close(tx, poll, discussion, Close::ByTheClock).await?;
    }
    Ok(poll)
}

/// Fixes the electorate of a poll whose opening has come, and tells those who may vote. `by` is nobody where the clock opens it.
pub(crate) async fn open(tx: &Tx, poll: Poll, discussion: &Discussion, by: Option<Uuid>) -> Result<Poll> {
    let electors = query::electorate::expected(tx, std::iter::once(&poll))
        .await?
        .remove(&poll.id)
        .unwrap_or_default();
    fix(tx, poll.id, &electors).await?;
    let change = Change {
        kind: PollChangeKind::Opened,
        by,
        at: poll.opens_at,
        reason: None,
        closes_at: Some(poll.closes_at),
        elector: None,
    };
    note(tx, poll.id, change).await?;
    let over = query::poll::state(tx, &poll).is_over();
    let mut row = poll.into_active_model();
    row.opened_at = Set(Some(tx.stamp()));
    row.lot_secret = Set(Some(new_lot()));
    let poll = row.update(tx.db()).await?;
    // A poll that came and went while nothing ran asks nobody for a ballot any more.
    if !over {
        tx.record(Event::new(EventKind::PollOpened, poll.id).in_discussion(discussion))
            .await?;
        super::stir(tx, discussion.id).await?;
    }
    Ok(poll)
}

/// A secret to draw lots by, whose digest is shown from now on.
pub(crate) fn new_lot() -> String {
    lot::secret(crate::clock::random())
}

async fn fix(tx: &Tx, poll_id: Uuid, electors: &[Uuid]) -> Result<()> {
    // SQLite allows some 32,000 values a statement.
    for some in electors.chunks(1000) {
        let rows = some.iter().map(|person_id| elector::ActiveModel {
            poll_id: Set(poll_id),
            person_id: Set(*person_id),
        });
        elector::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

/// How a poll comes to its end.
pub(crate) enum Close {
    /// Its time is over.
    ByTheClock,
    /// Somebody closes it now, and says why.
    Early {
        /// Why.
        reason: String,
    },
}

/// Closes a poll and freezes its result: what was decided on, by whom it could be decided, how each stood, what it comes to.
pub(crate) async fn close(tx: &Tx, poll: Poll, discussion: &Discussion, how: Close) -> Result<Poll> {
    let (kind, at, by, reason) = match how {
        Close::ByTheClock => (PollChangeKind::Closed, poll.closes_at, None, None),
        Close::Early { reason } => (
            PollChangeKind::ClosedEarly,
            tx.stamp(),
            tx.person_id(),
            Some(reason),
        ),
    };
    let (tally, ballots_digest) = query::decision::last_count(tx, &poll).await?;
    let cast_as = query::ballot::ways(tx, std::iter::once((&poll, tally.cast))).await?;
    let electors = elector::Entity::find()
        .select_only()
        .column(elector::Column::PersonId)
        .filter(elector::Column::PollId.eq(poll.id));
    let electors: Vec<Uuid> = electors
        .order_by_asc(elector::Column::PersonId)
        .into_tuple()
        .all(tx.db())
        .await?;
    let level = after::awaits_casting_vote(&query::poll::terms(&poll), &tally);
    let asked = level.and(poll.settings.0.casting);
    let record = Decision {
        id: tx.id(),
        poll_id: poll.id,
        number: 1,
        version_id: poll.version_id,
        tally: Json(tally),
        electors: Json(electors),
        ballots: Json(query::ballot::standing_ids(tx, poll.id).await?),
        decided_at: at,
        closed_by_id: by,
        close_reason: reason.clone(),
        lot_secret: poll.lot_secret.clone(),
        ballots_digest,
        superseded_at: None,
        cast_as: Json(cast_as.into_values().next().unwrap_or_default()),
    };
    keep(tx, record).await?;
    note(
        tx,
        poll.id,
        Change {
            kind,
            by,
            at,
            reason,
            closes_at: None,
            elector: None,
        },
    )
    .await?;
    let mut row = poll.into_active_model();
    row.closed_at = Set(Some(at));
    row.closed_by_id = Set(by);
    row.casting_asked_id = Set(asked);
    let poll = row.update(tx.db()).await?;
    tx.record(Event::new(EventKind::PollClosed, poll.id).in_discussion(discussion))
        .await?;
    super::stir(tx, discussion.id).await?;
    Ok(poll)
}

/// Keeps a decision record, under the next number of its poll; the one that stood before it is superseded.
pub(crate) async fn keep(tx: &Tx, record: Decision) -> Result<()> {
    supersede(tx, record.poll_id).await?;
    let earlier = decision::Entity::find()
        .filter(decision::Column::PollId.eq(record.poll_id))
        .count(tx.db())
        .await?;
    let mut row = record.into_active_model().reset_all();
    row.number = Set(i32::try_from(earlier).unwrap_or(i32::MAX).saturating_add(1));
    row.insert(tx.db()).await?;
    Ok(())
}

/// Takes its force from the decision record of a poll, where there is one. It is kept.
pub(crate) async fn supersede(tx: &Tx, poll_id: Uuid) -> Result<()> {
    decision::Entity::update_many()
        .col_expr(decision::Column::SupersededAt, Expr::value(tx.stamp()))
        .filter(decision::Column::PollId.eq(poll_id))
        .filter(decision::Column::SupersededAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}

/// How a poll comes to take ballots for longer.
#[derive(Clone, Copy)]
pub(crate) enum Lengthened {
    /// Its end was moved before it came.
    Extended,
    /// It had ended.
    Reopened,
}

/// Gives a poll a new end, whether or not it has come to the old one.
pub(crate) async fn lengthen(
    tx: &Tx,
    poll: Poll,
    discussion: &Discussion,
    how: Lengthened,
    closes_at: Timestamp,
    reason: String,
) -> Result<Poll> {
    let (kind, event) = match how {
        Lengthened::Extended => (PollChangeKind::Extended, EventKind::PollExtended),
        Lengthened::Reopened => (PollChangeKind::Reopened, EventKind::PollReopened),
    };
    let change = Change {
        kind,
        by: tx.person_id(),
        at: tx.stamp(),
        reason: Some(reason),
        closes_at: Some(closes_at),
        elector: None,
    };
    note(tx, poll.id, change).await?;
    let mut settings = poll.settings.0.clone();
    let mut row = poll.into_active_model();
    row.closes_at = Set(closes_at);
    row.closed_at = Set(None);
    row.closed_by_id = Set(None);
    // Whoever still has not voted is reminded again, before the new end.
    row.warned_at = Set(None);
    if matches!(how, Lengthened::Reopened) {
        // The old secret is revealed.
        row.lot_secret = Set(Some(new_lot()));
        row.casting = Set(Json(Vec::new()));
        row.casting_stance = Set(None);
        row.casting_asked_id = Set(None);
        if let Some(change_at) = settings.change_at {
            settings.change_at = Some(lifecycle::change_at_reopened(change_at, tx.now()));
            row.settings = Set(Json(settings));
        }
    }
    let poll = row.update(tx.db()).await?;
    tx.record(Event::new(event, poll.id).in_discussion(discussion))
        .await?;
    super::stir(tx, discussion.id).await?;
    Ok(poll)
}

/// Reminds those who have not voted that the end is near: once a planned end.
pub(crate) async fn warn(tx: &Tx, poll: Poll, discussion: &Discussion) -> Result<Poll> {
    if poll.warned_at.is_some() || !lifecycle::closing_soon(&query::poll::schedule(&poll), tx.now()) {
        return Ok(poll);
    }
    let mut row: poll::ActiveModel = poll.into_active_model();
    row.warned_at = Set(Some(tx.stamp()));
    let poll = row.update(tx.db()).await?;
    tx.record(Event::new(EventKind::PollClosingSoon, poll.id).in_discussion(discussion))
        .await?;
    Ok(poll)
}

/// Puts on record, once, that the change round of nominations began, and asks those who vote to think again.
pub(crate) async fn begin_change_round(tx: &Tx, poll: Poll, discussion: &Discussion) -> Result<Poll> {
    let Some(at) = query::poll::change_round_due(tx, &poll) else {
        return Ok(poll);
    };
    let change = Change {
        elector: None,
        kind: PollChangeKind::ChangeRoundBegun,
        by: None,
        at,
        reason: None,
        closes_at: None,
    };
    note(tx, poll.id, change).await?;
    let mut row = poll.into_active_model();
    row.change_begun_at = Set(Some(tx.stamp()));
    let poll = row.update(tx.db()).await?;
    tx.record(Event::new(EventKind::ChangeRoundBegun, poll.id).in_discussion(discussion))
        .await?;
    super::stir(tx, discussion.id).await?;
    Ok(poll)
}

/// Something done to a poll.
pub(crate) struct Change {
    pub(crate) kind: PollChangeKind,
    /// Nobody where the clock did it, even where somebody's ballot was the first to notice.
    pub(crate) by: Option<Uuid>,
    pub(crate) at: Timestamp,
    pub(crate) reason: Option<String>,
    pub(crate) closes_at: Option<Timestamp>,
    /// To whom it happened, where somebody joined or left.
    pub(crate) elector: Option<Uuid>,
}

/// Puts on record what was done to a poll.
pub(crate) async fn note(tx: &Tx, poll_id: Uuid, change: Change) -> Result<()> {
    let row = poll_change::ActiveModel {
        id: Set(tx.id()),
        poll_id: Set(poll_id),
        kind: Set(Word(change.kind)),
        person_id: Set(change.by),
        at: Set(change.at),
        reason: Set(change.reason),
        closes_at: Set(change.closes_at),
        elector_id: Set(change.elector),
    };
    row.insert(tx.db()).await?;
    Ok(())
}
