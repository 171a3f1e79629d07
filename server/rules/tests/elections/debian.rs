//! The votes of the Debian project, in one JSON file: ballots as they were cast (equal ranks, unranked options), the quorum and the
//! majorities asked for, the printed comparison of all pairs, who won, and what was dropped.

use std::collections::BTreeMap;
use std::path::Path;

use folkmoot_rules::count::debian::{self, Quorum, Terms};
use folkmoot_rules::count::{Act, Counted, Opt, Paper, Ranking, schulze};
use folkmoot_rules::exact::Exact;
use libtest_mimic::{Failed, Trial};
use serde::Deserialize;
use serde_json::Number;

#[derive(Deserialize)]
struct File {
    elections: Vec<Vote>,
}

#[derive(Deserialize)]
struct Vote {
    id: String,
    options: Vec<String>,
    /// From one, like all options in this file.
    default_option: usize,
    ballots: Vec<(u64, String)>,
    quorum: Option<Number>,
    majority_ratio: BTreeMap<usize, Number>,
    pairwise: Vec<Vec<u64>>,
    published: Published,
}

#[derive(Deserialize)]
struct Published {
    winners: Vec<usize>,
    dropped_majority: Option<Vec<usize>>,
    pairwise_defeats_checked: usize,
}

impl Vote {
    /// Each character is the rank of an option, from `1`, with letters after `9`; `-` is no rank.
    fn papers(&self) -> Result<Vec<Paper<Ranking>>, Failed> {
        self.ballots
            .iter()
            .map(|(weight, ranks)| {
                let mut tiers = BTreeMap::<u32, Vec<Opt>>::new();
                for (option, rank) in ranks.chars().enumerate().filter(|(_, rank)| *rank != '-') {
                    let rank = rank.to_digit(36).ok_or_else(|| format!("the rank {rank}"))?;
                    tiers.entry(rank).or_default().push(option);
                }
                Ok(Paper {
                    marks: tiers.into_values().collect(),
                    weight: *weight,
                })
            })
            .collect()
    }

    fn terms(&self) -> Result<Terms, Failed> {
        let ratio = |option| match self.majority_ratio.get(&option) {
            Some(ratio) => ratio.to_string().parse(),
            None => Ok(Exact::from(1_u64)),
        };
        Ok(Terms {
            default: self.default_option - 1,
            quorum: self
                .quorum
                .as_ref()
                .map(eligible)
                .transpose()?
                .map(|eligible| Quorum { times: 3, eligible }),
            majorities: (1..=self.options.len()).map(ratio).collect::<Result<_, _>>()?,
        })
    }

    fn check(&self) -> Result<(), Failed> {
        let terms = self.terms()?;
        let counted = debian::count(self.options.len(), &self.papers()?, &terms);
        if counted.pairs != self.pairwise {
            return Err(format!("{}: the pairs are {:?}", self.id, counted.pairs).into());
        }
        let winners: Vec<_> = counted.winners.iter().map(|option| option + 1).collect();
        if winners != self.published.winners {
            return Err(format!("{}: {winners:?} won", self.id).into());
        }
        let dropped = dropped(&counted);
        let defeats = defeats(&counted, &dropped);
        let printed = self.published.pairwise_defeats_checked;
        // Where defeats were printed, it was those among the options that had not been dropped: so they say what had been.
        if printed > 0 && defeats != printed {
            return Err(format!("{}: {defeats} defeats and {printed} printed", self.id).into());
        }
        match &self.published.dropped_majority {
            // An empty list with defeats beside it may be one that was not printed.
            Some(published) if !(published.is_empty() && printed > 0) && dropped != *published => {
                Err(format!("{}: {dropped:?} were dropped", self.id).into())
            }
            _ => Ok(()),
        }
    }
}

/// What is printed is 3 · ½ · √eligible with decimals; the count wants the whole number behind it.
fn eligible(printed: &Number) -> Result<u64, Failed> {
    let printed: Exact = printed.to_string().parse()?;
    let exact = |text: &str| text.parse::<Exact>();
    let square = &(&printed * &printed) * &exact("4/9")?;
    let whole = Exact::from((&square + &exact("1/2")?).floor());
    let off = &square - &whole;
    let near = off < exact("0.000001")? && -off < exact("0.000001")?;
    let eligible = whole.whole().filter(|_| near);
    eligible.ok_or_else(|| format!("{printed} is no quorum").into())
}

fn dropped(counted: &Counted) -> Vec<usize> {
    counted
        .rounds
        .iter()
        .flat_map(|round| &round.acts)
        .filter_map(|act| {
            if let Act::BelowQuorum { option, .. } | Act::BelowMajority { option, .. } = act {
                Some(option + 1)
            } else {
                None
            }
        })
        .collect()
}

fn defeats(counted: &Counted, dropped: &[usize]) -> usize {
    let left: Vec<_> = (0..counted.pairs.len())
        .filter(|option| !dropped.contains(&(option + 1)))
        .collect();
    left.iter()
        .flat_map(|one| left.iter().map(|other| (*one, *other)))
        .filter(|(one, other)| counted.pairs[*one][*other] > counted.pairs[*other][*one])
        .count()
}

fn read(folder: &Path) -> Result<Vec<Vote>, Failed> {
    let text = std::fs::read_to_string(folder.join("debian/debian_votes.json"))?;
    Ok(serde_json::from_str::<File>(&text)?.elections)
}

/// An order by number in place of equal ranks, as in another edition of the same votes, elects others.
fn equal_ranks_matter(folder: &Path) -> Result<(), Failed> {
    let votes = read(folder)?;
    let vote = |id: &str| votes.iter().find(|vote| vote.id == id).ok_or("no such vote");
    let (first, second) = (vote("2003_leader2003")?, vote("2006_vote_002")?);
    let named = |vote: &Vote, name: &str| {
        let found = vote.options.iter().position(|option| option.contains(name));
        found.ok_or_else(|| format!("no {name}"))
    };
    let counted = schulze::count(first.options.len(), &first.papers()?);
    let (michlmayr, garbee) = (named(first, "Michlmayr")?, named(first, "Garbee")?);
    let between = [counted.pairs[michlmayr][garbee], counted.pairs[garbee][michlmayr]];
    if between != [228, 224] {
        return Err(format!("Michlmayr to Garbee is {between:?} in 2003").into());
    }
    let counted = schulze::count(second.options.len(), &second.papers()?);
    if counted.winners != [named(second, "Towns")?] {
        return Err(format!("{:?} won in 2006", counted.winners).into());
    }
    Ok(())
}

pub(crate) fn trials() -> Vec<Trial> {
    vec![
        crate::trial(
            "debian_votes_have_their_published_winners_and_defeats",
            |folder| read(folder)?.iter().try_for_each(Vote::check),
        ),
        crate::trial("debian_votes_hold_equal_ranks_that_matter", equal_ranks_matter),
    ]
}
