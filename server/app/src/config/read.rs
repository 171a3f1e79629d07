//! Reading the settings from where they stand, the nearest winning.

use super::value::{self, Network};
use super::{Config, DEFAULTS, Mistakes};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::Value;
use url::Url;

/// The settings that can be given on the command line. What is not given comes from elsewhere.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Flags {
    /// Settings file [default: ./folkmoot.toml if it is there]
    #[arg(long, global = true, value_name = "FILE", env = "FOLKMOOT_CONFIG")]
    pub config: Option<PathBuf>,
    /// Where to listen, address:port [default: 127.0.0.1:8080]
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// The data folder [default: ./data]
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data: Option<String>,
    /// The database, sqlite://… or postgres://… [default: folkmoot.db in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    pub database: Option<String>,
    /// Where people reach the page [default: http:// and the listening address]
    #[arg(long, global = true, value_name = "URL")]
    pub address: Option<String>,
    /// The log: text or json [default: text]
    #[arg(long, global = true, value_name = "FORMAT")]
    pub log_format: Option<String>,
    /// How much is logged [default: info]
    #[arg(long, global = true, value_name = "FILTER")]
    pub log: Option<String>,
    /// Where to serve metrics, address:port [default: nowhere]
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub metrics: Option<String>,
    /// Serve /graphiql and accept the page's development server
    #[arg(long, global = true)]
    pub development: bool,
}

impl Flags {
    fn given(&self) -> impl Iterator<Item = (&'static str, String)> {
        let texts = [
            ("listen", &self.listen),
            ("data", &self.data),
            ("database", &self.database),
            ("address", &self.address),
            ("log_format", &self.log_format),
            ("log", &self.log),
            ("metrics", &self.metrics),
        ];
        let switched = self.development.then(|| ("development", "true".to_owned()));
        texts
            .into_iter()
            .filter_map(|(name, text)| Some((name, text.clone()?)))
            .chain(switched)
    }
}

/// Reads all settings, or tells all that is wrong with them. `environment` is the process's own, except in tests; `defaults` are those
/// of the command, where they differ.
pub fn load(
    flags: &Flags,
    environment: impl Iterator<Item = (String, String)>,
    defaults: &[(&str, &str)],
) -> Result<Config, Mistakes> {
    let mut gathered = Gathered::default();
    gathered.file(DEFAULTS, "the defaults");
    for (name, text) in defaults {
        gathered.put(name, Value::String((*text).to_owned()), "the defaults".to_owned());
    }
    let found = Path::new("folkmoot.toml");
    match flags
        .config
        .as_deref()
        .or_else(|| found.exists().then_some(found))
    {
        None => {}
        Some(path) => match std::fs::read_to_string(path) {
            Ok(text) => gathered.file(&text, &path.display().to_string()),
            Err(error) => gathered
                .mistakes
                .push(format!("config: {} cannot be read: {error}", path.display())),
        },
    }
    gathered.environment(environment);
    for (name, text) in flags.given() {
        gathered.put(name, Value::String(text), format!("--{}", name.replace('_', "-")));
    }
    gathered.config()
}

/// The settings as found, each with where it was found.
#[derive(Default)]
struct Gathered {
    values: BTreeMap<String, (Value, String)>,
    mistakes: Vec<String>,
}

impl Gathered {
    fn put(&mut self, name: &str, value: Value, from: String) {
        self.values.insert(name.to_owned(), (value, from));
    }

    fn file(&mut self, text: &str, from: &str) {
        let table = match text.parse::<toml::Table>() {
            Ok(table) => table,
            Err(error) => {
                let line = error
                    .span()
                    .map_or(1, |span| text[..span.start].lines().count().max(1));
                self.mistakes
                    .push(format!("{from}, line {line}: {}", error.message()));
                return;
            }
        };
        let first = self.values.is_empty();
        for (name, value) in table {
            if first || self.values.contains_key(&name) {
                self.put(&name, value, from.to_owned());
            } else {
                let known: Vec<_> = self.values.keys().map(String::as_str).collect();
                self.mistakes.push(format!(
                    "{name} in {from}: there is no such setting; there are {}",
                    known.join(", ")
                ));
            }
        }
    }

