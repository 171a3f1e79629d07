//! Emails about reviews and feedback: a review is begun or published, feedback waits for an answer, or has one.

use super::Occasion;
use super::occasion::excerpt;
use crate::error::{Result, not_found};
use crate::event::EventKind;
use crate::ids::{Kind, opaque};
use crate::locale;
use crate::mail::letter::{Letter, Link};
use crate::model::{Feedback, Review};
use crate::query;
use crate::query::feedback::Subject;
use folkmoot_rules::feedback;
use folkmoot_rules::policy::Action;
use folkmoot_rules::words::Words as _;
use uuid::Uuid;

/// A review was begun in which the reader's hub tells how it was.
pub(super) async fn begun(on: &Occasion) -> Result<Option<Letter>> {
    let review = query::review::one(&on.view, on.subject()).await?;
    if review.frozen_at.is_some() {
        return Ok(None);
    }
    let discussion = query::discussion::one(&on.view, review.discussion_id).await?;
    Ok(Some(Letter {
        subject: on.titled("mail-review-begun-subject", &review.title),
        lead: vec![
            on.said_in("mail-review-begun-lead", review.group_id)?,
            on.say("mail-review-begun-ask", &[]),
        ],
        quote: excerpt(&discussion.body),
        facts: vec![days(on, &review)],
        button: on.button("mail-review-begun-button", page(on, &review)),
        why: on.say("mail-review-begun-why", &[]),
        heading: Some(review.title),
        ..Letter::default()
    }))
}

/// A review was published. Whoever sits on the advisory board can answer at once.
pub(super) async fn published(on: &Occasion) -> Result<Option<Letter>> {
    let review = query::review::one(&on.view, on.subject()).await?;
    let answers = feedback_links(on, Kind::Review, review.id);
    Ok(Some(Letter {
        subject: on.titled("mail-review-published-subject", &review.title),
        lead: vec![on.said_in("mail-review-published-lead", review.group_id)?],
        facts: vec![days(on, &review)],
        button: on.button("mail-review-published-button", page(on, &review)),
        note: (!answers.is_empty()).then(|| on.say("mail-feedback-note", &[])),
        answers,
        why: on.say("mail-review-published-why", &[]),
        heading: Some(review.title),
        ..Letter::default()
    }))
}

/// Feedback waits for the reader's answer. Nothing, where it has one by now, was taken back, or is another's to answer.
pub(super) async fn to_answer(on: &Occasion) -> Result<Option<Letter>> {
    let feedback = query::feedback::one(&on.view, on.subject()).await?;
    let state = query::feedback::state(&feedback);
    if state.answered || state.withdrawn || on.view.person_id() != Some(feedback.answerer_id) {
        return Ok(None);
    }
    let subject = Subject::one(&on.view, feedback.on_kind.0, feedback.on_id).await?;
    let (line, lead) = match on.kind() {
        EventKind::FeedbackDue => ("mail-feedback-due-subject", "mail-feedback-due-lead"),
        EventKind::FeedbackHanded => ("mail-feedback-handed-subject", "mail-feedback-handed-lead"),
        _ => ("mail-feedback-given-subject", "mail-feedback-given-lead"),
    };
    let giver = query::person::by_ids(&on.view, &[feedback.person_id])
        .await?
        .remove(&feedback.person_id)
        .ok_or_else(not_found)?;
    let said = [
        ("name", giver.name.as_str().into()),
        ("by", on.by.as_str().into()),
        ("title", subject.title().into()),
    ];
    let mut facts = vec![kind(on, &feedback)];
    facts.extend(quoted(on, &feedback));
    facts.push((
        on.say("mail-feedback-due", &[]),
        locale::date(on.locale, feedback.answer_due_on),
    ));
    Ok(Some(Letter {
        subject: on.titled(line, subject.title()),
        heading: Some(subject.title().to_owned()),
        lead: vec![on.say(lead, &said)],
        quote: excerpt(&feedback.body),
        facts,
        button: on.button("mail-feedback-answer-button", place(on, &feedback)),
        why: on.say("mail-feedback-given-why", &[]),
        ..Letter::default()
    }))
}

/// Feedback that the reader gave has an answer.
pub(super) async fn answered(on: &Occasion) -> Result<Option<Letter>> {
    let feedback = query::feedback::one(&on.view, on.subject()).await?;
    let (Some(answer), Some(came)) = (&feedback.answer, feedback.answer_kind) else {
        return Ok(None);
    };
    let subject = Subject::one(&on.view, feedback.on_kind.0, feedback.on_id).await?;
    let came = format!("feedback-answer-{}", came.0.word().replace('_', "-"));
    let mut facts = vec![(on.say("mail-feedback-came", &[]), on.say(&came, &[]))];
    facts.extend(excerpt(&feedback.body).map(|said| (on.say("mail-feedback-you-said", &[]), said)));
    Ok(Some(Letter {
        subject: on.titled("mail-feedback-answered-subject", subject.title()),
        heading: Some(subject.title().to_owned()),
        lead: vec![on.titled("mail-feedback-answered-lead", subject.title())],
        quote: excerpt(answer),
        facts,
        button: on.button("mail-feedback-answered-button", place(on, &feedback)),
        why: on.say("mail-feedback-answered-why", &[]),
        ..Letter::default()
    }))
}

/// The sorts of feedback, each with a link to the page where its form is open; none, for those who give none.
pub(super) fn feedback_links(on: &Occasion, kind: Kind, id: Uuid) -> Vec<Link> {
    let mut standing = on.view.standing();
    standing.sees = true;
    if !on.view.may(Action::GiveFeedback, &standing) {
        return Vec::new();
    }
    let subject = opaque(kind, id);
    feedback::Kind::ALL
        .iter()
        .map(|kind| {
            let word = kind.word();
            let form = on.link(&format!("feedback/new?on={subject}&kind={word}"));
            on.button(&format!("feedback-kind-{word}"), form)
        })
        .collect()
}

fn page(on: &Occasion, review: &Review) -> String {
    on.page("reviews", Kind::Review, review.id)
}

/// The address of feedback.
fn place(on: &Occasion, feedback: &Feedback) -> String {
    on.page("feedback", Kind::Feedback, feedback.id)
}

fn days(on: &Occasion, review: &Review) -> (String, String) {
    let day = |day| locale::date(on.locale, day);
    let days = on.say(
        "review-days",
        &[
            ("from", day(review.from_on).into()),
            ("to", day(review.to_on).into()),
        ],
    );
    (on.say("mail-review-days", &[]), days)
}

fn kind(on: &Occasion, feedback: &Feedback) -> (String, String) {
    let kind = on.say(&format!("feedback-kind-{}", feedback.kind.0.word()), &[]);
    (on.say("mail-feedback-kind", &[]), kind)
}

fn quoted(on: &Occasion, feedback: &Feedback) -> Option<(String, String)> {
    let quote = excerpt(feedback.quote.as_deref()?)?;
    Some((on.say("mail-feedback-paragraph", &[]), quote))
}
