//! How often values stand in a long row of bytes, in loops that become vector instructions.

use super::{BLANK, given};

/// So few bytes that a byte can count them: only then are many compared at once.
const SHORT: usize = 192;
/// So many bytes at a time that they stay in the nearest cache for the next value.
const BLOCK: usize = 40 * SHORT;
/// Up to so many values each is looked for in turn; with more of them, a table is faster.
const FEW: usize = 20;

/// How often each of the values from nought up to this one stands there.
pub(super) fn of_each(bytes: &[u8], highest: u8) -> Vec<u128> {
    let mut counts = vec![0; usize::from(highest) + 1];
    if counts.len() > FEW {
        add_by_table(bytes, &mut counts);
    } else {
        for block in bytes.chunks(BLOCK) {
            for (value, count) in (0..=highest).zip(&mut counts) {
                *count += of(block, value);
            }
        }
    }
    counts
}

fn of(block: &[u8], value: u8) -> u128 {
    let in_short = |short: &[u8]| short.iter().map(|byte| u8::from(*byte == value)).sum::<u8>();
    block.chunks(SHORT).map(|short| u128::from(in_short(short))).sum()
}

/// In how many places the one row is above the other, blank as nothing. What is longer in one of them is left out.
pub(super) fn of_more(one: &[u8], other: &[u8]) -> u128 {
    let more = |(one, other): (&u8, &u8)| u8::from(given(*one) > given(*other));
    one.chunks(SHORT)
        .zip(other.chunks(SHORT))
        .map(|(one, other)| u128::from(one.iter().zip(other).map(more).sum::<u8>()))
        .sum()
}

/// Four tables in turn, so that like values one after the other do not wait for each other.
fn add_by_table(bytes: &[u8], counts: &mut [u128]) {
    let mut tables = [[0_u64; BLANK as usize + 1]; 4];
    for four in bytes.chunks(4) {
        for (table, byte) in tables.iter_mut().zip(four) {
            table[usize::from(*byte)] += 1;
        }
    }
    for table in tables {
        for (count, more) in counts.iter_mut().zip(table) {
            *count += u128::from(more);
        }
    }
}
