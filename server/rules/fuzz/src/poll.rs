//! A poll by any method, with ballots that are mostly of its kind.

use arbitrary::Arbitrary;
use folkmoot_rules::ballot::{Availability, Ballot, Stance};
use folkmoot_rules::method::{BallotKind, Method};
use folkmoot_rules::terms::{PollOption, Settings, Terms, TiePolicy, Utility};
use folkmoot_rules::words::Words;
use uuid::Uuid;

/// A poll and its ballots.
#[derive(Debug, Arbitrary)]
pub struct Poll {
    method: u8,
    options: Vec<(String, Option<u64>)>,
    seats: Option<u32>,
    marks: (Option<u32>, Option<u32>),
    score_max: Option<u32>,
    points: (Option<u32>, Option<u32>),
    budget: Option<u64>,
    target: Option<u32>,
    tie: u8,
    flags: u8,
    ballots: Vec<Marked>,
    /// People who may vote.
    pub electors: u32,
    /// The words on every ballot.
    pub reason: String,
    lot: Vec<u8>,
}

/// A ballot: for each mark which option, or person, and how much.
#[derive(Debug, Arbitrary)]
struct Marked {
    other_kind: Option<u8>,
    marks: Vec<(u8, u32)>,
    times: u32,
    weight: u64,
    required: bool,
}

/// A ballot with how often it was cast, what that counts for, and whether of people who have to be able to come.
pub struct Given {
    /// What is on it.
    pub ballot: Ballot,
    /// How often.
    pub times: u32,
    /// What it counts for.
    pub weight: u64,
    /// Of people who have to be able to come?
    pub required: bool,
}

impl Poll {
    /// The terms, which may break rules of their own.
    pub fn terms(&self) -> Terms {
        let flag = |bit: u8| self.flags & (1 << bit) != 0;
        let options = self.options.iter().take(15).enumerate();
        Terms {
            settings: Settings {
                seats: self.seats,
                marks_min: self.marks.0,
                marks_max: self.marks.1,
                score_max: self.score_max,
                points: self.points.0,
                cap: self.points.1,
                budget: self.budget,
                target: self.target,
                tie: any::<TiePolicy>(self.tie),
                utility: any::<Utility>(self.flags),
                stop_at_unaffordable: flag(0),
                majority: flag(1),
                none_of_these: flag(2).then(|| id(1)),
                ..Settings::default()
            },
            options: options
                .map(|(number, (title, cost))| PollOption {
                    majority: None,
                    id: Uuid::from_u128(number as u128),
                    title: title.clone(),
                    note: String::new(),
                    cost: *cost,
                    starts_at: None,
                    ends_at: None,
                })
                .collect(),
            ..Terms::of(any::<Method>(self.method))
        }
    }

    /// The ballots.
    pub fn ballots(&self) -> Vec<Given> {
        let kind = any::<Method>(self.method).ballot();
        let given = |marked: &Marked| Given {
            ballot: ballot(marked.other_kind.map_or(kind, any::<BallotKind>), &marked.marks),
            times: marked.times,
            weight: marked.weight,
            required: marked.required,
        };
        self.ballots.iter().map(given).collect()
    }

    /// The lot, where it has been drawn.
    pub fn lot(&self) -> Option<Vec<Uuid>> {
        (!self.lot.is_empty()).then(|| self.lot.iter().copied().map(id).collect())
    }
}

fn ballot(kind: BallotKind, marks: &[(u8, u32)]) -> Ballot {
    let options = marks.iter().map(|(option, _)| id(*option));
    let numbers = marks.iter().map(|(option, number)| (id(*option), *number));
    let Some((first, number)) = marks.first() else {
        return Ballot::Abstention;
    };
    match kind {
        BallotKind::Stance => Ballot::Stance {
            stance: any::<Stance>(*first),
        },
        BallotKind::Choices => Ballot::Choices {
            options: options.collect(),
        },
        BallotKind::Ranking => Ballot::Ranking {
            // An odd number: beside the one before.
            tiers: marks
                .chunk_by(|_, (_, number)| number % 2 == 1)
                .map(|tier| tier.iter().map(|(option, _)| id(*option)).collect())
                .collect(),
        },
        BallotKind::Scores => Ballot::Scores {
            scores: numbers.collect(),
        },
        BallotKind::Points => Ballot::Points {
            points: numbers.collect(),
        },
        BallotKind::Availability => Ballot::Availability {
            times: numbers
                .map(|(option, number)| (option, any::<Availability>(number.to_le_bytes()[0])))
                .collect(),
        },
        BallotKind::Nomination => Ballot::Nomination {
            person: Uuid::from_u128((*number).into()),
        },
        BallotKind::Words => Ballot::Words,
    }
}

/// Mostly an option that may exist.
fn id(byte: u8) -> Uuid {
    Uuid::from_u128(u128::from(byte % 17))
}

fn any<T: Words>(byte: u8) -> T {
    T::ALL[usize::from(byte) % T::ALL.len()]
}
