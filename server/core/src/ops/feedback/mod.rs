//! Feedback: give, edit, withdraw, hand on, answer; remind those who answer.

mod answer;
mod answerer;
mod due;
mod edit;
mod give;
mod hand;
mod withdraw;

pub use answer::AnswerFeedback;
pub use due::due;
pub use edit::EditFeedback;
pub use give::GiveFeedback;
pub use hand::HandFeedback;
pub use withdraw::WithdrawFeedback;

use crate::db::Timestamp;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Feedback;
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::feedback;
use time::{Date, Time};

/// The hour (UTC) of the day on which somebody is reminded: a morning or an afternoon for most.
const HOUR: u8 = 8;

/// An event about feedback: who may not read the chapter that it is on never hears of it.
async fn about(tx: &Tx, kind: EventKind, feedback: &Feedback) -> Result<Event> {
    let home = query::feedback::home(tx, feedback).await?;
    Ok(Event::new(kind, feedback.id).in_group(home))
}

/// When whoever answers is reminded next, after this day.
fn reminder(due_on: Date, after: Date) -> Option<Timestamp> {
    let day = feedback::reminder(due_on, after)?;
    let hour = Time::from_hms(HOUR, 0, 0).unwrap_or(Time::MIDNIGHT);
    Some(day.with_time(hour).assume_utc().into())
}
