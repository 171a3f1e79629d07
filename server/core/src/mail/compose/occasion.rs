//! On what occasion an email is written: the event, who caused it, who reads it, in which language and time zone.

use super::Thread;
use crate::db::{Timestamp, Word};
use crate::engine::Engine;
use crate::entity::{delivery, event};
use crate::error::Result;
use crate::event::EventKind;
use crate::ids::{Kind, opaque};
use crate::locale::{self, Argument, Locale};
use crate::mail::letter::Link;
use crate::model::{Delivery, DeliveryState, Event, Person};
use crate::query;
use crate::view::View;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
use uuid::Uuid;

/// How much of a text an email quotes, in characters.
const EXCERPT: usize = 400;

/// The occasion of an email.
pub(crate) struct Occasion {
    pub engine: Engine,
    /// What the reader may see.
    pub view: View,
    pub event: Event,
    /// Who caused it; the organisation where the clock did.
    pub by: String,
    pub organisation: String,
    pub locale: Locale,
    zone: String,
}

impl Occasion {
    /// The occasion of an event, in the words of somebody's language and the hours of their time zone.
    pub async fn new(engine: &Engine, view: View, event: Event, reader: &Person) -> Result<Self> {
        let organisation = query::organisation::maybe(&view)
            .await?
            .map_or_else(|| "Folkmoot".to_owned(), |found| found.name);
        let by = match event.actor_id {
            Some(id) => query::person::by_ids(&view, &[id])
                .await?
                .remove(&id)
                .map(|person| person.name),
            None => None,
        };
        Ok(Self {
            engine: engine.clone(),
            by: by.unwrap_or_else(|| organisation.clone()),
            organisation,
            locale: Locale::of(&reader.languages.0),
            zone: reader.time_zone.clone(),
            view,
            event,
        })
    }

    /// What the event is about.
    pub fn subject(&self) -> Uuid {
        self.event.subject_id.unwrap_or_default()
    }

    pub fn kind(&self) -> EventKind {
        self.event.kind.0
    }

    /// A text in the reader's language.
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        locale::text(self.locale, key, arguments)
    }

    /// A text about who did it and in which group.
    pub fn said_in(&self, key: &str, group_id: Uuid) -> Result<String> {
        let group = self.view.group(group_id)?.name.as_str();
        Ok(self.say(key, &[("by", self.by.as_str().into()), ("group", group.into())]))
    }

    /// A text about who did it and under which title: a subject line.
    pub fn titled(&self, key: &str, title: &str) -> String {
        self.say(key, &[("by", self.by.as_str().into()), ("title", title.into())])
    }

    /// A moment where the reader lives.
    pub fn moment(&self, moment: Timestamp) -> String {
        locale::moment(self.locale, &self.zone, moment.into())
    }

    /// The same, as short as a subject line needs it.
    pub fn day(&self, moment: Timestamp) -> String {
        locale::day(self.locale, &self.zone, moment.into())
    }

    /// The same with its year: a date that lies ahead.
    pub fn date(&self, moment: Timestamp) -> String {
        locale::date_of(self.locale, &self.zone, moment.into())
    }

    /// The reader's time zone.
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// The address of a page.
    pub fn link(&self, path: &str) -> String {
        format!("{}/{path}", self.engine.address().as_str().trim_end_matches('/'))
    }

    /// The address of the page of something.
    pub fn page(&self, of: &str, kind: Kind, id: Uuid) -> String {
        self.link(&format!("{of}/{}", opaque(kind, id)))
    }

    /// A link with a label in the reader's language.
    pub fn button(&self, label: &str, url: String) -> Link {
        Link {
            label: self.say(label, &[]),
            url,
        }
    }

    /// The place of an email among those of its discussion: after the one that the reader got last.
    pub async fn thread(&self, delivery: &Delivery) -> Result<Option<Thread>> {
        let Some(discussion_id) = self.event.discussion_id else {
            return Ok(None);
        };
        let events = event::Entity::find().select_only().column(event::Column::Id);
        let events = events
            .filter(event::Column::DiscussionId.eq(discussion_id))
            .into_query();
        let previous = delivery::Entity::find()
            .filter(delivery::Column::EventId.in_subquery(events))
            .filter(delivery::Column::Recipient.eq(delivery.recipient.as_str()))
            .filter(delivery::Column::State.eq(Word(DeliveryState::Sent)))
            .filter(delivery::Column::Id.ne(delivery.id))
            .order_by_desc(delivery::Column::FinishedAt)
            .order_by_desc(delivery::Column::Id)
            .one(&self.engine.reading())
            .await?;
        Ok(Some(Thread {
            discussion_id,
            previous: previous.map(|email| email.id),
        }))
    }

    /// The slug of the group that the event's discussion is in now.
    pub async fn list(&self) -> Result<Option<String>> {
        let Some(discussion_id) = self.event.discussion_id else {
            return Ok(None);
        };
        let discussion = query::discussion::one(&self.view, discussion_id).await?;
        Ok(Some(self.view.group(discussion.group_id)?.slug.clone()))
    }
}

/// The beginning of what somebody wrote, as plain text.
pub(super) fn excerpt(markdown: &str) -> Option<String> {
    Some(folkmoot_rules::text::excerpt(markdown, EXCERPT)).filter(|text| !text.is_empty())
}
