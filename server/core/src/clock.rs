//! Time, ids and randomness as inputs: the only place that asks the machine for them.

use std::sync::Arc;
use time::OffsetDateTime;
use uuid::Uuid;

/// Tells the time. Tests own one that stands still until they move it.
pub trait Clock: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> OffsetDateTime;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the machine's clock"
    )]
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }
}

/// A shared clock.
pub type SharedClock = Arc<dyn Clock>;

/// A new id that sorts by the time it was made, for everything whose order is no secret.
pub fn new_id(now: OffsetDateTime) -> Uuid {
    let seconds = u64::try_from(now.unix_timestamp()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(seconds * 1000 + u64::from(now.millisecond()), &random::<10>())
        .into_uuid()
}

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that asks for randomness"
)]
fn fill(bytes: &mut [u8]) {
    use rand::Rng as _;
    rand::rng().fill_bytes(bytes);
}
