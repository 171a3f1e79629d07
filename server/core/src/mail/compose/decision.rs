//! Emails about what was decided: a poll closed, an outcome was published. Results are in them only when the poll is over.

use super::Occasion;
use super::occasion::excerpt;
use super::poll::{turnout, version, word};
use crate::error::{Result, not_found};
use crate::event::EventKind;
use crate::ids::Kind;
use crate::locale;
use crate::mail::letter::Letter;
use crate::model::{Person, Poll};
use crate::query;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::Action;
use folkmoot_rules::tally::after::Level;
use folkmoot_rules::tally::{Step, Tally};
use folkmoot_rules::terms::PollOption;
use folkmoot_rules::words::Words as _;
use uuid::Uuid;

/// A poll closed in which the reader could vote, or that they facilitate.
pub(super) async fn closed(on: &Occasion) -> Result<Option<Letter>> {
    let matter = query::poll::matter(&on.view, on.subject()).await?;
    let id = matter.poll.id;
    // Opened again in the meantime, it has no result any more, and may hide how it stands.
    let Some(decision) = query::decision::of_polls(&on.view, &[id]).await?.remove(&id) else {
        return Ok(None);
    };
    let version = version(on, &matter).await?;
    let (tally, group) = (&decision.tally.0, matter.discussion.group_id);
    let verdict = tally.verdict.word();
    let group_name = on.view.group(group)?.name.as_str();
    let run_off = query::course::run_off(&on.view, &matter.poll, tally);
    let mut lead = if on.kind() == EventKind::CastingVoteGiven {
        vec![on.said_in("mail-casting-given-lead", group)?]
    } else if tally.reason() == Some(Step::RunOffNeeded) {
        vec![on.said_in("mail-run-off-needed-lead", group)?]
    } else {
        vec![on.say(
            "mail-poll-closed-lead",
            &[("verdict", verdict.into()), ("group", group_name.into())],
        )]
    };
    let level = query::course::level(&on.view, &matter.poll, tally);
    let holder = holder(on, &matter.poll).await?.filter(|_| level.is_some());
    if let Some(holder) = &holder {
        lead.push(on.say("mail-casting-awaited", &[("name", holder.name.as_str().into())]));
    }
    let waits = query::course::waits_for(&on.view, &matter.poll, holder.as_ref(), None);

    let result = on.button("mail-poll-closed-button", on.page("polls", Kind::Poll, id));
    let now = lifecycle::may_publish(query::poll::state(&on.view, &matter.poll), waits);
    let writes = now.is_ok() && on.view.may(Action::PublishOutcome, &matter.standing);
    let starts = run_off.is_some() && on.view.may(Action::OpenRunOff, &matter.standing);
    let (button, also) = if starts {
        lead.push(on.say("mail-run-off-facilitate", &[]));
        let page = on.page("polls", Kind::Poll, id);
        (on.button("mail-run-off-button", page), None)
    } else if writes {
        lead.push(on.say("mail-poll-closed-facilitate", &[]));
        let write = on.link(&format!("polls/{}/outcome", crate::ids::opaque(Kind::Poll, id)));
        (on.button("mail-poll-closed-outcome-button", write), Some(result))
    } else {
        (result, None)
    };
    let why = if matter.standing.elector {
        "mail-poll-closed-why"
    } else {
        "mail-poll-closed-facilitate-why"
    };
    let mut facts = counts(on, tally);
    facts.extend(chosen(on, &matter.poll, tally));
    facts.extend(level.and_then(|level| between(on, &matter.poll, &level)));
    facts.extend(run_off.and_then(|terms| options(on, &terms.options)));
    facts.push((
        on.say("mail-poll-turnout", &[]),
        turnout(on, tally.cast, tally.eligible),
    ));
    facts.push((on.say("mail-poll-closed-at", &[]), on.moment(decision.decided_at)));
    Ok(Some(Letter {
        subject: on.say(
            "mail-poll-closed-subject",
            &[
                ("verdict", verdict.into()),
                ("title", version.title.as_str().into()),
            ],
        ),
        heading: Some(version.title),
        lead,
        facts,
        button,
        also,
        why: on.say(why, &[]),
        ..Letter::default()
    }))
}

