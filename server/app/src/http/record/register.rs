//! GET /decisions: the register of decisions, searched by words, hub, theme and date.

use super::Frame;
use crate::http::refusal::{No, Result};
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::locale;
use folkmoot_core::model::{Outcome, Theme};
use folkmoot_core::page::Page;
use folkmoot_core::query;
use serde::Deserialize;
use time::Date;
use time::macros::format_description;
use uuid::Uuid;

/// What the form sends. Anything may be empty; what cannot be read is left out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    search: String,
    hub: String,
    theme: String,
    from: String,
    to: String,
    after: String,
}

#[derive(Template)]
#[template(path = "record/register.html")]
struct Register<'a> {
    frame: &'a Frame,
    asked: &'a Asked,
    hubs: Vec<Choice>,
    themes: Vec<Choice>,
    rows: Vec<Row>,
    next: Option<String>,
    first: Option<String>,
}

/// One choice of a list in the form.
struct Choice {
    slug: String,
    name: String,
    chosen: bool,
}

/// One decision in the list.
struct Row {
    id: String,
    title: String,
    verdict: Option<String>,
    hub: String,
    date: String,
    themes: Vec<String>,
    owner: Option<String>,
}

/// GET /decisions.
pub async fn register(frame: Frame, Query(asked): Query<Asked>) -> Result<Response> {
    let themes = query::theme::all(&frame.view).await?;
    let hub = frame.view.groups().find(|group| group.slug == asked.hub);
    let theme = themes.iter().find(|theme| theme.slug == asked.theme);
    let filter = query::outcome::Filter {
        search: Some(asked.search.clone()).filter(|search| !search.trim().is_empty()),
        group_id: hub.map(|group| group.id),
        theme_id: theme.map(|theme| theme.id),
        from: date(&asked.from),
        to: date(&asked.to),
    };
    let after = Some(asked.after.as_str()).filter(|after| !after.is_empty());
    let page = Page::read(None, after, None, None)?;
    let found = query::outcome::page(&frame.view, &filter, &page).await?;
    let last = found.items.last().map(|(cursor, _)| cursor.text());
    let next = last.filter(|_| found.has_next).map(|after| asked.address(&after));
    let outcomes: Vec<Outcome> = found.items.into_iter().map(|(_, outcome)| outcome).collect();
    let register = Register {
        hubs: frame
            .view
            .groups()
            .filter(|group| frame.view.reads(group.id))
            .map(|group| Choice {
                slug: group.slug.clone(),
                name: group.name.clone(),
                chosen: group.slug == asked.hub,
            })
            .collect(),
        themes: themes
            .iter()
            .map(|theme| Choice {
                slug: theme.slug.clone(),
                name: theme.name.clone(),
                chosen: theme.slug == asked.theme,
            })
            .collect(),
        rows: rows(&frame, &outcomes).await?,
        next,
        first: after.map(|_| asked.address("")),
        asked: &asked,
        frame: &frame,
    };
    Ok(frame.page(&register))
}

/// The rows of the list: one statement for each kind of thing that they name.
async fn rows(frame: &Frame, outcomes: &[Outcome]) -> std::result::Result<Vec<Row>, No> {
    let view = &frame.view;
    let all = |pick: fn(&Outcome) -> Uuid| outcomes.iter().map(pick).collect::<Vec<_>>();
    let decisions = query::decision::by_ids(view, &all(|outcome| outcome.decision_id)).await?;
    let discussions = all(|outcome| outcome.discussion_id);
    let homes = query::discussion::by_ids(view, &discussions).await?;
    let themes = query::theme::of_discussions(view, &discussions).await?;
    let owners: Vec<Uuid> = outcomes.iter().filter_map(|outcome| outcome.owner_id).collect();
    let owners = query::person::by_ids(view, &owners).await?;
    let row = |outcome: &Outcome| {
        let home = homes
            .get(&outcome.discussion_id)
            .and_then(|home| view.group(home.group_id).ok());
        let themes = themes
            .get(&outcome.discussion_id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        Row {
            id: ids::opaque(Kind::Outcome, outcome.id),
            title: outcome.title.clone(),
            verdict: decisions
                .get(&outcome.decision_id)
                .map(|decision| frame.word("verdict", decision.tally.0.verdict)),
            hub: home.map(|group| group.name.clone()).unwrap_or_default(),
            date: locale::date(frame.locale, outcome.published_at.moment().date()),
            themes: themes.iter().map(|theme: &Theme| theme.name.clone()).collect(),
            owner: outcome
                .owner_id
                .and_then(|id| owners.get(&id))
                .map(|owner| frame.tell("register-owner", &[("name", owner.name.as_str().into())])),
        }
    };
    Ok(outcomes.iter().map(row).collect())
}

impl Asked {
    /// The address of the same search, from another place in the list on.
    fn address(&self, after: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let given = [
            ("search", self.search.as_str()),
            ("hub", &self.hub),
            ("theme", &self.theme),
            ("from", &self.from),
            ("to", &self.to),
            ("after", after),
        ];
        given
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .for_each(|(name, value)| {
                query.append_pair(name, value);
            });
        format!("/decisions?{}", query.finish())
    }
}

fn date(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}
