//! Reading proxies: the viewer's own, those that can be used in a poll, and what it depends on whether one may be given.
//!
//! Whom somebody handed their vote to is known to the two of them; the rules, which speak of all proxies without showing them, read
//! more than that.

use super::electorate::{self, Census};
use super::{ballot, person as people_by_name, poll, waiting};
use crate::db::Timestamp;
use crate::entity::{discussion, elector, person, poll as polls, proxy};
use crate::error::{Result, not_found};
use crate::model::{BallotRow, Person, Poll, Proxy};
use crate::page::{Page, Slice};
use crate::view::View;
use folkmoot_rules::cast_as::CastAs;
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::proxy::{self as rules, Ground, LENGTH_MAX, Place, Scope};
use folkmoot_rules::visibility::GroupKind;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _,
};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// The proxies that the viewer has given and holds.
#[derive(Debug, Default)]
pub struct Mine {
    /// Those that they have given, the newest first.
    pub given: Vec<Proxy>,
    /// Those that they hold, the newest first.
    pub held: Vec<Proxy>,
}

/// The viewer's own proxies that can be used now or later.
pub async fn mine(view: &View) -> Result<Mine> {
    let Some(me) = view.person_id() else {
        return Ok(Mine::default());
    };
    let concerning_me = Condition::any()
        .add(proxy::Column::GiverId.eq(me))
        .add(proxy::Column::HolderId.eq(me));
    let rows = proxy::Entity::find()
        .filter(concerning_me)
        .filter(not_over(view))
        .order_by_desc(proxy::Column::GivenAt)
        .order_by_desc(proxy::Column::Id)
        .all(&view.db)
        .await?;
    let (given, held) = rows.into_iter().partition(|row| row.giver_id == me);
    Ok(Mine { given, held })
}

/// One proxy that the viewer has given or holds.
pub async fn one(view: &View, id: Uuid) -> Result<Proxy> {
    let row = proxy::Entity::find_by_id(id).one(&view.db).await?;
    row.filter(|row| {
        [row.giver_id, row.holder_id]
            .map(Some)
            .contains(&view.person_id())
    })
    .ok_or_else(not_found)
}

/// A proxy as the rules see it.
fn as_rule(row: &Proxy) -> rules::Proxy {
    let scope = match (row.poll_id, row.group_id) {
        (Some(poll), _) => Scope::Poll(poll),
        (None, group) => Scope::Group(group.unwrap_or_default()),
    };
    rules::Proxy {
        id: row.id,
        giver: row.giver_id,
        holder: row.holder_id,
        scope,
        starts_at: row.starts_at.into(),
        ends_at: row.ends_at.map(Into::into),
        given_at: row.given_at.into(),
        revoked_at: row.revoked_at.map(Into::into),
    }
}

/// Not taken back, and with a time, or a poll, that is not over.
fn not_over(view: &View) -> Condition {
    let under_way = polls::Entity::find()
        .select_only()
        .column(polls::Column::Id)
        .filter(poll::under_way(view))
        .into_query();
    let to_end = Condition::any()
        .add(proxy::Column::EndsAt.is_null())
        .add(proxy::Column::EndsAt.gt(Timestamp::from(view.now())));
    let of_a_poll_to_end = Condition::any()
        .add(proxy::Column::PollId.is_null())
        .add(proxy::Column::PollId.in_subquery(under_way));
    Condition::all()
        .add(proxy::Column::RevokedAt.is_null())
        .add(to_end)
        .add(of_a_poll_to_end)
}

/// The groups whose polls these are, for the rules: of all polls, seen or not.
async fn places(view: &View, polls: impl Iterator<Item = &Poll> + Clone) -> Result<Vec<Place>> {
    let homes = discussion::Entity::find()
        .select_only()
        .column(discussion::Column::Id)
        .column(discussion::Column::GroupId)
        .filter(discussion::Column::Id.is_in(polls.clone().map(|poll| poll.discussion_id)));
    let homes: HashMap<Uuid, Uuid> = homes
        .into_tuple::<(Uuid, Uuid)>()
        .all(&view.db)
        .await?
        .into_iter()
        .collect();
    let place = |poll: &Poll| {
        let mut groups: BTreeSet<Uuid> = homes.get(&poll.discussion_id).copied().into_iter().collect();
        match &poll.electorate.0 {
            Electorate::Groups(voting) => groups.extend(voting),
            Electorate::CoreTeam => {
                groups.extend(view.any_groups_of(GroupKind::CoreTeam).map(|group| group.id));
            }
            Electorate::People(_) => {}
        }
        Place {
            poll: poll.id,
            groups,
        }
    };
    Ok(polls.map(place).collect())
}

