//! Loading the demonstration, once: told into the database, its emails written into the data folder as they would have been sent.

use crate::config::Config;
use crate::serve::say;
use crate::{Outcome, demo, start};
use folkmoot_core::engine::Engine;
use folkmoot_core::mail::Mailer;
use folkmoot_core::work;
use std::path::PathBuf;

/// There while the story is being told: a start that was broken off is told from the beginning.
fn telling(config: &Config) -> PathBuf {
    config.data.join("telling")
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

/// Tells the story into an empty database.
pub async fn tell(config: &Config, engine: &Engine, mailer: &Mailer) -> Outcome<()> {
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
