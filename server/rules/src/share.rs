//! How many are enough: exact fractions, and quorums and thresholds as whole numbers of people or votes.
//!
//! "Strictly more than" and "at least" differ by one person in a small group (Debian's technical
//! committee once met this with a 3:1 majority), so the strictness is stored, and the page shows
//! the number itself: "5 of 7 needed".

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// An exact part of a whole, from 0/1 to 1/1, in lowest terms. As JSON and text: `"2/3"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// One half.
    pub const HALF: Self = Self {
        numerator: 1,
        denominator: 2,
    };

    /// The fraction in lowest terms.
    ///
    /// # Errors
    /// `INVALID` on `fraction` when the denominator is zero or the fraction is more than one.
    pub fn new(numerator: u32, denominator: u32) -> Result<Self, Refusal> {
        if denominator == 0 || numerator > denominator {
            return Err(Refusal::invalid(
                "fraction",
                "A fraction lies between 0/1 and 1/1.",
            ));
        }
        let divisor = greatest_common_divisor(numerator, denominator);
        Ok(Self {
            numerator: numerator / divisor,
            denominator: denominator / divisor,
        })
    }

    /// The part above the line.
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// The part below the line, never zero.
    pub const fn denominator(self) -> u32 {
        self.denominator
    }

    /// The least whole number that is at least (or, if strict, more than) this part of `whole`.
    ///
    /// A strict 1/1 asks for more than everybody; [`Share`] refuses it.
    pub fn needed_of(self, whole: u64, strict: bool) -> u64 {
        let (numerator, denominator) = (u128::from(self.numerator), u128::from(self.denominator));
        let product = numerator * u128::from(whole);
        let needed = if strict {
            product / denominator + 1
        } else {
            product.div_ceil(denominator)
        };
        u64::try_from(needed).unwrap_or(u64::MAX)
    }
}

fn greatest_common_divisor(mut a: u32, mut b: u32) -> u32 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl From<Fraction> for String {
    fn from(fraction: Fraction) -> Self {
        fraction.to_string()
    }
}

impl FromStr for Fraction {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        text.split_once('/')
            .and_then(|(above, below)| Some((above.parse().ok()?, below.parse().ok()?)))
            .ok_or_else(|| Refusal::invalid("fraction", "A fraction is written like 2/3."))
            .and_then(|(above, below)| Self::new(above, below))
    }
}

impl TryFrom<String> for Fraction {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        text.parse()
    }
}

words! {
    /// What a fraction is a part of.
    pub enum Base {
        /// Everybody in the electorate, whether they took part or not.
        Eligible = "eligible",
        /// Everybody in the electorate whose account is still in use at the count.
        Active = "active",
        /// All ballots, abstentions too.
        Cast = "cast",
        /// All ballots but abstentions.
        Valid = "valid",
        /// The ballots for and against alone.
        YesNo = "yes_no",
    }
}

/// The numbers that a [`Base`] stands for in one count: people, or votes where voters have weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bases {
    /// See [`Base::Eligible`].
    pub eligible: u64,
    /// See [`Base::Active`].
    pub active: u64,
    /// See [`Base::Cast`].
    pub cast: u64,
    /// See [`Base::Valid`].
    pub valid: u64,
    /// See [`Base::YesNo`].
    pub yes_no: u64,
}

impl Bases {
    /// The number that this base stands for.
    pub const fn of(self, base: Base) -> u64 {
        match base {
            Base::Eligible => self.eligible,
            Base::Active => self.active,
            Base::Cast => self.cast,
            Base::Valid => self.valid,
            Base::YesNo => self.yes_no,
        }
    }
}

/// How many are enough: at least, or if strict more than, this part of that base. A quorum is a share of the electorate that has
/// to take part; a threshold is a share of a base that has to be in favour.
///
/// As JSON: `{"of":"eligible","fraction":"1/2","strict":false}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct Share {
    of: Base,
    fraction: Fraction,
    strict: bool,
}

impl Share {
    /// At least half of the electorate.
    pub const HALF: Self = Self {
        of: Base::Eligible,
        fraction: Fraction::HALF,
        strict: false,
    };

    /// Nobody has to take part.
    pub const NONE: Self = Self {
        of: Base::Eligible,
        fraction: Fraction {
            numerator: 0,
            denominator: 1,
        },
        strict: false,
    };

    /// More than half of the ballots for and against: the simple majority, by which a tie fails.
    pub const MAJORITY: Self = Self {
        of: Base::YesNo,
        fraction: Fraction::HALF,
        strict: true,
    };

    /// More than half of all ballots but abstentions.
    pub const VALID_MAJORITY: Self = Self {
        of: Base::Valid,
        fraction: Fraction::HALF,
        strict: true,
    };

    /// At least, or if strict more than, this part of the base.
    ///
    /// # Errors
    /// `INVALID` on `fraction` when it asks for more than everybody.
    pub fn new(of: Base, fraction: Fraction, strict: bool) -> Result<Self, Refusal> {
        if strict && fraction.numerator == fraction.denominator {
            return Err(Refusal::invalid("fraction", "This asks for more than everybody."));
        }
        Ok(Self { of, fraction, strict })
    }

