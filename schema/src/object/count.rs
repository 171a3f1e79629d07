//! A count among options, as the API shows it: options stand by their ids, numbers without rounding.

use super::{Person, PollOption};
use crate::error::Nullable;
use crate::exact::{Exact, votes};
use crate::id::id;
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_rules::count::{self, Act, Counted, Opt};
use folkmoot_rules::terms;
use std::sync::Arc;
use uuid::Uuid;

word! {
    /// What a further figure says.
    FigureKind = "folkmoot_rules::count::FigureKind" {
        /// Ballots that gave the option anything at all.
        Supporters,
        /// Mean over the valid ballots, blank counted as nothing.
        Mean,
        /// Ballots by mark, from nought up.
        Histogram,
        /// Ballots that left the option blank.
        Blank,
        /// First choices.
        FirstChoices,
        /// What the option costs.
        Cost,
        /// Pairwise contests won.
        PairsWon,
        /// Ballots that say yes to a time.
        Yes,
        /// Ballots that can make a time if need be.
        IfNeedBe,
        /// Ballots that cannot make a time.
        No,
        /// Nominations before anybody changed theirs.
        FirstNominations,
        /// The final keep factor of the count by Meek.
        KeepFactor,
    }
}

word! {
    /// What decided a tie.
    TieRule = "folkmoot_rules::count::TieRule" {
        /// The most recent earlier round in which they differed.
        EarlierRound,
        /// The contests among the tied alone.
        HeadToHead,
        /// The higher total score.
        TotalScore,
        /// The more top scores.
        TopScores,
        /// The more supporters.
        MoreSupporters,
        /// The cheaper project.
        Cheaper,
        /// The earlier time.
        Earlier,
        /// The lot that was fixed before the poll opened.
        Lot,
        /// Nothing, for either way it comes to the same.
        Harmless,
        /// The poll's policy: things stay as they are.
        StatusQuo,
        /// The poll's policy: somebody named beforehand chose.
        CastingVote,
        /// The poll's policy: another poll between the tied.
        RunOff,
        /// The poll's policy: the tie is the result.
        Report,
        /// The poll's policy: all of the tied, where there is money for all.
        All,
    }
}

/// What is needed to name the options of a count.
pub struct Naming {
    /// How many units one vote is: figures are counted in units, and told in votes.
    unit: u64,
    ids: Vec<Uuid>,
    options: Vec<terms::PollOption>,
}

impl Naming {
    fn id(&self, option: Opt) -> ID {
        let uuid = self.ids.get(option).copied().unwrap_or_default();
        let kind = if self.options.is_empty() {
            Kind::Person
        } else {
            Kind::Option
        };
        id(kind, uuid)
    }

    fn votes(&self, units: &folkmoot_rules::exact::Exact) -> Exact {
        Exact(units.checked_div(&self.unit.into()).unwrap_or_default())
    }

    fn rows(&self, rows: &[Vec<u64>]) -> Vec<Vec<Exact>> {
        let row = |row: &Vec<u64>| row.iter().map(|number| votes(*number, self.unit)).collect();
        rows.iter().map(row).collect()
    }

    fn ids(&self, options: &[Opt]) -> Vec<ID> {
        options.iter().map(|option| self.id(*option)).collect()
    }
}

/// A count among options.
pub struct Count {
    counted: Arc<Counted>,
    naming: Arc<Naming>,
}

impl Count {
    /// The count, with the options whose positions it speaks of.
    pub fn new(counted: Counted, unit: u64, ids: Vec<Uuid>, options: Vec<terms::PollOption>) -> Self {
        Self {
            counted: Arc::new(counted),
            naming: Arc::new(Naming { unit, ids, options }),
        }
    }
}

