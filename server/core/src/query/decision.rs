//! Counts: how far polls have come, what they come to, and the decision records frozen at their close.

use super::ballot::{self, shown};
use super::electorate;
use super::poll::{self, state};
use crate::db::Json;
use crate::entity::{ballot as ballots, decision, elector};
use crate::error::Result;
use crate::model::{BallotRow, Decision, Poll};
use crate::view::View;
use folkmoot_rules::ballot::{Ballot, Stance};
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::method::{Effect, Method};
use folkmoot_rules::tally::{self, Tally};
use folkmoot_rules::words::Words as _;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use std::collections::HashMap;
use uuid::Uuid;

/// How many have voted, of how many. Shown to everybody who sees the poll, whatever else is hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    /// People who may vote.
    pub eligible: u32,
    /// Ballots that stand.
    pub cast: u32,
    /// Ballots needed for the poll to pass.
    pub needed: u32,
}

/// Where a poll stands, as far as the viewer may know.
#[derive(Clone, Debug)]
pub struct Count {
    /// How many have voted, of how many.
    pub turnout: Turnout,
    /// The result so far, or as frozen at the close; missing while it is hidden from the viewer.
    pub tally: Option<Tally>,
}

/// Where polls stand. A record that was frozen at a close is read, never recounted; other polls are counted all in one statement.
pub async fn counts(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Count>> {
    let polls = poll::by_ids(view, ids).await?;
    let shown = shown(view, polls.values()).await?;
    let mut counts: HashMap<Uuid, Count> = of_polls(view, ids)
        .await?
        .into_iter()
        .map(|(poll_id, decision)| (poll_id, frozen(decision.tally.0)))
        .collect();
    let running: Vec<&Poll> = polls
        .values()
        .filter(|poll| !counts.contains_key(&poll.id))
        .collect();
    if !running.is_empty() {
        for (poll_id, tally) in count(view, &running).await? {
            let turnout = Turnout {
                eligible: tally.eligible,
                cast: tally.cast + tally.spoiled,
                needed: tally.quorum_needed,
            };
            counts.insert(
                poll_id,
                Count {
                    turnout,
                    tally: shown.contains(&poll_id).then_some(tally),
                },
            );
        }
    }
    Ok(counts)
}

fn frozen(tally: Tally) -> Count {
    let turnout = Turnout {
        eligible: tally.eligible,
        cast: tally.cast + tally.spoiled,
        needed: tally.quorum_needed,
    };
    Count {
        turnout,
        tally: Some(tally),
    }
}

/// Counts polls as they are now: the one way in which a poll is counted, for readers while it runs and for the record at its close.
pub(crate) async fn count(view: &View, polls: &[&Poll]) -> Result<HashMap<Uuid, Tally>> {
    let ids: Vec<Uuid> = polls.iter().map(|poll| poll.id).collect();
    let cast = ballot::standing(&ids)
        .select_only()
        .column(ballots::Column::PollId)
        .column(ballots::Column::Choice)
        .column_as(ballots::Column::Id.count(), "ballots")
        .group_by(ballots::Column::PollId)
        .group_by(ballots::Column::Choice);
    let cast: Vec<(Uuid, Json<Ballot>, i64)> = cast.into_tuple().all(&view.db).await?;
    let fixed = elector::Entity::find()
        .select_only()
        .column(elector::Column::PollId)
        .column_as(elector::Column::PersonId.count(), "people")
        .filter(elector::Column::PollId.is_in(ids))
        .group_by(elector::Column::PollId);
    let fixed: HashMap<Uuid, i64> = fixed
        .into_tuple::<(Uuid, i64)>()
        .all(&view.db)
        .await?
        .into_iter()
        .collect();
    let expected = electorate::expected(view, polls.iter().copied()).await?;
    let one = |poll: &Poll| {
        let eligible = match expected.get(&poll.id) {
            Some(people) => people.len(),
            None => fixed
                .get(&poll.id)
                .map_or(0, |people| usize::try_from(*people).unwrap_or_default()),
        };
        let cast = cast.iter().filter(|(poll_id, ..)| *poll_id == poll.id);
        let cast = cast.flat_map(|(_, choice, times)| {
            std::iter::repeat_n(&choice.0, usize::try_from(*times).unwrap_or_default())
        });
        (
            poll.id,
            tally::count(
                poll.method.0,
                u32::try_from(eligible).unwrap_or(u32::MAX),
                cast,
                &poll.quorum.0,
            ),
        )
    };
    Ok(polls.iter().map(|poll| one(poll)).collect())
}

/// The decision records of closed polls, by poll. A record that a reopening superseded is no decision any more.
pub async fn of_polls(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Decision>> {
    let rows = decision::Entity::find()
        .filter(decision::Column::PollId.is_in(ids.iter().copied()))
        .filter(decision::Column::SupersededAt.is_null())
        .all(&view.db)
        .await?;
    let polls = poll::by_ids(view, ids).await?;
    let closed = |row: &Decision| {
        polls
            .get(&row.poll_id)
            .is_some_and(|poll| state(view, poll) == State::Closed)
    };
    Ok(rows
        .into_iter()
        .filter(closed)
        .map(|row| (row.poll_id, row))
        .collect())
}

/// Decision records by their own ids, of polls that are closed and that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Decision>> {
    let polls = decision::Entity::find()
        .select_only()
        .column(decision::Column::PollId)
        .filter(decision::Column::Id.is_in(ids.iter().copied()));
    let polls: Vec<Uuid> = polls.into_tuple().all(&view.db).await?;
    let current = of_polls(view, &polls).await?;
    Ok(current
        .into_values()
        .filter(|row| ids.contains(&row.id))
        .map(|row| (row.id, row))
        .collect())
}

/// The objections and blocks that stood at each decision, by decision.
pub async fn objections(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<BallotRow>>> {
    let decisions = by_ids(view, ids).await?;
    let stopping = Stance::ALL.iter().filter(|stance| {
        Method::ALL
            .iter()
            .any(|method| method.effect(**stance) == Some(Effect::Stops))
    });
    let rows = ballots::Entity::find()
        .filter(ballots::Column::PollId.is_in(decisions.values().map(|decision| decision.poll_id)))
        .filter(ballots::Column::Choice.is_in(stopping.map(|stance| Json(Ballot::from(*stance)))))
        .order_by_asc(ballots::Column::CastAt)
        .order_by_asc(ballots::Column::Id)
        .all(&view.db)
        .await?;
    let of = |decision: &Decision| {
        rows.iter()
            .filter(|row| decision.ballots.0.contains(&row.id))
            .cloned()
            .collect()
    };
    Ok(decisions
        .values()
        .map(|decision| (decision.id, of(decision)))
        .collect())
}
