//! What a poll is held on, as the API shows it: options, settings, shares.

use super::{Person, RenderedText};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::exact::Exact;
use crate::id::id;
use crate::loads::PersonById;
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_rules::{share, terms};
use time::OffsetDateTime;

word! {
    /// What a ballot of a method consists of.
    BallotKind = "folkmoot_rules::method::BallotKind" {
        /// One stance.
        Stance,
        /// Options that are marked.
        Choices,
        /// Options in order, the most liked first.
        Ranking,
        /// A number for each option.
        Scores,
        /// Points dealt out among options.
        Points,
        /// For each time: yes, if need be, or no.
        Availability,
        /// One person for the role.
        Nomination,
        /// Words alone.
        Words,
    }
}

word! {
    /// How far ballots are tied to people.
    Privacy = "folkmoot_rules::privacy::Privacy" {
        /// Everybody who sees the results sees who voted how.
        Open,
        /// Nobody sees who voted how.
        Confidential,
    }
}

word! {
    /// What a fraction is a part of.
    Base = "folkmoot_rules::share::Base" {
        /// Everybody in the electorate, whether they took part or not.
        Eligible,
        /// Everybody in the electorate whose account is still in use at the count.
        Active,
        /// All ballots, abstentions too.
        Cast,
        /// All ballots but abstentions.
        Valid,
        /// The ballots for and against alone.
        YesNo,
    }
}

word! {
    /// What happens where the method itself cannot choose.
    TiePolicy = "folkmoot_rules::terms::TiePolicy" {
        /// The tie is the result, and people talk again.
        Report,
        /// Things stay as they are.
        StatusQuo,
        /// The lot that was fixed before the opening decides.
        Lot,
        /// Somebody named beforehand decides, by `giveCastingVote`.
        CastingVote,
        /// Another poll between the tied.
        RunOff,
        /// All of the tied, where the poll has a budget and it is enough.
        All,
    }
}

word! {
    /// Who sees nominations before their change round.
    Nominations = "folkmoot_rules::terms::Nominations" {
        /// Everybody who sees the poll, as they come.
        Open,
        /// Nobody but whoever made them.
        Hidden,
    }
}

word! {
    /// What a project is worth to somebody who wants it, where a budget is shared out.
    Utility = "folkmoot_rules::terms::Utility" {
        /// What it costs: who wants a dear project gets more out of the budget.
        Cost,
        /// The same for every project.
        One,
    }
}

word! {
    /// Whether somebody can make a time.
    Availability = "folkmoot_rules::ballot::Availability" {
        /// Can make it.
        Yes,
        /// Can make it if there is no better time.
        IfNeedBe,
        /// Cannot make it.
        No,
    }
}

/// How many are enough: at least, or more than, a part of a base.
#[derive(SimpleObject)]
pub struct Share {
    /// What the fraction is a part of.
    of: Base,
    /// The fraction.
    fraction: Exact,
    /// Whether more than the fraction is needed, rather than at least as much.
    strict: bool,
}

impl From<share::Share> for Share {
    fn from(share: share::Share) -> Self {
        let (above, below) = (share.fraction().numerator(), share.fraction().denominator());
        Self {
            of: share.of().into(),
            fraction: Exact(folkmoot_rules::exact::Exact::ratio(above, below).unwrap_or_default()),
            strict: share.strict(),
        }
    }
}

/// One of the options of a poll.
#[derive(Clone)]
pub struct PollOption(pub terms::PollOption);

/// One of the options of a poll.
#[Object]
impl PollOption {
    /// The opaque id, by which ballots name it.
    async fn id(&self) -> ID {
        id(Kind::Option, self.0.id)
    }
    /// What it is, in one line.
    async fn title(&self) -> &str {
        &self.0.title
    }
    /// More about it.
    async fn note(&self) -> Option<RenderedText> {
        (!self.0.note.is_empty()).then(|| RenderedText(self.0.note.clone()))
    }
    /// What it costs, in whole units of the budget's currency.
    async fn cost(&self) -> Option<Exact> {
        self.0.cost.map(Into::into)
    }
    /// How many times as many have to rank it above "none of these" as rank it below, where each option has to win against that.
    async fn majority(&self) -> Option<Exact> {
        self.0.majority.clone().map(Into::into)
    }
    /// When it begins, in a time poll.
    async fn starts_at(&self) -> Option<OffsetDateTime> {
        self.0.starts_at
    }
    /// When it ends, in a time poll.
    async fn ends_at(&self) -> Option<OffsetDateTime> {
        self.0.ends_at
    }
}

