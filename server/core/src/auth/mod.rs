//! How people prove who they are: passwords, sessions, single-use keys sent by email.
//!
//! These are functions for HTTP, which owns the cookie; everything that a signed-in person does goes through commands.

pub mod calendar;
pub mod mailed;
pub mod password;
pub mod secret;
pub mod session;
pub mod sign_in;

use crate::error::Error;
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::words;
use std::time::Duration;

pub use session::{SessionToken, SignedIn};

words! {
    /// What a key sent by email opens.
    pub enum Purpose {
        /// Signing in.
        SignIn = "sign_in",
        /// Setting a new password.
        ResetPassword = "reset_password",
    }
}

/// What an invitation's token is derived for.
pub const INVITATION: &str = "invitation";

/// An answer that must not tell by its time whether an address has an account is given no sooner than this. What is done for a
/// known address (two or three rows and a commit) takes less.
const NO_SOONER: Duration = Duration::from_millis(250);

/// A key from an email that is wrong, used, or too old. It says the same of all three.
pub(crate) fn spent() -> Error {
    let why = "This link was used already, or it is too old. Ask for a new one.";
    Refusal::new(Code::NotFound, why).into()
}
