//! What a poll is held on and what is put on a ballot, as the API takes them.

use crate::error::Result;
use crate::exact::Exact;
use crate::id::{maybe_uuid, uuid, uuids};
use crate::object::{Availability, Base, Nominations, Stance, TiePolicy, Utility};
use async_graphql::{ID, InputObject, OneofObject};
use folkmoot_core::ids::Kind;
use folkmoot_rules::ballot::{self, Ballot};
use folkmoot_rules::plan::NewOption;
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::share::{Fraction, Share};
use folkmoot_rules::terms::Settings;
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;
use uuid::Uuid;

/// How many are enough: at least, or more than, a part of a base.
#[derive(InputObject)]
pub struct ShareInput {
    /// What the fraction is a part of.
    of: Base,
    /// The fraction, from nothing to one.
    fraction: Exact,
    /// Whether more than the fraction is needed, rather than at least as much.
    #[graphql(default)]
    strict: bool,
}

impl ShareInput {
    /// The share, for this field.
    pub fn share(self, field: &'static str) -> Result<Share> {
        let wrong = || Refusal::invalid(field, "A fraction lies between 0/1 and 1/1.");
        let above = u32::try_from(self.fraction.0.numerator()).map_err(|_| wrong())?;
        let below = u32::try_from(self.fraction.0.denominator()).map_err(|_| wrong())?;
        let fraction = Fraction::new(above, below).map_err(|refusal| refusal.on(field))?;
        Ok(Share::new(self.of.into(), fraction, self.strict).map_err(|refusal| refusal.on(field))?)
    }
}

/// An option to be.
#[derive(InputObject)]
pub struct PollOptionInput {
    /// Which option it is, where one that stands already stays when a poll is edited.
    id: Option<ID>,
    /// What it is, in one line.
    title: String,
    /// More about it, as Markdown.
    #[graphql(default)]
    note: String,
    /// What it costs, in whole units of the budget's currency.
    cost: Option<Exact>,
    /// How many times as many have to rank it above "none of these" as rank it below, where each option has to win against that:
    /// more than one time, where nothing is said.
    majority: Option<Exact>,
    /// When it begins, in a time poll.
    starts_at: Option<OffsetDateTime>,
    /// When it ends, in a time poll.
    ends_at: Option<OffsetDateTime>,
}

/// The options of a new poll.
pub fn new_options(options: Vec<PollOptionInput>) -> Result<Vec<NewOption>> {
    let option = |option: PollOptionInput| {
        Ok(NewOption {
            id: maybe_uuid(Kind::Option, option.id.as_ref())?,
            title: option.title,
            note: option.note,
            cost: option.cost.map(|cost| whole("options", &cost)).transpose()?,
            majority: option.majority.map(|majority| majority.0),
            starts_at: option.starts_at,
            ends_at: option.ends_at,
        })
    };
    options.into_iter().map(option).collect()
}

/// A position; one that cannot be is the position of nothing.
pub fn none_of_these(position: Option<i32>) -> Option<usize> {
    position.map(|position| usize::try_from(position).unwrap_or(usize::MAX))
}

fn whole(field: &'static str, number: &Exact) -> Result<u64> {
    let whole = number.0.whole();
    Ok(whole.ok_or_else(|| Refusal::invalid(field, "This is a whole number."))?)
}

/// How much somebody's vote counts.
#[derive(InputObject)]
pub struct VoteWeightInput {
    /// Whose.
    person_id: ID,
    /// How much, with at most six decimals.
    weight: Exact,
}

/// What the method of a poll is told. What a method has no use for, it refuses.
#[derive(InputObject, Default)]
pub struct PollSettingsInput {
    /// How much has to be in favour.
    threshold: Option<ShareInput>,
    /// How many of the electorate have to be in favour, beside the threshold.
    approval_quorum: Option<ShareInput>,
    /// How many options win.
    seats: Option<u32>,
    /// The fewest options that a ballot marks.
    marks_min: Option<u32>,
    /// The most options that a ballot marks.
    marks_max: Option<u32>,
    /// The highest score.
    score_max: Option<u32>,
    /// How many points each voter deals out.
    points: Option<u32>,
    /// The most points that one option gets from a ballot.
    cap: Option<u32>,
    /// What there is to spend, in whole units of the currency.
    budget: Option<Exact>,
    /// The currency, such as EUR.
    #[graphql(default)]
    currency: String,
    /// What a project is worth to somebody who wants it.
    utility: Option<Utility>,
    /// Whether spending by votes stops at the first project that cannot be paid.
    #[graphql(default)]
    stop_at_unaffordable: bool,
    /// Whether a single choice has to have more than half of the votes.
    #[graphql(default)]
    majority: bool,
    /// Who has to be able to come, in a time poll.
    #[graphql(default)]
    required_ids: Vec<ID>,
    /// How many have to join in.
    target: Option<u32>,
    /// How many times half the square root of the electorate have to rank an option above "none of these", in a comparison of pairs.
    option_quorum: Option<u32>,
    /// What happens where the method itself cannot choose.
    tie: Option<TiePolicy>,
    /// Who has the casting vote.
    casting_id: Option<ID>,
    /// Who sees nominations before their change round; everybody, where nothing is said.
    nominations: Option<Nominations>,
    /// When the change round of nominations begins: from then on all are shown, and everybody is asked to think again. Needed where
    /// they are hidden until then.
    change_at: Option<OffsetDateTime>,
    /// Whose votes count for more or less than one.
    #[graphql(default)]
    weights: Vec<VoteWeightInput>,
}

