//! Amounts between two whole numbers of a tiny unit: quick to reckon with, and never wrong.
//!
//! Every operation rounds the lower bound down and the upper bound up, so the true amount is always between them. Where two amounts
//! do not overlap, their order is certain; where they do, [`super::ledger`] compares the exact fractions.

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_traits::{ToPrimitive as _, Zero as _};

/// An amount that is at least `low` and at most `high` tiny units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Bounds {
    /// At least this.
    pub low: u128,
    /// At most this.
    pub high: u128,
}

impl Bounds {
    /// What is left of this after so many points at that price each. The truth is never below nothing.
    pub fn after(self, points: u32, price: Self) -> Self {
        Self {
            low: self.low.saturating_sub(price.high.saturating_mul(points.into())),
            high: self.high.saturating_sub(price.low.saturating_mul(points.into())),
        }
    }

    /// So many of it.
    pub fn times(self, number: u128) -> Self {
        Self {
            low: self.low.saturating_mul(number),
            high: self.high.saturating_mul(number),
        }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            low: self.low.saturating_add(other.low),
            high: self.high.saturating_add(other.high),
        }
    }

    /// The price of a point where so many points pay for what this leaves of the cost; `None` for no points.
    pub fn price(self, cost: Self, points: u128) -> Option<Self> {
        Some(Self {
            low: cost.low.saturating_sub(self.high).checked_div(points)?,
            high: cost.high.saturating_sub(self.low).div_ceil(points),
        })
    }
}

/// How many tiny units make one of the amounts' unit: two to the power of this; below one where amounts are huge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scale(i64);

impl Scale {
    /// The finest scale on which sums up to this amount, with the rounding of their parts, fit into 128 bits.
    pub fn up_to(largest: &BigInt) -> Self {
        Self(120_i64.saturating_sub(i64::try_from(largest.bits()).unwrap_or(i64::MAX)))
    }

    /// A fraction in tiny units.
    pub fn of(self, numerator: &BigInt, denominator: &BigInt) -> Bounds {
        let (finer, coarser) = (self.0.max(0), self.0.min(0).saturating_neg());
        let (low, rest) = (numerator << finer).div_rem(&(denominator << coarser));
        let low = low.to_u128().unwrap_or(u128::MAX);
        Bounds {
            low,
            high: low.saturating_add(u128::from(!rest.is_zero())),
        }
    }

    /// The whole units in an amount, where the bounds leave no doubt.
    pub fn whole(self, amount: Bounds) -> Option<u128> {
        let shift = u32::try_from(self.0).ok()?;
        let (low, high) = (amount.low.checked_shr(shift)?, amount.high.checked_shr(shift)?);
        (low == high).then_some(low)
    }
}

/// The product without loss, to be compared.
pub(super) fn product(amount: u128, by: u64) -> (u128, u64) {
    let (by, low_half) = (u128::from(by), u128::from(u64::MAX));
    let low = (amount & low_half) * by;
    let high = (amount >> 64) * by + (low >> 64);
    (high, u64::try_from(low & low_half).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_third_lies_between_its_bounds() {
        let scale = Scale::up_to(&1000.into());
        let third = scale.of(&1.into(), &3.into());
        assert_eq!(third.high - third.low, 1);
        let one = scale.of(&1.into(), &1.into());
        assert_eq!(one.low, one.high);
        assert!(third.times(3).low < one.low && one.low < third.times(3).high);
        assert_eq!(scale.whole(third), Some(0));
        assert_eq!(
            scale.whole(third.times(3)),
            None,
            "nobody can tell whether it is a whole one"
        );
    }

    #[test]
    fn amounts_too_large_for_the_scale_are_still_bounded() {
        let largest = BigInt::from(1) << 140;
        let bounds = Scale::up_to(&largest).of(&(largest - 1), &1.into());
        assert!(bounds.low < bounds.high && bounds.high <= 1 << 120);
    }

    proptest! {
        #[test]
        fn a_product_compares_like_the_true_one(a: u128, b: u64, c: u128, d: u64) {
            let truth = (BigInt::from(a) * b).cmp(&(BigInt::from(c) * d));
            prop_assert_eq!(product(a, b).cmp(&product(c, d)), truth);
        }
    }
}
