//! Working time: windows end when people are awake, and a full process gives volunteers a weekend.
//!
//! The zone is data, not a look-up: a table of offsets that the caller makes from its zone database and puts into the log. So a log
//! replays to the same moments even after that database has changed.

use super::reason::{Reason, invalid};
use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset, Weekday};

use crate::refusal::Refusal;

/// The local hour at which the working day begins; a window that would end earlier ends then.
pub const MORNING: u8 = 8;
/// The local hour at which night begins.
pub const NIGHT: u8 = 22;
/// The most changes of offset that a zone is told with: ten years of two a year, and some to spare.
pub const CHANGES_MAX: usize = 32;
/// How far a zone may lie from UTC, in seconds; no zone on Earth lies farther than fourteen hours.
pub const FARTHEST: i32 = 15 * 3600;

/// From this moment on, local time is this far from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The first moment of the new offset.
    #[serde(with = "time::serde::rfc3339")]
    pub from: OffsetDateTime,
    /// Seconds east of UTC.
    pub seconds: i32,
}

/// The organisation's time zone, as offsets.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Zone {
    /// Seconds east of UTC before the first change.
    pub first: i32,
    /// When that changes, earliest first.
    pub changes: Vec<Change>,
}

impl Zone {
    /// A zone without daylight saving, this many seconds east of UTC.
    pub const fn fixed(seconds: i32) -> Self {
        Self {
            first: seconds,
            changes: Vec::new(),
        }
    }

    /// Is it a zone that can be computed with?
    pub fn check(&self) -> Result<(), Refusal> {
        let far = |seconds: i32| !(-FARTHEST..=FARTHEST).contains(&seconds);
        if far(self.first) || self.changes.iter().any(|change| far(change.seconds)) {
            return Err(invalid("zone", Reason::ZoneRange));
        }
        if self.changes.len() > CHANGES_MAX || !self.changes.is_sorted_by(|a, b| a.from < b.from) {
            return Err(invalid("zone", Reason::ZoneChanges));
        }
        Ok(())
    }

    /// The offset at a moment.
    pub fn offset(&self, moment: OffsetDateTime) -> UtcOffset {
        let seconds = self
            .changes
            .iter()
            .rev()
            .find(|change| change.from <= moment)
            .map_or(self.first, |change| change.seconds);
        UtcOffset::from_whole_seconds(seconds).unwrap_or(UtcOffset::UTC)
    }

    /// What a clock on the wall shows at a moment.
    pub fn local(&self, moment: OffsetDateTime) -> PrimitiveDateTime {
        let there = moment.to_offset(self.offset(moment));
        PrimitiveDateTime::new(there.date(), there.time())
    }

    /// The first moment at which a clock on the wall shows this time or a later one. A time that daylight saving skips is the moment
    /// of the skip, one that comes twice is the first of the two.
    pub fn moment(&self, local: PrimitiveDateTime) -> OffsetDateTime {
        let as_utc = local.assume_utc();
        let mut reigns = vec![(None, self.first)];
        reigns.extend(
            self.changes
                .iter()
                .map(|change| (Some(change.from), change.seconds)),
        );
        let mut latest = as_utc;
        for (number, (from, seconds)) in reigns.iter().enumerate() {
            let here = as_utc.saturating_sub(Duration::seconds(i64::from(*seconds)));
            let candidate = from.map_or(here, |from| here.max(from));
            let until = reigns.get(number + 1).and_then(|(from, _)| *from);
            if until.is_none_or(|until| candidate < until) {
                return candidate.to_offset(UtcOffset::UTC);
            }
            latest = candidate;
        }
        latest
    }
}

/// May a window end at this moment: by day, on a working day?
pub fn is_working(zone: &Zone, moment: OffsetDateTime) -> bool {
    let local = zone.local(moment);
    !is_weekend(local.date()) && (MORNING..NIGHT).contains(&local.hour())
}

/// The planned end, or the next working morning where that falls into the night or on a weekend.
pub fn working_end(zone: &Zone, planned: OffsetDateTime) -> OffsetDateTime {
    if is_working(zone, planned) {
        return planned;
    }
    let local = zone.local(planned);
    let mut day = local.date();
    if local.hour() >= MORNING {
        day = day.saturating_add(Duration::DAY);
    }
    // A zone may skip a morning or a whole day (Samoa did in 2011), so the morning is looked at again. Two weeks hold one.
    for _ in 0..14 {
        let morning = zone.moment(at_hour(day, MORNING));
        if morning >= planned && is_working(zone, morning) {
            return morning;
        }
        day = day.saturating_add(Duration::DAY);
    }
    planned
}

