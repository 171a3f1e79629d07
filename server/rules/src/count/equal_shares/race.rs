//! One run of the method with a given endowment: purchase after purchase, until nothing more can be paid for.
//!
//! Voters who have paid the same so far share a *wallet*, so money is reckoned once for all of them. A project's price never falls
//! within a run, because money only goes out; so a project is looked at again only while the price last found for it does not rule it
//! out. What is certain within [`Bounds`] is settled by them, the rest by the exact [`Ledger`].

use std::cmp::Ordering;

use num_bigint::BigInt;

use super::bounds::{Bounds, product};
use super::field::{Contender, Field};
use super::ledger::Ledger;
use crate::exact::Exact;

/// The wallet of those who have nothing left.
pub(super) const EMPTY: usize = 0;
/// The wallet of those who have not paid anything yet.
pub(super) const FULL: usize = 1;

/// What voters hold who have paid the same so far.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wallet {
    /// The wallet as it was before the last payment out of it.
    pub before: usize,
    /// That payment: for which purchase.
    pub purchase: usize,
    /// That payment: for how many points.
    pub points: u32,
    money: Bounds,
}

/// Backers of a project who give it the same points and hold the same money.
#[derive(Debug, Clone, Copy)]
pub(super) struct Backers {
    /// What each of them holds.
    pub wallet: usize,
    /// What each of them gives.
    pub points: u32,
    /// How many they are.
    pub number: u128,
    /// They have less than the price of their points, so they pay all that they have.
    pub emptied: bool,
}

impl Backers {
    /// So many with this wallet and these points.
    pub const fn new(wallet: usize, points: u32, number: u128) -> Self {
        Self {
            wallet,
            points,
            number,
            emptied: false,
        }
    }
}

/// How a project would be paid for.
#[derive(Debug, Clone, Default)]
pub(super) struct Offer {
    /// Who would pay.
    pub backers: Vec<Backers>,
    /// The points of those who would pay by points.
    pub points: u128,
    /// The price of a point.
    price: Bounds,
}

impl Offer {
    /// Who would pay all that they have: wallets, and how many voters hold one like it.
    pub fn emptied(&self) -> impl Iterator<Item = (usize, u128)> {
        let emptied = self.backers.iter().filter(|backers| backers.emptied);
        emptied.map(|backers| (backers.wallet, backers.number))
    }
}

/// A project that was bought.
#[derive(Debug, Clone)]
pub(super) struct Purchase {
    /// Which.
    pub contender: usize,
    /// All contenders at the same, least rate; the one bought is among them.
    pub tied: Vec<usize>,
    /// Who paid all that they had: wallets, and how many voters held one like it.
    pub emptied: Vec<(usize, u128)>,
    /// The points of all others who paid.
    pub points: u128,
}

/// A run.
pub(super) struct Race<'a> {
    field: &'a Field,
    wallets: Vec<Wallet>,
    /// Which wallet a voter has.
    wallet_of: Vec<usize>,
    offers: Vec<Offer>,
    running: Vec<usize>,
    /// What was bought, in order.
    pub purchases: Vec<Purchase>,
    /// Everything that the run found out about offers, in order: two runs that found the same bought the same, and so does every run
    /// with an endowment between theirs ([`super::add_one`]).
    pub found: Vec<usize>,
    ledger: Ledger,
    /// By wallet, where its holders stand among the backers that are being gathered, from one.
    place: Vec<usize>,
}

/// In [`Race::found`]: the list of the emptied ends.
const END: usize = usize::MAX;
/// In [`Race::found`]: the project cannot be paid for.
const UNAFFORDABLE: usize = usize::MAX - 1;

impl<'a> Race<'a> {
    /// Everybody has an equal share of the budget, raised so often.
    pub fn new(field: &'a Field, raises: u128) -> Self {
        let ledger = Ledger::new(field, raises);
        let (money, part) = ledger.endowment();
        let wallet = |money| Wallet {
            before: EMPTY,
            purchase: usize::MAX,
            points: 0,
            money,
        };
        Self {
            wallets: vec![wallet(Bounds::default()), wallet(field.scale.of(money, part))],
            wallet_of: vec![FULL; field.voters],
            offers: vec![Offer::default(); field.contenders.len()],
            running: (0..field.contenders.len()).collect(),
            purchases: Vec::new(),
            found: Vec::new(),
            ledger,
            place: vec![0; 2],
            field,
        }
    }

    /// A run to its end.
    pub fn run(field: &'a Field, raises: u128) -> Self {
        let mut race = Self::new(field, raises);
        while race.buy() {}
        race
    }

    /// What all purchases cost together.
    pub fn cost(&self) -> u128 {
        let bought = self.purchases.iter();
        let contenders = bought.filter_map(|purchase| self.field.contenders.get(purchase.contender));
        contenders.map(|contender| u128::from(contender.cost)).sum()
    }

