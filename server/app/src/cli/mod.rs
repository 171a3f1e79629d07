//! The command line: one file a command where it is more than a line.

mod admin;
mod backup;
mod doctor;
mod restore;
mod verify;

use crate::config::{self, Config, Flags};
use crate::{Outcome, logs, serve, start};
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Where a commons organisation deliberates and decides.
#[derive(Debug, Parser)]
#[command(name = "folkmoot", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve (what happens without a command, too)
    Serve,
    /// Serve a demonstration organisation from a data folder of its own [default: ./data/demo]
    Demo,
    /// Check database, mail, address, clock and data folder, and say what to mend
    Doctor,
    /// Bring the database's schema up to date (serving does that too)
    Migrate,
    /// Copy the SQLite database into a new file, while it serves
    Backup {
        /// The file to make. It must not exist.
        file: PathBuf,
    },
    /// Put a copy in the place of the SQLite database, while no server runs on it
    Restore {
        /// The copy.
        file: PathBuf,
    },
    /// Count the evidence of a poll again, and check every byte of it; needs no database
    Verify {
        /// The evidence, as a closed poll offers it.
        file: PathBuf,
    },
    /// Administrators: add, password, list
    #[command(subcommand)]
    Admin(admin::Admin),
    /// Print all settings with their defaults, as a file to start from
    Config,
}

impl Cli {
    /// Does what the command line says.
    pub async fn run(self) -> Outcome<()> {
        let Self { command, flags } = self;
        let command = command.unwrap_or(Command::Serve);
        if matches!(command, Command::Config) {
            return serve::say(config::DEFAULTS.trim_end());
        }
        if let Command::Verify { file } = &command {
            return verify::verify(file);
        }
        let config = config::load(&flags, std::env::vars(), command.defaults())?;
        match command {
            Command::Serve => serve::serve(config, false).await,
            Command::Demo => serve::serve(config, true).await,
            other => {
                logs::begin(&quiet(&config));
                other.once(&config).await
            }
        }
    }
}

impl Command {
    /// The defaults that are this command's own.
    fn defaults(&self) -> &'static [(&'static str, &'static str)] {
        match self {
            // Never beside the data of an organisation.
            Self::Demo => &[("data", "./data/demo")],
            _ => &[],
        }
    }

    async fn once(self, config: &Config) -> Outcome<()> {
        match self {
            Self::Doctor => doctor::examine(config).await,
            Self::Migrate => {
                start::open_migrated(config).await?.disconnect().await?;
                serve::say("The database is up to date.")
            }
            Self::Backup { file } => backup::backup(config, &file).await,
            Self::Restore { file } => restore::restore(config, &file).await,
            Self::Admin(admin) => admin.run(config).await,
            Self::Serve | Self::Demo | Self::Config | Self::Verify { .. } => Ok(()),
        }
    }
}

/// A command that answers on the console logs only what goes wrong, unless it is asked for more.
fn quiet(config: &Config) -> Config {
    let log = if config.log == "info" {
        "warn".to_owned()
    } else {
        config.log.clone()
    };
    Config {
        log,
        ..config.clone()
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_well_formed() {
        super::Cli::command().debug_assert();
    }
}
