//! Which way of counting counts which method, and how ballots become its papers.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use time::OffsetDateTime;
use uuid::Uuid;

use crate::ballot::{Availability, Ballot};
use crate::count::also_by::Other;
use crate::count::budget::Budget;
use crate::count::debian::{self, Quorum};
use crate::count::dots::Dots;
use crate::count::equal_shares::Completion;
use crate::count::nomination::Nomination;
use crate::count::sheet::{Choices, Sheet};
use crate::count::time_poll::Times;
use crate::count::{self, Counted, Lot, Opt, Paper, Ranking, Scores, plurality};
use crate::method::{BallotKind, Method};
use crate::tally::Cast;
use crate::terms::{PollOption, Terms, TiePolicy};

pub(super) fn run(
    terms: &Terms,
    eligible: u32,
    options: &[Uuid],
    ballots: &[Cast<'_>],
    lot: &Lot,
) -> Counted {
    let all = options.len();
    let papers = Papers::of(options, ballots);
    let ranked = || papers.rankings();
    let seats = terms.settings.seats();
    let highest = u16::try_from(terms.settings.score_max(terms.method)).unwrap_or(u16::MAX);
    match terms.method {
        Method::Borda => count::borda::count(all, &ranked()),
        Method::InstantRunoff => count::instant_runoff::count(all, &ranked(), lot),
        Method::Schulze => match bars(terms, eligible) {
            Some(bars) => count::debian::count(all, &ranked(), &bars),
            None => count::schulze::count(all, &ranked()),
        },
        Method::RankedPairs => count::ranked_pairs::count(all, &ranked(), lot),
        Method::StvScottish => count::stv_scottish::count(all, &ranked(), seats, lot),
        Method::StvMeek => count::stv_meek::count(all, &ranked(), seats, lot),
        Method::SingleChoice => {
            let choices = Choices::new(all, &papers.single());
            let needed = terms
                .settings
                .majority
                .then(|| plurality::majority(choices.cast()));
            plurality::count(&choices, needed)
        }
        Method::Approval => count::approval::count(&Sheet::approvals(all, &papers.choices()), seats),
        Method::Score => count::score::count(&papers.scores(highest), seats),
        Method::Resistance => count::resistance::count(&papers.scores(highest), seats),
        Method::Star => count::star::count(&papers.scores(highest), seats, lot),
        Method::Dots => {
            let dots = Dots {
                points: terms.settings.points(),
                cap: terms.settings.cap,
            };
            count::dots::count(all, dots, seats, &papers.points())
        }
        Method::EqualShares => {
            let costs = costs(terms);
            let budget = budget(terms, &costs);
            count::equal_shares::count(
                &budget,
                &papers.choices(),
                terms.settings.utility,
                Completion::Add1,
                lot,
            )
        }
        Method::BudgetGreedy => {
            let costs = costs(terms);
            // A tie that the money is not enough for is the policy's; only a lot can go on from there.
            let lot = (terms.settings.tie == TiePolicy::Lot).then_some(lot);
            let unaffordable = terms.unaffordable();
            count::greedy::count(&budget(terms, &costs), &papers.choices(), unaffordable, lot)
        }
        Method::TimePoll => count::time_poll::count(&begins(terms), &papers.times()),
        Method::Nomination => count::nomination::count(all, &papers.nominations()),
        // Counted by stance, or in words.
        Method::Consent
        | Method::Consensus
        | Method::YesNo
        | Method::Gradients
        | Method::CountMeIn
        | Method::QuestionRound => Counted::default(),
    }
}

/// What other rules make of the same ballots, for ranks and scores of which one option wins. Scores are read as ranks: the higher the
/// score, the higher the rank; nought and blank are the last.
pub(super) fn others(
    terms: &Terms,
    options: &[Uuid],
    ballots: &[Cast<'_>],
    lot: &Lot,
    own: &Counted,
) -> Vec<Other> {
    let papers = Papers::of(options, ballots);
    let (all, rule) = (options.len(), terms.rule());
    let ranked = matches!(terms.method.ballot(), BallotKind::Ranking);
    let scored = matches!(terms.method, Method::Score | Method::Star);
    let rankings = match (ranked, scored) {
        _ if terms.settings.seats() != 1 || ballots.is_empty() => return Vec::new(),
        (true, _) => papers.rankings(),
        (_, true) => papers.scores_as_rankings(),
        (false, false) => return Vec::new(),
    };
    let mut others = Vec::new();
    if scored {
        let sheet = papers.scores(u16::try_from(terms.settings.score_max(terms.method)).unwrap_or(u16::MAX));
        let (rule, counted) = if terms.method == Method::Score {
            (count::star::RULE, count::star::count(&sheet, 1, lot))
        } else {
            (count::score::RULE, count::score::count(&sheet, 1))
        };
        others.push(Other {
            rule: rule.to_owned(),
            differs: (&counted.winners, &counted.tied) != (&own.winners, &own.tied),
            winners: counted.winners,
            tied: counted.tied,
        });
    }
    others.extend(count::also_by::also_by(all, &rankings, lot, rule, own));
    others
}

/// What each option has to reach against the one that stands for none of these, where the poll has one.
fn bars(terms: &Terms, eligible: u32) -> Option<debian::Terms> {
    let settings = &terms.settings;
    let none = settings.none_of_these?;
    let majority = |option: &PollOption| option.majority.clone().unwrap_or_else(|| 1_u64.into());
    Some(debian::Terms {
        default: terms.options.iter().position(|option| option.id == none)?,
        quorum: settings.option_quorum.map(|times| Quorum {
            times: times.into(),
            eligible: eligible.into(),
        }),
        majorities: terms.options.iter().map(majority).collect(),
    })
}

fn costs(terms: &Terms) -> Vec<u64> {
    let cost = |option: &PollOption| option.cost.unwrap_or_default();
    terms.options.iter().map(cost).collect()
}

fn budget<'c>(terms: &Terms, costs: &'c [u64]) -> Budget<'c> {
    Budget {
        amount: terms.settings.budget.unwrap_or_default(),
        voter: terms.unit(),
        costs,
    }
}

