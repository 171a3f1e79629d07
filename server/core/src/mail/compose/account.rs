//! Emails about getting in: an invitation, a link and a code to sign in with, a link to set a new password.

use super::Occasion;
use crate::auth::{INVITATION, Purpose};
use crate::entity::mail_token;
use crate::error::Result;
use crate::event::Fact;
use crate::mail::letter::Letter;
use crate::model::{Invitation, MailToken};
use folkmoot_rules::words::Words as _;
use sea_orm::EntityTrait as _;
use uuid::Uuid;

/// Somebody invites an address. Nothing, where the invitation was taken back, accepted or has run out.
pub(super) fn invited(on: &Occasion, invitation: &Invitation) -> Option<Letter> {
    let over = invitation.expires_at.moment() <= on.view.now();
    if over || invitation.revoked_at.is_some() || invitation.accepted_at.is_some() {
        return None;
    }
    let token = on.engine.secret().token(INVITATION, invitation.id);
    let by = [("by", on.by.as_str().into())];
    let mut names = vec![
        ("by", on.by.as_str().into()),
        ("organisation", on.organisation.as_str().into()),
    ];
    // Whoever is invited into a group is told its name, even if it is private.
    let group = invitation.group_id.and_then(|id| on.view.any_group(id));
    let lead = match group {
        Some(group) => {
            names.push(("group", group.name.as_str().into()));
            on.say("mail-invited-lead-group", &names)
        }
        None => on.say("mail-invited-lead", &names),
    };
    Some(Letter {
        subject: on.say("mail-invited-subject", &names),
        lead: vec![lead],
        button: on.button("mail-invited-button", on.link(&format!("invited/{token}"))),
        note: Some(on.say(
            "mail-invited-until",
            &[("when", on.moment(invitation.expires_at).into())],
        )),
        why: on.say("mail-invited-why", &by),
        ..Letter::default()
    })
}

/// The person asked for a link and a code to sign in with.
pub(super) async fn sign_in(on: &Occasion) -> Result<Option<Letter>> {
    let Some(key) = key(on).await? else {
        return Ok(None);
    };
    let purpose = Purpose::SignIn.word();
    let link = on.link(&format!("sign-in/{}", on.engine.secret().token(purpose, key.id)));
    Ok(Some(Letter {
        subject: on.say(
            "mail-sign-in-subject",
            &[("organisation", on.organisation.as_str().into())],
        ),
        lead: vec![on.say("mail-sign-in-lead", &[])],
        code: Some(on.engine.secret().code(purpose, key.id)),
        button: on.button("mail-sign-in-button", link),
        note: Some(on.say(
            "mail-sign-in-until",
            &[("when", on.moment(key.expires_at).into())],
        )),
        why: on.say("mail-sign-in-why", &[]),
        ..Letter::default()
    }))
}

/// The person asked for a new password.
pub(super) async fn password_reset(on: &Occasion) -> Result<Option<Letter>> {
    let Some(key) = key(on).await? else {
        return Ok(None);
    };
    let link = on.link(&format!(
        "reset/{}",
        on.engine.secret().token(Purpose::ResetPassword.word(), key.id)
    ));
    Ok(Some(Letter {
        subject: on.say(
            "mail-reset-subject",
            &[("organisation", on.organisation.as_str().into())],
        ),
        lead: vec![on.say("mail-reset-lead", &[])],
        button: on.button("mail-reset-button", link),
        note: Some(on.say("mail-reset-until", &[("when", on.moment(key.expires_at).into())])),
        why: on.say("mail-reset-why", &[]),
        ..Letter::default()
    }))
}

/// The key that the email carries. Nothing, where it opens nothing any more: an email that comes late would only confuse.
async fn key(on: &Occasion) -> Result<Option<MailToken>> {
    let named = on
        .event
        .facts
        .0
        .get(Fact::Token)
        .and_then(|id| id.as_str())
        .and_then(|id| Uuid::try_parse(id).ok());
    let Some(id) = named else { return Ok(None) };
    let key = mail_token::Entity::find_by_id(id)
        .one(&on.engine.reading())
        .await?;
    Ok(key.filter(|key| key.used_at.is_none() && key.expires_at.moment() > on.view.now()))
}