/// The same, but not after a moment that is the last one allowed: where the next working morning is too late, the working evening before
/// the planned end. What is planned too late stays so.
pub fn working_end_by(zone: &Zone, planned: OffsetDateTime, latest: OffsetDateTime) -> OffsetDateTime {
    let end = working_end(zone, planned);
    if end <= latest || planned > latest {
        return end;
    }
    let mut day = zone.local(planned).date();
    for _ in 0..14 {
        let evening = zone.moment(at_hour(day, NIGHT - 1));
        if evening <= planned && is_working(zone, evening) {
            return evening;
        }
        day = day.saturating_sub(Duration::DAY);
    }
    planned
}

/// Does a whole Saturday or a whole Sunday lie between the two moments?
pub fn spans_weekend_day(zone: &Zone, from: OffsetDateTime, to: OffsetDateTime) -> bool {
    weekend_day_over(zone, from) <= to
}

/// When a window that opens at `from` ends: after this length, by day, on a working day, and where a weekend is wanted not before a
/// whole Saturday or Sunday has passed. `opened_at` is when the window first opened: one that goes on keeps the weekend it had.
pub fn window_end(
    zone: &Zone,
    opened_at: OffsetDateTime,
    from: OffsetDateTime,
    length: Duration,
    weekend: bool,
) -> OffsetDateTime {
    let mut planned = from.saturating_add(length);
    if weekend {
        planned = planned.max(weekend_day_over(zone, opened_at));
    }
    working_end(zone, planned)
}

/// The end of the first whole Saturday or Sunday from a moment on.
fn weekend_day_over(zone: &Zone, from: OffsetDateTime) -> OffsetDateTime {
    let mut day = zone.local(from).date();
    // Eight days hold a whole weekend day; twice that, where a zone skips one.
    for _ in 0..16 {
        let next = day.saturating_add(Duration::DAY);
        if is_weekend(day) && zone.moment(at_hour(day, 0)) >= from {
            return zone.moment(at_hour(next, 0));
        }
        day = next;
    }
    from
}

fn is_weekend(day: Date) -> bool {
    match day.weekday() {
        Weekday::Saturday | Weekday::Sunday => true,
        Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => {
            false
        }
    }
}