/// The proxies that can be used in each of these polls now, the oldest first, whoever holds them.
pub(crate) async fn usable(
    view: &View,
    polls: impl Iterator<Item = &Poll>,
) -> Result<HashMap<Uuid, Vec<Proxy>>> {
    let polls: Vec<&Poll> = polls
        .filter(|poll| poll::state(view, poll).is_under_way())
        .collect();
    if polls.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = proxy::Entity::find().filter(not_over(view)).all(&view.db).await?;
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let places = places(view, polls.iter().copied()).await?;
    let concerned: BTreeSet<Uuid> = rows
        .iter()
        .flat_map(|row| [row.giver_id, row.holder_id])
        .collect();
    let fixed = elector::Entity::find()
        .filter(elector::Column::PollId.is_in(polls.iter().map(|poll| poll.id)))
        .filter(elector::Column::PersonId.is_in(concerned))
        .all(&view.db)
        .await?;
    let mut electors: HashMap<Uuid, BTreeSet<Uuid>> = HashMap::new();
    for elector in fixed {
        electors
            .entry(elector.poll_id)
            .or_default()
            .insert(elector.person_id);
    }
    for (poll_id, expected) in electorate::expected(view, polls.iter().copied()).await? {
        electors.entry(poll_id).or_default().extend(expected);
    }
    let given: Vec<rules::Proxy> = rows.iter().map(as_rule).collect();
    let nobody = BTreeSet::new();
    let of = |place: &Place| {
        let electors = electors.get(&place.poll).unwrap_or(&nobody);
        let used = rules::usable(&given, place, electors, view.now());
        used.into_iter()
            .filter_map(|used| rows.iter().find(|row| row.id == used.id).cloned())
            .collect()
    };
    Ok(places.iter().map(|place| (place.poll, of(place))).collect())
}

/// A vote that the viewer may cast for another.
#[derive(Clone, Debug)]
pub struct Held {
    /// By which proxy.
    pub proxy: Proxy,
    /// Whether there is a ballot of theirs.
    pub voted: bool,
    /// Whether they have voted themselves, or told somebody how they vote, so that the proxy is of no use any more.
    pub voted_themselves: bool,
    /// The ballot that the viewer cast for them and that stands.
    pub ballot: Option<BallotRow>,
}

/// What proxies mean to the viewer in one poll.
#[derive(Clone, Debug, Default)]
pub struct Here {
    /// Those whose votes they may cast.
    pub held: Vec<Held>,
    /// By which proxy another may cast theirs.
    pub given: Option<Proxy>,
}

