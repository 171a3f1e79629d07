//! Changing a group's name, purpose, visibility or term.

use super::{name, purpose, term_reminder};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::group::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{Discussion, Group};
use crate::ops::outcome::Edited;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::visibility::Visibility;
use folkmoot_rules::words::Words as _;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use time::Date;
use uuid::Uuid;

/// Changes what is given of a group. Its slug stays when the name changes, so that addresses do.
#[derive(Clone, Debug)]
pub struct EditGroup {
    /// Which one.
    pub group_id: Uuid,
    /// The new name.
    pub name: Option<String>,
    /// The new purpose, as Markdown.
    pub purpose: Option<String>,
    /// Who may read it from now on, what was said before included.
    pub visibility: Option<Visibility>,
    /// The last day of its term from now on, or none any more.
    pub ends_on: Edited<Date>,
}

#[async_trait::async_trait]
impl Command for EditGroup {
    const ACTION: Action = Action::EditGroup;
    type Subject = Group;
    type Output = Group;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        Ok((
            view.group(self.group_id)?.clone(),
            query::group::standing(view, self.group_id),
        ))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<Group> {
        let mut event = Event::new(EventKind::GroupEdited, group.id).in_group(group.id);
        if let Some(visibility) = self.visibility.filter(|new| *new != group.visibility.0) {
            // Opening or closing a room concerns all who spoke in it: the record says who did it, and from what to what.
            event = event
                .with(Fact::From, group.visibility.0.word())
                .with(Fact::To, visibility.word());
        }
        let kind = group.kind.0;
        let mut group: ActiveModel = group.into_active_model();
        if let Some(text) = &self.name {
            group.name = Set(name(text)?);
        }
        if let Some(text) = &self.purpose {
            group.purpose = Set(purpose(text)?);
        }
        if let Some(visibility) = self.visibility {
            group.visibility = Set(Word(visibility));
        }
        if self.ends_on != Edited::Unchanged {
            let ends_on = self.ends_on.of(None);
            group.ends_on = Set(ends_on);
            group.term_reminder_at = Set(term_reminder(tx, kind, ends_on)?);
        }
        let group = group.update(tx.db()).await?;
        if self.visibility.is_some() {
            // Who may read a hub matters to the working groups inside it too.
            let above = |home| tx.any_group(home).and_then(|home| home.parent_id);
            let here =
                |room: &Discussion| room.group_id == group.id || above(room.group_id) == Some(group.id);
            crate::ops::process::follow_readers(tx, here).await?;
        }
        tx.record(event).await?;
        Ok(group)
    }
}
