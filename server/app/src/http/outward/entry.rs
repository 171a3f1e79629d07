//! What a feed tells of: each thing that was published, in one form for all feeds.

use super::{Scope, address};
use crate::http::app::App;
use crate::http::record::{Frame, People};
use crate::http::refusal::Result;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::model::{Outcome, Review, Theme};
use folkmoot_core::page::Page;
use folkmoot_core::query;
use folkmoot_core::query::agreement::Registered;
use folkmoot_rules::consent::agreement::Standing;
use folkmoot_rules::consent::digest::Digest;
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

/// The newest agreements in force, newest first: each with the words that it was announced with, where there were any.
pub(super) async fn agreements(app: &App, frame: &Frame, scope: &Scope) -> Result<Vec<Entry>> {
    let view = &frame.view;
    let filter = query::agreement::Filter {
        group_id: scope.group.as_ref().map(|(id, _)| *id),
        theme_id: scope.theme.as_ref().map(|(id, _)| *id),
        standings: vec![Standing::Active, Standing::DueForReview],
    };
    let found = query::agreement::page(view, &filter, &Page::first(NEWEST)).await?;
    let agreed: Vec<Registered> = found.items.into_iter().map(|(_, agreed)| agreed).collect();
    let processes: Vec<Uuid> = agreed.iter().map(|agreed| agreed.process.id).collect();
    let discussions: Vec<Uuid> = agreed.iter().map(|agreed| agreed.process.discussion_id).collect();
    let texts = query::process::texts(view, &processes).await?;
    let homes = query::discussion::by_ids(view, &discussions).await?;
    let themes = query::theme::of_discussions(view, &discussions).await?;
    let said = |agreed: &Registered, digest: Option<Digest>| {
        let text = digest.and_then(|digest| texts.get(&agreed.process.id)?.get(&digest));
        text.cloned().unwrap_or_default()
    };
    // What was announced stands before what was agreed.
    let told: Vec<(Registered, String, String)> = agreed
        .into_iter()
        .map(|agreed| {
            let words = said(&agreed, agreed.agreed.announcement);
            let body = said(&agreed, Some(agreed.agreed.text));
            (agreed, words, body)
        })
        .collect();
    let written = told
        .iter()
        .flat_map(|(_, words, body)| [words.as_str(), body.as_str()]);
    let owners = told.iter().map(|(agreed, _, _)| agreed.agreed.owner).collect();
    let people = People::of(frame, written, owners).await?;
    let entry = |(agreed, words, body): (Registered, String, String)| {
        let discussion_id = agreed.process.discussion_id;
        let home = homes.get(&discussion_id);
        let home = home.and_then(|home| Some(view.group(home.group_id).ok()?.name.clone()));
        let themes = themes.get(&discussion_id).into_iter().flatten();
        let whole = if words.is_empty() {
            body.clone()
        } else {
            format!("{words}\n\n{body}")
        };
        Entry {
            address: address(
                app,
                &format!("processes/{}", ids::opaque(Kind::Process, agreed.process.id)),
            ),
            summary: text::excerpt(if words.is_empty() { &body } else { &words }, SUMMARY_MAX),
            html: people.html_for_elsewhere(&whole, app.engine.address().as_str()),
            author: people.name(agreed.agreed.owner),
            published: agreed.agreed.at,
            updated: agreed.agreed.at,
            tags: home
                .into_iter()
                .chain(themes.map(|theme: &Theme| theme.name.clone()))
                .collect(),
            title: agreed.process.title,
        }
    };
    Ok(told.into_iter().map(entry).collect())
}
