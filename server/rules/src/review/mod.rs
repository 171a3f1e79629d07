//! Reviews: a period of the organisation, looked back on together. What happened in it is compiled from the record ([`pack`]), the leads of
//! each group tell what the numbers do not, and then it is frozen and published.

pub mod pack;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

use crate::goal::months_later;
use crate::refusal::{Code, Refusal};

/// How many months lie between reviews, where the organisation has said nothing.
pub const MONTHS: u8 = 6;
/// The most months between reviews.
pub const MONTHS_MAX: u8 = 24;
/// The most days of one period: two years.
pub const DAYS_MAX: i64 = 732;

words! {
    /// Where a review stands.
    pub enum State {
        /// Its pack follows the record, and narratives are written.
        Open = "open",
        /// It is published, and stays as it is.
        Frozen = "frozen",
    }
}

/// The days that a review looks back on, both included, where the organisation is at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    #[serde(with = "crate::goal::day")]
    pub from: Date,
    /// The last day.
    #[serde(with = "crate::goal::day")]
    pub to: Date,
}

impl Period {
    /// A period that can be looked back on.
    ///
    /// # Errors
    /// `INVALID` on `to` where it ends before it begins, or is longer than two years.
    pub fn checked(from: Date, to: Date) -> Result<Self, Refusal> {
        if to < from {
            return Err(Refusal::invalid(
                "to",
                "A period ends on its first day or later. Choose a later last day.",
            ));
        }
        let period = Self { from, to };
        if period.days() > DAYS_MAX {
            return Err(Refusal::invalid(
                "to",
                "A period is two years long at most. Choose an earlier last day.",
            ));
        }
        Ok(period)
    }

    /// How many days it has.
    pub fn days(self) -> i64 {
        (self.to - self.from).whole_days() + 1
    }

    /// The last day of the time after it that is as long: what falls due until then is looked at now.
    pub fn horizon(self) -> Date {
        self.to.saturating_add(Duration::days(self.days()))
    }

    /// Is this one of its days?
    pub fn has(self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The period of the next review: from the day after the last one, as long as the rhythm says. Before there was one, the months up to the
/// end of the last full month.
pub fn next(last: Option<Period>, months: u8, today: Date) -> Option<Period> {
    if let Some(last) = last {
        let from = last.to.next_day()?;
        let to = months_later(from, months)?.previous_day()?;
        return Some(Period { from, to });
    }
    let to = today.replace_day(1).ok()?.previous_day()?;
    let mut from = to.replace_day(1).ok()?;
    for _ in 1..months.max(1) {
        from = from.previous_day()?.replace_day(1).ok()?;
    }
    Some(Period { from, to })
}

/// Is this a rhythm?
///
/// # Errors
/// `INVALID` on `reviewMonths`.
pub fn rhythm(months: i32) -> Result<i32, Refusal> {
    if (1..=i32::from(MONTHS_MAX)).contains(&months) {
        Ok(months)
    } else {
        Err(Refusal::invalid(
            "reviewMonths",
            "Between two reviews lie 1 to 24 months.",
        ))
    }
}

/// May something be written into a review that stands here, such as a narrative?
///
/// # Errors
/// `CONFLICT` once it is frozen.
pub fn may_write(state: State) -> Result<(), Refusal> {
    match state {
        State::Open => Ok(()),
        State::Frozen => Err(Refusal::new(
            Code::Conflict,
            "This review is published and stays as it is. Say it in its discussion, or in the next review.",
        )),
    }
}

/// May a review be frozen? Once its last day is over, where the organisation is at home.
///
/// # Errors
/// `CONFLICT` where it is frozen already, or its last day is not over.
pub fn may_freeze(state: State, to: Date, today: Date) -> Result<(), Refusal> {
    match state {
        State::Frozen => Err(Refusal::new(Code::Conflict, "This review is published already.")),
        State::Open if today <= to => Err(Refusal::new(
            Code::Conflict,
            "This review’s period is not over. Publish it once its last day has passed.",
        )),
        State::Open => Ok(()),
    }
}
