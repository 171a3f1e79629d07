//! Who may vote: the electorates fixed at the opening of polls, and whom a rule comes to before that.

use super::{ballot, discussion, person as people_by_name, poll};
use crate::entity::{discussion as discussions, elector, membership, person, poll as polls};
use crate::error::Result;
use crate::model::{Discussion, Membership, Person, Poll};
use crate::page::{Page, Slice};
use crate::view::View;
use folkmoot_rules::consent::form::Kind;
use folkmoot_rules::electorate::{self, Candidate, Electorate, Seat};
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::results_shown;
use folkmoot_rules::visibility::{self, GroupKind, OrganisationStanding, Reader};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The people and seats that some rules may touch: two statements, however many rules there are.
pub(crate) struct Census<'a> {
    view: &'a View,
    people: HashMap<Uuid, Person>,
    seats: Vec<Membership>,
}

impl<'a> Census<'a> {
    /// Gathers whom these rules may touch, each for a matter whose home is the group beside it.
    pub(crate) async fn take(
        view: &'a View,
        rules: impl IntoIterator<Item = (&Electorate, Uuid)>,
    ) -> Result<Self> {
        let (mut rooms, mut named) = (HashSet::new(), HashSet::new());
        for (rule, home) in rules {
            rooms.extend(std::iter::once(home).chain(view.any_group(home).and_then(|group| group.parent_id)));
            match rule {
                Electorate::Groups(groups) => rooms.extend(groups),
                Electorate::CoreTeam => {
                    rooms.extend(view.any_groups_of(GroupKind::CoreTeam).map(|group| group.id));
                }
                Electorate::People(people) => named.extend(people),
            }
        }
        let touched = Condition::any()
            .add(membership::Column::GroupId.is_in(rooms))
            .add(membership::Column::PersonId.is_in(named.iter().copied()));
        let seats = membership::Entity::find().filter(touched).all(&view.db).await?;
        named.extend(seats.iter().map(|seat| seat.person_id));
        let people = person::Entity::find()
            .filter(person::Column::Id.is_in(named))
            .all(&view.db)
            .await?;
        Ok(Self {
            view,
            people: people.into_iter().map(|person| (person.id, person)).collect(),
            seats,
        })
    }

    /// The same of one person alone: every rule comes to them or to nobody.
    pub(crate) async fn of_person(view: &'a View, person_id: Uuid) -> Result<Self> {
        let seats = membership::Entity::find().filter(membership::Column::PersonId.eq(person_id));
        let person = person::Entity::find_by_id(person_id).one(&view.db).await?;
        Ok(Self {
            view,
            people: person.into_iter().map(|person| (person.id, person)).collect(),
            seats: seats.all(&view.db).await?,
        })
    }

    /// The people that a rule comes to, for a matter of this home: without those who could not read what they vote on.
    pub(crate) fn resolve(&self, rule: &Electorate, home: Uuid) -> Vec<Uuid> {
        let mut electors = electorate::resolve(rule, &self.candidates(), &self.places());
        electors.retain(|person| self.reads(*person, home));
        electors
    }

    /// As [`Census::resolve`], where the home may not be known yet.
    pub(crate) fn with_a_vote(&self, rule: &Electorate, home: Option<Uuid>) -> Vec<Uuid> {
        match home {
            Some(home) => self.resolve(rule, home),
            None => electorate::resolve(rule, &self.candidates(), &self.places()),
        }
    }

    /// As [`Census::resolve`], for whoever is choosing the rule: refuses what they would not expect.
    pub(crate) fn choose(&self, rule: &Electorate, home: Uuid) -> Result<Vec<Uuid>, Refusal> {
        self.choose_readers(
            rule,
            home,
            "Some of these people may not read this discussion, so they could not vote on it.",
        )
    }

    fn choose_readers(
        &self,
        rule: &Electorate,
        home: Uuid,
        otherwise: &'static str,
    ) -> Result<Vec<Uuid>, Refusal> {
        let electors = electorate::choose(rule, &self.candidates(), &self.places())?;
        if electors.iter().any(|person| !self.reads(*person, home)) {
            return Err(Refusal::invalid("electorate", otherwise));
        }
        Ok(electors)
    }

