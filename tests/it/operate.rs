//! The real binary, as whoever runs a server meets it.

use folkmoot_tests::{Server, Setting, World, until};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn folkmoot(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(Server::binary());
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("FOLKMOOT_")) {
        command.env_remove(name);
    }
    command.output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn wrong_settings_stop_the_start_and_are_all_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("folkmoot.toml"),
        "listen = \"everywhere\"\nsmpt = \"x\"\n",
    )
    .unwrap();
    let output = folkmoot(&["serve", "--address", "folkmoot.example.org"], folder.path());
    assert!(!output.status.success());
    let told = told(&output);
    for part in [
        "listen",
        "127.0.0.1:8080",
        "smpt",
        "no such setting",
        "address (--address)",
        "https://folkmoot.example.org",
    ] {
        assert!(told.contains(part), "{part} is missing in: {told}");
    }
}

#[test]
fn the_settings_that_are_printed_are_settings_that_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let printed = folkmoot(&["config"], folder.path());
    std::fs::write(folder.path().join("folkmoot.toml"), &printed.stdout).unwrap();
    let migrated = folkmoot(&["migrate"], folder.path());
    assert!(migrated.status.success(), "{}", told(&migrated));
}

#[test]
fn doctor_says_what_is_well_and_what_to_mend() {
    let folder = tempfile::tempdir().unwrap();
    assert!(folkmoot(&["migrate"], folder.path()).status.success());
    let well = folkmoot(&["doctor"], folder.path());
    assert!(well.status.success(), "{}", told(&well));
    for part in [
        "ok    database",
        "ok    clock",
        "ok    secret key",
        "warn  mail",
        "warn  administrator",
        "warn  address",
    ] {
        assert!(
            told(&well).contains(part),
            "{part} is missing in: {}",
            told(&well)
        );
    }
    let ill = folkmoot(
        &[
            "doctor",
            "--database",
            "postgres://nobody:secret@127.0.0.1:1/none",
        ],
        folder.path(),
    );
    assert!(!ill.status.success());
    assert!(
        told(&ill).contains("fail  database") && !told(&ill).contains("secret@"),
        "{}",
        told(&ill)
    );
}

#[test]
fn an_administrator_is_made_and_listed_from_the_console() {
    let folder = tempfile::tempdir().unwrap();
    let added = folkmoot(
        &[
            "admin",
            "add",
            "ada@folkmoot.test",
            "--name",
            "Ada",
            "--no-password",
        ],
        folder.path(),
    );
    assert!(added.status.success(), "{}", told(&added));
    assert!(told(&folkmoot(&["admin", "list"], folder.path())).contains("Ada <ada@folkmoot.test>"));
    let short = folkmoot(&["admin", "password", "ada@folkmoot.test"], folder.path());
    assert!(
        !short.status.success() && told(&short).contains("at least 10"),
        "{}",
        told(&short)
    );
}

/// A world on a SQLite file of its own, whatever database the suite runs on: backups are for SQLite.
async fn serving(folder: &Path) -> (Setting, Server) {
    let database = format!("sqlite://{}", folder.join("folkmoot.db").display());
    let setting = Setting::new(folder, &database, "");
    let server = Server::start(&setting).await;
    (setting, server)
}

#[tokio::test]
async fn a_backup_is_taken_while_the_server_serves_and_restored_when_it_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let (setting, mut server) = serving(folder.path()).await;
    let data = folder.path().to_str().unwrap();
    let run = |arguments: &[&str]| folkmoot(&[arguments, &["--data", data]].concat(), folder.path());
    assert!(
        run(&[
            "admin",
            "add",
            "before@folkmoot.test",
            "--name",
            "Before",
            "--no-password"
        ])
        .status
        .success()
    );
    let backup = run(&["backup", "copy.db"]);
    assert!(backup.status.success(), "{}", told(&backup));
    assert!(
        !run(&["backup", "copy.db"]).status.success(),
        "a file that is there is never overwritten"
    );
    assert!(
        run(&[
            "admin",
            "add",
            "after@folkmoot.test",
            "--name",
            "After",
            "--no-password"
        ])
        .status
        .success()
    );

    let refused = run(&["restore", "copy.db"]);
    assert!(
        told(&refused).contains("Another Folkmoot server runs"),
        "{}",
        told(&refused)
    );
    let second = folkmoot(
        &["serve", "--data", data, "--listen", "127.0.0.1:0"],
        folder.path(),
    );
    assert!(
        told(&second).contains("Another Folkmoot server runs"),
        "{}",
        told(&second)
    );

    server.kill();
    std::fs::write(folder.path().join("other.db"), "not a database").unwrap();
    let other = run(&["restore", "other.db"]);
    assert!(told(&other).contains("Nothing was changed"), "{}", told(&other));
    assert!(told(&run(&["admin", "list"])).contains("After"));
    let restored = run(&["restore", "copy.db"]);
    assert!(restored.status.success(), "{}", told(&restored));
    let list = told(&run(&["admin", "list"]));
    assert!(list.contains("Before") && !list.contains("After"), "{list}");
    assert!(
        folder.path().join("folkmoot.db.before-restore-1").exists(),
        "what was there is kept"
    );
    drop(setting);
}

#[cfg(unix)]
#[tokio::test]
async fn a_server_that_is_asked_to_stop_finishes_and_ends_well() {
    let folder = tempfile::tempdir().unwrap();
    let (_setting, mut server) = serving(folder.path()).await;
    let answered = reqwest::get(format!("{}/readyz", server.address)).await.unwrap();
    assert!(answered.status().is_success());
    let asked = Command::new("kill")
        .args(["-TERM", &server.id().to_string()])
        .status()
        .unwrap();
    assert!(asked.success());
    let mut ended = None;
    until("the server stopped", || {
        ended = server.ended();
        ended.is_some()
    })
    .await;
    assert!(ended.unwrap().success());
    assert!(
        !folder.path().join("folkmoot.db-wal").exists(),
        "the write-ahead log went into the file"
    );
}

#[tokio::test]
async fn what_opens_something_does_not_stand_in_the_log() {
    let world = World::new().await;
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .finish();
    let _here = tracing::subscriber::set_default(subscriber);
    let browser = world.browser();
    let secret = "5ec2e75ec2e75ec2e7";
    for path in [
        "/sign-in/",
        "/reset/",
        "/invited/",
        "/invitations/",
        "/mail/unsubscribe?token=",
        "/reset//",
        "/typo/",
    ] {
        browser.get(&format!("{path}{secret}")).await;
    }
    browser
        .post(
            "/session",
            &serde_json::json!({"email": "ada@folkmoot.test", "password": secret}),
        )
        .await;
    browser
        .post("/session/link", &serde_json::json!({"token": secret}))
        .await;
    browser
        .post(
            "/graphql",
            &serde_json::json!({"query": format!("{{ preview(markdown: \"{secret}\") {{ html }} }}")}),
        )
        .await;
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("answered"), "there is a log");
    assert!(!text.contains(secret), "{text}");
}

#[derive(Clone, Default)]
struct Log(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> tracing_subscriber::fmt::MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
