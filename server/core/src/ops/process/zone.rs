//! The organisation's time zone as the log has it: a table of offsets, so that a log means the same after the zone database has changed.

use super::enter::{by_itself, enter};
use super::texts::Texts;
use crate::error::Result;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::consent::working_time::{CHANGES_MAX, Change, Zone};
use folkmoot_rules::consent::{Actor, What};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use time::OffsetDateTime;

/// The zone as it is known at a moment, for the years to come.
pub(super) async fn zone(view: &View) -> Result<Zone> {
    let organisation = query::organisation::the(view).await?;
    Ok(offsets(&organisation.time_zone, view.now()))
}

/// The organisation lives by another clock: every process that is not over hears of it, so that no window of theirs ends at night.
pub(crate) async fn move_clocks(tx: &Tx) -> Result<()> {
    let zone = zone(tx).await?;
    for (process, discussion) in query::process::not_over(tx).await? {
        if process.state.0.zone != zone {
            let moved = by_itself(tx, Actor::System, What::Zone(zone.clone()));
            Box::pin(enter(tx, process, &discussion, moved, Texts::default())).await?;
        }
    }
    Ok(())
}

fn offsets(name: &str, now: OffsetDateTime) -> Zone {
    let zone = TimeZone::get(name).unwrap_or(TimeZone::UTC);
    let now = Timestamp::from_second(now.unix_timestamp()).unwrap_or_default();
    let changes = zone.following(now).take(CHANGES_MAX).filter_map(|change| {
        let from = OffsetDateTime::from_unix_timestamp(change.timestamp().as_second()).ok()?;
        let seconds = change.offset().seconds();
        Some(Change { from, seconds })
    });
    Zone {
        first: zone.to_offset(now).seconds(),
        changes: changes.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn a_zone_knows_the_next_changes_of_its_clocks() {
        let zone = offsets("Europe/Athens", datetime!(2026-11-21 12:00 UTC));
        assert_eq!(zone.check(), Ok(()));
        assert_eq!(zone.first, 2 * 3600);
        let next = zone.changes.first().expect("summer comes");
        assert_eq!(next.from, datetime!(2027-03-28 01:00 UTC));
        assert_eq!(next.seconds, 3 * 3600);
        assert_eq!(zone.changes.len(), CHANGES_MAX);
    }

    #[test]
    fn a_zone_without_summer_time_has_one_offset() {
        let zone = offsets("Asia/Kolkata", datetime!(2026-11-21 12:00 UTC));
        assert_eq!(zone, Zone::fixed(5 * 3600 + 1800));
    }
}
