//! Beginning a review: its period, and the discussion that is its own.

use crate::engine::Command;
use crate::entity::review;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Group, Review};
use crate::ops::discussion::OpenDiscussion;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::review::Period;
use sea_orm::{ActiveModelTrait as _, Set};
use time::Date;
use uuid::Uuid;

/// Begins a review of a period, held by a group. It has a discussion of its own in that group.
#[derive(Clone, Debug)]
pub struct BeginReview {
    /// The group that holds it.
    pub group_id: Uuid,
    /// The title, one line.
    pub title: String,
    /// What is asked of everybody, as Markdown: it opens the discussion.
    pub body: String,
    /// The first day that is looked back on.
    pub from: Date,
    /// The last one.
    pub to: Date,
}

#[async_trait::async_trait]
impl Command for BeginReview {
    const ACTION: Action = Action::BeginReview;
    type Subject = Group;
    type Output = Review;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        let group = view.group(self.group_id)?.clone();
        Ok((group, view.standing_in(&[self.group_id])))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<Review> {
        let period = Period::checked(self.from, self.to)?;
        let discussion = OpenDiscussion {
            group_id: group.id,
            title: self.title.clone(),
            body: self.body.clone(),
            ..OpenDiscussion::default()
        };
        let discussion = discussion.run(group, tx).await?;
        let row = review::ActiveModel {
            id: Set(tx.id()),
            group_id: Set(discussion.group_id),
            discussion_id: Set(discussion.id),
            title: Set(discussion.title.clone()),
            from_on: Set(period.from),
            to_on: Set(period.to),
            begun_by_id: Set(discussion.author_id),
            created_at: Set(tx.stamp()),
            frozen_at: Set(None),
            frozen_by_id: Set(None),
            pack: Set(None),
            digest: Set(None),
        };
        let review = row.insert(tx.db()).await?;
        tx.record(Event::new(EventKind::ReviewBegun, review.id).in_discussion(&discussion))
            .await?;
        Ok(review)
    }
}