/// What proxies mean to the viewer in polls, by poll.
pub async fn here(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Here>> {
    let Some(me) = view.person_id() else {
        return Ok(HashMap::new());
    };
    let polls = poll::by_ids(view, ids).await?;
    let usable = usable(view, polls.values()).await?;
    let givers: BTreeSet<Uuid> = usable
        .values()
        .flatten()
        .filter(|row| row.holder_id == me)
        .map(|row| row.giver_id)
        .collect();
    let revisions = ballot::revisions(view, ids, &givers).await?;
    let held = |row: &Proxy, poll_id: Uuid| {
        let revisions = revisions
            .get(&(poll_id, row.giver_id))
            .map_or(&[][..], Vec::as_slice);
        Held {
            proxy: row.clone(),
            voted: !revisions.is_empty(),
            voted_themselves: revisions.iter().any(|ballot| ballot.cast_as.0 != CastAs::Proxy),
            ballot: revisions
                .last()
                .filter(|ballot| ballot.cast_by_id == Some(me) && ballot.cast_as.0 == CastAs::Proxy)
                .cloned(),
        }
    };
    let here = |(poll_id, rows): (&Uuid, &Vec<Proxy>)| {
        let mine = rows.iter().filter(|row| row.holder_id == me);
        let here = Here {
            held: mine.map(|row| held(row, *poll_id)).collect(),
            given: rows.iter().find(|row| row.giver_id == me).cloned(),
        };
        (*poll_id, here)
    };
    Ok(usable.iter().map(here).collect())
}

/// The open polls in which the viewer holds a proxy of somebody who has no ballot yet.
pub(super) async fn unused(view: &View) -> Result<Vec<Uuid>> {
    if mine(view).await?.held.is_empty() {
        return Ok(Vec::new());
    }
    let open = waiting::open_to_me(view).await?;
    let here = here(view, &open).await?;
    let waits = |here: &Here| here.held.iter().any(|held| !held.voted);
    Ok(open
        .into_iter()
        .filter(|id| here.get(id).is_some_and(waits))
        .collect())
}

/// What it depends on whether somebody may hand their vote over in this scope.
pub(crate) async fn ground(view: &View, scope: Scope, giver: Uuid) -> Result<Ground> {
    let (mut eligible, mut voted, mut asked) = (BTreeSet::new(), false, None);
    match scope {
        Scope::Poll(id) => {
            let poll = poll::one(view, id).await?;
            eligible.extend(electorate::of_poll(view, &poll).await?);
            let before = ballot::revisions(view, &[id], &BTreeSet::from([giver])).await?;
            let mut cast = before.values().flatten();
            voted = cast.any(|ballot| ballot.cast_as.0 == CastAs::Own);
            asked = Some(id);
        }
        Scope::Group(id) => {
            let members = Electorate::Groups(vec![id]);
            let census = Census::take(view, [(&members, id)]).await?;
            eligible.extend(census.resolve(&members, id));
        }
    }
    Ok(Ground {
        eligible,
        voted,
        ..given(view, asked).await?
    })
}

/// All proxies that can still be used, and the places of the polls that they are for, this one among them; nobody is eligible yet.
async fn given(view: &View, poll: Option<Uuid>) -> Result<Ground> {
    let rows = proxy::Entity::find().filter(not_over(view)).all(&view.db).await?;
    let asked: HashSet<Uuid> = rows.iter().filter_map(|row| row.poll_id).chain(poll).collect();
    let asked = polls::Entity::find()
        .filter(polls::Column::Id.is_in(asked))
        .all(&view.db)
        .await?;
    Ok(Ground {
        proxies: rows.iter().map(as_rule).collect(),
        places: places(view, asked.iter()).await?,
        ..Ground::default()
    })
}

/// The groups in all of whose polls the viewer may let somebody else vote for them from now on: where they vote, and somebody may hold it.
pub async fn groups(view: &View) -> Result<Vec<Uuid>> {
    let Some(giver) = view.person_id() else {
        return Ok(Vec::new());
    };
    let rules: Vec<(Electorate, Uuid)> = view
        .memberships()
        .iter()
        .map(|held| (Electorate::Groups(vec![held.group_id]), held.group_id))
        .collect();
    if rules.is_empty() {
        return Ok(Vec::new());
    }
    let census = Census::take(view, rules.iter().map(|(rule, group)| (rule, *group))).await?;
    let mut ground = given(view, None).await?;
    let mut groups = Vec::new();
    for (rule, group) in &rules {
        ground.eligible = census.resolve(rule, *group).into_iter().collect();
        if able(view, Scope::Group(*group), giver, &ground).next().is_some() {
            groups.push(*group);
        }
    }
    Ok(groups)
}

/// To whom the giver may hand their vote in this scope from now on, for as long as can be.
fn able(view: &View, scope: Scope, giver: Uuid, ground: &Ground) -> impl Iterator<Item = Uuid> {
    let ends_at = match scope {
        Scope::Poll(_) => None,
        Scope::Group(_) => Some(view.now() + LENGTH_MAX),
    };
    let able = move |holder: &Uuid| {
        let new = rules::Proxy {
            id: Uuid::nil(),
            giver,
            holder: *holder,
            scope,
            starts_at: view.now(),
            ends_at,
            given_at: view.now(),
            revoked_at: None,
        };
        rules::may_give(&new, ground, view.now()).is_ok()
    };
    ground.eligible.iter().copied().filter(able)
}

/// Those to whom the viewer may hand their vote in this scope from now on, by name.
pub async fn holders(view: &View, scope: Scope, page: &Page) -> Result<Slice<Person>> {
    let Some(giver) = view.person_id() else {
        return Ok(Slice::default());
    };
    match scope {
        Scope::Poll(id) => {
            let poll = poll::one(view, id).await?;
            if !matches!(poll::state(view, &poll), State::Scheduled | State::Open) {
                return Ok(Slice::default());
            }
        }
        Scope::Group(id) => {
            view.group(id)?;
        }
    }
    let ground = ground(view, scope, giver).await?;
    let able = able(view, scope, giver, &ground);
    let people = person::Entity::find().filter(person::Column::Id.is_in(able));
    people_by_name::by_name(view, people, page).await
}
