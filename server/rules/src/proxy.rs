//! Proxies: somebody hands their vote to another for a time, in one poll or in all polls of a group.
//!
//! A proxy counts in a poll only where giver and holder both vote in it. Nobody holds more than [`HELD_MAX`] that could meet in one
//! poll, and there are no chains: who hands their vote away holds none meanwhile, and who holds one hands none away. Any two groups may
//! come to decide on one matter, so proxies for groups are taken to meet wherever their times do.
//!
//! [`may_give`] keeps to this when a proxy is given. A poll may still come to be another group's matter afterwards, when its discussion
//! moves; so [`usable`] judges once more where proxies are used, and there the oldest go first.

use std::collections::{BTreeMap, BTreeSet};

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::refusal::{Code, Refusal};

/// The most proxies that somebody holds for one poll.
pub const HELD_MAX: usize = 2;
/// The farthest ahead that a proxy begins or ends.
pub const LENGTH_MAX: Duration = Duration::days(365);

/// What a proxy is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// One poll.
    Poll(Uuid),
    /// All polls of a group: those held in its discussions, and those in which it votes.
    Group(Uuid),
}

/// A vote that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxy {
    /// Which.
    pub id: Uuid,
    /// Whose vote it is.
    pub giver: Uuid,
    /// Who casts it.
    pub holder: Uuid,
    /// For what.
    pub scope: Scope,
    /// The first moment at which it can be used.
    pub starts_at: OffsetDateTime,
    /// The first moment at which it cannot be used any more; nothing, for as long as the one poll takes ballots.
    pub ends_at: Option<OffsetDateTime>,
    /// When it was given.
    pub given_at: OffsetDateTime,
    /// When it was taken back.
    pub revoked_at: Option<OffsetDateTime>,
}

/// A poll, as far as proxies ask: the groups whose poll it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Which poll.
    pub poll: Uuid,
    /// The group in whose discussion it is held, and those whose members vote.
    pub groups: BTreeSet<Uuid>,
}

impl Scope {
    /// Is this poll in the scope?
    pub fn reaches(self, place: &Place) -> bool {
        match self {
            Self::Poll(poll) => poll == place.poll,
            Self::Group(group) => place.groups.contains(&group),
        }
    }

    /// Could one poll be in both scopes?
    fn meets(self, other: Self, places: &[Place]) -> bool {
        match (self, other) {
            (Self::Poll(one), Self::Poll(another)) => one == another,
            (Self::Group(_), Self::Group(_)) => true,
            (Self::Poll(poll), group @ Self::Group(_)) | (group @ Self::Group(_), Self::Poll(poll)) => places
                .iter()
                .any(|place| place.poll == poll && group.reaches(place)),
        }
    }
}

impl Proxy {
    /// Can it be used at this moment?
    pub fn stands(&self, now: OffsetDateTime) -> bool {
        self.revoked_at.is_none() && self.starts_at <= now && self.ends_at.is_none_or(|end| now < end)
    }

    /// Is there a moment from now on at which both can be used?
    fn overlaps(&self, other: &Self, now: OffsetDateTime) -> bool {
        let from = self.starts_at.max(other.starts_at).max(now);
        self.stands(from) && other.stands(from)
    }

    /// The oldest first.
    fn age(&self) -> (OffsetDateTime, Uuid) {
        (self.given_at, self.id)
    }
}

/// The proxies that can be used in a poll now, the oldest first: each with another giver.
///
/// Who gave several uses the one for this very poll, or else the oldest.
pub fn usable<'a>(
    proxies: impl IntoIterator<Item = &'a Proxy>,
    place: &Place,
    electors: &BTreeSet<Uuid>,
    now: OffsetDateTime,
) -> Vec<&'a Proxy> {
    let mut of: BTreeMap<Uuid, &Proxy> = BTreeMap::new();
    for proxy in proxies {
        let able = electors.contains(&proxy.giver) && electors.contains(&proxy.holder);
        if !able || !proxy.stands(now) || !proxy.scope.reaches(place) || proxy.giver == proxy.holder {
            continue;
        }
        let rank = |proxy: &Proxy| (matches!(proxy.scope, Scope::Group(_)), proxy.age());
        let kept = of.entry(proxy.giver).or_insert(proxy);
        if rank(proxy) < rank(kept) {
            *kept = proxy;
        }
    }
    let mut oldest_first: Vec<&Proxy> = of.into_values().collect();
    oldest_first.sort_by_key(|proxy| proxy.age());
    let mut usable: Vec<&Proxy> = Vec::new();
    for proxy in oldest_first {
        let held = usable.iter().filter(|other| other.holder == proxy.holder).count();
        let chained = |other: &&Proxy| other.giver == proxy.holder || other.holder == proxy.giver;
        if held < HELD_MAX && !usable.iter().any(chained) {
            usable.push(proxy);
        }
    }
    usable
}

