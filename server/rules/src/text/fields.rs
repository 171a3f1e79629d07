//! Lines and bodies of text, cleaned and measured where they come in.

use crate::refusal::Refusal;

/// The longest title, in characters (Unicode scalar values).
pub const TITLE_MAX: usize = 200;
/// The longest body, in characters: some twenty printed pages.
pub const BODY_MAX: usize = 50_000;

/// A title: one line of 1 to [`TITLE_MAX`] characters. See [`line()`].
///
/// # Errors
/// `INVALID` on `title` when nothing visible is left or it is too long.
pub fn title(text: &str) -> Result<String, Refusal> {
    line(text, "title", TITLE_MAX)
}

/// One line of visible text: runs of white space, line breaks among them, become one space, the ends
/// are trimmed, and characters that control rather than show are removed.
///
/// Gone are control characters and those that turn the direction of the text around them (Unicode
/// Standard Annex 9), with which a title can pretend to say something else. The joiners that Persian
/// and Indic scripts and emoji need stay.
///
/// # Errors
/// `INVALID` on `field` when nothing visible is left or more than `max` characters are.
pub fn line(text: &str, field: &'static str, max: usize) -> Result<String, Refusal> {
    let visible: String = text
        .chars()
        .filter(|c| c.is_whitespace() || !(c.is_control() || steers(*c)))
        .collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().all(|c| c == ' ' || joins(c)) {
        return Err(Refusal::invalid(field, "Please write something here."));
    }
    not_longer(line, field, max)
}

/// A text of several lines that may not be empty: up to `max` characters of Markdown.
///
/// Line ends become LF, the control characters that no page can show are removed (NUL among them),
/// and so are blank lines at the start and white space at the end. What is left is as it was written.
///
/// # Errors
/// `INVALID` on `field` when nothing is left or more than `max` characters are.
pub fn body(text: &str, field: &'static str, max: usize) -> Result<String, Refusal> {
    let body = body_or_empty(text, field, max)?;
    if body.chars().all(|c| c.is_whitespace() || joins(c)) {
        return Err(Refusal::invalid(field, "Please write something here."));
    }
    Ok(body)
}

/// As [`body`], where an empty text is fine.
///
/// # Errors
/// `INVALID` on `field` when it is longer than `max` characters.
pub fn body_or_empty(text: &str, field: &'static str, max: usize) -> Result<String, Refusal> {
    let shown: String = text
        .replace("\r\n", "\n")
        .chars()
        .map(|c| if c == '\r' { '\n' } else { c })
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    // The indentation of the first line means something in Markdown, so only whole lines go.
    let trimmed = shown.trim_end();
    let start = trimmed
        .char_indices()
        .find(|(_, c)| !c.is_whitespace())
        .map_or(0, |(first, _)| {
            trimmed[..first].rfind('\n').map_or(0, |end| end + 1)
        });
    not_longer(trimmed[start..].to_owned(), field, max)
}

fn not_longer(text: String, field: &'static str, max: usize) -> Result<String, Refusal> {
    let length = text.chars().count();
    if length > max {
        return Err(Refusal::invalid(
            field,
            format!("This is {length} characters long; at most {max} fit."),
        ));
    }
    Ok(text)
}

/// Changes how its neighbours are shown without being seen: direction overrides, embeddings and
/// isolates, the zero-width space and no-break space, line and paragraph anchors.
const fn steers(c: char) -> bool {
    matches!(
        c,
        '\u{061C}'
            | '\u{200B}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
    )
}

/// Invisible by itself, and needed between visible characters.
const fn joins(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}' | '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{200C}'..='\u{200F}' | '\u{2800}'
            | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_title_is_one_trimmed_line() {
        assert_eq!(
            title("  Move the wiki\r\n to a\tnew \u{a0} server ").as_deref(),
            Ok("Move the wiki to a new server")
        );
    }

    #[test]
    fn a_title_cannot_start_a_mail_header_nor_turn_the_text_around() {
        assert_eq!(
            title("Budget\r\nBcc: all@example.org").as_deref(),
            Ok("Budget Bcc: all@example.org")
        );
        assert_eq!(
            title("pay\u{202E}001\u{202C} \u{0000}euro\u{2067}\u{1b}[0m").as_deref(),
            Ok("pay001 euro[0m")
        );
        assert_eq!(title("a\u{2028}b\u{2029}c\u{85}d").as_deref(), Ok("a b c d"));
    }

    #[test]
    fn a_title_of_nothing_visible_is_refused() {
        for empty in ["", " \n", "\u{200B}", "\u{200D} \u{FE0F}", "\u{3164}", "\0"] {
            let refusal = title(empty).unwrap_err();
            assert_eq!(refusal.field.as_deref(), Some("title"), "{empty:?}");
        }
    }

    #[test]
    fn emoji_and_scripts_with_joiners_stay_whole() {
        for text in ["👩‍🌾 Commons", "می‌خواهم", "क्‍ष", "Πρόταση για το ταμείο"]
        {
            assert_eq!(title(text).as_deref(), Ok(text));
        }
    }

    #[test]
    fn a_title_is_measured_in_characters_after_cleaning() {
        assert!(title(&format!("  {}  ", "ñ".repeat(TITLE_MAX))).is_ok());
        assert!(title(&"ñ".repeat(TITLE_MAX + 1)).is_err());
    }

    #[test]
    fn a_body_keeps_its_lines_and_indentation_and_loses_what_cannot_be_shown() {
        assert_eq!(
            body("\r\n \n    code\r\n\r\ntext\u{0}\u{8}\rend \n\n", "body", 100).as_deref(),
            Ok("    code\n\ntext\nend")
        );
    }

    #[test]
    fn a_body_may_be_empty_only_where_that_is_said() {
        assert!(body(" \n", "body", 10).is_err());
        assert_eq!(body_or_empty(" \n", "purpose", 10).as_deref(), Ok(""));
        let refusal = body_or_empty("elf letters", "purpose", 10).unwrap_err();
        assert_eq!(refusal.field.as_deref(), Some("purpose"));
    }

    proptest! {
        #[test]
        fn a_title_that_is_taken_is_one_clean_line_and_taken_again_unchanged(text in "\\PC{0,40}|(?s).{0,40}") {
            if let Ok(line) = title(&text) {
                prop_assert!(!line.chars().any(|c| c.is_control() || steers(c)));
                prop_assert!(!line.contains("  ") && line == line.trim());
                prop_assert_eq!(title(&line), Ok(line));
            }
        }

        #[test]
        fn a_body_that_is_taken_is_taken_again_unchanged(text in "(?s).{0,60}|[ \\n\\r\\ta]{0,20}") {
            if let Ok(text) = body_or_empty(&text, "body", 100) {
                prop_assert!(!text.contains(['\0', '\r']));
                prop_assert_eq!(body_or_empty(&text, "body", 100), Ok(text));
            }
        }
    }
}
