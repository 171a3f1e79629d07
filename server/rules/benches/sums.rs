//! A million ballots of single choice, approval and score over ten options: the whole count of a sheet, up to the result that is
//! shown (histograms, means, supporters, margin), against adding up the same bytes.
//!
//! `cargo bench -p folkmoot-rules --bench sums` measures both in one run, and prints at its end how many times the sum each count
//! took; at most twice is the aim. Beside it stands what making the sheet from papers takes, which a poll pays once.

use std::cell::RefCell;
use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::Criterion;
use folkmoot_rules::count::sheet::{Choices, Sheet};
use folkmoot_rules::count::{Paper, Scores, approval, plurality, resistance, score};

const BALLOTS: usize = 1_000_000;
const OPTIONS: usize = 10;

/// Marks from nought up to the highest, the same in every run (splitmix64).
fn marks(highest: u8, how_many: usize) -> Vec<u8> {
    let mut state = 0_u64;
    let mut next = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    };
    (0..how_many)
        .map(|_| u8::try_from(next() % (u64::from(highest) + 1)).unwrap_or_default())
        .collect()
}

fn scores(bytes: &[u8]) -> Vec<Paper<Scores>> {
    bytes
        .chunks(OPTIONS)
        .map(|marks| Paper {
            marks: marks.iter().map(|mark| Some(u32::from(*mark))).collect(),
            weight: 1,
        })
        .collect()
}

fn approvals(bytes: &[u8]) -> Vec<Paper<Vec<usize>>> {
    bytes
        .chunks(OPTIONS)
        .map(|marks| Paper {
            marks: (0..OPTIONS)
                .filter(|option| marks.get(*option) == Some(&1))
                .collect(),
            weight: 1,
        })
        .collect()
}

fn choices(bytes: &[u8]) -> Vec<Paper<usize>> {
    bytes
        .iter()
        .map(|option| Paper {
            marks: usize::from(*option),
            weight: 1,
        })
        .collect()
}

/// Measures, and gives the median of the samples.
fn median<T>(criterion: &mut Criterion, name: &str, mut work: impl FnMut() -> T) -> Duration {
    let samples = RefCell::new(Vec::new());
    criterion.bench_function(name, |bencher| {
        bencher.iter_custom(|times| {
            let start = Instant::now();
            for _ in 0..times {
                black_box(work());
            }
            let took = start.elapsed();
            samples
                .borrow_mut()
                .push(took / u32::try_from(times).unwrap_or(u32::MAX));
            took
        });
    });
    let mut samples = samples.into_inner();
    samples.sort_unstable();
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}

fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().map(|byte| u64::from(*byte)).sum()
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let mut ratios = Vec::new();
    let mut compare = |name: &str, bytes: &[u8], build: &mut dyn FnMut(), count: &mut dyn FnMut()| {
        let of_sum = median(&mut criterion, &format!("{name}: sum of the bytes"), || {
            sum(black_box(bytes))
        });
        let of_count = median(&mut criterion, &format!("{name}: count"), count);
        let of_build = median(&mut criterion, &format!("{name}: sheet from papers"), build);
        ratios.push((name.to_owned(), of_sum, of_count, of_build));
    };

    let last = u8::try_from(OPTIONS - 1).unwrap_or_default();
    let bytes = marks(last, BALLOTS);
    let papers = choices(&bytes);
    let sheet = Choices::new(OPTIONS, &papers);
    let half = plurality::majority(sheet.cast());
    compare(
        "single choice",
        &bytes,
        &mut || drop(black_box(Choices::new(OPTIONS, &papers))),
        &mut || drop(black_box(plurality::count(black_box(&sheet), Some(half)))),
    );

    let bytes = marks(1, BALLOTS * OPTIONS);
    let papers = approvals(&bytes);
    let sheet = Sheet::approvals(OPTIONS, &papers);
    compare(
        "approval",
        &bytes,
        &mut || drop(black_box(Sheet::approvals(OPTIONS, &papers))),
        &mut || drop(black_box(approval::count(black_box(&sheet), 1))),
    );

    let bytes = marks(5, BALLOTS * OPTIONS);
    let papers = scores(&bytes);
    let sheet = Sheet::scores(OPTIONS, 5, &papers);
    compare(
        "score 0 to 5",
        &bytes,
        &mut || drop(black_box(Sheet::scores(OPTIONS, 5, &papers))),
        &mut || drop(black_box(score::count(black_box(&sheet), 1))),
    );

    let highest = u8::try_from(resistance::HIGHEST).unwrap_or_default();
    let bytes = marks(highest, BALLOTS * OPTIONS);
    let papers = scores(&bytes);
    let sheet = Sheet::scores(OPTIONS, resistance::HIGHEST, &papers);
    compare(
        "resistance 0 to 10",
        &bytes,
        &mut || drop(black_box(Sheet::scores(OPTIONS, resistance::HIGHEST, &papers))),
        &mut || drop(black_box(resistance::count(black_box(&sheet), 1))),
    );
    criterion.final_summary();

    #[expect(clippy::print_stdout, reason = "it is what whoever measures reads")]
    for (name, of_sum, of_count, of_build) in ratios {
        let percent = of_count.as_nanos() * 100 / of_sum.as_nanos().max(1);
        println!(
            "{name}: the count takes {percent} % of the time of the sum ({of_count:?} against {of_sum:?}); the sheet {of_build:?}"
        );
    }
}
