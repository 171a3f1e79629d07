//! The language of the server's own pages: the reader's profile, else what the browser asks for, else English.

use axum::http::{HeaderMap, header};
use folkmoot_core::locale::Locale;

/// What the browser asks for.
pub fn of_headers(headers: &HeaderMap) -> Locale {
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut weighed: Vec<(&str, u32)> = asked.split(',').filter_map(weigh).collect();
    weighed.retain(|(_, weight)| *weight > 0);
    // The sort is stable: among equals the first named wins.
    weighed.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let languages: Vec<&str> = weighed.into_iter().map(|(language, _)| language).collect();
    Locale::of(&languages)
}

fn weigh(range: &str) -> Option<(&str, u32)> {
    let (language, rest) = range.trim().split_once(';').unwrap_or((range.trim(), "q=1"));
    let weight = rest.trim().strip_prefix("q=")?.trim();
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = format!("{whole}{part:0<3}");
    Some((language.trim(), digits.get(..4)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_first_spoken_language_wins() {
        let asked = |text: &str| {
            of_headers(&HeaderMap::from_iter([(
                header::ACCEPT_LANGUAGE,
                text.parse().unwrap(),
            )]))
        };
        assert_eq!(asked("es-MX,es;q=0.9,en;q=0.8"), Locale::Es);
        assert_eq!(asked("nl, en;q=0.7, es;q=0.9"), Locale::Es);
        assert_eq!(asked("el,nl"), Locale::En);
        assert_eq!(asked("es;q=0, en;q=0.1"), Locale::En);
        assert_eq!(of_headers(&HeaderMap::new()), Locale::En);
    }
}
