//! What single settings must look like.

use std::net::{IpAddr, SocketAddr};
use url::Url;

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: one JSON object a line.
    Json,
}

/// A network, or a single address, of trusted proxies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// Reads `10.0.0.0/8` or `127.0.0.1`.
    pub fn read(text: &str) -> Option<Self> {
        let (address, bits) = text
            .split_once('/')
            .map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(most), |bits| bits.parse().ok().filter(|bits| *bits <= most))?;
        Some(Self { address, bits })
    }

    /// Whether an address is in the network. An IPv4 address that came in over IPv6 counts as itself.
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                let shift = 32 - self.bits;
                own.to_bits().checked_shr(shift) == other.to_bits().checked_shr(shift)
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                let shift = 128 - self.bits;
                own.to_bits().checked_shr(shift) == other.to_bits().checked_shr(shift)
            }
            _ => false,
        }
    }
}

type Read<T> = Result<T, &'static str>;

pub fn socket(text: &str) -> Read<SocketAddr> {
    text.parse()
        .map_err(|_| "must be an address and a port, such as 127.0.0.1:8080")
}

pub fn database(text: &str) -> Read<()> {
    let known = text
        .strip_prefix("sqlite:")
        .or_else(|| text.strip_prefix("postgres://"));
    match known.or_else(|| text.strip_prefix("postgresql://")) {
        Some(rest) if !rest.trim_start_matches('/').is_empty() => Ok(()),
        _ => Err("must be sqlite://path/to/folkmoot.db or postgres://user:password@host/name"),
    }
}

pub fn address(text: &str) -> Read<Url> {
    let wrong = "must be where people reach the page, such as https://folkmoot.example.org, without a path";
    let url = Url::parse(text).map_err(|_| wrong)?;
    let plain = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let bare = url.username().is_empty() && url.password().is_none() && url.has_host();
    if matches!(url.scheme(), "http" | "https") && plain && bare {
        Ok(url)
    } else {
        Err(wrong)
    }
}

pub fn smtp(text: &str) -> Read<()> {
    let wrong =
        "must be smtp://user:password@host:587, smtps://user:password@host:465 or smtp+plain://host:25";
    let url = Url::parse(text).map_err(|_| wrong)?;
    let known = matches!(url.scheme(), "smtp" | "smtps" | "smtp+plain");
    if known && url.host_str().is_some_and(|host| !host.is_empty()) {
        Ok(())
    } else {
        Err(wrong)
    }
}

pub fn sender(text: &str) -> Read<()> {
    let wrong = "must be a sender, such as Folkmoot <folkmoot@example.org>";
    let address = match text.split_once('<') {
        Some((_, rest)) => rest.strip_suffix('>').ok_or(wrong)?,
        None => text,
    };
    let (local, domain) = address.trim().split_once('@').ok_or(wrong)?;
    let odd = |part: &str| part.is_empty() || part.contains(|c: char| c.is_whitespace() || "<>@".contains(c));
    if odd(local) || odd(domain) || text.contains(['\r', '\n']) {
        Err(wrong)
    } else {
        Ok(())
    }
}

pub fn key(text: &str) -> Read<()> {
    folkmoot_core::auth::secret::SecretKey::from_hex(text)
        .map(|_| ())
        .ok_or("must be 64 hexadecimal digits")
}

pub fn log_format(text: &str) -> Read<LogFormat> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err("must be text or json"),
    }
}

pub fn log(text: &str) -> Read<()> {
    let filter = tracing_subscriber::EnvFilter::builder().parse(text);
    filter
        .map(|_| ())
        .map_err(|_| "must be error, warn, info, debug, or a filter such as info,folkmoot_core=debug")
}

pub fn switch(text: &str) -> Read<bool> {
    match text {
        "true" | "1" | "yes" => Ok(true),
        "false" | "0" | "no" | "" => Ok(false),
        _ => Err("must be true or false"),
    }
}

pub fn connections(text: &str) -> Read<u32> {
    text.parse()
        .ok()
        .filter(|count| (1..=100).contains(count))
        .ok_or("must be a number from 1 to 100")
}
