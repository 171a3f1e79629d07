//! The email of the whole at a glance, to whoever asked for it.

use super::Occasion;
use crate::error::Result;
use crate::mail::letter::{Letter, Link, Part};
use crate::whole::{self, Chapter};

/// What every hub discusses, decides, aims for and has decided lately, as the reader may see it when the email's turn comes.
pub(super) async fn letter(on: &Occasion) -> Result<Option<Letter>> {
    let chapters = whole::chapters(&on.view, on.locale, on.zone()).await?;
    let parts: Vec<Part> = chapters
        .into_iter()
        .flat_map(|chapter| parts(on, chapter))
        .collect();
    let quiet = parts.is_empty().then(|| on.say("whole-quiet", &[]));
    let organisation = on.organisation.as_str();
    Ok(Some(Letter {
        subject: on.say("mail-whole-subject", &[("organisation", organisation.into())]),
        heading: Some(on.say("whole-title", &[])),
        lead: vec![quiet.unwrap_or_else(|| on.say("mail-whole-lead", &[]))],
        parts,
        button: on.button("mail-whole-button", on.link("hubs")),
        why: on.say("mail-whole-why", &[]),
        ..Letter::default()
    }))
}

/// "Research: Deciding now".
fn parts(on: &Occasion, chapter: Chapter) -> impl Iterator<Item = Part> {
    let name = chapter.name;
    chapter.parts.into_iter().map(move |part| Part {
        heading: format!("{name}: {}", part.heading),
        lines: part
            .lines
            .into_iter()
            .map(|line| {
                let url = on.link(line.path.trim_start_matches('/'));
                let label = line.title;
                (Link { label, url }, line.note)
            })
            .collect(),
    })
}
