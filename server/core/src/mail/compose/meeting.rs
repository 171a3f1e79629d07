//! Emails about meetings: asked to one, moved, called off; it begins within a day; its minutes are closed. They name nobody who was asked.

use super::Occasion;
use crate::error::Result;
use crate::event::EventKind;
use crate::ids::{Kind, opaque};
use crate::mail::calendar::{Invitation, Way};
use crate::mail::letter::{Letter, Link};
use crate::model::{Meeting, MeetingItem};
use crate::query;
use folkmoot_rules::meeting::agenda::Subject;
use folkmoot_rules::meeting::{Answer, State};
use std::collections::HashMap;
use uuid::Uuid;

/// How many items of an agenda an email names.
const ITEMS: usize = 20;

/// What the reader said, as long as they are among the meeting's people.
async fn said(on: &Occasion, meeting: &Meeting) -> Result<Option<Answer>> {
    let mine = query::meeting::mine(&on.view, &[meeting.id]).await?;
    Ok(mine.get(&meeting.id).map(|mine| mine.answer.0))
}

/// The reader is asked to a meeting, or it was moved or called off.
pub(super) async fn invited(on: &Occasion) -> Result<Option<Letter>> {
    let meeting = query::meeting::one(&on.view, on.subject()).await?;
    let Some(answer) = said(on, &meeting).await? else {
        return Ok(None);
    };
    let off = on.kind() == EventKind::MeetingCancelled;
    let planned = query::meeting::state(&on.view, &meeting) == State::Planned;
    // What was called off in the meantime is told by its own email, to those who had been asked.
    if !off && !planned {
        return Ok(None);
    }
    let (subject, lead) = match on.kind() {
        EventKind::MeetingCancelled => ("mail-meeting-cancelled-subject", "mail-meeting-cancelled-lead"),
        EventKind::MeetingEdited => ("mail-meeting-changed-subject", "mail-meeting-changed-lead"),
        _ => ("mail-meeting-asked-subject", "mail-meeting-asked-lead"),
    };
    let mut letter = Letter {
        subject: on.say(
            subject,
            &[
                ("when", on.day(meeting.starts_at).into()),
                ("title", meeting.title.as_str().into()),
            ],
        ),
        lead: vec![on.said_in(lead, meeting.group_id)?],
        quote: meeting
            .cancel_reason
            .as_deref()
            .and_then(super::occasion::excerpt),
        calendar: Some(appointment(on, &meeting, answer, off)),
        ..about(on, &meeting)
    };
    if !off && answer == Answer::Waiting {
        letter.lead.push(on.say("mail-meeting-answer", &[]));
        letter.answers = answers(on, &meeting);
    }
    if off {
        letter.button.label = on.say("mail-meeting-button", &[]);
    }
    Ok(Some(letter))
}

/// A meeting that the reader comes to, or might, begins within a day: its agenda.
pub(super) async fn reminder(on: &Occasion) -> Result<Option<Letter>> {
    let meeting = query::meeting::one(&on.view, on.subject()).await?;
    let answer = said(on, &meeting).await?;
    let comes = answer.filter(|answer| *answer != Answer::NotComing);
    // Moved in the meantime, its people are reminded before the new time.
    let near = meeting.next_reminder_at.is_none();
    let planned = query::meeting::state(&on.view, &meeting) == State::Planned;
    let Some(answer) = comes.filter(|_| planned && near) else {
        return Ok(None);
    };
    let mut letter = Letter {
        subject: on.say(
            "mail-meeting-reminder-subject",
            &[
                ("when", on.day(meeting.starts_at).into()),
                ("title", meeting.title.as_str().into()),
            ],
        ),
        lead: vec![on.said_in("mail-meeting-reminder-lead", meeting.group_id)?],
        ..about(on, &meeting)
    };
    let agenda = titles(on, &meeting).await?;
    for (place, (_, title)) in agenda.into_iter().enumerate() {
        letter.facts.push((
            on.say("mail-meeting-item", &[("number", (place + 1).to_string().into())]),
            title,
        ));
    }
    if answer == Answer::Waiting {
        letter.answers = answers(on, &meeting);
    }
    Ok(Some(letter))
}

/// The minutes of a meeting are closed: what was decided, item by item.
pub(super) async fn minutes(on: &Occasion) -> Result<Option<Letter>> {
    let meeting = query::meeting::one(&on.view, on.subject()).await?;
    if said(on, &meeting).await?.is_none() {
        return Ok(None);
    }
    let decided = titles(on, &meeting).await?.into_iter();
    let decided = decided.filter_map(|(item, title)| Some((title, super::occasion::excerpt(&item.decided)?)));
    Ok(Some(Letter {
        subject: on.titled("mail-meeting-minutes-subject", &meeting.title),
        heading: Some(meeting.title.clone()),
        lead: vec![on.said_in("mail-meeting-minutes-lead", meeting.group_id)?],
        facts: decided.collect(),
        button: on.button("mail-meeting-minutes-button", page(on, &meeting)),
        why: on.say("mail-meeting-why", &[]),
        ..Letter::default()
    }))
}

