//! What changed in the text since the reader answered, paragraph by paragraph, and because of which objections.

use super::About;
use crate::error::Result;
use crate::mail::letter::Change;
use folkmoot_rules::consent::compare::{Later, Paragraph, ParagraphChange, three_way};
use folkmoot_rules::text::{DiffKind, DiffPart, excerpt};
use uuid::Uuid;

/// So many paragraphs are shown; the page shows all.
const SHOWN: usize = 6;
/// So much of one side of a paragraph, in characters.
const SIDE: usize = 500;
/// So much of what stayed the same beside a change, in characters.
const BESIDE: usize = 80;

/// What changed since an earlier version, and how many more paragraphs did than are shown.
pub(super) async fn since(about: &About<'_>, answered: u32) -> Result<(Vec<Change>, usize)> {
    let state = &about.state;
    let text = |digest| about.texts.get(&digest).map(String::as_str).unwrap_or_default();
    let before = state.versions.iter().find(|version| version.number == answered);
    let before = before.map(|version| text(version.text)).unwrap_or_default();
    let later: Vec<Later<'_>> = state
        .versions
        .iter()
        .filter(|version| version.number > answered)
        .map(|version| Later {
            number: version.number,
            text: text(version.text),
            integrates: &version.integrates,
        })
        .collect();
    let mut changed = three_way(before, &later);
    changed.retain(|paragraph| paragraph.change != ParagraphChange::Unchanged);
    let more = changed.len().saturating_sub(SHOWN);
    changed.truncate(SHOWN);
    let raised: Vec<Uuid> = state
        .objections
        .iter()
        .map(|objection| objection.raised_by)
        .collect();
    let people = about.people(&raised).await?;
    let because = |number: &u32| {
        let raised_by = state.objection(*number).ok()?.raised_by;
        let by = people.get(&raised_by)?.name.as_str();
        let arguments = [("number", (*number).into()), ("by", by.into())];
        Some(about.on.say("mail-process-because", &arguments))
    };
    let shown = changed.iter().map(|paragraph| {
        let causes: Vec<String> = paragraph.objections.iter().filter_map(because).collect();
        Change {
            removed: side(paragraph, DiffKind::Removed),
            added: side(paragraph, DiffKind::Added),
            because: (!causes.is_empty()).then(|| causes.join(" ")),
        }
    });
    Ok((shown.collect(), more))
}

/// A paragraph as it was or as it is, shortened where nothing changed.
fn side(paragraph: &Paragraph, kind: DiffKind) -> Option<String> {
    let has_it = match paragraph.change {
        ParagraphChange::Changed => true,
        ParagraphChange::Added => kind == DiffKind::Added,
        ParagraphChange::Removed => kind == DiffKind::Removed,
        ParagraphChange::Unchanged => false,
    };
    let last = paragraph.runs.len().saturating_sub(1);
    let run = |(place, part): (usize, &DiffPart)| {
        if part.kind == DiffKind::Same {
            beside(&part.text, place > 0, place < last)
        } else if part.kind == kind {
            part.text.clone()
        } else {
            String::new()
        }
    };
    let whole: String = paragraph.runs.iter().enumerate().map(run).collect();
    has_it.then(|| excerpt(&whole, SIDE))
}

/// What stayed the same after a change, before one, or between two.
fn beside(text: &str, after: bool, before: bool) -> String {
    let characters: Vec<char> = text.chars().collect();
    let kept = BESIDE * (usize::from(after) + usize::from(before));
    if characters.len() <= kept {
        return text.to_owned();
    }
    let begin = if after { &characters[..BESIDE] } else { &[] };
    let end = if before {
        &characters[characters.len() - BESIDE..]
    } else {
        &[]
    };
    begin.iter().chain(&[' ', '…', ' ']).chain(end).collect()
}