    /// As [`Census::resolve`], of the panel of a process: advice is asked of anybody who may read it, with or without a vote.
    pub(crate) fn panel(&self, kind: Kind, rule: &Electorate, home: Uuid) -> Vec<Uuid> {
        match (kind, rule) {
            (Kind::Advice, Electorate::People(people)) => self.readers(people, home),
            (Kind::Advice | Kind::Consent | Kind::Lazy | Kind::Role, _) => self.resolve(rule, home),
        }
    }

    /// As [`Census::choose`], of the panel of a process.
    pub(crate) fn choose_panel(
        &self,
        kind: Kind,
        rule: &Electorate,
        home: Uuid,
    ) -> Result<Vec<Uuid>, Refusal> {
        match (kind, rule) {
            (Kind::Advice, Electorate::People(people)) => {
                rule.validate()?;
                let readers = self.readers(people, home);
                if people.iter().all(|person| readers.contains(person)) {
                    return Ok(readers);
                }
                Err(Refusal::invalid(
                    "electorate",
                    "Some of these people may not read this discussion, so they could give no advice on it.",
                ))
            }
            (Kind::Advice | Kind::Consent | Kind::Lazy | Kind::Role, _) => self.choose_readers(
                rule,
                home,
                "Some of these people may not read this discussion; leave them out, or hold it where they can.",
            ),
        }
    }

    /// Of these people, each once, those whose account is in use and who may read what is held in this home.
    pub(crate) fn readers(&self, people: &[Uuid], home: Uuid) -> Vec<Uuid> {
        let active = |id: &Uuid| {
            let person = self.people.get(id);
            person.is_some_and(|person| person.deactivated_at.is_none())
        };
        let mut readers: Vec<Uuid> = people.iter().copied().filter(|id| active(id)).collect();
        readers.retain(|id| self.reads(*id, home));
        readers.sort_unstable();
        readers.dedup();
        readers
    }

    fn candidates(&self) -> Vec<Candidate> {
        let candidate = |person: &Person| Candidate {
            person: person.id,
            active: person.deactivated_at.is_none(),
            standing: person.standing.0,
        };
        self.people.values().map(candidate).collect()
    }

    fn places(&self) -> Vec<Seat> {
        let seat = |seat: &Membership| {
            let group = self.view.any_group(seat.group_id)?;
            Some(Seat {
                person: seat.person_id,
                group: group.id,
                kind: group.kind.0,
            })
        };
        self.seats.iter().filter_map(seat).collect()
    }

    fn reads(&self, person: Uuid, home: Uuid) -> bool {
        let (Some(person), Some(group)) = (self.people.get(&person), self.view.any_group(home)) else {
            return false;
        };
        let reader = |group: Uuid| Reader {
            network: person.standing.0 == OrganisationStanding::Member,
            in_group: self
                .seats
                .iter()
                .any(|seat| seat.person_id == person.id && seat.group_id == group),
        };
        let parent = group.parent_id.and_then(|id| self.view.any_group(id));
        visibility::may_read(
            group.visibility.0,
            reader(group.id),
            parent.map(|parent| (parent.visibility.0, reader(parent.id))),
        )
    }
}

