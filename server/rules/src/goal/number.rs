//! The numbers of goals: exact decimals, as people write them.

use crate::exact::Exact;
use crate::refusal::Refusal;

/// The most decimals of a number.
pub const PLACES: u32 = 6;
/// A number is smaller than this, and greater than minus this.
const LIMIT: u64 = 1_000_000_000_000_000;

/// Reads a decimal: `42`, `-3.5`, `0.000001`.
///
/// # Errors
/// `INVALID` on `field` where it is none, or has too many digits.
pub fn read(text: &str, field: &'static str) -> Result<Exact, Refusal> {
    let text = text.trim();
    // A fraction is no decimal, and thousands are not set apart: 1,000 is one to some and a thousand to others.
    let decimal = !text.contains('/');
    let number: Option<Exact> = text.parse().ok().filter(|_| decimal);
    let number = number.ok_or_else(|| {
        Refusal::invalid(
            field,
            "Write a number with a point and no other signs, such as 12 or 12.5.",
        )
    })?;
    fits(&number, field)?;
    Ok(number)
}

/// Whether a number is one of ours: a decimal that is not too long.
///
/// # Errors
/// `INVALID` on `field` where it has too many digits.
pub fn fits(number: &Exact, field: &'static str) -> Result<(), Refusal> {
    let scaled = number * &Exact::from(10_u64.pow(PLACES));
    if *scaled.denominator() != 1.into() {
        return Err(Refusal::invalid(
            field,
            format!("A number has at most {PLACES} decimals. Round it."),
        ));
    }
    if *number >= Exact::from(LIMIT) || *number <= -Exact::from(LIMIT) {
        return Err(Refusal::invalid(
            field,
            "This number is too large. Measure in a larger unit.",
        ));
    }
    Ok(())
}

/// With how many decimals a number is written.
pub fn places(number: &Exact) -> u32 {
    let written = write(number);
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    u32::try_from(decimals).unwrap_or(PLACES)
}

/// A number as people write it.
pub fn write(number: &Exact) -> String {
    number.decimal(PLACES)
}
