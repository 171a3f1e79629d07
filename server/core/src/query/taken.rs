//! Reading ballots that were taken by phone or on paper: those that wait for somebody to confirm them, and where others were checked.

use super::poll::Matter;
use super::{ballot, discussion, electorate, poll, proposal};
use crate::entity::taken_ballot as taken;
use crate::error::{Result, not_found};
use crate::model::{Poll, TakenBallot};
use crate::view::View;
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::taken::{self as rules, Witness};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Those that nobody confirmed or dropped.
fn waiting(polls: &[Uuid]) -> Select<taken::Entity> {
    taken::Entity::find()
        .filter(taken::Column::PollId.is_in(polls.iter().copied()))
        .filter(taken::Column::ConfirmedAt.is_null())
        .filter(taken::Column::DroppedAt.is_null())
}

/// Whether a ballot of somebody's waits in a poll.
pub(crate) async fn waits_for(view: &View, poll_id: Uuid, person_id: Uuid) -> Result<bool> {
    let found = waiting(&[poll_id]).filter(taken::Column::PersonId.eq(person_id));
    Ok(found.one(&view.db).await?.is_some())
}

/// What the viewer is to a ballot that waits, in a poll whose results are shown to them, or are not.
fn witness(view: &View, standing: &Standing, shown: bool, row: &TakenBallot) -> Witness {
    Witness {
        facilitates: view.may(Action::ViewWaiting, standing),
        elector: standing.elector,
        shown,
        voter: view.person_id() == Some(row.person_id),
        taker: view.person_id() == Some(row.taken_by_id),
    }
}

/// A ballot that waits, and what the viewer may do with it now.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The ballot.
    pub row: TakenBallot,
    /// Confirm it.
    pub confirm: bool,
    /// Drop it.
    pub drop: bool,
}

/// The ballots that wait in an open poll, of those that the viewer may see, the oldest first.
pub async fn in_poll(view: &View, poll: &Poll, standing: &Standing) -> Result<Vec<Waiting>> {
    // Most readers neither facilitate nor vote: nothing has to be looked up for them.
    let concerned = standing.elector || view.may(Action::ViewWaiting, standing);
    if !concerned || poll::state(view, poll) != State::Open {
        return Ok(Vec::new());
    }
    let rows = waiting(&[poll.id])
        .order_by_asc(taken::Column::TakenAt)
        .order_by_asc(taken::Column::Id)
        .all(&view.db)
        .await?;
    let shown = !ballot::shown(view, std::iter::once(poll)).await?.is_empty();
    let seen = |row: TakenBallot| {
        let witness = witness(view, standing, shown, &row);
        rules::may_see(witness).then(|| Waiting {
            confirm: view.may(Action::ConfirmTakenBallot, standing) && rules::may_confirm(witness).is_ok(),
            drop: view.may(Action::DropTakenBallot, standing),
            row,
        })
    };
    Ok(rows.into_iter().filter_map(seen).collect())
}

/// How many ballots nobody had confirmed when polls closed, by poll. They were not counted.
pub async fn left(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, u32>> {
    let polls = poll::by_ids(view, ids).await?;
    let over: Vec<Uuid> = polls
        .values()
        .filter(|poll| poll::state(view, poll) == State::Closed)
        .map(|poll| poll.id)
        .collect();
    let rows = waiting(&over)
        .select_only()
        .column(taken::Column::PollId)
        .column_as(taken::Column::Id.count(), "left")
        .group_by(taken::Column::PollId);
    let rows: Vec<(Uuid, i64)> = rows.into_tuple().all(&view.db).await?;
    Ok(rows
        .into_iter()
        .map(|(poll_id, left)| (poll_id, u32::try_from(left).unwrap_or(u32::MAX)))
        .collect())
}

/// Where ballots that were taken by phone or on paper were checked, by ballot, of those that the viewer may read it of.
pub async fn checked(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, String>> {
    let ballots = ballot::by_ids(view, ids).await?;
    let polls: Vec<Uuid> = ballots
        .values()
        .filter(|row| row.confirmed_by_id.is_some())
        .map(|row| row.poll_id)
        .collect();
    if polls.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = taken::Entity::find()
        .filter(taken::Column::PollId.is_in(polls.iter().copied()))
        .filter(taken::Column::BallotId.is_in(ballots.keys().copied()))
        .all(&view.db)
        .await?;
    let polls = poll::by_ids(view, &polls).await?;
    let rooms: Vec<Uuid> = polls.values().map(|poll| poll.discussion_id).collect();
    let rooms = discussion::by_ids(view, &rooms).await?;
    let proposals: Vec<Uuid> = polls.values().map(|poll| poll.proposal_id).collect();
    let touched = proposal::touched(view, &proposals).await?;
    let ids: Vec<Uuid> = polls.keys().copied().collect();
    let electing = electorate::electing(view, &ids).await?;
    let shown = ballot::shown(view, polls.values()).await?;
    let reads = |row: &TakenBallot| {
        let poll = polls.get(&row.poll_id)?;
        let home = rooms.get(&poll.discussion_id)?.group_id;
        let touched = touched.get(&poll.proposal_id).map_or(&[][..], Vec::as_slice);
        let elector = electing.get(&poll.id).copied().unwrap_or_default();
        let standing = poll::standing(view, poll, home, touched, elector);
        let witness = witness(view, &standing, shown.contains(&poll.id), row);
        rules::may_see(witness).then_some(())
    };
    Ok(rows
        .into_iter()
        .filter(|row| reads(row).is_some())
        .filter_map(|row| Some((row.ballot_id?, row.checked?)))
        .collect())
}

/// A ballot that was taken, with its poll and what the viewer is to it: what commands load.
pub(crate) async fn matter(view: &View, id: Uuid) -> Result<(TakenBallot, Matter, Witness)> {
    let row = taken::Entity::find_by_id(id)
        .one(&view.db)
        .await?
        .ok_or_else(not_found)?;
    let matter = poll::matter(view, row.poll_id).await?;
    let shown = !ballot::shown(view, std::iter::once(&matter.poll))
        .await?
        .is_empty();
    let witness = witness(view, &matter.standing, shown, &row);
    if !rules::may_see(witness) {
        return Err(not_found());
    }
    Ok((row, matter, witness))
}
