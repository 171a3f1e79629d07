//! The `folkmoot` binary.

use clap::Parser as _;
use folkmoot::cli::Cli;
use std::io::Write as _;
use std::process::ExitCode;

/// The room that each worker has on its stack. An answer of the API nests deep; without optimisation it needs more than the usual two
/// megabytes leave to spare.
const STACK: usize = 8 * 1024 * 1024;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK)
        .build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(Cli::parse().run()),
        Err(error) => Err(error.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell if this fails.
            let _ = writeln!(std::io::stderr(), "folkmoot: {error}");
            ExitCode::FAILURE
        }
    }
}
