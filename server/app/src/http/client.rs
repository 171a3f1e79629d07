//! Where a request comes from, as far as it can be known: the address of the connection, or, where that is a trusted proxy,
//! the last address that no trusted proxy put into X-Forwarded-For.

use super::app::App;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The address that a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Client(pub IpAddr);

impl Client {
    /// The key under which tries from this address are counted. A household has a whole /64 of IPv6.
    pub fn key(self) -> String {
        match self.0.to_canonical() {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("{:x}/64", address.to_bits() >> 64),
        }
    }
}

impl FromRequestParts<App> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        // In a test there is no connection.
        let near = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |near| near.0.ip());
        let trusted = |address: &IpAddr| {
            app.site
                .trusted_proxies
                .iter()
                .any(|network| network.contains(*address))
        };
        if !trusted(&near) {
            return Ok(Self(near));
        }
        let told = parts
            .headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok());
        let told: Vec<IpAddr> = told
            .flat_map(|value| value.split(','))
            .map_while(|one| one.trim().parse().ok())
            .collect();
        Ok(Self(
            told.into_iter()
                .rev()
                .find(|address| !trusted(address))
                .unwrap_or(near),
        ))
    }
}
