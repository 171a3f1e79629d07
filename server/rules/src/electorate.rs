//! Who votes in a poll: a rule that a person can read, and the people it comes to.
//!
//! The rule is chosen when the poll is made and its people are fixed at the opening. What joining or
//! leaving afterwards does is chosen with the rule, nothing by default, and always goes on record.
//! Advisory board and supporters have no vote.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::refusal::Refusal;
use crate::visibility::{GroupKind, OrganisationStanding};

/// The most groups that a rule may name.
pub const GROUPS_MAX: usize = 50;
/// The most people that a rule may name.
pub const PEOPLE_MAX: usize = 1_000;

/// The rule that says who votes. As JSON: `{"kind":"groups","ids":["…"]}`, `{"kind":"core_team"}`,
/// `{"kind":"people","ids":["…"]}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "ids", rename_all = "snake_case")]
pub enum Electorate {
    /// The leads and members of these hubs and working groups, each person once. A hub does not
    /// bring the working groups inside it: they are named where they are meant.
    Groups(Vec<Uuid>),
    /// The core team.
    CoreTeam,
    /// These people.
    People(Vec<Uuid>),
}

words! {
    /// What it does to the people who vote in a running poll when somebody joins or leaves those whom its rule comes to.
    #[derive(Default)]
    pub enum ElectorateChanges {
        /// Nothing: they stay as they were at the opening.
        #[default]
        Frozen = "frozen",
        /// Who leaves loses the vote; who joins has none.
        WithoutLeavers = "without_leavers",
        /// Who leaves loses the vote, and who joins has one.
        FollowsRule = "follows_rule",
    }
}

/// Somebody's coming or going.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElectorChange {
    /// The rule comes to them now.
    Joined,
    /// The rule comes to them no more.
    Left,
}

impl ElectorateChanges {
    /// Does this change who votes?
    pub const fn heeds(self, change: ElectorChange) -> bool {
        match (self, change) {
            (Self::Frozen, _) | (Self::WithoutLeavers, ElectorChange::Joined) => false,
            (Self::WithoutLeavers | Self::FollowsRule, ElectorChange::Left)
            | (Self::FollowsRule, ElectorChange::Joined) => true,
        }
    }
}

/// May votes have weights where those who vote may change?
///
/// # Errors
/// `INVALID` on `electorate.changes` where they may: weights are given person by person, before the opening.
pub fn weighs(changes: ElectorateChanges, weights: bool) -> Result<(), Refusal> {
    if weights && changes != ElectorateChanges::Frozen {
        return Err(Refusal::invalid(
            "electorate.changes",
            "Votes with weights of their own need a list of voters that stays as it is.",
        ));
    }
    Ok(())
}

/// What happened to somebody whom the rule came to before, or not, and comes to now, or not.
pub const fn changed(was: bool, is: bool) -> Option<ElectorChange> {
    match (was, is) {
        (false, true) => Some(ElectorChange::Joined),
        (true, false) => Some(ElectorChange::Left),
        (true, true) | (false, false) => None,
    }
}

/// Somebody who might vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: Uuid,
    /// Is the account in use, rather than deactivated?
    pub active: bool,
    /// A member of the organisation, or a supporter, who follows it.
    pub standing: OrganisationStanding,
}

/// A person's place in a group, as lead or member alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// Whose place.
    pub person: Uuid,
    /// In which group.
    pub group: Uuid,
    /// What kind of group that is.
    pub kind: GroupKind,
}

impl Electorate {
    /// The stable name of the kind of rule, which is also the serialised one.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Groups(_) => "groups",
            Self::CoreTeam => "core_team",
            Self::People(_) => "people",
        }
    }

    /// Is the rule well formed? Whether it comes to anybody is for [`choose`] to say.
    ///
    /// # Errors
    /// `INVALID` on `electorate.groupIds` or `electorate.personIds` when none or more than
    /// [`GROUPS_MAX`] or [`PEOPLE_MAX`] are named.
    pub fn validate(&self) -> Result<(), Refusal> {
        match self {
            Self::Groups(groups) => between(groups.len(), GROUPS_MAX, GROUP_FIELD, "group"),
            Self::CoreTeam => Ok(()),
            Self::People(people) => between(people.len(), PEOPLE_MAX, PERSON_FIELD, "person"),
        }
    }
}

