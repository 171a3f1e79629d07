//! Counts: how far polls have come, what they come to, and the decision records frozen at their close.

use super::ballot::{self, shown};
use super::electorate;
use super::kept::Sources;
use super::poll::{self, state};
use crate::db::Json;
use crate::entity::{ballot as ballots, decision, elector, person};
use crate::error::Result;
use crate::model::{BallotRow, Decision, Poll};
use crate::view::View;
use folkmoot_rules::ballot::{Ballot, Stance};
use folkmoot_rules::cast_as::Ways;
use folkmoot_rules::exact::Exact;
use folkmoot_rules::method::{Effect, Method};
use folkmoot_rules::share::Base;
use folkmoot_rules::tally::{self, Cast, Chance, Electors, Tally};
use folkmoot_rules::terms::Terms;
use folkmoot_rules::words::Words as _;
use folkmoot_rules::{evidence, lot, privacy};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
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
    /// How many of the ballots were cast in each way, where that may be told with the result.
    pub cast_as: Ways,
}

/// Where polls stand. A record that was frozen at a close is read, never recounted; other polls are counted all in one statement.
pub async fn counts(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Count>> {
    let polls = poll::by_ids(view, ids).await?;
    let shown = shown(view, polls.values()).await?;
    let mut counts: HashMap<Uuid, Count> = of_polls(view, ids)
        .await?
        .into_iter()
        .map(|(poll_id, decision)| (poll_id, frozen(decision)))
        .collect();
    let running: Vec<&Poll> = polls
        .values()
        .filter(|poll| !counts.contains_key(&poll.id))
        .collect();
    if !running.is_empty() {
        let tallies = count(view, &running).await?;
        let told = running.iter().filter(|poll| shown.contains(&poll.id));
        let told = told.filter_map(|poll| Some((*poll, tallies.get(&poll.id)?.cast)));
        let mut ways = ballot::ways(view, told).await?;
        for (poll_id, tally) in tallies {
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
                    cast_as: ways.remove(&poll_id).unwrap_or_default(),
                },
            );
        }
    }
    Ok(counts)
}

fn frozen(decision: Decision) -> Count {
    let tally = decision.tally.0;
    let turnout = Turnout {
        eligible: tally.eligible,
        cast: tally.cast + tally.spoiled,
        needed: tally.quorum_needed,
    };
    Count {
        turnout,
        tally: Some(tally),
        cast_as: decision.cast_as.0,
    }
}

/// Counts polls as they are now: the one way in which a poll is counted, for readers while it runs and for the record at its close.
/// Like ballots are gathered by the database; only where it matters whose they are, they come one by one.
pub(crate) async fn count(view: &View, polls: &[&Poll]) -> Result<HashMap<Uuid, Tally>> {
    let sources = sources(view, polls).await?;
    let mut tallies = HashMap::new();
    let mut changed = Vec::new();
    for sources in sources {
        match view.kept_counts().and_then(|kept| kept.find(&sources)) {
            Some(tally) => {
                tallies.insert(sources.poll.id, tally);
            }
            None => changed.push(sources),
        }
    }
    if changed.is_empty() {
        return Ok(tallies);
    }
    let changed_polls: Vec<&Poll> = changed.iter().map(|sources| &sources.poll).collect();
    let cast = cast(view, &changed_polls).await?;
    for sources in changed {
        let poll = &sources.poll;
        let cast = cast.get(&poll.id).map_or(&[][..], Vec::as_slice);
        let ballots = sources.over.then(|| digest(poll, cast));
        let tally = counted(poll, cast, sources.electors, ballots.as_deref());
        tallies.insert(poll.id, tally.clone());
        if let Some(kept) = view.kept_counts() {
            kept.keep(sources, tally);
        }
    }
    Ok(tallies)
}

/// All that the counts of polls are made from.
async fn sources(view: &View, polls: &[&Poll]) -> Result<Vec<Sources>> {
    let electors = electors(view, polls).await?;
    let ids = polls.iter().map(|poll| poll.id);
    let cast = ballots::Entity::find()
        .select_only()
        .column(ballots::Column::PollId)
        .column_as(ballots::Column::Id.count(), "ballots")
        .filter(ballots::Column::PollId.is_in(ids))
        .group_by(ballots::Column::PollId);
    let cast: Vec<(Uuid, i64)> = cast.into_tuple().all(&view.db).await?;
    let cast: HashMap<Uuid, i64> = cast.into_iter().collect();
    let of = |poll: &Poll| Sources {
        electors: electors.get(&poll.id).copied().unwrap_or_default(),
        ballots: cast.get(&poll.id).copied().unwrap_or_default(),
        // Past its end its lots may be drawn, whether or not its record was written yet.
        over: state(view, poll).is_over(),
        poll: poll.clone(),
    };
    Ok(polls.iter().map(|poll| of(poll)).collect())
}

