//! `folkmoot doctor`: looks at what a server needs, and says what to mend.

use crate::config::Config;
use crate::serve::say;
use crate::{Outcome, config, start};
use folkmoot_core::clock::{Clock as _, SystemClock};
use folkmoot_core::engine::Engine;
use std::path::Path;

/// What was found, and what to do about it.
enum Found {
    Ok(String),
    Warn(String),
    Fail(String),
}

/// Looks at everything. Fails if anything has to be mended before the server can work.
pub async fn examine(config: &Config) -> Outcome<()> {
    let mut all = vec![
        ("data folder", data_folder(&config.data)),
        ("secret key", secret_key(config)),
    ];
    match start::open(config).await {
        Ok(engine) => {
            all.push(("database", database(&engine).await));
            all.push(("clock", clock(&engine).await));
            all.push(("administrator", administrator(&engine).await));
            // A broken connection was told of above.
            drop(engine.disconnect().await);
        }
        Err(error) => all.push((
            "database",
            Found::Fail(format!(
                "{error}. Look at the setting database, and whether the server is up."
            )),
        )),
    }
    all.push(("mail", mail(config).await));
    all.push(("address", address(config)));
    let mut fails = 0;
    for (what, found) in all {
        let (word, text) = match found {
            Found::Ok(text) => ("ok  ", text),
            Found::Warn(text) => ("warn", text),
            Found::Fail(text) => {
                fails += 1;
                ("fail", text)
            }
        };
        say(&format!("{word}  {what}: {text}"))?;
    }
    if fails == 0 {
        Ok(())
    } else {
        Err(format!("{fails} to mend").into())
    }
}

fn data_folder(folder: &Path) -> Found {
    let probe = folder.join(format!(".doctor-{}", std::process::id()));
    let tried = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&probe, b""))
        .and_then(|()| std::fs::remove_file(&probe));
    match tried {
        Ok(()) => Found::Ok(format!("{} can be written", folder.display())),
        Err(error) => Found::Fail(format!(
            "{} cannot be written: {error}. Give it to the user that the server runs as.",
            folder.display()
        )),
    }
}

fn secret_key(config: &Config) -> Found {
    if let Err(error) = config::secret_key(config) {
        return Found::Fail(format!(
            "{error}. Restore it from a backup; with a new key, links in emails that are under way stop working."
        ));
    }
    if config.secret_key.is_some() {
        return Found::Ok("given by the settings".into());
    }
    let file = config.data.join("secret.key");
    if others_read(&file) {
        Found::Fail(format!("others can read {0}. Run: chmod 600 {0}", file.display()))
    } else {
        Found::Ok(format!("{} is only the server's to read", file.display()))
    }
}

#[cfg(unix)]
fn others_read(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(file).is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_read(_file: &Path) -> bool {
    false
}

async fn database(engine: &Engine) -> Found {
    match engine.pending_migrations().await {
        Ok(0) => Found::Ok("it answers and is up to date".into()),
        Ok(count) => Found::Warn(format!(
            "it answers, and {count} migrations are to be run. Run: folkmoot migrate (serving does it too)"
        )),
        Err(error) => Found::Fail(format!("it does not answer: {error}")),
    }
}

async fn clock(engine: &Engine) -> Found {
    let own = SystemClock.now();
    if own.year() < 2025 {
        return Found::Fail(format!(
            "it is not {own}. Set this machine's clock; polls open and close by it."
        ));
    }
    match engine.database_time().await {
        Ok(database) => {
            let apart = (database - own).abs().whole_seconds();
            match apart {
                0..=2 => Found::Ok("this machine and the database agree".into()),
                3..=30 => Found::Warn(format!(
                    "this machine and the database are {apart} seconds apart. Synchronise both with NTP."
                )),
                _ => Found::Fail(format!(
                    "this machine and the database are {apart} seconds apart. Synchronise both with NTP: polls open and close by this machine's clock."
                )),
            }
        }
        Err(error) => Found::Warn(format!("the database could not be asked for the time: {error}")),
    }
}

async fn administrator(engine: &Engine) -> Found {
    match engine.has_administrator().await {
        Ok(true) => Found::Ok("there is one".into()),
        Ok(false) => Found::Warn(
            "there is none yet. Start the server and follow what it prints, or run: folkmoot admin add"
                .into(),
        ),
        Err(_) => Found::Warn("the database has no people yet".into()),
    }
}

async fn mail(config: &Config) -> Found {
    let mailer = match start::mailer(config) {
        Ok(mailer) => mailer,
        Err(error) => return Found::Fail(format!("{error}")),
    };
    match (mailer.check().await, &config.smtp) {
        (Ok(()), Some(_)) => Found::Ok(format!(
            "the mail server takes our connection; the sender is {}",
            config.mail_from
        )),
        (Ok(()), None) => Found::Warn(format!(
            "no mail server is set: emails are written into {} and nobody gets them. Set smtp and mail_from.",
            start::mail_folder(config).display()
        )),
        (Err(error), _) => Found::Fail(format!("{error}. Look at the setting smtp.")),
    }
}

fn address(config: &Config) -> Found {
    let local = matches!(
        config.address.host_str(),
        Some("localhost" | "127.0.0.1" | "[::1]")
    );
    match (config.address.scheme(), local) {
        ("https", _) => Found::Ok(config.address.to_string()),
        (_, true) => Found::Warn(format!(
            "{} is reached from this machine only. Set address to what people type, with https.",
            config.address
        )),
        _ => Found::Warn(format!(
            "{} is not https: passwords travel in the open. Put a reverse proxy before it, as deploy/ shows.",
            config.address
        )),
    }
}
