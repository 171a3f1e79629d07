//! Votes that somebody casts for another, as the API shows them to the two of them.

use super::{Ballot, Group, Person, Poll};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::PollById;
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::model;
use folkmoot_core::query::proxy;
use folkmoot_rules::cast_as::Ways;
use time::OffsetDateTime;

word! {
    /// How a ballot came to be cast.
    CastAs = "folkmoot_rules::cast_as::CastAs" {
        /// By the person whose ballot it is.
        Own,
        /// By the holder of their proxy.
        Proxy,
        /// By somebody whom they told by phone.
        Phone,
        /// By somebody to whom they handed it on paper.
        Paper,
    }
}

/// How many ballots were cast in one way.
#[derive(SimpleObject)]
pub struct CastAsCount {
    /// The way.
    cast_as: CastAs,
    /// Ballots that were cast in it.
    count: u32,
}

impl CastAsCount {
    /// The ways in which any were cast.
    pub fn list(ways: &Ways) -> Vec<Self> {
        let count = |(way, count): (&folkmoot_rules::cast_as::CastAs, &u32)| Self {
            cast_as: (*way).into(),
            count: *count,
        };
        ways.iter().map(count).collect()
    }
}

/// A vote that somebody handed to another for a time, in one poll or in all polls of a group.
pub struct Proxy(pub model::Proxy);

/// A vote that somebody handed to another for a time, in one poll or in all polls of a group.
#[Object]
impl Proxy {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Proxy, self.0.id)
    }
    /// Whose vote it is.
    async fn giver(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.giver_id).await
    }
    /// Who casts it.
    async fn holder(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.holder_id).await
    }
    /// The poll, where it is for one that the viewer may read.
    async fn poll(&self, ctx: &Context<'_>) -> Nullable<Poll> {
        let found = match ctx.loads().load_one(PollById(self.0.poll_id?)).await {
            Ok(found) => found,
            Err(failure) => return Some(Err(failure)),
        };
        found.map(|poll| Ok(Poll(poll)))
    }
    /// The group, where it is for all polls of one that the viewer may know of: those held in its discussions, and those in which it votes.
    async fn group(&self, ctx: &Context<'_>) -> Option<Group> {
        Group::load(ctx, self.0.group_id?).ok()
    }
    /// From when on it can be used.
    async fn starts_at(&self) -> OffsetDateTime {
        self.0.starts_at.into()
    }
    /// Until when; missing where it is for as long as the one poll takes ballots.
    async fn ends_at(&self) -> Option<OffsetDateTime> {
        self.0.ends_at.map(Into::into)
    }
    /// When it was given.
    async fn given_at(&self) -> OffsetDateTime {
        self.0.given_at.into()
    }
    /// When it was taken back by its giver, or handed back by its holder, if it was.
    async fn revoked_at(&self) -> Option<OffsetDateTime> {
        self.0.revoked_at.map(Into::into)
    }
}

/// The proxies of the viewer that can be used now or later.
pub struct Proxies(pub proxy::Mine);

/// The proxies of the viewer that can be used now or later.
#[Object]
impl Proxies {
    /// Those that they have given, the newest first.
    async fn given(&self) -> Vec<Proxy> {
        self.0.given.iter().cloned().map(Proxy).collect()
    }
    /// Those that they hold, the newest first.
    async fn held(&self) -> Vec<Proxy> {
        self.0.held.iter().cloned().map(Proxy).collect()
    }
}

/// Somebody for whom the viewer may vote in a poll.
pub struct HeldProxy(pub proxy::Held);

/// Somebody for whom the viewer may vote in a poll.
#[Object]
impl HeldProxy {
    /// By which proxy.
    async fn proxy(&self) -> Proxy {
        Proxy(self.0.proxy.clone())
    }
    /// Whether there is a ballot of theirs.
    async fn voted(&self) -> bool {
        self.0.voted
    }
    /// Whether they have voted themselves, or told somebody by phone or on paper: then the viewer cannot vote for them any more.
    async fn voted_themselves(&self) -> bool {
        self.0.voted_themselves
    }
    /// The ballot that the viewer cast for them and that stands.
    async fn ballot(&self) -> Option<Ballot> {
        self.0.ballot.clone().map(Ballot)
    }
}