/// A count among options.
#[Object]
impl Count {
    /// Each option, in the order in which they were written down.
    async fn options(&self) -> Vec<OptionResult> {
        let all = 0..self.naming.ids.len();
        all.map(|at| OptionResult {
            at,
            counted: Arc::clone(&self.counted),
            naming: Arc::clone(&self.naming),
        })
        .collect()
    }
    /// The count round by round, for methods that have rounds.
    async fn rounds(&self) -> Vec<CountRound> {
        let rounds = self.counted.rounds.iter();
        rounds.map(|round| CountRound::of(round, &self.naming)).collect()
    }
    /// For each pair of options, in their order, how much prefers the one (row) to the other (column). Empty where the method compares
    /// no pairs.
    async fn pairs(&self) -> Vec<Vec<Exact>> {
        self.naming.rows(&self.counted.pairs)
    }
    /// The strength of the strongest path from each option (row) to each other one (column). Empty where the method has no paths.
    async fn paths(&self) -> Vec<Vec<Exact>> {
        self.naming.rows(&self.counted.paths)
    }
    /// All options from best to worst, those alike in one tier. Empty where the method gives no order.
    async fn order(&self) -> Vec<Vec<ID>> {
        let tiers = self.counted.order.iter();
        tiers.map(|tier| self.naming.ids(tier)).collect()
    }
    /// The options that won.
    async fn winners(&self) -> Vec<ID> {
        self.naming.ids(&self.counted.winners)
    }
    /// Options of which only some can win, and between which nothing has decided.
    async fn tied(&self) -> Vec<ID> {
        self.naming.ids(&self.counted.tied)
    }
    /// How many of the tied are to win.
    async fn places(&self) -> i32 {
        self.counted.places.try_into().unwrap_or(i32::MAX)
    }
    /// Every tie on the way, the harmless ones too.
    async fn ties(&self) -> Vec<CountTie> {
        let ties = self.counted.ties.iter();
        ties.map(|tie| CountTie {
            round: tie.round.map(|round| round.try_into().unwrap_or(i32::MAX)),
            between: self.naming.ids(&tie.between),
            rule: tie.rule.into(),
            chosen: self.naming.ids(&tie.chosen),
        })
        .collect()
    }
    /// How far another result was away.
    async fn margin(&self) -> Option<Margin> {
        let margin = self.counted.margin.as_ref()?;
        Some(Margin {
            ballots: votes(margin.ballots, self.naming.unit),
            least: margin.least,
        })
    }
}

/// What a count came to for one option.
pub struct OptionResult {
    at: Opt,
    counted: Arc<Counted>,
    naming: Arc<Naming>,
}

/// What a count came to for one option.
#[Object]
impl OptionResult {
    /// Its opaque id: of an option, or of a person who was nominated.
    async fn id(&self) -> ID {
        self.naming.id(self.at)
    }
    /// The option; missing where people were nominated.
    async fn option(&self) -> Option<PollOption> {
        self.naming.options.get(self.at).cloned().map(PollOption)
    }
    /// The person who was nominated; missing where there are options.
    async fn person(&self, ctx: &Context<'_>) -> Nullable<Person> {
        let people = self.naming.options.is_empty();
        Person::maybe(ctx, self.naming.ids.get(self.at).copied().filter(|_| people)).await
    }
    /// The figure that the method compares.
    async fn total(&self) -> Option<Exact> {
        let total = self.counted.totals.get(self.at)?;
        Some(self.naming.votes(total))
    }
    /// Further figures.
    async fn figures(&self) -> Vec<Figure> {
        let figures = self.counted.figures.iter();
        figures
            .map(|figure| Figure {
                kind: figure.kind.into(),
                values: figure
                    .values
                    .get(self.at)
                    .map(|values| {
                        let told = |value: &folkmoot_rules::exact::Exact| match figure.kind {
                            // A mean, a price and a number of contests are no numbers of votes.
                            count::FigureKind::Mean
                            | count::FigureKind::PairsWon
                            | count::FigureKind::Cost
                            | count::FigureKind::KeepFactor => Exact(value.clone()),
                            count::FigureKind::Supporters
                            | count::FigureKind::Histogram
                            | count::FigureKind::Blank
                            | count::FigureKind::FirstChoices
                            | count::FigureKind::Yes
                            | count::FigureKind::IfNeedBe
                            | count::FigureKind::No
                            | count::FigureKind::FirstNominations => self.naming.votes(value),
                        };
                        values.iter().map(told).collect()
                    })
                    .unwrap_or_default(),
            })
            .collect()
    }
    /// Whether it won.
    async fn won(&self) -> bool {
        self.counted.winners.contains(&self.at)
    }
    /// Whether it is level with others, and nothing has decided between them.
    async fn tied(&self) -> bool {
        self.counted.tied.contains(&self.at)
    }
}

/// A further figure of an option.
#[derive(SimpleObject)]
pub struct Figure {
    /// What it says.
    kind: FigureKind,
    /// One number; for a histogram one number a mark, from nought up.
    values: Vec<Exact>,
}