fn at_hour(day: Date, hour: u8) -> PrimitiveDateTime {
    PrimitiveDateTime::new(day, Time::from_hms(hour, 0, 0).unwrap_or(Time::MIDNIGHT))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::macros::datetime;

    use super::*;

    /// Greek time of 2026 and 2027: clocks change at 01:00 UTC.
    fn athens() -> Zone {
        let change = |from, hours: i32| Change {
            from,
            seconds: hours * 3600,
        };
        Zone {
            first: 2 * 3600,
            changes: vec![
                change(datetime!(2026-03-29 01:00 UTC), 3),
                change(datetime!(2026-10-25 01:00 UTC), 2),
                change(datetime!(2027-03-28 01:00 UTC), 3),
                change(datetime!(2027-10-31 01:00 UTC), 2),
            ],
        }
    }

    #[test]
    fn a_window_that_would_end_by_day_on_a_working_day_ends_then() {
        let end = datetime!(2026-11-23 12:00 UTC);
        assert_eq!(working_end(&athens(), end), end);
        // 08:00 sharp is morning, 22:00 sharp is night.
        assert!(is_working(&athens(), datetime!(2026-11-23 06:00 UTC)));
        assert!(!is_working(&athens(), datetime!(2026-11-23 20:00 UTC)));
    }

    #[test]
    fn an_end_at_night_moves_to_the_next_morning_and_one_on_a_weekend_to_monday() {
        let monday = datetime!(2026-11-23 06:00 UTC);
        for planned in [
            datetime!(2026-11-20 20:00 UTC), // Friday, 22:00 there
            datetime!(2026-11-21 12:00 UTC), // Saturday
            datetime!(2026-11-22 23:30 UTC), // Monday, half past one there
        ] {
            assert_eq!(working_end(&athens(), planned), monday);
        }
        assert_eq!(
            working_end(&athens(), datetime!(2026-11-24 21:00 UTC)),
            datetime!(2026-11-25 06:00 UTC)
        );
    }

    #[test]
    fn the_morning_is_eight_on_the_wall_on_both_sides_of_a_change_of_clocks() {
        // Clocks go forward on Sunday 29 March 2026 and back on Sunday 25 October.
        assert_eq!(
            working_end(&athens(), datetime!(2026-03-27 21:00 UTC)),
            datetime!(2026-03-30 05:00 UTC)
        );
        assert_eq!(
            working_end(&athens(), datetime!(2026-10-23 20:00 UTC)),
            datetime!(2026-10-26 06:00 UTC)
        );
    }

    #[test]
    fn a_skipped_hour_is_the_moment_of_the_skip_and_a_doubled_one_its_first() {
        let skipped = datetime!(2026-03-29 03:30);
        assert_eq!(athens().moment(skipped), datetime!(2026-03-29 01:00 UTC));
        let doubled = datetime!(2026-10-25 03:30);
        assert_eq!(athens().moment(doubled), datetime!(2026-10-25 00:30 UTC));
    }

    #[test]
    fn a_zone_that_skips_a_whole_friday_ends_its_window_on_monday() {
        // Samoa went from UTC-10 to UTC+14 at the end of 29 December 2011.
        let apia = Zone {
            first: -10 * 3600,
            changes: vec![Change {
                from: datetime!(2011-12-30 10:00 UTC),
                seconds: 14 * 3600,
            }],
        };
        assert_eq!(
            working_end(&apia, datetime!(2011-12-30 09:00 UTC)),
            datetime!(2012-01-01 18:00 UTC)
        );
    }

    #[test]
    fn a_full_window_spans_a_whole_weekend_day() {
        let monday = datetime!(2026-11-23 09:00 UTC);
        // Two days from Monday hold no weekend: it lasts until the Monday after.
        assert_eq!(
            window_end(&athens(), monday, monday, Duration::days(2), true),
            datetime!(2026-11-30 06:00 UTC)
        );
        assert_eq!(
            window_end(&athens(), monday, monday, Duration::days(2), false),
            datetime!(2026-11-25 09:00 UTC)
        );
        // From Saturday noon, Sunday is the whole day.
        let saturday = datetime!(2026-11-21 10:00 UTC);
        assert_eq!(
            window_end(&athens(), saturday, saturday, Duration::days(2), true),
            datetime!(2026-11-23 10:00 UTC)
        );
        // One that goes on after its weekend needs no second one.
        let tuesday = datetime!(2026-12-01 09:00 UTC);
        assert_eq!(
            window_end(&athens(), monday, tuesday, Duration::DAY, true),
            datetime!(2026-12-02 09:00 UTC)
        );
    }

    #[test]
    fn a_zone_out_of_order_or_out_of_this_world_is_refused() {
        assert!(athens().check().is_ok());
        assert!(Zone::fixed(FARTHEST + 1).check().is_err());
        let mut backwards = athens();
        backwards.changes.reverse();
        assert!(backwards.check().is_err());
    }

    proptest! {
        #[test]
        fn no_window_ends_at_night_on_a_weekend_or_too_early(
            hour in 0_i64..24 * 365, minute in 0_i64..60, length in 1_i64..24 * 30, weekend: bool,
        ) {
            let zone = athens();
            let from = datetime!(2026-01-01 00:00 UTC) + Duration::hours(hour) + Duration::minutes(minute);
            let end = window_end(&zone, from, from, Duration::hours(length), weekend);
            prop_assert!(is_working(&zone, end));
            prop_assert!(end >= from + Duration::hours(length));
            prop_assert!(!weekend || spans_weekend_day(&zone, from, end));
            // Nobody waits longer than to the end of the weekend after the next.
            prop_assert!(end <= from + Duration::hours(length) + Duration::days(9));
        }

        #[test]
        fn an_end_with_a_latest_moment_falls_by_day_and_not_after_it(hour in 0_i64..24 * 365, spare in 0_i64..72) {
            let zone = athens();
            let planned = datetime!(2026-01-15 00:00 UTC) + Duration::hours(hour);
            let latest = planned + Duration::hours(spare);
            let end = working_end_by(&zone, planned, latest);
            prop_assert!(is_working(&zone, end) && end <= latest);
            prop_assert!(end >= planned - Duration::days(4));
            prop_assert_eq!(working_end_by(&zone, end, latest), end);
        }

        #[test]
        fn local_time_and_moment_are_each_others_inverse_by_day(hour in 0_i64..24 * 365 * 2) {
            let zone = athens();
            let moment = datetime!(2026-01-01 00:00 UTC) + Duration::hours(hour);
            let local = zone.local(moment);
            prop_assert_eq!(zone.local(zone.moment(local)), local);
        }
    }
}
