//! Emails about goals: one is adopted, declined or dropped; a report is due.

use super::Occasion;
use crate::error::Result;
use crate::event::{EventKind, Fact};
use crate::ids::{Kind, opaque};
use crate::locale;
use crate::mail::letter::Letter;
use crate::model::Goal;
use crate::query;
use folkmoot_rules::exact::Exact;
use folkmoot_rules::goal::health::{self, Direction, Health, Measured};
use folkmoot_rules::goal::{Measure, State};
use uuid::Uuid;

/// A goal that the reader owns or proposed is adopted, declined or dropped.
pub(super) async fn news(on: &Occasion) -> Result<Option<Letter>> {
    let goal = query::goal::one(&on.view, on.subject()).await?;
    let mut title = goal.title.clone();
    let mut reason = goal.drop_reason.clone();
    let mut facts = Vec::new();
    if let Some(id) = on.event.facts.0.read::<Uuid>(Fact::Revision)? {
        let (_, revision) = query::goal::revision(&on.view, id).await?;
        let terms = &revision.terms.0;
        title.clone_from(&terms.title);
        reason = revision.reason;
        facts = terms
            .measures
            .iter()
            .map(|measure| (measure.name.clone(), sentence(on, measure, None)))
            .collect();
        facts.push((
            on.say("mail-goal-until", &[]),
            locale::date(on.locale, terms.ends_on),
        ));
    }
    let (subject, lead) = match on.kind() {
        EventKind::GoalDeclined => ("mail-goal-declined-subject", "mail-goal-declined-lead"),
        EventKind::GoalDropped => ("mail-goal-dropped-subject", "mail-goal-dropped-lead"),
        _ => ("mail-goal-adopted-subject", "mail-goal-adopted-lead"),
    };
    let mut lead = vec![on.said_in(lead, goal.group_id)?];
    let owns = on.view.person_id() == Some(goal.owner_id);
    if owns && on.kind() == EventKind::GoalAdopted {
        lead.push(on.say("mail-goal-yours", &[]));
    }
    Ok(Some(Letter {
        subject: on.titled(subject, &title),
        lead,
        quote: reason.as_deref().and_then(super::occasion::excerpt),
        facts,
        button: on.button("mail-goal-button", page(on, &goal)),
        why: on.say("mail-goal-news-why", &[]),
        heading: Some(title),
        ..Letter::default()
    }))
}

/// A report is due. Nothing, where one came in the meantime or the reader owns the goal no more.
pub(super) async fn report(on: &Occasion) -> Result<Option<Letter>> {
    let goal = query::goal::one(&on.view, on.subject()).await?;
    let now = on.view.now();
    let due = goal.report_due_at.is_some_and(|due| due.moment() <= now);
    if !due || goal.state.0 != State::Adopted || on.view.person_id() != Some(goal.owner_id) {
        return Ok(None);
    }
    let found = query::goal::at(&on.view, std::slice::from_ref(&goal), now).await?;
    let Some(at) = found.get(&goal.id) else {
        return Ok(None);
    };
    let measures = at.revision.terms.0.measures.iter().zip(&at.standing.measures);
    Ok(Some(Letter {
        subject: on.titled("mail-goal-report-subject", &goal.title),
        lead: vec![on.said_in("mail-goal-report-lead", goal.group_id)?],
        facts: measures
            .map(|(measure, stands)| (measure.name.clone(), sentence(on, measure, Some(stands))))
            .collect(),
        button: on.button("mail-goal-report-button", format!("{}?report", page(on, &goal))),
        why: on.say("mail-goal-report-why", &[]),
        heading: Some(goal.title),
        ..Letter::default()
    }))
}

fn page(on: &Occasion, goal: &Goal) -> String {
    on.link(&format!("goals/{}", opaque(Kind::Goal, goal.id)))
}

/// How a measure stands, in a sentence: "42 of 60 partners; 3 behind the line; due 30 June 2026". Without a standing, what it aims for.
fn sentence(on: &Occasion, measure: &Measure, stands: Option<&Measured>) -> String {
    let latest = stands.and_then(|stands| stands.latest.as_ref());
    let places = health::places(measure, latest.map(|(_, number)| number));
    let target = format!("{} {}", measure.target.decimal(places), measure.unit);
    let said = |key: &str, name: &str, number: &Exact| on.say(key, &[(name, number.decimal(places).into())]);
    let reached = match latest {
        None => on.say("goal-sentence-none", &[("target", target.trim_end().into())]),
        Some((_, number)) => {
            let key = match health::direction(measure) {
                Direction::Rise => "goal-sentence-rise",
                Direction::Fall => "goal-sentence-fall",
                Direction::Hold => "goal-sentence-hold",
            };
            let number = number.decimal(places);
            on.say(
                key,
                &[("number", number.into()), ("target", target.trim_end().into())],
            )
        }
    };
    let mut parts = vec![reached];
    if let Some(stands) = stands {
        let level = stands.behind.decimal(places) == "0";
        parts.push(match stands.health {
            Health::Met => on.say("goal-sentence-met", &[]),
            Health::Missed => on.say("goal-sentence-missed", &[]),
            _ if level => on.say("goal-sentence-on", &[]),
            _ if stands.behind.is_negative() => said("goal-sentence-ahead", "ahead", &-stands.behind.clone()),
            _ => said("goal-sentence-behind", "behind", &stands.behind),
        });
    }
    let date = locale::date(on.locale, measure.due_on);
    parts.push(on.say("goal-sentence-due", &[("date", date.into())]));
    parts.join("; ")
}