/// One step of a count.
#[derive(SimpleObject)]
pub struct CountRound {
    /// What each option has, in the options' order; nothing for an option that is out of it.
    totals: Vec<Option<Exact>>,
    /// What lies with no option any more.
    exhausted: Exact,
    /// What has to be reached, where there is such a number: a quota, a majority.
    needed: Option<Exact>,
    /// What was done on these figures.
    acts: Vec<CountAct>,
}

impl CountRound {
    fn of(round: &count::Round, naming: &Naming) -> Self {
        Self {
            totals: round
                .totals
                .iter()
                .map(|total| total.as_ref().map(|total| naming.votes(total)))
                .collect(),
            exhausted: naming.votes(&round.exhausted),
            needed: round.needed.as_ref().map(|needed| naming.votes(needed)),
            acts: round.acts.iter().map(|act| CountAct::of(act, naming)).collect(),
        }
    }
}

/// Something that is done in a round.
#[derive(SimpleObject)]
pub struct CountAct {
    /// What, as a stable word: elected, excluded, surplus, finalist, endowed, bought, funded, unaffordable, changed, locked, `set_aside`,
    /// `below_quorum`, `below_majority`. New methods may bring new words.
    act: String,
    /// The option that it is done to; the one preferred, where two are compared; missing where it is done to none.
    option: Option<ID>,
    /// The other option, where two are compared, or the one that a nomination went to.
    under: Option<ID>,
    /// The number that goes with it: the value at which a surplus passes on, the rate that supporters pay, how much prefers the one
    /// to the other, what the option has.
    number: Option<Exact>,
    /// A second number: what a project costs, what the option needs.
    second: Option<Exact>,
}

impl CountAct {
    fn of(act: &Act, naming: &Naming) -> Self {
        let exact = |number: &folkmoot_rules::exact::Exact| Some(Exact(number.clone()));
        let (word, option, under, number, second) = match act {
            Act::Elected { option } => ("elected", Some(option), None, None, None),
            Act::Excluded { option } => ("excluded", Some(option), None, None, None),
            Act::Surplus { option, factor } => ("surplus", Some(option), None, exact(factor), None),
            Act::Finalist { option } => ("finalist", Some(option), None, None, None),
            Act::Bought { option, cost, rate } => ("bought", Some(option), None, exact(rate), exact(cost)),
            Act::Unaffordable { option } => ("unaffordable", Some(option), None, None, None),
            Act::Locked { over, under, by } => (
                "locked",
                Some(over),
                Some(under),
                Some(votes(*by, naming.unit)),
                None,
            ),
            Act::SetAside { over, under, by } => (
                "set_aside",
                Some(over),
                Some(under),
                Some(votes(*by, naming.unit)),
                None,
            ),
            Act::BelowQuorum { option, has, needs } => (
                "below_quorum",
                Some(option),
                None,
                Some((*has).into()),
                exact(needs),
            ),
            Act::BelowMajority { option, has, needs } => (
                "below_majority",
                Some(option),
                None,
                Some((*has).into()),
                exact(needs),
            ),
            Act::Endowed { each } => ("endowed", None, None, exact(each), None),
            Act::Funded { option, cost, left } => ("funded", Some(option), None, exact(left), exact(cost)),
            Act::Changed { from, to, by } => {
                ("changed", from.as_ref(), to.as_ref(), Some((*by).into()), None)
            }
        };
        Self {
            act: word.to_owned(),
            option: option.map(|option| naming.id(*option)),
            under: under.map(|under| naming.id(*under)),
            number,
            second,
        }
    }
}

/// A tie, and what decided it.
#[derive(SimpleObject)]
pub struct CountTie {
    /// In which round, from zero; missing where it is about the result itself.
    round: Option<i32>,
    /// Which options were level.
    between: Vec<ID>,
    /// What decided.
    rule: TieRule,
    /// Who came out of it: elected, going on, bought; where one had to go, those who stayed. Empty where nothing decided.
    chosen: Vec<ID>,
}

/// How far another result was away.
#[derive(SimpleObject)]
pub struct Margin {
    /// So many votes, cast otherwise, would have changed the result.
    ballots: Exact,
    /// Whether it is the least such number. Otherwise it is the nearest decision on the way, and fewer may do.
    least: bool,
}
