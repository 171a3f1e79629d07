//! What changed in a text, paragraph by paragraph and word by word: against another version, or since the version that somebody answered,
//! with the objections that caused it. Plain data that a screen reader can read in order.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::digest::Digest;
use super::form::{Integration, Resolution};
use crate::text::{ALLOWANCE, DiffKind, DiffPart, diff_within, words as pieces};

/// So many paragraphs further on one looks for what became of a paragraph.
const LOOK_AHEAD: usize = 8;

words! {
    /// What became of a paragraph.
    pub enum ParagraphChange {
        /// It is as it was.
        Unchanged = "unchanged",
        /// Some of its words are others.
        Changed = "changed",
        /// It is new.
        Added = "added",
        /// It is gone.
        Removed = "removed",
    }
}

/// A paragraph, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// What became of it.
    pub change: ParagraphChange,
    /// Its words in reading order; what was removed comes before what was put in its place.
    pub runs: Vec<DiffPart>,
    /// The paragraph of the new text, as objections cite it; empty where it is gone.
    pub now: Option<Digest>,
    /// The numbers of the objections that caused the change.
    pub objections: Vec<u32>,
    /// The numbers of the versions that it changed in.
    pub versions: Vec<u32>,
}

/// A version after the one that somebody answered.
#[derive(Debug, Clone, Copy)]
pub struct Later<'a> {
    /// Its number.
    pub number: u32,
    /// Its text.
    pub text: &'a str,
    /// The objections that it takes up.
    pub integrates: &'a [Integration],
}

/// The paragraphs of a text: what stands between blank lines. A fenced block of code is one, whatever stands in it. This is the one
/// place that says what a paragraph is.
pub fn paragraphs(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut fence: Option<Fence> = None;
    // From where to where the paragraph reaches that is being read.
    let mut open: Option<(usize, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        if fence.is_none() && content.trim().is_empty() {
            found.extend(open.take());
        } else {
            let from = open.map_or(at, |(from, _)| from);
            open = Some((from, at + content.len()));
            fence = match fence {
                Some(fence) if fence.is_closed_by(content) => None,
                Some(fence) => Some(fence),
                None => Fence::of(content),
            };
        }
        at += line.len();
    }
    found.extend(open);
    found.into_iter().map(|(from, to)| &text[from..to]).collect()
}

/// The beginning of a fenced block of code, as `CommonMark` has it.
#[derive(Clone, Copy)]
struct Fence {
    mark: char,
    length: usize,
}

impl Fence {
    /// Its mark, and what stands behind.
    fn read(line: &str) -> Option<(Self, &str)> {
        let text = line.trim_start_matches(' ');
        let mark = text.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let rest = text.trim_start_matches(mark);
        let length = text.len() - rest.len();
        let indented = line.len() - text.len() > 3;
        (length >= 3 && !indented).then_some((Self { mark, length }, rest))
    }

    fn of(line: &str) -> Option<Self> {
        let (fence, info) = Self::read(line)?;
        (fence.mark == '~' || !info.contains('`')).then_some(fence)
    }

    fn is_closed_by(self, line: &str) -> bool {
        Self::read(line).is_some_and(|(end, rest)| {
            end.mark == self.mark && end.length >= self.length && rest.trim().is_empty()
        })
    }
}

/// What changed from one text to another. The paragraphs that are in the second, without what was removed, are its paragraphs; those
/// that were in the first, without what was added, are the first one's.
pub fn compare(before: &str, after: &str) -> Vec<Paragraph> {
    let mut allowance = ALLOWANCE;
    compared(before, after, &mut allowance)
}

