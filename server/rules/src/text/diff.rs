//! What an edit changed, in words.
//!
//! Lines are compared first, then the sentences of the lines that changed, then the words of the
//! sentences that changed. Each comparison costs at most the square of its pieces (Myers, "An O(ND)
//! Difference Algorithm and Its Variations", 1986), and all of them draw on one allowance: two long
//! texts that have nothing in common are shown as one replaced by the other instead of keeping the
//! server busy.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

words! {
    /// What became of a part of a text.
    pub enum DiffKind {
        /// It is in both texts.
        Same = "same",
        /// It is only in the new text.
        Added = "added",
        /// It was only in the old text.
        Removed = "removed",
    }
}

/// A run of text and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiffPart {
    /// What became of it.
    pub kind: DiffKind,
    /// The text, never empty.
    pub text: String,
}

/// The steps that all comparisons of one diff may take together: some hundredths of a second.
pub(crate) const ALLOWANCE: usize = 16_000_000;

/// The difference of two texts as parts in reading order; where something was replaced, the removed
/// part comes before the added one.
///
/// The same and removed parts joined are `old`, the same and added parts `new`, byte for byte.
pub fn diff(old: &str, new: &str) -> Vec<DiffPart> {
    let mut allowance = ALLOWANCE;
    diff_within(old, new, &mut allowance)
}

/// [`diff()`] on an allowance that several comparisons share.
pub(crate) fn diff_within(old: &str, new: &str, allowance: &mut usize) -> Vec<DiffPart> {
    let mut parts = Parts::default();
    compare(old, new, Grain::Line, allowance, &mut parts);
    parts.finish()
}

/// The size of the pieces that are compared.
#[derive(Clone, Copy)]
enum Grain {
    Line,
    Sentence,
    Word,
}

impl Grain {
    const fn finer(self) -> Option<Self> {
        match self {
            Self::Line => Some(Self::Sentence),
            Self::Sentence => Some(Self::Word),
            Self::Word => None,
        }
    }

    /// Cuts a text into its pieces, which joined are the text.
    fn cut(self, text: &str) -> Vec<&str> {
        match self {
            Self::Line => text.split_inclusive('\n').collect(),
            Self::Sentence => text.split_inclusive(['.', '!', '?', ';', '。']).collect(),
            Self::Word => words(text),
        }
    }
}

