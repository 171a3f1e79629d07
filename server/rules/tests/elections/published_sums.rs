//! Sums that were published with their ballots: votes and points by project in Pabulib's form (`pb/*.pb`), and first choices of
//! elections in `PrefLib`'s form (`ranked/*.toi`).

use std::path::{Path, PathBuf};

use folkmoot_rules::count::dots::{self, Dots};
use folkmoot_rules::count::sheet::{Choices, Sheet};
use folkmoot_rules::count::{Counted, Paper, Scores, approval, plurality, score};
use folkmoot_rules::exact::Exact;
use libtest_mimic::{Failed, Trial};

/// What a city published: by project its votes and, where there are points, their sum.
#[derive(Default)]
struct City {
    names: Vec<String>,
    votes: Vec<Exact>,
    points: Vec<Exact>,
    papers: Vec<Paper<Scores>>,
}

impl City {
    fn read(path: &Path) -> Result<Self, Failed> {
        let mut city = Self::default();
        let (mut section, mut columns): (&str, Vec<&str>) = ("", Vec::new());
        let text = std::fs::read_to_string(path)?;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if ["META", "PROJECTS", "VOTES"].contains(&line) {
                (section, columns) = (line, Vec::new());
                continue;
            }
            let row: Vec<&str> = line.split(';').collect();
            if columns.is_empty() {
                columns = row;
                continue;
            }
            let field = |name| {
                columns
                    .iter()
                    .position(|column| *column == name)
                    .and_then(|at| row.get(at))
                    .copied()
            };
            if section == "PROJECTS" {
                city.names
                    .push(field("project_id").ok_or("no project")?.to_owned());
                city.votes.extend(number(field("votes"))?);
                city.points.extend(number(field("score"))?);
            } else if section == "VOTES" {
                city.cast(field("vote").unwrap_or_default(), field("points"))?;
            }
        }
        Ok(city)
    }

    fn cast(&mut self, vote: &str, points: Option<&str>) -> Result<(), Failed> {
        let mut marks = vec![None; self.names.len()];
        let mut points = points.into_iter().flat_map(|points| points.split(','));
        for name in vote.split(',').filter(|name| !name.is_empty()) {
            let at = self
                .names
                .iter()
                .position(|known| known == name)
                .ok_or_else(|| format!("no project {name}"))?;
            let given = points.next().unwrap_or("1").parse()?;
            marks
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|mark| *mark = Some(given));
        }
        self.papers.push(Paper { marks, weight: 1 });
        Ok(())
    }
}

fn number(field: Option<&str>) -> Result<Option<Exact>, Failed> {
    field
        .map(|field| field.parse().map_err(|_| format!("no number: {field}").into()))
        .transpose()
}

fn same(what: &str, counted: &Counted, published: &[Exact]) -> Result<(), Failed> {
    if published.is_empty() || counted.totals == published {
        return Ok(());
    }
    Err(format!("{what}: counted {:?}, published {published:?}", counted.totals).into())
}

/// The published votes are the approvals, and the published points the sums of scores and of dots.
fn sums_of_projects(path: &Path) -> Result<(), Failed> {
    let city = City::read(path)?;
    let options = city.names.len();
    let approved = city.papers.iter().map(|paper| {
        let given = paper
            .marks
            .iter()
            .enumerate()
            .filter(|(_, mark)| mark.is_some_and(|mark| mark > 0));
        Paper {
            marks: given.map(|(option, _)| option).collect(),
            weight: 1,
        }
    });
    let approved: Vec<_> = approved.collect();
    same(
        "votes",
        &approval::count(&Sheet::approvals(options, &approved), 1),
        &city.votes,
    )?;
    if city.points.is_empty() {
        return Ok(());
    }
    let highest = city
        .papers
        .iter()
        .flat_map(|paper| paper.marks.iter().flatten())
        .max();
    let highest = u16::try_from(highest.copied().unwrap_or_default())?;
    let scored = score::count(&Sheet::scores(options, highest, &city.papers), 1);
    let given = dots::count(
        options,
        Dots {
            points: u32::MAX,
            cap: None,
        },
        1,
        &city.papers,
    );
    same("scores", &scored, &city.points)?;
    same("points", &given, &city.points)?;
    if scored.winners == given.winners && scored.tied == given.tied {
        Ok(())
    } else {
        Err("scores and points choose differently".into())
    }
}

/// The options' names and the count of the first choices in a file of rankings.
fn first_choices(path: &Path, majority: bool) -> Result<(Vec<String>, Counted), Failed> {
    let text = std::fs::read_to_string(path)?;
    let (mut names, mut papers) = (Vec::new(), Vec::new());
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("# ALTERNATIVE NAME ") {
            names.push(name.split_once(": ").ok_or("no name")?.1.to_owned());
        } else if let Some((weight, ranking)) = line.split_once(':').filter(|_| !line.starts_with('#')) {
            // Two in the first place are no single choice.
            let first = ranking
                .trim()
                .split(',')
                .next()
                .unwrap_or_default()
                .parse::<usize>();
            let first = first.map_or(usize::MAX, |first| first - 1);
            papers.push(Paper {
                marks: first,
                weight: weight.trim().parse()?,
            });
        }
    }
    let choices = Choices::new(names.len(), &papers);
    let votes = choices.votes().iter().sum();
    let counted = plurality::count(&choices, majority.then(|| plurality::majority(votes)));
    Ok((names, counted))
}

/// Burlington 2009: Wright has the most first choices, and no majority; he and Kiss would meet in a run-off.
fn burlington(folder: &Path) -> Result<(), Failed> {
    let path = folder.join("ranked/00005-00000002.toi");
    let (names, counted) = first_choices(&path, false)?;
    let mut votes = counted.totals.clone();
    votes.sort_by(|one, other| other.cmp(one));
    let published = [2951_u32, 2585, 2063, 1306, 36, 35].map(Exact::from);
    let winner = counted.winners.first().and_then(|winner| names.get(*winner));
    if votes != published || winner.is_none_or(|winner| winner != "Kurt Wright") {
        return Err(format!("{winner:?} with {votes:?}").into());
    }
    let (_, with_majority) = first_choices(&path, true)?;
    let finalists = plurality::finalists(&with_majority);
    let finalists: Vec<_> = finalists.iter().filter_map(|option| names.get(*option)).collect();
    if finalists == ["Kurt Wright", "Bob Kiss"] && with_majority.winners.is_empty() {
        return Ok(());
    }
    Err(format!("in the run-off: {finalists:?}").into())
}

/// One test for each city that lies there, and Burlington.
pub fn trials() -> Vec<Trial> {
    let mut cities: Vec<PathBuf> = super::folder()
        .and_then(|folder| std::fs::read_dir(folder.join("pb")).ok())
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "pb"))
        .collect();
    cities.sort();
    let mut trials: Vec<_> = cities
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            super::trial(&format!("sums_of_{name}"), move |_| sums_of_projects(&path))
        })
        .collect();
    trials.push(super::trial("first_choices_in_burlington_2009", burlington));
    trials
}
