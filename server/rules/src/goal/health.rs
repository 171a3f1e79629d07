//! How a goal stands on a day.
//!
//! Each measure has a line from its baseline, at its start, to its target, at the day on which it is due. Its latest number is
//!
//! - **met** where it has reached the target: it is not below it, or, where the number has to fall, not above it;
//! - **missed** where the day on which it is due has passed without;
//! - **at risk** where it is behind the line by more than a tenth of the way from baseline to target;
//! - **on track** otherwise.
//!
//! Where baseline and target are the same there is no way to go: the number must not fall below it. It is at risk as long as it is
//! below, and met or missed on the day on which it is due. A measure without a number stands at its baseline.
//!
//! A goal is as well as the worst of its measures, and at risk as well where nothing was reported for two rhythms, or where the last report
//! says so. It is met when every measure is, whatever is reported or not; dropped when its group dropped it.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::report::{self, Report};
use super::{Measure, Terms, number};
use crate::exact::Exact;

words! {
    /// How a goal, or a measure, stands.
    pub enum Health {
        /// Not behind its line by more than a little.
        OnTrack = "on_track",
        /// Behind, silent, or said to be at risk.
        AtRisk = "at_risk",
        /// The target is reached.
        Met = "met",
        /// Its end has passed without.
        Missed = "missed",
        /// Given up by a decision.
        Dropped = "dropped",
    }
}

words! {
    /// Why a goal is at risk.
    pub enum Risk {
        /// A measure is behind its line.
        Behind = "behind",
        /// Nothing was reported for two rhythms.
        Silent = "silent",
        /// The last report says so.
        Said = "said",
    }
}

impl Health {
    /// The greater, the worse.
    fn badness(self) -> u8 {
        match self {
            Self::Met => 0,
            Self::OnTrack => 1,
            Self::AtRisk => 2,
            Self::Missed => 3,
            Self::Dropped => 4,
        }
    }

    /// Whether this is worse than the other.
    pub fn is_worse_than(self, other: Self) -> bool {
        self.badness() > other.badness()
    }
}

/// How a measure stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// Which.
    pub id: Uuid,
    /// The latest number and its day.
    pub latest: Option<(Date, Exact)>,
    /// Where the line is on this day.
    pub expected: Exact,
    /// How far the number is behind the line, in the measure's own unit; less than nothing where it is ahead.
    pub behind: Exact,
    /// How it stands.
    pub health: Health,
}

/// How a goal stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How it stands.
    pub health: Health,
    /// Why it is at risk, where it is.
    pub risks: Vec<Risk>,
    /// Its measures, in their order.
    pub measures: Vec<Measured>,
    /// The day on which was last reported.
    pub last_report: Option<Date>,
}

/// Where the line of a measure is on a day.
pub fn expected(measure: &Measure, today: Date) -> Exact {
    let way = &measure.target - &measure.baseline;
    let whole = (measure.due_on - measure.starts_on).whole_days();
    let gone = (today - measure.starts_on).whole_days().clamp(0, whole);
    match Exact::ratio(gone, whole) {
        Some(part) => &measure.baseline + &(way * part),
        // It starts and is due on one day.
        None if today < measure.starts_on => measure.baseline.clone(),
        None => measure.target.clone(),
    }
}

/// Which way the number of a measure has to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Up to the target.
    Rise,
    /// Down to the target.
    Fall,
    /// It must not fall below the target.
    Hold,
}

/// Which way the number of a measure has to go.
pub fn direction(measure: &Measure) -> Direction {
    match measure.target.cmp(&measure.baseline) {
        std::cmp::Ordering::Greater => Direction::Rise,
        std::cmp::Ordering::Less => Direction::Fall,
        std::cmp::Ordering::Equal => Direction::Hold,
    }
}

/// With how many decimals the numbers of a measure are shown: as many as were written.
pub fn places(measure: &Measure, latest: Option<&Exact>) -> u32 {
    let told = latest.map_or(0, number::places);
    number::places(&measure.baseline)
        .max(number::places(&measure.target))
        .max(told)
}

/// Whether a measure's number has to fall.
fn falls(measure: &Measure) -> bool {
    measure.target < measure.baseline
}

/// How a measure stands on a day, given its latest number.
pub fn measured(measure: &Measure, latest: Option<(Date, Exact)>, today: Date) -> Measured {
    let number = latest.as_ref().map_or(&measure.baseline, |(_, number)| number);
    let expected = expected(measure, today);
    let behind = if falls(measure) {
        number - &expected
    } else {
        &expected - number
    };
    let short = if falls(measure) {
        number - &measure.target
    } else {
        &measure.target - number
    };
    let way = if falls(measure) {
        &measure.baseline - &measure.target
    } else {
        &measure.target - &measure.baseline
    };
    let reached = latest.is_some() && (short.is_zero() || short.is_negative());
    let over = today > measure.due_on;
    // What only has to be held is not reached before its end.
    let kept_until_due = way.is_zero() && today < measure.due_on;
    let slack = Exact::ratio(1, 10).unwrap_or_default() * way;
    let health = if reached && !kept_until_due {
        Health::Met
    } else if over {
        Health::Missed
    } else if behind > slack {
        Health::AtRisk
    } else {
        Health::OnTrack
    };
    Measured {
        id: measure.id,
        latest,
        expected,
        behind,
        health,
    }
}

/// How a goal stands at a moment, on the day that it is then, by what was reported until then. `set_on` is the day on which it was set.
pub fn of(
    terms: &Terms,
    reports: &[Report],
    set_on: Date,
    dropped: bool,
    moment: OffsetDateTime,
    today: Date,
) -> Standing {
    let reports = report::standing(reports, moment, today);
    let latest = |measure: &Measure| {
        let told = reports
            .iter()
            .rev()
            .find(|told| told.measure == Some(measure.id) && told.number.is_some())?;
        Some((told.on, told.number.clone()?))
    };
    let measures: Vec<Measured> = terms
        .measures
        .iter()
        .map(|measure| measured(measure, latest(measure), today))
        .collect();
    let last = reports.iter().max_by_key(|report| (report.at, report.id));
    let last_report = last.map(|report| report.at.date());
    let worst = measures
        .iter()
        .map(|measure| measure.health)
        .max_by_key(|health| health.badness())
        .unwrap_or(Health::OnTrack);
    let heard = last_report.into_iter().chain([terms.starts_on, set_on]).max();
    let until = today.min(terms.ends_on);
    let mut risks = Vec::new();
    if measures.iter().any(|measure| measure.health == Health::AtRisk) {
        risks.push(Risk::Behind);
    }
    if heard.is_some_and(|heard| report::silent(terms.rhythm, heard, until)) {
        risks.push(Risk::Silent);
    }
    if last.is_some_and(|report| report.at_risk) {
        risks.push(Risk::Said);
    }
    let health = if dropped {
        Health::Dropped
    } else if worst == Health::OnTrack && !risks.is_empty() {
        Health::AtRisk
    } else {
        worst
    };
    if health != Health::AtRisk {
        risks.clear();
    }
    Standing {
        health,
        risks,
        measures,
        last_report,
    }
}
