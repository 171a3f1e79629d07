//! People named in a text with an @ and their handle.

use std::ops::Range;

use comrak::nodes::NodeValue;

use super::markdown;
use super::names::{HANDLE_MAX, is_handle};

/// The most people that one text can mention: beyond it, a text addresses a group.
pub const MENTIONS_MAX: usize = 100;

/// Somebody whom a handle in a text stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Their handle, which makes the address of their page.
    pub handle: String,
    /// Their name, which is shown.
    pub name: String,
}

/// The handles that a text mentions, in small letters, each once, in the order of the text, at most
/// [`MENTIONS_MAX`]. Not those in code, in links, or behind a backslash. Whether somebody has the
/// handle is not known here.
pub fn mentions(markdown: &str) -> Vec<String> {
    let mut handles: Vec<String> = Vec::new();
    markdown::read(markdown, |root| {
        for node in root.descendants() {
            if let NodeValue::Text(text) = &node.data().value
                && text.contains('@')
                && !markdown::is_linked(node)
            {
                for (_, handle) in in_text(text) {
                    if handles.len() < MENTIONS_MAX && !handles.contains(&handle) {
                        handles.push(handle);
                    }
                }
            }
        }
    });
    handles
}

/// Where handles are mentioned in a run of text, the @ included, with the handle in small letters.
///
/// An @ inside a word is none (an address, another network's handle), nor is a handle that runs on
/// into a word of other letters or into a second @.
pub(super) fn in_text(text: &str) -> impl Iterator<Item = (Range<usize>, String)> {
    text.match_indices('@').filter_map(|(at, _)| {
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '_' | '@' | '/');
        if text[..at].chars().next_back().is_some_and(inside) {
            return None;
        }
        let after = &text[at + 1..];
        let run = after
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || *b == b'-')
            .take(HANDLE_MAX + 2)
            .count();
        let handle = after[..run].split("--").next()?.trim_end_matches('-');
        let runs_on = |c: char| c.is_alphanumeric() || matches!(c, '_' | '@');
        if after[handle.len()..].chars().next().is_some_and(runs_on) {
            return None;
        }
        let small = handle.to_ascii_lowercase();
        is_handle(&small).then(|| (at..at + 1 + handle.len(), small))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_found_wherever_people_write_them() {
        assert_eq!(
            mentions("@ada: thanks (@Bob-2), **@carl**\n\n- @dora.\n- \"@eva's\" @ada, ¡@fe!"),
            ["ada", "bob-2", "carl", "dora", "eva", "fe"]
        );
    }

    #[test]
    fn what_only_looks_like_a_mention_is_none() {
        for text in [
            "ada@example.org",
            "write to ada@localhost",
            "@ada@social.example",
            "social.example/@ada",
            "https://social.example/@ada",
            "[@ada](/people/ada)",
            "![@ada](/a.png)",
            "`@ada`",
            "    @ada",
            "```\n@ada\n```",
            "\\@ada",
            "@a",
            "@",
            "@@ada",
            "@-ada",
            "@ada_lovelace",
            "@adaé",
            "@abcdefghijklmnopqrstuvwxyz-abcdefgh",
            "<https://example.org/@ada>",
        ] {
            assert!(mentions(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn a_dash_after_a_handle_is_not_part_of_it() {
        assert_eq!(mentions("@ada-- she said; @bob-"), ["ada", "bob"]);
    }

    #[test]
    fn no_text_mentions_more_than_a_hundred() {
        let crowd: Vec<_> = (0..500).map(|n| format!("@person-{n} ")).collect();
        assert_eq!(mentions(&crowd.concat()).len(), MENTIONS_MAX);
    }
}