/// What changed since the version that somebody answered, which objections caused it, and in which versions: the last of them is what
/// stands now.
pub fn three_way(answered: &str, later: &[Later<'_>]) -> Vec<Paragraph> {
    let Some(current) = later.last() else {
        return compare(answered, answered);
    };
    let mut allowance = ALLOWANCE;
    let mut result = compared(answered, current.text, &mut allowance);
    let texts: Vec<Vec<&str>> = std::iter::once(answered)
        .chain(later.iter().map(|version| version.text))
        .map(paragraphs)
        .collect();
    let steps: Vec<Step<'_>> = texts
        .windows(2)
        .zip(later)
        .map(|(two, version)| Step::of(&two[0], &two[1], version, &mut allowance))
        .collect();
    let (mut was, mut is) = (0, 0);
    for paragraph in &mut result {
        let causes = match paragraph.change {
            ParagraphChange::Unchanged => Causes::default(),
            ParagraphChange::Changed | ParagraphChange::Added => backwards(is, &steps),
            ParagraphChange::Removed => forwards(was, &steps),
        };
        was += usize::from(paragraph.change != ParagraphChange::Added);
        is += usize::from(paragraph.change != ParagraphChange::Removed);
        (paragraph.objections, paragraph.versions) = causes.sorted();
    }
    result
}

#[derive(Default)]
struct Causes {
    objections: Vec<u32>,
    versions: Vec<u32>,
}

impl Causes {
    fn sorted(mut self) -> (Vec<u32>, Vec<u32>) {
        for numbers in [&mut self.objections, &mut self.versions] {
            numbers.sort_unstable();
            numbers.dedup();
        }
        (self.objections, self.versions)
    }

    /// The paragraph became this in that version.
    fn became(&mut self, version: &Later<'_>, text: &str) {
        let digest = Digest::of(text);
        let caused = version.integrates.iter();
        let caused = caused.filter(|integration| integration.paragraphs.contains(&digest));
        self.objections
            .extend(caused.map(|integration| integration.objection));
        self.versions.push(version.number);
    }

    /// It was left out of that version. What an objection took away names no paragraph of the new text.
    fn went(&mut self, version: &Later<'_>) {
        let caused = version
            .integrates
            .iter()
            .filter(|integration| integration.paragraphs.is_empty() && changes_text(integration.how));
        self.objections
            .extend(caused.map(|integration| integration.objection));
        self.versions.push(version.number);
    }
}

/// Does this kind of resolution change what the text says?
fn changes_text(how: Resolution) -> bool {
    match how {
        Resolution::TextChange | Resolution::NarrowerScope | Resolution::Split => true,
        Resolution::ShorterTerm
        | Resolution::AddedMeasure
        | Resolution::Research
        | Resolution::Deferred
        | Resolution::KeepAndMonitor => false,
    }
}

/// From one version to the next.
struct Step<'a> {
    version: &'a Later<'a>,
    old: &'a [&'a str],
    new: &'a [&'a str],
    /// What each new paragraph was.
    back: Vec<Option<usize>>,
    /// What each old paragraph became.
    forth: Vec<Option<usize>>,
}

impl<'a> Step<'a> {
    fn of(old: &'a [&'a str], new: &'a [&'a str], version: &'a Later<'a>, allowance: &mut usize) -> Self {
        let (mut back, mut forth) = (vec![None; new.len()], vec![None; old.len()]);
        for pair in align(old, new, allowance) {
            if let (Some(was), Some(is)) = (pair.old, pair.new) {
                back[is] = Some(was);
                forth[was] = Some(is);
            }
        }
        Self {
            version,
            old,
            new,
            back,
            forth,
        }
    }
}

