//! Elections by the single transferable vote, in the form that most counting programs read (`.blt`): the Glasgow wards of 2007,
//! every stage by the Scottish rules, and the end by Meek's.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::Path;

use folkmoot_rules::count::{Act, Counted, Lot, Opt, Paper, Ranking, TieRule, stv_meek, stv_scottish};
use folkmoot_rules::exact::Exact;
use libtest_mimic::{Failed, Trial};
use serde_json::Value;

pub fn trials() -> Vec<Trial> {
    vec![
        crate::trial("stv_by_the_scottish_rules_stage_by_stage", |folder| {
            every_ward(&folder.join("stv"), "expected_scottish_stv.json", scottish)
        }),
        crate::trial("stv_by_meek", |folder| {
            every_ward(&folder.join("stv"), "expected_meek_prf.json", meek)
        }),
    ]
}

/// An election as its file has it.
struct Election {
    names: Vec<String>,
    seats: usize,
    papers: Vec<Paper<Ranking>>,
}

impl Election {
    /// First options and seats; then a line for each kind of paper, how many and who in which order, ended by 0; a 0; the names.
    fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let (options, seats) = lines.next()?.split_once(' ')?;
        let mut papers = Vec::new();
        for line in lines.by_ref().take_while(|line| line.trim() != "0") {
            let numbers: Vec<usize> = line
                .split_whitespace()
                .map(|number| number.parse().ok())
                .collect::<Option<_>>()?;
            let (weight, preferences) = numbers.split_first()?;
            papers.push(Paper {
                marks: (preferences.iter().take_while(|number| **number != 0))
                    .map(|number| vec![number - 1])
                    .collect(),
                weight: u64::try_from(*weight).ok()?,
            });
        }
        Some(Self {
            names: lines
                .take(options.parse().ok()?)
                .map(|line| one_line(line.trim_matches('"')))
                .collect(),
            seats: seats.trim().parse().ok()?,
            papers,
        })
    }

    fn lot(&self) -> Lot {
        Lot::new(&[], self.names.len())
    }

    fn named(&self, options: impl IntoIterator<Item = Opt>) -> Vec<&str> {
        options
            .into_iter()
            .map(|option| self.names.get(option).map_or("?", String::as_str))
            .collect()
    }
}

/// The names are spaced in one file as in the other.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn every_ward(
    folder: &Path,
    expected: &str,
    check: fn(&Election, &Value) -> Result<(), Failed>,
) -> Result<(), Failed> {
    let expected: Value = serde_json::from_str(&std::fs::read_to_string(folder.join(expected))?)?;
    let wards = expected.as_object().filter(|wards| !wards.is_empty());
    for (file, expected) in wards.ok_or("no wards")? {
        let election = Election::read(&std::fs::read_to_string(folder.join(file))?)
            .ok_or_else(|| format!("{file} cannot be read"))?;
        check(&election, expected).map_err(|failed| format!("{file}: {}", failed.message().unwrap_or("")))?;
    }
    Ok(())
}

fn same<T: PartialEq + Debug>(what: &str, counted: &T, published: &T) -> Result<(), Failed> {
    if counted == published {
        Ok(())
    } else {
        Err(format!("{what}: counted {counted:?}, published {published:?}").into())
    }
}

fn names(value: &Value) -> Vec<String> {
    let names = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    names.map(one_line).collect()
}

/// In the order of their election.
fn elected(counted: &Counted) -> Vec<Opt> {
    let acts = counted.rounds.iter().flat_map(|round| &round.acts);
    acts.filter_map(|act| match act {
        Act::Elected { option } => Some(*option),
        _ => None,
    })
    .collect()
}

fn scottish(election: &Election, published: &Value) -> Result<(), Failed> {
    let options = election.names.len();
    let counted = stv_scottish::count(options, &election.papers, election.seats, &election.lot());
    let cast: u64 = election.papers.iter().map(|paper| paper.weight).sum();
    same(
        "seats",
        &Some(election.seats as u64),
        &published["seats"].as_u64(),
    )?;
    same("valid papers", &Some(cast), &published["valid"].as_u64())?;
    same(
        "elected in this order",
        &election.named(elected(&counted)),
        &names(&published["elected"]).iter().map(String::as_str).collect(),
    )?;
    let lots = counted.ties.iter().filter(|tie| tie.rule == TieRule::Lot);
    same("lots", &lots.count(), &names(&published["lots"]).len())?;

    let votes = |number: Option<&Value>| {
        let number = number.and_then(Value::as_u64).unwrap_or(u64::MAX);
        Exact::ratio(number, 100_000).unwrap_or_default()
    };
    let stages = published["stages"].as_array().ok_or("no stages")?;
    // Filling the last places moves nothing: it is an act of the last round here, and a line of its own there.
    let moved = stages.iter().filter(|stage| stage["action"] != "fill");
    same("stages", &counted.rounds.len(), &moved.count())?;
    let mut done: Option<&Act> = None;
    for (number, stage) in stages.iter().enumerate() {
        let round = (counted.rounds.get(number).or(counted.rounds.last())).ok_or("no rounds")?;
        let at = |what: &str| format!("{what} of stage {}", number + 1);
        let totals: Vec<_> = (round.totals.iter())
            .map(|total| total.clone().unwrap_or_default())
            .collect();
        let expected = (1..=options).map(|option| votes(stage["votes_e5"].get(option.to_string())));
        same(&at("votes"), &totals, &expected.collect())?;
        same(
            &at("exhausted"),
            &round.exhausted,
            &votes(stage.get("non_transferable_e5")),
        )?;
        same(
            &at("quota"),
            &round.needed,
            &published["quota"].as_u64().map(Exact::from),
        )?;
        let (action, option) = match done {
            Some(Act::Surplus { option, .. }) => ("surplus", Some(*option)),
            Some(Act::Excluded { option }) => ("exclude", Some(*option)),
            Some(_) => ("fill", None),
            None => ("first", None),
        };
        let mut action = vec![action];
        action.extend(election.named(option));
        let expected = match &stage["action"] {
            Value::String(word) => vec![word.clone()],
            pair => names(pair),
        };
        same(
            &at("action"),
            &action,
            &expected.iter().map(String::as_str).collect(),
        )?;
        done = round.acts.last();
    }
    Ok(())
}

fn meek(election: &Election, published: &Value) -> Result<(), Failed> {
    let counted = stv_meek::count(
        election.names.len(),
        &election.papers,
        election.seats,
        &election.lot(),
    );
    let winners: BTreeSet<_> = election
        .named(counted.winners.iter().copied())
        .into_iter()
        .collect();
    let expected = names(&published["elected"]);
    same(
        "elected",
        &winners,
        &expected.iter().map(String::as_str).collect(),
    )?;
    let number = |value: &Value| value.as_str().and_then(|text| text.parse::<Exact>().ok());
    let last = counted.rounds.last().and_then(|round| round.needed.clone());
    same("the last quota", &last, &number(&published["final_quota"]))?;
    for (name, votes) in published["final_votes"].as_object().ok_or("no votes")? {
        let option = election.names.iter().position(|known| *known == one_line(name));
        let total = option.and_then(|option| counted.totals.get(option)).cloned();
        same(&format!("the last votes of {name}"), &total, &number(votes))?;
    }
    Ok(())
}
