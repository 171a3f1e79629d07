//! Sending what is owed: lease, compose, hand over, note what became of it.

use super::lease::{Fate, LASTS, Lease};
use crate::engine::Engine;
use crate::error::{Error, Result};
use crate::mail::{self, Failure, Mailer};
use crate::model::Delivery;
use folkmoot_rules::words::Words as _;
use futures_util::future::join_all;
use std::ops::Add;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use time::Duration;

/// How many emails are on their way to the mail server at once.
const AT_ONCE: usize = mail::CONNECTIONS as usize;
/// How much of a lease must be left to begin with an email, so that it is done with before another may take it.
const MARGIN: Duration = Duration::seconds(45);
const _: () = assert!(
    MARGIN.whole_seconds() > mail::PATIENCE.as_secs().cast_signed()
        && LASTS.whole_seconds() > MARGIN.whole_seconds(),
    "a lease outlasts the begin of an email by more than the mail server may take over it"
);

/// How long to wait after the first, second… try. After the last, some three days after the first, an email is given up.
const PAUSES: [Duration; 9] = [
    Duration::minutes(1),
    Duration::minutes(5),
    Duration::minutes(30),
    Duration::hours(2),
    Duration::hours(6),
    Duration::hours(12),
    Duration::hours(24),
    Duration::hours(24),
    Duration::hours(6),
];

/// What became of the emails of one step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Handed to the mail server.
    pub sent: u32,
    /// To be tried again later.
    pub retried: u32,
    /// Given up.
    pub failed: u32,
    /// No longer wanted or allowed when their turn came.
    pub dropped: u32,
}

impl Add for Sent {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            sent: self.sent + other.sent,
            retried: self.retried + other.retried,
            failed: self.failed + other.failed,
            dropped: self.dropped + other.dropped,
        }
    }
}

/// Says that no further email is to be begun with.
#[derive(Clone, Debug, Default)]
pub(super) struct Stop(Arc<AtomicBool>);

impl Stop {
    pub fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
    fn came(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Sends what is due, `limit` emails at most.
pub async fn send(engine: &Engine, mailer: &Mailer, limit: u64) -> Result<Sent> {
    until(engine, mailer, limit, &Stop::default()).await
}

/// Sends what is due, until told to stop: what was not begun with by then is given back.
pub(super) async fn until(engine: &Engine, mailer: &Mailer, limit: u64, stop: &Stop) -> Result<Sent> {
    let lease = Lease::take(engine, limit).await?;
    if lease.deliveries.is_empty() {
        return Ok(Sent::default());
    }
    let post = Post {
        engine,
        mailer,
        stop,
        lease: &lease,
        next: AtomicUsize::new(0),
        outage: OnceLock::new(),
    };
    let rounds = join_all((0..AT_ONCE).map(|_| post.round())).await;
    let begun = post.next.load(Ordering::Relaxed);
    lease
        .give_back(engine, lease.deliveries.get(begun..).unwrap_or_default())
        .await?;
    rounds
        .into_iter()
        .try_fold(Sent::default(), |all, some| Ok(all + some?))
}

struct Post<'a> {
    engine: &'a Engine,
    mailer: &'a Mailer,
    stop: &'a Stop,
    lease: &'a Lease,
    /// The next of the lease's emails that nobody has begun with.
    next: AtomicUsize,
    /// What is wrong with the mail server, once one email has found out: the others need not wait for it too.
    outage: OnceLock<String>,
}

impl Post<'_> {
    /// Sees to one email after another, as long as there are more and time for them.
    async fn round(&self) -> Result<Sent> {
        let mut sent = Sent::default();
        while !self.stop.came() && self.engine.now() + MARGIN <= self.lease.until {
            let Some(delivery) = self
                .lease
                .deliveries
                .get(self.next.fetch_add(1, Ordering::Relaxed))
            else {
                break;
            };
            match self.see_to(delivery).await? {
                Fate::Sent => sent.sent += 1,
                Fate::Later(..) => sent.retried += 1,
                Fate::Failed(_) => sent.failed += 1,
                Fate::Dropped => sent.dropped += 1,
            }
        }
        Ok(sent)
    }

    async fn see_to(&self, delivery: &Delivery) -> Result<Fate> {
        let fate = match self.outage.get() {
            Some(outage) => self.later(delivery, outage.clone()),
            None => self.attempt(delivery).await?,
        };
        self.lease.settle(self.engine, delivery, &fate).await?;
        let kind = delivery.kind.0.word();
        match &fate {
            Fate::Sent => tracing::info!(delivery = %delivery.id, kind, "sent an email"),
            Fate::Dropped => tracing::debug!(delivery = %delivery.id, kind, "dropped an email"),
            Fate::Later(_, error) => {
                tracing::warn!(delivery = %delivery.id, kind, error, "an email could not be sent yet");
            }
            Fate::Failed(error) => tracing::error!(delivery = %delivery.id, kind, error, "gave up an email"),
        }
        Ok(fate)
    }

    async fn attempt(&self, delivery: &Delivery) -> Result<Fate> {
        let composed = match mail::compose(self.engine, delivery).await {
            Ok(Some(composed)) => composed,
            Ok(None) => return Ok(Fate::Dropped),
            // The database cannot be reached or was in the way: that says nothing about the email.
            Err(error @ Error::Database(_)) => return Err(error),
            Err(error) => {
                tracing::error!(%error, delivery = %delivery.id, "an email could not be composed");
                return Ok(self.later(
                    delivery,
                    "the email could not be composed; the server's log says why".into(),
                ));
            }
        };
        Ok(
            match self.mailer.hand_over(self.engine, delivery, &composed).await {
                Ok(()) => Fate::Sent,
                Err(Failure::ForGood(error)) => Fate::Failed(error),
                Err(Failure::ForNow(error)) => self.later(delivery, error),
                Err(Failure::Unreachable(error)) => {
                    let _ = self.outage.set(error.clone());
                    self.later(delivery, error)
                }
            },
        )
    }

    /// After a pause that grows with each try, and at last never.
    fn later(&self, delivery: &Delivery, error: String) -> Fate {
        let tried = usize::try_from(delivery.attempts).unwrap_or(usize::MAX);
        match PAUSES.get(tried) {
            Some(pause) => Fate::Later(self.engine.now() + *pause, error),
            None => Fate::Failed(error),
        }
    }
}
