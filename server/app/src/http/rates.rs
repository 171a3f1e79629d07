//! How often things may be tried: little for one account, much for one address, because a whole meeting sits behind one.

use super::client::Client;
use super::refusal::{No, Result};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;

/// Tries of one kind, counted by a key.
pub struct Tries(DefaultKeyedRateLimiter<String>);

impl Tries {
    /// So many at once, and after that one in every so often.
    fn new(at_once: u32, every: Duration) -> Self {
        let at_once = NonZeroU32::new(at_once).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::with_period(every)
            .unwrap_or(Quota::per_second(at_once))
            .allow_burst(at_once);
        Self(RateLimiter::keyed(quota))
    }

    /// Counts one try, or says how long to wait.
    pub fn count(&self, key: &str) -> Result<()> {
        self.0
            .check_key(&key.to_owned())
            .map_err(|until| No::wait(until.wait_time_from(DefaultClock::default().now())))
    }

    fn forget_the_past(&self) {
        self.0.retain_recent();
        self.0.shrink_to_fit();
    }
}

/// How often things may be tried.
pub struct Rates {
    /// Passwords and codes for one account.
    pub account: Tries,
    /// Emails asked for with one address of email: sign-in links, forgotten passwords.
    pub mail: Tries,
    /// Anything that proves who somebody is, from one address of the network.
    pub address: Tries,
    /// Emails asked for from one address of the network.
    pub mail_address: Tries,
    /// Rounds of invitations by one person.
    pub invitations: Tries,
    /// Pictures of one person.
    pub pictures: Tries,
}

impl Default for Rates {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            account: Tries::new(10, seconds(30)),
            mail: Tries::new(5, seconds(120)),
            address: Tries::new(200, seconds(1)),
            mail_address: Tries::new(100, seconds(5)),
            invitations: Tries::new(20, seconds(60)),
            pictures: Tries::new(20, seconds(30)),
        }
    }
}

impl Rates {
    /// One try at an account by somebody who knows its email address.
    pub fn try_account(&self, email: &str, client: Client) -> Result<()> {
        self.address.count(&client.key())?;
        self.account.count(&key(email))
    }

    /// One email asked for.
    pub fn try_mail(&self, email: &str, client: Client) -> Result<()> {
        self.mail_address.count(&client.key())?;
        self.mail.count(&key(email))
    }

    /// Forgets those who have not tried for long.
    pub fn forget_the_past(&self) {
        for tries in [
            &self.account,
            &self.mail,
            &self.address,
            &self.mail_address,
            &self.invitations,
            &self.pictures,
        ] {
            tries.forget_the_past();
        }
    }
}

/// An account's key, whether there is such an account or not.
fn key(email: &str) -> String {
    email.trim().to_lowercase().chars().take(254).collect()
}
