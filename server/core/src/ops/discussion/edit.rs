//! Editing a discussion. Every version of its words is kept.

use super::themes;
use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Discussion;
use crate::ops::{mention, reading, version};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::discussion::possible;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes a discussion's title, text or themes. What is not given stays.
#[derive(Clone, Debug, Default)]
pub struct EditDiscussion {
    /// Which.
    pub discussion_id: Uuid,
    /// The new title.
    pub title: Option<String>,
    /// The new text, as Markdown.
    pub body: Option<String>,
    /// The themes that it carries from now on.
    pub theme_ids: Option<Vec<Uuid>>,
}

#[async_trait::async_trait]
impl Command for EditDiscussion {
    const ACTION: Action = Action::EditDiscussion;
    type Subject = Discussion;
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, before: Discussion, tx: &Tx) -> Result<Discussion> {
        possible(Self::ACTION, query::discussion::state(&before))?;
        let title = self
            .title
            .as_deref()
            .map(text::title)
            .transpose()?
            .unwrap_or_else(|| before.title.clone());
        let body = self
            .body
            .as_deref()
            .map(|body| text::body(body, "body", BODY_MAX))
            .transpose()?;
        let body = body.unwrap_or_else(|| before.body.clone());
        let mut changed = match &self.theme_ids {
            Some(ids) => themes::set(tx, before.id, &themes::checked(tx, ids).await?).await?,
            None => false,
        };
        let mut discussion = before.clone();
        if (&title, &body) != (&before.title, &before.body) {
            changed = true;
            let words = |title, body| version::Text {
                title: Some(title),
                body,
            };
            let old = (
                words(&before.title, &before.body),
                before.author_id,
                before.created_at,
            );
            version::keep(tx, before.id, old, words(&title, &body)).await?;
            let mut row = before.clone().into_active_model();
            row.title = Set(title);
            row.body = Set(body);
            row.edited_at = Set(Some(tx.stamp()));
            discussion = row.update(tx.db()).await?;
        }
        if changed {
            let mentioned =
                mention::newly_mentioned(tx, before.group_id, &before.body, &discussion.body).await?;
            reading::draw_in(tx, before.id, &mentioned, false).await?;
            let event = Event::new(EventKind::DiscussionEdited, before.id).in_discussion(&discussion);
            tx.record(event.mentioning(mentioned)).await?;
        }
        Ok(discussion)
    }
}