/// What it depends on whether a proxy may be given.
#[derive(Debug, Clone, Default)]
pub struct Ground {
    /// Those who have a vote in the scope: the electors of the poll, or those of the group who vote.
    pub eligible: BTreeSet<Uuid>,
    /// Whether the giver has voted themselves in the poll that it is for.
    pub voted: bool,
    /// The proxies that giver and holder have given or hold.
    pub proxies: Vec<Proxy>,
    /// The polls that any of these, or the new one, is for.
    pub places: Vec<Place>,
}

/// May this proxy be given? It is not among those of the ground.
///
/// # Errors
/// `NOT_IN_ELECTORATE` where the giver has no vote there, `INVALID` on `holderId` where it is the giver or has none, `INVALID` on
/// `startsAt` or `endsAt` where the time is none, `PROXY_CHAIN` where the giver holds one there or the holder has given one,
/// `VOTED_THEMSELVES` where the giver has voted in the poll that it is for, `CONFLICT` where the giver has given one for the same already, `PROXIES_FULL` where the holder has enough of them.
pub fn may_give(new: &Proxy, ground: &Ground, now: OffsetDateTime) -> Result<(), Refusal> {
    if !ground.eligible.contains(&new.giver) {
        return Err(Refusal::new(
            Code::NotInElectorate,
            "You have no vote there that you could hand over.",
        ));
    }
    if new.holder == new.giver {
        return Err(Refusal::invalid(
            "holderId",
            "Choose somebody else than yourself.",
        ));
    }
    if !ground.eligible.contains(&new.holder) {
        return Err(Refusal::invalid(
            "holderId",
            "They have no vote there themselves; choose somebody who has.",
        ));
    }
    if ground.voted {
        return Err(Refusal::new(
            Code::VotedThemselves,
            "You have voted in this poll yourself, and that stands; you can change your ballot.",
        ));
    }
    may_last(new, now)?;
    let met: Vec<&Proxy> = ground
        .proxies
        .iter()
        .filter(|other| other.overlaps(new, now) && other.scope.meets(new.scope, &ground.places))
        .collect();
    if met.iter().any(|other| other.holder == new.giver) {
        return Err(Refusal::new(
            Code::ProxyChain,
            "Somebody has handed their vote to you there, so you cannot hand yours on.",
        ));
    }
    if met.iter().any(|other| other.giver == new.holder) {
        return Err(Refusal::new(
            Code::ProxyChain,
            "They have handed their own vote to somebody else there; choose another person.",
        )
        .on("holderId"));
    }
    if met
        .iter()
        .any(|other| other.giver == new.giver && other.scope == new.scope)
    {
        return Err(Refusal::new(
            Code::Conflict,
            "You have handed this vote over already; take that back first.",
        ));
    }
    if full(new, &met, &ground.places) {
        return Err(Refusal::new(
            Code::ProxiesFull,
            "They hold two votes of others already; choose another person.",
        )
        .on("holderId"));
    }
    Ok(())
}

fn may_last(new: &Proxy, now: OffsetDateTime) -> Result<(), Refusal> {
    if new.starts_at < now || new.starts_at - now > LENGTH_MAX {
        return Err(Refusal::invalid(
            "startsAt",
            "A proxy begins now, or within a year.",
        ));
    }
    match (new.ends_at, new.scope) {
        (None, Scope::Group(_)) => Err(Refusal::invalid(
            "endsAt",
            "Say until when you hand your vote over.",
        )),
        (Some(end), _) if end <= new.starts_at || end - now > LENGTH_MAX => Err(Refusal::invalid(
            "endsAt",
            "A proxy ends after it begins, and within a year.",
        )),
        (None, Scope::Poll(_)) | (Some(_), _) => Ok(()),
    }
}

/// Would the holder have too many in some poll at some moment?
fn full(new: &Proxy, met: &[&Proxy], places: &[Place]) -> bool {
    let held: Vec<&&Proxy> = met
        .iter()
        .filter(|other| other.holder == new.holder && other.giver != new.giver)
        .collect();
    // Those of groups may meet in a poll that is yet to come; those of one poll meet there and nowhere else.
    let to_come = |scope: Scope| matches!(scope, Scope::Group(_));
    let polls: Vec<Box<dyn Fn(Scope) -> bool + '_>> = places
        .iter()
        .filter(|place| new.scope.reaches(place))
        .map(|place| Box::new(move |scope: Scope| scope.reaches(place)) as Box<dyn Fn(Scope) -> bool + '_>)
        .chain(to_come(new.scope).then(|| Box::new(to_come) as Box<dyn Fn(Scope) -> bool + '_>))
        .collect();
    // How many stand changes for the worse only where one begins.
    let moments = || {
        let begins = held.iter().map(|other| other.starts_at);
        std::iter::once(new.starts_at).chain(begins.filter(|moment| new.stands(*moment)))
    };
    polls.iter().any(|reaches| {
        moments().any(|moment| {
            let givers: BTreeSet<Uuid> = held
                .iter()
                .filter(|other| reaches(other.scope) && other.stands(moment))
                .map(|other| other.giver)
                .collect();
            givers.len() >= HELD_MAX
        })
    })
}

#[cfg(test)]
mod tests;
