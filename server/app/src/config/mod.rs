//! The settings: defaults, then a file, then the environment, then the command line. All mistakes are told at once.

mod read;
mod secret;
#[cfg(test)]
mod tests;
mod value;

pub use read::{Flags, load};
pub use secret::secret_key;
pub use value::{LogFormat, Network};

use secrecy::SecretString;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use url::Url;

/// The commented defaults: also the documentation.
pub const DEFAULTS: &str = include_str!("config.default.toml");

/// Every setting, checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// The folder for what is kept beside the database.
    pub data: PathBuf,
    /// The database's address. It may hold a password.
    pub database: SecretString,
    /// The most connections to it.
    pub database_connections: u32,
    /// Where people reach the page.
    pub address: Url,
    /// The mail server's address, if there is one. It may hold a password.
    pub smtp: Option<SecretString>,
    /// The sender of every email.
    pub mail_from: String,
    /// The proxies that are believed.
    pub trusted_proxies: Vec<Network>,
    /// The secret key, if it was given rather than kept in the data folder.
    pub secret_key: Option<SecretString>,
    /// Where metrics are served, if anywhere.
    pub metrics: Option<SocketAddr>,
    /// How the log is written.
    pub log_format: LogFormat,
    /// How much is logged.
    pub log: String,
    /// Whether this server is one that Folkmoot is developed with.
    pub development: bool,
}

impl Config {
    /// The path of the database's file, where it is SQLite.
    pub fn sqlite_file(&self) -> Option<PathBuf> {
        use secrecy::ExposeSecret as _;
        let path = self.database.expose_secret().strip_prefix("sqlite:")?;
        let path = path.strip_prefix("//").unwrap_or(path);
        Some(PathBuf::from(path.split('?').next().unwrap_or(path)))
    }
}

/// Everything that is wrong with the settings.
#[derive(Debug)]
pub struct Mistakes(pub Vec<String>);

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "The settings are not right:")?;
        self.0.iter().try_for_each(|mistake| write!(f, "\n  {mistake}"))
    }
}

impl std::error::Error for Mistakes {}