impl PollSettingsInput {
    /// The settings.
    pub fn settings(self) -> Result<Settings> {
        let weight = |weight: VoteWeightInput| Ok((uuid(Kind::Person, &weight.person_id)?, weight.weight.0));
        Ok(Settings {
            threshold: self.threshold.map(|share| share.share("threshold")).transpose()?,
            approval_quorum: self
                .approval_quorum
                .map(|share| share.share("approvalQuorum"))
                .transpose()?,
            seats: self.seats,
            marks_min: self.marks_min,
            marks_max: self.marks_max,
            score_max: self.score_max,
            points: self.points,
            cap: self.cap,
            budget: self.budget.map(|budget| whole("budget", &budget)).transpose()?,
            currency: self.currency.trim().to_owned(),
            utility: self.utility.map(Into::into).unwrap_or_default(),
            stop_at_unaffordable: self.stop_at_unaffordable,
            majority: self.majority,
            required: uuids(Kind::Person, &self.required_ids)?.into_iter().collect(),
            target: self.target,
            none_of_these: None,
            option_quorum: self.option_quorum,
            tie: self.tie.map(Into::into).unwrap_or_default(),
            casting: maybe_uuid(Kind::Person, self.casting_id.as_ref())?,
            nominations: self.nominations.map(Into::into).unwrap_or_default(),
            change_at: self.change_at,
            weights: self.weights.into_iter().map(weight).collect::<Result<_>>()?,
        })
    }
}

/// A score, or points, for an option.
#[derive(InputObject)]
pub struct OptionNumberInput {
    /// The option.
    option: ID,
    /// The number.
    number: u32,
}

/// Whether the voter can make one of the times.
#[derive(InputObject)]
pub struct OptionTimeInput {
    /// The time, which is an option of the poll.
    option: ID,
    /// Whether they can make it.
    able: Availability,
}

/// What is put on a ballot: one of these, of the poll's kind.
#[derive(OneofObject)]
pub enum BallotInput {
    /// A stance.
    Stance(Stance),
    /// Options that are marked.
    Choices(Vec<ID>),
    /// Options in order, the most liked first, those liked alike in one tier. What is left out is liked the least.
    Ranking(Vec<Vec<ID>>),
    /// A score for each option. What is left out is blank.
    Scores(Vec<OptionNumberInput>),
    /// Points for options. What is left out gets none.
    Points(Vec<OptionNumberInput>),
    /// When the voter has time. What is left out is no.
    Times(Vec<OptionTimeInput>),
    /// Somebody for the role; the reason says why.
    Nominee(ID),
    /// Nothing but the reason, for a round of questions: true.
    Words(bool),
    /// Nothing: the voter takes part without a choice: true.
    Abstention(bool),
}

/// What is put on a ballot, said in one of the two ways.
pub fn marks(stance: Option<Stance>, ballot: Option<BallotInput>) -> Result<Ballot> {
    match (stance, ballot) {
        (Some(stance), None) => Ok(ballot::Stance::from(stance).into()),
        (None, Some(ballot)) => ballot.ballot(),
        (None, None) | (Some(_), Some(_)) => {
            Err(Refusal::invalid("ballot", "Give either a stance or a ballot.").into())
        }
    }
}

impl BallotInput {
    fn ballot(self) -> Result<Ballot> {
        Ok(match self {
            Self::Stance(stance) => ballot::Stance::from(stance).into(),
            Self::Choices(options) => Ballot::Choices {
                options: once(&options)?,
            },
            Self::Ranking(tiers) => Ballot::Ranking {
                tiers: tiers.iter().map(|tier| once(tier)).collect::<Result<_>>()?,
            },
            Self::Scores(numbers) => Ballot::Scores {
                scores: by_option(numbers.into_iter().map(|number| (number.option, number.number)))?,
            },
            Self::Points(numbers) => Ballot::Points {
                points: by_option(numbers.into_iter().map(|number| (number.option, number.number)))?,
            },
            Self::Times(times) => Ballot::Availability {
                times: by_option(times.into_iter().map(|time| (time.option, time.able.into())))?,
            },
            Self::Nominee(person) => Ballot::Nomination {
                person: uuid(Kind::Person, &person)?,
            },
            Self::Words(_) => Ballot::Words,
            Self::Abstention(_) => Ballot::Abstention,
        })
    }
}

/// Options, each of which may be named once.
fn once(options: &[ID]) -> Result<BTreeSet<Uuid>> {
    let ids = uuids(Kind::Option, options)?;
    let set: BTreeSet<Uuid> = ids.iter().copied().collect();
    if set.len() < ids.len() {
        return Err(twice());
    }
    Ok(set)
}

fn by_option<T>(pairs: impl Iterator<Item = (ID, T)>) -> Result<BTreeMap<Uuid, T>> {
    let mut map = BTreeMap::new();
    for (option, value) in pairs {
        if map.insert(uuid(Kind::Option, &option)?, value).is_some() {
            return Err(twice());
        }
    }
    Ok(map)
}

fn twice() -> crate::error::Failure {
    use folkmoot_rules::refusal::Code;
    Refusal::new(Code::RankTwice, "The ballot names an option twice.")
        .on("ballot")
        .into()
}
