//! Loading the demonstration, once: told into the database, its emails written into the data folder as they would have been sent.

use crate::config::Config;
use crate::serve::say;
use crate::{Outcome, demo, start};
use folkmoot_core::actor::Actor;
use folkmoot_core::engine::Engine;
use folkmoot_core::mail::Mailer;
use folkmoot_core::{query, work};
use std::path::PathBuf;

/// There while the story is being told: a start that was broken off is told from the beginning. It lies beside the database that the story
/// is told into and bears its name, so that a later start with other settings never takes another database for it.
fn telling(config: &Config) -> PathBuf {
    let mut name = config
        .sqlite_file()
        .unwrap_or_else(|| config.data.join("demonstration"))
        .into_os_string();
    name.push(".telling");
    PathBuf::from(name)
}

/// Removes what a start that was broken off left behind. Only the demonstration's own folder and file are touched.
pub fn forget_half_told(config: &Config) -> Outcome<()> {
    if !telling(config).exists() {
        return Ok(());
    }
    if let Some(file) = config.sqlite_file() {
        for ending in ["", "-wal", "-shm"] {
            let mut name = file.clone().into_os_string();
            name.push(ending);
            if PathBuf::from(&name).exists() {
                std::fs::remove_file(name)?;
            }
        }
    }
    let mail = start::mail_folder(config);
    if mail.exists() {
        std::fs::remove_dir_all(mail)?;
    }
    Ok(std::fs::remove_file(telling(config))?)
}

/// Tells the story into an empty database. One that holds an organisation is refused: the demonstration's doors stand open.
pub async fn tell(config: &Config, engine: &Engine, mailer: &Mailer) -> Outcome<()> {
    let view = engine.view(Actor::Anonymous).await?;
    let of_others = match query::organisation::maybe(&view).await? {
        Some(organisation) => !organisation.demonstration,
        None => engine.has_administrator().await?,
    };
    if of_others {
        let message = "database: it holds an organisation that is not the demonstration. Give the demonstration a folder of its own: --data FOLDER";
        return Err(message.into());
    }
    if engine.is_set_up().await? {
        return Ok(());
    }
    say("Loading the demonstration: the P2P Foundation, with people named by their role …")?;
    std::fs::write(telling(config), "")?;
    demo::load(engine, async |engine| {
        while work::due(&engine).await? > 0 {}
        while work::send(&engine, mailer, 100).await?.sent > 0 {}
        Ok(())
    })
    .await?;
    Ok(std::fs::remove_file(telling(config))?)
}
