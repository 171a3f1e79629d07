//! Emails about votes that somebody casts for another: a proxy was given to the reader or handed back to them, a ballot was
//! cast for the reader. They never say how anybody voted.

use super::Occasion;
use super::poll::version;
use crate::db::Timestamp;
use crate::error::Result;
use crate::ids::Kind;
use crate::mail::letter::Letter;
use crate::model::Proxy;
use crate::query;
use folkmoot_rules::cast_as::CastAs;
use folkmoot_rules::lifecycle::State;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What is said of a proxy, by whether it is for one poll or for all of a group's.
struct Words {
    subject: [&'static str; 2],
    lead: [&'static str; 2],
    button: [&'static str; 2],
    note: &'static str,
    why: &'static str,
}

const GIVEN: Words = Words {
    subject: ["mail-proxy-subject-poll", "mail-proxy-subject-group"],
    lead: ["mail-proxy-lead-poll", "mail-proxy-lead-group"],
    button: ["mail-poll-vote-button", "mail-proxy-button"],
    note: "mail-proxy-note",
    why: "mail-proxy-why",
};

const RETURNED: Words = Words {
    subject: ["mail-returned-subject-poll", "mail-returned-subject-group"],
    lead: ["mail-returned-lead-poll", "mail-returned-lead-group"],
    button: ["mail-poll-vote-button", "mail-returned-button"],
    note: "mail-returned-note",
    why: "mail-returned-why",
};

/// Somebody handed their vote to the reader.
pub(super) async fn given(on: &Occasion) -> Result<Option<Letter>> {
    let proxy = query::proxy::one(&on.view, on.subject()).await?;
    if proxy.revoked_at.is_some() {
        return Ok(None);
    }
    let facts = time(on, &proxy);
    of_proxy(on, &proxy, &GIVEN, facts).await
}

/// Somebody handed the reader's vote back.
pub(super) async fn returned(on: &Occasion) -> Result<Option<Letter>> {
    let proxy = query::proxy::one(&on.view, on.subject()).await?;
    of_proxy(on, &proxy, &RETURNED, Vec::new()).await
}

/// A letter about a proxy; none, where its time is over.
async fn of_proxy(
    on: &Occasion,
    proxy: &Proxy,
    words: &Words,
    facts: Vec<(String, String)>,
) -> Result<Option<Letter>> {
    let now = Timestamp::from(on.view.now());
    if proxy.ends_at.is_some_and(|end| end <= now) {
        return Ok(None);
    }
    match (proxy.poll_id, proxy.group_id) {
        (Some(poll_id), _) => in_poll(on, poll_id, words, facts).await,
        (None, Some(group_id)) => in_group(on, group_id, words, facts).map(Some),
        (None, None) => Ok(None),
    }
}

async fn in_poll(
    on: &Occasion,
    poll_id: Uuid,
    words: &Words,
    facts: Vec<(String, String)>,
) -> Result<Option<Letter>> {
    let matter = query::poll::matter(&on.view, poll_id).await?;
    if !query::poll::state(&on.view, &matter.poll).is_under_way() {
        return Ok(None);
    }
    let version = version(on, &matter).await?;
    let closes = (on.say("mail-poll-closes", &[]), on.moment(matter.poll.closes_at));
    let [subject, _] = words.subject;
    let [lead, _] = words.lead;
    let [button, _] = words.button;
    Ok(Some(Letter {
        subject: on.titled(subject, &version.title),
        lead: vec![on.said_in(lead, matter.discussion.group_id)?],
        facts: facts.into_iter().chain([closes]).collect(),
        button: on.button(button, on.page("polls", Kind::Poll, poll_id)),
        heading: Some(version.title),
        ..closing(on, words)
    }))
}

fn in_group(on: &Occasion, group_id: Uuid, words: &Words, facts: Vec<(String, String)>) -> Result<Letter> {
    let [_, subject] = words.subject;
    let [_, lead] = words.lead;
    let [_, button] = words.button;
    Ok(Letter {
        subject: on.said_in(subject, group_id)?,
        lead: vec![on.said_in(lead, group_id)?],
        facts,
        button: on.button(button, on.link("me")),
        ..closing(on, words)
    })
}

/// How every letter about a proxy ends.
fn closing(on: &Occasion, words: &Words) -> Letter {
    let by = [("by", on.by.as_str().into())];
    Letter {
        note: Some(on.say(words.note, &by)),
        why: on.say(words.why, &by),
        ..Letter::default()
    }
}

/// From when on and until when a proxy can be used, where that is said.
fn time(on: &Occasion, proxy: &Proxy) -> Vec<(String, String)> {
    let later = (proxy.starts_at > proxy.given_at).then_some(("mail-proxy-starts", proxy.starts_at));
    let ends = proxy.ends_at.map(|end| ("mail-proxy-ends", end));
    let told = later.into_iter().chain(ends);
    told.map(|(label, moment)| (on.say(label, &[]), on.moment(moment)))
        .collect()
}

/// Somebody else cast a ballot for the reader.
pub(super) async fn cast(on: &Occasion) -> Result<Option<Letter>> {
    let matter = query::poll::matter(&on.view, on.subject()).await?;
    let reader = on.view.signed_in()?.id;
    let revisions = query::ballot::revisions(&on.view, &[matter.poll.id], &BTreeSet::from([reader])).await?;
    let Some(ballot) = revisions.into_values().flatten().last() else {
        return Ok(None);
    };
    let lead = match ballot.cast_as.0 {
        // They have voted themselves in the meantime.
        CastAs::Own => return Ok(None),
        CastAs::Proxy => "mail-cast-lead-proxy",
        CastAs::Phone => "mail-cast-lead-phone",
        CastAs::Paper => "mail-cast-lead-paper",
    };
    let people: Vec<Uuid> = ballot
        .cast_by_id
        .into_iter()
        .chain(ballot.confirmed_by_id)
        .collect();
    let people = query::person::by_ids(&on.view, &people).await?;
    let name = |id: Option<Uuid>| {
        let person = id.and_then(|id| people.get(&id));
        person.map(|person| person.name.as_str()).unwrap_or_default()
    };
    let by = name(ballot.cast_by_id);
    let version = version(on, &matter).await?;
    let mut facts = vec![(on.say("mail-cast-at", &[]), on.moment(ballot.cast_at))];
    if let Some(confirmed_by) = ballot.confirmed_by_id {
        let label = on.say("mail-cast-confirmed", &[]);
        facts.push((label, name(Some(confirmed_by)).to_owned()));
    }
    let open = query::poll::state(&on.view, &matter.poll) == State::Open;
    let group = on.view.group(matter.discussion.group_id)?;
    Ok(Some(Letter {
        subject: on.say(
            "mail-cast-subject",
            &[("by", by.into()), ("title", version.title.as_str().into())],
        ),
        lead: vec![on.say(lead, &[("by", by.into()), ("group", group.name.as_str().into())])],
        facts,
        button: on.button("mail-cast-button", on.page("polls", Kind::Poll, matter.poll.id)),
        note: open.then(|| on.say("mail-cast-note", &[])),
        why: on.say("mail-cast-why", &[]),
        heading: Some(version.title),
        ..Letter::default()
    }))
}
