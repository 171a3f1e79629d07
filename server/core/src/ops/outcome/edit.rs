//! Editing an outcome. Every version of its words is kept; what was decided, and by whom, is the decision record's and cannot be edited.

use crate::engine::Command;
use crate::entity::outcome;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Outcome;
use crate::ops::version::{Text, keep};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use time::Date;
use uuid::Uuid;

/// What becomes of something that may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edited<T> {
    /// It stays as it is.
    #[default]
    Unchanged,
    /// It is taken away.
    Removed,
    /// It becomes this.
    To(T),
}

impl<T> Edited<T> {
    pub(in crate::ops) fn of(self, before: Option<T>) -> Option<T> {
        match self {
            Self::Unchanged => before,
            Self::Removed => None,
            Self::To(after) => Some(after),
        }
    }
}

/// Edits an outcome's words, owner or review date. What is not given stays.
#[derive(Clone, Debug)]
pub struct EditOutcome {
    /// Which.
    pub outcome_id: Uuid,
    /// The title, one line.
    pub title: Option<String>,
    /// The text, as Markdown.
    pub body: Option<String>,
    /// Who sees to it.
    pub owner_id: Edited<Uuid>,
    /// When it is looked at again.
    pub review_on: Edited<Date>,
}

#[async_trait::async_trait]
impl Command for EditOutcome {
    const ACTION: Action = Action::EditOutcome;
    type Subject = Outcome;
    type Output = Outcome;

    async fn load(&self, view: &View) -> Result<(Outcome, Standing)> {
        query::outcome::with_standing(view, self.outcome_id).await
    }

    async fn run(&self, before: Outcome, tx: &Tx) -> Result<Outcome> {
        let title = self
            .title
            .as_deref()
            .map_or(Ok(before.title.clone()), text::title)?;
        let body = self
            .body
            .as_deref()
            .map_or(Ok(before.body.clone()), |body| text::body(body, "body", BODY_MAX))?;
        let discussion = query::discussion::one(tx, before.discussion_id).await?;
        let owner_id = match self.owner_id {
            Edited::To(id) => super::owner(tx, discussion.group_id, Some(id)).await?,
            other => other.of(before.owner_id),
        };
        let review_on = match self.review_on {
            // A date that stands is not judged again when something else is edited.
            Edited::To(day) if Some(day) != before.review_on => super::review_on(tx, Some(day))?,
            other => other.of(before.review_on),
        };
        let reworded = title != before.title || body != before.body;
        if !reworded && owner_id == before.owner_id && review_on == before.review_on {
            return Ok(before);
        }
        if reworded {
            let published = Text {
                title: Some(&before.title),
                body: &before.body,
            };
            let reworded = Text {
                title: Some(&title),
                body: &body,
            };
            keep(
                tx,
                before.id,
                (published, before.author_id, before.published_at),
                reworded,
            )
            .await?;
        }
        let decision = query::decision::by_ids(tx, &[before.decision_id])
            .await?
            .remove(&before.decision_id);
        let version_id = decision.map(|decision| decision.version_id).unwrap_or_default();
        let version = query::proposal::versions_by_ids(tx, &[version_id])
            .await?
            .remove(&version_id);
        let mut row: outcome::ActiveModel = before.into_active_model();
        row.search_text = Set(super::search_text(&title, &body, version.as_ref()));
        row.title = Set(title);
        row.body = Set(body);
        row.owner_id = Set(owner_id);
        row.review_on = Set(review_on);
        row.edited_at = Set(Some(tx.stamp()));
        let outcome = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::OutcomeEdited, outcome.id).in_discussion(&discussion))
            .await?;
        Ok(outcome)
    }
}
