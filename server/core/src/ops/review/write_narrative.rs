//! Writing what the leads of a group tell in a review. Every version is kept.

use crate::engine::Command;
use crate::entity::review_narrative::{ActiveModel, Column, Entity};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Review, ReviewNarrative};
use crate::ops::version::{Text, keep};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::review;
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use uuid::Uuid;

/// Writes what the leads of a group tell in a review, in the place of what they told so far.
#[derive(Clone, Debug)]
pub struct WriteNarrative {
    /// In which review.
    pub review_id: Uuid,
    /// For which group.
    pub group_id: Uuid,
    /// The text, as Markdown.
    pub body: String,
}

#[async_trait::async_trait]
impl Command for WriteNarrative {
    const ACTION: Action = Action::WriteNarrative;
    type Subject = Review;
    type Output = Review;

    async fn load(&self, view: &View) -> Result<(Review, Standing)> {
        let review = query::review::one(view, self.review_id).await?;
        Ok((review, view.standing_in(&[self.group_id])))
    }

    async fn run(&self, review: Review, tx: &Tx) -> Result<Review> {
        review::may_write(query::review::state(&review))?;
        let body = text::body(&self.body, "body", BODY_MAX)?;
        let before = Entity::find()
            .filter(Column::ReviewId.eq(review.id))
            .filter(Column::GroupId.eq(self.group_id))
            .one(tx.db())
            .await?;
        match before {
            Some(before) if before.body == body => return Ok(review),
            Some(before) => edit(tx, before, body).await?,
            None => {
                let row = ActiveModel {
                    id: Set(tx.id()),
                    review_id: Set(review.id),
                    group_id: Set(self.group_id),
                    body: Set(body),
                    author_id: Set(tx.signed_in()?.id),
                    created_at: Set(tx.stamp()),
                    edited_at: Set(None),
                };
                row.insert(tx.db()).await?;
            }
        }
        tx.record(Event::new(EventKind::NarrativeWritten, review.id).in_group(self.group_id))
            .await?;
        Ok(review)
    }
}

async fn edit(tx: &Tx, before: ReviewNarrative, body: String) -> Result<()> {
    let words = |body| Text { title: None, body };
    let told = (words(before.body.as_str()), before.author_id, before.created_at);
    keep(tx, before.id, told, words(&body)).await?;
    let mut row = before.into_active_model();
    row.body = Set(body);
    row.author_id = Set(tx.signed_in()?.id);
    row.edited_at = Set(Some(tx.stamp()));
    row.update(tx.db()).await?;
    Ok(())
}
