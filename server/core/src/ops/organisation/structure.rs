//! The structures to start from. They are files, so that another kind of organisation is another file and no code.

use crate::error::{Error, Result};
use crate::ops::group::free_slug;
use crate::seed::Seed;
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::visibility::{GroupKind, Visibility};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Every structure, by the id that set-up is told.
const FILES: [(&str, &str); 2] = [
    (
        "p2p-foundation",
        include_str!("../../../structure/p2p-foundation.toml"),
    ),
    ("empty", include_str!("../../../structure/empty.toml")),
];

/// A structure that set-up offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// What set-up is told.
    pub id: &'static str,
    /// Its name, in the reader's language where the file has it.
    pub name: String,
    /// What is in it.
    pub description: String,
}

/// A text by language. English is always there.
type Text = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Structure {
    name: Text,
    description: Text,
    #[serde(default)]
    group: Vec<GroupFile>,
    #[serde(default)]
    theme: Vec<ThemeFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupFile {
    kind: GroupKind,
    name: Text,
    purpose: Text,
    /// Network where nothing is said: everybody in the organisation sees the whole.
    visibility: Option<Visibility>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeFile {
    name: Text,
    description: Text,
}

/// The structures that set-up offers, told in a language such as `es` or `es-MX`.
pub fn templates(language: &str) -> Result<Vec<Template>> {
    let read = |(id, file): &(&'static str, &str)| {
        let structure = read(file)?;
        Ok(Template {
            id,
            name: told(&structure.name, language),
            description: told(&structure.description, language),
        })
    };
    FILES.iter().map(read).collect()
}

/// The groups and themes of a structure, in its order, with names in a language.
pub fn structure(template: &str, language: &str) -> Result<Vec<Seed>> {
    let Some((_, file)) = FILES.iter().find(|(id, _)| *id == template) else {
        return Err(Refusal::invalid("template", "There is no structure of this name.").into());
    };
    let structure = read(file)?;
    let mut slugs: Vec<String> = Vec::new();
    let mut slug = |name: &str| {
        let slug = free_slug(name, |slug| slugs.iter().any(|taken| taken == slug));
        slugs.push(slug.clone());
        slug
    };
    let mut seeds = Vec::new();
    for (position, group) in (0..).zip(&structure.group) {
        let name = told(&group.name, language);
        seeds.push(Seed::Group {
            kind: group.kind,
            slug: slug(&name),
            name,
            purpose: told(&group.purpose, language),
            visibility: group.visibility.unwrap_or(Visibility::Network),
            parent_id: None,
            position,
        });
    }
    for (position, theme) in (0..).zip(&structure.theme) {
        let name = told(&theme.name, language);
        seeds.push(Seed::Theme {
            slug: slug(&name),
            name,
            description: told(&theme.description, language),
            position,
        });
    }
    Ok(seeds)
}

fn read(file: &str) -> Result<Structure> {
    toml::from_str(file).map_err(|error| Error::internal(format!("a structure file cannot be read: {error}")))
}

fn told(text: &Text, language: &str) -> String {
    let short = language.split('-').next().unwrap_or_default();
    text.get(short)
        .or_else(|| text.get("en"))
        .cloned()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_foundations_structure_has_four_hubs_two_bodies_and_three_themes() {
        let seeds = structure("p2p-foundation", "en").unwrap();
        let named = |seed: &Seed| match seed {
            Seed::Group { slug, .. } | Seed::Theme { slug, .. } => slug.clone(),
            other => panic!("{other:?}"),
        };
        let slugs: Vec<String> = seeds.iter().map(named).collect();
        assert_eq!(
            slugs[..6],
            [
                "vision",
                "advocacy",
                "research",
                "infrastructure",
                "core-team",
                "advisory-board"
            ]
        );
        assert_eq!(slugs.len(), 9);
    }

    #[test]
    fn every_structure_reads_in_both_languages_and_has_the_two_bodies() {
        for language in ["en", "es-MX", "el"] {
            for template in templates(language).unwrap() {
                assert!(!template.name.is_empty() && !template.description.is_empty());
                let seeds = structure(template.id, language).unwrap();
                for wanted in [GroupKind::CoreTeam, GroupKind::AdvisoryBoard] {
                    let there = seeds
                        .iter()
                        .filter(|seed| matches!(seed, Seed::Group { kind, .. } if *kind == wanted));
                    assert_eq!(there.count(), 1, "{} in {}", template.id, language);
                }
            }
        }
        assert_ne!(templates("en").unwrap(), templates("es").unwrap());
        assert!(structure("other", "en").is_err());
    }
}