    /// Buys the project with the least rate; `false` where nothing can be paid for any more.
    pub fn buy(&mut self) -> bool {
        let mut order = self.running.clone();
        order.sort_by(|one, other| {
            self.rate_of(*one, *other, |price| price.low)
                .cmp(&self.rate_of(*other, *one, |price| price.low))
        });
        let mut tied: Vec<usize> = Vec::new();
        for at in order {
            let best = tied.first().copied();
            if best.is_some_and(|best| self.surely_less(best, at)) {
                break;
            }
            self.found.push(at);
            if !self.look(at) {
                self.found.push(UNAFFORDABLE);
                self.running.retain(|other| *other != at);
                continue;
            }
            match best.map_or(Ordering::Less, |best| self.compare(at, best)) {
                Ordering::Less => tied = vec![at],
                Ordering::Equal => tied.push(at),
                Ordering::Greater => {}
            }
        }
        // Contenders stand in the order that decides between equal rates.
        let Some(bought) = tied.iter().copied().min() else {
            return false;
        };
        self.found.push(bought);
        self.pay(bought, tied);
        true
    }

    fn both(&self, at: usize) -> Option<(&'a Contender, &Offer)> {
        Some((self.field.contenders.get(at)?, self.offers.get(at)?))
    }

    /// The rate of one offer, to be compared with that of another.
    fn rate_of(&self, one: usize, other: usize, bound: impl Fn(Bounds) -> u128) -> (u128, u64) {
        let price = self.offers.get(one).map(|offer| bound(offer.price));
        let by = self
            .field
            .contenders
            .get(other)
            .map(|contender| contender.utility);
        product(price.unwrap_or_default(), by.unwrap_or_default())
    }

    fn surely_less(&self, one: usize, other: usize) -> bool {
        self.rate_of(one, other, |price| price.high) < self.rate_of(other, one, |price| price.low)
    }

    fn compare(&mut self, one: usize, other: usize) -> Ordering {
        if self.surely_less(one, other) {
            return Ordering::Less;
        }
        if self.surely_less(other, one) {
            return Ordering::Greater;
        }
        self.enter();
        match (self.both(one), self.both(other)) {
            (Some(one), Some(other)) => self.ledger.compare(&self.wallets, one, other),
            _ => Ordering::Equal,
        }
    }

    /// Brings the exact books up to date.
    fn enter(&mut self) {
        self.ledger.enter(self.field, &self.wallets, &self.purchases);
    }

    fn money(&self, wallet: usize) -> Bounds {
        self.wallets
            .get(wallet)
            .map_or(Bounds::default(), |wallet| wallet.money)
    }

    /// Finds out how a project would be paid for now; `false` where it cannot be.
    fn look(&mut self, at: usize) -> bool {
        let (Some(contender), Some(offer)) = (self.field.contenders.get(at), self.offers.get_mut(at)) else {
            return false;
        };
        let mut offer = std::mem::take(offer);
        if self.purchases.is_empty() {
            offer.backers.clone_from(&contender.opening);
        } else {
            self.gather(contender, &mut offer.backers);
        }
        if !self.affords(contender, &offer) || !self.settle(contender, &mut offer) {
            return false;
        }
        let emptied = offer
            .backers
            .iter()
            .zip(0..)
            .filter(|(backers, _)| backers.emptied);
        self.found.extend(emptied.map(|(_, place)| place));
        self.found.push(END);
        if let Some(place) = self.offers.get_mut(at) {
            *place = offer;
        }
        true
    }

    /// Sorts those who support a project and hold money by wallet and points.
    fn gather(&mut self, contender: &Contender, backers: &mut Vec<Backers>) {
        backers.clear();
        for (points, voters) in &contender.supporters {
            let start = backers.len();
            for (voter, weight) in voters {
                let wallet = self.wallet_of.get(*voter).copied().unwrap_or(EMPTY);
                if wallet == EMPTY {
                    continue;
                }
                let Some(place) = self.place.get_mut(wallet) else {
                    continue;
                };
                if let Some(group) = place.checked_sub(1).and_then(|place| backers.get_mut(place)) {
                    group.number += u128::from(*weight);
                } else {
                    backers.push(Backers::new(wallet, *points, u128::from(*weight)));
                    *place = backers.len();
                }
            }
            for group in backers.get(start..).unwrap_or_default() {
                if let Some(place) = self.place.get_mut(group.wallet) {
                    *place = 0;
                }
            }
        }
    }

    /// Have the backers of a project together what it costs?
    fn affords(&mut self, contender: &Contender, offer: &Offer) -> bool {
        let all = offer.backers.iter().fold(Bounds::default(), |all, backers| {
            all.and(self.money(backers.wallet).times(backers.number))
        });
        if all.high < contender.bounds.low || all.low >= contender.bounds.high {
            return all.low >= contender.bounds.high;
        }
        self.enter();
        self.ledger.affords(&self.wallets, contender, offer)
    }

