//! The installation's secret key: from the settings, or made once and kept in the data folder where only the server reads it.

use super::Config;
use folkmoot_core::auth::secret::SecretKey;
use secrecy::ExposeSecret as _;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

/// The secret key. Made when there is none yet.
pub fn secret_key(config: &Config) -> io::Result<SecretKey> {
    if let Some(given) = &config.secret_key {
        return SecretKey::from_hex(given.expose_secret()).ok_or_else(|| damaged("secret_key"));
    }
    let path = config.data.join("secret.key");
    match std::fs::read_to_string(&path) {
        Ok(text) => SecretKey::from_hex(&text).ok_or_else(|| damaged(&path.display().to_string())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => make(&path),
        Err(error) => Err(error),
    }
}

fn make(path: &Path) -> io::Result<SecretKey> {
    let key = SecretKey::random();
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = private(path)?;
    writeln!(file, "{}", key.to_hex())?;
    file.sync_all()?;
    Ok(key)
}

#[cfg(unix)]
fn private(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

#[cfg(not(unix))]
fn private(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

fn damaged(what: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("{what} must hold 64 hexadecimal digits"),
    )
}
