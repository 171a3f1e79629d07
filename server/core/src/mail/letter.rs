//! What an email says, and the one layout that all emails share: a text part and an HTML part that reads without images, on a
//! small screen, in light and dark.

use super::calendar::Invitation;
use crate::error::{Error, Result};
use crate::locale::Locale;
use askama::Template;

/// What an email says, in the reader's language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Letter {
    /// The subject line.
    pub subject: String,
    /// What it is about, as a heading: the title of the discussion, proposal or outcome.
    pub heading: Option<String>,
    /// What happened, in a sentence or two.
    pub lead: Vec<String>,
    /// What somebody wrote, as a plain excerpt.
    pub quote: Option<String>,
    /// What changed in a text since the reader answered.
    pub changes: Vec<Change>,
    /// Labels and values.
    pub facts: Vec<(String, String)>,
    /// What there is, by kind, each with its link.
    pub parts: Vec<Part>,
    /// Six digits to type.
    pub code: Option<String>,
    /// The one thing to do, with its link.
    pub button: Link,
    /// The answers that may be given, each with a link to the page where it is ready.
    pub answers: Vec<Link>,
    /// Something that may be done as well.
    pub also: Option<Link>,
    /// What else there is to know, such as how long a link works.
    pub note: Option<String>,
    /// The appointment that it invites to.
    pub calendar: Option<Invitation>,
    /// Why the reader gets it.
    pub why: String,
}

/// A link with its label.
#[derive(Clone, Debug, Default)]
pub(crate) struct Link {
    pub label: String,
    pub url: String,
}

/// A list under a heading.
#[derive(Clone, Debug, Default)]
pub(crate) struct Part {
    pub heading: String,
    /// Each with how it stands.
    pub lines: Vec<(Link, String)>,
}

/// What became of a paragraph, as plain text.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub removed: Option<String>,
    pub added: Option<String>,
    /// What it was changed for.
    pub because: Option<String>,
}

/// What stands under every email.
pub(crate) struct Foot<'a> {
    pub organisation: &'a str,
    /// Where the page is.
    pub home: String,
    /// Where preferences are chosen; nothing for those without an account.
    pub preferences: Option<Link>,
    /// Where this kind of email is switched off; nothing for what cannot be.
    pub unsubscribe: Option<Link>,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    letter: &'a Letter,
    foot: &'a Foot<'a>,
    locale: Locale,
}

#[derive(Template)]
#[template(path = "mail/letter.txt", escape = "none")]
struct Plain<'a> {
    letter: &'a Letter,
    foot: &'a Foot<'a>,
}

/// The HTML part.
pub(super) fn html(letter: &Letter, foot: &Foot<'_>, locale: Locale) -> Result<String> {
    rendered(&Html { letter, foot, locale })
}

/// The text part.
pub(super) fn plain(letter: &Letter, foot: &Foot<'_>) -> Result<String> {
    rendered(&Plain { letter, foot })
}

fn rendered(template: &impl Template) -> Result<String> {
    template
        .render()
        .map_err(|error| Error::internal(format!("an email could not be rendered: {error}")))
}
