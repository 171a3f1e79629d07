//! Adding a group: a hub or a body of the organisation, or a working group inside a hub.

use super::{free_slug, name, purpose, term_reminder};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::group::{ActiveModel, Entity};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Group;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::visibility::{GroupKind, Visibility};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};
use time::Date;
use uuid::Uuid;

/// Adds a hub, the core team or the advisory board.
#[derive(Clone, Debug)]
pub struct CreateGroup {
    /// What kind of circle.
    pub kind: GroupKind,
    /// The name.
    pub name: String,
    /// What it is for, as Markdown.
    pub purpose: String,
    /// Who may read what is said and decided in it.
    pub visibility: Visibility,
    /// The last day of its term, for a working group; without end, where nothing is said.
    pub ends_on: Option<Date>,
}

#[async_trait::async_trait]
impl Command for CreateGroup {
    const ACTION: Action = Action::CreateGroup;
    type Subject = ();
    type Output = Group;

    async fn load(&self, view: &View) -> Result<((), Standing)> {
        Ok(((), view.standing()))
    }

    async fn run(&self, (): (), tx: &Tx) -> Result<Group> {
        match self.kind {
            GroupKind::Hub => {}
            GroupKind::WorkingGroup => {
                return Err(
                    Refusal::invalid("parentId", "A working group is inside a hub: say in which.").into(),
                );
            }
            // Rules speak of the core team and the advisory board: there is one of each.
            GroupKind::CoreTeam | GroupKind::AdvisoryBoard => {
                if tx.any_groups_of(self.kind).next().is_some() {
                    return Err(Refusal::new(Code::Conflict, "There is one already.")
                        .on("kind")
                        .into());
                }
            }
        }
        create(tx, self.clone(), None).await
    }
}

/// Adds a working group inside a hub.
#[derive(Clone, Debug)]
pub struct CreateWorkingGroup {
    /// The hub.
    pub hub_id: Uuid,
    /// The name.
    pub name: String,
    /// What it is for, as Markdown.
    pub purpose: String,
    /// Who may read what is said and decided in it; it never shows more than its hub.
    pub visibility: Visibility,
    /// The last day of its term, for a working group; without end, where nothing is said.
    pub ends_on: Option<Date>,
}

#[async_trait::async_trait]
impl Command for CreateWorkingGroup {
    const ACTION: Action = Action::CreateWorkingGroup;
    type Subject = Group;
    type Output = Group;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        Ok((
            view.group(self.hub_id)?.clone(),
            query::group::standing(view, self.hub_id),
        ))
    }

    async fn run(&self, hub: Group, tx: &Tx) -> Result<Group> {
        if hub.kind.0 != GroupKind::Hub {
            return Err(
                Refusal::invalid("parentId", "A working group is inside a hub, and this is none.").into(),
            );
        }
        let new = CreateGroup {
            kind: GroupKind::WorkingGroup,
            name: self.name.clone(),
            purpose: self.purpose.clone(),
            visibility: self.visibility,
            ends_on: self.ends_on,
        };
        create(tx, new, Some(hub.id)).await
    }
}

async fn create(tx: &Tx, new: CreateGroup, parent_id: Option<Uuid>) -> Result<Group> {
    let name = name(&new.name)?;
    // All of them, seen or not: an address belongs to one group only.
    let groups = Entity::find().all(tx.db()).await?;
    let row = ActiveModel {
        id: Set(tx.id()),
        kind: Set(Word(new.kind)),
        slug: Set(free_slug(&name, |slug| {
            groups.iter().any(|group| group.slug == slug)
        })),
        name: Set(name),
        purpose: Set(purpose(&new.purpose)?),
        visibility: Set(Word(new.visibility)),
        parent_id: Set(parent_id),
        position: Set(groups.iter().map(|group| group.position + 1).max().unwrap_or(0)),
        created_at: Set(tx.stamp()),
        ends_on: Set(new.ends_on),
        term_reminder_at: Set(term_reminder(tx, new.kind, new.ends_on)?),
    };
    let group = row.insert(tx.db()).await?;
    tx.record(Event::new(EventKind::GroupCreated, group.id).in_group(group.id))
        .await?;
    Ok(group)
}
