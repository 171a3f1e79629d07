//! The meeting that the ladder of a consent process calls for: which planned one takes its objections on, and when another could be.

use time::{Duration, OffsetDateTime, Time, Weekday};
use uuid::Uuid;

/// How much notice a proposed meeting gives.
const NOTICE: Duration = Duration::days(2);
/// The hour (UTC) of a proposed meeting: daylight from the Americas to Asia.
const HOUR: u8 = 14;

/// The first of the planned meetings within the window takes the objections on.
pub fn takes_on(
    planned: &[(Uuid, OffsetDateTime)],
    now: OffsetDateTime,
    until: OffsetDateTime,
) -> Option<Uuid> {
    planned
        .iter()
        .filter(|(_, starts_at)| *starts_at >= now && *starts_at < until)
        .min_by_key(|(id, starts_at)| (*starts_at, *id))
        .map(|(id, _)| *id)
}

/// A time to propose within the window: a working day with some notice, else as late as the window allows with half of what is left
/// for the meeting to have an effect. None once the window is over.
pub fn slot(now: OffsetDateTime, until: OffsetDateTime) -> Option<OffsetDateTime> {
    if until <= now {
        return None;
    }
    let hour = Time::from_hms(HOUR, 0, 0).ok()?;
    let first = now.checked_add(NOTICE)?;
    let days = (0..7).filter_map(|day| {
        let at = first.checked_add(Duration::days(day))?.replace_time(hour);
        Some(at)
    });
    let mut fitting = days.filter(|at| *at >= first && *at < until && works(at.weekday()));
    fitting.next().or_else(|| now.checked_add((until - now) / 2))
}

const fn works(day: Weekday) -> bool {
    match day {
        Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => true,
        Weekday::Saturday | Weekday::Sunday => false,
    }
}
