//! Freezing a review: its pack is kept as it is now, with its digest, and published.

use crate::actor::Actor;
use crate::db::Json;
use crate::engine::Command;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Review;
use crate::tx::Tx;
use crate::view::View;
use crate::{days, query};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::review;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Freezes a review and publishes it.
#[derive(Clone, Copy, Debug)]
pub struct FreezeReview {
    /// Which.
    pub review_id: Uuid,
}

#[async_trait::async_trait]
impl Command for FreezeReview {
    const ACTION: Action = Action::FreezeReview;
    type Subject = Review;
    type Output = Review;

    async fn load(&self, view: &View) -> Result<(Review, Standing)> {
        let review = query::review::one(view, self.review_id).await?;
        let standing = query::review::standing(view, &review);
        Ok((review, standing))
    }

    async fn run(&self, review: Review, tx: &Tx) -> Result<Review> {
        let organisation = query::organisation::the(tx).await?;
        let today = days::today(&organisation.time_zone, tx.now());
        review::may_freeze(query::review::state(&review), review.to_on, today)?;
        // What is kept has every chapter, whoever freezes it; each reader is shown those that they may read.
        let whole = View::open(tx.db().clone(), Actor::system("a review is frozen"), tx.now()).await?;
        let pack = query::review::compiled(&whole, &review).await?;
        let discussion = query::discussion::one(tx, review.discussion_id).await?;
        let mut row = review.into_active_model();
        row.digest = Set(Some(pack.digest().to_string()));
        row.pack = Set(Some(Json(Box::new(pack))));
        row.frozen_at = Set(Some(tx.stamp()));
        row.frozen_by_id = Set(Some(tx.signed_in()?.id));
        let review = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::ReviewFrozen, review.id).in_discussion(&discussion))
            .await?;
        Ok(review)
    }
}
