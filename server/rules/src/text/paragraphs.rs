//! The paragraphs of a text, so that somebody can speak of one of them.
//!
//! A paragraph is what stands at the top of the text's tree: a heading, a list, a quote, a run of sentences. It is known by the digest
//! of its words, so it is the same one wherever it stands, and another one as soon as its words change.

use super::{markdown, plain};
use crate::consent::digest::Digest;

/// How many digits of a digest tell the paragraphs of a text apart.
const DIGITS: usize = 16;

/// A paragraph of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// By what it is known: the beginning of the digest of its words.
    pub key: String,
    /// The Markdown, as it was written.
    pub markdown: String,
    /// Its words alone.
    pub words: String,
}

/// The paragraphs of a text that have words, in their order. A text that goes past the bounds of Markdown is one paragraph.
pub fn paragraphs(text: &str) -> Vec<Paragraph> {
    let lines: Vec<&str> = text.lines().collect();
    let parts = markdown::read(text, |root| {
        root.children()
            .map(|node| {
                let place = node.data().sourcepos;
                let (first, last) = (place.start.line.saturating_sub(1), place.end.line);
                lines
                    .get(first..last.min(lines.len()))
                    .unwrap_or_default()
                    .join("\n")
            })
            .collect::<Vec<_>>()
    });
    parts
        .unwrap_or_else(|| vec![text.to_owned()])
        .into_iter()
        .filter_map(paragraph)
        .collect()
}

fn paragraph(markdown: String) -> Option<Paragraph> {
    let words = plain(&markdown).trim().to_owned();
    let key = Digest::of(&words).to_string().chars().take(DIGITS).collect();
    (!words.is_empty()).then_some(Paragraph { key, markdown, words })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_falls_into_headings_sentences_and_lists() {
        let found = paragraphs("# What we did\n\nWe met *twice*.\n\n- one\n- two\n\nWe met **twice**.\n");
        let words: Vec<&str> = found.iter().map(|paragraph| paragraph.words.as_str()).collect();
        assert_eq!(words.len(), 4, "{words:?}");
        assert_eq!(words[1], "We met twice.");
        assert_eq!(found[2].markdown, "- one\n- two");
        assert_eq!(
            found[1].key, found[3].key,
            "the same words are the same paragraph"
        );
        assert_ne!(found[0].key, found[1].key);
    }

    proptest! {
        #[test]
        fn any_text_has_paragraphs_with_words(text in "\\PC{0,200}(\n\n\\PC{0,60}){0,3}") {
            for paragraph in paragraphs(&text) {
                prop_assert!(!paragraph.words.is_empty());
                prop_assert_eq!(paragraph.key.len(), DIGITS);
            }
        }
    }
}
