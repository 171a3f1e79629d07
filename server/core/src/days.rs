//! Days where the organisation is at home: which one it is, and at what moments a period of them begins and ends.

use folkmoot_rules::review::Period;
use jiff::civil;
use jiff::tz::TimeZone;
use time::{Date, OffsetDateTime, UtcOffset};

/// The day that it is in a zone. A zone that does not exist is UTC.
pub(crate) fn today(zone: &str, now: OffsetDateTime) -> Date {
    let at = jiff::Timestamp::from_second(now.unix_timestamp()).unwrap_or_default();
    let seconds = known(zone).to_offset(at).seconds();
    now.to_offset(UtcOffset::from_whole_seconds(seconds).unwrap_or(UtcOffset::UTC))
        .date()
}

/// The moment at which a day begins in a zone, on the clock of that zone.
pub(crate) fn begins(zone: &str, day: Date) -> OffsetDateTime {
    let utc = day.midnight().assume_utc();
    let civil = (|| {
        let month = i8::try_from(u8::from(day.month())).ok()?;
        let date = civil::Date::new(
            i16::try_from(day.year()).ok()?,
            month,
            i8::try_from(day.day()).ok()?,
        )
        .ok()?;
        let begins = date.to_zoned(known(zone)).ok()?;
        let moment = OffsetDateTime::from_unix_timestamp(begins.timestamp().as_second()).ok()?;
        Some(moment.to_offset(UtcOffset::from_whole_seconds(begins.offset().seconds()).ok()?))
    })();
    civil.unwrap_or(utc)
}

/// The moments between which a period lies: its first one, and the first one after it.
pub(crate) fn bounds(zone: &str, period: Period) -> (OffsetDateTime, OffsetDateTime) {
    let after = period.to.next_day().unwrap_or(period.to);
    (begins(zone, period.from), begins(zone, after))
}

fn known(zone: &str) -> TimeZone {
    TimeZone::get(zone).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn a_period_begins_and_ends_at_midnight_where_the_organisation_is_at_home() {
        let period = Period {
            from: date!(2026 - 01 - 01),
            to: date!(2026 - 06 - 30),
        };
        let (from, to) = bounds("Europe/Athens", period);
        assert_eq!(from, datetime!(2025-12-31 22:00 UTC));
        // Summer.
        assert_eq!(to, datetime!(2026-06-30 21:00 UTC));
        assert_eq!(from.date(), period.from);
        assert_eq!(
            today("Europe/Athens", datetime!(2026-06-30 21:30 UTC)),
            date!(2026 - 07 - 01)
        );
        assert_eq!(
            today("America/New_York", datetime!(2026-07-01 01:00 UTC)),
            period.to
        );
    }
}
