//! What a person who sets up a server would notice.

use super::{Config, Flags, Mistakes, load};
use secrecy::ExposeSecret as _;

fn read(file: &str, environment: &[(&str, &str)], flags: Flags) -> Result<Config, Mistakes> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("folkmoot.toml");
    std::fs::write(&path, file).unwrap();
    let environment = environment
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    load(
        &Flags {
            config: Some(path),
            ..flags
        },
        environment,
        &[],
    )
}

#[test]
fn the_defaults_alone_make_a_server_on_this_machine() {
    let config = read("", &[], Flags::default()).unwrap();
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.address.as_str(), "http://127.0.0.1:8080/");
    assert_eq!(config.database.expose_secret(), "sqlite://./data/folkmoot.db");
    assert_eq!(
        config.sqlite_file().unwrap().to_str().unwrap(),
        "./data/folkmoot.db"
    );
    assert!(config.smtp.is_none() && config.metrics.is_none() && !config.development);
}

#[test]
fn a_command_has_defaults_of_its_own_that_everything_else_wins_over() {
    let own = [("data", "./data/demo")];
    let folder = |file: &str, environment: &[(&str, &str)], flag: Option<&str>| {
        let kept = tempfile::tempdir().unwrap();
        let path = kept.path().join("folkmoot.toml");
        std::fs::write(&path, file).unwrap();
        let environment = environment
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()));
        let flags = Flags {
            config: Some(path),
            data: flag.map(Into::into),
            ..Flags::default()
        };
        load(&flags, environment, &own)
            .unwrap()
            .data
            .display()
            .to_string()
    };
    let (file, environment) = (
        "data = \"of-the-file\"\n",
        [("FOLKMOOT_DATA", "of-the-environment")],
    );
    assert_eq!(folder("", &[], None), "./data/demo");
    assert_eq!(folder(file, &[], None), "of-the-file");
    assert_eq!(folder(file, &environment, None), "of-the-environment");
    assert_eq!(folder(file, &environment, Some("of-the-flag")), "of-the-flag");
}

#[test]
fn a_flag_wins_over_the_environment_and_the_environment_over_the_file() {
    let file = "listen = \"127.0.0.1:1\"\ndata = \"of-the-file\"\nlog = \"warn\"\n";
    let flags = Flags {
        listen: Some("127.0.0.1:3".into()),
        ..Flags::default()
    };
    let config = read(
        file,
        &[
            ("FOLKMOOT_LISTEN", "127.0.0.1:2"),
            ("FOLKMOOT_DATA", "of-the-environment"),
        ],
        flags,
    )
    .unwrap();
    assert_eq!(config.listen.port(), 3);
    assert_eq!(config.data.to_str(), Some("of-the-environment"));
    assert_eq!(config.log, "warn");
}

#[test]
fn all_mistakes_are_told_at_once_with_the_settings_names_and_no_secrets() {
    let file = "listen = \"everywhere\"\nlisten_on = 5\nsmtp = \"mail.example.org hunter2\"\ndatabase_connections = 0\n";
    let told = read(
        file,
        &[("FOLKMOOT_ADDRESS", "folkmoot.example.org/page")],
        Flags::default(),
    )
    .unwrap_err()
    .to_string();
    for part in [
        "listen (",
        "127.0.0.1:8080",
        "listen_on",
        "no such setting",
        "smtp (",
        "smtps://",
        "database_connections",
        "from 1 to 100",
        "address (FOLKMOOT_ADDRESS)",
    ] {
        assert!(told.contains(part), "{part} is missing in:\n{told}");
    }
    assert!(!told.contains("hunter2"), "a secret is shown:\n{told}");
}

#[test]
fn a_mail_server_needs_a_sender() {
    let told = read("smtp = \"smtp://mail.example.org:587\"\n", &[], Flags::default())
        .unwrap_err()
        .to_string();
    assert!(told.contains("mail_from must be set"), "{told}");
}

#[test]
fn secrets_are_not_shown_when_the_settings_are_printed() {
    let config = read(
        "database = \"postgres://ada:hunter2@localhost/folkmoot\"\n",
        &[],
        Flags::default(),
    )
    .unwrap();
    assert!(!format!("{config:?}").contains("hunter2"));
}

#[test]
fn a_file_that_is_not_toml_is_told_with_its_line() {
    let told = read("listen = \"127.0.0.1:1\"\n\ndata = oops\n", &[], Flags::default())
        .unwrap_err()
        .to_string();
    assert!(told.contains("line 3"), "{told}");
}

#[test]
fn a_network_contains_its_addresses_only() {
    let network = super::Network::read("10.1.0.0/16").unwrap();
    assert!(
        network.contains("10.1.2.3".parse().unwrap()) && network.contains("::ffff:10.1.2.3".parse().unwrap())
    );
    assert!(!network.contains("10.2.0.1".parse().unwrap()));
    assert!(
        super::Network::read("0.0.0.0/0")
            .unwrap()
            .contains("192.0.2.1".parse().unwrap())
    );
    assert!(super::Network::read("10.0.0.0/33").is_none() && super::Network::read("proxy").is_none());
}

#[cfg(unix)]
#[test]
fn the_secret_key_is_made_once_and_only_the_server_reads_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").display().to_string();
    let config = read(
        "",
        &[],
        Flags {
            data: Some(data.clone()),
            ..Flags::default()
        },
    )
    .unwrap();
    let first = super::secret_key(&config).unwrap();
    assert_eq!(first.to_hex(), super::secret_key(&config).unwrap().to_hex());
    let mode = std::fs::metadata(format!("{data}/secret.key"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}
