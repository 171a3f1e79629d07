//! Asking people to a discussion by name.

use super::asked;
use crate::engine::Command;
use crate::entity::reading;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Discussion;
use crate::ops::reading::draw_in;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use uuid::Uuid;

/// Asks people to a discussion by name. Who was asked before is not asked again.
#[derive(Clone, Debug)]
pub struct NotifyPeople {
    /// Which.
    pub discussion_id: Uuid,
    /// Whom.
    pub person_ids: Vec<Uuid>,
}

#[async_trait::async_trait]
impl Command for NotifyPeople {
    const ACTION: Action = Action::NotifyPeople;
    type Subject = Discussion;
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Discussion> {
        if self.person_ids.is_empty() {
            return Err(Refusal::invalid("personIds", "Name at least one person.").into());
        }
        let wanted = asked::by_name(tx, discussion.group_id, &self.person_ids, "personIds").await?;
        let before = reading::Entity::find()
            .select_only()
            .column(reading::Column::PersonId)
            .filter(reading::Column::DiscussionId.eq(discussion.id))
            .filter(reading::Column::AskedAt.is_not_null())
            .filter(reading::Column::PersonId.is_in(wanted.iter().copied()));
        let before: Vec<Uuid> = before.into_tuple().all(tx.db()).await?;
        let asked: Vec<Uuid> = wanted.into_iter().filter(|id| !before.contains(id)).collect();
        if !asked.is_empty() {
            draw_in(tx, discussion.id, &asked, true).await?;
            let event = Event::new(EventKind::PeopleNotified, discussion.id).in_discussion(&discussion);
            tx.record(event.asking(asked)).await?;
        }
        Ok(discussion)
    }
}
