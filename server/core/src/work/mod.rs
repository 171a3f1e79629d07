//! The work that nobody waits for: emails are sent, polls open and close by the clock, what has run out is swept away.
//!
//! Each is a step that may be called by hand, as tests do, and stopped at any line: what is owed stands in the database until it
//! is done. [`run`] calls them in a loop while the server serves. Several servers may do so at once.

mod due;
mod lease;
mod listen;
mod send;

pub use due::{due, next_due};
pub use listen::listen;
pub use send::{Sent, send};

use crate::auth::session::forget_expired;
use crate::engine::Engine;
use crate::error::Result;
use crate::mail::Mailer;
use send::Stop;
use std::future::Future;
use std::pin::pin;
use std::time::Duration;
use time::OffsetDateTime;

/// How many emails one round takes at most.
const ROUND: u64 = 40;
/// The longest that the loop waits without looking: another server may have stopped and left its work.
const LONGEST: Duration = Duration::from_secs(30);
/// The shortest that it waits after a round that could do nothing, so that it never spins.
const SHORTEST: Duration = Duration::from_secs(2);
/// How often what has run out is swept away.
const SWEEP: time::Duration = time::Duration::HOUR;

/// Does the work until `shutdown` comes; then finishes what is on its way to the mail server and gives the rest back.
pub async fn run(engine: Engine, mailer: Mailer, shutdown: impl Future<Output = ()> + Send) {
    let stop = Stop::default();
    let mut shutdown = pin!(shutdown);
    let mut swept = None;
    loop {
        let wait = {
            let mut round = pin!(round(&engine, &mailer, &stop, &mut swept));
            tokio::select! {
                wait = &mut round => wait,
                () = &mut shutdown => {
                    stop.now();
                    round.await;
                    break;
                }
            }
        };
        tokio::select! {
            () = engine.work_waits() => {}
            () = tokio::time::sleep(wait) => {}
            () = &mut shutdown => break,
        }
    }
    mailer.close().await;
}

/// One round of all that is due; answers how long there is nothing to do.
async fn round(
    engine: &Engine,
    mailer: &Mailer,
    stop: &Stop,
    swept: &mut Option<OffsetDateTime>,
) -> Duration {
    match try_round(engine, mailer, stop, swept).await {
        Ok(wait) => wait,
        Err(error) => {
            tracing::error!(%error, "the work could not be done; trying again");
            SHORTEST
        }
    }
}

async fn try_round(
    engine: &Engine,
    mailer: &Mailer,
    stop: &Stop,
    swept: &mut Option<OffsetDateTime>,
) -> Result<Duration> {
    let now = engine.now();
    if swept.is_none_or(|last| now - last >= SWEEP) {
        *swept = Some(now);
        forget_expired(engine).await?;
    }
    let mut least = Duration::ZERO;
    if next_due(engine).await?.is_some_and(|next| next <= now) {
        let changed = due(engine).await?;
        let sent = send::until(engine, mailer, ROUND, stop).await?;
        if changed == 0 && sent == Sent::default() {
            least = SHORTEST;
        }
    }
    let wait = next_due(engine).await?.map_or(LONGEST, |next| {
        (next - engine.now()).try_into().unwrap_or_default()
    });
    Ok(wait.clamp(least, LONGEST))
}
