//! The binary's parts: command line, settings, HTTP, the work loop.

pub mod cli;
pub mod config;
pub mod demo;
mod demonstration;
pub mod http;
mod listen;
mod logs;
mod metrics;
mod serve;
mod start;

/// What a command of the binary comes to: done, or a reason to stop, in words for whoever runs it.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
