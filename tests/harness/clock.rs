//! A clock that stands still until a test moves it.

use folkmoot_core::clock::{Clock, SystemClock};
use std::sync::{Arc, Mutex};
use time::{Duration, OffsetDateTime, macros::datetime};

/// A clock that stands still. Clones share the same hands.
#[derive(Clone, Debug)]
pub struct StandingClock(Arc<Mutex<OffsetDateTime>>);

impl Default for StandingClock {
    /// Monday morning in Amsterdam.
    fn default() -> Self {
        Self(Arc::new(Mutex::new(datetime!(2026-03-02 09:00 UTC))))
    }
}

impl StandingClock {
    /// A clock that stands at the present.
    pub fn today() -> Self {
        Self(Arc::new(Mutex::new(SystemClock.now())))
    }

    /// Moves the hands forward.
    pub fn forward(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for StandingClock {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().unwrap()
    }
}
