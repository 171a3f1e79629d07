//! How long rankings take to count, one paper a ballot, beside the time of only reading the same papers through.
//!
//! `cargo bench -p folkmoot-rules --bench ranked`. Schulze over 100,000 ballots with 20 options is to stay under 100 ms on one core.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use folkmoot_rules::count::{Lot, Paper, Ranking, borda, instant_runoff, ranked_pairs, schulze};

/// Rankings of the first `ranked` of all options in an order that looks random and is the same in every run.
fn papers(ballots: usize, options: usize, ranked: usize) -> Vec<Paper<Ranking>> {
    let mut state = 1_u64;
    let mut below = move |bound: usize| {
        // Knuth's linear congruential generator; its high bits are the good ones.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default() % bound
    };
    (0..ballots)
        .map(|_| {
            let mut order: Vec<usize> = (0..options).collect();
            for last in (1..options).rev() {
                order.swap(last, below(last + 1));
            }
            order.truncate(ranked);
            Paper {
                marks: order.into_iter().map(|option| vec![option]).collect(),
                weight: 1,
            }
        })
        .collect()
}

/// What the quickest count could not do without.
fn read(papers: &[Paper<Ranking>]) -> usize {
    papers
        .iter()
        .flat_map(|paper| paper.marks.iter().flatten())
        .fold(0, |sum, option| sum.wrapping_add(*option))
}

fn pairwise(bench: &mut Criterion) {
    let papers = papers(100_000, 20, 20);
    let lot = Lot::new(&[], 20);
    let mut group = bench.benchmark_group("100,000 ballots, 20 options");
    group.sample_size(20);
    group.bench_function("only read", |b| b.iter(|| read(black_box(&papers))));
    group.bench_function("schulze", |b| b.iter(|| schulze::count(20, black_box(&papers))));
    group.bench_function("ranked pairs", |b| {
        b.iter(|| ranked_pairs::count(20, black_box(&papers), &lot));
    });
    group.bench_function("borda", |b| b.iter(|| borda::count(20, black_box(&papers))));
    group.finish();
}

/// As many options as a poll can have.
fn many_options(bench: &mut Criterion) {
    let papers = papers(1_000, 200, 200);
    let lot = Lot::new(&[], 200);
    let mut group = bench.benchmark_group("1,000 ballots, 200 options");
    group.sample_size(10);
    group.bench_function("schulze", |b| b.iter(|| schulze::count(200, black_box(&papers))));
    group.bench_function("ranked pairs", |b| {
        b.iter(|| ranked_pairs::count(200, black_box(&papers), &lot));
    });
    group.finish();
}

/// The size of the election of a mayor in San Francisco in June 2018: three ranks, no two ballots put together.
fn runoff(bench: &mut Criterion) {
    let papers = papers(254_016, 13, 3);
    let lot = Lot::new(&[], 13);
    let mut group = bench.benchmark_group("254,016 ballots, 3 of 13 options");
    group.sample_size(20);
    group.bench_function("only read", |b| b.iter(|| read(black_box(&papers))));
    group.bench_function("instant run-off", |b| {
        b.iter(|| instant_runoff::count(13, black_box(&papers), &lot));
    });
    group.finish();
}

criterion_group!(benches, pairwise, many_options, runoff);
criterion_main!(benches);
