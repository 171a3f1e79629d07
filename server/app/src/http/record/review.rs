//! GET /reviews/{id}/plain: a review as a plain page, readable without script; GET /reviews/{id}/markdown: the same as a file. Both are made
//! of one text, with the chapters that the reader may read.

use super::Frame;
use super::people::People;
use crate::http::app::App;
use crate::http::refusal::Result;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::model::{Feedback, Review};
use folkmoot_core::{locale, query};
use folkmoot_rules::review::pack::{Chapter, Due, Pack, Participation};
use folkmoot_rules::text;
use folkmoot_rules::words::Words as _;
use std::fmt::Write as _;

/// The most decimals of a number.
const DECIMALS: u32 = 6;

#[derive(Template)]
#[template(path = "record/review.html")]
struct Page<'a> {
    frame: &'a Frame,
    address: String,
    title: String,
    summary: String,
    body: String,
}

/// GET /reviews/{id}/plain.
pub async fn plain_review(State(app): State<App>, frame: Frame, Path(id): Path<String>) -> Response {
    match page(&app, &frame, &id).await {
        Ok(response) => response,
        Err(no) => frame.refused(no),
    }
}

async fn page(app: &App, frame: &Frame, id: &str) -> Result<Response> {
    let (review, body) = written(frame, id).await?;
    let people = People::of(frame, std::iter::once(body.as_str()), Vec::new()).await?;
    let page = Page {
        frame,
        address: address(app, id),
        title: review.title,
        summary: text::excerpt(&body, 200),
        body: people.html(&body),
    };
    Ok(frame.page(&page))
}

