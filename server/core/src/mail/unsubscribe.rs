//! The link under an email that switches its kind off, without signing in: one click for mail programs (RFC 8058).
//!
//! The link's token is signed, not stored: it says who and which kind, and works as long as the account does. It can switch off
//! and nothing else, so a forwarded email gives nothing away.

use crate::actor::Actor;
use crate::auth::secret::same;
use crate::engine::Engine;
use crate::error::{Result, not_found};
use crate::locale::Locale;
use crate::ops::account::SetMailPreference;
use folkmoot_rules::notify::MailKind;
use folkmoot_rules::words::Words as _;
use uuid::Uuid;

/// What a link switches off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsubscribe {
    /// Whose email.
    pub person_id: Uuid,
    /// Which kind.
    pub kind: MailKind,
}

/// The link for a person and a kind of email; none for a kind that cannot be switched off.
pub(crate) fn link(engine: &Engine, person_id: Uuid, kind: MailKind) -> Option<String> {
    let token = kind.optional().then(|| token(engine, person_id, kind))?;
    Some(format!(
        "{}/mail/unsubscribe?token={token}",
        engine.address().as_str().trim_end_matches('/')
    ))
}

fn token(engine: &Engine, person_id: Uuid, kind: MailKind) -> String {
    let signed = engine
        .secret()
        .token(&format!("unsubscribe {}", kind.word()), person_id);
    format!("{}.{}.{signed}", kind.word(), person_id.simple())
}

/// What a link's token switches off, for the page that asks before it does. Nothing that was tampered with is found.
pub fn read(engine: &Engine, given: &str) -> Result<Unsubscribe> {
    let mut parts = given.splitn(3, '.');
    let kind = parts
        .next()
        .and_then(MailKind::from_word)
        .filter(|kind| kind.optional());
    let person_id = parts.next().and_then(|id| Uuid::try_parse(id).ok());
    match (kind, person_id) {
        (Some(kind), Some(person_id)) if same(&token(engine, person_id, kind), given) => {
            Ok(Unsubscribe { person_id, kind })
        }
        _ => Err(not_found()),
    }
}

/// The language of whoever holds the link.
pub async fn locale(engine: &Engine, link: Unsubscribe) -> Result<Locale> {
    let view = engine.view(Actor::Person(link.person_id)).await?;
    Ok(Locale::of(&view.signed_in()?.languages.0))
}

/// Switches off what a link's token says. Doing it again changes nothing.
pub async fn unsubscribe(engine: &Engine, given: &str) -> Result<Unsubscribe> {
    let link = read(engine, given)?;
    let off = SetMailPreference {
        kind: link.kind,
        wanted: false,
    };
    engine.perform(Actor::Person(link.person_id), off).await?;
    Ok(link)
}
