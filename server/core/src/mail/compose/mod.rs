//! What each email says, looked up when its turn comes, through the view of whoever gets it. Nothing is said, and the email is
//! dropped, where the reader may no longer see the matter, wants no such email any more, or it has become pointless.

mod account;
mod cast_for_another;
mod decision;
mod discussion;
mod goal;
mod meeting;
mod occasion;
mod poll;
mod process;
mod review;
mod role;
mod whole;

pub(crate) use occasion::Occasion;

use super::letter::Letter;
use super::unsubscribe;
use crate::actor::Actor;
use crate::engine::Engine;
use crate::entity::{event, invitation};
use crate::error::{Error, Result};
use crate::locale::Locale;
use crate::model::Delivery;
use crate::query;
use folkmoot_rules::notify::MailKind;
use folkmoot_rules::refusal::Code;
use sea_orm::EntityTrait as _;
use uuid::Uuid;

/// An email that is ready but for its headers.
pub(crate) struct Composed {
    pub letter: Letter,
    pub locale: Locale,
    /// The reader's name, if they have an account.
    pub name: Option<String>,
    pub address: String,
    pub organisation: String,
    /// The discussion whose emails it stands together with, and the email before it.
    pub thread: Option<Thread>,
    /// The slug of the group that it comes from.
    pub list: Option<String>,
    /// Where preferences are chosen, for those who have an account.
    pub preferences: Option<String>,
    /// Where this kind is switched off, if it can be.
    pub unsubscribe: Option<String>,
}

/// The place of an email among those of the same discussion.
pub(crate) struct Thread {
    pub discussion_id: Uuid,
    /// The delivery of the email that the reader got last.
    pub previous: Option<Uuid>,
}

/// Composes an email; nothing, where it is not to be sent any more.
pub(crate) async fn compose(engine: &Engine, delivery: &Delivery) -> Result<Option<Composed>> {
    let found = event::Entity::find_by_id(delivery.event_id)
        .one(&engine.reading())
        .await?;
    let event = found.ok_or_else(|| Error::internal("an email is owed without an event"))?;
    match delivery.person_id {
        Some(person_id) => for_person(engine, delivery, event, person_id).await,
        None => for_address(engine, delivery, event).await,
    }
}

async fn for_person(
    engine: &Engine,
    delivery: &Delivery,
    event: event::Model,
    person_id: Uuid,
) -> Result<Option<Composed>> {
    let Some(view) = seen(engine.view(Actor::Person(person_id)).await)? else {
        return Ok(None);
    };
    let person = view.signed_in()?.clone();
    let kind = delivery.kind.0;
    if kind.optional() && person.mail_off.0.contains(&kind) {
        return Ok(None);
    }
    let occasion = Occasion::new(engine, view, event, &person).await?;
    if seen(process::is_said_later(&occasion, delivery).await)?.unwrap_or_default() {
        return Ok(None);
    }
    let letter = match kind {
        MailKind::Asked => discussion::asked(&occasion).await,
        MailKind::Mentioned => discussion::mentioned(&occasion).await,
        MailKind::PollOpened => poll::opened(&occasion).await,
        MailKind::PollClosing => poll::closing(&occasion).await,
        MailKind::PollClosed => decision::closed(&occasion).await,
        MailKind::CastingAsked => decision::casting_asked(&occasion).await,
        MailKind::ProxyGiven => cast_for_another::given(&occasion).await,
        MailKind::ProxyReturned => cast_for_another::returned(&occasion).await,
        MailKind::CastForYou => cast_for_another::cast(&occasion).await,
        MailKind::Outcome => decision::outcome(&occasion).await,
        MailKind::ConsentAsked => process::asked(&occasion).await,
        MailKind::ConsentReminder => process::reminded(&occasion).await,
        MailKind::ProcessTask => process::task(&occasion).await,
        MailKind::ProcessNews => process::news(&occasion, delivery).await,
        MailKind::ProcessDecided => process::decided(&occasion).await,
        MailKind::EnteredForYou => process::entered(&occasion).await,
        MailKind::GoalNews => goal::news(&occasion).await,
        MailKind::GoalReport => goal::report(&occasion).await,
        MailKind::ReviewBegun => review::begun(&occasion).await,
        MailKind::ReviewPublished => review::published(&occasion).await,
        MailKind::FeedbackToAnswer => review::to_answer(&occasion).await,
        MailKind::FeedbackAnswered => review::answered(&occasion).await,
        MailKind::RoleHeld => role::held(&occasion).await,
        MailKind::RoleOpen => role::open(&occasion).await,
        MailKind::TermEnds => role::term_ends(&occasion).await,
        MailKind::Whole => whole::letter(&occasion).await,
        MailKind::MeetingInvited => meeting::invited(&occasion).await,
        MailKind::MeetingReminder => meeting::reminder(&occasion).await,
        MailKind::MeetingMinutes => meeting::minutes(&occasion).await,
        MailKind::SignIn => account::sign_in(&occasion).await,
        MailKind::PasswordReset => account::password_reset(&occasion).await,
        // An invitation is owed to an address.
        MailKind::Invited => Ok(None),
    };
    let Some(letter) = seen(letter)?.flatten() else {
        return Ok(None);
    };
    Ok(Some(Composed {
        letter,
        locale: occasion.locale,
        name: Some(person.name),
        address: person.email,
        thread: occasion.thread(delivery).await?,
        list: occasion.list().await?,
        preferences: Some(occasion.link("me")),
        unsubscribe: unsubscribe::link(engine, person_id, kind),
        organisation: occasion.organisation,
    }))
}

async fn for_address(engine: &Engine, delivery: &Delivery, event: event::Model) -> Result<Option<Composed>> {
    let id = event.subject_id.unwrap_or_default();
    let Some(invitation) = invitation::Entity::find_by_id(id).one(&engine.reading()).await? else {
        return Ok(None);
    };
    // Nobody knows yet what somebody without an account reads: most likely what the one who invites them reads.
    let view = engine.view(Actor::system("an invitation is sent")).await?;
    let by = query::person::by_ids(&view, &[invitation.invited_by_id])
        .await?
        .remove(&invitation.invited_by_id);
    let by = by.ok_or_else(|| Error::internal("an invitation is by nobody"))?;
    let occasion = Occasion::new(engine, view, event, &by).await?;
    let Some(letter) = account::invited(&occasion, &invitation) else {
        return Ok(None);
    };
    Ok(Some(Composed {
        letter,
        locale: occasion.locale,
        name: None,
        address: delivery.recipient.clone(),
        organisation: occasion.organisation,
        thread: None,
        list: None,
        preferences: None,
        unsubscribe: None,
    }))
}

/// What the reader may see; nothing, where they may not (any more).
fn seen<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::Refused(refusal))
            if matches!(
                refusal.code,
                Code::NotFound | Code::Unauthenticated | Code::Forbidden
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
