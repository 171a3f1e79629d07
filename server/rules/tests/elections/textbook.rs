//! Elections from the literature, with the winner by each rule: `ranked_textbook.json`.

use std::collections::BTreeMap;
use std::path::Path;

use folkmoot_rules::count::pairs::Pairs;
use folkmoot_rules::count::{
    Counted, Lot, Opt, Paper, Ranking, borda, instant_runoff, ranked_pairs, schulze,
};
use libtest_mimic::{Failed, Trial};
use serde::Deserialize;

#[derive(Deserialize)]
struct Election {
    candidates: Vec<String>,
    ballots: Vec<(u64, Vec<String>)>,
    pairwise: Vec<Vec<u64>>,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    irv: Vec<String>,
    borda: Vec<String>,
    condorcet: Option<String>,
    schulze_wv: Vec<String>,
    ranked_pairs: Vec<String>,
}

impl Election {
    fn papers(&self) -> Vec<Paper<Ranking>> {
        let option = |name: &String| self.candidates.iter().position(|candidate| candidate == name);
        self.ballots
            .iter()
            .map(|(weight, names)| Paper {
                marks: names
                    .iter()
                    .map(|name| option(name).into_iter().collect())
                    .collect(),
                weight: *weight,
            })
            .collect()
    }

    fn names(&self, options: &[Opt]) -> Vec<&str> {
        options
            .iter()
            .map(|option| self.candidates[*option].as_str())
            .collect()
    }

    fn check(&self, name: &str) -> Result<(), Failed> {
        let (options, papers) = (self.candidates.len(), self.papers());
        let lot = Lot::new(&[], options);
        let pairs = Pairs::count(options, &papers);
        if pairs.rows() != self.pairwise {
            return Err(format!("{name}: the pairs are {:?}", pairs.rows()).into());
        }
        let condorcet = pairs.condorcet_winner().map(|option| &self.candidates[option]);
        if condorcet != self.expected.condorcet.as_ref() {
            return Err(format!("{name}: {condorcet:?} beats all others").into());
        }
        let said = |rule: &str, counted: &Counted, expected: &[String]| {
            let best = self.names(&[counted.winners.as_slice(), &counted.tied].concat());
            (best == expected)
                .then_some(())
                .ok_or_else(|| format!("{name}: {best:?} won by {rule}"))
        };
        let expected = &self.expected;
        said(
            schulze::RULE,
            &schulze::count(options, &papers),
            &expected.schulze_wv,
        )?;
        said(borda::RULE, &borda::count(options, &papers), &expected.borda)?;
        let counted = ranked_pairs::count(options, &papers, &lot);
        said(ranked_pairs::RULE, &counted, &expected.ranked_pairs)?;
        let counted = instant_runoff::count(options, &papers, &lot);
        said(instant_runoff::RULE, &counted, &expected.irv)?;
        Ok(())
    }
}

fn all(folder: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(folder.join("textbook/ranked_textbook.json"))?;
    serde_json::from_str::<BTreeMap<String, Election>>(&text)?
        .iter()
        .try_for_each(|(name, election)| election.check(name))
}

pub(crate) fn trials() -> Vec<Trial> {
    vec![crate::trial(
        "textbook_elections_have_their_winner_by_every_rule",
        all,
    )]
}
