//! Emails about votes that somebody casts for another: a proxy was given to the reader, a ballot was cast for the reader. They never say
//! how anybody voted.

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

/// Somebody handed their vote to the reader.
pub(super) async fn given(on: &Occasion) -> Result<Option<Letter>> {
    let proxy = query::proxy::one(&on.view, on.subject()).await?;
    let now = Timestamp::from(on.view.now());
    let over = proxy.ends_at.is_some_and(|end| end <= now);
    if proxy.revoked_at.is_some() || over {
        return Ok(None);
    }
    match (proxy.poll_id, proxy.group_id) {
        (Some(poll_id), _) => given_in_poll(on, &proxy, poll_id).await,
        (None, Some(group_id)) => given_in_group(on, &proxy, group_id).map(Some),
        (None, None) => Ok(None),
    }
}

async fn given_in_poll(on: &Occasion, proxy: &Proxy, poll_id: Uuid) -> Result<Option<Letter>> {
    let matter = query::poll::matter(&on.view, poll_id).await?;
    if !query::poll::state(&on.view, &matter.poll).is_under_way() {
        return Ok(None);
    }
    let version = version(on, &matter).await?;
    let closes = (on.say("mail-poll-closes", &[]), on.moment(matter.poll.closes_at));
    Ok(Some(Letter {
        subject: on.titled("mail-proxy-subject-poll", &version.title),
        lead: vec![on.said_in("mail-proxy-lead-poll", matter.discussion.group_id)?],
        facts: time(on, proxy).into_iter().chain([closes]).collect(),
        button: on.button("mail-poll-vote-button", on.page("polls", Kind::Poll, poll_id)),
        note: Some(on.say("mail-proxy-note", &[])),
        why: on.say("mail-proxy-why", &[("by", on.by.as_str().into())]),
        heading: Some(version.title),
        ..Letter::default()
    }))
}

fn given_in_group(on: &Occasion, proxy: &Proxy, group_id: Uuid) -> Result<Letter> {
    Ok(Letter {
        subject: on.said_in("mail-proxy-subject-group", group_id)?,
        lead: vec![on.said_in("mail-proxy-lead-group", group_id)?],
        facts: time(on, proxy),
        button: on.button("mail-proxy-button", on.link("me")),
        note: Some(on.say("mail-proxy-note", &[])),
        why: on.say("mail-proxy-why", &[("by", on.by.as_str().into())]),
        ..Letter::default()
    })
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
