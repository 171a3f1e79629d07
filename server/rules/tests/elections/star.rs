//! Polls by STAR and Bloc STAR (`star/*.csv`, `star/*.starvote`) and what their publisher reports of each (the `.txt` beside it): the
//! sums, the finalists, the run-off, each step of a tie-break, the winners.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use folkmoot_rules::count::sheet::Sheet;
use folkmoot_rules::count::{Act, Counted, Lot, Opt, Paper, Scores, TieRule, star};
use folkmoot_rules::exact::Exact;
use libtest_mimic::{Failed, Trial};

/// A poll as its file says it.
#[derive(Default)]
struct Poll {
    names: Vec<String>,
    papers: Vec<Paper<Scores>>,
    method: String,
    seats: usize,
    /// The order in which the publisher lets lots fall, if any; otherwise an open tie is the result.
    lot: Vec<String>,
}

impl Poll {
    fn read(path: &Path) -> Result<Self, Failed> {
        let text = std::fs::read_to_string(path)?;
        let mut poll = Self {
            method: "star".to_owned(),
            seats: 1,
            ..Self::default()
        };
        if path.extension().is_some_and(|extension| extension == "csv") {
            poll.read_csv(&text)?;
        } else {
            poll.read_starvote(&text)?;
        }
        Ok(poll)
    }

    fn read_csv(&mut self, text: &str) -> Result<(), Failed> {
        let mut lines = text.lines();
        let head = lines.next().ok_or("an empty file")?;
        self.names = head.split(',').map(str::to_owned).collect();
        for line in lines.filter(|line| !line.trim().is_empty()) {
            let marks = line.split(',').map(|mark| Ok(Some(mark.trim().parse()?)));
            let marks = marks.collect::<Result<_, Failed>>()?;
            self.papers.push(Paper { marks, weight: 1 });
        }
        Ok(())
    }

    fn read_starvote(&mut self, text: &str) -> Result<(), Failed> {
        let lines: Vec<&str> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with('#'))
            .collect();
        let (mut ballots, mut in_lot, mut weight, mut begins) = (false, false, 1, true);
        for line in lines {
            let pair = line
                .split_once('=')
                .map(|(key, value)| (key.trim(), value.trim()));
            if in_lot {
                in_lot = line != "]";
                self.lot
                    .extend((in_lot && !line.is_empty()).then(|| line.to_owned()));
            } else if line == "[ballots]" {
                ballots = true;
            } else if let (false, Some((key, value))) = (ballots, pair) {
                match key {
                    "method" => value.clone_into(&mut self.method),
                    "seats" => self.seats = value.parse()?,
                    "tiebreaker" => in_lot = value == "[",
                    _ => {}
                }
            } else if ballots && line.is_empty() {
                begins = true;
            } else if let Some((times, "ballot" | "ballots")) =
                line.trim_end_matches(':').split_once(' ').filter(|_| ballots)
            {
                (weight, begins) = (times.parse()?, true);
            } else if let (true, Some((name, mark))) = (ballots, pair) {
                if begins {
                    self.papers.push(Paper {
                        marks: Vec::new(),
                        weight,
                    });
                    (weight, begins) = (1, false);
                }
                self.mark(name, mark.parse()?);
            }
        }
        Ok(())
    }

    fn mark(&mut self, name: &str, mark: u32) {
        let option = self.option(name).unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        });
        if let Some(paper) = self.papers.last_mut() {
            let long = paper.marks.len().max(option + 1);
            paper.marks.resize(long, None);
            paper
                .marks
                .iter_mut()
                .skip(option)
                .take(1)
                .for_each(|at| *at = Some(mark));
        }
    }

    fn option(&self, name: &str) -> Option<Opt> {
        self.names.iter().position(|known| known == name)
    }

    /// A name in a report, which shows the only candidate by the first letter.
    fn reported(&self, name: &str) -> Result<Opt, Failed> {
        let only = self
            .names
            .first()
            .filter(|only| self.names.len() == 1 && only.starts_with(name));
        let found = only.map(|_| 0).or_else(|| self.option(name));
        Ok(found.ok_or_else(|| format!("nobody is called {name:?}"))?)
    }

    fn count(&self) -> Counted {
        let lot: Vec<Opt> = self.lot.iter().filter_map(|name| self.option(name)).collect();
        let sheet = Sheet::scores(self.names.len(), star::HIGHEST, &self.papers);
        star::count(&sheet, self.seats, &Lot::new(&lot, self.names.len()))
    }
}

/// One part of a report: its heading, its lines of figures, everything else.
struct Part {
    heading: String,
    figures: Vec<(String, Exact)>,
    lines: Vec<String>,
}

fn parts(report: &str) -> Result<Vec<Part>, Failed> {
    let mut parts: Vec<Part> = Vec::new();
    for line in report.lines().filter(|line| !line.trim().is_empty()) {
        if let Some(heading) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            parts.push(Part {
                heading: heading.to_owned(),
                figures: Vec::new(),
                lines: Vec::new(),
            });
            continue;
        }
        let part = parts.last_mut().ok_or("a report without a heading")?;
        if let Some((name, figure)) = line.split_once(" -- ") {
            let figure = figure.trim().split(' ').next().unwrap_or_default();
            part.figures.push((
                name.trim().to_owned(),
                figure.parse().map_err(|_| format!("no figure: {line}"))?,
            ));
        } else {
            part.lines.push(line.trim().to_owned());
        }
    }
    Ok(parts)
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, ours: &T, theirs: &T) -> Result<(), Failed> {
    if ours == theirs {
        return Ok(());
    }
    Err(format!("{what}: counted {ours:?}, published {theirs:?}").into())
}

