//! Both languages say the same things, and everything that is said exists.

use super::catalogue::has;
use super::*;
use fluent_bundle::FluentResource;
use folkmoot_rules::ballot::Stance;
use folkmoot_rules::method::Method;
use folkmoot_rules::tally::{Step, Verdict};
use folkmoot_rules::templates::BuiltIn;
use folkmoot_rules::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use time::macros::{date, datetime};

/// The catalogues of a language by file name: each key with the names that its text uses.
fn catalogues(locale: Locale) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locale")
        .join(locale.tag());
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                keys(&path),
            )
        })
        .collect()
}

fn keys(path: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(path).unwrap();
    if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
        panic!("{}: {errors:?}", path.display());
    }
    let mut found = BTreeMap::<String, BTreeSet<String>>::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line
            .split_once(" =")
            .filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            key.clone_into(&mut last);
            assert!(
                found.insert(last.clone(), BTreeSet::new()).is_none(),
                "{}: {key} is there twice",
                path.display()
            );
        }
        let names = line.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric())
                .next()
                .unwrap()
                .to_owned()
        });
        found.entry(last.clone()).or_default().extend(names);
    }
    found.retain(|key, _| !key.is_empty());
    found
}

#[test]
fn both_languages_have_the_same_texts_with_the_same_names_in_them() {
    let (english, spanish) = (catalogues(Locale::En), catalogues(Locale::Es));
    assert_eq!(
        english.keys().collect::<Vec<_>>(),
        spanish.keys().collect::<Vec<_>>()
    );
    for (file, texts) in &english {
        let others = &spanish[file];
        assert_eq!(
            texts.keys().collect::<Vec<_>>(),
            others.keys().collect::<Vec<_>>(),
            "{file}"
        );
        for (key, names) in texts {
            assert_eq!(names, &others[key], "{file}: {key}");
        }
    }
}

#[test]
fn every_text_of_every_catalogue_is_compiled_in_under_a_key_of_its_own() {
    for locale in Locale::ALL {
        let mut met = BTreeSet::new();
        for (file, texts) in catalogues(locale) {
            for key in texts.into_keys() {
                assert!(has(locale, &key), "{file}: {key} is not compiled in");
                assert!(
                    met.insert(key.clone()),
                    "{file}: {key} is in another catalogue too"
                );
            }
        }
    }
}

/// The keys that the source of this crate names.
fn named() -> BTreeSet<String> {
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut named = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let literals = text
                .split('"')
                .filter(|text| text.starts_with("mail-") || text.starts_with("time-"));
            let keys = literals.filter(|text| {
                text.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !text.ends_with('-')
            });
            named.extend(keys.map(str::to_owned));
        }
    }
    named
}

#[test]
fn every_key_that_an_email_names_exists_and_every_text_of_emails_is_used() {
    let texts: BTreeSet<_> = catalogues(Locale::En)["mail.ftl"].keys().cloned().collect();
    assert_eq!(named(), texts);
}

#[test]
fn every_word_of_deciding_has_a_name() {
    fn named<W: Words>(of: &str) {
        for word in W::ALL {
            let key = format!("{of}-{}", word.word().replace('_', "-"));
            assert!(Locale::ALL.into_iter().all(|locale| has(locale, &key)), "{key}");
        }
    }
    named::<Stance>("stance");
    named::<Method>("method");
    named::<Verdict>("verdict");
    named::<BuiltIn>("template");
    for template in BuiltIn::ALL {
        for part in ["use", "text"] {
            let key = format!("template-{}-{part}", template.word().replace('_', "-"));
            assert!(Locale::ALL.into_iter().all(|locale| has(locale, &key)), "{key}");
        }
    }
    let words = Stance::ALL.iter().map(|stance| ("stance", stance.word()));
    for (of, word) in words.chain(Method::ALL.iter().map(|method| ("method", method.word()))) {
        let key = format!("{of}-{}-meaning", word.replace('_', "-"));
        assert!(Locale::ALL.into_iter().all(|locale| has(locale, &key)), "{key}");
    }
    for step in Step::WORDS {
        let key = format!("step-{}", step.replace('_', "-"));
        assert!(Locale::ALL.into_iter().all(|locale| has(locale, &key)), "{key}");
    }
}

#[test]
fn the_first_language_that_there_is_is_taken() {
    assert_eq!(Locale::of(&["fr", "es-MX", "en"]), Locale::Es);
    assert_eq!(Locale::of(&["el"]), Locale::En);
    assert_eq!(Locale::of::<&str>(&[]), Locale::En);
}

#[test]
fn a_moment_is_told_where_its_reader_lives_and_in_their_language() {
    let close = datetime!(2026-11-26 16:00 UTC);
    assert_eq!(
        moment(Locale::En, "Europe/Athens", close),
        "Thursday 26 November 2026, 18:00 (Europe/Athens)"
    );
    assert_eq!(
        moment(Locale::Es, "America/New_York", close),
        "jueves, 26 de noviembre de 2026, 11:00 (America/New York)"
    );
    assert_eq!(
        moment(Locale::En, "Pacific/Auckland", close),
        "Friday 27 November 2026, 05:00 (Pacific/Auckland)"
    );
    assert_eq!(
        moment(Locale::En, "Nowhere/At_all", close),
        "Thursday 26 November 2026, 16:00 (UTC)"
    );
    assert_eq!(day(Locale::Es, "Pacific/Auckland", close), "27 de noviembre");
    assert_eq!(date(Locale::En, date!(2027 - 01 - 05)), "5 January 2027");
}

#[test]
fn the_clocks_of_a_zone_change_with_its_seasons() {
    assert!(moment(Locale::En, "Europe/Athens", datetime!(2026-07-01 16:00 UTC)).contains("19:00"));
    assert!(moment(Locale::En, "Europe/Athens", datetime!(2026-12-01 16:00 UTC)).contains("18:00"));
}

#[test]
fn numbers_choose_their_words() {
    let turnout = |cast: i32| {
        text(
            Locale::Es,
            "mail-poll-turnout-count",
            &[("cast", cast.into()), ("electors", 7.into())],
        )
    };
    assert_eq!(turnout(0), "nadie de 7 ha votado");
    assert_eq!(turnout(1), "una persona de 7 ha votado");
    assert_eq!(turnout(5), "5 de 7 han votado");
}
