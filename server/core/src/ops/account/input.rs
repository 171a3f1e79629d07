//! What a person says of themselves, checked.

use folkmoot_rules::refusal::Refusal;
use unic_langid::LanguageIdentifier;

/// As many languages as one person may list.
const LANGUAGES_MAX: usize = 10;

/// Languages as BCP 47 tags, best first, each once, in the one spelling that the tag has.
pub fn languages(tags: &[String]) -> Result<Vec<String>, Refusal> {
    let mut languages: Vec<String> = Vec::new();
    for tag in tags {
        let read: Result<LanguageIdentifier, _> = tag.trim().parse();
        // Five to eight letters are a tag too, by its grammar, but none was ever registered.
        let tag = read
            .ok()
            .filter(|read| read.language.as_str() != "und" && read.language.as_str().len() < 4);
        let Some(tag) = tag.map(|tag| tag.to_string()) else {
            return Err(Refusal::invalid(
                "languages",
                "Give each language as a tag such as en, es or pt-BR.",
            ));
        };
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    if languages.is_empty() || languages.len() > LANGUAGES_MAX {
        return Err(Refusal::invalid(
            "languages",
            format!("Give one to {LANGUAGES_MAX} languages."),
        ));
    }
    Ok(languages)
}

/// A time zone by its IANA name, in the spelling of the time zone database.
pub fn time_zone(name: &str) -> Result<String, Refusal> {
    let zone = jiff::tz::TimeZone::get(name.trim()).ok();
    let name = zone.as_ref().and_then(|zone| zone.iana_name());
    name.map(ToOwned::to_owned)
        .ok_or_else(|| Refusal::invalid("timeZone", "Give a time zone by its name, such as Europe/Athens."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_one_spelling_and_stands_once() {
        let tags = ["EN".to_owned(), "pt_br".to_owned(), "en".to_owned()];
        assert_eq!(languages(&tags).unwrap(), ["en", "pt-BR"]);
    }

    #[test]
    fn what_is_no_language_is_refused_on_its_field() {
        for bad in ["", "english", "e", "en;q=1", "und"] {
            assert_eq!(
                languages(&[bad.to_owned()]).unwrap_err().field.as_deref(),
                Some("languages"),
                "{bad}"
            );
        }
        assert!(languages(&[]).is_err());
    }

    #[test]
    fn a_time_zone_is_a_name_of_the_database() {
        assert_eq!(time_zone("europe/athens").unwrap(), "Europe/Athens");
        for bad in ["", "Athens", "+02:00", "EST5EDT,M3.2.0", "../etc/passwd"] {
            assert_eq!(
                time_zone(bad).unwrap_err().field.as_deref(),
                Some("timeZone"),
                "{bad}"
            );
        }
    }
}
