//! Everything that is answered over HTTP.

mod app;
mod assets;
mod body;
mod client;
mod demo;
mod graphql;
mod health;
mod invitation;
mod language;
pub mod limits;
mod origin;
mod outward;
mod picture;
mod rates;
mod record;
mod refusal;
mod request_id;
mod router;
mod security;
mod session;
mod setup;
mod sign_in;
mod socket;
mod trace;

pub use app::{App, Site};
pub use router::router;
