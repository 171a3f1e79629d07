//! Public elections by instant run-off, in two forms of text: that of Preflib (`.toi`, `.soi`, `.toc`, `.soc`) and ABIF (`.abif`).

use std::collections::BTreeMap;
use std::path::Path;

use folkmoot_rules::count::{
    Counted, Lot, Paper, Ranking, instant_runoff, pairs::Pairs, ranked_pairs, schulze,
};
use libtest_mimic::{Failed, Trial};

/// The published winner by the file's name.
const WINNERS: [(&str, &str); 10] = [
    ("00005-00000001.toi", "Bob Kiss"),
    ("00005-00000002.toi", "Bob Kiss"),
    ("00016-00000001.toi", "Derek Johnson"),
    ("00016-00000002.toi", "Mick Ireland"),
    ("00020-00000001.toi", "Julie Anderson"),
    ("00020-00000002.toi", "Joyce Mcdonald"),
    ("00020-00000003.toi", "Pat Mccarthy"),
    ("00020-00000004.toi", "Dale Washam"),
    ("00023-00000001.toi", "Reuben Snipper"),
    ("sf2018special-results.abif", "LONDON_BREED"),
];

struct Election {
    names: Vec<String>,
    papers: Vec<Paper<Ranking>>,
}

impl Election {
    fn read(path: &Path) -> Result<Self, Failed> {
        let text = std::fs::read_to_string(path)?;
        if path.extension().is_some_and(|ending| ending == "abif") {
            Ok(Self::abif(&text)?)
        } else {
            Ok(Self::preflib(&text)?)
        }
    }

    /// `# ALTERNATIVE NAME 1: …` in the head, then `12: 3,{1,4}`: twelve papers with option 3 first, and 1 and 4 alike after it.
    fn preflib(text: &str) -> Result<Self, String> {
        let mut names = BTreeMap::new();
        let mut papers = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(head) = line.strip_prefix('#') {
                let alternative = head.trim().strip_prefix("ALTERNATIVE NAME ");
                if let Some((number, name)) = alternative.and_then(|rest| rest.split_once(':')) {
                    names.insert(whole::<usize>(number)?, name.trim().to_owned());
                }
                continue;
            }
            let (weight, ranking) = line.split_once(':').ok_or_else(|| line.to_owned())?;
            let mut marks = Vec::new();
            let mut alike = false;
            for mark in ranking.split(',').map(str::trim).filter(|mark| !mark.is_empty()) {
                let option = whole::<usize>(mark.trim_matches(['{', '}']))?
                    .checked_sub(1)
                    .ok_or("there is no option 0")?;
                match marks.last_mut() {
                    Some(tier) if alike => Vec::push(tier, option),
                    _ => marks.push(vec![option]),
                }
                alike = (alike || mark.starts_with('{')) && !mark.ends_with('}');
            }
            papers.push(Paper {
                marks,
                weight: whole(weight)?,
            });
        }
        Ok(Self {
            names: names.into_values().collect(),
            papers,
        })
    }

    /// `=ID:[name]` in the head, then `12:A>B=C`: twelve papers with A first, and B and C alike after it. Braces and `#` hold
    /// what is said about the election.
    fn abif(text: &str) -> Result<Self, String> {
        let mut names: Vec<String> = Vec::new();
        let mut papers = Vec::new();
        for line in text.lines().map(str::trim) {
            if line.is_empty() || line.starts_with(['#', '{', '=']) {
                continue;
            }
            let (weight, ranking) = line.split_once(':').ok_or_else(|| line.to_owned())?;
            let mut option = |name: &str| {
                names.iter().position(|known| known == name).unwrap_or_else(|| {
                    names.push(name.to_owned());
                    names.len() - 1
                })
            };
            let marks = ranking
                .split('>')
                .map(|tier| {
                    tier.split('=')
                        .map(str::trim)
                        .filter(|name| !name.is_empty())
                        .map(&mut option)
                        .collect()
                })
                .collect();
            papers.push(Paper {
                marks,
                weight: whole(weight)?,
            });
        }
        Ok(Self { names, papers })
    }

    fn runoff(&self) -> Counted {
        let options = self.names.len();
        instant_runoff::count(options, &self.papers, &Lot::new(&[], options))
    }

    fn name(&self, winners: &[usize]) -> &str {
        match winners {
            [winner] => &self.names[*winner],
            _ => "nobody alone",
        }
    }

    /// The votes in a round by name, of those still in.
    fn round<'a>(&'a self, counted: &'a Counted, round: usize) -> BTreeMap<&'a str, u64> {
        let totals = counted.rounds.get(round).map(|round| round.totals.as_slice());
        self.names
            .iter()
            .zip(totals.unwrap_or_default())
            .filter_map(|(name, total)| Some((name.as_str(), total.as_ref()?.whole()?)))
            .collect()
    }
}