fn page(on: &Occasion, meeting: &Meeting) -> String {
    on.link(&format!("meetings/{}", opaque(Kind::Meeting, meeting.id)))
}

/// What all of these emails say: when and where.
fn about(on: &Occasion, meeting: &Meeting) -> Letter {
    let mut facts = vec![
        (on.say("mail-meeting-begins", &[]), on.moment(meeting.starts_at)),
        (on.say("mail-meeting-ends", &[]), on.moment(meeting.ends_at)),
    ];
    if !meeting.place.is_empty() {
        facts.push((on.say("mail-meeting-place", &[]), meeting.place.clone()));
    }
    Letter {
        heading: Some(meeting.title.clone()),
        facts,
        button: on.button("mail-meeting-button", page(on, meeting)),
        why: on.say("mail-meeting-why", &[]),
        ..Letter::default()
    }
}

/// Yes, perhaps and no, each with a link to the page where it is ready.
fn answers(on: &Occasion, meeting: &Meeting) -> Vec<Link> {
    let answer = |word: &str| {
        let label = format!("meeting-answer-{}", word.replace('_', "-"));
        on.button(&label, format!("{}?answer={word}", page(on, meeting)))
    };
    ["coming", "maybe", "not_coming"].map(answer).into()
}

fn appointment(on: &Occasion, meeting: &Meeting, answer: Answer, off: bool) -> Invitation {
    Invitation {
        way: if off { Way::Cancel } else { Way::Request },
        meeting_id: meeting.id,
        sequence: meeting.sequence,
        title: meeting.title.clone(),
        place: meeting.place.clone(),
        url: page(on, meeting),
        starts_at: meeting.starts_at.moment(),
        ends_at: meeting.ends_at.moment(),
        at: on.event.created_at.moment(),
        answer,
    }
}

/// The agenda as the reader may see it: what they may not is left out.
async fn titles(on: &Occasion, meeting: &Meeting) -> Result<Vec<(MeetingItem, String)>> {
    let view = &on.view;
    let items = query::meeting::items(view, &[meeting.id])
        .await?
        .remove(&meeting.id);
    let items = items.unwrap_or_default();
    let ids = |wanted: fn(Subject) -> Option<Uuid>| {
        let subjects = items.iter().filter_map(MeetingItem::subject);
        subjects.filter_map(wanted).collect::<Vec<Uuid>>()
    };
    let polls = ids(|subject| {
        if let Subject::Poll(id) = subject {
            Some(id)
        } else {
            None
        }
    });
    let processes = ids(|subject| match subject {
        Subject::Process(id) | Subject::Objection(id, _) => Some(id),
        Subject::Discussion(_) | Subject::Poll(_) | Subject::Goal(_) => None,
    });
    let discussions = ids(|subject| {
        if let Subject::Discussion(id) = subject {
            Some(id)
        } else {
            None
        }
    });
    let goals = ids(|subject| {
        if let Subject::Goal(id) = subject {
            Some(id)
        } else {
            None
        }
    });
    let polls = query::poll::by_ids(view, &polls).await?;
    let versions: Vec<Uuid> = polls.values().map(|poll| poll.version_id).collect();
    let versions = query::proposal::versions_by_ids(view, &versions).await?;
    let mut known: HashMap<Uuid, String> = HashMap::new();
    known.extend(polls.into_values().filter_map(|poll| {
        let version = versions.get(&poll.version_id)?;
        Some((poll.id, version.title.clone()))
    }));
    let processes = query::process::by_ids(view, &processes).await?;
    known.extend(processes.into_values().map(|process| (process.id, process.title)));
    let discussions = query::discussion::by_ids(view, &discussions).await?;
    known.extend(discussions.into_values().map(|room| (room.id, room.title)));
    let goals = query::goal::by_ids(view, &goals).await?;
    known.extend(goals.into_values().map(|goal| (goal.id, goal.title)));
    let titled = |item: MeetingItem| {
        let title = match item.subject() {
            None => item.title.clone()?,
            Some(Subject::Objection(id, number)) => on.say(
                "mail-meeting-objection",
                &[
                    ("number", number.to_string().into()),
                    ("title", known.get(&id)?.as_str().into()),
                ],
            ),
            Some(Subject::Discussion(id) | Subject::Poll(id) | Subject::Process(id) | Subject::Goal(id)) => {
                known.get(&id)?.clone()
            }
        };
        Some((item, title))
    };
    Ok(items.into_iter().filter_map(titled).take(ITEMS).collect())
}
