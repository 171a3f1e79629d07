//! Worlds to test in: a database of its own, a clock that stands still, people who act through the API.
#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot make its world should stop loudly"
)]

mod client;
mod clock;
mod database;
mod deciding;
mod mailbox;
mod person;
mod server;
mod talking;
mod world;

pub use client::{Client, Reply};
pub use clock::StandingClock;
pub use deciding::{moment, read_moment};
pub use mailbox::{Letter, Mailbox, free_port, mailer_into, mailer_to, until};
pub use person::{Answer, Person};
pub use server::{Browser, Server, Setting};
pub use talking::Ear;
pub use world::{GroupId, World};