/// How much somebody's vote counts.
pub struct VoteWeight {
    person: uuid::Uuid,
    weight: folkmoot_rules::exact::Exact,
}

impl VoteWeight {
    /// The weights of these settings.
    pub fn list(settings: &terms::Settings) -> Vec<Self> {
        let weight = |(person, weight): (&uuid::Uuid, &folkmoot_rules::exact::Exact)| Self {
            person: *person,
            weight: weight.clone(),
        };
        settings.weights.iter().map(weight).collect()
    }
}

/// How much somebody's vote counts.
#[Object]
impl VoteWeight {
    /// Whose.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.person).await
    }
    /// How much.
    async fn weight(&self) -> Exact {
        Exact(self.weight.clone())
    }
}

/// What the method of a poll is told.
pub struct PollSettings(pub terms::Terms);

/// What the method of a poll is told.
#[Object]
impl PollSettings {
    /// How much has to be in favour, where the method has a threshold.
    async fn threshold(&self) -> Option<Share> {
        self.0.threshold().map(Into::into)
    }
    /// How many of the electorate have to be in favour, beside the threshold.
    async fn approval_quorum(&self) -> Option<Share> {
        self.0.settings.approval_quorum.map(Into::into)
    }
    /// How many options win.
    async fn seats(&self) -> i32 {
        whole(self.0.settings.seats())
    }
    /// The fewest options that a ballot marks.
    async fn marks_min(&self) -> i32 {
        whole(self.0.marks().0)
    }
    /// The most options that a ballot marks.
    async fn marks_max(&self) -> i32 {
        whole(self.0.marks().1)
    }
    /// The highest score.
    async fn score_max(&self) -> i32 {
        self.0
            .settings
            .score_max(self.0.method)
            .try_into()
            .unwrap_or(i32::MAX)
    }
    /// How many points each voter deals out.
    async fn points(&self) -> i32 {
        self.0.settings.points().try_into().unwrap_or(i32::MAX)
    }
    /// The most points that one option gets from a ballot; as many as there are, where there is no cap.
    async fn cap(&self) -> Option<u32> {
        self.0.settings.cap
    }
    /// Whether several options may share a rank.
    async fn equal_ranks(&self) -> bool {
        self.0.method.equal_ranks()
    }
    /// What there is to spend, in whole units of the currency.
    async fn budget(&self) -> Option<Exact> {
        self.0.settings.budget.map(Into::into)
    }
    /// The currency, such as EUR.
    async fn currency(&self) -> &str {
        &self.0.settings.currency
    }
    /// What a project is worth to somebody who wants it.
    async fn utility(&self) -> Utility {
        self.0.settings.utility.into()
    }
    /// Whether spending by votes stops at the first project that cannot be paid.
    async fn stop_at_unaffordable(&self) -> bool {
        self.0.settings.stop_at_unaffordable
    }
    /// Whether a single choice has to have more than half of the votes.
    async fn majority(&self) -> bool {
        self.0.settings.majority
    }
    /// Who has to be able to come, in a time poll.
    async fn required(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        let keys = self.0.settings.required.iter().map(|id| PersonById(*id));
        let mut people: Vec<Person> = ctx
            .loads()
            .load_many(keys)
            .await?
            .into_values()
            .map(Person)
            .collect();
        people.sort_by(|one, other| one.0.name.cmp(&other.0.name));
        Ok(people)
    }
    /// How many have to join in.
    async fn target(&self) -> Option<u32> {
        self.0.settings.target
    }
    /// The option that stands for none of these.
    async fn none_of_these(&self) -> Option<ID> {
        self.0
            .settings
            .none_of_these
            .map(|option| id(Kind::Option, option))
    }
    /// How many times half the square root of the electorate have to rank an option above "none of these", in a comparison of pairs.
    async fn option_quorum(&self) -> Option<u32> {
        self.0.settings.option_quorum
    }
    /// What happens where the method itself cannot choose.
    async fn tie(&self) -> TiePolicy {
        self.0.settings.tie.into()
    }
    /// Who has the casting vote.
    async fn casting(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.settings.casting).await
    }
    /// Who sees nominations before their change round.
    async fn nominations(&self) -> Nominations {
        self.0.settings.nominations.into()
    }
    /// When the change round of nominations begins: from then on all are shown, and everybody is asked to think again.
    async fn change_at(&self) -> Option<OffsetDateTime> {
        self.0.settings.change_at
    }
    /// Whose votes count for more or less than one.
    async fn weights(&self) -> Vec<VoteWeight> {
        VoteWeight::list(&self.0.settings)
    }
}

fn whole(number: usize) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}