/// Counts a poll for its record: now its lots are drawn, from its secret and all ballots. With the digest of the ballots, unless they
/// are so few that trying out what comes to it would tell how people voted.
pub(crate) async fn last_count(view: &View, poll: &Poll) -> Result<(Tally, Option<String>)> {
    let cast = cast(view, &[poll]).await?.remove(&poll.id).unwrap_or_default();
    let electors = electors(view, &[poll])
        .await?
        .remove(&poll.id)
        .unwrap_or_default();
    let digest = digest(poll, &cast);
    let tally = counted(poll, &cast, electors, Some(&digest));
    let tells = privacy::shows_counts(poll.privacy.0, tally.cast);
    Ok((tally, tells.then_some(digest)))
}

/// Counts a closed poll once more, from what its record counted: to be asked after somebody decided what the ballots left open.
pub(crate) async fn count_again(view: &View, poll: &Poll, record: &Decision) -> Result<Tally> {
    let cast = cast(view, &[poll]).await?.remove(&poll.id).unwrap_or_default();
    let terms = poll::terms(poll);
    let electors = Electors {
        eligible: u32::try_from(record.electors.0.len()).unwrap_or(u32::MAX),
        weight: weight_of(&terms, record),
        active: active_weight(&terms, record),
    };
    let digest = digest(poll, &cast);
    Ok(counted(poll, &cast, electors, Some(&digest)))
}

/// What the votes of all electors of a record count for.
fn weight_of(terms: &Terms, record: &Decision) -> u64 {
    let electors = record.electors.0.iter();
    electors.map(|person| terms.weight(*person)).sum()
}

/// What the votes of those counted for who were active at the close: as the record says, where it matters.
pub(super) fn active_weight(terms: &Terms, record: &Decision) -> u64 {
    let tally = &record.tally.0;
    let judged = [tally.threshold, tally.approval_quorum].into_iter().flatten();
    let mut active = judged.filter(|judged| judged.share.of() == Base::Active);
    active
        .next()
        .map_or_else(|| weight_of(terms, record), |judged| judged.base)
}

/// The digest of the ballots of a poll.
fn digest(poll: &Poll, cast: &[Like]) -> String {
    let terms = poll::terms(poll);
    evidence::digest(cast.iter().flat_map(|like| {
        let line = like.line(&terms);
        std::iter::repeat_n(line, usize::try_from(like.times).unwrap_or_default())
    }))
}

/// Like ballots of a poll.
struct Like {
    ballot: Ballot,
    times: u32,
    weight: u64,
    required: bool,
    first: Option<Ballot>,
}

impl Like {
    fn line(&self, terms: &Terms) -> String {
        let one = Exact::ratio(
            self.weight,
            u64::from(self.times.max(1)).saturating_mul(terms.unit()),
        );
        let line = evidence::Line {
            ballot: self.ballot.clone(),
            weight: one.unwrap_or_default(),
            required: self.required,
            first: self.first.clone(),
        };
        line.text()
    }
}

fn counted(poll: &Poll, cast: &[Like], electors: Electors, ballots: Option<&str>) -> Tally {
    let terms = poll::terms(poll);
    let casts = cast.iter().map(|like| Cast {
        ballot: &like.ballot,
        times: like.times,
        weight: like.weight,
        required: like.required,
        first: like.first.as_ref(),
    });
    let options: Vec<Uuid> = terms.options.iter().map(|option| option.id).collect();
    let drawn = ballots.zip(poll.lot_secret.as_deref());
    let chance = Chance {
        lot: drawn.map(|(ballots, secret)| lot::order(poll.id, secret, ballots, &options)),
        casting: poll.casting.0.clone(),
        casting_stance: poll.casting_stance.map(|stance| stance.0),
    };
    let tally = tally::count(&terms, electors, casts, &chance);
    if privacy::shows_counts(poll.privacy.0, tally.cast) {
        tally
    } else {
        tally.withheld(privacy::FEWEST)
    }
}

