//! From settings to an open database: what every command of the binary begins with.

use crate::Outcome;
use crate::config::{self, Config};
use folkmoot_core::auth::password::Hashing;
use folkmoot_core::clock::SystemClock;
use folkmoot_core::db;
use folkmoot_core::engine::Engine;
use folkmoot_core::mail::{Mailer, Settings};
use secrecy::ExposeSecret as _;
use std::fs::{File, TryLockError};
use std::path::PathBuf;
use std::sync::Arc;

/// Opens the database as it is.
pub async fn open(config: &Config) -> Outcome<Engine> {
    std::fs::create_dir_all(&config.data)
        .map_err(|error| format!("data: {} cannot be made: {error}", config.data.display()))?;
    if let Some(folder) = config.sqlite_file().as_deref().and_then(std::path::Path::parent) {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("database: {} cannot be made: {error}", folder.display()))?;
    }
    let secret = config::secret_key(config).map_err(|error| format!("secret_key: {error}"))?;
    let pool = db::connect(config.database.expose_secret(), config.database_connections).await;
    let pool = pool.map_err(|error| format!("database: it cannot be opened: {error}"))?;
    Ok(Engine::new(
        pool,
        Arc::new(SystemClock),
        config.address.clone(),
        secret,
        Hashing::default(),
    ))
}

/// Opens the database and brings its schema up to date.
pub async fn open_migrated(config: &Config) -> Outcome<Engine> {
    let engine = open(config).await?;
    engine
        .migrate()
        .await
        .map_err(|error| format!("database: its schema cannot be brought up to date: {error}"))?;
    Ok(engine)
}

/// What sends the emails: to a mail server, or into a folder where none is set.
pub fn mailer(config: &Config) -> Outcome<Mailer> {
    let settings = Settings {
        smtp: config.smtp.clone(),
        from: config.mail_from.clone(),
        folder: mail_folder(config),
    };
    Ok(Mailer::new(&settings)?)
}

/// Where emails are written when no mail server is set.
pub fn mail_folder(config: &Config) -> PathBuf {
    config.data.join("mail")
}

/// Held while this process alone may use a SQLite file: by the server, and by `restore`. Let go when the process ends,
/// however it ends.
pub struct Hold {
    _file: Option<File>,
}

/// Takes hold of the database, if it is a SQLite file. PostgreSQL serves many.
pub fn hold(config: &Config) -> Outcome<Hold> {
    let Some(database) = config.sqlite_file() else {
        return Ok(Hold { _file: None });
    };
    if let Some(folder) = database.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("database: {} cannot be made: {error}", folder.display()))?;
    }
    let mut path = database.clone().into_os_string();
    path.push(".lock");
    let path = PathBuf::from(path);
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path);
    let file = file.map_err(|error| format!("{} cannot be opened: {error}", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(Hold { _file: Some(file) }),
        Err(TryLockError::WouldBlock) => Err(format!(
            "Another Folkmoot server runs on {}. Stop it first.",
            database.display()
        )
        .into()),
        Err(TryLockError::Error(error)) => {
            Err(format!("{} cannot be locked: {error}", path.display()).into())
        }
    }
}