fn compare(old: &str, new: &str, grain: Grain, allowance: &mut usize, parts: &mut Parts) {
    let (old_pieces, new_pieces) = (grain.cut(old), grain.cut(new));
    // What both begin and end with costs nothing, however long it is.
    let head = old_pieces
        .iter()
        .zip(&new_pieces)
        .take_while(|(a, b)| a == b)
        .count();
    let tail = old_pieces[head..]
        .iter()
        .rev()
        .zip(new_pieces[head..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let old_middle = &old_pieces[head..old_pieces.len() - tail];
    let new_middle = &new_pieces[head..new_pieces.len() - tail];

    parts.push(DiffKind::Same, &old_pieces[..head].concat());
    let steps = (old_middle.len() + new_middle.len()).pow(2);
    if steps <= *allowance {
        *allowance -= steps;
        for op in capture_diff_slices(Algorithm::Myers, old_middle, new_middle) {
            let removed = old_middle[op.old_range()].concat();
            let added = new_middle[op.new_range()].concat();
            match op {
                DiffOp::Equal { .. } => parts.push(DiffKind::Same, &removed),
                DiffOp::Delete { .. } => parts.push(DiffKind::Removed, &removed),
                DiffOp::Insert { .. } => parts.push(DiffKind::Added, &added),
                DiffOp::Replace { .. } => replace(&removed, &added, grain, allowance, parts),
            }
        }
    } else {
        replace(
            &old_middle.concat(),
            &new_middle.concat(),
            grain,
            allowance,
            parts,
        );
    }
    parts.push(DiffKind::Same, &old_pieces[old_pieces.len() - tail..].concat());
}

/// Looks closer at what was replaced, or says that it was.
fn replace(old: &str, new: &str, grain: Grain, allowance: &mut usize, parts: &mut Parts) {
    if let Some(finer) = grain.finer() {
        compare(old, new, finer, allowance, parts);
    } else {
        parts.push(DiffKind::Removed, old);
        parts.push(DiffKind::Added, new);
    }
}

/// Runs of letters and digits, runs of white space, and every other character by itself. A script
/// that writes without spaces is cut at each character.
pub(crate) fn words(text: &str) -> Vec<&str> {
    #[derive(PartialEq, Clone, Copy)]
    enum Class {
        Word,
        Space,
        Alone,
    }
    let class = |c: char| {
        if c.is_whitespace() {
            Class::Space
        } else if c.is_alphanumeric() && !matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}') {
            Class::Word
        } else {
            Class::Alone
        }
    };
    let mut words = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let now = class(c);
        // A combining mark belongs to the letter before it.
        let mark = matches!(c, '\u{0300}'..='\u{036F}' | '\u{200D}' | '\u{FE0F}');
        if at > 0 && !mark && (before != Some(now) || now == Class::Alone) {
            words.push(&text[start..at]);
            start = at;
        }
        if !mark {
            before = Some(now);
        }
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

/// Collects parts, joining neighbours and ordering what was removed before what was added.
#[derive(Default)]
struct Parts {
    done: Vec<DiffPart>,
    removed: String,
    added: String,
}

impl Parts {
    fn push(&mut self, kind: DiffKind, text: &str) {
        if text.is_empty() {
            return;
        }
        match kind {
            DiffKind::Removed => self.removed.push_str(text),
            DiffKind::Added => self.added.push_str(text),
            DiffKind::Same => {
                self.flush();
                match self.done.last_mut() {
                    Some(last) if last.kind == DiffKind::Same => last.text.push_str(text),
                    Some(_) | None => self.done.push(DiffPart {
                        kind: DiffKind::Same,
                        text: text.to_owned(),
                    }),
                }
            }
        }
    }

    fn flush(&mut self) {
        self.absorb_gap();
        for (kind, text) in [
            (DiffKind::Removed, std::mem::take(&mut self.removed)),
            (DiffKind::Added, std::mem::take(&mut self.added)),
        ] {
            if !text.is_empty() {
                self.done.push(DiffPart { kind, text });
            }
        }
    }

    /// Where a replaced run follows another after a mere space, the two read better as one: "old
    /// words" by "new phrase" rather than word by word.
    fn absorb_gap(&mut self) {
        if self.removed.is_empty() || self.added.is_empty() {
            return;
        }
        if let [.., removed, added, gap] = self.done.as_slice()
            && (removed.kind, added.kind) == (DiffKind::Removed, DiffKind::Added)
            && gap.kind == DiffKind::Same
            && gap.text == " "
        {
            self.removed = format!("{}{}{}", removed.text, gap.text, self.removed);
            self.added = format!("{}{}{}", added.text, gap.text, self.added);
            self.done.truncate(self.done.len() - 3);
        }
    }

    fn finish(mut self) -> Vec<DiffPart> {
        self.flush();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A diff as one line: [-removed-] and {+added+}.
    fn marked(old: &str, new: &str) -> String {
        diff(old, new)
            .into_iter()
            .map(|part| match part.kind {
                DiffKind::Same => part.text,
                DiffKind::Removed => format!("[-{}-]", part.text),
                DiffKind::Added => format!("{{+{}+}}", part.text),
            })
            .collect()
    }

    fn side(parts: &[DiffPart], kind: DiffKind) -> String {
        parts
            .iter()
            .filter(|part| part.kind == DiffKind::Same || part.kind == kind)
            .map(|part| part.text.as_str())
            .collect()
    }

    fn is_whole(old: &str, new: &str) -> bool {
        let parts = diff(old, new);
        side(&parts, DiffKind::Removed) == old
            && side(&parts, DiffKind::Added) == new
            && parts.iter().all(|part| !part.text.is_empty())
            && parts.windows(2).all(|two| two[0].kind != two[1].kind)
    }

    #[test]
    fn one_changed_word_is_all_that_is_marked() {
        assert_eq!(
            marked(
                "We move the wiki in May.\nIt costs 300 euro.",
                "We move the wiki in June.\nIt costs 300 euro."
            ),
            "We move the wiki in [-May-]{+June+}.\nIt costs 300 euro."
        );
    }

    #[test]
    fn words_that_change_together_are_marked_together() {
        assert_eq!(
            marked("for one whole year", "for three months"),
            "for [-one whole year-]{+three months+}"
        );
    }

    #[test]
    fn an_added_line_is_added_and_nothing_else() {
        assert_eq!(marked("a\nc\n", "a\nb\nc\n"), "a\n{+b\n+}c\n");
    }

    #[test]
    fn equal_texts_are_one_part_and_empty_ones_none() {
        assert_eq!(marked("same", "same"), "same");
        assert_eq!(diff("", ""), []);
        assert_eq!(marked("", "new"), "{+new+}");
        assert_eq!(marked("old", ""), "[-old-]");
    }

    #[test]
    fn scripts_without_spaces_are_compared_by_character() {
        assert_eq!(marked("我们同意", "我们反对"), "我们[-同意-]{+反对+}");
    }

    #[test]
    fn a_small_edit_of_a_long_text_is_found_in_it() {
        let long = "Each hub decides its own matters. ".repeat(1_400);
        let edited = format!("{}All of them agree. {}", &long[..17_000], &long[17_000..]);
        let changed: usize = diff(&long, &edited)
            .iter()
            .filter(|part| part.kind != DiffKind::Same)
            .map(|part| part.text.len())
            .sum();
        assert!(changed < 100, "{changed}");
    }

    #[test]
    fn long_texts_with_nothing_in_common_are_shown_as_one_replaced_by_the_other() {
        let texts: Vec<String> = [
            "abcdefg".repeat(7_000),
            (0..25_000)
                .map(|n| if n % 3 == 0 { "a\n" } else { "b\n" })
                .collect(),
            (0..25_000)
                .map(|n| if n % 5 == 0 { "a " } else { "c " })
                .collect(),
            (0..25_000)
                .map(|n| if n % 4 == 0 { "a." } else { "d." })
                .collect(),
            ".".repeat(50_000),
            "\n".repeat(50_000),
        ]
        .into();
        for old in &texts {
            for new in &texts {
                assert!(is_whole(old, new));
            }
        }
    }

    #[test]
    fn all_comparisons_together_stay_within_the_allowance() {
        let mut allowance = 10_000;
        let mut parts = Parts::default();
        let (old, new) = ("a b. c d.\n".repeat(200), "a x. c y.\n".repeat(200));
        compare(&old, &new, Grain::Line, &mut allowance, &mut parts);
        let parts = parts.finish();
        assert_eq!(side(&parts, DiffKind::Removed), old);
        assert_eq!(side(&parts, DiffKind::Added), new);
        assert_eq!(
            parts.len(),
            2 + 2,
            "a head and a tail are found, the rest replaced"
        );
    }

    proptest! {
        #[test]
        fn a_diff_holds_both_texts_byte_for_byte(old in "(?s).{0,60}", new in "(?s).{0,60}") {
            prop_assert!(is_whole(&old, &new));
        }

        #[test]
        fn a_diff_of_related_texts_holds_both_too(
            old in "([ab]{1,2}[ .\n]{1,2}){0,20}", new in "([ab]{1,2}[ .\n]{1,2}){0,20}",
        ) {
            prop_assert!(is_whole(&old, &new));
        }

        #[test]
        fn a_text_differs_from_itself_in_nothing(text in "(?s).{0,80}") {
            prop_assert!(diff(&text, &text).iter().all(|part| part.kind == DiffKind::Same));
        }
    }
}
