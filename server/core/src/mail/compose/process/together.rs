//! Emails of one process that wait for one reader are sent as one. What a later email asks for as well is not asked for twice, and turns that
//! were not told yet are told together, in the last email of them.

use super::About;
use crate::db::Word;
use crate::entity::{delivery, event};
use crate::error::Result;
use crate::event::{EventKind, Fact};
use crate::mail::compose::Occasion;
use crate::model::{Delivery, DeliveryState, Event};
use crate::query;
use folkmoot_rules::notify::MailKind;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Is all that this email would say said by a later one, which waits for the same reader or has left? An email that could not be sent for
/// a while comes after those that could.
pub(in super::super) async fn is_said_later(on: &Occasion, delivery: &Delivery) -> Result<bool> {
    let kind = delivery.kind.0;
    if kind != MailKind::ProcessNews && !asks(kind) {
        return Ok(false);
    }
    let mut later = others(on, delivery).await?;
    later.retain(|other| {
        let waits = is(other, DeliveryState::Pending) && comes_after(other, delivery);
        // What has left said only what had happened by then.
        waits || is(other, DeliveryState::Sent) && other.created_at > delivery.created_at
    });
    if kind == MailKind::ProcessNews {
        return Ok(later.iter().any(|other| other.kind.0 == kind));
    }
    let off = &on.view.signed_in()?.mail_off.0;
    later.retain(|other| asks(other.kind.0) && !off.contains(&other.kind.0));
    if later.is_empty() {
        return Ok(false);
    }
    let about = About::load(on).await?;
    let todos = about.todos(kind);
    let events = events(on, &later).await?;
    for other in &later {
        let Some(event) = events.get(&other.event_id) else {
            continue;
        };
        let asked = about.of(event, String::new())?.todos(other.kind.0);
        if !todos.is_empty() && todos.iter().all(|todo| asked.contains(todo)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The occasions of news that the reader was not told yet, the first first, and this one last. News that was dropped for a later email of
/// news is told by the last of them.
pub(super) async fn untold<'a>(on: &'a Occasion, delivery: &Delivery) -> Result<Vec<About<'a>>> {
    let about = About::load(on).await?;
    let mut earlier = others(on, delivery).await?;
    earlier.retain(|other| other.kind.0 == MailKind::ProcessNews && !comes_after(other, delivery));
    let told = earlier.iter().rposition(|other| is(other, DeliveryState::Sent));
    earlier.drain(..told.map_or(0, |place| place + 1));
    earlier.retain(|other| is(other, DeliveryState::Pending) || is(other, DeliveryState::Dropped));
    let events = events(on, &earlier).await?;
    let actors: Vec<Uuid> = events.values().filter_map(|event| event.actor_id).collect();
    let people = query::person::by_ids(&on.view, &actors).await?;
    let mut untold = Vec::with_capacity(earlier.len() + 1);
    for event in earlier.iter().filter_map(|other| events.get(&other.event_id)) {
        let by = event.actor_id.and_then(|id| people.get(&id));
        let by = by.map_or_else(|| on.organisation.clone(), |person| person.name.clone());
        untold.push(about.of(event, by)?);
    }
    untold.push(about);
    Ok(untold)
}

/// Does it ask its reader for something?
fn asks(kind: MailKind) -> bool {
    matches!(
        kind,
        MailKind::ConsentAsked | MailKind::ConsentReminder | MailKind::ProcessTask
    )
}

fn is(delivery: &Delivery, state: DeliveryState) -> bool {
    delivery.state.0 == state
}

fn comes_after(one: &Delivery, other: &Delivery) -> bool {
    (one.created_at, one.id) > (other.created_at, other.id)
}

/// The other emails about the process that the reader got, or that are owed to them; the first first.
async fn others(on: &Occasion, delivery: &Delivery) -> Result<Vec<Delivery>> {
    let events = event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(event::Column::SubjectId.eq(on.subject()))
        .filter(event::Column::Kind.eq(Word(EventKind::ProcessMoved)))
        .into_query();
    Ok(delivery::Entity::find()
        .filter(delivery::Column::EventId.in_subquery(events))
        .filter(delivery::Column::Recipient.eq(delivery.recipient.as_str()))
        .filter(delivery::Column::Id.ne(delivery.id))
        .order_by_asc(delivery::Column::CreatedAt)
        .order_by_asc(delivery::Column::Id)
        .all(&on.engine.reading())
        .await?)
}

async fn events(on: &Occasion, deliveries: &[Delivery]) -> Result<HashMap<Uuid, Event>> {
    let ids = deliveries.iter().map(|delivery| delivery.event_id);
    let found = event::Entity::find()
        .filter(event::Column::Id.is_in(ids))
        .all(&on.engine.reading())
        .await?;
    Ok(found.into_iter().map(|event| (event.id, event)).collect())
}

impl About<'_> {
    /// The same process and reader, on another occasion.
    fn of(&self, event: &Event, by: String) -> Result<Self> {
        Ok(Self {
            effects: event.facts.0.read(Fact::Effects)?.unwrap_or_default(),
            phase: event.facts.0.read(Fact::Phase)?.unwrap_or(self.process.phase.0),
            by,
            ..self.clone()
        })
    }
}