/// Compares the report part by part, in the order in which the count goes.
fn counted_again(path: &Path) -> Result<(), Failed> {
    let poll = Poll::read(path)?;
    let counted = poll.count();
    let report = std::fs::read_to_string(path.with_extension("txt"))?;
    let mut round = None;
    let mut decided = Vec::new();
    let mut winners: Option<BTreeSet<Opt>> = None;
    for part in parts(&report)? {
        let heading = part.heading.as_str();
        if heading.ends_with("Scoring Round") || heading.ends_with("Automatic Runoff Round") {
            let next = round.map_or(0, |round| round + 1);
            round = Some(next);
            let ours = counted
                .rounds
                .get(next)
                .ok_or_else(|| format!("no round for {heading}"))?;
            for (name, figure) in &part.figures {
                let ours = if name == "No Preference" {
                    Some(&ours.exhausted)
                } else {
                    ours.totals.get(poll.reported(name)?).and_then(Option::as_ref)
                };
                same(&format!("{heading}, {name}"), &ours, &Some(figure))?;
            }
            let told = part.lines.iter().find_map(|line| line.strip_suffix(" advance."));
            if let Some(finalists) = told {
                let theirs = names(&poll, finalists)?;
                let ours = ours.acts.iter().filter_map(|act| match act {
                    Act::Finalist { option } => Some(*option),
                    _ => None,
                });
                same(&format!("{heading}, finalists"), &ours.collect(), &theirs)?;
            }
        } else if heading.ends_with("tiebreaker") || heading.ends_with("Unbreakable Tie") {
            let rule = match heading.rsplit(": ").next() {
                Some("First tiebreaker") if heading.contains("Scoring") => TieRule::HeadToHead,
                Some("First tiebreaker") => TieRule::TotalScore,
                Some("Second tiebreaker") => TieRule::TopScores,
                _ => TieRule::Lot,
            };
            let open = part.lines.iter().any(|line| line.starts_with("There's still"));
            if !open {
                decided.push((round, rule));
            }
            if heading.ends_with("Unbreakable Tie") {
                let tie = part
                    .lines
                    .iter()
                    .find_map(|line| line.strip_prefix("Tie between ")?.strip_suffix('.'));
                let theirs = names(&poll, tie.ok_or("no tie is named")?)?;
                let for_the_place = counted.tied.iter().copied().collect::<BTreeSet<_>>() == theirs;
                let on_the_way = counted.ties.iter().any(|tie| {
                    tie.rule == TieRule::Lot && tie.between.iter().copied().collect::<BTreeSet<_>>() == theirs
                });
                if !for_the_place && !on_the_way {
                    return Err(format!("{theirs:?} are not tied: {:?}", counted.ties).into());
                }
            }
        } else if heading.ends_with("Winner") || heading.ends_with("Winners") {
            winners = Some(
                part.lines
                    .iter()
                    .map(|name| poll.reported(name))
                    .collect::<Result<_, _>>()?,
            );
        }
    }
    ties_decided(&counted, &decided, winners.is_none())?;
    let Some(winners) = winners else {
        return Ok(());
    };
    // The publisher lets the lot fall for the last place too; here the poll's policy may do so.
    let lot: Vec<Opt> = poll.lot.iter().filter_map(|name| poll.option(name)).collect();
    let by_lot = Lot::new(&lot, poll.names.len()).first(&counted.tied);
    let ours = counted.winners.iter().copied().chain(by_lot).collect();
    same("winners", &ours, &winners)
}

/// The steps that decided something, in order. What only the poll can decide stands in the report as a lot or as a tie that is left;
/// with such a tie the report ends, where the count may go on by lot.
fn ties_decided(counted: &Counted, theirs: &[(Option<usize>, TieRule)], ends: bool) -> Result<(), Failed> {
    let decided = counted.ties.iter().filter(|tie| tie.rule != TieRule::Harmless);
    let left = (!counted.tied.is_empty()).then(|| (counted.rounds.len().checked_sub(1), TieRule::Lot));
    let mut ours: Vec<_> = decided.map(|tie| (tie.round, tie.rule)).chain(left).collect();
    if ends {
        ours.truncate(theirs.len());
    }
    same("ties", &ours, &theirs.to_vec())
}

/// "A, B, and C" or "A and B".
fn names(poll: &Poll, listed: &str) -> Result<BTreeSet<Opt>, Failed> {
    let listed = listed.replace(", and ", ", ");
    let listed = listed.split(", ").flat_map(|names| names.split(" and "));
    listed.map(|name| poll.reported(name)).collect()
}

/// One test for each poll that lies there. Other methods of the same publisher are not Folkmoot's.
pub fn trials() -> Vec<Trial> {
    let mut polls: Vec<PathBuf> = super::folder()
        .and_then(|folder| std::fs::read_dir(folder.join("star")).ok())
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "csv" || extension == "starvote")
        })
        .filter(|path| Poll::read(path).is_ok_and(|poll| ["star", "bloc"].contains(&poll.method.as_str())))
        .collect();
    polls.sort();
    polls
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            super::trial(&format!("star_poll_{name}"), move |_| counted_again(&path))
        })
        .collect()
}
