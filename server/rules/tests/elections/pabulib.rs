//! Budgets shared by real cities, in Pabulib's form (`pb/*.pb`): the projects that were bought, by the rule that the city used.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use folkmoot_rules::count::budget::{Budget, Points};
use folkmoot_rules::count::equal_shares::{self, Completion};
use folkmoot_rules::count::greedy::{self, Unaffordable};
use folkmoot_rules::count::{Counted, Lot, Opt, Paper};
use folkmoot_rules::terms::Utility;
use libtest_mimic::{Failed, Trial};

/// Points by project.
struct Marks(Vec<(Opt, u32)>);

impl Points for Marks {
    fn points(&self) -> Vec<(Opt, u32)> {
        self.0.clone()
    }
}

#[derive(Default)]
struct City {
    meta: HashMap<String, String>,
    /// The publisher's name of each project.
    names: Vec<String>,
    costs: Vec<u64>,
    /// As published; `None` where nothing was decided.
    selected: Vec<Option<bool>>,
    papers: Vec<Paper<Marks>>,
}

/// The fields of a line, which may be quoted.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ';' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().into_iter().for_each(|field| field.push(letter)),
        }
    }
    fields
}

impl City {
    fn read(path: &Path) -> Result<Self, Failed> {
        let text = std::fs::read_to_string(path)?;
        let mut city = Self::default();
        let (mut section, mut columns) = ("", Vec::new());
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if let Some(begun) = ["META", "PROJECTS", "VOTES"]
                .iter()
                .find(|name| **name == line.trim())
            {
                (section, columns) = (*begun, Vec::new());
                continue;
            }
            if columns.is_empty() {
                columns = fields(line);
                continue;
            }
            let row = fields(line);
            let column = |name: &str| {
                let at = columns.iter().position(|column| column == name)?;
                row.get(at).map(|field| field.trim())
            };
            match section {
                "META" => {
                    city.meta.insert(
                        column("key").ok_or("no key")?.to_owned(),
                        column("value").ok_or("no value")?.to_owned(),
                    );
                }
                "PROJECTS" => {
                    city.names
                        .push(column("project_id").ok_or("no project")?.to_owned());
                    city.costs.push(column("cost").ok_or("no cost")?.parse()?);
                    city.selected
                        .push(column("selected").map(|selected| selected == "1"));
                }
                _ => {
                    let marks = city.marks(column("vote").unwrap_or_default(), column("points"))?;
                    city.papers.push(Paper { marks, weight: 1 });
                }
            }
        }
        Ok(city)
    }

    fn marks(&self, vote: &str, points: Option<&str>) -> Result<Marks, Failed> {
        let mut points = points.map(|points| points.split(','));
        let mut marks = Vec::new();
        for name in vote.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let option = self.names.iter().position(|known| known == name);
            let option = option.ok_or_else(|| format!("unknown project {name}"))?;
            let given = points.as_mut().map_or(Some("1"), Iterator::next);
            marks.push((option, given.ok_or("points are missing")?.trim().parse()?));
        }
        Ok(Marks(marks))
    }

    fn meta(&self, key: &str) -> &str {
        self.meta.get(key).map(String::as_str).unwrap_or_default()
    }

    fn amount(&self) -> Result<u64, Failed> {
        Ok(self.meta("budget").parse()?)
    }

    fn equal_shares(&self, completion: Completion) -> Result<Counted, Failed> {
        let budget = self.budget()?;
        let lot = Lot::new(&[], self.costs.len());
        Ok(equal_shares::count(
            &budget,
            &self.papers,
            Utility::Cost,
            completion,
            &lot,
        ))
    }

    fn greedy(&self, unaffordable: Unaffordable) -> Result<Counted, Failed> {
        Ok(greedy::count(&self.budget()?, &self.papers, unaffordable, None))
    }

    fn budget(&self) -> Result<Budget<'_>, Failed> {
        Ok(Budget {
            amount: self.amount()?,
            voter: 1,
            costs: &self.costs,
        })
    }

    fn names(&self, options: impl IntoIterator<Item = Opt>) -> Vec<&str> {
        options
            .into_iter()
            .filter_map(|option| self.names.get(option).map(String::as_str))
            .collect()
    }
}

/// The count of a city gives what the city bought; where nothing was decided it spends no more than there is.
fn counted_again(path: &Path) -> Result<(), Failed> {
    let city = City::read(path)?;
    let counted = match city.meta("rule") {
        "greedy" => city.greedy(Unaffordable::Skip)?,
        "greedy-no-skip" => city.greedy(Unaffordable::Stop)?,
        _ => city.equal_shares(Completion::Add1)?,
    };
    let spent: u64 = counted
        .winners
        .iter()
        .filter_map(|option| city.costs.get(*option))
        .sum();
    if spent > city.amount()? {
        return Err(format!("spends {spent}").into());
    }
    if !counted.tied.is_empty() {
        return Err(format!("a tie is left open: {:?}", city.names(counted.tied)).into());
    }
    if city.selected.iter().any(Option::is_none) {
        return Ok(());
    }
    let selected = city
        .selected
        .iter()
        .enumerate()
        .filter(|(_, selected)| **selected == Some(true));
    let published: Vec<_> = selected.map(|(option, _)| option).collect();
    if counted.winners == published {
        return Ok(());
    }
    let (ours, theirs) = (city.names(counted.winners), city.names(published));
    Err(format!("counted {ours:?}\npublished {theirs:?}").into())
}

/// The same projects and nearly the same people, by approval and by points: most of what is bought is the same.
fn zurich(folder: &Path) -> Result<(), Failed> {
    let bought = |form: &str| {
        let city = City::read(&folder.join(format!("pb/Switzerland_Zurich_{form}.pb")))?;
        Ok::<_, Failed>((city.equal_shares(Completion::Add1)?.winners, city.costs))
    };
    let ((approval, costs), (points, same_costs)) = (bought("S5")?, bought("D10")?);
    let both = approval.iter().filter(|option| points.contains(option)).count();
    if costs == same_costs && both * 2 > approval.len().max(points.len()) {
        return Ok(());
    }
    Err(format!("by approval {approval:?}, by points {points:?}").into())
}

/// The other usual choice, that every project is of one use, gives something else in all three cities of Equal Shares.
fn the_use_matters(folder: &Path) -> Result<(), Failed> {
    for city in [
        "Netherlands_Assen_2024",
        "Poland_Swiecie_2023",
        "Poland_Wieliczka_2023_Green_Budget",
    ] {
        let city = City::read(&folder.join(format!("pb/{city}.pb")))?;
        let lot = Lot::new(&[], city.costs.len());
        let by_one = equal_shares::count(
            &city.budget()?,
            &city.papers,
            Utility::One,
            Completion::Add1,
            &lot,
        );
        if by_one.winners == city.equal_shares(Completion::Add1)?.winners {
            return Err(format!("the same in {}", city.meta("unit")).into());
        }
    }
    Ok(())
}

/// One test for each city that lies there, and what compares them.
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
            let name = format!("budget_of_{name}");
            super::trial(&name, move |_| counted_again(&path))
        })
        .collect();
    trials.push(super::trial(
        "zurich_buys_much_the_same_by_approval_and_by_points",
        zurich,
    ));
    trials.push(super::trial(
        "equal_shares_of_the_cost_and_of_one_differ",
        the_use_matters,
    ));
    trials
}
