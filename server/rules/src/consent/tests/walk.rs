//! A random walk through the machine: whatever people do and however late the clock is, its laws hold.
//!
//! A debug build walks a thousand times, a release build two hundred thousand times, in under a minute:
//! `cargo test --release -p folkmoot-rules --lib consent::tests::walk`. What fails is shortened to the fewest entries that still fail,
//! and told as a story.

mod duties;
mod forms;
mod laws;
mod people;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use laws::Laws;
use people::Walk;

use crate::consent::story::tell;
use crate::consent::{Event, apply, begin};

const RUNS: u64 = if cfg!(debug_assertions) { 1_000 } else { 200_000 };

/// What a log breaks; entries that are refused are left out.
fn broken(log: &[Event]) -> Option<String> {
    let (first, rest) = log.split_first()?;
    let (mut state, _) = begin(first).ok()?;
    let mut laws = Laws::default();
    let mut taken = vec![first.clone()];
    for event in rest {
        let Ok((next, effects)) = apply(&state, event) else {
            continue;
        };
        taken.push(event.clone());
        if let Err(law) = laws.hold(&state, event, &next, &effects) {
            return Some(law);
        }
        state = next;
    }
    laws::at_the_end(&taken, &state).err()
}

/// The fewest entries of a log that still break something.
fn shortened(log: &[Event]) -> Vec<Event> {
    let mut log = log.to_vec();
    let mut chunk = log.len() / 2;
    while chunk > 0 {
        let mut from = 1;
        while from < log.len() {
            let mut shorter = log.clone();
            shorter.drain(from..(from + chunk).min(log.len()));
            if broken(&shorter).is_some() {
                log = shorter;
            } else {
                from += chunk;
            }
        }
        chunk /= 2;
    }
    log
}

#[test]
fn the_laws_hold_on_every_walk() {
    let next = AtomicU64::new(0);
    let failed = Mutex::new(None);
    let reached = Mutex::new([0_u64; people::PLACES.len()]);
    let walker = || {
        let mut mine = [0; people::PLACES.len()];
        while failed.lock().unwrap().is_none() {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= RUNS {
                break;
            }
            let walk = Walk::run(seed);
            for (count, place) in mine.iter_mut().zip(people::PLACES) {
                *count += u64::from(place.1(&walk.state));
            }
            if let Some(law) = walk.failed {
                failed.lock().unwrap().get_or_insert((seed, law, walk.log));
            }
        }
        for (all, mine) in reached.lock().unwrap().iter_mut().zip(mine) {
            *all += mine;
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(walker);
        }
    });
    if let Some((seed, law, log)) = failed.into_inner().unwrap() {
        let short = if broken(&log).is_some() {
            shortened(&log)
        } else {
            log
        };
        let law = broken(&short).unwrap_or(law);
        panic!("walk {seed}: {law}\n{}", tell(&short));
    }
    // A walk that never gets anywhere proves nothing.
    let reached = reached.into_inner().unwrap();
    for (place, count) in people::PLACES.iter().zip(reached) {
        println!("{}: {count} of {RUNS}", place.0);
    }
    for (place, count) in people::PLACES.iter().zip(reached) {
        assert!(
            count > RUNS / 1_000,
            "{} is hardly ever reached: {count}",
            place.0
        );
    }
}
