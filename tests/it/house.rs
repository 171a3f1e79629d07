//! The house rules that a compiler does not check: which way the arrows point, how long files are, whether generated files are fresh.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn manifest(folder: &str) -> String {
    fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap()
}

/// The names of the dependencies in a manifest's `[dependencies]`.
fn dependencies(folder: &str) -> Vec<String> {
    let manifest = manifest(folder);
    let (_, section) = manifest.split_once("[dependencies]").unwrap();
    let section = section.split("\n[").next().unwrap();
    section
        .lines()
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_arrows_point_one_way() {
    let forbidden = [
        (
            "server/rules",
            vec![
                "sea-orm",
                "tokio",
                "axum",
                "async-graphql",
                "rand",
                "lettre",
                "folkmoot-core",
            ],
        ),
        (
            "server/core",
            vec!["axum", "async-graphql", "folkmoot-schema", "folkmoot"],
        ),
        (
            "schema",
            vec![
                "sea-orm",
                "sea-orm-migration",
                "axum",
                "folkmoot-migrations",
                "folkmoot",
            ],
        ),
        (
            "server/app",
            vec!["sea-orm", "sea-orm-migration", "folkmoot-migrations"],
        ),
        ("migrations", vec!["sea-orm", "folkmoot-core", "folkmoot-rules"]),
    ];
    for (folder, never) in forbidden {
        let found = dependencies(folder);
        for name in never {
            assert!(
                !found.iter().any(|dependency| dependency == name),
                "{folder} must not depend on {name}: see ARCHITECTURE.md"
            );
        }
    }
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let generated = name.contains(".generated.");
        let made = ["target", "node_modules", "dist", "generated", "screenshots"].contains(&name.as_str())
            || name.starts_with('.');
        if path.is_dir() && !made {
            sources(&path, into);
        } else if !generated
            && path.extension().is_some_and(|ending| {
                ["rs", "ts", "tsx", "css", "mjs"]
                    .iter()
                    .any(|known| ending == *known)
            })
        {
            into.push(path);
        }
    }
}

#[test]
fn a_file_is_about_one_thing() {
    let mut files = Vec::new();
    for folder in ["server", "schema", "migrations", "tests", "web"] {
        sources(&root().join(folder), &mut files);
    }
    assert!(files.len() > 50, "found the sources");
    let long: Vec<String> = files
        .iter()
        .filter_map(|file| {
            let lines = fs::read_to_string(file).unwrap().lines().count();
            // The stories of one subject may stay together a little longer.
            let most = if file.starts_with(root().join("tests/it")) {
                600
            } else {
                500
            };
            (lines > most).then(|| format!("{} has {lines} lines", file.display()))
        })
        .collect();
    assert!(
        long.is_empty(),
        "past 500 lines a file is two things:\n{}",
        long.join("\n")
    );
}

#[test]
fn every_rust_file_says_at_its_top_what_it_is_for() {
    let mut files = Vec::new();
    for folder in ["server", "schema", "migrations", "tests"] {
        sources(&root().join(folder), &mut files);
    }
    let silent: Vec<_> = files
        .iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
        .filter(|file| !fs::read_to_string(file).unwrap().starts_with("//!"))
        .map(|file| file.display().to_string())
        .collect();
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn the_committed_schema_is_the_schema() {
    let file = root().join("schema/schema.graphql");
    let made = folkmoot_schema::sdl();
    let committed = fs::read_to_string(file).unwrap();
    assert!(
        committed == made,
        "schema/schema.graphql is stale: run `make schema`"
    );
}

#[test]
fn every_type_field_and_value_of_the_schema_is_described() {
    let sdl = folkmoot_schema::sdl();
    let mut described = false;
    let mut bare = Vec::new();
    let mut inside = false;
    for line in sdl.lines().map(str::trim) {
        if line.starts_with("\"\"\"") {
            // A description on one line opens and closes here; a longer one toggles.
            let whole = line.len() > 3 && line.ends_with("\"\"\"");
            inside = !inside && !whole;
            described = true;
        } else if !inside
            && !line.is_empty()
            && !line.starts_with(['}', '{', ')'])
            && !line.starts_with("schema")
            && !line.starts_with("directive")
        {
            let root_field = ["query:", "mutation:", "subscription:"]
                .iter()
                .any(|name| line.starts_with(name));
            // async-graphql gives the subscription root none.
            if !described && !root_field && line != "type Subscription {" {
                bare.push(line.to_owned());
            }
            described = false;
        }
    }
    assert!(bare.is_empty(), "without a description:\n{}", bare.join("\n"));
}