/// When each time begins, in seconds since 1970.
fn begins(terms: &Terms) -> Vec<i64> {
    let begin = |option: &PollOption| option.starts_at.map_or(0, OffsetDateTime::unix_timestamp);
    terms.options.iter().map(begin).collect()
}

/// Ballots, as counts take them: options by position.
struct Papers<'a> {
    place: BTreeMap<Uuid, Opt>,
    ballots: &'a [Cast<'a>],
}

impl<'a> Papers<'a> {
    fn of(options: &[Uuid], ballots: &'a [Cast<'a>]) -> Self {
        Self {
            place: options.iter().copied().zip(0..).collect(),
            ballots,
        }
    }

    fn rankings(&self) -> Vec<Paper<Ranking>> {
        self.map(|ballot| {
            let Ballot::Ranking { tiers } = ballot else {
                return None;
            };
            Some(tiers.iter().map(|tier| self.places(tier)).collect())
        })
    }

    fn choices(&self) -> Vec<Paper<Vec<Opt>>> {
        self.map(|ballot| {
            let Ballot::Choices { options } = ballot else {
                return None;
            };
            Some(self.places(options))
        })
    }

    fn scores_as_rankings(&self) -> Vec<Paper<Ranking>> {
        self.map(|ballot| {
            let Ballot::Scores { scores } = ballot else {
                return None;
            };
            let mut tiers: BTreeMap<Reverse<u32>, Vec<Opt>> = BTreeMap::new();
            for (option, score) in scores.iter().filter(|(_, score)| **score > 0) {
                if let Some(place) = self.place.get(option) {
                    tiers.entry(Reverse(*score)).or_default().push(*place);
                }
            }
            Some(tiers.into_values().collect())
        })
    }

    fn single(&self) -> Vec<Paper<Opt>> {
        self.map(|ballot| {
            let Ballot::Choices { options } = ballot else {
                return None;
            };
            self.places(options).first().copied()
        })
    }

    fn scores(&self, highest: u16) -> Sheet {
        let papers = self.map(|ballot| {
            let Ballot::Scores { scores } = ballot else {
                return None;
            };
            Some(self.by_place(scores))
        });
        Sheet::scores(self.place.len(), highest, &papers)
    }

    fn points(&self) -> Vec<Paper<Scores>> {
        self.map(|ballot| {
            let Ballot::Points { points } = ballot else {
                return None;
            };
            Some(self.by_place(points))
        })
    }

    fn by_place(&self, numbers: &BTreeMap<Uuid, u32>) -> Scores {
        let mut by_place = vec![None; self.place.len()];
        for (option, number) in numbers {
            if let Some(place) = self.place.get(option).and_then(|at| by_place.get_mut(*at)) {
                *place = Some(*number);
            }
        }
        by_place
    }

    fn times(&self) -> Vec<Paper<Times>> {
        let paper = |cast: &Cast<'_>| {
            let Ballot::Availability { times } = cast.ballot else {
                return None;
            };
            let mut said = vec![Availability::No; self.place.len()];
            for (option, able) in times {
                if let Some(place) = self.place.get(option).and_then(|at| said.get_mut(*at)) {
                    *place = *able;
                }
            }
            Some(Paper {
                marks: Times {
                    times: said,
                    required: cast.required,
                },
                weight: cast.weight,
            })
        };
        self.ballots.iter().filter_map(paper).collect()
    }

    fn nominations(&self) -> Vec<Paper<Nomination>> {
        let at = |ballot: &Ballot| {
            let Ballot::Nomination { person } = ballot else {
                return None;
            };
            self.place.get(person).copied()
        };
        let paper = |cast: &Cast<'_>| Paper {
            marks: Nomination {
                first: at(cast.first.unwrap_or(cast.ballot)),
                last: at(cast.ballot),
            },
            weight: cast.weight,
        };
        self.ballots.iter().map(paper).collect()
    }

    fn map<T>(&self, marks: impl Fn(&Ballot) -> Option<T>) -> Vec<Paper<T>> {
        let paper = |cast: &Cast<'_>| {
            Some(Paper {
                marks: marks(cast.ballot)?,
                weight: cast.weight,
            })
        };
        self.ballots.iter().filter_map(paper).collect()
    }

    fn places<'o>(&self, options: impl IntoIterator<Item = &'o Uuid>) -> Vec<Opt> {
        options
            .into_iter()
            .filter_map(|option| self.place.get(option).copied())
            .collect()
    }
}
