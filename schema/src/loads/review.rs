//! Loaders of reviews and feedback.

use super::{Loads, load};
use crate::error::Failure;
use async_graphql::dataloader::Loader;
use folkmoot_core::{model, query};
use folkmoot_rules::review::pack::Pack;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

load!(
    /// A review by its id.
    ReviewById -> model::Review, query::review::by_ids
);
load!(
    /// The review whose own discussion it is.
    ReviewIn -> model::Review, query::review::of_discussions
);
load!(
    /// The pack of a review, with the chapters that the viewer may read.
    PackOf -> Arc<Pack>, query::review::packs
);
load!(
    /// What leads tell in a review.
    NarrativesOf -> Vec<model::ReviewNarrative>, query::review::narratives
);
load!(
    /// The goals that were proposed within a review.
    GoalsWithin -> Vec<model::Goal>, query::review::goals
);
load!(
    /// The feedback on a review or an outcome, the oldest first.
    FeedbackOn -> Vec<model::Feedback>, query::feedback::on
);
