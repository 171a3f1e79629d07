//! How an email leaves: by a mail server, or, where none is set, as an `.eml` file into a folder.

use lettre::transport::smtp::{Error as SmtpError, PoolConfig};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use secrecy::{ExposeSecret as _, SecretString};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::timeout;
use url::Url;
use uuid::Uuid;

/// How many connections to the mail server are open at most: as many as emails are sent at once.
pub(crate) const CONNECTIONS: u16 = 4;
/// How long the mail server may take over an email, all its answers together. lettre alone would wait for ever for a server that
/// has taken the connection and then says nothing.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);
/// How long it may take until a connection stands.
const PATIENCE_TO_CONNECT: Duration = Duration::from_secs(20);
/// How long saying goodbye to it may take.
const PATIENCE_TO_LEAVE: Duration = Duration::from_secs(5);
const SILENT: &str = "the mail server took the connection and then did not answer in time";

/// Where emails go, and from whom.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The mail server: `smtp://user:password@host:587` (STARTTLS, which only a server on this machine may lack),
    /// `smtps://user:password@host:465` (TLS), or `smtp+plain://host:25` (no encryption). None: files.
    pub smtp: Option<SecretString>,
    /// The sender: an address, or a name and an address. The name is the organisation's in any case.
    pub from: String,
    /// The folder for `.eml` files.
    pub folder: PathBuf,
}

/// A setting that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{setting} {must}")]
pub struct WrongSetting {
    /// Which.
    pub setting: &'static str,
    /// What it must look like.
    pub must: &'static str,
}

impl Settings {
    pub(super) fn sender(&self) -> Result<Address, WrongSetting> {
        let must = "must be an address, or a name and an address: Folkmoot <folkmoot@example.org>";
        let mailbox = self
            .from
            .parse::<lettre::message::Mailbox>()
            .map_err(|_| WrongSetting {
                setting: "mail_from",
                must,
            })?;
        Ok(mailbox.email)
    }
}

/// The way on which emails leave.
#[derive(Clone, Debug)]
pub(super) enum Transport {
    Server {
        server: AsyncSmtpTransport<Tokio1Executor>,
        patience: Duration,
    },
    Folder(PathBuf),
}

/// Why an email did not leave. The text is for the administrator; it holds no secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The mail server cannot be reached or refuses us: it concerns every email.
    Unreachable(String),
    /// The mail server will not take this email now.
    ForNow(String),
    /// The mail server will never take this email.
    ForGood(String),
}

impl Transport {
    pub(super) fn open(settings: &Settings) -> Result<Self, WrongSetting> {
        match &settings.smtp {
            None => Ok(Self::Folder(settings.folder.clone())),
            Some(url) => {
                let must = "must be smtp://user:password@host:587, smtps://user:password@host:465 or smtp+plain://host:25";
                let server = server(url.expose_secret()).ok_or(WrongSetting {
                    setting: "smtp",
                    must,
                })?;
                Ok(Self::Server {
                    server,
                    patience: PATIENCE,
                })
            }
        }
    }

    pub(super) async fn check(&self) -> Result<(), String> {
        match self {
            Self::Server { server, patience } => match timeout(*patience, server.test_connection()).await {
                Ok(Ok(true)) => Ok(()),
                Ok(Ok(false)) => Err("the mail server does not answer as it should".into()),
                Ok(Err(error)) => Err(told(&error)),
                Err(_) => Err(SILENT.into()),
            },
            Self::Folder(folder) => put(folder.clone(), Uuid::nil(), "check", Vec::new(), true).await,
        }
    }

    pub(super) async fn send(&self, id: Uuid, message: &Message) -> Result<(), Failure> {
        match self {
            Self::Server { server, patience } => {
                let content = message.formatted();
                match timeout(*patience, server.send_raw(message.envelope(), &content)).await {
                    Ok(Ok(_)) => Ok(()),
                    Ok(Err(error)) => Err(judged(&error)),
                    Err(_) => Err(Failure::Unreachable(SILENT.into())),
                }
            }
            Self::Folder(folder) => put(folder.clone(), id, "eml", message.formatted(), false)
                .await
                .map_err(Failure::Unreachable),
        }
    }

    pub(super) async fn close(&self) {
        if let Self::Server { server, .. } = self {
            // A server that says nothing is left without a word.
            let _ = timeout(PATIENCE_TO_LEAVE, server.shutdown()).await;
        }
    }
}

/// A mail server by its address. lettre reads the host, the credentials and its own word for how they are protected.
fn server(text: &str) -> Option<AsyncSmtpTransport<Tokio1Executor>> {
    let mut url = Url::parse(text).ok()?;
    let host = url.host_str().filter(|host| !host.is_empty())?;
    let here = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    let (scheme, query) = match url.scheme() {
        "smtps" => ("smtps", None),
        "smtp+plain" => ("smtp", None),
        // Whoever stands between us and a server elsewhere could strip its offer of STARTTLS, so there it is required.
        "smtp" if here => ("smtp", Some("tls=opportunistic")),
        "smtp" => ("smtp", Some("tls=required")),
        _ => return None,
    };
    url.set_scheme(scheme).ok()?;
    url.set_query(query);
    url.set_path("");
    let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str()).ok()?;
    let pool = PoolConfig::new().max_size(CONNECTIONS.into());
    Some(
        builder
            .timeout(Some(PATIENCE_TO_CONNECT))
            .pool_config(pool)
            .build(),
    )
}