/// From a paragraph of what stands now back to where it came from.
fn backwards(place: usize, steps: &[Step<'_>]) -> Causes {
    let mut causes = Causes::default();
    let mut place = place;
    for step in steps.iter().rev() {
        let before = step.back[place];
        if before.is_none_or(|before| step.old[before] != step.new[place]) {
            causes.became(step.version, step.new[place]);
        }
        match before {
            Some(before) => place = before,
            None => break,
        }
    }
    causes
}

/// From a paragraph that was answered on to where it ended.
fn forwards(place: usize, steps: &[Step<'_>]) -> Causes {
    let mut causes = Causes::default();
    let mut place = place;
    for step in steps {
        let Some(after) = step.forth[place] else {
            causes.went(step.version);
            break;
        };
        if step.new[after] != step.old[place] {
            causes.became(step.version, step.new[after]);
        }
        place = after;
    }
    causes
}

fn compared(before: &str, after: &str, allowance: &mut usize) -> Vec<Paragraph> {
    let (old, new) = (paragraphs(before), paragraphs(after));
    let all = |kind: DiffKind, text: &str| {
        vec![DiffPart {
            kind,
            text: text.to_owned(),
        }]
    };
    let pairs = align(&old, &new, allowance);
    let shown = pairs.into_iter().filter_map(|pair| {
        let was = pair.old.map(|place| old[place]);
        let is = pair.new.map(|place| new[place]);
        let (change, runs) = match (was, is) {
            (Some(was), Some(is)) if was == is => (ParagraphChange::Unchanged, all(DiffKind::Same, is)),
            (Some(was), Some(is)) => (ParagraphChange::Changed, diff_within(was, is, allowance)),
            (None, Some(is)) => (ParagraphChange::Added, all(DiffKind::Added, is)),
            (Some(was), None) => (ParagraphChange::Removed, all(DiffKind::Removed, was)),
            (None, None) => return None,
        };
        Some(Paragraph {
            change,
            runs,
            now: is.map(Digest::of),
            objections: Vec::new(),
            versions: Vec::new(),
        })
    });
    shown.collect()
}

/// The place of a paragraph in the old text and in the new one.
#[derive(Clone, Copy)]
struct Pair {
    old: Option<usize>,
    new: Option<usize>,
}

/// Which paragraph became which, in reading order.
fn align(old: &[&str], new: &[&str], allowance: &mut usize) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let steps = (old.len() + new.len()).pow(2);
    if steps > *allowance {
        become_similar(old, new, 0, 0, &mut pairs);
        return pairs;
    }
    *allowance -= steps;
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        let (was, is) = (op.old_range(), op.new_range());
        match op {
            DiffOp::Equal { .. } => pairs.extend(was.zip(is).map(|(old, new)| Pair {
                old: Some(old),
                new: Some(new),
            })),
            DiffOp::Delete { .. } | DiffOp::Insert { .. } | DiffOp::Replace { .. } => {
                let (from_old, from_new) = (was.start, is.start);
                become_similar(&old[was], &new[is], from_old, from_new, &mut pairs);
            }
        }
    }
    pairs
}

/// Of paragraphs that were replaced by others: which became which. A paragraph became the most similar one of the next few.
fn become_similar(old: &[&str], new: &[&str], from_old: usize, from_new: usize, pairs: &mut Vec<Pair>) {
    let bags: Vec<Vec<&str>> = new.iter().map(|text| bag(text)).collect();
    let mut next = 0;
    for (place, text) in old.iter().enumerate() {
        let mine = bag(text);
        let ahead = (next..new.len()).take(LOOK_AHEAD);
        let similar = ahead.filter_map(|other| Some((in_common(&mine, &bags[other])?, other)));
        // Of equally similar ones the first, so that none is passed over without need.
        let best = similar.max_by_key(|(common, other)| (*common, std::cmp::Reverse(*other)));
        let old = Some(from_old + place);
        match best {
            Some((_, other)) => {
                pairs.extend((next..other).map(|new| Pair {
                    old: None,
                    new: Some(from_new + new),
                }));
                pairs.push(Pair {
                    old,
                    new: Some(from_new + other),
                });
                next = other + 1;
            }
            None => pairs.push(Pair { old, new: None }),
        }
    }
    pairs.extend((next..new.len()).map(|new| Pair {
        old: None,
        new: Some(from_new + new),
    }));
}

/// Its words in alphabetical order.
fn bag(text: &str) -> Vec<&str> {
    let mut bag = pieces(text);
    bag.retain(|piece| piece.chars().any(char::is_alphanumeric));
    bag.sort_unstable();
    bag
}

/// How many words two paragraphs have in common, where that is at least two fifths of the longer one: less is chance.
fn in_common(one: &[&str], other: &[&str]) -> Option<usize> {
    let enough = |common: usize| common > 0 && common * 5 >= one.len().max(other.len()) * 2;
    if !enough(one.len().min(other.len())) {
        return None;
    }
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    let mut common = 0;
    while let (Some(left), Some(right)) = (one.peek(), other.peek()) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => {
                one.next();
            }
            std::cmp::Ordering::Greater => {
                other.next();
            }
            std::cmp::Ordering::Equal => {
                common += 1;
                one.next();
                other.next();
            }
        }
    }
    enough(common).then_some(common)
}