    /// A name that is not known is no mistake here: other programs put theirs into the environment too.
    fn environment(&mut self, environment: impl Iterator<Item = (String, String)>) {
        for (variable, text) in environment {
            let Some(name) = variable.strip_prefix("FOLKMOOT_").map(str::to_lowercase) else {
                continue;
            };
            if self.values.contains_key(&name) {
                self.put(&name, Value::String(text), variable);
            }
        }
    }

    /// Reads one setting. What is wrong is noted, and the setting's value is never shown: it may be a password.
    fn read<T>(&mut self, name: &str, read: impl FnOnce(&str) -> Result<T, &'static str>) -> Option<T> {
        let (value, from) = self.values.get(name)?;
        let text = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Integer(number) => number.to_string(),
            Value::Boolean(switch) => switch.to_string(),
            Value::Array(items) => items
                .iter()
                .map(|item| item.as_str().unwrap_or("?"))
                .collect::<Vec<_>>()
                .join(","),
            Value::Float(_) | Value::Datetime(_) | Value::Table(_) => "?".to_owned(),
        };
        match read(&text) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.mistakes.push(format!("{name} ({from}) {wrong}"));
                None
            }
        }
    }

    /// A setting that may be empty.
    fn maybe<T>(&mut self, name: &str, read: impl FnOnce(&str) -> Result<T, &'static str>) -> Option<T> {
        self.read(name, |text| {
            if text.is_empty() {
                Ok(None)
            } else {
                read(text).map(Some)
            }
        })
        .flatten()
    }

    fn config(mut self) -> Result<Config, Mistakes> {
        let text = |check: fn(&str) -> Result<(), &'static str>| {
            move |text: &str| check(text).map(|()| text.to_owned())
        };
        let listen = self.read("listen", value::socket);
        let data = self.read("data", |text| {
            if text.is_empty() {
                Err("must be a folder")
            } else {
                Ok(PathBuf::from(text))
            }
        });
        let database = self.maybe("database", text(value::database));
        let database_connections = self.read("database_connections", value::connections);
        let address = self.maybe("address", value::address);
        let smtp = self.maybe("smtp", text(value::smtp));
        let mail_from = self.maybe("mail_from", text(value::sender));
        let trusted_proxies = self.read("trusted_proxies", |text| {
            let networks = text
                .split(',')
                .map(str::trim)
                .filter(|one| !one.is_empty())
                .map(Network::read);
            networks
                .collect::<Option<Vec<_>>>()
                .ok_or("must be addresses or networks, such as [\"127.0.0.1\", \"10.0.0.0/8\"]")
        });
        let secret_key = self.maybe("secret_key", text(value::key));
        let metrics = self.maybe("metrics", value::socket);
        let log_format = self.read("log_format", value::log_format);
        let log = self.read("log", text(value::log));
        let development = self.read("development", value::switch);
        if smtp.is_some()
            && mail_from.is_none()
            && !self.mistakes.iter().any(|told| told.starts_with("mail_from"))
        {
            self.mistakes.push(
                "mail_from must be set together with smtp, such as Folkmoot <folkmoot@example.org>".into(),
            );
        }
        if metrics.is_some() && metrics == listen {
            self.mistakes
                .push("metrics must be another address than listen: it is not for the public".into());
        }
        let read = (|| {
            let (listen, data) = (listen?, data?);
            let address = address.or_else(|| own_address(listen))?;
            Some(Config {
                listen,
                database: database
                    .unwrap_or_else(|| format!("sqlite://{}", data.join("folkmoot.db").display()))
                    .into(),
                data,
                database_connections: database_connections?,
                mail_from: mail_from.unwrap_or_else(|| {
                    format!(
                        "Folkmoot <folkmoot@{}>",
                        address.host_str().unwrap_or("localhost")
                    )
                }),
                address,
                smtp: smtp.map(Into::into),
                trusted_proxies: trusted_proxies?,
                secret_key: secret_key.map(Into::into),
                metrics,
                log_format: log_format?,
                log: log?,
                development: development?,
            })
        })();
        match read {
            Some(config) if self.mistakes.is_empty() => Ok(config),
            _ => Err(Mistakes(self.mistakes)),
        }
    }
}

/// A server that listens everywhere is reached from its own machine under this name.
fn own_address(listen: std::net::SocketAddr) -> Option<Url> {
    let host = if listen.ip().is_unspecified() {
        "127.0.0.1".to_owned() + &format!(":{}", listen.port())
    } else {
        listen.to_string()
    };
    Url::parse(&format!("http://{host}")).ok()
}