const GROUP_FIELD: &str = "electorate.groupIds";
const PERSON_FIELD: &str = "electorate.personIds";

fn between(count: usize, most: usize, field: &'static str, what: &'static str) -> Result<(), Refusal> {
    if count == 0 {
        return Err(Refusal::invalid(
            field,
            format!("Name at least one {what} who votes."),
        ));
    }
    if count > most {
        return Err(Refusal::invalid(
            field,
            format!("Too many: at most {most} can be named."),
        ));
    }
    Ok(())
}

/// The people that a rule comes to now, sorted, each once.
///
/// Used at the opening, so it refuses nothing: who has become inactive or a supporter since the poll
/// was made is left out. Give all people and seats that the rule may touch, and, of named people,
/// all of their seats. More than that does no harm.
///
/// A person votes who is active, is not a supporter, and is not on the advisory board alone:
/// somebody who sits on it and elsewhere votes by virtue of the other seat, and being named does not
/// make up for having none.
pub fn resolve(rule: &Electorate, people: &[Candidate], seats: &[Seat]) -> Vec<Uuid> {
    let mut seats_of: BTreeMap<Uuid, Vec<&Seat>> = BTreeMap::new();
    for seat in seats {
        seats_of.entry(seat.person).or_default().push(seat);
    }
    let chosen = |person: Uuid| {
        let held = seats_of.get(&person).map_or(&[][..], Vec::as_slice);
        match rule {
            Electorate::Groups(groups) => held
                .iter()
                .any(|seat| groups.contains(&seat.group) && seat.kind != GroupKind::AdvisoryBoard),
            Electorate::CoreTeam => held.iter().any(|seat| seat.kind == GroupKind::CoreTeam),
            Electorate::People(named) => {
                let advisory_alone =
                    !held.is_empty() && held.iter().all(|seat| seat.kind == GroupKind::AdvisoryBoard);
                named.contains(&person) && !advisory_alone
            }
        }
    };
    people
        .iter()
        .filter(|candidate| candidate.active && candidate.standing == OrganisationStanding::Member)
        .map(|candidate| candidate.person)
        .filter(|person| chosen(*person))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// The people that a rule comes to, for whoever is choosing it: as [`resolve`], and refuses what
/// they would not expect.
///
/// # Errors
/// Those of [`Electorate::validate`]; `INVALID` on `electorate.personIds` when somebody named has no
/// vote or is unknown; `INVALID` on `electorate.groupIds` or `electorate` when the rule comes to
/// nobody.
pub fn choose(rule: &Electorate, people: &[Candidate], seats: &[Seat]) -> Result<Vec<Uuid>, Refusal> {
    rule.validate()?;
    let electors = resolve(rule, people, seats);
    match rule {
        Electorate::People(named) => {
            if named.iter().any(|person| electors.binary_search(person).is_err()) {
                return Err(Refusal::invalid(
                    PERSON_FIELD,
                    "Somebody named here has no vote: only active members of the organisation do, \
                     and those who sit on the advisory board alone do not.",
                ));
            }
        }
        Electorate::Groups(_) => {
            if electors.is_empty() {
                return Err(Refusal::invalid(
                    GROUP_FIELD,
                    "Nobody in these groups has a vote.",
                ));
            }
        }
        Electorate::CoreTeam => {
            if electors.is_empty() {
                return Err(Refusal::invalid(
                    "electorate",
                    "Nobody in the core team has a vote.",
                ));
            }
        }
    }
    Ok(electors)
}

#[cfg(test)]
mod tests;