/// The ballots that stand in polls, like ones together.
async fn cast(view: &View, polls: &[&Poll]) -> Result<HashMap<Uuid, Vec<Like>>> {
    let personal = |poll: &&&Poll| {
        let settings = &poll.settings.0;
        !settings.weights.is_empty() || !settings.required.is_empty() || settings.change_at.is_some()
    };
    let (single, gathered): (Vec<&&Poll>, Vec<&&Poll>) = polls.iter().partition(personal);
    let mut cast: HashMap<Uuid, Vec<Like>> = HashMap::new();
    if !gathered.is_empty() {
        let ids: Vec<Uuid> = gathered.iter().map(|poll| poll.id).collect();
        let rows = ballot::standing(&ids)
            .select_only()
            .column(ballots::Column::PollId)
            .column(ballots::Column::Choice)
            .column_as(ballots::Column::Id.count(), "ballots")
            .group_by(ballots::Column::PollId)
            .group_by(ballots::Column::Choice);
        let rows: Vec<(Uuid, Json<Ballot>, i64)> = rows.into_tuple().all(&view.db).await?;
        for (poll_id, choice, times) in rows {
            let times = u32::try_from(times).unwrap_or(u32::MAX);
            cast.entry(poll_id).or_default().push(Like {
                ballot: choice.0,
                times,
                weight: times.into(),
                required: false,
                first: None,
            });
        }
    }
    if !single.is_empty() {
        let ids: Vec<Uuid> = single.iter().map(|poll| poll.id).collect();
        let rows = ballot::standing(&ids)
            .select_only()
            .column(ballots::Column::PollId)
            .column(ballots::Column::PersonId)
            .column(ballots::Column::Choice);
        let rows: Vec<(Uuid, Uuid, Json<Ballot>)> = rows.into_tuple().all(&view.db).await?;
        let held: Vec<&Poll> = single.iter().map(|poll| **poll).collect();
        let mut firsts = ballot::firsts(view, &held).await?;
        for (poll_id, person_id, choice) in rows {
            let Some(poll) = single.iter().find(|poll| poll.id == poll_id) else {
                continue;
            };
            let first = firsts.remove(&(poll_id, person_id));
            cast.entry(poll_id).or_default().push(Like {
                first: first.filter(|first| *first != choice.0),
                ballot: choice.0,
                times: 1,
                weight: poll::terms(poll).weight(person_id),
                required: poll.settings.0.required.contains(&person_id),
            });
        }
    }
    Ok(cast)
}

/// How many may vote in polls, and what their votes count for.
async fn electors(view: &View, polls: &[&Poll]) -> Result<HashMap<Uuid, Electors>> {
    let ids = polls.iter().map(|poll| poll.id);
    let people = |active: bool| {
        let mut query = elector::Entity::find()
            .select_only()
            .column(elector::Column::PollId)
            .column_as(elector::Column::PersonId.count(), "people")
            .filter(elector::Column::PollId.is_in(ids.clone()))
            .group_by(elector::Column::PollId);
        if active {
            let gone = person::Entity::find()
                .select_only()
                .column(person::Column::Id)
                .filter(person::Column::DeactivatedAt.is_not_null())
                .into_query();
            query = query.filter(elector::Column::PersonId.not_in_subquery(gone));
        }
        query.into_tuple::<(Uuid, i64)>()
    };
    let fixed: HashMap<Uuid, i64> = people(false).all(&view.db).await?.into_iter().collect();
    let asks_active = |poll: &&Poll| poll::terms(poll).asks_active();
    let active: HashMap<Uuid, i64> = if polls.iter().any(asks_active) {
        people(true).all(&view.db).await?.into_iter().collect()
    } else {
        HashMap::new()
    };
    let expected = electorate::expected(view, polls.iter().copied()).await?;
    let number = |of: &HashMap<Uuid, i64>, poll: &Poll| {
        of.get(&poll.id)
            .map_or(0, |people| u32::try_from(*people).unwrap_or(u32::MAX))
    };
    let one = |poll: &Poll| {
        let eligible = match expected.get(&poll.id) {
            Some(people) => u32::try_from(people.len()).unwrap_or(u32::MAX),
            None => number(&fixed, poll),
        };
        let terms = poll::terms(poll);
        // Weights are those of electors: they were checked against the list when it was fixed.
        let unit = terms.unit();
        let more: i128 = terms
            .settings
            .weights
            .keys()
            .map(|person| i128::from(terms.weight(*person)) - i128::from(unit))
            .sum();
        let weigh =
            |people: u32| u64::try_from(i128::from(people) * i128::from(unit) + more).unwrap_or_default();
        let active = if active.is_empty() {
            eligible
        } else {
            number(&active, poll)
        };
        (
            poll.id,
            Electors {
                eligible,
                weight: weigh(eligible),
                active: weigh(active),
            },
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
            .is_some_and(|poll| state(view, poll).is_over())
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
