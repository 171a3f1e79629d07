//! Published elections, counted again from their ballots: stage by stage where the stages were published.
//!
//! They are others' data and lie outside the repository, in the directory that `FOLKMOOT_ELECTIONS` names. Without it these tests
//! count as ignored. Each module reads one form of file and gives its tests.

mod blt;
mod debian;
mod pabulib;
mod published_sums;
mod ranked;
mod star;
mod textbook;

use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};

/// A test on a file, or on a folder, below the elections' own; ignored where there are none.
fn trial(name: &str, test: impl FnOnce(&Path) -> Result<(), Failed> + Send + 'static) -> Trial {
    let folder = folder();
    let ignored = folder.is_none();
    Trial::test(name, move || test(&folder.unwrap_or_default())).with_ignored_flag(ignored)
}

fn folder() -> Option<PathBuf> {
    std::env::var_os("FOLKMOOT_ELECTIONS").map(PathBuf::from)
}

fn main() {
    let mut trials = vec![trial("the_elections_are_there", |folder| {
        let there = folder.join("README.md").is_file();
        if there {
            Ok(())
        } else {
            Err(format!("no elections in {}", folder.display()).into())
        }
    })];
    trials.extend(blt::trials());
    trials.extend(debian::trials());
    trials.extend(pabulib::trials());
    trials.extend(published_sums::trials());
    trials.extend(ranked::trials());
    trials.extend(star::trials());
    trials.extend(textbook::trials());
    if folder().is_none() {
        #[expect(clippy::print_stdout, reason = "it is what whoever runs the tests reads")]
        {
            println!("skipped: FOLKMOOT_ELECTIONS does not name the directory of published elections");
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