    /// Finds the least price at which the backers pay the cost.
    ///
    /// Whatever backers are taken to be emptied, the price that the others then pay is at most the true one: so the true emptied are
    /// found by adding whoever has less than that price asks, until nobody does.
    fn settle(&mut self, contender: &Contender, offer: &mut Offer) -> bool {
        // What was found earlier in the run is no more than the price now.
        let mut least = offer.price.low;
        let mut emptied = Bounds::default();
        offer.points = offer
            .backers
            .iter()
            .map(|backers| u128::from(backers.points) * backers.number)
            .sum();
        loop {
            let mut doubt = false;
            let mut more = false;
            for backers in offer.backers.iter_mut().filter(|backers| !backers.emptied) {
                let money = self.money(backers.wallet);
                if money.high < least.saturating_mul(backers.points.into()) {
                    backers.emptied = true;
                    more = true;
                    emptied = emptied.and(money.times(backers.number));
                    offer.points -= u128::from(backers.points) * backers.number;
                }
            }
            let Some(price) = emptied.price(contender.bounds, offer.points) else {
                return false;
            };
            offer.price = price;
            if more || price.low > least {
                least = least.max(price.low);
                continue;
            }
            for backers in offer.backers.iter().filter(|backers| !backers.emptied) {
                let asked = price.high.saturating_mul(backers.points.into());
                doubt |= self.money(backers.wallet).low < asked;
            }
            if !doubt {
                return true;
            }
            self.enter();
            if !self.ledger.empty_the_poor(&self.wallets, contender, offer) {
                return true;
            }
            emptied = Bounds::default();
            offer.points = 0;
            for backers in &offer.backers {
                if backers.emptied {
                    emptied = emptied.and(self.money(backers.wallet).times(backers.number));
                } else {
                    offer.points += u128::from(backers.points) * backers.number;
                }
            }
        }
    }

    fn pay(&mut self, bought: usize, tied: Vec<usize>) {
        let (Some(contender), Some(offer)) = (self.field.contenders.get(bought), self.offers.get_mut(bought))
        else {
            return;
        };
        let offer = std::mem::take(offer);
        let purchase = self.purchases.len();
        let mut groups = offer.backers.iter().peekable();
        let mut after = Vec::new();
        for (points, voters) in &contender.supporters {
            after.clear();
            while let Some(group) = groups.next_if(|group| group.points == *points) {
                let next = if group.emptied {
                    EMPTY
                } else {
                    self.wallets.push(Wallet {
                        before: group.wallet,
                        purchase,
                        points: *points,
                        money: self.money(group.wallet).after(*points, offer.price),
                    });
                    self.place.push(0);
                    self.wallets.len() - 1
                };
                if let Some(place) = self.place.get_mut(group.wallet) {
                    *place = next;
                }
                after.push(group.wallet);
            }
            for (voter, _) in voters {
                if let Some(wallet) = self.wallet_of.get_mut(*voter) {
                    *wallet = self.place.get(*wallet).copied().unwrap_or(EMPTY);
                }
            }
            for wallet in &after {
                if let Some(place) = self.place.get_mut(*wallet) {
                    *place = 0;
                }
            }
        }
        self.running.retain(|other| *other != bought);
        self.purchases.push(Purchase {
            contender: bought,
            tied,
            emptied: offer.emptied().collect(),
            points: offer.points,
        });
    }
}

/// For telling a run.
impl Race<'_> {
    /// What the supporters of each contender hold together, in whole units rounded down; `None` for contenders that are bought.
    pub fn held(&mut self) -> Vec<Option<BigInt>> {
        let mut backers = Vec::new();
        let mut held = Vec::new();
        for (at, contender) in self.field.contenders.iter().enumerate() {
            if self.purchases.iter().any(|purchase| purchase.contender == at) {
                held.push(None);
                continue;
            }
            self.gather(contender, &mut backers);
            let all = backers.iter().fold(Bounds::default(), |all, backers| {
                all.and(self.money(backers.wallet).times(backers.number))
            });
            let whole = if let Some(whole) = self.field.scale.whole(all) {
                BigInt::from(whole)
            } else {
                self.enter();
                let all = backers.iter().map(|backers| (backers.wallet, backers.number));
                self.ledger.whole(&self.wallets, all)
            };
            held.push(Some(whole));
        }
        held
    }

    /// What a voter paid for a unit of use in each purchase.
    pub fn rates(&mut self) -> Vec<Exact> {
        self.enter();
        let contenders = self
            .purchases
            .iter()
            .map(|purchase| self.field.contenders.get(purchase.contender));
        let utilities = contenders.map(|contender| contender.map_or(1, |contender| contender.utility));
        (0..)
            .zip(utilities)
            .map(|(purchase, utility)| self.ledger.rate(self.field, purchase, utility))
            .collect()
    }
}
