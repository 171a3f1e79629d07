//! What arbitrary bytes are read as, and what must hold of every count.

mod papers;
mod poll;

use folkmoot_rules::count::{Counted, Opt};

pub use papers::Ranked;
pub use poll::Poll;

/// What holds of a count by any method, whatever it counted.
pub fn check(counted: &Counted, options: usize) {
    let named = [&counted.winners, &counted.tied].into_iter().flatten();
    let mut named: Vec<Opt> = named.copied().collect();
    let count = named.len();
    named.sort_unstable();
    named.dedup();
    assert_eq!(named.len(), count, "nobody wins twice, or wins and is tied");
    assert!(
        named.iter().all(|option| *option < options),
        "whoever wins exists"
    );
    assert!(
        counted.places <= counted.tied.len(),
        "no more places are open than are tied"
    );
    assert_eq!(counted.totals.len(), options, "each option has its figure");
    for round in &counted.rounds {
        let figures = round.totals.len();
        assert!(
            figures == options || figures == 0,
            "a round has a figure for each, or none at all"
        );
    }
}
