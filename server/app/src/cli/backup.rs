//! `folkmoot backup FILE`: a consistent copy of the SQLite database, while it serves. The file is there whole, or not at all.

use crate::config::Config;
use crate::serve::say;
use crate::{Outcome, start};
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

/// Copies the database.
pub async fn backup(config: &Config, file: &Path) -> Outcome<()> {
    if file.try_exists()? {
        return Err(format!("{} exists already. Give the name of a new file.", file.display()).into());
    }
    match config.sqlite_file() {
        Some(database) if !database.exists() => {
            return Err(format!("There is no database at {}.", database.display()).into());
        }
        _ => {}
    }
    let engine = start::open(config).await?;
    let partial = Partial::beside(file)?;
    engine.copy_into(&partial.0).await?;
    engine.disconnect().await?;
    File::open(&partial.0)?.sync_all()?;
    partial.become_new(file)?;
    say(&format!(
        "{} holds the database as it was just now. The secret key is not in it: keep {} too.",
        file.display(),
        config.data.join("secret.key").display()
    ))
}

/// A file that is not finished, beside the one that it will be. Only the owner reads it. Gone when it is given up.
pub struct Partial(pub PathBuf);

impl Partial {
    /// Makes an empty one.
    pub fn beside(file: &Path) -> Outcome<Self> {
        let mut path = file.as_os_str().to_owned();
        path.push(format!(".partial-{}", std::process::id()));
        let path = PathBuf::from(path);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&path)
            .map_err(|error| format!("{} cannot be made: {error}", path.display()))?;
        Ok(Self(path))
    }

    /// Takes its name, unless another file has it by now.
    fn become_new(self, file: &Path) -> Outcome<()> {
        // A link is refused where the name is taken; a rename would replace what is there.
        fs::hard_link(&self.0, file)
            .map_err(|error| format!("{} cannot be made: {error}", file.display()))?;
        sync_folder(file)
    }

    /// Takes its name, in place of whatever has it.
    pub fn replace(self, file: &Path) -> Outcome<()> {
        fs::rename(&self.0, file)?;
        sync_folder(file)
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            let mut path = self.0.clone().into_os_string();
            path.push(suffix);
            // Most of them were never there.
            let _ = fs::remove_file(path);
        }
    }
}

/// A new name survives a power cut only when its folder was written too.
fn sync_folder(file: &Path) -> Outcome<()> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    Ok(File::open(folder)?.sync_all()?)
}
