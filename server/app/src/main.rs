//! The `folkmoot` binary.

use clap::Parser as _;
use folkmoot::cli::Cli;
use std::io::Write as _;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match Cli::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell if this fails.
            let _ = writeln!(std::io::stderr(), "folkmoot: {error}");
            ExitCode::FAILURE
        }
    }
}
