//! What a feed tells of: each thing that was published, in one form for all feeds.

use super::{Scope, address};
use crate::http::app::App;
use crate::http::record::{Frame, People};
use crate::http::refusal::Result;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::model::{Outcome, Review, Theme};
use folkmoot_core::page::Page;
use folkmoot_core::query;
use folkmoot_rules::review::State;
use folkmoot_rules::text;
use time::OffsetDateTime;
use uuid::Uuid;

/// How many of the newest a feed holds.
const NEWEST: u64 = 50;
/// The longest summary, in characters.
const SUMMARY_MAX: usize = 300;

/// One thing that was published.
pub(super) struct Entry {
    /// Its permanent address, which is its name as well.
    pub address: String,
    pub title: String,
    pub summary: String,
    /// Its text as safe HTML, whose links lead here from anywhere.
    pub html: String,
    pub author: String,
    pub published: OffsetDateTime,
    pub updated: OffsetDateTime,
    /// The hub's name and the themes'.
    pub tags: Vec<String>,
}

/// The newest reviews that were published, newest first. A review carries no theme.
pub(super) async fn reviews(app: &App, frame: &Frame, scope: &Scope) -> Result<Vec<Entry>> {
    let view = &frame.view;
    if scope.theme.is_some() {
        return Ok(Vec::new());
    }
    let filter = query::review::Filter {
        group_id: scope.group.as_ref().map(|(id, _)| *id),
        state: Some(State::Frozen),
    };
    let found = query::review::page(view, filter, &Page::first(NEWEST)).await?;
    let reviews: Vec<Review> = found.items.into_iter().map(|(_, review)| review).collect();
    let discussions: Vec<Uuid> = reviews.iter().map(|review| review.discussion_id).collect();
    let homes = query::discussion::by_ids(view, &discussions).await?;
    let texts = homes.values().map(|home| home.body.as_str());
    let authors = reviews.iter().map(|review| review.begun_by_id).collect();
    let people = People::of(frame, texts, authors).await?;
    let entry = |review: Review| {
        let body = homes.get(&review.discussion_id).map(|home| home.body.as_str());
        let body = body.unwrap_or_default();
        let published = review.frozen_at?.moment();
        Some(Entry {
            address: address(app, &format!("reviews/{}", ids::opaque(Kind::Review, review.id))),
            summary: text::excerpt(body, SUMMARY_MAX),
            html: people.html_for_elsewhere(body, app.engine.address().as_str()),
            author: people.name(review.begun_by_id),
            published,
            updated: published,
            tags: vec![view.group(review.group_id).ok()?.name.clone()],
            title: review.title,
        })
    };
    Ok(reviews.into_iter().filter_map(entry).collect())
}

/// The newest outcomes, newest first.
pub(super) async fn outcomes(app: &App, frame: &Frame, scope: &Scope) -> Result<Vec<Entry>> {
    let view = &frame.view;
    let filter = query::outcome::Filter {
        group_id: scope.group.as_ref().map(|(id, _)| *id),
        theme_id: scope.theme.as_ref().map(|(id, _)| *id),
        ..query::outcome::Filter::default()
    };
    let found = query::outcome::page(view, &filter, &Page::first(NEWEST)).await?;
    let outcomes: Vec<Outcome> = found.items.into_iter().map(|(_, outcome)| outcome).collect();
    let discussions: Vec<Uuid> = outcomes.iter().map(|outcome| outcome.discussion_id).collect();
    let homes = query::discussion::by_ids(view, &discussions).await?;
    let themes = query::theme::of_discussions(view, &discussions).await?;
    let texts = outcomes.iter().map(|outcome| outcome.body.as_str());
    let authors = outcomes.iter().map(|outcome| outcome.author_id).collect();
    let people = People::of(frame, texts, authors).await?;
    let entry = |outcome: Outcome| {
        let home = homes.get(&outcome.discussion_id);
        let home = home.and_then(|home| Some(view.group(home.group_id).ok()?.name.clone()));
        let themes = themes.get(&outcome.discussion_id).into_iter().flatten();
        let published = outcome.published_at.moment();
        Entry {
            address: address(
                app,
                &format!("decisions/{}", ids::opaque(Kind::Outcome, outcome.id)),
            ),
            summary: text::excerpt(&outcome.body, SUMMARY_MAX),
            html: people.html_for_elsewhere(&outcome.body, app.engine.address().as_str()),
            author: people.name(outcome.author_id),
            published,
            updated: outcome
                .edited_at
                .map_or(published, folkmoot_core::db::Timestamp::moment),
            tags: home
                .into_iter()
                .chain(themes.map(|theme: &Theme| theme.name.clone()))
                .collect(),
            title: outcome.title,
        }
    };
    Ok(outcomes.into_iter().map(entry).collect())
}
