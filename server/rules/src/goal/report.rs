//! Reports of progress: which of them stand, and when the next one is due.

use std::collections::BTreeSet;

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::Rhythm;
use crate::exact::Exact;
use crate::refusal::{Code, Refusal};

/// An entry of progress, as far as the rules ask. Entries are only ever added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its id.
    pub id: Uuid,
    /// Of which measure; of the whole goal, in words alone, where there is none.
    pub measure: Option<Uuid>,
    /// The day that it speaks of.
    pub on: Date,
    /// The number that was reached.
    pub number: Option<Exact>,
    /// Whoever reported sees the goal at risk.
    pub at_risk: bool,
    /// The entry in whose place it stands.
    pub corrects: Option<Uuid>,
    /// When it was written.
    pub at: OffsetDateTime,
}

/// The reports that stand at a moment: written by then, about a day that has come by `today`, and corrected by none of the others.
/// In the order of the days that they speak of; of one day, in the order in which they were written.
pub fn standing(reports: &[Report], moment: OffsetDateTime, today: Date) -> Vec<&Report> {
    let written = || reports.iter().filter(|report| report.at <= moment);
    let corrected: BTreeSet<Uuid> = written().filter_map(|report| report.corrects).collect();
    let mut standing: Vec<&Report> = written()
        .filter(|report| !corrected.contains(&report.id) && report.on <= today)
        .collect();
    standing.sort_by_key(|report| (report.on, report.at, report.id));
    standing
}

/// Whether an entry may be corrected: by one other alone, which is corrected in its turn.
///
/// # Errors
/// `CONFLICT` where another stands in its place already.
pub fn may_correct(reports: &[Report], entry: Uuid) -> Result<(), Refusal> {
    if reports.iter().any(|report| report.corrects == Some(entry)) {
        return Err(Refusal::new(
            Code::Conflict,
            "This entry was corrected already. Correct the entry that stands in its place.",
        ));
    }
    Ok(())
}

/// Whether an entry says something, about a day that has come and that the goal covers.
///
/// # Errors
/// `INVALID` where it says neither a number nor words, or speaks of a day to come or long before the goal.
pub fn may_say(on: Date, today: Date, starts_on: Date, says: bool) -> Result<(), Refusal> {
    // Somewhere it is tomorrow already.
    if today.next_day().is_none_or(|tomorrow| on > tomorrow) {
        return Err(Refusal::invalid(
            "on",
            "Progress is told of a day that has come. Choose an earlier one.",
        ));
    }
    if on < starts_on {
        return Err(Refusal::invalid(
            "on",
            "This day is before the goal started. Choose a later one.",
        ));
    }
    if !says {
        return Err(Refusal::invalid("words", "Write a number or some words."));
    }
    Ok(())
}

/// The day on which the next report is due: a rhythm after the last one, or after the start; at the latest on the goal's last day, and
/// none after a report from that day on.
pub fn due(rhythm: Rhythm, last: Date, ends_on: Date) -> Option<Date> {
    let next = rhythm.later(last, 1)?;
    (last < ends_on).then(|| next.min(ends_on))
}

/// Whether nothing was reported for two rhythms.
pub fn silent(rhythm: Rhythm, last: Date, today: Date) -> bool {
    rhythm.later(last, 2).is_some_and(|until| today > until)
}
