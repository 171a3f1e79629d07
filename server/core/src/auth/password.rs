//! Passwords: argon2id off the async threads, a bounded number at once.

use crate::error::{Error, Result};
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use folkmoot_rules::refusal::Refusal;
use secrecy::{ExposeSecret as _, SecretString};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// The shortest password, in characters (NIST SP 800-63B-4 asks for fifteen where it is the only factor and eight at the least;
/// we ask for ten, and offer sign-in by email to those who would rather remember none).
pub const SHORTEST: usize = 10;
/// The longest password, in bytes. Hashing work does not grow with it, but reading it does.
pub const LONGEST: usize = 1024;

/// Hashes and checks passwords. Cheap to clone.
#[derive(Clone)]
pub struct Hashing {
    at_once: Arc<Semaphore>,
    params: Params,
}

/// What checking a password found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It does not match.
    Wrong,
    /// It matches.
    Right,
    /// It matches, and was hashed with other parameters than today's: hash it again.
    RightButOutdated,
}

impl Default for Hashing {
    /// 19 MiB, two passes, one lane: the first choice of the OWASP password storage cheat sheet. Two at once: memory stays bounded.
    fn default() -> Self {
        Self::with(19 * 1024, 2)
    }
}

impl Hashing {
    /// Other costs than the default: tests hash thousands of times.
    pub fn with(kibibytes: u32, passes: u32) -> Self {
        let params = Params::new(kibibytes, passes, 1, None).unwrap_or_default();
        Self {
            at_once: Arc::new(Semaphore::new(2)),
            params,
        }
    }

    async fn off_thread<T: Send + 'static>(
        &self,
        work: impl FnOnce(Argon2<'static>) -> T + Send + 'static,
    ) -> Result<T> {
        let _turn = self
            .at_once
            .acquire()
            .await
            .map_err(|error| Error::internal(error.to_string()))?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone());
        tokio::task::spawn_blocking(move || work(argon2))
            .await
            .map_err(|error| Error::internal(error.to_string()))
    }

    /// A new password's hash, as a PHC string. Refused when it is too short or too long.
    pub async fn hash(&self, password: SecretString) -> Result<String> {
        let length = password.expose_secret();
        if length.chars().count() < SHORTEST {
            return Err(Refusal::invalid(
                "password",
                format!("Use at least {SHORTEST} characters. A few words together work well."),
            )
            .into());
        }
        if length.len() > LONGEST {
            return Err(Refusal::invalid("password", format!("Use at most {LONGEST} characters.")).into());
        }
        let hashed = self
            .off_thread(move |argon2| {
                argon2
                    .hash_password(password.expose_secret().as_bytes())
                    .map(|hash| hash.to_string())
            })
            .await?;
        hashed.map_err(|error| Error::internal(format!("hashing failed: {error}")))
    }

    /// Checks a password against an account's hash. Without an account or a password of its own it takes as long and says no,
    /// so that time does not tell which addresses have accounts.
    pub async fn check(&self, password: SecretString, stored: Option<String>) -> Result<Checked> {
        if password.expose_secret().len() > LONGEST {
            return Ok(Checked::Wrong);
        }
        let params = self.params.clone();
        self.off_thread(move |argon2| {
            let password = password.expose_secret().as_bytes();
            let Some(stored) = stored else {
                let _ = argon2.hash_password(password);
                return Checked::Wrong;
            };
            let Ok(hash) = PasswordHash::new(&stored) else {
                return Checked::Wrong;
            };
            if argon2.verify_password(password, &hash).is_err() {
                return Checked::Wrong;
            }
            let today = hash.algorithm.as_str() == "argon2id"
                && Params::try_from(&hash).is_ok_and(|used| {
                    (used.m_cost(), used.t_cost(), used.p_cost())
                        == (params.m_cost(), params.t_cost(), params.p_cost())
                });
            if today {
                Checked::Right
            } else {
                Checked::RightButOutdated
            }
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_hash_of_older_parameters_is_right_but_outdated() {
        let (weak, strong) = (Hashing::with(64, 1), Hashing::with(128, 2));
        let hash = weak.hash("correct horse battery".into()).await.unwrap();
        assert_eq!(
            weak.check("correct horse battery".into(), Some(hash.clone()))
                .await
                .unwrap(),
            Checked::Right
        );
        assert_eq!(
            strong
                .check("correct horse battery".into(), Some(hash.clone()))
                .await
                .unwrap(),
            Checked::RightButOutdated
        );
        assert_eq!(
            strong
                .check("wrong horse battery".into(), Some(hash))
                .await
                .unwrap(),
            Checked::Wrong
        );
        assert_eq!(
            strong.check("anything".into(), None).await.unwrap(),
            Checked::Wrong
        );
    }

    #[tokio::test]
    async fn a_short_password_is_refused_in_words() {
        let refused = Hashing::with(64, 1).hash("short".into()).await.unwrap_err();
        assert!(refused.to_string().contains("at least 10"), "{refused}");
    }
}
