//! The exact prices of what a run has bought, for where the bounds leave a doubt.
//!
//! All numbers of a run are kept over one denominator, which grows with each purchase; so nothing is ever reduced but by one small
//! divisor, and two numbers compare by their numerators.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_traits::Zero as _;

use super::field::{Contender, Field};
use super::race::{EMPTY, FULL, Offer, Purchase, Wallet};
use crate::exact::Exact;

/// The books of a run.
#[derive(Debug)]
pub(super) struct Ledger {
    /// What everybody holds at the start for each unit of weight, over the denominator.
    endowment: BigInt,
    /// The price of a point in each purchase, over the denominator.
    prices: Vec<BigInt>,
    denominator: BigInt,
}

impl Ledger {
    /// Nothing bought yet, so many raises.
    pub fn new(field: &Field, raises: u128) -> Self {
        let (endowment, part) = field.all_money(raises);
        Self {
            endowment,
            prices: Vec::new(),
            denominator: part * field.number.max(1),
        }
    }

    /// What everybody holds at the start for each unit of weight.
    pub fn endowment(&self) -> (&BigInt, &BigInt) {
        (&self.endowment, &self.denominator)
    }

    /// Enters the purchases that are not in it yet.
    pub fn enter(&mut self, field: &Field, wallets: &[Wallet], purchases: &[Purchase]) {
        for purchase in purchases.get(self.prices.len()..).unwrap_or_default() {
            let Some(contender) = field.contenders.get(purchase.contender) else {
                return;
            };
            let open = self.open(wallets, contender, purchase.emptied.iter().copied());
            let points = BigInt::from(purchase.points.max(1));
            let common = open.gcd(&points);
            let grows = points / &common;
            for number in self
                .prices
                .iter_mut()
                .chain([&mut self.endowment, &mut self.denominator])
            {
                *number *= &grows;
            }
            self.prices.push(open / common);
        }
    }

    /// What these hold together: wallets, and how many voters hold one like it. Over the denominator.
    fn held(&self, wallets: &[Wallet], of: impl Iterator<Item = (usize, u128)>) -> BigInt {
        let mut paid = vec![BigInt::zero(); self.prices.len()];
        let mut voters = BigInt::zero();
        for (wallet, number) in of.filter(|(wallet, _)| *wallet != EMPTY) {
            voters += number;
            let mut at = wallet;
            while at != FULL
                && let Some(wallet) = wallets.get(at)
            {
                if let Some(paid) = paid.get_mut(wallet.purchase) {
                    *paid += BigInt::from(number) * wallet.points;
                }
                at = wallet.before;
            }
        }
        let spent: BigInt = paid
            .iter()
            .zip(&self.prices)
            .map(|(paid, price)| paid * price)
            .sum();
        voters * &self.endowment - spent
    }

    /// What these leave of the cost for the others to pay. Over the denominator.
    fn open(
        &self,
        wallets: &[Wallet],
        contender: &Contender,
        emptied: impl Iterator<Item = (usize, u128)>,
    ) -> BigInt {
        &self.denominator * contender.cost - self.held(wallets, emptied)
    }

    /// Have the backers of this offer together what it costs?
    pub fn affords(&self, wallets: &[Wallet], contender: &Contender, offer: &Offer) -> bool {
        let all = offer
            .backers
            .iter()
            .map(|backers| (backers.wallet, backers.number));
        self.held(wallets, all) >= &self.denominator * contender.cost
    }

    /// The whole units that these hold together.
    pub fn whole(&self, wallets: &[Wallet], of: impl Iterator<Item = (usize, u128)>) -> BigInt {
        self.held(wallets, of).div_floor(&self.denominator)
    }

    /// Marks the backers who have less than their points at the price of this offer; says whether there were any.
    pub fn empty_the_poor(&self, wallets: &[Wallet], contender: &Contender, offer: &mut Offer) -> bool {
        let open = self.open(wallets, contender, offer.emptied());
        let points = BigInt::from(offer.points);
        let mut some = false;
        for backers in offer.backers.iter_mut().filter(|backers| !backers.emptied) {
            let has = self.held(wallets, std::iter::once((backers.wallet, 1))) * &points;
            if has < &open * backers.points {
                backers.emptied = true;
                some = true;
            }
        }
        some
    }

    /// Which of two offers asks less for each unit of use?
    pub fn compare(
        &self,
        wallets: &[Wallet],
        one: (&Contender, &Offer),
        other: (&Contender, &Offer),
    ) -> Ordering {
        let open = |(contender, offer): (&Contender, &Offer)| self.open(wallets, contender, offer.emptied());
        let (left, right) = (open(one) * other.0.utility, open(other) * one.0.utility);
        (left * other.1.points).cmp(&(right * one.1.points))
    }

    /// What a voter paid for a unit of use in this purchase.
    pub fn rate(&self, field: &Field, purchase: usize, utility: u64) -> Exact {
        self.prices
            .get(purchase)
            .and_then(|price| Exact::ratio(price * field.voter, &self.denominator * utility))
            .unwrap_or_default()
    }
}