/// GET /reviews/{id}/markdown.
pub async fn review_markdown(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<String>,
) -> Result<Response> {
    let (review, body) = written(&frame, &id).await?;
    let text = format!("# {}\n\n{body}\n{}\n", review.title, address(&app, &id));
    let mut response = text.into_response();
    let headers = response.headers_mut();
    let fixed = [
        (header::CONTENT_TYPE, "text/markdown; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-cache"),
        (header::VARY, "Cookie, Accept-Language"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(name) = HeaderValue::from_str(&format!("inline; filename=\"{id}.md\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

fn address(app: &App, id: &str) -> String {
    let base = app.engine.address().as_str().trim_end_matches('/');
    format!("{base}/reviews/{id}")
}

/// A review and all that it says, in Markdown, without its title.
async fn written(frame: &Frame, id: &str) -> Result<(Review, String)> {
    let view = &frame.view;
    let review = query::review::one(view, ids::expect(Kind::Review, id)?).await?;
    let pack = query::review::packs(view, &[review.id])
        .await?
        .remove(&review.id)
        .ok_or_else(not_found)?;
    let feedback = query::feedback::on(view, &[review.id]).await?.remove(&review.id);
    let feedback = feedback.unwrap_or_default();
    let mut text = days(frame, &review);
    text.push_str("\n\n");
    totals(frame, &pack, &mut text);
    for chapter in &pack.chapters {
        self::chapter(frame, chapter, &feedback, &mut text)?;
    }
    said(
        frame,
        feedback.iter().filter(|item| item.group_id.is_none()),
        &mut text,
    );
    if review.frozen_at.is_some() {
        line(
            &mut text,
            &format!("{} {}", frame.say("review-digest"), pack.digest()),
        );
    }
    Ok((review, text))
}

fn days(frame: &Frame, review: &Review) -> String {
    let day = |day| locale::date(frame.locale, day);
    let (from, to) = (day(review.from_on), day(review.to_on));
    frame.tell("review-days", &[("from", from.into()), ("to", to.into())])
}

/// Writing into a text cannot fail.
fn line(text: &mut String, words: &str) {
    let _ = writeln!(text, "{words}");
}

fn heading(frame: &Frame, text: &mut String, key: &str) {
    line(text, &format!("\n### {}\n", frame.say(key)));
}

/// A title as a link: without what Markdown would read as its own.
fn link(title: &str, path: &str, kind: Kind, id: uuid::Uuid) -> String {
    let plain: String = title.chars().filter(|c| !matches!(c, '[' | ']')).collect();
    format!("[{plain}](/{path}/{})", ids::opaque(kind, id))
}

fn totals(frame: &Frame, pack: &Pack, text: &mut String) {
    let totals = pack.totals();
    let counted = [
        ("review-outcomes", totals.outcome_ids.len()),
        ("review-agreements", totals.process_ids.len()),
    ];
    for (key, count) in counted {
        line(text, &format!("- {}: {count}", frame.say(key)));
    }
    for count in &totals.goals {
        let health = frame.word("review-goal", count.health);
        let label = frame.tell("review-goals-health", &[("health", health.into())]);
        line(text, &format!("- {label}: {}", count.goal_ids.len()));
    }
    for sum in &totals.money {
        let money = sum.sum.decimal(DECIMALS);
        line(
            text,
            &format!("- {}: {money} {}", frame.say("review-money"), sum.currency),
        );
    }
    part(frame, &totals.participation, text);
}

fn part(frame: &Frame, counts: &Participation, text: &mut String) {
    for (key, part) in [
        ("review-part-polls", &counts.polls),
        ("review-part-processes", &counts.processes),
    ] {
        if !part.ids.is_empty() {
            let said = frame.tell(
                key,
                &[
                    ("did", part.did.into()),
                    ("could", part.could.into()),
                    ("count", part.ids.len().into()),
                ],
            );
            line(text, &format!("- {said}"));
        }
    }
    let voices = &counts.discussions;
    if !voices.ids.is_empty() {
        let said = frame.tell(
            "review-part-discussions",
            &[
                ("comments", voices.comments.into()),
                ("people", voices.people.into()),
                ("count", voices.ids.len().into()),
            ],
        );
        line(text, &format!("- {said}"));
    }
}

fn chapter(frame: &Frame, chapter: &Chapter, feedback: &[Feedback], text: &mut String) -> Result<()> {
    let group = frame.view.group(chapter.group_id)?;
    line(text, &format!("\n## {}\n", group.name));
    match &chapter.narrative {
        Some(told) => line(text, told.body.trim()),
        None => line(text, &frame.say("review-not-told")),
    }
    if !chapter.outcomes.is_empty() {
        heading(frame, text, "review-outcomes");
        for row in &chapter.outcomes {
            let title = link(&row.title, "decisions", Kind::Outcome, row.outcome_id);
            let verdict = frame.word("verdict", row.verdict);
            let on = locale::date(frame.locale, row.on);
            line(text, &format!("- {title}: {verdict}, {on}"));
        }
    }
    if !chapter.agreements.is_empty() {
        heading(frame, text, "review-agreements");
        for row in &chapter.agreements {
            let title = link(&row.title, "processes", Kind::Process, row.process_id);
            line(
                text,
                &format!("- {title}, {}", locale::date(frame.locale, row.on)),
            );
        }
    }
    aims(frame, chapter, text);
    if !chapter.money.is_empty() {
        heading(frame, text, "review-money");
        for spent in &chapter.money {
            let title = link(&spent.title, "polls", Kind::Poll, spent.poll_id);
            let sum = spent.sum().decimal(DECIMALS);
            line(text, &format!("- {title}: {sum} {}", spent.currency));
        }
    }
    if !chapter.due.is_empty() {
        heading(frame, text, "review-due");
        for row in &chapter.due {
            let (title, key) = match row.what {
                Due::OutcomeReview => (
                    link(&row.title, "decisions", Kind::Outcome, row.id),
                    "review-due-outcome",
                ),
                Due::AgreementReview => (
                    link(&row.title, "processes", Kind::Process, row.id),
                    "review-due-agreement",
                ),
                Due::AgreementEnd => (
                    link(&row.title, "processes", Kind::Process, row.id),
                    "review-due-end",
                ),
            };
            let on = locale::date(frame.locale, row.on);
            line(text, &format!("- {title}: {}, {on}", frame.say(key)));
        }
    }
    if chapter.participation != Participation::default() {
        heading(frame, text, "review-participation");
        part(frame, &chapter.participation, text);
    }
    let on = feedback
        .iter()
        .filter(|item| item.group_id == Some(chapter.group_id));
    said(frame, on, text);
    Ok(())
}

fn aims(frame: &Frame, chapter: &Chapter, text: &mut String) {
    if chapter.goals.is_empty() {
        return;
    }
    heading(frame, text, "review-goals");
    for aim in &chapter.goals {
        let title = link(&aim.title, "goals", Kind::Goal, aim.goal_id);
        line(
            text,
            &format!("- {title}: {}", frame.word("review-goal", aim.health)),
        );
        for way in &aim.measures {
            let number = |number: Option<&folkmoot_rules::exact::Exact>| {
                number.map_or_else(|| "–".to_owned(), |number| number.decimal(DECIMALS))
            };
            let target = format!("{} {}", way.target.decimal(DECIMALS), way.unit);
            let said = frame.tell(
                "review-measure",
                &[
                    ("name", way.name.as_str().into()),
                    ("before", number(way.before.as_ref()).into()),
                    ("after", number(way.after.as_ref()).into()),
                    ("target", target.trim_end().into()),
                ],
            );
            line(text, &format!("  - {said}"));
        }
    }
}

/// What the advisory board said, each with its answer.
fn said<'a>(frame: &Frame, feedback: impl Iterator<Item = &'a Feedback>, text: &mut String) {
    let mut feedback = feedback.peekable();
    if feedback.peek().is_none() {
        return;
    }
    heading(frame, text, "review-feedback");
    for item in feedback {
        let kind = frame.say(&format!("feedback-kind-{}", item.kind.0.word()));
        line(text, &format!("**{kind}**\n\n{}\n", item.body.trim()));
        if let (Some(answer), Some(came)) = (&item.answer, item.answer_kind) {
            let came = frame.word("feedback-answer", came.0);
            line(text, &format!("**{came}**\n\n{}\n", answer.trim()));
        }
    }
}
