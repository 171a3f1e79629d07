//! `folkmoot admin`: administrators, from the console of the machine. Whoever may run this may read the database anyway.

use crate::config::Config;
use crate::serve::say;
use crate::{Outcome, start};
use clap::{Args, Subcommand};
use folkmoot_core::ops::account::{self, NewAdministrator};
use secrecy::SecretString;
use std::io::{IsTerminal as _, Read as _};

/// What is to be done about administrators.
#[derive(Debug, Subcommand)]
pub enum Admin {
    /// Make somebody an administrator, with an account if they have none. The password is read from standard input
    Add(Add),
    /// Give an administrator a new password, read from standard input
    Password {
        /// Their email address
        email: String,
    },
    /// List the administrators
    List,
}

/// Who becomes an administrator.
#[derive(Args, Debug)]
pub struct Add {
    /// Their email address
    email: String,
    /// Their name
    #[arg(long)]
    name: String,
    /// The language they read
    #[arg(long, default_value = "en")]
    language: String,
    /// Their time zone
    #[arg(long, default_value = "Europe/Amsterdam")]
    time_zone: String,
    /// Without a password: they sign in by email
    #[arg(long)]
    no_password: bool,
}

impl Admin {
    /// Does it.
    pub async fn run(self, config: &Config) -> Outcome<()> {
        let engine = start::open_migrated(config).await?;
        let told = match self {
            Self::Add(add) => {
                let password = if add.no_password {
                    None
                } else {
                    Some(read_password()?)
                };
                let new = NewAdministrator {
                    name: add.name,
                    email: add.email,
                    password,
                    languages: vec![add.language],
                    time_zone: add.time_zone,
                };
                let person = account::add_administrator(&engine, new).await?;
                format!(
                    "{} <{}> is an administrator. They sign in at {}",
                    person.name, person.email, config.address
                )
            }
            Self::Password { email } => {
                let known = account::administrators(&engine).await?;
                let person = known
                    .into_iter()
                    .find(|person| person.email.eq_ignore_ascii_case(email.trim()));
                let person =
                    person.ok_or("There is no administrator with this address. Run: folkmoot admin list")?;
                let new = NewAdministrator {
                    name: person.name,
                    email: person.email,
                    password: Some(read_password()?),
                    languages: Vec::new(),
                    time_zone: String::new(),
                };
                let person = account::add_administrator(&engine, new).await?;
                format!("{} has a new password.", person.name)
            }
            Self::List => {
                let people = account::administrators(&engine).await?;
                let lines: Vec<String> = people
                    .iter()
                    .map(|person| format!("{} <{}>", person.name, person.email))
                    .collect();
                if lines.is_empty() {
                    "There is no administrator yet.".to_owned()
                } else {
                    lines.join("\n")
                }
            }
        };
        engine.disconnect().await?;
        say(&told)
    }
}

/// The first line of standard input. Not an argument: those are seen by everybody on the machine.
fn read_password() -> Outcome<SecretString> {
    let input = std::io::stdin();
    if input.is_terminal() {
        say("Type the password, then Enter (it is shown; to hide it, pipe it in):")?;
        let mut line = String::new();
        input.read_line(&mut line)?;
        return Ok(line.trim_end_matches(['\r', '\n']).into());
    }
    let mut text = String::new();
    input.take(10_000).read_to_string(&mut text)?;
    Ok(text.lines().next().unwrap_or_default().into())
}
