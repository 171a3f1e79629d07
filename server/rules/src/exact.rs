//! Exact numbers: a whole number or a fraction of any size, never a float.
//!
//! As JSON and text a number is `"12"` or, in lowest terms, `"7/2"`, so that a record can be recounted in any language to the last
//! digit; [`Exact::decimal`] rounds for the eye alone.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};
use std::str::FromStr;

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::BigRational;
use num_traits::{Signed as _, ToPrimitive as _, Zero as _};
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// An exact rational number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(into = "String", try_from = "String")]
pub struct Exact(BigRational);

impl Exact {
    /// Nothing.
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// This many of that part: `Exact::ratio(7, 2)` is three and a half. `None` where the part is of nothing.
    pub fn ratio(numerator: impl Into<BigInt>, denominator: impl Into<BigInt>) -> Option<Self> {
        let denominator = denominator.into();
        (!denominator.is_zero()).then(|| Self(BigRational::new(numerator.into(), denominator)))
    }

    /// The quotient; `None` where it would divide by nothing.
    pub fn checked_div(&self, by: &Self) -> Option<Self> {
        (!by.is_zero()).then(|| Self(&self.0 / &by.0))
    }

    /// Is it nothing?
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Is it less than nothing?
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// The greatest whole number that is not above it.
    pub fn floor(&self) -> BigInt {
        self.0.floor().to_integer()
    }

    /// The least whole number that is not below it.
    pub fn ceil(&self) -> BigInt {
        self.0.ceil().to_integer()
    }

    /// The number, where it is whole and fits.
    pub fn whole(&self) -> Option<u64> {
        if self.0.is_integer() {
            self.0.to_integer().to_u64()
        } else {
            None
        }
    }

    /// The number above the line, in lowest terms.
    pub fn numerator(&self) -> &BigInt {
        self.0.numer()
    }

    /// The number below the line, in lowest terms; never zero nor negative.
    pub fn denominator(&self) -> &BigInt {
        self.0.denom()
    }

    /// For the eye: rounded half up to at most so many decimals, without zeros at the end, with a point.
    pub fn decimal(&self, places: u32) -> String {
        let scale = BigInt::from(10).pow(places);
        let scaled = (self.0.abs() * BigRational::from(scale.clone()) + BigRational::new(1.into(), 2.into()))
            .floor()
            .to_integer();
        let (whole, rest) = scaled.div_rem(&scale);
        let sign = if self.is_negative() && !scaled.is_zero() {
            "-"
        } else {
            ""
        };
        let width = usize::try_from(places).unwrap_or_default();
        let rest = if rest.is_zero() {
            String::new()
        } else {
            format!(".{rest:0>width$}")
        };
        format!("{sign}{whole}{}", rest.trim_end_matches('0'))
    }
}

macro_rules! from_integers {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Exact {
            fn from(number: $integer) -> Self {
                Self(BigRational::from_integer(number.into()))
            }
        }
    )+};
}
from_integers!(u8, u32, u64, u128, i32, i64, i128, usize, BigInt);

macro_rules! operators {
    ($($name:ident $method:ident),+) => {$(
        impl $name for Exact {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                Self(self.0.$method(other.0))
            }
        }
        impl $name<&Exact> for &Exact {
            type Output = Exact;
            fn $method(self, other: &Exact) -> Exact {
                Exact((&self.0).$method(&other.0))
            }
        }
    )+};
}
operators!(Add add, Sub sub, Mul mul);

impl Neg for Exact {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign<&Self> for Exact {
    fn add_assign(&mut self, other: &Self) {
        self.0 += &other.0;
    }
}

impl SubAssign<&Self> for Exact {
    fn sub_assign(&mut self, other: &Self) {
        self.0 -= &other.0;
    }
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::zero(), Add::add)
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<Exact> for String {
    fn from(number: Exact) -> Self {
        number.to_string()
    }
}

impl FromStr for Exact {
    type Err = Refusal;

    /// Reads `12`, `-3`, `7/2` and `12.5`.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let read = || {
            // Longer than any count needs, and short enough that a hostile file costs nothing.
            if text.len() > 1000 || text.starts_with('+') {
                return None;
            }
            if let Some((above, below)) = text.split_once('/') {
                return Self::ratio(above.parse::<BigInt>().ok()?, below.parse::<BigInt>().ok()?);
            }
            let Some((whole, places)) = text.split_once('.') else {
                return Some(Self::from(text.parse::<BigInt>().ok()?));
            };
            if places.is_empty() || !places.bytes().all(|digit| digit.is_ascii_digit()) {
                return None;
            }
            let digits: BigInt = format!("{whole}{places}").parse().ok()?;
            Self::ratio(digits, BigInt::from(10).pow(u32::try_from(places.len()).ok()?))
        };
        read().ok_or_else(|| Refusal::invalid("number", "A number is written like 12, 12.5 or 25/2."))
    }
}

impl TryFrom<String> for Exact {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_is_written_in_lowest_terms_and_read_back() {
        for (written, kept) in [
            ("12", "12"),
            ("6/4", "3/2"),
            ("12.50", "25/2"),
            ("-0.5", "-1/2"),
            ("0", "0"),
        ] {
            assert_eq!(exact(written).to_string(), kept);
            let json = serde_json::to_string(&exact(written)).unwrap();
            assert_eq!(json, format!("{kept:?}"));
            assert_eq!(serde_json::from_str::<Exact>(&json).unwrap(), exact(written));
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "", "1/0", "1,5", "1.", ".", "1e3", "+1", "--1", "1.-5", "one", " 1", "1/2/3",
        ] {
            assert!(text.parse::<Exact>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn the_eye_sees_rounded_decimals() {
        for (number, places, seen) in [
            ("1/3", 2, "0.33"),
            ("2/3", 2, "0.67"),
            ("5", 2, "5"),
            ("5/2", 0, "3"),
            ("-1/3", 1, "-0.3"),
            ("-1/300", 1, "0"),
            ("999/1000", 2, "1"),
            ("1/100", 5, "0.01"),
        ] {
            assert_eq!(exact(number).decimal(places), seen, "{number} to {places}");
        }
    }
}
