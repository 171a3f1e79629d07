//! A real mail server (Debian's python3-aiosmtpd), and the letters that it was handed, as Python's email package reads them.

use crate::World;
use folkmoot_core::mail::{Mailer, Settings};
use folkmoot_core::work::{self, Sent};
use serde::Deserialize;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A mail server of the test's own. Dropped, it stops.
pub struct Mailbox {
    server: Child,
    folder: tempfile::TempDir,
    /// Where it listens, as a setting: `smtp+plain://127.0.0.1:…`.
    pub address: String,
}

/// A letter as the mail server was handed it.
#[derive(Clone, Debug, Deserialize)]
pub struct Letter {
    /// Its media type.
    #[serde(rename = "type")]
    pub media_type: String,
    headers: Vec<(String, String)>,
    text: String,
    /// The calendar file, where one goes along.
    pub calendar: String,
    /// The HTML part.
    pub html: String,
    /// What is wrong with its form.
    pub defects: Vec<String>,
    /// The whole message.
    pub raw: String,
}

fn python() -> Command {
    let mut command = Command::new("/usr/bin/python3");
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("harness/mailbox.py"));
    command
}

impl Mailbox {
    /// Starts the server on a free port.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = python();
        command
            .arg("serve")
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut server = command.spawn().unwrap_or_else(|error| {
            panic!("python3-aiosmtpd must be installed, `make test` does it: {error}")
        });
        let mut output = BufReader::new(server.stdout.take().unwrap());
        let port = tokio::task::spawn_blocking(move || {
            let mut line = String::new();
            output.read_line(&mut line).unwrap();
            line
        });
        let port: u16 = port
            .await
            .unwrap()
            .trim()
            .parse()
            .unwrap_or_else(|error| panic!("the mail server did not start: {error}"));
        Self {
            server,
            folder,
            address: format!("smtp+plain://127.0.0.1:{port}"),
        }
    }

    /// A mailer that sends to it.
    pub fn mailer(&self) -> Mailer {
        mailer_to(&self.address)
    }

    /// How many letters it took.
    pub fn taken(&self) -> usize {
        let paths = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path());
        paths
            .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
            .count()
    }

    /// The letters so far, in the order in which they came.
    pub fn letters(&self) -> Vec<Letter> {
        Letter::read(self.folder.path())
    }

    /// The letters to one address.
    pub fn to(&self, address: &str) -> Vec<Letter> {
        self.letters()
            .into_iter()
            .filter(|letter| letter.header("To").contains(address))
            .collect()
    }

    /// Keeps senders waiting from now on.
    pub fn hold(&self) {
        std::fs::write(self.folder.path().join("hold"), "").unwrap();
    }

    /// Waits until a sender waits.
    pub async fn somebody_waits(&self) {
        let sign = self.folder.path().join("waiting");
        until("a sender waits", || sign.exists()).await;
    }

    /// Lets waiting senders go on.
    pub fn release(&self) {
        std::fs::remove_file(self.folder.path().join("hold")).unwrap();
    }

    /// Asks everybody to come later, or no longer.
    pub fn busy(&self, busy: bool) {
        let sign = self.folder.path().join("busy");
        if busy {
            std::fs::write(sign, "").unwrap();
        } else {
            std::fs::remove_file(sign).unwrap();
        }
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        // It stops by itself when its standard input ends.
        drop(self.server.stdin.take());
        let _ = self.server.wait();
    }
}

/// A mailer that sends to an address such as `smtp+plain://127.0.0.1:2525`.
pub fn mailer_to(address: &str) -> Mailer {
    let from = "Folkmoot <folkmoot@folkmoot.test>".into();
    Mailer::new(&Settings {
        smtp: Some(address.into()),
        from,
        folder: PathBuf::new(),
    })
    .unwrap()
}

/// A mailer that writes files into a folder.
pub fn mailer_into(folder: &Path) -> Mailer {
    Mailer::new(&Settings {
        smtp: None,
        from: "folkmoot@folkmoot.test".into(),
        folder: folder.into(),
    })
    .unwrap()
}

impl World {
    /// Sends all emails that are due.
    pub async fn sends(&self, mailer: &Mailer) -> Sent {
        work::send(&self.engine, mailer, 1000).await.unwrap()
    }
}

impl Letter {
    /// The letters in a folder of `.eml` files, in the order of their names.
    pub fn read(folder: &Path) -> Vec<Self> {
        let output = python().arg("read").arg(folder).output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// A header, decoded; empty when it is missing. None of ours stands in a letter twice.
    #[track_caller]
    pub fn header(&self, name: &str) -> String {
        let found: Vec<_> = self
            .headers
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .collect();
        assert!(found.len() < 2, "{name} stands there twice: {found:?}");
        found.first().map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// The text part.
    pub fn text(&self) -> String {
        self.text.clone()
    }

    /// The first link in the text that contains `part`.
    #[track_caller]
    pub fn link(&self, part: &str) -> String {
        let link = self
            .text
            .split_whitespace()
            .find(|word| word.starts_with("http") && word.contains(part));
        link.unwrap_or_else(|| panic!("no link with {part:?} in {}", self.text))
            .to_owned()
    }
}

/// A port that nothing listens on.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

/// Waits for a condition, and stops the test when it does not come about within a minute.
pub async fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !condition() {
        assert!(
            begun.elapsed() < Duration::from_mins(1),
            "waited a minute until {what}"
        );
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
