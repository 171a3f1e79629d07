//! Emails that ask for a ballot: a poll opened (again), a poll closes soon. They never say how anybody voted.

use super::Occasion;
use super::occasion::excerpt;
use crate::error::{Result, not_found};
use crate::event::EventKind;
use crate::ids::Kind;
use crate::locale::Argument;
use crate::mail::letter::Letter;
use crate::model::ProposalVersion;
use crate::query;
use crate::query::poll::Matter;
use folkmoot_rules::exact::Exact;
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::words::Words;

/// A poll opened, or opened again, or its options changed, in which the reader may vote.
pub(super) async fn opened(on: &Occasion) -> Result<Option<Letter>> {
    let matter = query::poll::matter(&on.view, on.subject()).await?;
    if on.kind() == EventKind::ChangeRoundBegun {
        return change_round(on, &matter).await;
    }
    let again = on.kind() == EventKind::PollReopened;
    // Who has voted knows that the poll is open; that it is open again they do not.
    if !asks(on, &matter) || (!again && voted(on, &matter).await?) {
        return Ok(None);
    }
    let run_off = matter.poll.run_off_of_id.is_some();
    let (subject, lead) = if on.kind() == EventKind::PollEdited {
        ("mail-poll-edited-subject", "mail-poll-edited-lead")
    } else if again {
        ("mail-poll-reopened-subject", "mail-poll-reopened-lead")
    } else if run_off {
        ("mail-run-off-opened-subject", "mail-run-off-opened-lead")
    } else {
        ("mail-poll-opened-subject", "mail-poll-opened-lead")
    };
    let version = version(on, &matter).await?;
    let when = on.day(matter.poll.closes_at);
    let mut letter = Letter {
        subject: on.say(
            subject,
            &[("when", when.into()), ("title", version.title.as_str().into())],
        ),
        lead: vec![on.said_in(lead, matter.discussion.group_id)?],
        quote: excerpt(&version.body),
        ..ballot(on, &matter, version)
    };
    if run_off {
        let between = super::decision::options(on, &matter.poll.options.0);
        letter.facts.extend(between);
    }
    Ok(Some(letter))
}

/// Nominations are shown to all, and whoever votes may change theirs: who was nominated, and how often.
async fn change_round(on: &Occasion, matter: &Matter) -> Result<Option<Letter>> {
    if !asks(on, matter) {
        return Ok(None);
    }
    let id = matter.poll.id;
    let count = query::decision::counts(&on.view, &[id]).await?.remove(&id);
    let Some(tally) = count.and_then(|count| count.tally) else {
        return Ok(None);
    };
    let people = query::person::by_ids(&on.view, &tally.options).await?;
    let totals = tally.counted.map(|counted| counted.totals).unwrap_or_default();
    let mut nominated: Vec<(&str, Exact)> = tally
        .options
        .iter()
        .zip(totals)
        .filter(|(_, total)| !total.is_zero())
        .filter_map(|(person, total)| Some((people.get(person)?.name.as_str(), total)))
        .collect();
    // By name: the numbers decide nothing.
    nominated.sort_by_key(|(name, _)| *name);
    let nominated: Vec<String> = nominated
        .into_iter()
        .map(|(name, total)| format!("{name} ({})", total.decimal(0)))
        .collect();
    let version = version(on, matter).await?;
    let when = on.day(matter.poll.closes_at);
    let mut letter = Letter {
        subject: on.say(
            "mail-change-round-subject",
            &[("when", when.into()), ("title", version.title.as_str().into())],
        ),
        lead: vec![on.said_in("mail-change-round-lead", matter.discussion.group_id)?],
        ..ballot(on, matter, version)
    };
    if !nominated.is_empty() {
        let nominated = (on.say("mail-change-round-nominated", &[]), nominated.join(", "));
        letter.facts.insert(0, nominated);
    }
    letter.button.label = on.say("mail-change-round-button", &[]);
    Ok(Some(letter))
}

/// A poll closes soon, and the reader has not voted.
pub(super) async fn closing(on: &Occasion) -> Result<Option<Letter>> {
    let matter = query::poll::matter(&on.view, on.subject()).await?;
    if !asks(on, &matter) || voted(on, &matter).await? {
        return Ok(None);
    }
    let version = version(on, &matter).await?;
    let count = query::decision::counts(&on.view, &[matter.poll.id])
        .await?
        .remove(&matter.poll.id)
        .ok_or_else(not_found)?;
    let mut letter = Letter {
        subject: on.titled("mail-poll-closing-subject", &version.title),
        lead: vec![on.said_in("mail-poll-closing-lead", matter.discussion.group_id)?],
        ..ballot(on, &matter, version)
    };
    letter.facts.push((
        on.say("mail-poll-turnout", &[]),
        turnout(on, count.turnout.cast, count.turnout.eligible),
    ));
    Ok(Some(letter))
}

/// Whether the poll asks the reader for a ballot now.
fn asks(on: &Occasion, matter: &Matter) -> bool {
    matter.standing.elector && query::poll::state(&on.view, &matter.poll) == State::Open
}

async fn voted(on: &Occasion, matter: &Matter) -> Result<bool> {
    Ok(query::ballot::voted(&on.view, &[matter.poll.id])
        .await?
        .contains(&matter.poll.id))
}

/// The version that is decided on.
pub(super) async fn version(on: &Occasion, matter: &Matter) -> Result<ProposalVersion> {
    let id = matter.poll.version_id;
    query::proposal::versions_by_ids(&on.view, &[id])
        .await?
        .remove(&id)
        .ok_or_else(not_found)
}

/// What every email that asks for a ballot says.
fn ballot(on: &Occasion, matter: &Matter, version: ProposalVersion) -> Letter {
    let poll = &matter.poll;
    let mut facts = Vec::new();
    if !poll.question.is_empty() {
        facts.push((on.say("mail-poll-question", &[]), poll.question.clone()));
    }
    facts.push((on.say("mail-poll-method", &[]), word(on, "method", poll.method.0)));
    facts.push((on.say("mail-poll-version", &[]), version.number.to_string()));
    facts.push((on.say("mail-poll-closes", &[]), on.moment(poll.closes_at)));
    Letter {
        heading: Some(version.title),
        facts,
        button: on.button("mail-poll-vote-button", on.page("polls", Kind::Poll, poll.id)),
        why: on.say("mail-poll-elector-why", &[]),
        ..Letter::default()
    }
}

/// How many have voted, of how many.
pub(super) fn turnout(on: &Occasion, cast: u32, electors: u32) -> String {
    on.say(
        "mail-poll-turnout-count",
        &[("cast", Argument::from(cast)), ("electors", electors.into())],
    )
}

/// The name of a stance, method or verdict, as the page calls it.
pub(super) fn word(on: &Occasion, of: &str, word: impl Words) -> String {
    on.say(&format!("{of}-{}", word.word().replace('_', "-")), &[])
}