fn whole<N: std::str::FromStr>(text: &str) -> Result<N, String> {
    text.trim().parse().map_err(|_| format!("{text:?} is no number"))
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, published: &T) -> Result<(), Failed> {
    if found == published {
        Ok(())
    } else {
        Err(format!("{what}: {found:?}, published {published:?}").into())
    }
}

/// Every file in the folder, also one whose result this test does not know.
fn every_election(folder: &Path) -> Result<(), Failed> {
    for entry in std::fs::read_dir(folder.join("ranked"))? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let election = Election::read(&path)?;
        let counted = election.runoff();
        if let Some((_, winner)) = WINNERS.iter().find(|(file, _)| *file == name) {
            same(&name, &election.name(&counted.winners), winner)?;
        }
        let cast: u64 = election.papers.iter().map(|paper| paper.weight).sum();
        for round in &counted.rounds {
            let votes = round
                .totals
                .iter()
                .flatten()
                .cloned()
                .sum::<folkmoot_rules::exact::Exact>();
            same(&name, &(votes + round.exhausted.clone()), &cast.into())?;
        }
        let options = election.names.len();
        if let Some(winner) = Pairs::count(options, &election.papers).condorcet_winner() {
            let winner = vec![winner];
            let lot = Lot::new(&[], options);
            same(&name, &schulze::count(options, &election.papers).winners, &winner)?;
            same(
                &name,
                &ranked_pairs::count(options, &election.papers, &lot).winners,
                &winner,
            )?;
        }
    }
    Ok(())
}

/// The mayor of Burlington, 2009: the votes of the first and the last round as the city published them, and who would have beaten
/// everybody.
fn burlington(folder: &Path) -> Result<(), Failed> {
    let election = Election::read(&folder.join("ranked/00005-00000002.toi"))?;
    let counted = election.runoff();
    let first = election.round(&counted, 0);
    same(
        "first round",
        &first,
        &BTreeMap::from([
            ("Kurt Wright", 2951),
            ("Bob Kiss", 2585),
            ("Andy Montroll", 2063),
            ("Dan Smith", 1306),
            ("Write-In", 36),
            ("James Simpson", 35),
        ]),
    )?;
    let last = election.round(&counted, counted.rounds.len() - 1);
    same(
        "last round",
        &last,
        &BTreeMap::from([("Bob Kiss", 4313), ("Kurt Wright", 4061)]),
    )?;
    let pairs = Pairs::count(election.names.len(), &election.papers);
    let option = |name| election.names.iter().position(|known| known == name);
    let (montroll, kiss) = option("Andy Montroll")
        .zip(option("Bob Kiss"))
        .ok_or("no such name")?;
    same("beats all others", &pairs.condorcet_winner(), &Some(montroll))?;
    same(
        "Montroll to Kiss",
        &(pairs.over(montroll, kiss), pairs.over(kiss, montroll)),
        &(4067, 3477),
    )
}

/// The mayor of San Francisco, June 2018: the last two.
fn san_francisco(folder: &Path) -> Result<(), Failed> {
    let election = Election::read(&folder.join("ranked/sf2018special-results.abif"))?;
    let counted = election.runoff();
    let last = election.round(&counted, counted.rounds.len() - 1);
    same(
        "the last two",
        &last.keys().copied().collect::<Vec<_>>(),
        &vec!["LONDON_BREED", "MARK_LENO"],
    )
}

pub(crate) fn trials() -> Vec<Trial> {
    vec![
        crate::trial(
            "public_elections_by_instant_runoff_have_their_published_winners",
            every_election,
        ),
        crate::trial("burlington_2009_round_by_round", burlington),
        crate::trial("san_francisco_2018_comes_down_to_breed_and_leno", san_francisco),
    ]
}
