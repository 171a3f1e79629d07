//! Makes sure that there is a page to put into the binary: where web/ has not been built, one that says so.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::time::SystemTime;

const PLACEHOLDER: &str = "<!doctype html>\n<html lang=\"en\">\n<title>Folkmoot</title>\n<h1>Folkmoot</h1>\n\
    <p>This server was built without its page. Build it with <code>make page</code>, then build the server again.</p>\n\
    <p><a href=\"/decisions\">The register of decisions</a> works without it.</p>\n</html>\n";

fn main() {
    println!("cargo::rerun-if-changed=../../web/dist");
    let dist = Path::new("../../web/dist");
    if let Err(error) = place(dist) {
        println!("cargo::warning=web/dist cannot be made: {error}");
    }
}

fn place(dist: &Path) -> io::Result<()> {
    let shell = dist.join("index.html");
    if shell.exists() {
        return Ok(());
    }
    fs::create_dir_all(dist)?;
    let mut file = File::create(shell)?;
    file.write_all(PLACEHOLDER.as_bytes())?;
    // Older than anything, so that `make page` knows that the page is still to be built.
    file.set_modified(SystemTime::UNIX_EPOCH)
}
