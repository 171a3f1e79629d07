//! Reacting to a discussion or a comment.

use crate::db::Word;
use crate::engine::Command;
use crate::entity::reaction;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Discussion, Reaction};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::discussion::{State, possible};
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, ModelTrait as _, Set};
use uuid::Uuid;

/// What is reacted to.
#[derive(Clone, Copy, Debug)]
pub enum Reactable {
    /// A discussion's opening text.
    Discussion(Uuid),
    /// A comment.
    Comment(Uuid),
}

impl Reactable {
    /// The id of either.
    pub fn id(self) -> Uuid {
        match self {
            Self::Discussion(id) | Self::Comment(id) => id,
        }
    }
}

/// Reacts, or takes a reaction back.
#[derive(Clone, Copy, Debug)]
pub struct React {
    /// To what.
    pub subject: Reactable,
    /// In which way.
    pub reaction: Reaction,
    /// Reacts, or takes it back.
    pub on: bool,
}

#[async_trait::async_trait]
impl Command for React {
    const ACTION: Action = Action::React;
    type Subject = (Discussion, State);
    type Output = ();

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        match self.subject {
            Reactable::Discussion(id) => {
                let (discussion, standing) = query::discussion::with_standing(view, id).await?;
                let state = query::discussion::state(&discussion);
                Ok(((discussion, state), standing))
            }
            Reactable::Comment(id) => {
                let (comment, discussion, standing) = query::comment::with_standing(view, id).await?;
                let state = query::comment::state(&comment, &discussion);
                Ok(((discussion, state), standing))
            }
        }
    }

    async fn run(&self, (discussion, state): Self::Subject, tx: &Tx) -> Result<()> {
        possible(Self::ACTION, state)?;
        let (subject_id, person_id) = (self.subject.id(), tx.signed_in()?.id);
        let key = (subject_id, person_id, Word(self.reaction));
        let there = reaction::Entity::find_by_id(key).one(tx.db()).await?;
        match (there, self.on) {
            (Some(_), true) | (None, false) => return Ok(()),
            (Some(row), false) => {
                row.delete(tx.db()).await?;
            }
            (None, true) => {
                let row = reaction::ActiveModel {
                    subject_id: Set(subject_id),
                    person_id: Set(person_id),
                    reaction: Set(Word(self.reaction)),
                    created_at: Set(tx.stamp()),
                };
                row.insert(tx.db()).await?;
            }
        }
        tx.record(Event::new(EventKind::Reacted, subject_id).in_discussion(&discussion))
            .await?;
        Ok(())
    }
}
