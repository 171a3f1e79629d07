//! Moments and days in words, in the reader's language and time zone.

use super::{Argument, Locale, text};
use jiff::tz::TimeZone;
use time::{Date, OffsetDateTime};

/// A moment where the reader lives: "Thursday 26 November 2026, 18:00 (Europe/Athens)".
pub fn moment(locale: Locale, zone: &str, moment: OffsetDateTime) -> String {
    let (at, zone) = local(zone, moment);
    let hour = format!("{:02}:{:02}", at.hour(), at.minute());
    let arguments = [
        ("weekday", weekday(locale, at.weekday().to_monday_one_offset())),
        ("day", at.day().into()),
        ("month", month(locale, at.month())),
        ("year", at.year().to_string().into()),
        ("hour", hour.into()),
        ("zone", zone.into()),
    ];
    text(locale, "time-moment", &arguments)
}

/// The day and month of a moment where the reader lives, for a subject line: "26 November".
pub fn day(locale: Locale, zone: &str, moment: OffsetDateTime) -> String {
    let (at, _) = local(zone, moment);
    text(
        locale,
        "time-day",
        &[("day", at.day().into()), ("month", month(locale, at.month()))],
    )
}

/// A date: "26 November 2026".
pub fn date(locale: Locale, date: Date) -> String {
    // A date's month is from 1 to 12.
    let number = i8::try_from(u8::from(date.month())).unwrap_or(1);
    let arguments = [
        ("day", date.day().into()),
        ("month", month(locale, number)),
        ("year", date.year().to_string().into()),
    ];
    text(locale, "time-date", &arguments)
}

/// The date of a moment where the reader lives: "26 November 2026".
pub fn date_of(locale: Locale, zone: &str, moment: OffsetDateTime) -> String {
    let (at, _) = local(zone, moment);
    let arguments = [
        ("day", at.day().into()),
        ("month", month(locale, at.month())),
        ("year", at.year().to_string().into()),
    ];
    text(locale, "time-date", &arguments)
}

/// A moment on the clock of a zone, and the zone's name. A zone that does not exist is UTC.
fn local(zone: &str, moment: OffsetDateTime) -> (jiff::Zoned, String) {
    let known = TimeZone::get(zone).ok();
    let name = if known.is_some() {
        zone.replace('_', " ")
    } else {
        "UTC".to_owned()
    };
    let at = jiff::Timestamp::from_second(moment.unix_timestamp()).unwrap_or_default();
    (at.to_zoned(known.unwrap_or(TimeZone::UTC)), name)
}

fn weekday(locale: Locale, number: i8) -> Argument<'static> {
    text(locale, "time-weekday", &[("weekday", number.into())]).into()
}

fn month(locale: Locale, number: i8) -> Argument<'static> {
    text(locale, "time-month", &[("month", number.into())]).into()
}