/// Whether what went wrong concerns every email, this one for now, or this one for good.
fn judged(error: &SmtpError) -> Failure {
    let text = told(error);
    match error.status().map(u16::from) {
        // It closes, or wants other credentials or TLS first.
        None | Some(421 | 454 | 530..=538) => Failure::Unreachable(text),
        Some(code) if error.is_permanent() && !refuses_us(code, &text) => Failure::ForGood(text),
        Some(_) => Failure::ForNow(text),
    }
}

/// Whether a permanent no is to us rather than to the one whom the email is for: the mail server does not know what we say
/// (500 to 504, 521), or does not take our sender or our mail as such (RFC 3463: X.1.7, X.1.8, X.7.x). That is for the
/// administrator to mend, and no email is given up over it at once.
fn refuses_us(code: u16, text: &str) -> bool {
    let enhanced = text.split([' ', ':', '-']).find(|word| {
        let parts: Vec<_> = word.split('.').collect();
        parts.len() == 3
            && parts
                .iter()
                .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    });
    let says = enhanced
        .and_then(|word| word.split_once('.'))
        .map(|(_, rest)| rest);
    let to_us = says.is_some_and(|says| matches!(says, "1.7" | "1.8") || says.starts_with("7."));
    to_us || matches!(code, 500..=504 | 521)
}

/// What went wrong, in one line that fits a column.
fn told(error: &SmtpError) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(300)
        .collect()
}

/// Puts a file into the folder, whole or not at all: written beside and then renamed. `probe` takes it away again.
async fn put(
    folder: PathBuf,
    id: Uuid,
    extension: &'static str,
    content: Vec<u8>,
    probe: bool,
) -> Result<(), String> {
    let path = folder.join(format!("{id}.{extension}"));
    let shown = folder.display().to_string();
    let work = move || {
        open_folder(&folder)?;
        let part = path.with_extension("part");
        let mut file = std::fs::File::create(&part)?;
        file.write_all(&content)?;
        file.sync_all()?;
        std::fs::rename(&part, &path)?;
        if probe {
            std::fs::remove_file(&path)
        } else {
            Ok(())
        }
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(format!("emails cannot be written into {shown}: {error}")),
        Err(_) => Err(format!("emails cannot be written into {shown}")),
    }
}

/// Emails hold keys to accounts: only the server's own user reads them.
fn open_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_the_reader_is_told_from_a_refusal_of_us() {
        assert!(!refuses_us(550, "permanent error (550): 5.1.1 no such mailbox"));
        assert!(!refuses_us(552, "permanent error (552): mailbox full"));
        assert!(refuses_us(
            553,
            "permanent error (553): 5.7.1 sender address not owned by user"
        ));
        assert!(refuses_us(550, "permanent error (550): 5.1.8 bad sender"));
        assert!(refuses_us(502, "permanent error (502): command not implemented"));
    }

    #[tokio::test]
    async fn only_the_three_ways_to_a_mail_server_are_taken() {
        for url in [
            "smtp://ada:p%40ss@mail.example.org:587",
            "smtps://mail.example.org",
            "smtp+plain://localhost:2525",
            "smtp://localhost",
        ] {
            assert!(server(url).is_some(), "{url}");
        }
        for url in [
            "mail.example.org",
            "http://mail.example.org",
            "smtp://",
            "smtp+plain:mail",
        ] {
            assert!(server(url).is_none(), "{url}");
        }
    }

    #[tokio::test]
    async fn a_mail_server_that_says_nothing_is_not_waited_for_for_ever() {
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp+plain://{}", silent.local_addr().unwrap());
        let transport = Transport::Server {
            server: server(&url).unwrap(),
            patience: Duration::from_millis(50),
        };
        assert_eq!(transport.check().await, Err(SILENT.to_owned()));
        let message = Message::builder()
            .from("a@example.org".parse().unwrap())
            .to("b@example.org".parse().unwrap());
        let message = message.body(String::new()).unwrap();
        assert_eq!(
            transport.send(Uuid::nil(), &message).await,
            Err(Failure::Unreachable(SILENT.to_owned()))
        );
    }

    #[tokio::test]
    async fn a_wrong_setting_says_what_it_must_look_like_and_not_what_it_was() {
        let settings = Settings {
            smtp: Some("ftp://ada:hunter2@mail".into()),
            from: "Folkmoot <a@example.org>".into(),
            folder: "mail".into(),
        };
        let told = Transport::open(&settings).unwrap_err().to_string();
        assert!(
            told.starts_with("smtp must be smtp://") && !told.contains("hunter2"),
            "{told}"
        );
        let settings = Settings {
            from: "nobody".into(),
            smtp: None,
            ..settings
        };
        assert!(
            settings
                .sender()
                .unwrap_err()
                .to_string()
                .starts_with("mail_from must be")
        );
    }
}
