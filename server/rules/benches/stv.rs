//! How long a count by the single transferable vote takes: a ward's worth of random papers, and a real ward where there is one.
//!
//! `cargo bench -p folkmoot-rules --bench stv`, with `FOLKMOOT_ELECTIONS` naming the directory of published elections for the real
//! one. By the Scottish rules a ward should take less than 10 ms.

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use folkmoot_rules::count::{Lot, Paper, Ranking, stv_meek, stv_scottish};

struct Ward {
    name: &'static str,
    options: usize,
    seats: usize,
    papers: Vec<Paper<Ranking>>,
}

/// As many papers, each by itself, as the largest wards have, three preferences or so on each.
fn random(name: &'static str, papers: usize, options: usize, seats: usize) -> Ward {
    // A plain generator of fixed seed (Knuth's constants): every run counts the same papers.
    let mut state = 42_u64;
    let mut next = |below: usize| {
        state = (state.wrapping_mul(6_364_136_223_846_793_005)).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default() % below
    };
    let papers = (0..papers).map(|_| {
        let length = 1 + next(options.min(6));
        // Two draws, the lower of them: some options are liked better than others.
        let marks = (0..length).map(|_| vec![next(options).min(next(options))]);
        Paper {
            marks: marks.collect(),
            weight: 1,
        }
    });
    Ward {
        name,
        options,
        seats,
        papers: papers.collect(),
    }
}

/// The ward with the most candidates, its papers singly.
fn real(folder: &Path) -> Option<Ward> {
    let text = std::fs::read_to_string(folder.join("stv/East-Centre-2007.blt")).ok()?;
    let mut lines = text.lines();
    let (options, seats) = lines.next()?.split_once(' ')?;
    let papers = lines.take_while(|line| line.trim() != "0").flat_map(|line| {
        let numbers: Vec<usize> = line
            .split_whitespace()
            .filter_map(|number| number.parse().ok())
            .collect();
        let preferences = numbers.iter().skip(1).take_while(|number| **number > 0);
        let paper = Paper {
            marks: preferences.map(|number| vec![number - 1]).collect(),
            weight: 1,
        };
        std::iter::repeat_n(paper, numbers.first().copied().unwrap_or_default())
    });
    Some(Ward {
        name: "East Centre 2007",
        options: options.parse().ok()?,
        seats: seats.trim().parse().ok()?,
        papers: papers.collect(),
    })
}

fn stv(criterion: &mut Criterion) {
    let mut wards = vec![
        random("12,000 papers, 13 options", 12_000, 13, 4),
        random("200,000 papers, 30 options", 200_000, 30, 7),
    ];
    wards.extend(std::env::var_os("FOLKMOOT_ELECTIONS").and_then(|folder| real(Path::new(&folder))));
    for ward in &wards {
        let lot = Lot::new(&[], ward.options);
        let mut group = criterion.benchmark_group(ward.name);
        group.sample_size(20);
        group.bench_function("Scottish", |bencher| {
            bencher.iter(|| stv_scottish::count(ward.options, black_box(&ward.papers), ward.seats, &lot));
        });
        group.bench_function("Meek", |bencher| {
            bencher.iter(|| stv_meek::count(ward.options, black_box(&ward.papers), ward.seats, &lot));
        });
    }
}

criterion_group!(benches, stv);
criterion_main!(benches);