/// A poll ended in a tie that the reader's casting vote decides.
pub(super) async fn casting_asked(on: &Occasion) -> Result<Option<Letter>> {
    let matter = query::poll::matter(&on.view, on.subject()).await?;
    let id = matter.poll.id;
    let decision = query::decision::of_polls(&on.view, &[id]).await?.remove(&id);
    let published = query::outcome::of_polls(&on.view, &[id]).await?.contains_key(&id);
    let level = decision.and_then(|found| query::course::level(&on.view, &matter.poll, &found.tally.0));
    let (Some(level), true, false) = (level, matter.standing.casting, published) else {
        return Ok(None);
    };
    let version = version(on, &matter).await?;
    Ok(Some(Letter {
        subject: on.titled("mail-casting-asked-subject", &version.title),
        heading: Some(version.title),
        lead: vec![on.said_in("mail-casting-asked-lead", matter.discussion.group_id)?],
        facts: between(on, &matter.poll, &level).into_iter().collect(),
        button: on.button("mail-casting-asked-button", on.page("polls", Kind::Poll, id)),
        why: on.say("mail-casting-asked-why", &[]),
        ..Letter::default()
    }))
}

/// Who has the casting vote.
async fn holder(on: &Occasion, poll: &Poll) -> Result<Option<Person>> {
    let Some(holder) = poll.settings.0.casting else {
        return Ok(None);
    };
    Ok(query::person::by_ids(&on.view, &[holder]).await?.remove(&holder))
}

/// The options that won.
fn chosen(on: &Occasion, poll: &Poll, tally: &Tally) -> Option<(String, String)> {
    titles(on, "mail-poll-chosen", poll, &tally.chosen())
}

/// The options that are level; between yes and no there are none.
fn between(on: &Occasion, poll: &Poll, level: &Level) -> Option<(String, String)> {
    titles(on, "mail-poll-level", poll, &level.between)
}

/// Between which options a run-off is.
pub(super) fn options(on: &Occasion, options: &[PollOption]) -> Option<(String, String)> {
    let titles: Vec<&str> = options.iter().map(|option| option.title.as_str()).collect();
    (!titles.is_empty()).then(|| (on.say("mail-run-off-between", &[]), titles.join(", ")))
}

/// These options under a label, where there are any.
fn titles(on: &Occasion, label: &str, poll: &Poll, wanted: &[Uuid]) -> Option<(String, String)> {
    let titles: Vec<&str> = poll
        .options
        .0
        .iter()
        .filter(|option| wanted.contains(&option.id))
        .map(|option| option.title.as_str())
        .collect();
    (!titles.is_empty()).then(|| (on.say(label, &[]), titles.join(", ")))
}

/// The stances that somebody took, each with how many did.
fn counts(on: &Occasion, tally: &Tally) -> Vec<(String, String)> {
    let taken = tally.counts.iter().filter(|counted| counted.count > 0);
    taken
        .map(|counted| (word(on, "stance", counted.stance), counted.count.to_string()))
        .collect()
}

/// An outcome was published to the reader.
pub(super) async fn outcome(on: &Occasion) -> Result<Option<Letter>> {
    let outcome = query::outcome::one(&on.view, on.subject()).await?;
    let decision = query::decision::by_ids(&on.view, &[outcome.decision_id])
        .await?
        .remove(&outcome.decision_id);
    let decision = decision.ok_or_else(not_found)?;
    let mut facts = vec![
        (
            on.say("mail-outcome-result", &[]),
            word(on, "verdict", decision.tally.0.verdict),
        ),
        (
            on.say("mail-outcome-decided", &[]),
            on.moment(decision.decided_at),
        ),
    ];
    if let Some(owner_id) = outcome.owner_id {
        let owner = query::person::by_ids(&on.view, &[owner_id])
            .await?
            .remove(&owner_id)
            .ok_or_else(not_found)?;
        facts.push((on.say("mail-outcome-owner", &[]), owner.name));
    }
    if let Some(review_on) = outcome.review_on {
        facts.push((
            on.say("mail-outcome-review", &[]),
            locale::date(on.locale, review_on),
        ));
    }
    let asked = outcome.feedback_asked && on.view.standing().advisor;
    let answers = super::review::feedback_links(on, Kind::Outcome, outcome.id);
    let also = asked.then(|| {
        on.button(
            "mail-outcome-feedback-link",
            on.page("d", Kind::Discussion, outcome.discussion_id),
        )
    });
    Ok(Some(Letter {
        subject: on.titled("mail-outcome-subject", &outcome.title),
        lead: vec![on.said_in("mail-outcome-lead", outcome.group_id)?],
        quote: excerpt(&outcome.body),
        facts,
        button: on.button(
            "mail-outcome-button",
            on.page("decisions", Kind::Outcome, outcome.id),
        ),
        also,
        answers,
        note: asked.then(|| on.say("mail-outcome-feedback", &[])),
        why: on.say("mail-outcome-why", &[]),
        heading: Some(outcome.title),
        ..Letter::default()
    }))
}
