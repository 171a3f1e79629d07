//! How long Equal Shares with Add1 takes: on the largest city of the published elections, where `FOLKMOOT_ELECTIONS` names them, on a
//! random city of that size, and on a small group with much money.

use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use folkmoot_rules::count::budget::Budget;
use folkmoot_rules::count::equal_shares::{Completion, count};
use folkmoot_rules::count::{Lot, Opt, Paper};
use folkmoot_rules::terms::Utility;

struct City {
    amount: u64,
    costs: Vec<u64>,
    papers: Vec<Paper<Vec<Opt>>>,
}

impl City {
    /// Projects, voters and choices drawn by a plain generator, always the same; early projects are more liked.
    fn random(voters: u64, projects: u64, amount: u64) -> Self {
        let mut state: u64 = 1;
        let mut below = |limit: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % limit
        };
        let costs = (0..projects)
            .map(|_| 1 + amount / 400 + below(amount / 10))
            .collect();
        let mut choices = || {
            let number = 1 + below(9);
            let some = (0..number).map(|_| below(projects).min(below(projects)));
            some.filter_map(|option| usize::try_from(option).ok()).collect()
        };
        let papers = (0..voters)
            .map(|_| Paper {
                marks: choices(),
                weight: 1,
            })
            .collect();
        Self {
            amount,
            costs,
            papers,
        }
    }

    /// The city with the most papers among those with approvals, as far as this needs Pabulib's form.
    fn largest(folder: &Path) -> Option<Self> {
        let files = std::fs::read_dir(folder.join("pb")).ok()?;
        let texts = files.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok());
        let texts = texts.map(|text| text.replace('\r', ""));
        let equal_shares = texts.filter(|text| text.contains("rule;equalshares"));
        let text = equal_shares.max_by_key(|text| text.lines().count())?;
        let amount = text
            .lines()
            .find_map(|line| line.strip_prefix("budget;"))?
            .parse()
            .ok()?;
        let (_, rest) = text.split_once("PROJECTS\n")?;
        let (projects, votes) = rest.split_once("VOTES\n")?;
        let projects: Vec<_> = projects
            .lines()
            .skip(1)
            .filter_map(|line| line.split(';').next().zip(line.split(';').nth(1)))
            .collect();
        let vote = |line: &str| {
            let vote = line.split(';').nth(1).unwrap_or_default().split(',');
            vote.filter_map(|name| projects.iter().position(|(known, _)| *known == name))
                .collect()
        };
        Some(Self {
            amount,
            costs: projects
                .iter()
                .filter_map(|(_, cost)| cost.parse().ok())
                .collect(),
            papers: votes
                .lines()
                .skip(1)
                .map(|line| Paper {
                    marks: vote(line),
                    weight: 1,
                })
                .collect(),
        })
    }

    fn count(&self) -> usize {
        let budget = Budget {
            amount: self.amount,
            voter: 1,
            costs: &self.costs,
        };
        let lot = Lot::new(&[], self.costs.len());
        count(&budget, &self.papers, Utility::Cost, Completion::Add1, &lot)
            .winners
            .len()
    }
}

fn budgets(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("equal shares with add1");
    group.sample_size(10);
    let real = std::env::var_os("FOLKMOOT_ELECTIONS").and_then(|folder| City::largest(Path::new(&folder)));
    if let Some(city) = real {
        group.bench_function("largest city supplied", |bench| {
            bench.iter(|| city.count());
        });
    }
    let city = City::random(6_600, 64, 1_000_000);
    group.bench_function("random city, 6600 voters, 64 projects", |bench| {
        bench.iter(|| city.count());
    });
    let group_of_nine = City::random(9, 12, 5_000_000);
    group.bench_function("nine people, five million", |bench| {
        bench.iter(|| group_of_nine.count());
    });
    group.finish();
}

criterion_group!(benches, budgets);
criterion_main!(benches);
