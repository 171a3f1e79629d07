//! A ballot, as the API shows it to those who may see it.

use super::{Availability, CastAs, Person, RenderedText};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{BallotHistory, CheckedOf};
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::model;
use folkmoot_rules::ballot;
use std::collections::BTreeSet;
use time::OffsetDateTime;
use uuid::Uuid;

word! {
    /// Where somebody stands on a proposal.
    Stance = "folkmoot_rules::ballot::Stance" {
        /// Good enough for now, safe enough to try.
        Consent,
        /// Consents, with a worry to be heard and looked at in the review. Never stops a proposal.
        Concern,
        /// Shows a harm or risk better avoided. Stops the proposal for as long as it stands.
        Objection,
        /// Agrees.
        Agree,
        /// Takes part without a stand.
        Abstain,
        /// Does not agree, and does not stand in the way; on the record as such.
        StandAside,
        /// Holds that the proposal goes against what the group stands for. Stops it.
        Block,
        /// Is for it; joins in.
        Yes,
        /// Is against it; does not join in.
        No,
        /// Endorses it whole-heartedly.
        Endorse,
        /// Agrees, with a minor point of contention.
        AgreeMostly,
        /// Supports it, with reservations.
        Reservations,
        /// Wants more discussion before it is decided.
        MoreDiscussion,
        /// Does not like it, and will support it.
        SupportAnyway,
        /// Disagrees seriously.
        Disagree,
        /// Cannot go along with it. Stops it.
        Veto,
    }
}

/// A score, or points, for an option.
#[derive(SimpleObject)]
pub struct OptionNumber {
    /// The option.
    option: ID,
    /// The number.
    number: i32,
}

/// Whether somebody can make one of the times.
#[derive(SimpleObject)]
pub struct OptionTime {
    /// The time, which is an option of the poll.
    option: ID,
    /// Whether they can make it.
    able: Availability,
}

fn option(option: &Uuid) -> ID {
    id(Kind::Option, *option)
}

/// What is on a ballot.
pub struct Marks(pub ballot::Ballot);

/// What is on a ballot.
#[Object]
impl Marks {
    /// The stance taken, where ballots are stances.
    async fn stance(&self) -> Option<Stance> {
        self.0.stance().map(Into::into)
    }
    /// The options that are marked, where ballots are choices.
    async fn choices(&self) -> Option<Vec<ID>> {
        match &self.0 {
            ballot::Ballot::Choices { options } => Some(options.iter().map(option).collect()),
            _ => None,
        }
    }
    /// The options in order, the most liked first, those liked alike in one tier, where ballots are rankings.
    async fn ranking(&self) -> Option<Vec<Vec<ID>>> {
        match &self.0 {
            ballot::Ballot::Ranking { tiers } => {
                let tier = |tier: &BTreeSet<Uuid>| tier.iter().map(option).collect();
                Some(tiers.iter().map(tier).collect())
            }
            _ => None,
        }
    }
    /// The number for each option that is not left blank, where ballots are scores or points.
    async fn numbers(&self) -> Option<Vec<OptionNumber>> {
        match &self.0 {
            ballot::Ballot::Scores { scores: numbers } | ballot::Ballot::Points { points: numbers } => {
                let number = |(id, number): (&Uuid, &u32)| OptionNumber {
                    option: option(id),
                    number: (*number).try_into().unwrap_or(i32::MAX),
                };
                Some(numbers.iter().map(number).collect())
            }
            _ => None,
        }
    }
    /// When the voter has time, where ballots say so. A time that is left out is no.
    async fn times(&self) -> Option<Vec<OptionTime>> {
        match &self.0 {
            ballot::Ballot::Availability { times } => {
                let time = |(id, able): (&Uuid, &ballot::Availability)| OptionTime {
                    option: option(id),
                    able: (*able).into(),
                };
                Some(times.iter().map(time).collect())
            }
            _ => None,
        }
    }
    /// Who is nominated, where ballots are nominations.
    async fn nominee(&self, ctx: &Context<'_>) -> Nullable<Person> {
        match &self.0 {
            ballot::Ballot::Nomination { person } => Person::maybe(ctx, Some(*person)).await,
            _ => None,
        }
    }
    /// Whether the voter took part without a choice, where ballots are no stances.
    async fn abstains(&self) -> bool {
        self.0 == ballot::Ballot::Abstention
    }
}

/// One revision of somebody's ballot.
pub struct Ballot(pub model::BallotRow);

/// One revision of somebody's ballot.
#[Object]
impl Ballot {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Ballot, self.0.id)
    }
    /// Whose it is.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.person_id).await
    }
    #[graphql(flatten)]
    fn marks(&self) -> Marks {
        Marks(self.0.choice.0.clone())
    }
    /// Why, in the words of whoever cast it.
    async fn reason(&self) -> Option<RenderedText> {
        (!self.0.reason.is_empty()).then(|| RenderedText(self.0.reason.clone()))
    }
    /// How it came to be cast.
    async fn cast_as(&self) -> CastAs {
        self.0.cast_as.0.into()
    }
    /// Who cast it, where that was not the person whose it is.
    async fn cast_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.cast_by_id).await
    }
    /// Who confirmed it, where it was taken by phone or on paper.
    async fn confirmed_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.confirmed_by_id).await
    }
    /// Where whoever confirmed it checked it, in a sentence of theirs. Missing where it was not taken by phone or on paper, and for those
    /// who are neither its voter, nor vote in the poll, nor facilitate it.
    async fn checked(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        if self.0.confirmed_by_id.is_none() {
            return Ok(None);
        }
        ctx.loads().load_one(CheckedOf(self.0.id)).await
    }
    /// When.
    async fn cast_at(&self) -> OffsetDateTime {
        self.0.cast_at.into()
    }
    /// 1 for the first ballot of the person in the poll, and one more with each change.
    async fn revision(&self) -> i32 {
        self.0.revision
    }
    /// All revisions of the person's ballot in the poll, oldest first, this one included. In a confidential poll, only those that the viewer
    /// cast.
    async fn history(&self, ctx: &Context<'_>) -> Result<Vec<Ballot>> {
        let history = ctx
            .loads()
            .load_one(BallotHistory(self.0.id))
            .await?
            .unwrap_or_default();
        Ok(history.into_iter().map(Ballot).collect())
    }
}