    /// What the fraction is a part of.
    pub const fn of(self) -> Base {
        self.of
    }

    /// The part that is enough.
    pub const fn fraction(self) -> Fraction {
        self.fraction
    }

    /// Does it need more than the fraction, rather than at least as much?
    pub const fn strict(self) -> bool {
        self.strict
    }

    /// How many are needed, out of the base's number.
    ///
    /// Nobody can be more than nobody, so 0 of 0 are needed, strict or not.
    pub fn needed(self, base: u64) -> u64 {
        self.fraction.needed_of(base, self.strict).min(base)
    }

    /// How many are needed in this count.
    pub fn needed_in(self, bases: Bases) -> u64 {
        self.needed(bases.of(self.of))
    }
}

/// A share as it is written, before its rule is checked.
#[derive(Deserialize)]
struct Written {
    of: Base,
    fraction: Fraction,
    strict: bool,
}

impl TryFrom<Written> for Share {
    type Error = Refusal;

    fn try_from(written: Written) -> Result<Self, Refusal> {
        Self::new(written.of, written.fraction, written.strict)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn quorum(text: &str, strict: bool) -> Share {
        Share::new(Base::Eligible, text.parse().unwrap(), strict).unwrap()
    }

    #[test]
    fn at_least_half_of_seven_is_four_and_of_eight_is_four() {
        assert_eq!(Share::HALF.needed(7), 4);
        assert_eq!(Share::HALF.needed(8), 4);
        assert_eq!(Share::HALF.needed(1), 1);
    }

    #[test]
    fn more_than_half_of_eight_is_five() {
        assert_eq!(quorum("1/2", true).needed(8), 5);
        assert_eq!(quorum("1/2", true).needed(7), 4);
    }

    #[test]
    fn two_thirds_of_seven_is_five() {
        assert_eq!(quorum("2/3", false).needed(7), 5);
    }

    #[test]
    fn with_one_dissenter_a_strict_three_to_one_needs_four_in_favour() {
        // Three to one is three quarters of those for or against.
        let three_quarters: Fraction = "3/4".parse().unwrap();
        assert_eq!(three_quarters.needed_of(4, false), 3);
        assert_eq!(three_quarters.needed_of(4, true), 4);
        assert_eq!(three_quarters.needed_of(5, true), 4);
    }

    #[test]
    fn no_share_asks_for_more_than_everybody() {
        assert!(Share::new(Base::Eligible, "1/1".parse().unwrap(), true).is_err());
        assert_eq!(quorum("1/1", false).needed(9), 9);
        assert_eq!(quorum("1/2", true).needed(0), 0);
    }

    #[test]
    fn a_fraction_is_kept_in_lowest_terms() {
        assert_eq!("4/6".parse::<Fraction>().unwrap().to_string(), "2/3");
        assert_eq!("0/9".parse::<Fraction>().unwrap().to_string(), "0/1");
        for wrong in ["", "1", "1/0", "3/2", "-1/2", "1/2/3", "0.5", "a/b"] {
            assert!(wrong.parse::<Fraction>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn the_written_form_of_a_share_never_changes() {
        let json = serde_json::to_string(&Share::HALF).unwrap();
        assert_eq!(json, r#"{"of":"eligible","fraction":"1/2","strict":false}"#);
        assert_eq!(serde_json::from_str::<Share>(&json).unwrap(), Share::HALF);
        let impossible = r#"{"of":"eligible","fraction":"2/2","strict":true}"#;
        assert!(serde_json::from_str::<Share>(impossible).is_err());
    }

    proptest! {
        #[test]
        fn the_number_needed_is_the_least_that_satisfies_the_fraction(
            numerator in 0u32..=1_000_000, more in 0u32..=1_000_000, whole in 0u64..=1 << 40, strict: bool,
        ) {
            let denominator = (numerator + more).max(1);
            let fraction = Fraction::new(numerator, denominator).unwrap();
            prop_assume!(!(strict && fraction.numerator() == fraction.denominator()));
            let needed = fraction.needed_of(whole, strict);
            let enough = |n: u64| {
                let have = u128::from(n) * u128::from(denominator);
                let want = u128::from(whole) * u128::from(numerator);
                if strict { have > want } else { have >= want }
            };
            prop_assert!(enough(needed));
            prop_assert!(needed == 0 || !enough(needed - 1));
        }

        #[test]
        fn a_larger_electorate_never_needs_fewer(
            numerator in 0u32..=50, more in 1u32..=50, whole in 0u64..10_000, strict: bool,
        ) {
            let fraction = Fraction::new(numerator, numerator + more).unwrap();
            let quorum = Share::new(Base::Eligible, fraction, strict).unwrap();
            prop_assert!(quorum.needed(whole) <= quorum.needed(whole + 1));
            prop_assert!(quorum.needed(whole) <= whole);
        }
    }
}
