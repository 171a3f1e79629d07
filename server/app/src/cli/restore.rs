//! `folkmoot restore FILE`: puts a copy in the place of the SQLite database. The copy is checked first, and what was there is
//! kept beside it.

use super::backup::Partial;
use crate::config::Config;
use crate::serve::say;
use crate::{Outcome, start};
use std::fs;
use std::path::{Path, PathBuf};

/// Puts a copy in place.
pub async fn restore(config: &Config, file: &Path) -> Outcome<()> {
    let database = config
        .sqlite_file()
        .ok_or("folkmoot restore is for SQLite. Use pg_restore for PostgreSQL, as deploy/BACKUP.md shows.")?;
    if !file.is_file() {
        return Err(format!("There is no file {}.", file.display()).into());
    }
    if let Some(folder) = database.parent() {
        fs::create_dir_all(folder)?;
    }
    let hold = start::hold(config)?;
    let partial = Partial::beside(&database)?;
    fs::copy(file, &partial.0)?;
    check(config, &partial, file).await?;
    let kept = keep(&database)?;
    partial.replace(&database)?;
    drop(hold);
    start::open_migrated(config).await?.disconnect().await?;
    match kept {
        Some(kept) => say(&format!(
            "Restored. What was there before is kept as {}.",
            kept.display()
        )),
        None => say("Restored."),
    }
}

/// Refuses what is no Folkmoot database, or a damaged one.
async fn check(config: &Config, partial: &Partial, file: &Path) -> Outcome<()> {
    let own = Config {
        database: format!("sqlite://{}?mode=rw", partial.0.display()).into(),
        ..config.clone()
    };
    let whole = async {
        let engine = start::open(&own).await?;
        let whole = engine.is_whole().await;
        engine.disconnect().await?;
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(whole?)
    };
    if whole.await.unwrap_or(false) {
        Ok(())
    } else {
        Err(format!(
            "{} is not a Folkmoot database, or it is damaged. Nothing was changed.",
            file.display()
        )
        .into())
    }
}

/// Moves the database out of the way, with its write-ahead log, under the first free name.
fn keep(database: &Path) -> Outcome<Option<PathBuf>> {
    if !database.exists() {
        return Ok(None);
    }
    let with = |path: &Path, suffix: &str| {
        let mut path = path.as_os_str().to_owned();
        path.push(suffix);
        PathBuf::from(path)
    };
    let free = (1..10_000)
        .map(|number| with(database, &format!(".before-restore-{number}")))
        .find(|path| !path.exists());
    let kept =
        free.ok_or("There are too many databases from before earlier restores beside it. Delete some.")?;
    // The log first: a database without its log would be an older one.
    for suffix in ["-wal", "-shm", ""] {
        let from = with(database, suffix);
        if from.exists() {
            fs::rename(&from, with(&kept, suffix))?;
        }
    }
    Ok(Some(kept))
}
