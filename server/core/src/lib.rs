//! The engine: the only door to the database, and the only crate that knows it.
//!
//! A change is a [`engine::Command`] handed to [`engine::Engine::perform`]; reading is a function of [`query`] over a [`view::View`].

pub mod actor;
pub mod auth;
pub mod clock;
pub(crate) mod days;
pub mod db;
pub mod engine;
pub(crate) mod entity;
pub mod error;
pub mod event;
pub mod ids;
pub mod locale;
pub mod mail;
pub mod model;
pub mod ops;
pub mod page;
pub mod query;
pub mod seed;
pub mod told;
pub mod tx;
pub mod upkeep;
pub mod view;
pub mod whole;
pub mod work;

pub use error::{Error, Result};
