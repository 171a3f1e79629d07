//! `folkmoot verify FILE`: counts the evidence of a poll again, without a database.

use crate::{Outcome, serve};
use folkmoot_rules::evidence::{Bundle, LARGEST};
use std::path::Path;

/// Says what was checked, or fails with what is wrong.
pub fn verify(file: &Path) -> Outcome<()> {
    let size = std::fs::metadata(file)
        .map_err(|error| format!("{}: {error}", file.display()))?
        .len();
    if usize::try_from(size).is_ok_and(|size| size > LARGEST) {
        return Err(format!("{} is too large to be evidence of a poll.", file.display()).into());
    }
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    match Bundle::verify(&text) {
        Ok(checked) => serve::say(&checked.join("\n")),
        Err(fault) => Err(format!("{}: {fault}", file.display()).into()),
    }
}
