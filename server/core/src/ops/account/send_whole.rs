//! Having the whole at a glance sent to oneself: now, and from then on as often as one likes.

use super::mine;
use crate::actor::Actor;
use crate::db::{Json, Timestamp, Word};
use crate::engine::{Command, Engine};
use crate::entity::person;
use crate::error::{Result, not_found};
use crate::event::{Event, EventKind};
use crate::model::Person;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::notify::{MailKind, WholeRhythm};
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// The most people that one step of the clock looks after: the loop comes back for the rest.
const BATCH: u64 = 100;

/// Sends the whole at a glance to oneself. Choosing "never" sends nothing.
#[derive(Clone, Copy, Debug)]
pub struct SendWhole {
    /// How often from now on; as it was, where nothing is said.
    pub rhythm: Option<WholeRhythm>,
}

#[async_trait::async_trait]
impl Command for SendWhole {
    const ACTION: Action = Action::SendWhole;
    type Subject = Person;
    type Output = Person;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        mine(view)
    }

    async fn run(&self, me: Person, tx: &Tx) -> Result<Person> {
        let id = me.id;
        let stops = self.rhythm == Some(WholeRhythm::Never);
        // Who asks for it wants it, whatever they switched off before.
        let mut off = me.mail_off.0.clone();
        off.retain(|kind| *kind != MailKind::Whole);
        let mut row: person::ActiveModel = me.into_active_model();
        row.mail_off = Set(Json(off));
        if let Some(rhythm) = self.rhythm {
            row.whole_rhythm = Set(Word(rhythm));
            row.whole_due_at = Set(rhythm.next(tx.now()).map(Timestamp::from));
        }
        let me = row.update(tx.db()).await?;
        let kind = if stops {
            EventKind::ProfileEdited
        } else {
            EventKind::WholeAsked
        };
        tx.record(Event::new(kind, id)).await?;
        Ok(me)
    }
}

/// Sends the whole at a glance to those to whom it is due, each in a transaction of its own, and says to how many. Several servers may do
/// it at once.
pub async fn due(engine: &Engine) -> Result<u32> {
    let clock = Actor::system("the clock");
    let due = query::person::whole_due(&engine.view(clock).await?, BATCH).await?;
    let mut sent = 0;
    for person_id in due {
        match engine.perform(clock, SendDue { person_id }).await {
            Ok(did) => sent += u32::from(did),
            // One person to whom it cannot be sent must not keep the others waiting.
            Err(error) => {
                tracing::error!(%error, person = %person_id, "the whole at a glance could not be sent");
            }
        }
    }
    Ok(sent)
}

/// Sends it to one person, if that is still due.
struct SendDue {
    person_id: Uuid,
}

#[async_trait::async_trait]
impl Command for SendDue {
    /// Never asked: only the clock sends.
    const ACTION: Action = Action::SendWhole;
    type Subject = Person;
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        let person = query::person::by_ids(view, &[self.person_id])
            .await?
            .remove(&self.person_id);
        Ok((person.ok_or_else(not_found)?, Standing::default()))
    }

    async fn run(&self, person: Person, tx: &Tx) -> Result<bool> {
        if person.whole_due_at.is_none_or(|due| due.moment() > tx.now()) {
            return Ok(false);
        }
        // Whoever has left, or switched these emails off, is asked about no more.
        let wanted = person.deactivated_at.is_none() && !person.mail_off.0.contains(&MailKind::Whole);
        let rhythm = if wanted {
            person.whole_rhythm.0
        } else {
            WholeRhythm::Never
        };
        let id = person.id;
        let mut row: person::ActiveModel = person.into_active_model();
        row.whole_rhythm = Set(Word(rhythm));
        row.whole_due_at = Set(rhythm.next(tx.now()).map(Timestamp::from));
        row.update(tx.db()).await?;
        if wanted {
            tx.record(Event::new(EventKind::WholeAsked, id)).await?;
        }
        Ok(wanted)
    }
}