/// In which of these polls the viewer may vote. Before an electorate is fixed, those whom its rule comes to now.
pub async fn electing(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, bool>> {
    let Some(me) = view.person_id() else {
        return Ok(HashMap::new());
    };
    let held = elector::Entity::find()
        .filter(elector::Column::PersonId.eq(me))
        .filter(elector::Column::PollId.is_in(ids.iter().copied()));
    let held: HashSet<Uuid> = held
        .all(&view.db)
        .await?
        .into_iter()
        .map(|elector| elector.poll_id)
        .collect();
    let polls = poll::by_ids(view, ids).await?;
    let expected = expected(view, polls.values()).await?;
    let elects = |poll: &Poll| {
        held.contains(&poll.id) || expected.get(&poll.id).is_some_and(|people| people.contains(&me))
    };
    Ok(polls.values().map(|poll| (poll.id, elects(poll))).collect())
}

/// The people whom the rules of polls come to now, for those whose electorate is not fixed yet.
pub(crate) async fn expected(
    view: &View,
    polls: impl Iterator<Item = &Poll>,
) -> Result<HashMap<Uuid, Vec<Uuid>>> {
    let unfixed: Vec<&Poll> = polls.filter(|poll| poll.opened_at.is_none()).collect();
    if unfixed.is_empty() {
        return Ok(HashMap::new());
    }
    let rooms: Vec<Uuid> = unfixed.iter().map(|poll| poll.discussion_id).collect();
    let rooms = discussion::by_ids(view, &rooms).await?;
    let homes: Vec<(&Poll, Uuid)> = unfixed
        .into_iter()
        .filter_map(|poll| Some((poll, rooms.get(&poll.discussion_id)?.group_id)))
        .collect();
    let census = Census::take(view, homes.iter().map(|(poll, home)| (&poll.electorate.0, *home))).await?;
    Ok(homes
        .into_iter()
        .map(|(poll, home)| (poll.id, census.resolve(&poll.electorate.0, home)))
        .collect())
}

/// The polls that are open and whose electorates are fixed, with their discussions: of the whole organisation, whoever asks, for what
/// happens to all of them.
pub(crate) async fn running(view: &View) -> Result<Vec<(Poll, Discussion)>> {
    let rows = polls::Entity::find()
        .filter(poll::in_state(view, State::Open))
        .filter(polls::Column::OpenedAt.is_not_null())
        .all(&view.db)
        .await?;
    let rooms = discussions::Entity::find()
        .filter(discussions::Column::Id.is_in(rows.iter().map(|poll| poll.discussion_id)))
        .all(&view.db)
        .await?;
    let rooms: HashMap<Uuid, Discussion> = rooms.into_iter().map(|room| (room.id, room)).collect();
    let with_room = |poll: Poll| {
        let room = rooms.get(&poll.discussion_id)?.clone();
        Some((poll, room))
    };
    Ok(rows.into_iter().filter_map(with_room).collect())
}

/// Everybody who may vote in a poll: as fixed at its opening, or as its rule comes to now.
pub(crate) async fn of_poll(view: &View, poll: &Poll) -> Result<Vec<Uuid>> {
    if let Some(expected) = expected(view, std::iter::once(poll)).await?.remove(&poll.id) {
        return Ok(expected);
    }
    let fixed = elector::Entity::find()
        .select_only()
        .column(elector::Column::PersonId)
        .filter(elector::Column::PollId.eq(poll.id));
    Ok(fixed.into_tuple().all(&view.db).await?)
}

/// Everybody who may vote in a poll, by name: as fixed at its opening, or as its rule comes to now.
pub async fn page(view: &View, poll_id: Uuid, page: &Page) -> Result<Slice<Person>> {
    let poll = poll::one(view, poll_id).await?;
    let people = person::Entity::find().filter(electors(view, &poll).await?);
    people_by_name::by_name(view, people, page).await
}

/// Those who may vote in an open poll and have not yet, by name; nothing for those who do not facilitate it.
pub async fn waited_for(
    view: &View,
    poll: &Poll,
    standing: &Standing,
    page: &Page,
) -> Result<Option<Slice<Person>>> {
    let facilitates = view.may(Action::ViewWaiting, standing);
    if !results_shown::may_see_who_is_waited_for(facilitates) || poll::state(view, poll) != State::Open {
        return Ok(None);
    }
    let people = person::Entity::find()
        .filter(electors(view, poll).await?)
        .filter(person::Column::Id.not_in_subquery(ballot::voters(poll.id)));
    Ok(Some(people_by_name::by_name(view, people, page).await?))
}

/// The people who may vote in a poll, as a condition.
async fn electors(view: &View, poll: &Poll) -> Result<Condition> {
    let id = person::Column::Id;
    Ok(Condition::all().add(
        match expected(view, std::iter::once(poll)).await?.remove(&poll.id) {
            Some(expected) => id.is_in(expected),
            None => id.in_subquery(
                elector::Entity::find()
                    .select_only()
                    .column(elector::Column::PersonId)
                    .filter(elector::Column::PollId.eq(poll.id))
                    .into_query(),
            ),
        },
    ))
}
